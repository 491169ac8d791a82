"""Moves blocks of whole lines past one another: rows, items, sections. What stands between two blocks moves along."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from roadmap_lint.roadmap import Item, Mention, Section
from roadmap_lint.rule import Edit
from roadmap_lint.source import Source, Span


def whole_lines(source: Source, span: Span) -> Span:
    """`span` widened to the start of its first line, and to the end of its last line that is not blank."""
    start = source.line_span(source.line(span.start)).start
    end = span.start + len(source.cut(span).rstrip())
    return Span(start, source.line_span(source.line(max(span.start, end - 1))).end)


def move(source: Source, blocks: Sequence[Span], block: int, place: int) -> tuple[Edit, Edit]:
    """The edits that let `blocks[block]` stand where `blocks[place]` stands; those between make room.

    `blocks` are in the order of the text, each of whole lines without its last line end. The text between the moved
    block and its neighbour goes with it. Raises ValueError when `block` is `place`.
    """
    if block == place:
        raise ValueError("a block that stays where it is")
    content = source.cut(blocks[block])
    if place < block:
        gap = Span(blocks[block - 1].end, blocks[block].start)
        here = Span(blocks[place].start, blocks[place].start)
        return Edit(here, content + source.cut(gap)), Edit(Span(gap.start, blocks[block].end), "")
    gap = Span(blocks[block].end, blocks[block + 1].start)
    here = Span(blocks[place].end, blocks[place].end)
    return Edit(Span(blocks[block].start, gap.end), ""), Edit(here, source.cut(gap) + content)


def move_item(
    source: Source, blocks: Sequence[Span], markers: Sequence[Span], block: int, place: int
) -> tuple[Edit, ...] | None:
    """As `move`, for the items of a list with these `markers`: the numbers of an ordered list stay where they are.

    None when a number of another length would come to stand before an item, for then its other lines would no longer
    be indented as they must be.
    """
    numbers = [source.cut(marker)[:-1] for marker in markers]
    low, high = min(block, place), max(block, place)
    if len({len(number) for number in numbers[low : high + 1]}) > 1:
        return None
    step = 1 if place < block else -1
    others = range(low, high) if place < block else range(low + 1, high + 1)
    counted = [
        Edit(_digits(markers[index]), numbers[index + step])
        for index in others
        if numbers[index] != numbers[index + step]
    ]
    edits = [_renumbered(edit, numbers[block], numbers[place]) for edit in move(source, blocks, block, place)]
    return tuple(sorted([*edits, *counted], key=lambda edit: edit.span))


def _digits(marker: Span) -> Span:
    return Span(marker.start, marker.end - 1)


def _renumbered(edit: Edit, number: str, instead: str) -> Edit:
    """The edit that puts the block in, with its new number."""
    return Edit(edit.span, edit.text.replace(number, instead, 1)) if edit.text and number else edit


def reorder(source: Source, siblings: Sequence[Mention], mention: Mention, beside: Mention) -> tuple[Edit, ...] | None:
    """The edits that put `mention` on the other side of its sibling `beside`, right next to it.

    `siblings` are all rows of a table, items of a list, or sections below one. None when that would tear something
    apart: a numbering, or what stands at the end of the file.
    """
    block = next(index for index, other in enumerate(siblings) if other is mention)
    place = next(index for index, other in enumerate(siblings) if other is beside)
    if isinstance(mention, Section):
        sections = [sibling for sibling in siblings if isinstance(sibling, Section)]
        blocks = _sections(source, sections)
        if any(_resists(source, sections[index], blocks[index]) for index in (block, place)):
            return None
        return move(source, blocks, block, place)
    items = [sibling for sibling in siblings if isinstance(sibling, Item)]
    blocks = [whole_lines(source, sibling.whole if isinstance(sibling, Item) else sibling.span) for sibling in siblings]
    if any(source.text[one.end : two.start].strip() for one, two in pairwise(blocks)):
        return None
    markers = [item.marker for item in items]
    return move_item(source, blocks, markers, block, place) if items else move(source, blocks, block, place)


def _sections(source: Source, sections: Sequence[Section]) -> list[Span]:
    """The lines of each section, with the anchor above its heading, without breaks and definitions at its end."""
    starts = [_start(source, section) for section in sections]
    ends = [*starts[1:], sections[-1].whole.end]
    return [Span(start, _end(source, start, end)) for start, end in zip(starts, ends, strict=True)]


def _start(source: Source, section: Section) -> int:
    """Where the section's lines begin: at its heading, or at the comments and anchors that stand over it."""
    heading = source.line(section.whole.start)
    first = line = heading
    while line > 1:
        line -= 1
        text = source.cut(source.line_span(line)).strip()
        if text and not _belongs_below(text, first - line == 1):
            break
        first = line if text else first
    return source.line_span(first).start


def _belongs_below(text: str, adjacent: bool) -> bool:
    """Whether a line speaks of the heading below it: an anchor, or a comment right above."""
    if text.startswith("<a ") and text.endswith("></a>"):
        return text.count("<") == 2
    return adjacent and text.startswith("<!--") and text.endswith("-->")


def _end(source: Source, start: int, end: int) -> int:
    line = source.line(max(start, end - 1))
    first = source.line(start)
    while line > first and _is_trimming(source.cut(source.line_span(line)).strip()):
        line -= 1
    return source.line_span(line).end


def _is_trimming(text: str) -> bool:
    """Whether a line belongs to no section: it is blank, a break, or defines the target of a reference."""
    return not text or _is_break(text) or (text.startswith("[") and "]: " in text)


def _is_break(text: str) -> bool:
    marks = set(text) - {" ", "\t"}
    return len(marks) == 1 and marks <= set("-*_") and sum(not mark.isspace() for mark in text) > 2


def _resists(source: Source, section: Section, block: Span) -> bool:
    """Whether a section is numbered by hand, or may end with what belongs to the whole file: what follows a break."""
    if section.name[:1].isdecimal() and (section.version is None or section.version.span.start > section.span.start):
        return True
    lines = [line.strip() for line in source.cut(block).splitlines()]
    return any(_is_break(line) and not above for above, line in pairwise(lines))
