"""Versions that stand in a sequence must run in one direction."""

from __future__ import annotations

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
        strays = [mention for mention in mentions if mention not in kept]
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
    """The longest part of a sequence that is in order; of several, the one that keeps the later ones."""
    best: list[list[Mention]] = []
    for mention in reversed(mentions):
        tails = [run for run in best if (version(mention) <= version(run[0]) if ascending else version(mention) >= version(run[0]))]
        best.append([mention, *max(tails, key=len, default=[])])
    return max(best, key=len)


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
