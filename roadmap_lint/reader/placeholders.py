"""What a template left in the text outside code."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

from roadmap_lint import document as md
from roadmap_lint.document import Content, Document
from roadmap_lint.reader.references import plain
from roadmap_lint.roadmap import Reading
from roadmap_lint.vocabulary.placeholder import Forms, find_blanks, find_placeholders, forms_in, tells

_BLANKS = ("__", "\\_")  # how a blank may be written


def placeholders(document: Document) -> Iterator[Reading[str]]:
    """Every placeholder in headings, paragraphs and cells, but in sections that tell how something is to be written."""
    forms = forms_in(document.source.text)
    signs = (*_BLANKS, *chain.from_iterable(forms.values()))
    suspects = {id(content): forms_in(content.raw, forms) for content in document.holding(*signs)}
    heading: Content | None = None
    for block in document.walk() if suspects else ():
        if isinstance(block, md.Heading):
            heading = block.content
        for content in block.contents:
            here = suspects.get(id(content))
            found = list(_found(content, here, heading=content is heading)) if here is not None else ()
            if found and not (heading and tells(heading.text.string)) and not _heads(content, block):
                yield from found


def _heads(content: Content, block: md.Block) -> bool:
    """Whether a content stands in the header of a table, which names what is to be filled in."""
    return isinstance(block, md.Table) and any(cell.content is content for cell in block.header.cells)


def _found(content: Content, forms: Forms, *, heading: bool) -> Iterator[Reading[str]]:
    start = 0
    for line in plain(content).split("\n") if forms else ():
        for found in find_placeholders(line, heading=heading, among=forms):
            yield Reading(found.value, content.place(start + found.start, start + found.end))
        start += len(line) + 1
    for found in find_blanks(content.text.masked) if "_" in content.raw else ():
        yield Reading(found.value, content.text.span(found.start, found.end))
