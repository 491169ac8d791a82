"""How much is done, in figures: `3/5`, `3 of 5 tasks`, `60%`, `████░░ 60%`, `5 done, 3 open`.

Figures that are written together are one progress. A percentage counts only where it cannot be a measure of something
else: alone, beside a bar or a fraction, after a label such as "Progress:", or before a word such as "complete".
"""

from __future__ import annotations

from collections.abc import Iterator

from roadmap_lint.pattern import pattern
from roadmap_lint.vocabulary import Found
from roadmap_lint.vocabulary.progress_context import (
    NEXT_WORD,
    SAID,
    After,
    Before,
    done_follows,
    fills_brackets,
    is_measured,
    what_is_after,
    what_is_before,
)
from roadmap_lint.vocabulary.progress_figures import Part, Progress, bar_percent, closed, number
from roadmap_lint.vocabulary.progress_scanner import Atom, Kind, atoms, bar_share, is_done, is_label, is_noun, is_ratio

__all__ = ["Kind", "Part", "Progress", "bar_percent", "closed", "find_badge", "find_progress"]

_FRACTION = frozenset((Kind.DONE, Kind.TOTAL))
_WORD = pattern(r"[^\W\d_]+|\ufffc+")
_PUNCTUATION = pattern(r"[\s/()\[\]（）:：,;·•=|*~–—-]*")
_GAP = 48  # characters between two figures of one progress
_NEAR = 160  # characters that are looked at on either side
_BLOCKS = frozenset("█▓▒░▰▱🟩🟦⬜⬛")

_BADGE = pattern(
    r"/badge/(?P<label>[^-/?#]{1,60})-(?:(?P<percent>\d{1,3})%25|(?P<done>\d{1,6})%2[Ff](?P<total>\d{1,6}))-"
)


def find_progress(text: str) -> list[Found[Progress]]:
    """The figures of progress in `text`, from left to right."""
    groups = list(_groups(text))
    if not groups:
        return []
    word = SAID.search(text)
    said = word.start() if word else len(text)
    found = [_found(text, group) for group in groups if _says_progress(text, group, first=group[0].start <= said)]
    # Several percentages side by side compare things.
    return found if len(groups) == 1 else [progress for progress in found if len(progress.value.parts) > 1]


def find_badge(url: str) -> Found[Progress] | None:
    """The progress that the address of a badge shows (`…/badge/progress-60%25-green`); it can be rewritten there."""
    match = _BADGE.search(url)
    if match is None or not is_label(match["label"].replace("%20", " ")):
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
    counted = _noun(text, group)
    known = all(is_done(word) or is_noun(word) or word == counted for word in _WORD.findall(between))
    return known and _PUNCTUATION.fullmatch(_WORD.sub("", between)) is not None


def _says_progress(text: str, group: list[Atom], *, first: bool) -> bool:
    """Whether figures are progress, by their kinds and by what stands around them; `first`: no word does before."""
    kinds = frozenset(kind for atom in group for kind in atom.kinds)
    start, end = group[0].start, group[-1].end
    left, right = text[max(0, start - _NEAR) : start], text[end : end + _NEAR]
    before, after = what_is_before(left, first=first), what_is_after(right)
    noun = _noun(text, group)
    if is_measured(left if noun is None or not is_noun(noun) else "", right):
        return False
    if Kind.BAR in kinds:
        return bool(kinds & {Kind.PERCENT, Kind.TOTAL}) or _is_bar(text, group[0], before, after)
    if before == "bracket" and not fills_brackets(right, after):
        return False
    if kinds >= _FRACTION:
        counts = noun is not None or len(group) > 1 or _is_sure(text, group[0], before)
        return _is_fraction(kinds, before, after, counts)
    if kinds >= {Kind.DONE, Kind.OPEN}:
        return bool(before)
    return kinds == {Kind.PERCENT} and _is_percentage(before, after, right)


def _is_fraction(kinds: frozenset[Kind], before: Before, after: After, counts: bool) -> bool:
    """Whether the words around a fraction let it be progress: "Done: 3/5", "(3/5 tasks)"; not "misses 2 of 3"."""
    if Kind.PERCENT in kinds or Kind.DEFERRED in kinds or Kind.OPEN in kinds:
        return bool(before and after) or after == "done"
    if before in ("", "other"):
        return after == "done" or (before == "other" and after == "noun")
    return after in ("noun", "done") or (after == "stop" and counts)


def _is_percentage(before: Before, after: After, right: str) -> bool:
    if after == "done":
        return True
    if before == "start":
        return after == "stop" and not SAID.search(right)
    return (before == "bracket" and after == "stop") or (before == "label" and after in ("stop", "soft"))


def _is_bar(text: str, atom: Atom, before: Before, after: After) -> bool:
    """Whether a bar alone is one: not the bar of a plan in time, which is all filled, nor a rating in dots."""
    bar = text[atom.start : atom.end].replace("\ufe0f", "")
    filled, cells = bar_share(bar) or (0, 0)
    plain = _BLOCKS.issuperset(bar) and cells >= 5 and 0 < filled < cells
    return plain and before in ("start", "label") and after == "stop"


def _is_sure(text: str, atom: Atom, before: Before) -> bool:
    """Whether a fraction alone can only be a count: 50/50 is a proportion, "(1/2)" may be the first of two parts."""
    said = {kind: int(text[start:end]) for kind, start, end in atom.parts}
    done, total = said[Kind.DONE], said[Kind.TOTAL]
    return not is_ratio(done, total) and (before != "bracket" or total > 3)


def _noun(text: str, group: list[Atom]) -> str | None:
    """What is counted: the word right after the fraction, when it is known or a word for "done" follows it."""
    for atom in group:
        match = NEXT_WORD.match(text, atom.end) if atom.kinds >= _FRACTION else None
        if match is not None and not is_done(match[1]):
            following = text[match.end() :]
            return match[1] if is_noun(match[1]) or done_follows(following) else None
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
