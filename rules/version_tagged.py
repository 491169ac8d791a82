"""A version that is called planned or in progress must not have been released."""

from __future__ import annotations

from collections.abc import Iterator

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
)


def check(context: Context) -> Iterator[Diagnostic]:
    if context.roadmap.closed or context.path is None:
        return
    versioned = [milestone for milestone in context.roadmap.milestones if milestone.version is not None]
    releases = context.releases if versioned else None
    done: DoneVersions | None = None
    for milestone in versioned:
        release = releases.of_version(milestone.version) if releases and milestone.version else None
        mention = open_mention(milestone) if release is not None else None
        if release is not None and mention is not None:
            done = done or DoneVersions(context.roadmap)
            yield report(context, milestone, release, mention, done.after(milestone))


def open_mention(milestone: Milestone) -> Mention | None:
    """The first place that calls it open, unless another calls it done or it is put off."""
    if any(mention.standing in (Status.DONE, Status.DROPPED) or mention.finished for mention in milestone.mentions):
        return None
    return next((mention for mention in milestone.mentions if is_open(mention)), None)


def is_open(mention: Mention) -> bool:
    if mention.status is not None:
        return mention.status.value is Status.PLANNED or (mention.status.certain and mention.status.value.open)
    if mention.box is not None:
        return mention.unfinished
    bucket = mention.inherited
    if bucket is not None:
        return bucket.value is Status.PLANNED
    return isinstance(mention, Section) and any(part.unfinished for part in mention.parts())


def report(
    context: Context, milestone: Milestone, release: Release, mention: Mention, later: Milestone | None
) -> Diagnostic:
    message = f"{milestone.name} is not marked done, but {release.told}"
    others = [other for other in milestone.mentions if other is not mention and is_open(other)]
    related = [Related(other.span, f"{milestone.name} is open here too") for other in others]
    if isinstance(mention, Section):
        related += [Related(part.span, f"{part.name} is open") for part in mention.parts() if part.unfinished]
    if later is not None:
        related.append(Related(later.mentions[0].span, f"{later.name}, which is later, is done"))
    fix = mark_as(context, [mention, *others], Status.DONE) if mention.inherited is None else None
    return Diagnostic(mention.span, message, tuple(related), fix)


RULE = Rule(
    id="version-tagged",
    summary="What is planned has not been released.",
    severity=Severity.ERROR,
    fixable=Applicability.UNSAFE,
    check=check,
)
