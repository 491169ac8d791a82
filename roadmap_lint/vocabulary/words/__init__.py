"""The words of every language as look-up tables, put together when they are first asked for.

A language is a module of literals with the same names in each, phrases separated by commas:

`STATUS`      what means a status, per status (the names of `roadmap_lint.vocabulary.status.Status`)
`LOOSE`       those of them that are also adjectives or verbs: they count only when they stand alone
`WEAK`        those of them that often mean something else: a mark beside them outweighs them
`QUALIFIERS`  words beside a status that change nothing: "already", "fully"
`PARTIAL`     words that turn "done" into "active": "mostly", "nearly"
`NEGATIONS`   words that turn "done" into "planned"
`EXCEPTIONS`  words after which a status holds no longer for all: "except"
`CONNECTIVES` words between a status and its version or date: "in", "since", "as of"
`DEMANDS`     words that turn a status into a wish: "complete before"
`HEALTH`      how work goes or fares, which tells not that it is done: "on track", "production ready"
`REFERENCES`  nouns that a number may follow beside a status: "PR", "issue"
`BUCKETS`     what is a status only as a whole heading, per status: "Future ideas"
`NOUNS`       what may stand beside a status in such a heading: "features", "milestones"
`LABELS`      what labels a field or heads a column, per label
`GOALS`       what labels a target where its value holds a date: "Goal: 1.0 in May 2026"
`KINDS`       what a numbered milestone is called, per kind; in `KINDS_AFTER` when the number goes before it
`RANGE_WORDS` what joins the two ends of a range: "to"
`MEANINGS`    what a mark may stand for in a legend beside a status: "high", "must"
`EXPLAINING`  what heads the column of a table that explains words or marks: "meaning"
`SELF`        what a file says of itself, after `THIS` `DOCUMENTS` `COPULAS`: "this page is out of date"

`every` holds the languages as one, folded, because folding them takes longer than reading a file; it is used as long as
it was made of the languages as they are. `tools/fold_words.py` makes it anew.
"""

from __future__ import annotations

import os
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from copy import copy
from functools import cache
from importlib import import_module
from itertools import groupby, pairwise
from operator import itemgetter
from types import ModuleType
from typing import Generic, TypeVar

from roadmap_lint.pattern import pattern
from roadmap_lint.remembered import remembered
from roadmap_lint.vocabulary.words import every
from roadmap_lint.vocabulary.words.months import ABBREVIATED_MONTHS, WIDE_MONTHS

# Where two differ, the first counts.
LANGUAGES = ("en", "zh", "ja", "ko", "de", "fr", "es", "pt", "ru", "it", "tr", "sv")
Runs = tuple[tuple[str, str], ...]  # names, each with some phrases that have it

V = TypeVar("V")
LONGEST = 6  # words in a phrase

# Accents are dropped, for they are often left out. The voicing marks of kana stand elsewhere and stay, and so do the
# accents without which a word is another one: "livré" is no "livre".
_ACCENTS = pattern("[\u0300-\u036f]+")
_TELLING = "e\u0301"
_ACCENTED = unicodedata.normalize("NFD", "livré commencé refusé proposé envisagé retiré lancé validé").split()
_WITH_ACCENTED = pattern(rf"(?<![^\W_])(?<![\u0300-\u036f])({'|'.join(_ACCENTED)})(?![^\W_])|[\u0300-\u036f]+")
_LETTERS = pattern(r"[^\W\d_]+(?:'[^\W\d_]+)*")
_ASCII_LETTERS = {code: chr(code).lower() if chr(code).isalpha() else " " for code in range(128)}  # for `translate`


def _plain(text: str) -> str:
    """`text` without case, accents (but telling ones), full-width forms and hyphens."""
    if not text.isascii():
        text = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text).casefold())
        telling = _TELLING in text and any(word in text for word in _ACCENTED)
        text = _WITH_ACCENTED.sub(r"\1", text) if telling else _ACCENTS.sub("", text)
        text = unicodedata.normalize("NFC", text).replace("ı", "i")
        text = text.replace("’", "'").replace("‘", "'").replace("ʼ", "'").replace("‐", " ").replace("‒", " ")
    return text.lower().replace("-", " ").replace("_", " ")


def fold(text: str) -> str:
    """`text` as it is compared: plain letters, single spaces. Folding twice is folding once."""
    if text.isascii() and text.isalnum():
        return text.lower()
    return " ".join(_plain(text).split())


@remembered
def words_in(text: str) -> tuple[str, ...]:
    """The words of a text, folded: runs of letters. What is a phrase, or may be one, is looked for among them."""
    if text.isascii() and "'" not in text:
        return tuple(text.translate(_ASCII_LETTERS).split())
    return tuple(_LETTERS.findall(_plain(text)))


