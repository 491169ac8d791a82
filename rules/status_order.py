"""What comes later must not be done before what comes first, and only one version is the current one."""

from __future__ import annotations

from collections.abc import Iterator

from roadmap_lint import Context, Dependencies, Diagnostic, How, Mention, Milestone, Related, Rule, Severity, overtaken


def check(context: Context) -> Iterator[Diagnostic]:
    if not context.roadmap.closed:
        for milestone, later in overtaken(context.roadmap):
            if milestone.version is not None and context.releases.of_version(milestone.version) is None:
                yield report(context, milestone, later)
        yield from two_current(context)
        yield from premature(context)


def report(context: Context, milestone: Milestone, later: Milestone) -> Diagnostic:
    mention, other = first_claim(milestone), first_claim(later)
    message = f"{milestone.name} is planned, but {later.name} (line {context.line(other.span)}) is done already"
    return Diagnostic(mention.span, message, (Related(other.span, f"{later.name} is done"),))


def first_claim(milestone: Milestone) -> Mention:
    return next(mention for mention in milestone.mentions if mention.standing is not None)


def two_current(context: Context) -> Iterator[Diagnostic]:
    """Two versions that are marked as current; where one is behind the newest tag, another rule speaks of it."""
    marked = [claim for claim in context.roadmap.current if claim.how is not How.FIELD]
    other = next((claim for claim in marked if not claim.value.same_line(marked[0].value)), None)
    newest = context.releases.newest if other is not None else None
    if other is not None and (newest is None or all(claim.value >= newest.version for claim in (marked[0], other))):
        first, second = marked[0].value.written, other.value.written
        message = f"{second} is marked as current, but so is {first} (line {context.line(marked[0].span)})"
        yield Diagnostic(other.span, message, (Related(marked[0].span, f"{first} is marked as current"),))


def premature(context: Context) -> Iterator[Diagnostic]:
    """What is done before something that it depends on."""
    for owner, target, dependency in Dependencies(context.roadmap).premature():
        place, word = first_claim(target).span, target.status.said if target.status is not None else ""
        waits = f"{target.name}, which it depends on, is {word} (line {context.line(place)})"
        related = Related(place, f"{target.name} is {word}")
        yield Diagnostic(dependency.mention.span, f"{owner.name} is done, but {waits}", (related,))


RULE = Rule(
    id="status-order",
    summary="What comes first is done first, and one version is the current one.",
    severity=Severity.ERROR,
    check=check,
)
