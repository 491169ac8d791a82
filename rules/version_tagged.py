"""A version that is called planned or in progress must not have been released."""

from __future__ import annotations

from collections.abc import Iterator

from roadmap_lint.releases import Release
from roadmap_lint.roadmap import Mention, Milestone, Section
from roadmap_lint.rule import Context, Diagnostic, Related, Rule, Severity
from roadmap_lint.vocabulary.status import Status
from roadmap_lint.vocabulary.version import Version


def check(context: Context) -> Iterator[Diagnostic]:
    if context.roadmap.closed or not context.roadmap.milestones:
        return
    releases = context.releases
    for milestone in context.roadmap.milestones if releases.all else []:
        version = version_of(milestone)
        release = releases.of_version(version) if version is not None else None
        mention = open_mention(milestone) if release is not None else None
        if version is not None and release is not None and mention is not None:
            yield report(context, milestone, version, release, mention)


def version_of(milestone: Milestone) -> Version | None:
    """The version that the milestone is called by."""
    named = (m.version.value for m in milestone.mentions if m.version is not None and m.leads and m.key is None)
    return next(named, None)


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


def report(context: Context, milestone: Milestone, version: Version, release: Release, mention: Mention) -> Diagnostic:
    when = f" of {release.date}" if release.date else ""
    message = f"{milestone.name} is not marked done, but the tag {release.tag}{when} released it"
    others = [other for other in milestone.mentions if other is not mention and is_open(other)]
    related = [Related(other.span, f"{version.written} is open here too") for other in others]
    if isinstance(mention, Section):
        related += [Related(part.span, f"{part.name} is open") for part in mention.parts() if part.unfinished]
    return Diagnostic(mention.span, message, tuple(related))


RULE = Rule(
    id="version-tagged",
    summary="What is planned has not been released.",
    severity=Severity.ERROR,
    check=check,
)
