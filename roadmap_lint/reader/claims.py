"""The vocabulary applied to one line of text: what a title, a field or a cell claims."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator

from roadmap_lint.reader.line import Line
from roadmap_lint.record import dataclass
from roadmap_lint.roadmap import DateReading, DateRole, How, Mention, Place, Reading, Rewrite
from roadmap_lint.vocabulary import Found
from roadmap_lint.vocabulary.box import box_at
from roadmap_lint.vocabulary.date import Interval, Precision, find_dates, whole_date
from roadmap_lint.vocabulary.dependency import dependency_list, find_dependencies
from roadmap_lint.vocabulary.identifier import Key, title_key
from roadmap_lint.vocabulary.label import Label
from roadmap_lint.vocabulary.occasion import is_other, occasion
from roadmap_lint.vocabulary.progress import find_progress
from roadmap_lint.vocabulary.status import Claim, Lexicon, Status, bucket_status, field_status, title_status
from roadmap_lint.vocabulary.version import Version, malformed, title_version

ROLES = {
    Label.UPDATED: DateRole.UPDATED,
    Label.REVIEW: DateRole.REVIEW,
    Label.TARGET: DateRole.TARGET,
    Label.RELEASED: DateRole.RELEASED,
    Label.STARTED: DateRole.STARTED,
}
TITLE_ROOM = 160  # characters; what stands further on is prose about the thing, not its name
_BORDER = re.compile(r"[(){}\[\]（）【】「」|·•;；,，、*]|\s[-–—→←]+\s|[—]")
_LEAD = re.compile(r"[^\W\d_]{2,}")
_OPENING = re.compile(r"[(（\[【]")
_LETTERS = re.compile(r"\w")


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """What holds for one file: its lexicon of status words and marks, the prefixes of its ids, its product's names."""

    lexicon: Lexicon
    ids: frozenset[str] = frozenset()
    names: frozenset[str] = frozenset()


def claim_reading(found: Found[Claim], line: Line, how: How | None = None) -> Reading[Status]:
    claim = found.value
    return Reading(claim.status, line.span(found.start, found.end), how or How(claim.how), claim.certain)


def read_title(mention: Mention, line: Line, vocabulary: Vocabulary, *, year: int | None = None) -> None:
    """Take from a title all that it claims: name, box, key, version, status, dates, progress."""
    box = box_at(line.words)
    if box is not None:
        mention.box = Reading(box.value, line.span(box.start, box.end), How.BOX)
        line = line.cut(box.end)
    mention.name = line.shown
    add_dependencies(mention, find_dependencies(line.words, vocabulary.ids), line)
    for figure in find_progress(line.words):
        mention.progress.append(Reading(figure.value, line.span(figure.start, figure.end)))
    taken = [*_read_names(mention, line, vocabulary), *_read_state(mention, line, vocabulary, year)]
    mention.title = remainder(line.words, [(found.start, found.end) for found in taken])


def _read_names(mention: Mention, line: Line, vocabulary: Vocabulary) -> Iterator[Found[Key | Version]]:
    """Read what a title is called by, and yield where it says so."""
    key = title_key(line.words, vocabulary.ids)
    if key is not None:
        mention.key = Reading(key.value, line.span(key.start, key.end))
        yield key
    version = title_version(line.words, allow_bare=True, names=vocabulary.names)
    if version is None:
        mention.broken_version = _broken_version(line)
        return
    mention.version = Reading(version.value, line.span(version.start, version.end))
    mention.leads = _leads(line.words[: version.start], mention.place)
    yield version


def _read_state(
    mention: Mention, line: Line, vocabulary: Vocabulary, year: int | None
) -> Iterator[Found[Claim | Interval]]:
    """Read how far a title says that its work has come, and when, and yield where it says so."""
    dates = list(title_dates(line.words[:TITLE_ROOM], vocabulary.lexicon, year))
    status = title_status(line.words, vocabulary.lexicon) or _status_beside(line.words, dates, vocabulary.lexicon)
    if status is not None:
        mention.statuses.append(claim_reading(status, line))
        yield status
    add_dates(mention, dates, line)
    yield from (found for found, _ in dates)


def _leads(before: str, place: Place) -> bool:
    """Whether a title is called by the version that stands after `before`: no bracket opens there, and only a heading
    may say more than a word ("Planned for v0.4"); an item that does came with that version."""
    return not _OPENING.search(before) and (place is Place.HEADING or len(_LEAD.findall(before)) < 2)


