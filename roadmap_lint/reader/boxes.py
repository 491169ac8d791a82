"""Boxes that do not render: where they stand, and how they should be written."""

from __future__ import annotations

from collections.abc import Iterator

from roadmap_lint import document as md
from roadmap_lint.document import Document
from roadmap_lint.pattern import pattern
from roadmap_lint.roadmap import Rewrite
from roadmap_lint.vocabulary import Found
from roadmap_lint.vocabulary.box import malformed_box, malformed_item
from roadmap_lint.vocabulary.marker import marker_of

_GLUED = pattern(r"[-*+.)]\[")


def broken_boxes(document: Document) -> Iterator[Rewrite]:
    for block in document.walk():
        if block.children:
            head = block.children[0]
            if isinstance(head, md.Paragraph) and head.content.raw[:1] == "[" and isinstance(block, md.Item):
                yield from _rewrite(document, head.content, malformed_box(head.content.raw), 0)
        elif isinstance(block, md.Paragraph) and "[" in block.content.raw and _GLUED.search(block.content.raw):
            yield from _items(document, block.content)


def _items(document: Document, content: md.Content) -> Iterator[Rewrite]:
    """The lines of a paragraph that would be items; inside it only 1 begins a numbered list."""
    start = 0
    begun = True  # whether a line is one of a list, or the first one
    for line in content.raw.split("\n"):
        found = malformed_item(line)
        marker = marker_of(f"{found.value} text") if found else None
        begun = begun if marker is None else begun or marker.number in (None, 1)
        if marker is not None and begun:
            yield from _rewrite(document, content, found, start)
        elif start == 0:
            begun = False
        start += len(line) + 1


def _rewrite(document: Document, content: md.Content, found: Found[str] | None, start: int) -> Iterator[Rewrite]:
    if found is not None:
        span = content.place(start + found.start, start + found.end)
        yield Rewrite(span, document.source.cut(span), found.value)
