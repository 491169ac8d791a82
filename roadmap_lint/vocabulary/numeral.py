"""The numbers in the names of milestones: with points and letters, in Roman or in Chinese figures."""

from __future__ import annotations

from roadmap_lint.pattern import pattern

FIGURES = "一二三四五六七八九十"
_ROMAN = pattern(r"X{0,3}(?:IX|IV|V?I{0,3})")
_PART = pattern(r"(\d+)|([A-Za-z]+)")


def order_of(number: str) -> tuple[tuple[int, str], ...]:
    """What sorts numbers as they are counted: "2" before "2a" before "2.5" before "10"."""
    if number in ("I", "V", "X"):
        return ((roman(number), ""),)
    return tuple((int(match[1] or -1), match[2] or "") for match in _PART.finditer(number.casefold()))


def plain(number: str) -> str:
    """A number without leading zeros."""
    return number.lstrip("0") if number.lstrip("0")[:1].isdigit() else "0" + number.lstrip("0")


def is_roman(text: str) -> bool:
    """Whether all of `text` is a number below forty in Roman figures."""
    return _ROMAN.fullmatch(text) is not None


def roman(text: str) -> int:
    """The value of Roman figures."""
    values = [{"I": 1, "V": 5, "X": 10}[letter] for letter in text]
    return sum(
        -value if value < following else value for value, following in zip(values, [*values[1:], 0], strict=True)
    )


def chinese(text: str) -> int:
    """Up to ninety-nine, in Chinese figures."""
    digits = "零一二三四五六七八九"
    tens, ten, ones = text.partition("十")
    if not ten:
        return digits.index(text[0])
    return (digits.index(tens[0]) if tens else 1) * 10 + (digits.index(ones[0]) if ones and ones[0] in digits else 0)
