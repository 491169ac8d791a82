"""Dates: intervals of days, found in text in the forms that thirteen languages write them in.

A date without a year takes no part, unless the caller knows the year, from a heading above it for instance. Years are
from 1970 to 2199. Nothing here raises on any text.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import cache

from roadmap_lint.pattern import pattern
from roadmap_lint.remembered import remembered
from roadmap_lint.vocabulary import Found
from roadmap_lint.vocabulary.date_borders import after_time
from roadmap_lint.vocabulary.date_reading import InvalidDate
from roadmap_lint.vocabulary.date_scanner import Hit, may_hold, scan
from roadmap_lint.vocabulary.date_tokens import Tokens, fold, plain
from roadmap_lint.vocabulary.interval import Interval, Precision
from roadmap_lint.vocabulary.words.calendar import BESIDE
from roadmap_lint.vocabulary.words.months import WIDE_DAYS

__all__ = [
    "Interval",
    "InvalidDate",
    "Precision",
    "find_dates",
    "find_invalid",
    "may_hold",
    "rewritten_date",
    "whole_date",
    "without_dates",
    "year_of",
]

_WORD = pattern(r"\w+|\ufffc")
_DAYS = WIDE_DAYS[0][1].split()


def find_dates(text: str, year: int | None = None) -> list[Found[Interval]]:
    """The dates in `text` from left to right; they do not overlap, and of two readings the longer one counts.

    `year` completes what is written without one ("Q3", "4 May"). A bare year counts only when it is introduced as one:
    "by 2026", "(2026)". An impossible date is none.
    """
    return _intervals(scan(text, year))


@remembered
def whole_date(text: str, year: int | None = None) -> Found[Interval] | None:
    """The date that `text` is, but for brackets, marks, a time, and words such as "by" and "est."; else None."""
    found = _intervals(scan(text, year, whole=True))
    if len(found) != 1:
        return None
    rest = f"{text[: found[0].start]} {text[after_time(text, found[0].end) :]}"
    return found[0] if all(fold(word) in _beside() for word in _WORD.findall(plain(rest))) else None


@cache
def _beside() -> frozenset[str]:
    return frozenset(map(fold, BESIDE.split()))


@remembered
def year_of(text: str) -> int | None:
    """The one year that a heading such as "Roadmap 2026" or "FY2026" names; None when it names none or several."""
    years = set(Tokens(text).fiscal_years())
    for hit in scan(text, whole=True):
        years.update(_years(hit))
    return years.pop() if len(years) == 1 else None


@remembered
def find_invalid(text: str) -> Sequence[Found[InvalidDate]]:
    """The dates in `text` that cannot be, and the weekdays that are not those of the dates beside them."""
    found = []
    for hit in scan(text):
        if isinstance(hit.value, InvalidDate):
            found.append(Found(hit.value, hit.start, hit.end))
        elif hit.weekday is not None and hit.value.precision is Precision.DAY:
            found += _wrong_weekday(hit, hit.weekday, hit.value.first)
    return found


def rewritten_date(written: str, day: date, near: str = "") -> str | None:
    """The date `written`, with nothing beside it but a time, as it is written for `day` or the month or week around it.

    Words of `near`, any text of the same file, tell the language when the date leaves it open; else English is taken.
    None when the form cannot be kept: it is no date, or a range, or not sure in the order of its numbers or in its
    language, or names a part of the year ("mid-2026") that does not hold `day`.
    """
    from roadmap_lint.vocabulary.date_rewriting import rewrite  # loaded by a fix alone

    return rewrite(written, day, near)


def without_dates(line: str) -> str:
    """`line` without its dates and their times, each run of white space one space: two lines that differ only in dates
    are then the same."""
    parts, at = [], 0
    for hit in scan(line):
        parts.append(line[at : hit.start])
        at = after_time(line, hit.end)
    return " ".join(" ".join([*parts, line[at:]]).split())


def _intervals(hits: tuple[Hit, ...]) -> list[Found[Interval]]:
    return [Found(hit.value, hit.start, hit.end) for hit in hits if isinstance(hit.value, Interval)]


def _years(hit: Hit) -> set[int]:
    """The years that stand in a date; two for one without an end."""
    written = {year for reading in hit.readings for year in reading.fields.get("year", ())}
    if isinstance(hit.value, Interval) and (not written or hit.value.last == date.max):
        return {hit.value.first.year, hit.value.last.year}
    return written


def _wrong_weekday(hit: Hit, token: int, day: date) -> list[Found[InvalidDate]]:
    """The weekday at `token`, unless it is that of `day`."""
    if hit.tokens.values[token] == day.weekday():
        return []
    from roadmap_lint.vocabulary.date_rewriting import other_weekday

    reason = f"{day.isoformat()} is a {_DAYS[day.weekday()]}"
    return [Found(InvalidDate(reason, other_weekday(hit, day)), hit.tokens.starts[token], hit.tokens.ends[token])]
