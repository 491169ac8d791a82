"""Finds what Markdown reads otherwise than it is plainly meant: headings, lists and tables that do not render."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import zip_longest

from roadmap_lint import document as md
from roadmap_lint.document import Document
from roadmap_lint.misread import Misread, Misreading
from roadmap_lint.pattern import pattern
from roadmap_lint.reader.loose_rows import loose_rows
from roadmap_lint.reader.nested import nested_headings
from roadmap_lint.reader.table_rows import table_rows
from roadmap_lint.roadmap import Item
from roadmap_lint.source import Source, Span
from roadmap_lint.vocabulary.marker import Marker, marker_of

_CODE_INDENT = 4  # so far in, a line is no item of a list but goes on with the text above, or is code
_LARGEST = 99  # years and other figures at the start of a line are no numbers of items
_FLOWING = pattern(r"</?(?:details|summary|div|p|center|h[1-6])\b", re.IGNORECASE)
_OWN = pattern(r"<(?:!--|pre|script|style|textarea|table|ul|ol|svg|code)", re.IGNORECASE)


def misreads(document: Document, nested: Sequence[tuple[md.Heading, Item]]) -> Iterator[Misread]:
    """All but front matter; in quotes nothing is looked for.

    `nested` are the headings that begin a section inside a list item, with that.
    """
    yield from nested_headings(document.source, nested)
    yield from _among(document.source, document.blocks)


def _among(source: Source, blocks: Sequence[md.Block]) -> Iterator[Misread]:
    for block, following in zip_longest(blocks, blocks[1:]):
        match block:
            case md.Paragraph() if "\n" in block.content.raw:
                yield from _list_in_text(source, block, following)
            case md.Table():
                yield from table_rows(source, block)
            case md.Html():
                yield from _list_in_html(source, block)
            case md.List() | md.Item() if not _is_line(block):
                yield from _among(source, block.children)
    yield from loose_rows(source, blocks)


def _is_line(block: md.Block) -> bool:
    """Whether nothing but a line of text without pipes stands in a block, as in most items."""
    only = block.children[0] if len(block.children) == 1 else None
    return isinstance(only, md.Paragraph) and "\n" not in only.content.raw and "|" not in only.content.raw


def _list_in_text(source: Source, block: md.Paragraph, following: md.Block | None) -> Iterator[Misread]:
    """The first line of a paragraph that is plainly meant as an item of a list."""
    lines = block.content.raw.split("\n")
    markers = [(number, marker) for number, line in enumerate(lines) if number and (marker := marker_of(line))]
    if not markers:
        return
    first, marker = markers[0]
    others = [other for _, other in markers[1:]]
    introduced = lines[first - 1].rstrip(" *_").endswith((":", "："))
    if introduced or (_goes_on(marker, others, following) if marker.number is not None else _repeats(marker, others)):
        yield from _in_text(source, block.content, lines, first, marker)


def _goes_on(marker: Marker, others: Sequence[Marker], following: md.Block | None) -> bool:
    """Whether the next number follows, in the paragraph or as the first of a list after it."""
    assert marker.number is not None
    if others:
        return (others[0].number, others[0].mark) == (marker.number + 1, marker.mark)
    return isinstance(following, md.List) and following.start == marker.number + 1


def _repeats(marker: Marker, others: Sequence[Marker]) -> bool:
    return marker.boxed or any((other.indent, other.mark) == (marker.indent, marker.mark) for other in others)


def _in_text(
    source: Source, content: md.Content, lines: Sequence[str], first: int, marker: Marker
) -> Iterator[Misread]:
    start = sum(len(line) + 1 for line in lines[:first])
    place = content.place(start + len(marker.indent), start + len(lines[first]))
    deep = len(marker.indent.expandtabs(4)) >= _CODE_INDENT
    if marker.number is not None and marker.number > _LARGEST:
        return
    mended: list[tuple[Span, str]] = []
    if marker.number not in (None, 1):
        begin = source.line_span(source.line(place.start)).start
        mended.append((Span(begin, begin), source.newline))
    if deep:
        mended += _dedented(content, lines, first, len(marker.indent))
    above = content.place(0, len(lines[0]))
    certain = () if deep and "\t" in marker.indent else tuple(mended)
    yield Misread(Misreading.LIST_IN_TEXT, place, source.cut(place), above, certain)


def _dedented(content: md.Content, lines: Sequence[str], first: int, depth: int) -> Iterator[tuple[Span, str]]:
    """What to take away so that the lines from number `first` on begin `depth` characters further to the left."""
    start = 0
    for number, line in enumerate(lines):
        blanks = min(len(line) - len(line.lstrip(" ")), depth)
        if number >= first and blanks:
            yield content.place(start, start + blanks), ""
        start += len(line) + 1


def _list_in_html(source: Source, block: md.Html) -> Iterator[Misread]:
    raw = block.passage.raw
    if not _FLOWING.match(raw) or _OWN.search(raw):
        return
    start = 0
    found: list[tuple[int, str, Marker]] = []
    for line in raw.split("\n"):
        marker = marker_of(line)
        if marker is not None and len(marker.indent) < _CODE_INDENT:
            found.append((start + len(marker.indent), line, marker))
        start += len(line) + 1
    if len(found) > 1 or any(marker.boxed for _, _, marker in found):
        offset, line, marker = found[0]
        place = block.passage.place(offset, offset + len(line) - len(marker.indent))
        begin = source.line_span(source.line(place.start)).start
        above = block.passage.place(0, len(raw.partition("\n")[0]))
        mended = ((Span(begin, begin), source.newline),)
        yield Misread(Misreading.LIST_IN_HTML, place, source.cut(place), above, mended)
