"""What a status is, and the words and marks that say it in one file."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import StrEnum
from functools import cache, lru_cache
from typing import Literal

from roadmap_lint.pattern import pattern
from roadmap_lint.record import dataclass
from roadmap_lint.vocabulary.segment import mark_of, may_be_eastern, may_mark
from roadmap_lint.vocabulary.words import Phrases, first_values, named, words_in
from roadmap_lint.vocabulary.words.marks import MARKS, UNCERTAIN

_EAST = pattern("[\u2e80-\u9fff]")


class Status(StrEnum):
    """How far something planned has come."""

    DONE = "done"
    ACTIVE = "active"
    PLANNED = "planned"
    DEFERRED = "deferred"
    DROPPED = "dropped"

    @property
    def open(self) -> bool:
        """Whether it is still to be done."""
        return self in (Status.ACTIVE, Status.PLANNED)

    @property
    def said(self) -> str:
        """How messages say it."""
        return "in progress" if self is Status.ACTIVE else self.value


@dataclass(frozen=True, slots=True)
class Claim:
    """A claimed status. What is not `certain` says something else in some files: no rule may rest on it alone."""

    status: Status
    how: Literal["mark", "word"]
    certain: bool = True


@cache
def _all() -> Phrases[str]:
    """The phrases that say a status anywhere, or as a whole heading."""
    return named("STATUS").joined(named("BUCKETS"))


def _read(found: tuple[str, int] | None) -> tuple[Status, int] | None:
    return (Status(found[0]), found[1]) if found else None


@cache
def _marks() -> dict[str, Status]:
    return {mark: Status(name) for name, marks in MARKS.items() for mark in marks}


class Lexicon:
    """The words and marks that hold for one file: its legend outweighs the user's words, and these the defaults.

    `words` maps words and marks to statuses. `legend` maps marks to statuses, or to None where the file gives a mark a
    meaning that is no status ("🔴 high priority").
    """

    def __init__(
        self, words: Mapping[str, Status] | None = None, legend: Mapping[str, Status | None] | None = None
    ) -> None:
        self._words = dict(words or {})
        self._legend = dict(legend or {})
        given = {" ".join(word.split()): status for word, status in self._words.items() if any(map(str.isalnum, word))}
        self._given = Phrases(first_values(list(given), list(given.values()))) if given else None
        own = {**self._words, **self._legend}
        self._marks: dict[str, Status | None] = {mark_of(mark): status for mark, status in own.items() if mark.strip()}

    def with_legend(self, legend: Mapping[str, Status | None]) -> Lexicon:
        """This lexicon with the marks of `legend` on top."""
        return Lexicon(self._words, {**self._legend, **legend})

    def mark(self, mark: str) -> Claim | None:
        """What an emoji, a short code or a box such as `[~]` claims."""
        key = mark_of(mark)
        if key in self._marks:
            status = self._marks[key]
            return Claim(status, "mark") if status else None
        default = _marks().get(key[:1])
        return Claim(default, "mark", key[:1] not in UNCERTAIN) if default else None

    def phrase(self, words: Sequence[str], start: int) -> tuple[Status, int] | None:
        """The status that the folded words from `start` say, and the index of the word after them."""
        return (self._given.at(words, start) if self._given else None) or _read(named("STATUS").at(words, start))

    def heading(self, words: Sequence[str], start: int) -> tuple[Status, int] | None:
        """As `phrase`, with what is a status only as a whole heading; the longer one wins."""
        special, plain = _read(named("BUCKETS").at(words, start)), self.phrase(words, start)
        return max(filter(None, (special, plain)), key=lambda found: found[1], default=None)

    def silent(self, text: str) -> bool:
        """Whether `text` surely holds no word or mark (boxes apart) of a status. Quick; False when in doubt."""
        if may_mark(text) or (may_be_eastern(text) and _EAST.search(text)):
            return False
        words = words_in(text)
        return not (_all().in_any(words) or (self._given and self._given.in_any(words)))


def lexicon_of(words: Mapping[str, Status], legend: Mapping[str, Status | None] | None = None) -> Lexicon:
    """The lexicon of these words and this legend: the same object each time, for the sake of memories."""
    return _lexicon(tuple(words.items()), tuple((legend or {}).items()))


@lru_cache(64)
def _lexicon(words: tuple[tuple[str, Status], ...], legend: tuple[tuple[str, Status | None], ...]) -> Lexicon:
    return Lexicon(dict(words), dict(legend))
