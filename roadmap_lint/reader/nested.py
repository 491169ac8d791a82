"""Headings that their indentation puts inside a list item."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from roadmap_lint import document as md
from roadmap_lint.misread import Misread, Misreading
from roadmap_lint.roadmap import Item, Mention, Section
from roadmap_lint.source import Source, Span


def begins_section(source: Source, block: md.Heading, named: Mention, around: Section, alone: bool) -> bool:
    """Whether a heading in a list item is plainly meant to begin a section.

    It is of the level of the heading `around` the list, or of one above that, and nothing in the item follows it
    (`alone`) or it is called like one of those: `Phase 2` after `Phase 1`. `named` is what was read in it.
    """
    while around.level > block.level:
        around = next(section for section in around.sections() if section.level < around.level)
    lead = source.text[source.line_starts[source.line(block.span.start) - 1] : block.span.start]
    if block.setext or block.level < 2 or around.level < block.level or not lead.isspace():
        return False
    return alone or _alike(named, around)


def _alike(one: Mention, other: Mention) -> bool:
    """Whether both are called by a number of one kind, or both by a version."""
    if one.key is None or other.key is None:
        return (one.key or other.key) is None and one.version is not None and other.version is not None
    return one.key.value.kind == other.key.value.kind


def nested_headings(source: Source, nested: Sequence[tuple[md.Heading, Item]]) -> Iterator[Misread]:
    """The first heading of each list item, with what would free it and all that follows it there."""
    done = 0
    for heading, item in nested:
        if heading.span.start >= done:
            done = _outermost(item).whole.end
            text = heading.content.text
            place = text.span(0, len(text.string))
            freed = tuple((span, "") for span in _indents(source, heading.span.start, done))
            yield Misread(Misreading.HEADING_IN_ITEM, place, text.string, item.span, freed)


def _outermost(item: Item) -> Item:
    while item.parent is not None:
        item = item.parent
    return item


def _indents(source: Source, start: int, end: int) -> list[Span]:
    """What to take away before `start`, and from the lines after it up to `end`, so that they keep their steps.

    Nothing when a tab stands in the way, of which a part would have to stay.
    """
    first = source.line(start)
    depth = start - source.line_starts[first - 1]
    indents = []
    for number in range(first, source.line(max(end - 1, start)) + 1):
        line = source.line_span(number)
        text = source.cut(line)
        lead = text[: len(text) - len(text.lstrip(" \t"))][:depth]
        if "\t" in lead:
            return []
        if lead and text.strip():
            indents.append(Span(line.start, line.start + len(lead)))
    return indents
