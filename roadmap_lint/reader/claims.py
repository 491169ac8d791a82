"""The vocabulary applied to one line of text: what a title, a field or a cell claims."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TypeVar

from roadmap_lint.pattern import pattern
from roadmap_lint.reader.line import Line
from roadmap_lint.reader.title import ROLES, Title, Vocabulary, leads, title_dates, title_of
from roadmap_lint.record import replace
from roadmap_lint.roadmap import DateReading, DateRole, How, Mention, Place, Reading, Rewrite
from roadmap_lint.vocabulary import Found
from roadmap_lint.vocabulary.bucket import bucket_status
from roadmap_lint.vocabulary.date import Interval, Precision, find_dates, whole_date
from roadmap_lint.vocabulary.dependency import dependency_list
from roadmap_lint.vocabulary.identifier import Key
from roadmap_lint.vocabulary.label import Label
from roadmap_lint.vocabulary.occasion import is_other
from roadmap_lint.vocabulary.progress import find_progress
from roadmap_lint.vocabulary.status import Claim, Lexicon, Status, field_status
from roadmap_lint.vocabulary.version import Version

_MOST_DATES = 500  # of one mention; each is compared with the others

T = TypeVar("T")
_ENTRY = pattern(r"\s*[:：]\s*\S")  # behind a date: what was, or will be, on that day


def claim_reading(found: Found[Claim], line: Line, how: How | None = None) -> Reading[Status]:
    claim = found.value
    return Reading(claim.status, line.span(found.start, found.end), how or How(claim.how), claim.certain)


def read_title(
    mention: Mention, line: Line, vocabulary: Vocabulary, *, year: int | None = None, kind: str | None = None
) -> None:
    """Take from a title all that it claims: name, box, key, version, status, dates, progress."""
    title = title_of(line.words, vocabulary, year, kind)
    if title.box is not None:
        mention.box = _reading(title.box, line, How.BOX)
        line = line.cut(title.start)
    mention.name, mention.title = line.shown if title.name is None else title.name, title.rest
    if title.depends:
        add_dependencies(mention, title.depends, line)
    if title.progress:
        mention.progress.extend(_reading(figure, line) for figure in title.progress)
    if title.key or title.version or title.broken:
        _read_number(mention, title, line)
    if title.status is not None:
        claim = claim_reading(title.status, line)
        is_goal = title.led and mention.place in (Place.ITEM, Place.ROW)
        mention.statuses.append(replace(claim, certain=False) if is_goal else claim)
    if title.mark is not None:
        mention.mark = claim_reading(title.mark, line)
    if title.dates:
        add_dates(mention, title.dates, line)


def _read_number(mention: Mention, title: Title, line: Line) -> None:
    """The key and the version that a title is called by."""
    if title.key is not None:
        mention.key = _reading(title.key, line)
        mention.qualifies = title.qualifies
    if title.version is not None:
        mention.version = _reading(title.version, line)
        mention.leads = leads(title.lead, heading=mention.place is Place.HEADING)
    elif title.broken is not None:
        found = title.broken
        written = line.words[found.start : found.end]
        mention.broken_version = Rewrite(line.span(found.start, found.end), written, found.value)


def _reading(found: Found[T], line: Line, how: How = How.WORD) -> Reading[T]:
    return Reading(found.value, line.span(found.start, found.end), how)


def add_dependencies(mention: Mention, found: Iterable[Found[Key | Version]], line: Line) -> None:
    """Add what `mention` depends on, unless this very place was read already: a title in bold is a line, too."""
    known = {reading.span for reading in mention.depends}
    readings = [Reading(each.value, line.span(each.start, each.end)) for each in found]
    mention.depends.extend(reading for reading in readings if reading.span not in known)


def add_dates(mention: Mention, dates: Iterable[tuple[Found[Interval], DateRole]], line: Line) -> None:
    for found, role in dates:
        add_date(mention, DateReading(found.value, line.span(found.start, found.end), role=role))


def add_date(mention: Mention, reading: DateReading) -> None:
    """Add a date, unless this very place was read already; what says its role better takes the other's place.

    A place that speaks of very many dates is a log: the first ones are enough.
    """
    if len(mention.dates) >= _MOST_DATES:
        return
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
        found = field_status(value.value, vocabulary.lexicon)
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
    """The date that a field's value says: the first one, when nothing but a few words stands before it.

    "Completed on 4 May 2025: the parser" is an entry of a log, and dates something else; "updated 4 May 2025: the
    parser works" is still the date of the file.
    """
    dates = find_dates(value.value, year)
    before = value.value[: dates[0].start] if dates else ""
    if not dates or len(before.split()) > 4 or (role is DateRole.TARGET and is_other(before)):
        return []
    if role is DateRole.RELEASED and _ENTRY.match(value.words, dates[0].end):
        return []
    return [DateReading(dates[0].value, value.span(dates[0].start, dates[0].end), How.FIELD, role=role)]


def read_bucket(line: Line, vocabulary: Vocabulary) -> Reading[Status] | None:
    found = bucket_status(line.words, vocabulary.lexicon)
    return claim_reading(found, line, How.BUCKET) if found is not None else None
