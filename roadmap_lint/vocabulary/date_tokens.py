"""Text as the tokens that dates are made of, each with a letter for its kind: "4 May 2025" has the shape `d_M_Y`.

Kinds beside those of `words.calendar`: `Y` a number that can be a year, `y` a fiscal year, `d` one or two digits, `8`
eight digits, `n` any other number, `M` a month, `W` a weekday, `X` a weekday abbreviated, `_` white space, `A` an
apostrophe, `-` a hyphen, `~` a longer dash or an arrow; some punctuation stands for itself, and `?` for all the rest.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, field
from functools import lru_cache

from roadmap_lint.vocabulary.words import calendar, months

YEARS = range(1970, 2200)
_CJK = r"\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3"
_LETTERS = rf"[^\W\d_{_CJK}]"
_TOKEN = re.compile(
    rf"([0-9]+)|(\s+)|([{_CJK}]+)|({_LETTERS}+(?:[\u0300-\u036f]+{_LETTERS}*)*(?:-[Ff]eira)?)|.", re.DOTALL
)
_NUMBER, _GAP, _RUN, _WORD = 1, 2, 3, 4
_FULL_WIDTH = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)}
_ADDRESS = re.compile(r"""://[^\s)>\]"']*""")
_FISCAL = re.compile(r"(?<=F)[_o]*(?:f[_o]*)?[Yd]|Y(?=F)")
_MARKS = {mark: mark for mark in "/.,()+:"}
_MARKS |= dict.fromkeys("-\u2010\u2011\u2212", "-") | dict.fromkeys("~–—〜→", "~") | dict.fromkeys("'’‘ʼ", "A")
_WIDEST_GAP = 3  # more white space than this parts what stands on its sides
Word = tuple[str, int]  # its kind, and a value that depends on the kind
_NO_WORD: Word = ("?", 0)


@dataclass(frozen=True, slots=True)
class Tokens:
    """`text` with full-width signs made plain; for each token its kind (in `shape`), value, and place in the text.

    Values: a number's own; months from 1; weekdays from 0 (Monday); others as `words.calendar` gives them.
    """

    text: str
    shape: str
    values: list[int]
    starts: list[int]
    ends: list[int]

    def written(self, index: int) -> str:
        return self.text[self.starts[index] : self.ends[index]]


@dataclass(slots=True)
class _Builder:
    kinds: list[str] = field(default_factory=list)
    values: list[int] = field(default_factory=list)
    starts: list[int] = field(default_factory=list)
    ends: list[int] = field(default_factory=list)
    after_run: bool = False

    def add(self, word: Word, start: int, end: int) -> None:
        self.kinds.append(word[0])
        self.values.append(word[1])
        self.starts.append(start)
        self.ends.append(end)
        self.after_run = False

    def add_run(self, run: str, start: int) -> None:
        """Chinese, Japanese and Korean characters: white space beside them means nothing, so it is no token."""
        if self.kinds and self.kinds[-1] == "_":
            for column in (self.kinds, self.values, self.starts, self.ends):
                column.pop()
        at = 0
        while at < len(run):
            length = next((n for n in (3, 2) if run[at : at + n] in CJK_WORDS and at + n <= len(run)), 1)
            self.add(CJK_WORDS.get(run[at : at + length], _NO_WORD), start + at, start + at + length)
            at += length
        self.after_run = True


def plain(text: str) -> str:
    """`text`, of the same length, with full-width letters, digits and punctuation as ASCII and URLs blotted out."""
    if not text.isascii():
        text = text.translate(_FULL_WIDTH)
    return _ADDRESS.sub(lambda match: "\ufffc" * len(match[0]), text) if "://" in text else text


def tokens(text: str) -> Tokens:
    """The tokens of `text`. Linear in its length."""
    text = plain(text)
    builder = _Builder()
    add = builder.add
    for match in _TOKEN.finditer(text):
        group, start, end = match.lastindex, match.start(), match.end()
        if group == _WORD:
            add(word(match[0]), start, end)
        elif group == _GAP:
            if not builder.after_run:
                add(("_" if end - start <= _WIDEST_GAP else "?", 0), start, end)
        elif group == _NUMBER:
            add(_number(match[0]), start, end)
        elif group == _RUN:
            builder.add_run(match[0], start)
        else:
            add((_MARKS.get(match[0], "?"), 0), start, end)
    return Tokens(text, _with_fiscal_years("".join(builder.kinds)), builder.values, builder.starts, builder.ends)


def _with_fiscal_years(shape: str) -> str:
    return _FISCAL.sub(lambda match: match[0][:-1] + "y", shape) if "F" in shape else shape


def _number(digits: str) -> Word:
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
    bare = "".join(letter for letter in letters if not unicodedata.combining(letter))
    return unicodedata.normalize("NFC", bare).replace("ı", "i")


@lru_cache(maxsize=4096)
def word(written: str) -> Word:
    """The kind and value of a word; `?` when dates do not use it. Letters for quarters and such must be capitals."""
    kind, value = WORDS.get(fold(written), _NO_WORD)
    if kind in "QHKC" and written.islower() and written != "q":
        return _NO_WORD
    return kind, value


def _named(words: dict[str, Word], kind: str, first: int, lists: tuple[tuple[str, str], ...]) -> None:
    for _, names in lists:
        for value, name in enumerate(names.split(), first):
            words.setdefault(fold(name.rstrip(".")), (kind, value))


def _words() -> dict[str, Word]:
    words: dict[str, Word] = {}
    _named(words, "M", 1, months.WIDE_MONTHS + months.ABBREVIATED_MONTHS + calendar.OTHER_MONTHS)
    _named(words, "W", 0, months.WIDE_DAYS)
    for kind, value, several in calendar.WORDS:
        for one in several.split():
            words.setdefault(fold(one), (kind, value))
    _named(words, "O", 1, calendar.ORDINALS)
    _named(words, "U", 1, calendar.HALVES)
    _named(words, "X", 0, months.ABBREVIATED_DAYS)
    return words


WORDS = _words()
CJK_WORDS = {name: found for name, found in WORDS.items() if name[0] > "\u3040"}
CJK_WORDS |= {one: (kind, value) for kind, value, several in calendar.CJK_WORDS for one in several.split()}
