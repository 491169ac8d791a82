"""Every form that a date is read in, written anew for another day."""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import date

import pytest

from roadmap_lint.vocabulary import date_grammar
from roadmap_lint.vocabulary.date import Interval, Precision, rewritten_date, whole_date
from roadmap_lint.vocabulary.date_scanner import scan
from roadmap_lint.vocabulary.words import calendar, months

FORMS = date_grammar._DATED
FREQUENT = dict(calendar.FREQUENT)
OF = {"en": "of", "es": "de", "pt": "de", "it": "di"}
# One word, or sign, of each kind. What is told by one word for a part of the year only holds the days of that part.
WORDS = {
    "_": " ", "A": "'", "~": "–", "Q": "Q", "R": "quarter", "H": "H", "S": "half", "K": "W", "L": "week", "P": "mid",
    "p": "end", "E": "ortası", "I": "末", "N": "中旬", "Z": "spring", "C": "CY", "J": "から", "j": "to",
}  # fmt: skip
PARTS = set("PpEIN")
AMBIGUOUS = set("au")


def forms() -> Iterator[str]:
    """Each row of roles that is read as a date, but ranges, and dots behind the full names of months."""
    for form in FORMS:
        if "{-~}d" not in form and "{-~}_d" not in form:
            yield from (roles for roles in date_grammar._expand(form) if "M." not in roles)


def suffix(number: int) -> str:
    return "th" if 10 < number < 14 else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")


def named(lists: tuple[tuple[str, str], ...], language: str, number: int) -> str:
    """The name at `number`, from 1, in a language; nothing where the language has no such names, or not so many."""
    names = next((names.split() for one, names in lists if one == language), [])
    return names[number - 1] if number <= len(names) else ""


def written(roles: str, day: date, language: str) -> str | None:
    """`day` in the form `roles`; None when the language has no words for it."""
    quarter, half, nth = (day.month + 2) // 3, (day.month + 5) // 6, (day.day + 6) // 7
    week = day.isocalendar()
    texts = {
        **dict.fromkeys("mq", ""),
        "Y": str(week.year if "w" in roles else day.year),
        "y": f"{day.year % 100:02}",
        "M": named(months.WIDE_MONTHS, language, day.month),
        "m": str(day.month),
        "i": f"{day.month:02}",
        "d": str(day.day),
        "e": f"{day.day:02}",
        "q": str(quarter),
        "h": str(half),
        "w": str(week.week),
        "n": str(nth),
        "x": named(calendar.ORDINALS, language, quarter),
        "z": named(calendar.ORDINALS, language, half),
        "v": named(calendar.ORDINALS, language, nth),
        "U": named(calendar.HALVES, "zh", half),
        "8": f"{day:%Y%m%d}",
        "o": OF.get(language, ""),
    }
    pieces: list[str] = []
    for role in roles:
        if role == "t":
            number = "".join(pieces).rstrip("-.")[-2:].strip()
            pieces.append(suffix(int(number)) if language == "en" and number.isdecimal() else "")
        elif role in AMBIGUOUS:
            pieces.append(f"{day.day if not AMBIGUOUS.isdisjoint(roles[: len(pieces)]) else day.month:02}")
        else:
            pieces.append(texts.get(role, WORDS.get(role, role)))
    return "".join(pieces) if all(pieces) else None


def read(text: str) -> tuple[Interval, str] | None:
    """The date that a text is, wholly, and its form."""
    found, hits = whole_date(text), scan(text, whole=True)
    if found is None or (found.start, found.end) != (0, len(text)):
        return None
    return found.value, " ".join(reading.roles for reading in hits[0].readings)


DAYS = [date(2024, 2, 29), date(2025, 12, 31), date(2026, 5, 4), date(2026, 9, 12), date(2027, 11, 23)]


@pytest.mark.parametrize("language", sorted({language for language, _ in months.WIDE_MONTHS}))
def test_every_form_is_kept(language: str) -> None:
    """It reads back as the new day, or the month or the like around it, as precise as before and in the same form."""
    days, count = random.Random(language), 0
    for roles in forms():
        old, new = days.sample(DAYS, 2)
        text = written(roles, old, language)
        before = read(text) if text is not None else None
        if text is None or before is None:
            continue
        count += 1
        again = rewritten_date(text, new, FREQUENT.get(language, ""))
        if again is None:
            fifth_week = not {"n", "v"}.isdisjoint(roles) and new.day > 28
            assert fifth_week or not (PARTS | AMBIGUOUS).isdisjoint(roles), (text, new)
            continue
        after = read(again)
        assert after is not None, (text, again)
        assert after[0].first <= new <= after[0].last, (text, again)
        assert after[1] == before[1], (text, again)
        assert after[0].precision in (before[0].precision, Precision.RANGE if "a" in roles or "u" in roles else None)
    assert count > 100


@pytest.mark.parametrize("roles", [roles for roles in forms() if not AMBIGUOUS.isdisjoint(roles)])
def test_two_numbers_keep_their_order(roles: str) -> None:
    for old in DAYS:
        text = written(roles, old, "en")
        assert text is not None
        near = "13/11/2025 13-11-2025" if old.day <= 12 else ""
        again = rewritten_date(text, date(2026, 7, 8), near)
        separator = roles[1]
        expected = ["08", "07"] if near else ["07", "08"]
        assert again == separator.join([*expected, "2026"])
