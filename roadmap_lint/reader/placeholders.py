"""What a template left in the text outside code."""

from __future__ import annotations

from collections.abc import Iterator

from roadmap_lint import document as md
from roadmap_lint.document import Content, Document
from roadmap_lint.reader.references import plain
from roadmap_lint.roadmap import Reading
from roadmap_lint.vocabulary.placeholder import find_blanks, find_placeholders, tells


def placeholders(document: Document) -> Iterator[Reading[str]]:
    """Every placeholder in headings, paragraphs and cells, but in sections that tell how something is to be written."""
    telling = False
    for block in document.walk():
        if isinstance(block, md.Heading):
            telling = tells(block.content.text.string)
        if telling:
            continue
        if isinstance(block, md.Heading | md.Paragraph):
            yield from _found(block.content, heading=isinstance(block, md.Heading))
        elif isinstance(block, md.Table):
            for row in block.rows:
                for cell in row.cells:
                    yield from _found(cell.content, heading=False)


def _found(content: Content, *, heading: bool) -> Iterator[Reading[str]]:
    start = 0
    for line in plain(content).split("\n"):
        for found in find_placeholders(line, heading=heading):
            yield Reading(found.value, content.place(start + found.start, start + found.end))
        start += len(line) + 1
    for found in find_blanks(content.text.masked):
        yield Reading(found.value, content.text.span(found.start, found.end))
