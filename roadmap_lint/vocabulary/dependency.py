"""What a text says that something depends on: "(depends on Phase 2)", "blocked by R-07 and R-08", "after v0.4"."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from functools import cache

from roadmap_lint.pattern import DIGIT, one_of, pattern
from roadmap_lint.vocabulary import Found
from roadmap_lint.vocabulary.identifier import Key, find_references
from roadmap_lint.vocabulary.segment import may_be_eastern, tokens
from roadmap_lint.vocabulary.version import Version, find_versions
from roadmap_lint.vocabulary.words import named, words_in

_LEAD = pattern(r"(?:\s|" + one_of(":：\"'“”*_`([") + "){0,4}")
_ASIDE = pattern(r"\s{0,2}[(（][^()（）]{0,200}[)）]")
_ELSEWHERE = pattern(r"\s{1,2}(?:of|from|des|der|von|de|du|del|do|da|della|di)\s{1,2}(?!this\b|\d)\S", re.IGNORECASE)
_AND = pattern(r"\s{0,2}[,;&/+、，；和と]\s{0,2}(?:(?:and|und|et|y|e|и) )?|\s{1,2}(?:and|und|et|y|e|и)\s{1,2}")


def find_dependencies(text: str, prefixes: Collection[str] = frozenset()) -> list[Found[Key | Version]]:
    """The keys and versions that follow a word for "depends on" in a sentence or title, in order."""
    if not DIGIT.search(text):
        return []
    starts = list(_after_phrases(text))
    if not starts:
        return []
    known = _references(text, prefixes)
    return [found for start in starts for found in _listed(text, start, known)]


def dependency_list(text: str, prefixes: Collection[str] = frozenset()) -> list[Found[Key | Version]]:
    """The keys and versions that the value of a field or cell for dependencies starts with, up to the first prose."""
    return list(_listed(text, 0, _references(text, prefixes))) if DIGIT.search(text) else []


@cache
def _phrase_heads() -> frozenset[str]:
    return frozenset(phrase.partition(" ")[0] for phrase, label in named("LABELS").values.items() if label == "depends")


def _after_phrases(text: str) -> Iterator[int]:
    """The offset after each phrase that names a dependency."""
    heads = _phrase_heads()
    if heads.isdisjoint(words_in(text)) and not may_be_eastern(text):
        return
    found = tokens(text)
    words: list[str] = []
    for index, token in enumerate(found):
        if token.kind in ("word", "east") and token.word in heads:
            words = words or [each.word for each in found]
            phrase = named("LABELS").at(words, index)
            if phrase is not None and phrase[0] == "depends":
                yield found[phrase[1] - 1].end


def _references(text: str, prefixes: Collection[str]) -> dict[int, Found[Key | Version]]:
    """Everything that may be depended on, by its start."""
    known: dict[int, Found[Key | Version]] = {}
    for version in find_versions(text):
        known[version.start] = Found(version.value, version.start, version.end)
    for key in find_references(text, prefixes):
        known[key.start] = Found(key.value, key.start, key.end)
    return known


def _listed(text: str, start: int, known: dict[int, Found[Key | Version]]) -> Iterator[Found[Key | Version]]:
    """The references from `start` on that nothing but commas, "and" and asides in brackets stands between, up to one
    that belongs to something else: "Phase 2 of the wallet plan"."""
    lead = _LEAD.match(text, start)
    found = known.get(lead.end() if lead else start)
    while found is not None and _ELSEWHERE.match(text, found.end) is None:
        yield found
        aside = _ASIDE.match(text, found.end)
        joint = _AND.match(text, aside.end() if aside else found.end)
        found = known.get(joint.end()) if joint else None
