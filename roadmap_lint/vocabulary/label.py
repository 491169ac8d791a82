"""What a field or a column is about, and what a file says of itself."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from enum import StrEnum
from functools import cache, lru_cache

from roadmap_lint.pattern import one_of, pattern
from roadmap_lint.remembered import remembered
from roadmap_lint.vocabulary import Found
from roadmap_lint.vocabulary.date import find_dates
from roadmap_lint.vocabulary.segment import Gap, Token, gap_of, tokens
from roadmap_lint.vocabulary.words import fold, listed, named

_LABEL_ROOM = 100  # characters in which a label and what shows that it is one must stand
_STATEMENT_ROOM = 300
_FEW_WORDS = 8
_HEADER = pattern(r"[\W_]*?((?:[\w#%]|(?>№)).*)", re.DOTALL)
_BRACKET = pattern(rf"\s{one_of('(（[')}.*$", re.DOTALL)
_MAY_LABEL = pattern(one_of("-:：—―–‒−") + r"|\d|CY")  # what follows a label: a sign, or a date
_FIRST_WORD = pattern(r"[\W_]*([^\W\d_]+)")
_FIELD_START = pattern(rf"\s(?:-(?=\s)|\s+|(?<=[.。]\s))|{one_of('|•·(（[;—–')}")
_HARD_END = pattern(rf"{one_of('|•·')}|\s{{2,}}|\n")
_FAR_END = pattern(r"\s{2,}|\n")  # of a status, which may tell several: "Phase 1 done | Phase 2 in progress"
_FIGURE = pattern(r"\d\s?[/%]|%\s?\d")
_TRIM = " \t\u00a0\u202f*_`|•·,;—–-"


class Label(StrEnum):
    """What a labelled value, or a column of a table, says of something planned."""

    UPDATED = "updated"
    REVIEW = "review"
    TARGET = "target"
    RELEASED = "released"
    STARTED = "started"
    STATUS = "status"
    VERSION = "version"
    CURRENT_VERSION = "current_version"
    NEXT = "next"
    ONGOING = "ongoing"
    PROGRESS = "progress"
    MILESTONE = "milestone"
    ID = "id"
    DEPENDS = "depends"
    PRIORITY = "priority"
    OWNER = "owner"
    LEGEND = "legend"
    DATE = "date"


class SelfStatement(StrEnum):
    ARCHIVED = "archived"
    HISTORICAL = "historical"
    SUPERSEDED = "superseded"
    OUTDATED = "outdated"


_DATED = (Label.UPDATED, Label.REVIEW, Label.TARGET, Label.RELEASED, Label.STARTED)
_OF_FILE = (Label.UPDATED, Label.REVIEW)
_DASHED = (Label.UPDATED, Label.REVIEW, Label.STATUS, Label.CURRENT_VERSION, Label.PROGRESS, Label.LEGEND)


@remembered
def label_of(text: str) -> Label | None:
    """What a field name or column header stands for. Colons, emoji and a bracket after it do not matter."""
    header = _HEADER.match(_BRACKET.sub("", text[:_LABEL_ROOM]))
    found = named("LABELS").values.get(fold(header[1].rstrip(" \t*_`:：.\ufe0f"))) if header else None
    return Label(found) if found else None


@remembered
def names_kind(title: str) -> bool:
    """Whether a title says no more than what sort of things stand under it: "Milestones", "Aufgaben", "Progress"."""
    words = fold(title).split()
    return label_of(title) is not None or (bool(words) and all(listed("NOUNS").values.get(word) for word in words))


@remembered
def labelled(text: str) -> Found[Label] | None:
    """The label that a line starts with, up to and with its colon or dash; the value follows.

    Labels of dates need neither where a date follows: "Last updated on 4 May 2025". Those that speak of the file may
    have it as their subject: "This roadmap was last updated on 4 May 2025".
    """
    start = _FIRST_WORD.match(text)
    if start is None or not _may_label(fold(start[1])) or not _MAY_LABEL.search(text):
        return None
    line = text[:_LABEL_ROOM]
    found = tokens(line)
    first = next((index for index, token in enumerate(found) if token.kind != "mark"), None)
    if first is None:
        return None
    words = [token.word for token in found]
    match = named("LABELS").at(words, first)
    if match is None or words[first] in listed("DOCUMENTS").values:
        behind = named("LABELS").at(words, _after_subject(words, first))
        match = behind if behind is not None and behind[0] in _OF_FILE else match
    if match is None:
        return _goal(line, found, words, first)
    label, end = Label(match[0]), _after_label(line, found, match[1], Label(match[0]))
    return Found(label, found[first].start, end) if end is not None else None


def _goal(text: str, found: Sequence[Token], words: Sequence[str], first: int) -> Found[Label] | None:
    """A goal, which is a target where its value holds a date."""
    match = listed("GOALS").at(words, first)
    end = _after_label(text, found, match[1], Label.TARGET) if match else None
    return Found(Label.TARGET, found[first].start, end) if end is not None and find_dates(text[end:]) else None


@lru_cache(4096)
def _may_label(word: str) -> bool:
    return named("LABELS").starts(word) or any(listed(table).starts(word) for table in ("THIS", "DOCUMENTS", "GOALS"))


def _after_subject(words: Sequence[str], at: int) -> int:
    """The index after "this roadmap was", or after "roadmap" alone; `at` when no such subject stands there."""
    this = listed("THIS").at(words, at)
    noun = listed("DOCUMENTS").at(words, this[1] if this else at)
    if noun is None:
        return at
    verb = listed("COPULAS").at(words, noun[1])
    return verb[1] if verb else noun[1]


def _after_label(text: str, found: Sequence[Token], at: int, label: Label) -> int | None:
    """The offset after a label and its colon, given the index of the token after it; None when it is no label."""
    sign = found[at] if at < len(found) else None
    if sign is None:
        return None
    if sign.word in ":：":
        return sign.end
    if label in _DATED:
        start = _date_start(text, sign.start)
        if start is not None:
            return start
    return sign.end if label in _DASHED and sign.kind == "other" and gap_of(text, sign) is Gap.DASH else None


def _date_start(text: str, start: int) -> int | None:
    """The offset of the date that stands at `start`, after a bracket and words such as "on" at most."""
    first = next(iter(find_dates(text[start:])), None)
    if first is None:
        return None
    between = [token.word for token in tokens(text[start : start + first.start]) if token.kind != "open"]
    return start + first.start if all(listed("CONNECTIVES").values.get(word) for word in between) else None


@remembered
def fields(text: str) -> tuple[tuple[Found[Label], int, int], ...]:
    """The labelled fields of a line, each with the start and end of its value.

    They stand apart by `|`, `•`, `·`, brackets, dashes or two spaces.
    """
    labels = list(_labels(text))
    if not labels:
        return ()
    limits = [following.start for following in labels[1:]] + [len(text)]
    return tuple((found, *_value(text, found, limit)) for found, limit in zip(labels, limits, strict=False))


def _labels(text: str) -> Iterator[Found[Label]]:
    past = 0
    for start in (0, *(match.end() for match in _FIELD_START.finditer(text))):
        found = labelled(text[start : start + _LABEL_ROOM]) if start >= past else None
        if found:
            past = start + found.end
            yield Found(found.value, start + found.start, past)


def _value(text: str, label: Found[Label], limit: int) -> tuple[int, int]:
    """The value after `label`: up to `limit`, a hard separator, or the bracket that closes around it."""
    start = label.end
    while start < limit and text[start] in " \t\u00a0\u202f*_`":
        start += 1
    end = _end_of(_HARD_END, text, start, limit)
    if label.value is Label.STATUS and end < limit:
        end = _end_of_status(text, start, end, limit)
    depth = 0
    for index in range(start, end):
        depth += (text[index] in "([（") - (text[index] in ")]）")
        if depth < 0:
            end = index
            break
    while end > start and text[end - 1] in _TRIM + "([（":
        end -= 1
    return start, end


def _end_of(border: re.Pattern[str], text: str, start: int, limit: int) -> int:
    found = border.search(text, start, limit)
    return found.start() if found else limit


def _end_of_status(text: str, start: int, end: int, limit: int) -> int:
    """The end of a value that may tell several statuses.

    What has a date or figure behind `end` tells of other things: "active | Noted: May 2025".
    """
    far = _end_of(_FAR_END, text, start, limit)
    rest = text[end:far]
    return end if _FIGURE.search(rest) or find_dates(rest) else far


@remembered
def self_statement(text: str) -> Found[SelfStatement] | None:
    """What a paragraph says of its own file in its first sentence, whose range is returned."""
    room = text[:_STATEMENT_ROOM]
    start = _FIRST_WORD.match(room)
    if start is None or not (_unspaced(start[1]) or _opens(fold(start[1]))):
        return None
    found = tokens(room)
    end = next((token.start for token in found if gap_of(room, token) is Gap.STOP or token.word in ";；"), len(room))
    sentence = [token for token in found if token.end <= end]
    while sentence and sentence[0].kind not in ("word", "east"):
        sentence = sentence[1:]
    begins = bool(sentence) and not room[sentence[0].start].islower()  # else it goes on from the line before
    said = _statement(sentence) if begins else None
    return Found(SelfStatement(said), sentence[0].start, sentence[-1].end) if said else None


def _statement(sentence: Sequence[Token]) -> str | None:
    words = [token.word for token in sentence]
    if _unspaced(words[0]):
        return _eastern_statement(" ".join(words))
    subject = listed("THIS").at(words, 0)
    noun = _first_document(words, subject[1]) if subject else None
    if noun is None:
        return _bare_statement(sentence, words)
    for at in range(noun, len(words)):
        found = named("SELF").at(words, at)
        if found and _bound(words, noun, at):
            return found[0]
    return None


def _first_document(words: Sequence[str], at: int) -> int | None:
    """The index after the word for a document that follows "this", with two words between them at most."""
    for index in range(at, min(at + 3, len(words))):
        found = listed("DOCUMENTS").at(words, index)
        if found:
            return found[1]
    return None


def _bound(words: Sequence[str], noun: int, at: int) -> bool:
    """Whether a verb such as "is" or "has been" stands shortly before word `at`, or the noun itself does."""
    return at == noun or any(listed("COPULAS").at(words, index) for index in range(max(noun, at - 2), at))


def _bare_statement(sentence: Sequence[Token], words: Sequence[str]) -> str | None:
    """A sentence such as "Archived", "ARCHIVED (2023)", "Historical roadmap", "Superseded by NEW.md"."""
    found = named("SELF").at(words, 0)
    if found is None or len(words) > _FEW_WORDS:
        return None
    rest = sentence[found[1] :]
    noun = listed("DOCUMENTS").at(words, found[1])
    if (
        not rest
        or (noun and noun[1] == len(words))
        or rest[0].kind == "open"
        or (found[0] == "superseded" and found[1] > 1)
    ):
        return found[0]
    return found[0] if all(token.kind in ("figure", "other", "close") for token in rest) else None


def _eastern_statement(sentence: str) -> str | None:
    """As `_statement`, for Chinese, Japanese and Korean: what speaks of "this document" and then says it."""
    if not sentence.startswith(_eastern_subjects()):
        return None
    return next((name for phrase, name in named("SELF").values.items() if phrase in sentence), None)


@cache
def _eastern_subjects() -> tuple[str, ...]:
    this = [word for word in listed("THIS").values if _unspaced(word)]
    return tuple(word + space + noun for word in this for noun in listed("DOCUMENTS").values for space in ("", " "))


def _opens(word: str) -> bool:
    """Whether a sentence about its own file may start with this word."""
    return listed("THIS").starts(word) or named("SELF").starts(word)


def _unspaced(word: str) -> bool:
    """Whether a word is Chinese, Japanese or Korean, where particles stick to it."""
    return "\u2e80" <= word[0] <= "\ud7ff"
