"""Versions that stand in a sequence must run in one direction."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence

from roadmap_lint.roadmap import Mention
from roadmap_lint.rule import Context, Diagnostic, Related, Rule, Severity
from roadmap_lint.vocabulary.status import Status
from roadmap_lint.vocabulary.version import Version


def check(context: Context) -> Iterator[Diagnostic]:
    for sequence in context.roadmap.sequences:
        mentions = [m for m in sequence.mentions if version(m).last is None and not version(m).wildcard]
        if len(mentions) < 3 or is_two_runs(mentions):
            continue
        ascending = version(mentions[0]) <= version(mentions[-1])
        kept = longest_run(mentions, ascending)
        ordered = {id(mention) for mention in kept}
        strays = [mention for mention in mentions if id(mention) not in ordered]
        if len(strays) * 3 <= len(mentions):
            for stray in strays:
                yield report(context, stray, kept, ascending)


def version(mention: Mention) -> Version:
    assert mention.version is not None
    return mention.version.value


def runs(mentions: Sequence[Mention], ascending: bool) -> bool:
    pairs = zip(mentions, mentions[1:], strict=False)
    return all(version(a) <= version(b) if ascending else version(a) >= version(b) for a, b in pairs)


def is_two_runs(mentions: Sequence[Mention]) -> bool:
    """Whether the order is on purpose: one run, two that go opposite ways, or two parted by what is done."""
    if runs(mentions, True) or runs(mentions, False):
        return True
    for cut in range(1, len(mentions)):
        first, second = mentions[:cut], mentions[cut:]
        one, two = [{way for way in (True, False) if runs(part, way)} for part in (first, second)]
        if not one or not two:
            continue
        if parted(first, second) or (min(len(first), len(second)) > 1 and one.isdisjoint(two)):
            return True
    return False


def parted(first: Sequence[Mention], second: Sequence[Mention]) -> bool:
    """Whether all of one part is done, and nothing of the other."""
    one, two = ({mention.standing is Status.DONE for mention in part} for part in (first, second))
    return one != two and len(one) == len(two) == 1


def longest_run(mentions: Sequence[Mention], ascending: bool) -> list[Mention]:
    """The longest part of a sequence that is in order; of several, the one with the later ones, by patience sorting."""
    ranks = {found: rank for rank, found in enumerate(sorted({version(mention) for mention in mentions}))}
    tails: list[int] = []  # the last key of the best run of each length
    ends: list[int] = []  # and the place of its mention
    before: list[int | None] = []
    for place, mention in enumerate(mentions):
        key = ranks[version(mention)] * (1 if ascending else -1)
        length = bisect_right(tails, key)
        before.append(ends[length - 1] if length else None)
        tails[length : length + 1], ends[length : length + 1] = [key], [place]
    run = []
    step: int | None = ends[-1]
    while step is not None:
        run.append(mentions[step])
        step = before[step]
    return run[::-1]


def report(context: Context, stray: Mention, kept: Sequence[Mention], ascending: bool) -> Diagnostic:
    """Name the nearest one that `stray` should stand on the other side of."""
    before = [m for m in kept if m.span < stray.span and (version(m) > version(stray)) == ascending]
    after = [m for m in kept if m.span > stray.span and (version(m) < version(stray)) == ascending]
    other, word = (before[0], "after") if before else (after[-1], "before")
    text, other_text = version(stray).written, version(other).written
    message = f"{text} stands {word} {other_text} (line {context.line(other.span)})"
    place = stray.version.span if stray.version else stray.span
    return Diagnostic(place, message, (Related(other.span, f"{other_text} stands here"),))


RULE = Rule(
    id="version-order",
    summary="Versions run in one direction.",
    severity=Severity.ERROR,
    check=check,
)
