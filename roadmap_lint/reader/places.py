"""Places that the text names: paths on one machine's own disk, and files of the repository."""

from __future__ import annotations

from collections.abc import Iterator

from roadmap_lint.document import Document
from roadmap_lint.reader.references import plain
from roadmap_lint.record import dataclass
from roadmap_lint.roadmap import Reading
from roadmap_lint.vocabulary.filename import find_files, is_pointed_at, is_unsettled
from roadmap_lint.vocabulary.local_path import SIGNS, find_local_paths


def local_paths(document: Document) -> Iterator[Reading[str]]:
    """Every path into one person's own folder, in headings, paragraphs and cells, outside code."""
    if not any(sign in document.source.text for sign in SIGNS):
        return
    for content in document.contents():
        if any(sign in content.raw for sign in SIGNS):
            for found in find_local_paths(content.text.masked):
                yield Reading(found.value, content.text.span(found.start, found.end))


@dataclass(frozen=True, slots=True)
class NamedFiles:
    """The files that one line names, each with its place. `pointed`: the line sends its reader to them."""

    files: tuple[Reading[str], ...]
    pointed: bool


def named_files(document: Document) -> Iterator[NamedFiles]:
    """The lines that name files, in text or inline code outside links, but those that speak of a change of files."""
    for content in document.contents():
        if "." not in content.raw:
            continue
        start = 0
        for line in plain(content, code=True).split("\n"):
            found = list(find_files(line))
            if found and not is_unsettled(line):
                files = (Reading(f.value, content.place(start + f.start, start + f.end)) for f in found)
                yield NamedFiles(tuple(files), is_pointed_at(line, found[0].start))
            start += len(line) + 1
