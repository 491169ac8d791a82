"""Versions: which one names a title, which ones a text speaks of, and what is meant as one and malformed.

A bare number such as `3.1` could be a section's or a decimal. `title_version` takes it only with `allow_bare`, and
`Version.certain` tells whether the form alone makes it a version; the reader knows what its neighbours look like.
"""

from __future__ import annotations

from collections.abc import Collection

from roadmap_lint.pattern import DIGIT, one_of, pattern
from roadmap_lint.record import replace
from roadmap_lint.vocabulary import Found
from roadmap_lint.vocabulary.version_number import Version, parse_version
from roadmap_lint.vocabulary.version_scanner import SPACES, Candidate, candidates, word_before
from roadmap_lint.vocabulary.version_words import is_kind, is_lead, is_other
from roadmap_lint.vocabulary.words import fold, folded_words, named

__all__ = ["Version", "find_versions", "malformed", "parse_version", "title_version"]

_WORD = pattern(r"[^\W_]+|\ufffc+")
_NEXT_WORD = pattern(r"\s{1,2}([^\W\d_]{1,30})")
_ORDINAL = pattern(r"\d{1,4}|[a-zA-Z]{1,2}\d{1,3}[a-z]?|[ivxIVX]{1,4}")
_ID_BEFORE = pattern(r"(?![QqHh]\d )\b[a-zA-Z]{1,2}\d{1,3}[a-z]? $")
_NAME_END = pattern(r"[:：](?=\s|$)|\s[-–—]\s")
_INTO = "in for im für en em pour para"
_LONGEST_LEAD = 8  # words
_LONGEST_NAME = 120  # characters; what is longer is prose

_RANGE_SIGNS = frozenset(["→", "⇒", "⟶", "->", "=>", "..", "...", "…", "~", "〜", "～", "至", "到", "-", "–", "—"])
_RANGE_WORDS = frozenset([" to ", " through ", " thru ", " bis ", " до ", " a ", " à "])
_DASHES = frozenset("-–—")
_LIST_SIGNS = frozenset(["&", "/", ",", "+", "、", "和", "と"])
_LIST_WORDS = frozenset([" and ", " und ", " et ", " y ", " e ", " и "])
_BRACKETS = pattern(rf"{one_of('([（【')}((?:(?![（）【】])[^()\[\]]){{1,100}}){one_of(')]）】')}")
_AFTER_BRACKETS = pattern(rf"[^\w(（]*(?:$|{one_of('-–—:：|·(（[【')})")
_PART_END = pattern(rf"\s*(?:$|{one_of(',;:，；：/|·&+')}|[-–—]\s)")

_MALFORMED = pattern(r"[vV](?P<dot>\.?)(?P<numbers>\d{1,9}(?:(?:\.\.?|,)\d{1,9}){0,5})(?![\w%]|[-.,:/]\w)")
_MARKS = pattern(r"\.\.|,")


def find_versions(text: str) -> list[Found[Version]]:
    """The versions that `text` speaks of, from left to right, a range as one.

    They have a prefix ("v", "version"), or are dotted and stand where a version is likely: alone, in brackets, after
    a word for "version", beside another version, or with three numbers or more. What follows the name of another
    product ("Python 3.11") is left out, as are dates, sizes, paths and section numbers inside sentences.
    """
    if not DIGIT.search(text):
        return []
    likely: list[Candidate] = []
    word = _WORD.search(text)
    said = word.start() if word else len(text)
    for candidate in candidates(text):
        if _likely(text, candidate, likely[-1] if likely else None, first=candidate.start <= said):
            likely.append(candidate)
    found: list[Found[Version]] = []
    for candidate in likely:
        last = found[-1] if found else None
        joined = _joined(text, last, candidate, "range") if last and not _changes(text, last.start) else None
        if joined:
            found[-1] = joined
        else:
            found.append(Found(candidate.version, candidate.start, candidate.end))
    return found


