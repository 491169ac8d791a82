"""What comes later must not be done before what comes first, and only one version is the current one."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator

from roadmap_lint.dependencies import Dependencies
from roadmap_lint.roadmap import How, Mention, Milestone, Section
from roadmap_lint.rule import Context, Diagnostic, Related, Rule, Severity
from roadmap_lint.vocabulary.status import Status
from roadmap_lint.vocabulary.version import Version

WORDS = {Status.PLANNED: "planned", Status.ACTIVE: "in progress"}


def check(context: Context) -> Iterator[Diagnostic]:
    if not context.roadmap.closed:
        yield from skipped(context)
        yield from two_current(context)
        yield from premature(context)


def skipped(context: Context) -> Iterator[Diagnostic]:
    """A version that is planned while a later one of the same major version is done."""
    done: dict[tuple[int, int], list[tuple[Version, Milestone]]] = {}
    planned: list[tuple[Version, Milestone]] = []
    for milestone in context.roadmap.milestones:
        version = milestone.version
        if version is None or version.wildcard or version.open or version.last or version.prerelease:
            continue
        if is_done(milestone):
            done.setdefault(line_of(version, milestone), []).append((version, milestone))
        elif milestone.status is Status.PLANNED:
            planned.append((version, milestone))
    for ready in done.values():
        ready.sort(key=lambda entry: entry[0])
    for version, milestone in planned:
        ready = done.get(line_of(version, milestone), [])
        following = next(iter(ready[bisect_right(ready, version, key=lambda entry: entry[0]) :]), None)
        if following is None or is_backport(version, following[0]):
            continue
        if context.releases.of_version(version) is None:
            yield report(context, milestone, following[1])


def line_of(version: Version, milestone: Milestone) -> tuple[int, int]:
    """What has an order of its own: a major version within one plan."""
    return id(track(milestone)), version.release[0]


def is_done(milestone: Milestone) -> bool:
    return all(mention.standing is Status.DONE or mention.standing is None for mention in milestone.mentions) and (
        milestone.status is Status.DONE
    )


def is_backport(version: Version, later: Version) -> bool:
    """Whether a version is a patch of a line that another one has left behind."""
    return len(version.release) > 2 and any(version.release[2:]) and version.release[:2] != later.release[:2]


def track(milestone: Milestone) -> Section | None:
    """The section that holds the plan in which a milestone stands: a bucket such as Completed is a part of it."""
    section = milestone.mentions[0].section
    while section is not None and section.bucket is not None:
        section = section.section
    return section


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
    dependencies = Dependencies(context.roadmap)
    for dependency in dependencies.all:
        owner, target = dependencies.owner(dependency.mention), dependency.target
        if owner is None or target is None or target is owner or not is_done(owner) or target.status not in WORDS:
            continue
        place, word = first_claim(target).span, WORDS[target.status]
        message = (
            f"{owner.name} is done, but {target.name}, which it depends on, is {word} (line {context.line(place)})"
        )
        yield Diagnostic(dependency.mention.span, message, (Related(place, f"{target.name} is {word}"),))


RULE = Rule(
    id="status-order",
    summary="What comes first is done first, and one version is the current one.",
    severity=Severity.ERROR,
    check=check,
)
