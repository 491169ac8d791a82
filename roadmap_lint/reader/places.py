"""Paths on one machine's own disk, in the text outside code."""

from __future__ import annotations

from collections.abc import Iterator

from roadmap_lint.document import Document
from roadmap_lint.roadmap import Reading
from roadmap_lint.vocabulary.local_path import SIGNS, find_local_paths


def local_paths(document: Document) -> Iterator[Reading[str]]:
    """Every path into one person's own folder, in headings, paragraphs and cells."""
    if not any(sign in document.source.text for sign in SIGNS):
        return
    for content in document.contents():
        if any(sign in content.raw for sign in SIGNS):
            for found in find_local_paths(content.text.masked):
                yield Reading(found.value, content.text.span(found.start, found.end))
