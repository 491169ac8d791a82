"""What a title claims by its words alone: what it is called by, how far its work has come, and when."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from datetime import date
from functools import lru_cache

from roadmap_lint.document import MASK
from roadmap_lint.pattern import one_of, pattern
from roadmap_lint.record import dataclass
from roadmap_lint.remembered import remembered
from roadmap_lint.roadmap import DateRole
from roadmap_lint.vocabulary import Found
from roadmap_lint.vocabulary.box import Box, box_at
from roadmap_lint.vocabulary.date import Interval, Precision, find_dates, may_hold, whole_date
from roadmap_lint.vocabulary.dependency import find_dependencies
from roadmap_lint.vocabulary.identifier import Key, headed_key, qualifies, title_key
from roadmap_lint.vocabulary.label import Label
from roadmap_lint.vocabulary.occasion import bound, occasion
from roadmap_lint.vocabulary.progress import Progress, find_progress
from roadmap_lint.vocabulary.status import Claim, Lexicon, sole_mark, title_status
from roadmap_lint.vocabulary.version import Version, malformed, title_version

ROLES = {
    Label.UPDATED: DateRole.UPDATED,
    Label.REVIEW: DateRole.REVIEW,
    Label.TARGET: DateRole.TARGET,
    Label.RELEASED: DateRole.RELEASED,
    Label.STARTED: DateRole.STARTED,
}
TITLE_ROOM = 160  # characters; what stands further on is prose about the thing, not its name
_BORDER = pattern(rf"{one_of('(){}[]（）【】「」|·•;；,，、*—')}|\s{one_of('-–—→←')}++\s")
_LEAD = pattern(r"[^\W\d_]{2,}")
_OPENING = "(（[【"
_LETTERS = pattern(r"\w")


@dataclass(frozen=True, slots=True, eq=False)
class Vocabulary:
    """What holds for one file: its lexicon of status words and marks, the prefixes of its ids, its product's names."""

    lexicon: Lexicon
    ids: frozenset[str] = frozenset()
    names: frozenset[str] = frozenset()


# One object for all files in which the same holds, so that what their titles say is looked at once.
vocabulary_of = lru_cache(64)(Vocabulary)


@dataclass(frozen=True, slots=True)
class Title:
    """What was found in a title. Places count from `start`, where the title begins behind its box.

    `name` is all of it on one line, None where it holds code; `rest` is what is left of that without key, version,
    status and dates. `lead` stands before its version, and `broken` is the right form of a malformed one. `mark` is the
    one that stands beside a word that tells the status. `led`: the status goes on from the words before it, as that of
    a goal does, too ("Phase 2 complete").
    """

    box: Found[Box] | None
    start: int
    depends: tuple[Found[Key | Version], ...]
    progress: tuple[Found[Progress], ...]
    key: Found[Key] | None
    qualifies: bool
    version: Found[Version] | None
    lead: str
    broken: Found[str] | None
    status: Found[Claim] | None
    mark: Found[Claim] | None
    led: bool
    dates: tuple[tuple[Found[Interval], DateRole], ...]
    name: str | None
    rest: str


@remembered
def title_of(text: str, vocabulary: Vocabulary, year: int | None, kind: str | None = None) -> Title:
    """What the text of a heading, item or cell claims.

    `year` completes dates that are written without one; `kind` is that of the numbers in the cell's column.
    """
    box = box_at(text)
    words = text[box.end :] if box is not None else text
    dates = title_dates(words[:TITLE_ROOM], vocabulary.lexicon, year)
    key, version = _called(words, vocabulary, kind, dates)
    status = title_status(words, vocabulary.lexicon) or _status_beside(words, dates, vocabulary.lexicon)
    taken = [found for found in (key, version, status, *(date for date, _ in dates)) if found is not None]
    return Title(
        box=box,
        start=len(text) - len(words),
        depends=tuple(find_dependencies(words, vocabulary.ids)),
        progress=tuple(find_progress(words)),
        key=key,
        qualifies=key is not None and qualifies(words, key),
        version=version,
        lead=words[: version.start] if version is not None else "",
        broken=_broken_version(words[:TITLE_ROOM]) if version is None else None,
        status=status,
        mark=sole_mark(words, vocabulary.lexicon) if status is not None and status.value.how == "word" else None,
        led=status is not None and status.value.how == "word" and _is_led(words[: status.end], status.start),
        dates=dates,
        name=None if MASK in words else " ".join(words.split()),
        rest=remainder(words, [(found.start, found.end) for found in taken]),
    )


