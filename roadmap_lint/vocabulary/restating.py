"""A status claim written anew, to claim another status: a mark for a mark, a word for a word of the same language."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from roadmap_lint.pattern import pattern
from roadmap_lint.vocabulary.status import Status
from roadmap_lint.vocabulary.words import fold, folded_phrases, languages
from roadmap_lint.vocabulary.words.usual import USUAL

_MARKS = {Status.DONE: "✅", Status.ACTIVE: "🚧", Status.PLANNED: "📋"}
_CLAIM = pattern(r"(?P<mark>[^\w\s()*:~\[\]-]*)(?P<gap>\s*)(?P<words>[^\W\d_](?:[\w\s'’-]*\w)?)?")


def restated(written: str, status: Status, legend: Mapping[str, Status | None]) -> str | None:
    """The claim `written` so that it claims `status`; None when no mark or word of its kind is known for it.

    `legend` gives the marks of the file, which are used before the usual ones.
    """
    parts = _CLAIM.fullmatch(written)
    if parts is None or not (parts["mark"] or parts["words"]):
        return None
    mark = _mark(status, legend) if parts["mark"] else ""
    words = _words(parts["words"], status) if parts["words"] else ""
    return None if mark is None or words is None else mark + parts["gap"] + words


def _mark(status: Status, legend: Mapping[str, Status | None]) -> str | None:
    own = next((mark for mark, meaning in legend.items() if meaning is status and not mark[0].isalnum()), None)
    usual = _MARKS.get(status)
    return own or (usual if usual is not None and usual not in legend else None)


def _words(written: str, status: Status) -> str | None:
    language = _languages().get(fold(written))
    usual = USUAL[language].get(status.value) if language is not None else None
    return _in_case_of(written, usual) if usual else None


@cache
def _languages() -> dict[str, str]:
    """The first language that has a phrase for a status, by phrase."""
    found: dict[str, str] = {}
    for language in languages():
        for phrase in folded_phrases(", ".join(language.STATUS.values())):
            found.setdefault(phrase, language.__name__.rpartition(".")[2])
    return found


def _in_case_of(written: str, words: str) -> str:
    if written.isupper() and len(written) > 1:
        return words.upper()
    return words[0].upper() + words[1:] if written[0].isupper() else words
