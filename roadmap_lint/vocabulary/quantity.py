"""Numbers that can be added up: in a cell of their own, with their unit, and written again with another value."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from roadmap_lint.pattern import one_of, pattern
from roadmap_lint.record import dataclass, replace
from roadmap_lint.vocabulary import Found
from roadmap_lint.vocabulary.progress_scanner import is_noun
from roadmap_lint.vocabulary.version_words import is_kind, is_unit
from roadmap_lint.vocabulary.words import fold, folded_phrases

if TYPE_CHECKING:
    from collections.abc import Iterator
    from fractions import Fraction

_SIDE = r"[ \t\u00a0\u202f*_]{0,9}"
_UNIT = r"(?:[^\W\d_]{1,20}\.?|[$€£¥₩₽₺])"
_NUMBER = r"\d{1,12}(?:[,.'’\u00a0\u202f ]\d{3}){0,4}(?:[.,]\d{1,6})?"
_QUANTITY = pattern(
    rf"{_SIDE}(?P<before>[$€£¥₩₽₺])?{_SIDE}(?P<number>{_NUMBER}){_SIDE}(?P<after>{_UNIT}(?: {_UNIT})?)?{_SIDE}"
)
_FRACTION = pattern(rf"{_SIDE}(?P<done>\d{{1,6}})(?P<bar> ?/ ?)(?P<total>\d{{1,6}}){_SIDE}")
_GROUPED = pattern(r"\d{1,3}(?:(?P<mark>[,.'’\u00a0\u202f ])\d{3})(?:(?P=mark)\d{3})*(?:(?!(?P=mark))[.,]\d+)?")
_EMPTY = frozenset(("", "-", "–", "—", "−", "0", "n/a"))
_COUNT = pattern(r"[(（\[]\s?(?P<number>\d{1,4})(?:\s?(?P<noun>[^\W\d_]{1,20}))?\s?[)）\]]")
_AMOUNT = pattern(r"(?<![\w.,/–-])(?P<number>\d{1,6}) (?P<nouns>[^\W\d_]{3,20}(?: [^\W\d_]{3,20})?)(?![\w-])")
_LAST_WORD = pattern(r"[^\W\d_]+$")
_BRACKET = pattern(r"[(（]([^()（）]{1,200})[)）]")
_PART = pattern(r"\s?(\d{1,6}) ([^\W\d_]{3,20})\s?")
_IN_BRACKETS = pattern(rf"{one_of('(（[')}\s?\d")  # is compiled in no time, and few headings hold such a number
_TOTALS = (
    "total, totals, sum, grand total, overall, total effort, gesamt, summe, gesamtsumme, insgesamt, total "
    "général, totaux, somme, totales, suma, total general, totais, soma, total geral, итого, всего, сумма, "
    "totale, somma, totali, toplam, genel toplam, totalt, summa, "
    "合計, 総計, 計, 合计, 总计, 總計, 总数, 總數, 합계, 총계, 총합"
)
_NO_SUMS = (
    "avg, average, mean, median, max, min, rate, ratio, score, share, percent, version, year, id, no, nr, rank, "
    "priority, durchschnitt, schnitt, moyenne, promedio, média, средн, media, ortalama, snitt, 平均, 평균, %, ø, #"
)


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number, `text` as written, in `unit` (folded, "" for none); of a fraction, `whole` is what it is out of."""

    value: Fraction
    unit: str
    text: str
    whole: int | None = None

    def rewritten(self, right: Quantity) -> str | None:
        """The value of `right` in the form of this one: grouping and decimals kept. None when they do not hold it."""
        if right.whole is not None:
            numbers = iter((str(right.value), str(right.whole)))
            return re.sub(r"\d+", lambda _: next(numbers), self.text)
        digits, mark, decimals = _decimals(self.text)
        scaled = right.value * 10 ** len(decimals)
        if scaled.denominator != 1:
            return None
        whole, rest = divmod(int(scaled), 10 ** len(decimals))
        grouped = re.search(r"\D", digits)
        text = f"{whole:,}".replace(",", grouped[0]) if grouped else str(whole)
        return text + (f"{mark}{rest:0{len(decimals)}}" if decimals else "")


