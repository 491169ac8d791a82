"""Uses of labels that a file does not define, though they are meant as links."""

from __future__ import annotations

from collections.abc import Iterator

from roadmap_lint.document import Document
from roadmap_lint.reader.references import undefined
from roadmap_lint.roadmap import Link, Reading, Roadmap
from roadmap_lint.vocabulary.reference import Form, Reference, look, notes
from roadmap_lint.vocabulary.slug import loose


def undefined_labels(document: Document, roadmap: Roadmap) -> Iterator[Reading[Reference]]:
    """The brackets that are meant as a link, by their form or because they look like a label that is defined."""
    source = document.source
    if "[" not in source.text:
        return
    known = _Known([link for link in roadmap.links if link.label is not None], notes(source.text))
    if not known and "][" not in source.text:
        return
    used = any(_is_full(source.cut(link.span)) for link in roadmap.references)
    yield from (reading for reading in undefined(document) if known.suggest(reading.value, used))


def _is_full(written: str) -> bool:
    return "][" in written and not written.endswith("[]")


class _Known:
    """What the definitions of a file look like."""

    def __init__(self, definitions: list[Link], footnotes: frozenset[str]) -> None:
        self._footnotes = footnotes
        self._looks = {look(link.text) for link in definitions if any(map(str.isdigit, link.text))}
        self._looks |= {loose(link.text) for link in definitions}

    def __bool__(self) -> bool:
        return bool(self._footnotes or self._looks)

    def suggest(self, reference: Reference, used: bool) -> bool:
        """Whether brackets are meant as a link; `used`: the file uses labels in their full form."""
        match reference.form:
            case Form.NOTE:
                return bool(self._footnotes) and reference.label[1:].casefold() not in self._footnotes
            case Form.COLLAPSED:
                return True
            case Form.FULL if used:
                return True
        return reference.look in self._looks or loose(reference.label) in self._looks
