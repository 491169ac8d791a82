"""Uses of labels that the file does not define: Markdown shows their brackets as text."""

from __future__ import annotations

from collections.abc import Iterator

from roadmap_lint.document import MASK, Content, Document
from roadmap_lint.roadmap import Reading
from roadmap_lint.vocabulary.reference import Reference, find_references


def undefined(document: Document) -> Iterator[Reading[Reference]]:
    """Every pair of brackets in plain text, outside code and links, of which a use of a label could be made."""
    for content in document.contents():
        if "[" in content.raw:
            for found in find_references(plain(content), content.raw):
                yield Reading(found.value, content.place(found.start, found.end))


def plain(content: Content, *, code: bool = False) -> str:
    """The content as it is written, of the same length, with markup and links masked, and code, unless it is kept."""
    pieces, depth, last = [], 0, 0
    for token, start, end in content.pieces():
        depth -= token.type == "link_close"
        pieces.append(MASK * (start - last))
        kept = token.type in ("text", "softbreak", "hardbreak") or (code and token.type == "code_inline")
        if kept and not depth:
            pieces.append(content.raw[start:end])
        else:
            pieces.append(("`" if token.type == "code_inline" else MASK) * (end - start))
        depth += token.type == "link_open"
        last = end
    return "".join(pieces).ljust(len(content.raw), MASK)
