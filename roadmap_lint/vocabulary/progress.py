"""How much is done, in figures: `3/5`, `3 of 5 tasks`, `60%`, `████░░ 60%`, `5 done, 3 open`.

Figures that are written together are one progress. A percentage counts only where it cannot be a measure of something
else: alone, beside a bar or a fraction, after a label such as "Progress:", or before a word such as "complete".
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from roadmap_lint.vocabulary import Found
from roadmap_lint.vocabulary.progress_figures import Part, Progress, agrees, bar_percent, number, rewritten
from roadmap_lint.vocabulary.progress_scanner import (
    Atom,
    Kind,
    atoms,
    bar_share,
    done_words,
    is_ratio,
    label_words,
    metric_words,
    noun_words,
)
from roadmap_lint.vocabulary.words import fold

__all__ = ["Kind", "Part", "Progress", "agrees", "bar_percent", "find_badge", "find_progress", "rewritten"]

_FRACTION = frozenset((Kind.DONE, Kind.TOTAL))
_SAID = re.compile(r"\w|\ufffc")
_WORD = re.compile(r"[^\W\d_]+|\ufffc+")
_PUNCTUATION = re.compile(r"[\s/()\[\]（）:：,;·•=|*~–—-]*")
_OPENING = ("(", "[", "（", "【")
_GAP = 48  # characters between two figures of one progress
_NEAR = 160  # characters that are looked at on either side
_CLAUSE = re.compile(r"[.;|()\[\]（）]")
_CELLS = re.compile("[█▓▒░▰▱🟩🟦⬜⬛]+")

_LAST_WORD = re.compile(r"([^\W\d_]{1,30})$")
_NEXT_WORD = re.compile(r"[\s*~]{0,3}([^\W\d_]{1,30})")
_HARD_STOP = re.compile(r"[\s*~]*(?:[.。]?\s*$|[)\]}）】|]|[-–—]\s)")
_SOFT_STOP = re.compile(r"[\s*~]*(?:[,;.:·•，。；：!]|[(（\[])")
_CLOSED = re.compile(r"[\s*~]*[)\]}）】](?P<rest>.*)", re.DOTALL)
_AFTER_BRACKETS = re.compile(r"[\s*~]*(?:[.。]?\s*$|[:：—–|·•]|-\s)")

_BADGE = re.compile(
    r"/badge/(?P<label>[^-/?#]{1,60})-(?:(?P<percent>\d{1,3})%25|(?P<done>\d{1,6})%2[Ff](?P<total>\d{1,6}))-"
)


def find_progress(text: str) -> list[Found[Progress]]:
    """The figures of progress in `text`, from left to right."""
    groups = list(_groups(text))
    found = [_found(text, group) for group in groups if _says_progress(text, group)]
    # Several percentages side by side compare things.
    return found if len(groups) == 1 else [progress for progress in found if len(progress.value.parts) > 1]


def find_badge(url: str) -> Found[Progress] | None:
    """The progress that the address of a badge shows (`…/badge/progress-60%25-green`); it can be rewritten there."""
    match = _BADGE.search(url)
    if match is None or fold(match["label"].replace("%20", " ")) not in label_words():
        return None
    parts = tuple(
        (kind, *match.span(kind.value)) for kind in (Kind.DONE, Kind.TOTAL, Kind.PERCENT) if match[kind.value]
    )
    return _found(url, [Atom(parts[0][1], parts[-1][2], parts)])


def _groups(text: str) -> Iterator[list[Atom]]:
    """The figures that are written together."""
    group: list[Atom] = []
    for atom in atoms(text):
        if group and _belongs(text, group, atom):
            group.append(atom)
            continue
        if group:
            yield group
        group = [atom]
    if group:
        yield group


def _belongs(text: str, group: list[Atom], atom: Atom) -> bool:
    """Whether `atom` says of the same thing what no figure of `group` says, with nothing but known words between."""
    between = text[group[-1].end : atom.start]
    if len(between) > _GAP or any(atom.kinds & other.kinds for other in group):
        return False
    words = (fold(word) for word in _WORD.findall(between))
    known = all(word in done_words() or word in noun_words() for word in words)
    return known and _PUNCTUATION.fullmatch(_WORD.sub("", between)) is not None


def _says_progress(text: str, group: list[Atom]) -> bool:
    kinds = frozenset(kind for atom in group for kind in atom.kinds)
    start, end = group[0].start, group[-1].end
    left, right = text[max(0, start - _NEAR) : start], text[end : end + _NEAR]
    before, after = _before(left) if _SAID.search(text, 0, start) else "start", _after(right)
    if before == "start" and left.endswith(_OPENING):
        before = "bracket"
    noun = _noun(text, group)
    if _is_measured(left if noun is None or fold(noun) not in noun_words() else "", right):
        return False
    if Kind.BAR in kinds:
        return bool(kinds & {Kind.PERCENT, Kind.TOTAL}) or _is_bar(text, group[0], before, after)
    if before == "bracket" and not _fills_brackets(right, after):
        return False
    if kinds >= _FRACTION:
        counts = noun is not None or len(group) > 1 or _is_sure(text, group[0], before)
        return _is_fraction(kinds, before, after, counts)
    if kinds >= {Kind.DONE, Kind.OPEN}:
        return bool(before)
    return kinds == {Kind.PERCENT} and _is_percentage(before, after, right)


def _is_fraction(kinds: frozenset[Kind], before: str, after: str, counts: bool) -> bool:
    """Whether the words around a fraction let it be progress: "Done: 3/5", "(3/5 tasks)"; not "misses 2 of 3"."""
    if Kind.PERCENT in kinds or Kind.DEFERRED in kinds or Kind.OPEN in kinds:
        return bool(before and after) or after == "done"
    if before in ("", "other"):
        return after == "done" or (before == "other" and after == "noun")
    return after in ("noun", "done") or (after == "stop" and counts)


def _is_percentage(before: str, after: str, right: str) -> bool:
    if after == "done":
        return True
    if before == "start":
        return after == "stop" and not _SAID.search(right)
    return (before == "bracket" and after == "stop") or (before == "label" and after in ("stop", "soft"))


def _is_bar(text: str, atom: Atom, before: str, after: str) -> bool:
    """Whether a bar alone is one: not the bar of a plan in time, which is all filled, nor a rating in dots."""
    bar = text[atom.start : atom.end].replace("\ufe0f", "")
    filled, cells = bar_share(bar) or (0, 0)
    plain = _CELLS.fullmatch(bar) is not None and cells >= 5 and 0 < filled < cells
    return plain and before in ("start", "label") and after == "stop"


def _is_sure(text: str, atom: Atom, before: str) -> bool:
    """Whether a fraction alone can only be a count: 50/50 is a proportion, "(1/2)" may be the first of two parts."""
    said = {kind: int(text[start:end]) for kind, start, end in atom.parts}
    done, total = said[Kind.DONE], said[Kind.TOTAL]
    return not is_ratio(done, total) and (before != "bracket" or total > 3)


def _before(left: str) -> str:
    """What stands before a figure: bracket, label, dash, other (another label, a list), or "" for prose."""
    left = _without_symbols(left)
    if left.endswith(_OPENING):
        return "bracket"
    if left.endswith((":", "：")):
        return "label" if _is_label(_without_symbols(left[:-1])) else "other"
    if left.endswith(("|", "·", "•", " -", " –", " —", "—")):
        return "dash"
    if left.endswith((",", ";", "，")):
        return "other"
    return "label" if _is_label(left, last=True) else ""


def _is_label(left: str, *, last: bool = False) -> bool:
    """Whether `left` ends with what introduces a progress; with `last`, only its last word is looked at."""
    match = _LAST_WORD.search(left)
    word = fold(match[1]) if match else ""
    return word in label_words() or (not last and (word in noun_words() or _is_numbered(left)))


def _is_numbered(left: str) -> bool:
    """Whether `left` is a numbered milestone: "Phase 2"."""
    words = left.rstrip("0123456789.").split()
    return left[-1:].isdigit() and bool(words) and fold(words[-1]) in noun_words()


def _after(right: str) -> str:
    """What stands behind a figure: done or noun (that is counted), stop, soft (a comma), or "" for prose."""
    right = _without_symbols(right[::-1], "*~")[::-1]
    if _HARD_STOP.match(right):
        return "stop"
    if _SOFT_STOP.match(right):
        return "soft"
    match = _NEXT_WORD.match(right)
    if match is None:
        return ""
    following = right[match.end() :]
    ended = _HARD_STOP.match(following) or _SOFT_STOP.match(following)
    word = fold(match[1])
    if word in done_words():
        return "done" if ended else ""
    if _after_is_done(following):
        return "done"
    return "noun" if ended and word in noun_words() else ""


def _after_is_done(following: str) -> bool:
    match = _NEXT_WORD.match(following)
    if match is None or fold(match[1]) not in done_words():
        return False
    rest = following[match.end() :]
    return bool(_HARD_STOP.match(rest) or _SOFT_STOP.match(rest))


def _without_symbols(text: str, more: str = "*~") -> str:
    """`text` without emoji, marks and white space at its end."""
    end = len(text)
    while end and (text[end - 1].isspace() or text[end - 1] in more or _is_symbol(text[end - 1])):
        end -= 1
    return text[:end]


def _is_symbol(character: str) -> bool:
    return character != "\ufffc" and unicodedata.category(character) in ("So", "Mn", "Cf")


def _fills_brackets(right: str, after: str) -> bool:
    """Whether the brackets before a figure hold nothing else, and end a title or a part of it."""
    words = {"stop": 0, "noun": 1, "done": 2}.get(after, -1)
    while words > 0 and not _CLOSED.match(right):
        match = _NEXT_WORD.match(right)
        right = right[match.end() :] if match else right
        words -= 1
    match = _CLOSED.match(right)
    if match is None:
        return False
    rest = _without_symbols(match["rest"][::-1])[::-1]
    word = _NEXT_WORD.match(rest)
    return _AFTER_BRACKETS.match(rest) is not None or (word is not None and _after(rest) == "done") or _is_done(rest)


def _is_done(rest: str) -> bool:
    match = _NEXT_WORD.match(rest)
    return match is not None and fold(match[1]) in done_words() and _HARD_STOP.match(rest[match.end() :]) is not None


def _is_measured(left: str, right: str) -> bool:
    """Whether words close by say that something is measured, not counted off."""
    clause = _CLAUSE.split(left.rstrip("([（【 "))[-1]
    beside = _WORD.findall(clause)[-3:] + _WORD.findall(right[:40])[:2]
    return any(fold(word) in metric_words() for word in beside)


def _noun(text: str, group: list[Atom]) -> str | None:
    """What is counted: the word right after the fraction, when it is known or a word for "done" follows it."""
    for atom in group:
        match = _NEXT_WORD.match(text, atom.end) if atom.kinds >= _FRACTION else None
        if match is not None and fold(match[1]) not in done_words():
            following = text[match.end() :]
            return match[1] if fold(match[1]) in noun_words() or _after_is_done(following) else None
    return None


def _found(text: str, group: list[Atom]) -> Found[Progress]:
    start, end = group[0].start, group[-1].end
    parts = tuple(Part(kind, low - start, high - start) for atom in group for kind, low, high in atom.parts)
    said = {part.kind: text[start + part.start : start + part.end] for part in parts}
    counts = {kind: int(said[kind]) for kind in (Kind.DONE, Kind.TOTAL, Kind.OPEN, Kind.DEFERRED) if kind in said}
    done, total = counts.get(Kind.DONE), counts.get(Kind.TOTAL)
    if total is None and done is not None and Kind.OPEN in counts:
        total = done + counts[Kind.OPEN]
    percent = number(said[Kind.PERCENT]) if Kind.PERCENT in said else bar_percent(said.get(Kind.BAR, ""))
    noun = _noun(text, group)
    return Found(Progress(done, total, percent, counts.get(Kind.DEFERRED), noun, parts), start, end)
