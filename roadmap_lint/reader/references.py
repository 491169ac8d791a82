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
    if content.is_plain:
        return content.raw
    pieces, depth, last = [], 0, 0
    for piece in content.pieces():
        depth -= piece.type == "link_close"
        pieces.append(MASK * (piece.start - last))
        kept = piece.type in ("text", "softbreak", "hardbreak") or (code and piece.type == "code_inline")
        if kept and not depth:
            pieces.append(content.raw[piece.start : piece.end])
        else:
            pieces.append(("`" if piece.type == "code_inline" else MASK) * (piece.end - piece.start))
        depth += piece.type == "link_open"
        last = piece.end
    return "".join(pieces).ljust(len(content.raw), MASK)