def _called(
    words: str, vocabulary: Vocabulary, kind: str | None, dates: Sequence[tuple[Found[Interval], DateRole]]
) -> tuple[Found[Key] | None, Found[Version] | None]:
    """The key and the version that a title holds; a number that is a part of the key, or a month, is no version."""
    key = title_key(words, vocabulary.ids) or (headed_key(words, kind) if kind is not None else None)
    version = title_version(words, allow_bare=True, names=vocabulary.names)
    if version is not None and ((key is not None and version.start < key.end) or _is_month(version, words, dates)):
        version = None
    return key, version


def _is_led(words: str, start: int) -> bool:
    """Whether what ends `words` follows a word or number with no sign between them, and is not set off by capitals."""
    return words[:start].rstrip()[-1:].isalnum() and not words[start:].isupper()


def _is_month(version: Found[Version], words: str, dates: Sequence[tuple[Found[Interval], DateRole]]) -> bool:
    """Whether bare numbers say a month: "2026.10 - 2026.12", or in a bracket within the time of the title: "Q4 2026
    (2026.10)"."""
    numbers = version.value.release
    if version.value.certain or len(numbers) != 2 or not 1 <= numbers[1] <= 12:
        return False
    if any(found.start <= version.start < found.end for found in find_dates(words)):
        return True
    bracketed = any(bracket in words[: version.start] for bracket in _OPENING)
    return bracketed and any(found.value.first <= _first_of(numbers) <= found.value.last for found, _ in dates)


def _first_of(month: tuple[int, ...]) -> date:
    return date(min(max(month[0], 1), 9999), month[1], 1)


def leads(before: str, *, heading: bool) -> bool:
    """Whether a title is called by the version that stands after `before`: no bracket opens there, and only a heading
    may say more than a word ("Planned for v0.4"); an item that does came with that version."""
    return not any(bracket in before for bracket in _OPENING) and (heading or len(_LEAD.findall(before)) < 2)


def _broken_version(words: str) -> Found[str] | None:
    return malformed(words) if "v" in words or "V" in words else None


def _status_beside(
    words: str, dates: Sequence[tuple[Found[Interval], DateRole]], lexicon: Lexicon
) -> Found[Claim] | None:
    """The status that shares its bracket with a date: "(Q1 2026, on hold)", "(завершён в марте 2026 года)"."""
    if not dates:
        return None
    return title_status(_without(words, dates, " "), lexicon) or title_status(_without(words, dates, "0"), lexicon)


def _without(words: str, dates: Sequence[tuple[Found[Interval], DateRole]], sign: str) -> str:
    """`words` with each date, and what only binds it, as blanks or as one number."""
    for found, _ in dates:
        end = found.end + bound(words[found.end :])
        words = words[: found.start] + sign * (found.end - found.start) + " " * (end - found.end) + words[end:]
    return words


def title_dates(words: str, lexicon: Lexicon, year: int | None) -> tuple[tuple[Found[Interval], DateRole], ...]:
    """The dates that a title claims for itself: those that fill a bracket or a part of it, with what they are for."""
    return _title_dates(words, lexicon, year) if may_hold(words, year) else ()


@remembered
def _title_dates(words: str, lexicon: Lexicon, year: int | None) -> tuple[tuple[Found[Interval], DateRole], ...]:
    return tuple(_claimed(words, lexicon, year))


def _claimed(words: str, lexicon: Lexicon, year: int | None) -> Iterator[tuple[Found[Interval], DateRole]]:
    dates = find_dates(words, year)
    if not dates:
        return
    starts, ends = [0], []
    for border in _BORDER.finditer(words):
        starts.append(border.end())
        ends.append(border.start())
    ends.append(len(words))
    for found in dates:
        start = starts[bisect_right(starts, found.start) - 1]
        end = ends[min(bisect_left(ends, found.end), len(ends) - 1)]
        role = date_role(words[start : found.start], words[found.end : end], lexicon, found.value, start)
        if role is None and whole_date(words[start:end], year) is not None:
            role = DateRole.PLAIN
        if role is not None:
            yield found, role


def date_role(before: str, after: str, lexicon: Lexicon, date: Interval, start: int) -> DateRole | None:
    """What a date is for, by the words that share its part of a title; None when it is not the part's claim."""
    label = occasion(before, after, lexicon)
    leads_title = start == 0 and not _LETTERS.search(before) and date.precision is not Precision.DAY
    if label is None:
        return DateRole.PLAIN if leads_title else None
    return ROLES.get(label, DateRole.PLAIN)


def remainder(words: str, taken: list[tuple[int, int]]) -> str:
    """What is left of a title when the parts that were read are taken out: its own name, trimmed."""
    for start, end in sorted(taken, reverse=True):
        words = words[:start] + " | " + words[end:]
    pieces = [piece.strip(" \t:-–—_*.()[]（）：，,·•✓") for piece in words.split("|")]
    return " ".join(" ".join([piece for piece in pieces if _LETTERS.search(piece)]).split())