def title_version(text: str, *, allow_bare: bool = False, names: Collection[str] = ()) -> Found[Version] | None:
    """The version that names a heading, cell or item: at its start, or in brackets at its end; None without one.

    Emoji, numbering, and words for a version, a status or a kind of milestone may stand before it ("🚧 In progress:
    v1.2", "Shipped in 3.0"), as may one of `names`, what the project is called ("Terminal 1.19"). A version that the
    title mentions in passing ("after v0.4", "React 18.2") is none. With `allow_bare` a dotted number at the start or in
    the brackets counts without any prefix: "0.2.0 — Templates", but also "3.1 Storage".
    """
    if not DIGIT.search(text):
        return None
    found = candidates(text)
    if not found:
        return None
    folded = sorted((f" {fold(name)} " for name in names), key=len, reverse=True)
    first = found[0]
    stands = _stands(text, first)
    if stands and _leads(text[: first.start], first, folded, bare=False):
        return _whole(text, found, 0)
    bracketed = _bracketed(text, found, allow_bare)
    if bracketed is not None:
        return _whole(text, found, bracketed)
    if allow_bare and stands and _leads(text[: first.start], first, folded, bare=True):
        return _whole(text, found, 0)
    return None


def malformed(text: str) -> Found[str] | None:
    """A malformed version at the start of a title (`v1..2`, `v.1.2`, `v1,2`), and its right form."""
    for match in _MALFORMED.finditer(text):
        words = _WORD.findall(text[: match.start()])
        if text[match.start() - 1 : match.start()].isalnum() or not _all_lead(words):
            return None
        numbers = match["numbers"]
        low, _, high = numbers.partition("..")
        if (match["dot"] or _MARKS.search(numbers)) and not ("." in low and "." in high):
            return Found(match[0][0] + _MARKS.sub(".", numbers), match.start(), match.end())
        return None
    return None


def _likely(text: str, candidate: Candidate, before: Candidate | None, *, first: bool) -> bool:
    """Whether a candidate is a version of the project, by what stands around it: `first` says that no word does
    before it."""
    word = word_before(text, candidate.start)
    if word and is_other(word) and not is_lead(word):
        return False
    version = candidate.version
    if candidate.marked and candidate.dotted:
        return True
    if before and _link(text, before.end, candidate.start):
        return True
    if not candidate.dotted:
        words = _WORD.findall(text, 0, candidate.start) if candidate.start < _LONGEST_NAME else None
        return words is not None and _all_lead(words) and _stands(text, candidate)
    if len(version.release) > 2 or version.wildcard or version.suffix:
        return not word or not word[0].isupper() or is_lead(word)
    start, end = candidate.start, candidate.end
    if first and (_PART_END.match(text, end) or text.startswith((" (", "（"), end)):
        return True
    return text[max(0, start - 1) : start] in ("(", "（", "[") and text.startswith((")", "）", "]"), end)


def _changes(text: str, start: int) -> bool:
    """Whether the word before `start` makes "A → B" a change from one version to another: "bumped", "from"."""
    word = word_before(text, start)
    return bool(word) and not is_lead(word)


def _leads(lead: str, candidate: Candidate, names: list[str], *, bare: bool) -> bool:
    """Whether nothing but what may introduce a version stands in `lead`, before `candidate`."""
    if candidate.label:
        lead = _last_part(lead)
    words = _WORD.findall(lead)
    if not candidate.dotted and any(not word.isalpha() for word in words):
        return False
    called = False
    if names:
        said = f" {fold(' '.join(words))} "
        called = any(said.endswith(name) for name in names)
        words = next((said[: -len(name)].split() for name in names if said.endswith(name)), words)
    if not _all_lead(words) or _ID_BEFORE.search(lead) or _numbers_kind(lead, candidate):
        return False
    if candidate.version.certain or candidate.label or called:
        return True
    last = fold(words[-1]) if words else ""
    if last and word_before(lead, len(lead)):
        return len(words) > 1 and last in folded_words(_INTO)
    return bare