def quantity(text: str) -> Found[Quantity] | None:
    """The number that a cell is, but for emphasis and a unit. None for what is about so much, and for ranges."""
    match = _FRACTION.fullmatch(text)
    if match is not None:
        start, end = match.start("done"), match.end("total")
        return Found(Quantity(_exactly(int(match["done"])), "/", text[start:end], int(match["total"])), start, end)
    match = _QUANTITY.fullmatch(text)
    if match is None:
        return None
    unit = fold(match["before"] or match["after"] or "").rstrip(".")
    value = _value(match["number"])
    return None if value is None else Found(Quantity(value, _singular(unit), match["number"]), *match.span("number"))


def is_empty(text: str) -> bool:
    """Whether a cell holds nothing that could be added."""
    return text.strip(" *_\u00a0").casefold() in _EMPTY


def is_total(text: str) -> bool:
    """Whether a cell says that its row holds the sums of those above."""
    return fold(text.strip(" \t*_:：Σ∑\u00a0")) in folded_phrases(_TOTALS)


def is_summed(header: str) -> bool:
    """Whether the numbers of a column with this header can be added, which averages and shares cannot."""
    words = fold(re.sub(r"[/()*_|.]", " ", header)).split()
    return not any(word in folded_phrases(_NO_SUMS) for word in words) and not any(
        mark in header for mark in ("%", "ø", "Ø", "平均", "평균")
    )


def added(parts: list[Quantity]) -> Quantity | None:
    """The sum of quantities; None when their units differ, or some are fractions and others not."""
    if not parts or len({(part.unit, part.whole is None) for part in parts}) != 1:
        return None
    whole = sum(part.whole or 0 for part in parts) if parts[0].whole is not None else None
    return replace(parts[0], value=sum((part.value for part in parts), _exactly(0)), whole=whole)


def find_count(text: str, *, bare: bool) -> Found[int] | None:
    """The number of a count in brackets, the last one: "(5 items)"; with `bare`, "(5)" too."""
    if not _IN_BRACKETS.search(text):
        return None
    for match in reversed(list(_COUNT.finditer(text))):
        noun = match["noun"]
        year = noun is None and 1900 <= int(match["number"]) <= 2199
        if (noun is None and bare and not year) or (noun is not None and is_noun(fold(noun))):
            return Found(int(match["number"]), *match.span("number"))
    return None


def amounts(text: str) -> Iterator[Found[tuple[int, str]]]:
    """How many of what a text speaks of: "174 tests", "174 new tests"; each of the two words may be what is counted.

    What a kind of milestone stands before counts nothing: "Phase 2 tests".
    """
    for match in _AMOUNT.finditer(text):
        before = _LAST_WORD.search(text[max(0, match.start() - 20) : match.start()].rstrip())
        if before is None or not is_kind(fold(before[0])):
            for noun in match["nouns"].split():
                yield Found((int(match["number"]), _counted(noun)), *match.span("number"))


def listed_amounts(text: str) -> dict[str, int]:
    """How many of what stands in the brackets of a text, added up: "(28 tests, 125 lines)". Measures are left out."""
    found: dict[str, int] = {}
    for bracket in _BRACKET.finditer(text):
        for part in re.split(r"[,;，；、]", bracket[1]):
            match = _PART.fullmatch(part)
            if match is not None and not is_unit(match[2]):
                counted = _counted(match[2])
                found[counted] = found.get(counted, 0) + int(match[1])
    return found


def _counted(noun: str) -> str:
    return _singular(fold(noun))


def _value(number: str) -> Fraction | None:
    digits, _, decimals = _decimals(number)
    plain = re.sub(r"\D", "", digits)
    grouped = _GROUPED.fullmatch(number) is not None or plain == digits
    return _exactly(int(plain + decimals), 10 ** len(decimals)) if grouped else None


def _exactly(number: int, divisor: int = 1) -> Fraction:
    from fractions import Fraction  # seldom needed, and decimal numbers come along with it

    return Fraction(number, divisor)


def _decimals(number: str) -> tuple[str, str, str]:
    """The digits before the decimal mark, the mark, and those behind it. Three digits behind a mark are a group."""
    match = re.fullmatch(r"(.*?)([.,])(\d{1,2}|\d{4,6})", number)
    if match is None and number.count(".") == number.count(",") == 1:
        match = re.fullmatch(r"(.*?)([.,])(\d+)", number)
    return (match[1], match[2], match[3]) if match else (number, "", "")


def _singular(unit: str) -> str:
    return unit.removesuffix("s") if len(unit) > 3 else unit
