"""A version that is called planned or in progress must not have been released."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from roadmap_lint import (
    Applicability,
    Context,
    Diagnostic,
    DoneVersions,
    Mention,
    Milestone,
    Related,
    Release,
    Rule,
    Section,
    Severity,
    Status,
    mark_as,
    places_called_open,
)


def check(context: Context) -> Iterator[Diagnostic]:
    if context.roadmap.closed or context.path is None:
        return
    versioned = [milestone for milestone in context.roadmap.milestones if milestone.version is not None]
    releases = context.releases if versioned else None
    done: DoneVersions | None = None
    for milestone in versioned:
        release = releases.of_version(milestone.version) if releases and milestone.version else None
        places = places_called_open(milestone) if release is not None else []
        if release is not None and places:
            done = done or DoneVersions(context.roadmap)
            yield report(context, milestone, release, places, done.after(milestone))


def report(
    context: Context, milestone: Milestone, release: Release, places: Sequence[Mention], later: Milestone | None
) -> Diagnostic:
    mention, *others = places
    message = f"{milestone.name} is not marked done, but {release.told}"
    related = [Related(other.span, f"{milestone.name} is open here too") for other in others]
    if isinstance(mention, Section):
        related += [Related(part.span, f"{part.said} is open") for part in mention.parts() if part.unfinished]
    if later is not None:
        related.append(Related(later.mentions[0].span, f"{later.name}, which is later, is done"))
    fix = mark_as(context, places, Status.DONE) if mention.inherited is None else None
    return Diagnostic(mention.span, message, tuple(related), fix)


RULE = Rule(
    id="version-tagged",
    summary="What is planned has not been released.",
    severity=Severity.ERROR,
    fixable=Applicability.UNSAFE,
    check=check,
)
