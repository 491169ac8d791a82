"""What a section is for, told by its title, where that is something else than a plan."""

from __future__ import annotations

from enum import StrEnum
from functools import lru_cache

from roadmap_lint.pattern import one_of, pattern
from roadmap_lint.remembered import remembered
from roadmap_lint.vocabulary.words import fold, purposes


class Purpose(StrEnum):
    """What a section is for; one without a purpose may plan something."""

    CRITERIA = "criteria"  # what success is measured by
    HISTORY = "history"  # what was changed when
    LEGEND = "legend"
    EXCLUDED = "excluded"  # what is not planned
    LATER = "later"  # what comes after the work of the section that it stands in


_PHRASES = {
    phrase: purpose
    for purpose, phrases in (
        (Purpose.CRITERIA, purposes.CRITERIA),
        (Purpose.HISTORY, purposes.HISTORY),
        (Purpose.LEGEND, purposes.LEGEND),
        (Purpose.EXCLUDED, purposes.EXCLUDED),
    )
    for phrase in phrases
}
_LATER = frozenset(purposes.LATER)
_ASIDE = frozenset(purposes.ASIDE.split())
_ENDS = pattern(rf"{one_of(':：(（—–')}| - ")
_DECORATION = pattern(r"^[^\w]*(?:\d+[.)]\s*)?[^\w]*|[^\w]+$")


@lru_cache(maxsize=512)
def purpose_of(title: str) -> Purpose | None:
    """The purpose that a title names as its whole or its end: `Success Metrics`, `v0.3.0 Success Criteria`."""
    words = _DECORATION.sub("", _ENDS.split(title.casefold(), maxsplit=1)[0]).split()
    for start in range(max(0, len(words) - 4), len(words)):
        purpose = _PHRASES.get(" ".join(words[start:]))
        if purpose is not None:
            return purpose
    return _by_first_words(words)


def _by_first_words(words: list[str]) -> Purpose | None:
    phrases = [" ".join(words[:count]) for count in (3, 2, 1)]
    purpose = next((_PHRASES[phrase] for phrase in phrases[:2] if phrase in _PHRASES), None)
    return purpose or (Purpose.LATER if not _LATER.isdisjoint(phrases) else None)


@remembered
def is_aside(title: str) -> bool:
    """Whether a title speaks of no work: "Dependencies & risks", "Overview"."""
    words = [word for word in fold(title).split() if any(map(str.isalpha, word))]
    return bool(words) and _ASIDE.issuperset(words)
