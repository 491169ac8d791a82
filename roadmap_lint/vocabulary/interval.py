"""An interval of days: what any date, however coarse, comes down to."""

from __future__ import annotations

from datetime import date, timedelta
from enum import StrEnum

from roadmap_lint.record import dataclass

DAY = timedelta(days=1)
EARLY, MIDDLE, LATE, END = 1, 2, 3, 4  # which part of a longer time is meant


class Precision(StrEnum):
    """How finely a date is told. PART is "mid-2026", "late September 2023"; RANGE has its two ends written."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    QUARTER = "quarter"
    HALF = "half"
    YEAR = "year"
    PART = "part"
    RANGE = "range"


@dataclass(frozen=True, slots=True)
class Interval:
    """The days from `first` up to and including `last`. One that has no end ("2027+") lasts until `date.max`."""

    first: date
    last: date
    precision: Precision

    def holds(self, other: Interval) -> bool:
        """Whether every day of `other` is one of this interval."""
        return self.first <= other.first and other.last <= self.last

    def nests(self, other: Interval) -> bool:
        """Whether one of the two holds the other."""
        return self.holds(other) or other.holds(self)

    def overlaps(self, other: Interval) -> bool:
        """Whether the two have a day in common."""
        return self.first <= other.last and other.first <= self.last

    def may_be(self, other: Interval) -> bool:
        """Whether both may tell one date: they have a day in common, or are two days that a time zone may part."""
        both_days = self.precision is Precision.DAY and other.precision is Precision.DAY
        slack = DAY if both_days else timedelta()
        return self.first - other.last <= slack and other.first - self.last <= slack


# The functions below take years from 1 to 9998 and numbers that exist in the calendar; others raise ValueError.


def days_in(year: int, month: int) -> int:
    return (date(year + month // 12, month % 12 + 1, 1) - DAY).day


def of_day(year: int, month: int, day: int) -> Interval:
    only = date(year, month, day)
    return Interval(only, only, Precision.DAY)


def of_months(year: int, first: int, last: int, precision: Precision) -> Interval:
    """The months `first` to `last`, both from 1 to 12, of one year."""
    return Interval(date(year, first, 1), date(year, last, days_in(year, last)), precision)


def of_month(year: int, month: int) -> Interval:
    return of_months(year, month, month, Precision.MONTH)


def of_quarter(year: int, quarter: int) -> Interval:
    return of_months(year, 3 * quarter - 2, 3 * quarter, Precision.QUARTER)


def of_half(year: int, half: int) -> Interval:
    return of_months(year, 6 * half - 5, 6 * half, Precision.HALF)


def of_year(year: int) -> Interval:
    return of_months(year, 1, 12, Precision.YEAR)


def of_week(year: int, week: int) -> Interval:
    """The ISO week `week` of the ISO year `year`."""
    monday = date.fromisocalendar(year, week, 1)
    return Interval(monday, monday + 6 * DAY, Precision.WEEK)


def of_nth_week(year: int, month: int, nth: int) -> Interval:
    """The `nth` week of a month, from 1; wide enough for every way to count the weeks of a month."""
    first = date(year, month, 7 * nth - 6)
    return Interval(first, min(of_month(year, month).last, first + 12 * DAY), Precision.WEEK)


def of_season(year: int, runs_over: bool) -> Interval:
    """A season of `year` on either half of the globe; one that `runs_over` may last into the March after."""
    last = date(year + 1, 3, 31) if runs_over else date(year, 12, 31)
    return Interval(date(year, 1, 1), last, Precision.PART)


def part_of(whole: Interval, part: int) -> Interval:
    """The early, middle or late part of `whole`, as wide as people use these words."""
    if whole.precision is Precision.YEAR:
        first, last = {EARLY: (1, 4), MIDDLE: (4, 9), LATE: (8, 12), END: (10, 12)}[part]
        return of_months(whole.first.year, first, last, Precision.PART)
    days = (whole.last - whole.first).days
    first_day = {EARLY: 0, MIDDLE: days // 4}.get(part, days // 2)
    last_day = {EARLY: days // 2, MIDDLE: 3 * days // 4}.get(part, days)
    return Interval(whole.first + first_day * DAY, whole.first + last_day * DAY, Precision.PART)


def spanning(one: Interval, other: Interval) -> Interval:
    """From the first day of either to the last day of either."""
    return Interval(min(one.first, other.first), max(one.last, other.last), Precision.RANGE)
