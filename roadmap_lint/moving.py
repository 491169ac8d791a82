"""Moves blocks of whole lines past one another: rows, items, sections. What stands between two blocks moves along."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from roadmap_lint.roadmap import Item, Mention, Place, Section
from roadmap_lint.roadmap import Sequence as Siblings
from roadmap_lint.rule import Edit
from roadmap_lint.source import Source, Span


def whole_lines(source: Source, span: Span) -> Span:
    """`span` widened to the start of its first line, and to the end of its last line that is not blank."""
    start = source.line_span(source.line(span.start)).start
    end = span.start + len(source.cut(span).rstrip())
    return Span(start, source.line_span(source.line(max(span.start, end - 1))).end)


def move(
    source: Source, blocks: Sequence[Span], block: int, place: int, content: str | None = None
) -> tuple[Edit, Edit]:
    """The edits that let `blocks[block]` stand where `blocks[place]` stands; those between make room.

    `blocks` are in the order of the text, each of whole lines without its last line end. The text between the moved
    block and its neighbour goes with it. `content` is what to write for the block, when it is not what stands there.
    Raises ValueError when `block` is `place`.
    """
    if block == place:
        raise ValueError("a block that stays where it is")
    content = source.cut(blocks[block]) if content is None else content
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

    Where a number is of another length than the one before, the other lines of its item are indented anew. None when
    these begin with something else than spaces.
    """
    numbers = [source.cut(marker)[:-1] for marker in markers]
    step = 1 if place < block else -1
    others = range(place, block) if place < block else range(block + 1, place + 1)
    moved = _renumbered(source, blocks[block], markers[block], numbers[place])
    counted = [_renumbered(source, blocks[index], markers[index], numbers[index + step]) for index in others]
    if moved is None or None in counted:
        return None
    from roadmap_lint.editing import apply

    content = apply(source.text, moved)[blocks[block].start :][: len(blocks[block]) + _growth(moved)]
    edits = [edit for edits in counted for edit in edits or ()]
    return tuple(sorted([*move(source, blocks, block, place, content), *edits], key=lambda edit: edit.span))


def _renumbered(source: Source, block: Span, marker: Span, number: str) -> list[Edit] | None:
    """The edits that give an item another number, and its other lines as much more or less indentation."""
    digits = Span(marker.start, marker.end - 1)
    if source.cut(digits) == number:
        return []
    more = len(number) - len(digits)
    lines = range(source.line(block.start) + 1, source.line(block.end) + 1) if more else ()
    starts = [source.line_starts[line - 1] for line in lines]
    depths = [_depth(source.text, start) for start in starts]
    if None in depths:
        return None
    inside = marker.end + 1 - source.line_starts[source.line(marker.start) - 1]  # what is less deep goes on in any case
    deep = [start for start, depth in zip(starts, depths, strict=True) if depth is not None and depth >= inside]
    shifts = [Edit(Span(start, start + max(0, -more)), " " * max(0, more)) for start in deep]
    return [Edit(digits, number), *shifts]


def _depth(text: str, start: int) -> int | None:
    """How many spaces a line begins with, 0 when it is blank; None when a tab or a mark for quotes is among them."""
    match = re.compile(r"( *)([\t>]?)[ \t]*([^\r\n]?)").match(text, start)
    assert match is not None
    if not match[3] and match[2] != ">":
        return 0
    return None if match[2] else len(match[1])


def _growth(edits: Sequence[Edit]) -> int:
    return sum(len(edit.text) - len(edit.span) for edit in edits)


def reorder(source: Source, sequence: Siblings, mention: Mention, beside: Mention) -> tuple[Edit, ...] | None:
    """The edits that put `mention` of a sequence on the other side of `beside`, right next to it.

    None when that would tear something apart: a numbering, what belongs to a row or item above it, or what stands at
    the end of the file.
    """
    block, place = (next(at for at, one in enumerate(sequence.siblings) if one is it) for it in (mention, beside))
    if sequence.place is Place.HEADING:
        return _reorder_sections(source, sequence.siblings, block, place)
    if any(one.version is None for one in sequence.siblings[min(block, place) : max(block, place) + 2]):
        return None
    blocks = [whole_lines(source, one.whole if isinstance(one, Item) else one.span) for one in sequence.siblings]
    if any(source.text[one.end : two.start].strip() for one, two in pairwise(blocks)):
        return None
    items = [one for one in sequence.siblings if isinstance(one, Item)]
    if not items:
        return move(source, blocks, block, place)
    return move_item(source, blocks, [item.marker for item in items], block, place)


def _reorder_sections(source: Source, siblings: Sequence[Mention], block: int, place: int) -> tuple[Edit, ...] | None:
    sections = [sibling for sibling in siblings if isinstance(sibling, Section)]
    blocks = _sections(source, sections)
    if any(_resists(source, sections[index], blocks[index]) for index in (block, place)):
        return None
    return move(source, blocks, block, place)


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
