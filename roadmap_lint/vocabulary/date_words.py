"""The words of dates in all languages: what `words.dates`, in which they stand folded, is made from."""

from __future__ import annotations

from roadmap_lint.vocabulary.date_tokens import Word, fold
from roadmap_lint.vocabulary.words import calendar, months


def _named(words: dict[str, Word], kind: str, first: int, lists: tuple[tuple[str, str], ...]) -> None:
    for _, names in lists:
        for value, name in enumerate(fold(names).split(), first):
            words.setdefault(name.rstrip("."), (kind, value))


def dated_words() -> dict[str, Word]:
    """The kind and value of each word, folded; where it has two, those that come first in the tables."""
    words: dict[str, Word] = {}
    _named(words, "M", 1, months.WIDE_MONTHS + months.ABBREVIATED_MONTHS + calendar.OTHER_MONTHS)
    _named(words, "W", 0, months.WIDE_DAYS)
    for kind, value, several in calendar.WORDS:
        for one in fold(several).split():
            words.setdefault(one, (kind, value))
    _named(words, "O", 1, calendar.ORDINALS)
    _named(words, "U", 1, calendar.HALVES)
    _named(words, "X", 0, months.ABBREVIATED_DAYS)
    return words
