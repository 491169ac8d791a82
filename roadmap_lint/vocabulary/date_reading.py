"""What a written form says: from roles and tokens to fields, and from fields and a year to an interval of days."""

from __future__ import annotations

from datetime import date

from roadmap_lint.record import dataclass
from roadmap_lint.vocabulary import interval
from roadmap_lint.vocabulary.date_forms import FIELDS, VALUES
from roadmap_lint.vocabulary.date_tokens import YEARS, Tokens, fold
from roadmap_lint.vocabulary.interval import Interval, Precision
from roadmap_lint.vocabulary.words.calendar import WEAK_MONTHS
from roadmap_lint.vocabulary.words.months import WIDE_MONTHS

_MONTHS = WIDE_MONTHS[0][1].split()
_TWO_DIGITS = "yieu"
Fields = dict[str, list[int]]


@dataclass(frozen=True, slots=True)
class InvalidDate:
    """Why a date cannot be, as a fragment of a sentence. `right` is the weekday that fits, written as the wrong one."""

    reason: str
    right: str | None = None


Meaning = Interval | InvalidDate | None


@dataclass(frozen=True, slots=True)
class Reading:
    """The tokens `start` up to `end`, what each is for, and the numbers that they give, by field."""

    start: int
    end: int
    roles: str
    fields: Fields

    @property
    def dated(self) -> bool:
        """Whether the year is written."""
        return "year" in self.fields or "compact" in self.fields

    def same_form(self, other: Reading) -> bool:
        """Whether both tell the same fields, but for the year, or both name a month, and one a day of it."""
        mine, theirs = self.fields.keys() - {"year"}, other.fields.keys() - {"year"}
        return mine == theirs or (mine ^ theirs == {"day"} and "M" in self.roles and "M" in other.roles)

    def meaning(self, year: int | None) -> Meaning:
        """The days that are meant, in `year` where none is written; None when this is no date after all."""
        if "compact" in self.fields:
            return _compact(self.fields["compact"][0])
        stated = self.fields.get("year", [year])[0]
        if stated is None or stated not in YEARS:
            return None
        if "day" in self.fields:
            return self._day(stated)
        if "either" in self.fields:
            return _either(stated, *self.fields["either"])
        whole = _whole(self.fields, stated)
        return _part(whole, self.fields.get("part", [])) if whole else None

    def _day(self, year: int) -> Meaning:
        month, days = self.fields["month"][0], self.fields["day"]
        if all(_exists(year, month, day) for day in days):
            found = [interval.of_day(year, month, day) for day in days]
            return found[0] if len(days) == 1 else _ordered(*found)
        return InvalidDate(_why_not(year, month)) if self._is_meant_as_a_day(month, max(days)) else None

    def _is_meant_as_a_day(self, month: int, day: int) -> bool:
        """Whether an impossible day is a mistake, rather than a number of another sort."""
        if self.roles[0] == "d":
            return 1 <= month <= 12 and 1 <= day <= 31
        return "." not in self.roles and month <= 31 and day <= 39


def read(tokens: Tokens, start: int, roles: str) -> Reading | None:
    """The fields of the form `roles` that stands at token `start`; None when its numbers or words do not suit it."""
    fields: Fields = {}
    for index, role in enumerate(roles, start):
        field = FIELDS.get(role)
        if role in VALUES and tokens.values[index] != VALUES[role]:
            return None
        if field is None:
            continue
        if role in _TWO_DIGITS and tokens.ends[index] - tokens.starts[index] != 2:
            return None
        value = tokens.values[index]
        fields.setdefault(field, []).append(2000 + value if role == "y" else value)
    if "M" in roles and not _is_month(tokens, start, roles, fields):
        return None
    return Reading(start, start + len(roles), roles, fields)


def _is_month(tokens: Tokens, start: int, roles: str, fields: Fields) -> bool:
    """Whether the month's name is sure to be one: some are common words, and need a day, a dot or a capital."""
    at = start + roles.index("M")
    name = tokens.written(at)
    if fold(name) in WEAK_MONTHS:
        return "year" in fields and ("day" in fields or roles[at - start + 1 : at - start + 2] in (".", "/"))
    return roles != "Y_M" or (name[0].isupper() and fold(name) not in {"may", "march", "mars"})


def _exists(year: int, month: int, day: int) -> bool:
    return 1 <= month <= 12 and 1 <= day <= interval.days_in(year, month)


def _why_not(year: int, month: int) -> str:
    if not 1 <= month <= 12:
        return f"there is no month {month}"
    return f"{_MONTHS[month - 1]} {year} has {interval.days_in(year, month)} days"


def _ordered(one: Interval, other: Interval) -> Interval | None:
    return interval.spanning(one, other) if one.first <= other.first else None


def _compact(digits: int) -> Interval | None:
    year, month, day = digits // 10000, digits // 100 % 100, digits % 100
    return interval.of_day(year, month, day) if 1990 <= year <= 2099 and _exists(year, month, day) else None


def _either(year: int, one: int, other: int) -> Meaning:
    """A date such as 04/05/2025: the days from the one that it can mean to the other."""
    orders = [(month, day) for day, month in ((one, other), (other, one)) if 1 <= month <= 12 and 1 <= day <= 31]
    found = [interval.of_day(year, month, day) for month, day in orders if _exists(year, month, day)]
    if not found:
        return InvalidDate(_why_not(year, orders[0][0])) if orders else None
    return found[0] if found[0] == found[-1] else interval.spanning(found[0], found[-1])


def _whole(fields: Fields, year: int) -> Interval | None:
    """The month, quarter, half, week, season or year that the fields name; None when there is no such one."""
    if "month" in fields:
        month = fields["month"][0]
        if not 1 <= month <= 12:
            return None
        return _nth_week(year, month, fields["nth"][0]) if "nth" in fields else interval.of_month(year, month)
    if "quarter" in fields:
        return interval.of_quarter(year, fields["quarter"][0]) if 1 <= fields["quarter"][0] <= 4 else None
    if "half" in fields:
        return interval.of_half(year, fields["half"][0]) if 1 <= fields["half"][0] <= 2 else None
    if "week" in fields:
        return _week(year, fields["week"][0])
    if "season" in fields:
        return interval.of_season(year, 1 in fields["season"])
    return interval.of_year(year)


def _nth_week(year: int, month: int, nth: int) -> Interval | None:
    return interval.of_nth_week(year, month, nth) if 1 <= nth <= 5 and not (nth == 5 and month == 2) else None


def _week(year: int, week: int) -> Interval | None:
    last = date(year, 12, 28).isocalendar().week
    return interval.of_week(year, week) if 1 <= week <= last else None


def _part(whole: Interval, parts: list[int]) -> Interval | None:
    if not parts:
        return whole
    found = [interval.part_of(whole, part) for part in parts]
    both = interval.spanning(found[0], found[-1])
    return Interval(both.first, both.last, Precision.PART)
