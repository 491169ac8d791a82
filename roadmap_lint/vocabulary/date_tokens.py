"""Text as the tokens that dates are made of, each with a letter for its kind: "4 May 2025" has the shape `d_M_Y`.

Kinds beside those of `words.calendar`: `Y` a number that can be a year, `y` a fiscal year, `d` one or two digits, `8`
eight digits, `n` any other number, `M` a month, `W` a weekday, `X` a weekday abbreviated, `_` white space, `A` an
apostrophe, `-` a hyphen, `~` a longer dash or an arrow; some punctuation stands for itself, and `?` for all the rest.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import cache, lru_cache
from itertools import filterfalse, groupby

from roadmap_lint.pattern import pattern
from roadmap_lint.vocabulary.words import calendar, dates, months

YEARS = range(1970, 2200)
_CJK = "\u3040"  # letters from here on are written without spaces: Chinese, Japanese and Korean
_PIECE = pattern(r"[0-9]+|\s+|[^\W\d_]+(?:-[Ff]eira)?|[*_|\[\]<>!`]+|.", re.DOTALL)
_FULL_WIDTH = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)}
_ADDRESS = pattern(r"""://[^\s)>\]"']*""")
_FISCAL = pattern(r"(?<=F)[_o]*(?:f[_o]*)?[Yd]|Y(?=F)")
_MARKS = {mark: mark for mark in "/.,()+:"} | {"°": "t"}
_MARKS |= dict.fromkeys("-\u2010\u2011\u2212", "-") | dict.fromkeys("~–—〜→", "~") | dict.fromkeys("'’‘ʼ", "A")
_WIDEST_GAP = 3  # more white space than this parts what stands on its sides
Word = tuple[str, int]  # its kind, and a value that depends on the kind
_NO_WORD: Word = ("?", 0)
_MIXED = "mixed"  # letters to be cut up further, because Chinese, Japanese or Korean is among them


class Tokens:
    """The tokens of a text, and the text itself with full-width signs made plain.

    For each token there is its kind, one letter of `shape`; its value: a number's own, a month's from 1, a weekday's
    from 0 (Monday), any other word's as `words.calendar` gives it; and its place in the text.
    """

    def __init__(self, text: str) -> None:
        self.text = plain(text)
        self.values: list[int] = []
        self.starts: list[int] = []
        self.ends: list[int] = []
        self.shape = _with_fiscal_years("".join(self._kinds()))

    def written(self, index: int) -> str:
        return self.text[self.starts[index] : self.ends[index]]

    def fiscal_years(self) -> Iterator[int]:
        """The years of "FY26", "FY 2026" and the like."""
        for kind, value, start, end in zip(self.shape, self.values, self.starts, self.ends, strict=True):
            if kind == "y" and end - start > 1:
                yield value if end - start == 4 else 2000 + value

    def _kinds(self) -> list[str]:
        """The kind of each token; fills the other columns. White space beside a run of Chinese or such is no token."""
        kinds: list[str] = []
        values, starts, ends = self.values, self.starts, self.ends
        at, after_run = 0, False
        for piece in _PIECE.findall(self.text):
            start, at = at, at + len(piece)
            kind, value = word(piece)
            if kind == _MIXED:
                after_run = self._add_mixed(piece, start, kinds)
                continue
            if not (after_run and piece.isspace()):
                kinds.append(kind)
                values.append(value)
                starts.append(start)
                ends.append(at)
                after_run = False
        return kinds

    def _add_mixed(self, letters: str, start: int, kinds: list[str]) -> bool:
        """Add letters with Chinese, Japanese or Korean among them; returns whether these come last."""
        is_run = False
        for is_run, group in groupby(letters, _CJK.__le__):
            piece = "".join(group)
            if is_run and kinds and kinds[-1] == "_":
                for column in (kinds, self.values, self.starts, self.ends):
                    column.pop()
            for (kind, value), length in _words_of_run(piece) if is_run else [(word(piece), len(piece))]:
                kinds.append(kind)
                self.values.append(value)
                self.starts.append(start)
                start += length
                self.ends.append(start)
        return is_run


def _words_of_run(run: str) -> Iterator[tuple[Word, int]]:
    """The words that a run without spaces is made of, the longest first, and how long each is."""
    words, first_letters = _words_in_runs(), _first_letters()
    at = 0
    while at < len(run):
        length = 1
        if run[at] in first_letters:
            length = next((n for n in (3, 2) if run[at : at + n] in words and at + n <= len(run)), 1)
        yield words.get(run[at : at + length], _NO_WORD), length
        at += length


def plain(text: str) -> str:
    """`text`, of the same length, with full-width letters, digits and punctuation as ASCII and URLs blotted out."""
    if not text.isascii():
        text = text.translate(_FULL_WIDTH)
    return _ADDRESS.sub(lambda match: "\ufffc" * len(match[0]), text) if "://" in text else text


def _with_fiscal_years(shape: str) -> str:
    return _FISCAL.sub(lambda match: match[0][:-1] + "y", shape) if "F" in shape else shape


def _number(digits: str) -> Word:
    if not digits.isascii():
        return "n", 0
    length = len(digits)
    if length <= 2:
        return "d", int(digits)
    if length == 4 and int(digits) in YEARS:
        return "Y", int(digits)
    return ("8", int(digits)) if length == 8 else ("n", 0)


def fold(word: str) -> str:
    """A word as it is looked up: without case, accents, and the dots of Turkish."""
    if word.isascii():
        return word.lower()
    letters = unicodedata.normalize("NFD", word.casefold())
    bare = "".join(filterfalse(unicodedata.combining, letters))
    return unicodedata.normalize("NFC", bare).replace("ı", "i")


@lru_cache(maxsize=8192)
def word(piece: str) -> Word:
    """The kind and value of a number, a word, white space or a mark; `?` when dates do not use it."""
    if piece.isdecimal():
        return _number(piece)
    if piece.isspace():
        return ("_" if len(piece) <= _WIDEST_GAP else "?"), 0
    if not piece[0].isalpha():
        return _MARKS.get(piece, "?"), 0
    if max(piece) >= _CJK:
        return _MIXED, 0
    kind, value = _words().get(fold(piece), _NO_WORD)
    is_wrong_case = kind in "QHKC" and piece.islower() and piece != "q"
    return _NO_WORD if is_wrong_case else (kind, value)


@lru_cache(maxsize=256)
def languages(name: str) -> frozenset[str]:
    """The languages in which `name`, spelt just so but for a capital or all capitals, is a month or a weekday."""
    lists = months.WIDE_MONTHS + months.ABBREVIATED_MONTHS + months.WIDE_DAYS + months.ABBREVIATED_DAYS
    return frozenset(
        language
        for language, names in lists
        for listed in names.replace(".", "").split()
        if name in {listed, listed.capitalize(), listed.upper()}
    )


@cache
def _words() -> dict[str, Word]:
    words: dict[str, Word] = {}
    for kind, value, several in dates.WORDS:
        words |= dict.fromkeys(several.split(), (kind, value))
    return words


@cache
def _words_in_runs() -> dict[str, Word]:
    """The words of Chinese, Japanese and Korean, which stand side by side."""
    words = {name: found for name, found in _words().items() if name[0] > _CJK}
    return words | {one: (kind, value) for kind, value, several in calendar.CJK_WORDS for one in several.split()}


@cache
def _first_letters() -> frozenset[str]:
    return frozenset(name[0] for name in _words_in_runs())