def _numbers_kind(lead: str, candidate: Candidate) -> bool:
    """Whether the bare numbers count milestones: "Phase 2.5"."""
    return not candidate.marked and is_kind(fold(word_before(lead, len(lead))))


def _last_part(lead: str) -> str:
    """What follows the name in "Parser - Version 2.0"; the field in "Requires: version 2.0" is no name."""
    *names, last = _NAME_END.split(lead)
    fields = named("LABELS").values
    return last if names and not any(fold(name.strip()) in fields for name in names) else lead


def _all_lead(words: list[str]) -> bool:
    return len(words) <= _LONGEST_LEAD and all(is_lead(word) or _ORDINAL.fullmatch(word) for word in words)


def _stands(text: str, candidate: Candidate) -> bool:
    """Whether a version of one number stands by itself: "v2 — rewrite", not "v2 API"."""
    match = _NEXT_WORD.match(text, candidate.end)
    return candidate.dotted or match is None or is_lead(match[1])


def _bracketed(text: str, found: list[Candidate], allow_bare: bool) -> int | None:
    """The index of the version that fills brackets at the end of a title, or the first part of what they hold."""
    if not any(bracket in text for bracket in "([（【"):
        return None
    for match in reversed([*_BRACKETS.finditer(text)]):
        if match.start() > _LONGEST_NAME or not _AFTER_BRACKETS.match(text, match.end()):
            return None
        for index, candidate in enumerate(found):
            if match.start(1) <= candidate.start and candidate.end <= match.end(1):
                lead = text[match.start(1) : candidate.start]
                if _PART_END.match(text, candidate.end, match.end(1)) and _fills(lead, candidate, allow_bare):
                    return index
                break
    return None


def _fills(lead: str, candidate: Candidate, allow_bare: bool) -> bool:
    """Whether a candidate behind `lead` in brackets is a version: not "(2.5)", "(Phase 12.3)" or "(v2)"."""
    words = _WORD.findall(lead)
    if not _all_lead(words) or not (candidate.dotted or candidate.label) or _numbers_kind(lead, candidate):
        return False
    numbers = candidate.version.release
    bare = allow_bare and not words and (len(numbers) > 2 or numbers[-1] == 0)
    return bool(candidate.version.certain or candidate.label or bare)


def _whole(text: str, found: list[Candidate], index: int) -> Found[Version]:
    """The version at `index` with those that it is joined to: a range, or a list read as one."""
    whole = Found(found[index].version, found[index].start, found[index].end)
    for candidate in found[index + 1 :]:
        joined = _joined(text, whole, candidate, "range", "list")
        if joined is None:
            break
        whole = joined
    return whole


def _link(text: str, start: int, end: int) -> str:
    """What the signs or the word between two versions make of them: a range, a list, or nothing ("")."""
    between = text[start:end] if end - start < 12 else ""
    sign = between.strip(SPACES)
    if between in _RANGE_WORDS or (sign in _RANGE_SIGNS and (sign not in _DASHES or between in (sign, f" {sign} "))):
        return "range"
    return "list" if between in _LIST_WORDS or sign in _LIST_SIGNS else ""


def _joined(text: str, low: Found[Version], high: Candidate, *links: str) -> Found[Version] | None:
    """`low` up to `high` when one of `links` joins them in the right order; the wider one when it holds the other."""
    first, last = low.value, high.version
    if _link(text, low.end, high.start) not in links or first.open or bool(first.prefix) < bool(last.prefix):
        return None
    if text[low.end : high.start] in (" - ", " — ") and not last.prefix:
        return None
    written = text[low.start + len(first.prefix) : high.end]
    if last.holds(first):
        return Found(replace(last, prefix=first.prefix, text=written), low.start, high.end)
    if not (first.last or first) < last:
        return None
    return Found(replace(first, last=replace(last, prefix=""), text=written), low.start, high.end)