@cache
def folded_words(words: str) -> frozenset[str]:
    """The words of a text, which white space parts, as `fold` writes them."""
    return frozenset(_plain(words).split())


@cache
def folded_phrases(phrases: str) -> frozenset[str]:
    """The phrases of a text, which commas part, as `fold` writes them."""
    return frozenset(" ".join(phrase.split()) for phrase in _plain(phrases).split(","))


@cache
def languages() -> tuple[ModuleType, ...]:
    """The modules of LANGUAGES."""
    return tuple(import_module(f"{__name__}.{name}") for name in LANGUAGES)


class Phrases(Generic[V]):
    """Values by phrase. A phrase is one or more folded words with single spaces between them."""

    def __init__(self, values: Mapping[str, V]) -> None:
        self.values = values
        longer = [phrase.split(" ", 2) for phrase in values if " " in phrase]
        self._heads = {words[0] for words in longer}
        self._pairs = {f"{words[0]} {words[1]}" for words in longer}

    def joined(self, other: Phrases[V]) -> Phrases[V]:
        """These phrases and others, quickly; these count where both have one."""
        both = copy(self)
        both.values = {**other.values, **self.values}
        both._heads = self._heads | other._heads
        both._pairs = self._pairs | other._pairs
        return both

    def starts(self, word: str) -> bool:
        """Whether a phrase starts with this word."""
        return word in self.values or word in self._heads

    def in_any(self, words: Sequence[str]) -> bool:
        """Whether a phrase may stand somewhere in these words; False is sure."""
        if not self.values.keys().isdisjoint(words):
            return True
        if self._heads.isdisjoint(words):
            return False
        heads, pairs = self._heads, self._pairs
        for word, following in pairwise(words):  # noqa: SIM110 - quicker than any()
            if word in heads and f"{word} {following}" in pairs:
                return True
        return False

    def at(self, words: Sequence[str], start: int) -> tuple[V, int] | None:
        """The value of the longest phrase that starts at word `start`, and the index of the word after it."""
        if start >= len(words) or not self.starts(words[start].partition(" ")[0]):
            return None
        for end in range(min(start + LONGEST, len(words)), start, -1):
            value = self.values.get(" ".join(words[start:end]))
            if value is not None:
                return value, end
        return None


@cache
def named(table: str) -> Phrases[str]:
    """A table of phrases per name, as phrases with their name: `named("STATUS")`."""
    values: dict[str, str] = {}
    for name, joined in _runs(table):
        values |= dict.fromkeys(joined.split(", "), name)
    return Phrases(values)


@cache
def listed(table: str) -> Phrases[bool]:
    """A plain list of phrases: `listed("QUALIFIERS")`."""
    ((_, joined),) = _runs(table)
    return Phrases(dict.fromkeys(joined.split(", "), True))


def _runs(table: str) -> Runs:
    return every.TABLES[table] if sizes() == every.SIZES else folded_runs(table)


@cache
def sizes() -> dict[str, int]:
    """How many bytes each module has that the words of all languages come from; none when they are not there."""
    try:
        return {name: os.stat(f"{__path__[0]}/{name}.py").st_size for name in ("__init__", *LANGUAGES)}  # noqa: PTH116
    except OSError:
        return {}


def folded_runs(table: str) -> Runs:
    """The phrases of all languages, folded, each once and with the first name that it has; then joined again.

    Names stand in the order of their phrases, and may come more than once; the names of a plain list are empty.
    """
    pairs = [
        (phrase, name)
        for language in languages()
        for name, joined in _names_of(getattr(language, table))
        for phrase in joined.split(", ")
    ]
    values = first_values([phrase for phrase, _ in pairs], [name for _, name in pairs])
    grouped = groupby(values.items(), itemgetter(1))
    return tuple((name, ", ".join(phrase for phrase, _ in group)) for name, group in grouped)


def _names_of(table: str | Mapping[str, str]) -> Iterable[tuple[str, str]]:
    return [("", table)] if isinstance(table, str) else table.items()


def first_values(phrases: Sequence[str], values: Sequence[V]) -> dict[str, V]:
    """Values by folded phrase; the first value of a phrase wins. No phrase may hold a line feed."""
    keys = _plain("\n".join(phrases)).split("\n")
    return dict(zip(reversed(keys), reversed(values), strict=True))


@cache
def month_names() -> frozenset[str]:
    """The names of months, folded."""
    names = " ".join([names for _, names in WIDE_MONTHS + ABBREVIATED_MONTHS])
    return frozenset(_plain(names.replace(".", "")).split())