def _broken_version(line: Line) -> Rewrite | None:
    words = line.words[:TITLE_ROOM]
    found = malformed(words) if "v" in words or "V" in words else None
    return Rewrite(line.span(found.start, found.end), words[found.start : found.end], found.value) if found else None


def add_dependencies(mention: Mention, found: Iterable[Found[Key | Version]], line: Line) -> None:
    mention.depends.extend(Reading(each.value, line.span(each.start, each.end)) for each in found)


def _status_beside(words: str, dates: list[tuple[Found[Interval], DateRole]], lexicon: Lexicon) -> Found[Claim] | None:
    """The status that shares its bracket with a date: "(Q1 2026, on hold)"."""
    for found, _ in dates:
        words = words[: found.start] + " " * (found.end - found.start) + words[found.end :]
    return title_status(words, lexicon) if dates else None


def add_dates(mention: Mention, dates: Iterable[tuple[Found[Interval], DateRole]], line: Line) -> None:
    for found, role in dates:
        add_date(mention, DateReading(found.value, line.span(found.start, found.end), role=role))


def add_date(mention: Mention, reading: DateReading) -> None:
    """Add a date, unless this very place was read already; what says its role better takes the other's place."""
    same = next((known for known in mention.dates if known.span == reading.span), None)
    if same is None:
        mention.dates.append(reading)
    elif same.role is DateRole.PLAIN:
        mention.dates[mention.dates.index(same)] = reading


def read_field(mention: Mention, label: Label, value: Line, vocabulary: Vocabulary, year: int | None = None) -> None:
    """Add what a labelled value claims to what is known of `mention`."""
    if label is Label.DEPENDS:
        add_dependencies(mention, dependency_list(value.words, vocabulary.ids), value)
    if label is Label.STATUS:
        found = field_status(value.words, vocabulary.lexicon)
        if found is not None:
            mention.statuses.append(claim_reading(found, value, How.FIELD))
        add_dates(mention, _status_dates(value.words, vocabulary.lexicon, year), value)
    if label in (Label.VERSION, Label.DATE) and (mention.key or mention.version):
        whole = whole_date(value.words, year)
        add_dates(mention, [(whole, DateRole.PLAIN)] if whole is not None else [], value)
    if label in (Label.STATUS, Label.PROGRESS):
        for figure in find_progress(value.words):
            mention.progress.append(Reading(figure.value, value.span(figure.start, figure.end), How.FIELD))
    if label in ROLES and ROLES[label] not in (DateRole.UPDATED, DateRole.REVIEW):
        for reading in field_dates(value, ROLES[label], year):
            add_date(mention, reading)


def _status_dates(words: str, lexicon: Lexicon, year: int | None) -> Iterator[tuple[Found[Interval], DateRole]]:
    """The dates of a status field, but the bare day on which the status was told: "Status (2026-05-04): halfway"."""
    for found, role in title_dates(words, lexicon, year):
        if role is not DateRole.PLAIN or found.value.precision is not Precision.DAY:
            yield found, role


def field_dates(value: Line, role: DateRole, year: int | None = None) -> list[DateReading]:
    """The date that a field's value says: the first one, when nothing but a few words stands before it."""
    dates = find_dates(value.words, year)
    before = value.words[: dates[0].start] if dates else ""
    if not dates or len(before.split()) > 4 or (role is DateRole.TARGET and is_other(before)):
        return []
    return [DateReading(dates[0].value, value.span(dates[0].start, dates[0].end), How.FIELD, role=role)]


def title_dates(words: str, lexicon: Lexicon, year: int | None) -> Iterator[tuple[Found[Interval], DateRole]]:
    """The dates that a title claims for itself: those that fill a bracket or a part of it, with what they are for."""
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
    pieces = (piece.strip(" \t:-–—_*.()[]（）：，,·•✓") for piece in words.split("|"))
    return " ".join(" ".join(piece for piece in pieces if _LETTERS.search(piece)).split())


def read_bucket(line: Line, vocabulary: Vocabulary) -> Reading[Status] | None:
    found = bucket_status(line.words, vocabulary.lexicon)
    return claim_reading(found, line, How.BUCKET) if found is not None else None
