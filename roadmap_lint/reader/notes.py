"""What a labelled line says of milestones that it names: "Status: Phases 1-2 complete", "Next release: v0.4"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from roadmap_lint.pattern import pattern
from roadmap_lint.reader.claims import claim_reading, field_dates, read_title
from roadmap_lint.reader.line import Line
from roadmap_lint.reader.title import Vocabulary
from roadmap_lint.roadmap import DateRole, FieldReading, How, Mention, Place, Reading, Section
from roadmap_lint.vocabulary import Found
from roadmap_lint.vocabulary.dependency import dependency_list
from roadmap_lint.vocabulary.identifier import Key, title_key
from roadmap_lint.vocabulary.label import Label
from roadmap_lint.vocabulary.segment import segments
from roadmap_lint.vocabulary.status import Status, field_status, status_label, title_status
from roadmap_lint.vocabulary.version import Version

_LABELLED = {Label.NEXT: Status.PLANNED, Label.ONGOING: Status.ACTIVE}
_LISTED = {Label.RELEASED: Status.DONE, Label.TARGET: Status.PLANNED}
_LONGEST_RANGE = 50
_NOTHING = pattern(r"[\W_]*")


def notes_of(label: Label, value: Line, vocabulary: Vocabulary, section: Section) -> list[Mention]:
    """The milestones that the value of a field names beside what it says of them.

    None where the section, or one around it, has a name of its own: what stands there speaks of that.
    """
    if section.is_log or any(around.key or around.version for around in section.sections()):
        return []
    if label is Label.STATUS:
        return list(_with_status(value, vocabulary, section))
    if label in _LABELLED:
        return list(_labelled(_LABELLED[label], value, vocabulary, section))
    dated = _dated(value, vocabulary, section) if label is Label.TARGET else []
    return dated or (_all(_LISTED[label], value, vocabulary, section) if label in _LISTED else [])


def ended(before: FieldReading, field: FieldReading, value: Line, vocabulary: Vocabulary) -> bool:
    """Whether a field ends what the one before it calls the current one: "Current phase: 4", "Status: done"."""
    if before.label is not Label.ONGOING or field.label is not Label.STATUS:
        return False
    claim = field_status(value.words, vocabulary.lexicon)
    return claim is not None and not claim.value.status.open


def said_of(line: Line, vocabulary: Vocabulary, section: Section) -> list[Mention]:
    """What a line says that starts with a status and goes on with the milestones that have it: "In progress: M3"."""
    found = status_label(line.words, vocabulary.lexicon)
    if found is None or section.is_log or any(around.key or around.version for around in section.sections()):
        return []
    return _all(found.value.status, line.cut(found.end), vocabulary, section)


def _dated(value: Line, vocabulary: Vocabulary, section: Section) -> list[Mention]:
    """The milestone that a target names beside its date."""
    note = Mention(Place.FIELD, value.span(), "", section=section)
    read_title(note, value, vocabulary)
    note.dates = field_dates(value, DateRole.TARGET)
    if note.key is not None:
        note.name = note.key.value.name
    elif note.version is not None and note.leads:
        note.name = note.version.value.written
    else:
        return []
    return [note] if note.dates else []


def _with_status(value: Line, vocabulary: Vocabulary, section: Section) -> Iterator[Mention]:
    """Milestones with the status that follows them: "Phase 1 done, Phase 2 in progress"."""
    start = 0
    while start < len(value.words):
        part = value.cut(start)
        found = dependency_list(part.words, vocabulary.ids)
        if not found:
            return
        rest = part.cut(found[-1].end)
        status = field_status(rest.words, vocabulary.lexicon)
        if status is None or _NOTHING.fullmatch(rest.words, 0, status.start) is None:
            return
        yield from _notes(found, claim_reading(status, rest, How.FIELD), part, section)
        following = next((each for each in segments(rest.words) if each.start >= status.end), None)
        start += found[-1].end + (following.start if following is not None else len(rest.words))


def _labelled(status: Status, value: Line, vocabulary: Vocabulary, section: Section) -> Iterator[Mention]:
    """The milestone that a label such as "Next milestone" is about, unless the value says that it is done."""
    key = title_key(value.words, vocabulary.ids)
    found = [key] if key is not None else dependency_list(value.words, vocabulary.ids)[:1]
    if not found or _says_other(value.words, vocabulary):
        return
    span = value.span(found[0].start, found[0].end)
    yield from _notes(found, Reading(status, span, How.FIELD), value, section)


def _says_other(words: str, vocabulary: Vocabulary) -> bool:
    """Whether a part of the value, or its mark, says that it is done, put off or dropped."""
    claims = [field_status(words[part.start : part.end], vocabulary.lexicon) for part in segments(words)]
    claims.append(title_status(words, vocabulary.lexicon))
    return any(claim is not None and not claim.value.status.open for claim in claims)


def _all(status: Status, value: Line, vocabulary: Vocabulary, section: Section) -> list[Mention]:
    """Milestones that are listed behind a status, where nothing else stands there."""
    found = dependency_list(value.words, vocabulary.ids)
    if not found or _NOTHING.fullmatch(value.words, found[-1].end) is None:
        return []
    return list(_notes(found, Reading(status, value.span(), How.FIELD), value, section))


def _notes(
    found: Sequence[Found[Key] | Found[Key | Version]], status: Reading[Status], value: Line, section: Section
) -> Iterator[Mention]:
    for each in found:
        span = value.span(each.start, each.end)
        keys = list(_single(each.value))
        for key in keys:
            note = Mention(Place.FIELD, span, value.words[each.start : each.end], section=section)
            if isinstance(key, Key):
                note.key = Reading(key, span)
                note.name = key.name if len(keys) > 1 else note.name
            else:
                note.version, note.leads = Reading(key, span), True
            note.statuses = [status]
            yield note


def _single(value: Key | Version) -> Iterator[Key | Version]:
    """Every key of a range of whole numbers; anything else as it is."""
    if not isinstance(value, Key) or value.last is None:
        yield value
    elif value.number.isdecimal() and value.last.isdecimal():
        first, last = int(value.number), int(value.last)
        yield from (Key(value.kind, str(number)) for number in range(first, min(last, first + _LONGEST_RANGE) + 1))
