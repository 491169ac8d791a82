"""Writes a date anew for another day, in the form and language in which it stands."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import date
from functools import cache

from roadmap_lint.pattern import pattern
from roadmap_lint.vocabulary.date_borders import after_time
from roadmap_lint.vocabulary.date_reading import Reading
from roadmap_lint.vocabulary.date_scanner import Hit, scan
from roadmap_lint.vocabulary.date_tokens import fold
from roadmap_lint.vocabulary.interval import Interval
from roadmap_lint.vocabulary.words import calendar, months

Lists = tuple[tuple[str, str], ...]  # a language, and the names in order, as in `words.months`
_WEEKDAYS: Lists = months.WIDE_DAYS + months.ABBREVIATED_DAYS
_LISTS: dict[str, Lists] = {
    "M": months.WIDE_MONTHS + months.ABBREVIATED_MONTHS + calendar.OTHER_MONTHS,
    "U": calendar.HALVES,
    **dict.fromkeys("xzv", calendar.ORDINALS),
}
_WIDE = frozenset(name for _, names in months.WIDE_MONTHS for name in fold(names).split())
_FULL_NAMES = frozenset(months.WIDE_MONTHS + months.WIDE_DAYS)
_FULL_WIDTH = {ord("0") + digit: 0xFF10 + digit for digit in range(10)}
_FREQUENT = {language: frozenset(words.split()) for language, words in calendar.FREQUENT}
_SIGNS = {
    word: {language for language, words in calendar.SIGNS if word in words.split()}
    for _, several in calendar.SIGNS
    for word in several.split()
}
_WORD = pattern(r"[^\W\d_]+")


def rewrite(written: str, day: date, near: str) -> str | None:
    """As `date.rewritten_date` says."""
    hit = _only_date(written)
    if hit is None:
        return None
    text = _Writer(written, hit, day, near).text()
    return text if text is not None and _says(text, day, hit.value) else None


def other_weekday(hit: Hit, day: date) -> str | None:
    """The name of the weekday of `day`, as the one in `hit` is written; None when its language is not certain."""
    writer = _Writer(hit.tokens.text, hit, day, hit.tokens.text)
    names = {writer.weekday(language) for language in writer.languages()}
    return names.pop() if len(names) == 1 else None


def _only_date(written: str) -> Hit | None:
    hits = scan(written, whole=True)
    if len(hits) != 1 or len(hits[0].readings) != 1 or hits[0].start != 0:
        return None
    return hits[0] if after_time(written, hits[0].end) == len(written) else None


def _says(text: str, day: date, before: object) -> bool:
    """Whether `text` is read as a date that holds `day` and is as precise as `before`."""
    hit = _only_date(text)
    if hit is None or not isinstance(hit.value, Interval) or not isinstance(before, Interval):
        return False
    as_precise = hit.value.precision is before.precision or "either" in hit.readings[0].fields
    return as_precise and hit.value.first <= day <= hit.value.last


def _place(names: str, name: str) -> int | None:
    """Where `name` stands among `names`, whatever its case and dot."""
    return _places(names).get(fold(name))


@cache
def _places(names: str) -> dict[str, int]:
    places: dict[str, int] = {}
    for at, name in enumerate(fold(names).split()):
        places.setdefault(name.rstrip("."), at)
    return places


def _spelt_so(name: str, lists: Lists) -> set[str]:
    """The languages that write `name` with these very letters; where one has it as a full name, only such ones."""
    rows = [row for row in lists if name in row[1].replace(".", "").split()]
    return {language for language, _ in [row for row in rows if row in _FULL_NAMES] or rows}


def _told(languages: set[str], near: str) -> set[str]:
    """Those of `languages` whose frequent words `near` holds most of; all of them when it tells nothing."""
    if len(languages) < 2:
        return languages
    words = Counter(_WORD.findall(near.lower()))
    counts = {language: sum(words[word] for word in _FREQUENT.get(language, ())) for language in languages}
    most = max(counts.values(), default=0)
    return {language for language, count in counts.items() if count == most}


def _cased(new: str, listed: str, old: str, language: str) -> str:
    """`new` in the case of `old`, which the list that holds both writes as `listed`."""
    if old == listed:
        return new
    if old.isupper():
        return (new.replace("i", "İ") if language == "tr" else new).upper()
    return new.lower() if old.islower() else new[:1].upper() + new[1:]


def _suffix(old: str, number: int, day: bool) -> str | None:
    """The suffix for another number: English ones tell it; others mark the first day of a month, or any quarter."""
    if old.lower() in {"st", "nd", "rd", "th"}:
        new = "th" if number in {11, 12, 13} else calendar.SUFFIXES.get(number % 10, "th")
        return new.upper() if old.isupper() else new
    if day:
        return old if number == 1 else ""
    french = old.lower() in {"er", "e", "eme", "ème"}
    return {True: "er", False: "e"}[number == 1] if french else old


def _orders(reading: Reading) -> set[str]:
    """Whether the day or the month stands first in a date of two numbers, when one of them can only be a day."""
    one, other = reading.fields["either"]
    return ({"day first"} if one > 12 else set()) | ({"month first"} if other > 12 else set())


class _Writer:
    def __init__(self, written: str, hit: Hit, day: date, near: str) -> None:
        self.written = written
        self.hit = hit
        self.reading = hit.readings[0]
        self.day = day
        self.near = near

    def text(self) -> str | None:
        """The whole of `written` for `day`; None when the languages that it can be in write it differently."""
        texts = {self._in(language) for language in self.languages()}
        return texts.pop() if len(texts) == 1 else None

    def languages(self) -> set[str]:
        """The languages that the date can be in, narrowed by `near`, by case, and for English."""
        found = _told(self._possible(), self.near)
        found = found.intersection(*(_spelt_so(name, lists) for name, lists in self._names())) or found
        return {"en"} if "en" in found and not self._has_day_with_dot() else found - {"en"} or found

    def _possible(self) -> set[str]:
        """The languages that the date can be in by its names, narrowed by its small words; "" where it has no names."""
        possible = [{one for one, list_ in lists if _place(list_, name) is not None} for name, lists in self._names()]
        if not possible:
            return {""}
        words = {fold(word) for word in _WORD.findall(self.written[self.hit.start : self.hit.end])}
        together = set.intersection(*possible)
        return together.intersection(*(_SIGNS[word] for word in words & _SIGNS.keys())) or together

    def _has_day_with_dot(self) -> bool:
        """ "4. August" is not English."""
        return "d." in self.reading.roles and "M" in self.reading.roles

    def _names(self) -> Iterator[tuple[str, Lists]]:
        for at, role in enumerate(self.reading.roles, self.reading.start):
            if role in _LISTS:
                yield self._old(at), _LISTS[role]
        if self.hit.weekday is not None:
            yield self._old(self.hit.weekday), _WEEKDAYS

    def weekday(self, language: str) -> str | None:
        assert self.hit.weekday is not None
        return self._name(self._old(self.hit.weekday), _WEEKDAYS, self.day.weekday(), language)

    def _old(self, token: int) -> str:
        return self.written[self.hit.tokens.starts[token] : self.hit.tokens.ends[token]]

    def _in(self, language: str) -> str | None:
        tokens, parts, at = self.hit.tokens, [], 0
        for token in range(tokens.starts.index(self.hit.start), self.hit.last):
            new = self._token(token, language)
            if new is None:
                return None
            parts += [self.written[at : tokens.starts[token]], new]
            at = tokens.ends[token]
        return "".join([*parts, self.written[at:]])

    def _token(self, token: int, language: str) -> str | None:
        """What stands for one token of the date in the new one."""
        if token == self.hit.weekday:
            return self.weekday(language)
        within = token - self.reading.start
        if not 0 <= within < len(self.reading.roles):
            return self._old(token)
        role, old = self.reading.roles[within], self._old(token)
        if role in _LISTS:
            return self._name(old, _LISTS[role], self._numbers()[role] - 1, language)
        if role == "t":
            before = self.reading.roles[:within].rstrip(".-")[-1:]
            return _suffix(old, self._numbers()[before], before == "d")
        if role == "." and self.reading.roles[:within].endswith("M") and self._is_wide(token - 1, language):
            return ""
        return self._number(token, role, old)

    def _name(self, old: str, lists: Lists, index: int, language: str) -> str | None:
        """The name at `index` of the list that holds `old` in `language`, written as `old` is."""
        for one, names in lists:
            place = _place(names, old) if one == language else None
            listed = [name.rstrip(".") for name in names.split()]
            if place is not None:
                return _cased(listed[index], listed[place], old, language) if index < len(listed) else None
        return None

    def _is_wide(self, token: int, language: str) -> bool:
        """Whether the new month is no abbreviation, so that it has no dot: "Sept. 2025", "May 2026"."""
        name = self._name(self._old(token), _LISTS["M"], self.day.month - 1, language)
        return name is not None and fold(name) in _WIDE

    def _numbers(self) -> dict[str, int]:
        """The number of the new date for each role."""
        day, roles = self.day, self.reading.roles
        year = day.isocalendar().year if "w" in roles else day.year
        quarter, half, nth = (day.month + 2) // 3, (day.month + 5) // 6, (day.day + 6) // 7
        return {
            "Y": year,
            "y": year % 100,
            "w": day.isocalendar().week,
            "8": 10000 * year + 100 * day.month + day.day,
            **dict.fromkeys("Mmi", day.month),
            **dict.fromkeys("de", day.day),
            **dict.fromkeys("qx", quarter),
            **dict.fromkeys("hzU", half),
            **dict.fromkeys("nv", nth),
        }

    def _number(self, token: int, role: str, old: str) -> str | None:
        """The digits for `role`, as wide as `old` is; `old` itself when the role has no number."""
        if role in "au":
            number = self._day_or_month(token)
        elif role in "Yymideqhwn8":
            number = self._numbers()[role]
        else:
            return old
        if number is None:
            return None
        digits = str(number).zfill(2 if role in "yieu" or self._is_padded(role) else 1)
        return digits if old.isascii() else digits.translate(_FULL_WIDTH)

    def _day_or_month(self, token: int) -> int | None:
        """The day or the month, as the old numbers tell the order, or the other dates of the same form near by."""
        orders = _orders(self.reading) or {
            order
            for hit in scan(self.near)
            for reading in hit.readings
            if reading.roles == self.reading.roles
            for order in _orders(reading)
        }
        if len(orders) != 1:
            return None
        is_day = (token == self.reading.start) == ("day first" in orders)
        return self.day.day if is_day else self.day.month

    def _is_padded(self, role: str) -> bool:
        """Whether numbers below ten have a zero: as the old ones tell, else as is usual for the form."""
        if role not in "mdaw":
            return False
        roles = self.reading.roles
        old = [self._old(at) for at, one in enumerate(roles, self.reading.start) if one in "mdaw"]
        if any(digits[0] in "0０" or len(digits) == 1 for digits in old):
            return all(len(digits) == 2 for digits in old)
        return roles.startswith(("Y-K", "YK")) or any(mark in roles for mark in ("m-d", "m/d", "d.m", "a/a", "d-M"))
