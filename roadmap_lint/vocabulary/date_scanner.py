"""Finds dates among tokens: the longest form that stands free of the characters around it, and ranges of two forms."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from functools import cache, lru_cache

from roadmap_lint.pattern import DIGIT, one_of, pattern
from roadmap_lint.record import dataclass, replace
from roadmap_lint.vocabulary.date_borders import is_free_after, is_free_before
from roadmap_lint.vocabulary.date_forms import first_kinds, longest
from roadmap_lint.vocabulary.date_reading import InvalidDate, Meaning, Reading, read
from roadmap_lint.vocabulary.date_tokens import Tokens, languages
from roadmap_lint.vocabulary.interval import Interval, Precision, spanning
from roadmap_lint.vocabulary.words.months import ABBREVIATED_DAYS

# The patterns below, but for the first, are matched against shapes: short strings with one letter a token.
_MAY_HOLD = pattern(one_of("'’‘ʼ") + r"\d\d|\d(?:\d{3}|[QH]\d\d|\d\s?[年년])|[QH]\d/\d\d|CY")
_JOINER = pattern(r"_?[-~/]_?|_?[jJ]_?")
_WEEKDAY_BEFORE = pattern(r"[WX]\.?,?_")
_WEEKDAY_AFTER = pattern(rf"_?\(({one_of('WX日月')})\.?\)|,?_?(W)")
_OPEN = pattern(r"\+|_?b|_&_[bB]")
_BEFORE_BARE = pattern(r"(?:[iJ]_|\()$")
_BEHIND_BARE = pattern(r"\)|\+|_b|_&_[bB]")
_CJK = "\u3040"  # characters from here on need no space around a date
# What may stand right behind a year, or a part of it, in a language without spaces.
_PARTICLES = frozenset("的前到至之内间間底に頃からまでには中까에의말")
_ENGLISH_DAYS = frozenset(ABBREVIATED_DAYS[0][1].split())
_MONTH_OR_VERSION = "Y.i"  # "2026.03" alone may be a version; "2026.03 ~ 2026.05" are months
_ERAS = ("令和", "平成", "昭和", "大正", "明治", "民国", "民國")
_COMMON_WORDS = frozenset(("may", "march", "mars"))  # unless a capital, or a year beside them, makes them months


@dataclass(frozen=True, slots=True)
class Hit:
    """A date, or an impossible one, at the characters `start` up to `end`; `weekday` is the token of its weekday."""

    start: int
    end: int
    value: Interval | InvalidDate
    readings: tuple[Reading, ...]
    tokens: Tokens
    last: int  # the token after the date
    weekday: int | None = None


def may_hold(text: str, year: int | None = None) -> bool:
    """Whether `scan` may find anything. Quick; False is sure."""
    if year is not None:
        return True
    # The quicker pattern first: most texts have no digit.
    return (DIGIT.search(text) is not None or "CY" in text) and _MAY_HOLD.search(text) is not None


@lru_cache(maxsize=512)
def scan(text: str, year: int | None = None, whole: bool = False) -> tuple[Hit, ...]:
    """The dates of `text` from left to right. With `whole`, a bare year or month needs nothing to introduce it."""
    if not may_hold(text, year):
        return ()
    return tuple(_Scanner(Tokens(text), year, whole).hits())


@cache
def _starts() -> frozenset[str]:
    """The kinds of tokens that a date may begin with: its own first one, or a weekday."""
    return first_kinds() | {"W", "X"}


class _Scanner:
    def __init__(self, tokens: Tokens, year: int | None, whole: bool) -> None:
        self.tokens = tokens
        self.year = year
        self.whole = whole
        self.is_fiscal = "F" in tokens.shape

    def hits(self) -> Iterator[Hit]:
        shape, at, starts = self.tokens.shape, 0, _starts()
        if starts.isdisjoint(shape):
            return
        while at < len(shape):
            hit = self._hit(at) if shape[at] in starts and is_free_before(self.tokens, at) else None
            if hit:
                yield hit
            at = hit.last if hit else at + 1

    def _hit(self, at: int) -> Hit | None:
        shape = self.tokens.shape
        if shape[at] not in "WX":
            return self._first(at)
        weekday = _WEEKDAY_BEFORE.match(shape, at)
        return self._after_weekday(at, weekday.end()) if weekday else None

    def _first(self, start: int) -> Hit | None:
        """The longest form at token `start` that is a date."""
        for roles in longest(self.tokens.shape, start):
            reading = read(self.tokens, start, roles)
            if reading and self._is_plausible(reading):
                hit = self._joined(reading) or self._single(reading, None)
                if hit:
                    return hit
        return None

    def _after_weekday(self, weekday: int, start: int) -> Hit | None:
        """The day at token `start`, together with the weekday that stands before it."""
        for roles in longest(self.tokens.shape, start):
            reading = read(self.tokens, start, roles)
            if reading and self._is_weekday(weekday, reading):
                return self._single(reading, weekday)
        return None

    def _is_weekday(self, token: int, reading: Reading) -> bool:
        """Whether the word before a day names its weekday: "So. 4. Mai 2025" does, "Sam, 4 May 2025" has no French."""
        if "day" not in reading.fields and "either" not in reading.fields:
            return False
        written = self.tokens.written(token)
        if self.tokens.shape[token] == "W" or written in _ENGLISH_DAYS:
            return True
        if self.tokens.shape[token + 1] != "." and written.isascii():
            return False
        if "M" not in reading.roles:
            return reading.roles == "d.m.Y" and "de" in languages(written)
        month = self.tokens.written(reading.start + reading.roles.index("M"))
        return not languages(written).isdisjoint(languages(month))

    def _is_plausible(self, reading: Reading) -> bool:
        """Not "Phase 3 May 2025", where 3 is no day; nor "Schema 2020-12", a name; nor "in 2025 March 2026"."""
        shape, start, end = self.tokens.shape, reading.start, reading.end
        before = shape[max(0, start - 3) : start].rstrip("._")[-1:]
        if (shape[start] == "d" and before in {"l", "L"}) or (reading.roles == "Y-i" and before == "D"):
            return False
        if reading.roles.startswith("y年") and self.tokens.text[: self.tokens.starts[start]].endswith(_ERAS):
            return False
        return not (reading.roles[0] == "Y" and len(reading.roles) > 1 and shape.startswith("_Y", end))

    def _single(self, reading: Reading, weekday: int | None) -> Hit | None:
        value = reading.meaning(self.year)
        start = reading.start if weekday is None else weekday
        if value is None or not self._is_allowed(reading) or not is_free_after(self.tokens, reading):
            return None
        return self._extended(self._made(start, reading.end, value, (reading,), weekday))

    def _joined(self, first: Reading) -> Hit | None:
        """A range that begins with `first`, or None."""
        joiner = _JOINER.match(self.tokens.shape, first.end)
        if not joiner:
            return None
        for roles in longest(self.tokens.shape, joiner.end()):
            second = read(self.tokens, joiner.end(), roles)
            if second and second.same_form(first) and is_free_after(self.tokens, second):
                value = self._range(first, second)
                if value:
                    return self._extended(self._made(first.start, second.end, value, (first, second), None))
        return None

    def _range(self, first: Reading, second: Reading) -> Interval | None:
        if not self._is_allowed_range(first, second):
            return None
        year = next((one.fields["year"][0] for one in (second, first) if "year" in one.fields), self.year)
        begin, end = first.meaning(year), second.meaning(year)
        if not isinstance(begin, Interval) or not isinstance(end, Interval):
            return None
        if begin.first > end.first and year is not None:
            begin, end = self._over_new_year(first, second, year)
        if not isinstance(begin, Interval) or not isinstance(end, Interval) or begin.first > end.first:
            return None
        return spanning(begin, end)

    def _over_new_year(self, first: Reading, second: Reading, year: int) -> tuple[Meaning, Meaning]:
        """ "Dec 11 - Jan 8, 2026" begins in the year before; without a year written, it ends in the year after."""
        if second.dated:
            return first.meaning(year - 1), second.meaning(year)
        return first.meaning(year), second.meaning(year + 1)

    def _is_allowed_range(self, first: Reading, second: Reading) -> bool:
        if first.roles == _MONTH_OR_VERSION:
            return "→" not in self.tokens.text[self.tokens.ends[first.end - 1] : self.tokens.starts[second.start]]
        if first.roles == "Y" or second.roles == "Y":
            return first.roles == second.roles and (self.whole or self._is_introduced(first.start, second.end))
        if self._is_common_word(second) and len(first.roles) != len(second.roles):
            return False
        if first.dated or second.dated:
            return not self._is_common_word(first) or self._month(second).islower()
        return not self._is_common_word(first) and self._is_allowed_without_year(first.roles, first.start, second.end)

    def _is_allowed(self, reading: Reading) -> bool:
        if reading.roles == _MONTH_OR_VERSION:
            return False
        if reading.roles == "Y":
            return self.whole or self._is_introduced(reading.start, reading.end)
        if reading.roles[-1] in "IZ年" and not self._ends_a_word(reading.end - 1):
            return False
        if reading.dated:
            return True
        return not self._is_common_word(reading) and self._is_allowed_without_year(
            reading.roles, reading.start, reading.end
        )

    def _is_common_word(self, reading: Reading) -> bool:
        """Whether a month without a year beside it is written as a common word is."""
        return "year" not in reading.fields and self._month(reading) in _COMMON_WORDS

    def _month(self, reading: Reading) -> str:
        """The name of the month as it is written; nothing where there is none."""
        at = reading.roles.find("M")
        return self.tokens.written(reading.start + at) if at >= 0 else ""

    def _is_allowed_without_year(self, roles: str, start: int, end: int) -> bool:
        if self.year is None or self.is_fiscal or roles[0] == "I":
            return False
        bare = roles == "M" or roles[0] in "HhKUz"
        return self.whole or not bare or self._is_standing(start, end)

    def _ends_a_word(self, token: int) -> bool:
        """Whether no other word begins with the character: 年中 is "mid-year", but 年中国 goes on with "China"."""
        written, following = self.tokens.written(token), self._character(self.tokens.ends[token])
        is_sure = len(written) > 1 and written != "年中"
        return is_sure or following < _CJK or following in _PARTICLES

    def _is_introduced(self, start: int, end: int) -> bool:
        """Whether a bare year is meant as one: "(2026)", "by 2026", "in 2026 we"; not "in 2048 blocks"."""
        shape, text = self.tokens.shape, self.tokens.text
        before = _BEFORE_BARE.search(shape, max(0, start - 2), start)
        if not before or not 1990 <= self.tokens.values[start] <= 2099:
            return False
        if before[0] == "(":
            opening = self.tokens.starts[start - 1]
            heading = text[max(0, opening - 12) : opening].rstrip().lower()
            return bool(_BEHIND_BARE.match(shape, end)) and not heading.endswith(("©", "copyright", "(c)"))
        return self._goes_on_without_noun(end)

    def _goes_on_without_noun(self, end: int) -> bool:
        shape = self.tokens.shape
        after = end + 1 if shape[end : end + 1] == "_" else end
        if after >= len(shape) or shape[after] in "&viJjobB":
            return True
        return not self.tokens.written(after)[0].isalnum() and not self._is_decimal(after)

    def _is_decimal(self, mark: int) -> bool:
        return self.tokens.shape[mark] in ",.:" and self.tokens.shape[mark + 1 : mark + 2] in set("dnY8")

    def _is_standing(self, start: int, end: int) -> bool:
        """Whether punctuation, a preposition or an end of the text is on both sides."""
        before = self.tokens.shape[max(0, start - 2) : start].rstrip("_")[-1:]
        after = self.tokens.shape[end : end + 2].lstrip("_")[:1]
        return before in {"", *"(iJ"} and after in {"", *"):.-~"}

    def _made(
        self, start: int, last: int, value: Interval | InvalidDate, readings: tuple[Reading, ...], weekday: int | None
    ) -> Hit:
        begin, end = self.tokens.starts[start], self.tokens.ends[last - 1]
        return Hit(begin, end, value, readings, self.tokens, last, weekday)

    def _extended(self, hit: Hit) -> Hit:
        """`hit` with the weekday, or the "+" or "onwards", that follows it."""
        if not isinstance(hit.value, Interval):
            return hit
        opened = _OPEN.match(self.tokens.shape, hit.last)
        if opened:
            value = Interval(hit.value.first, date.max, Precision.RANGE)
            return replace(hit, value=value, end=self.tokens.ends[opened.end() - 1], last=opened.end())
        if hit.weekday is None and hit.value.precision is Precision.DAY:
            return self._with_weekday(hit)
        return hit

    def _with_weekday(self, hit: Hit) -> Hit:
        """`hit` with a weekday in parentheses, or one that no other word follows."""
        weekday = _WEEKDAY_AFTER.match(self.tokens.shape, hit.last)
        if not weekday:
            return hit
        end = self.tokens.ends[weekday.end() - 1]
        if weekday[2] and (self._character(end) + self._character(end + 1)).strip()[:1].isalpha():
            return hit
        named = weekday.start(weekday.lastindex or 1)
        if not languages(self.tokens.written(named)):
            return hit
        return replace(hit, end=end, last=weekday.end(), weekday=named)

    def _character(self, at: int) -> str:
        """The character at `at`, nothing behind the end."""
        return self.tokens.text[at : at + 1]
