"""What is called released should have a tag, where the project tags its releases."""

from __future__ import annotations

from collections.abc import Iterator

from roadmap_lint import Context, Diagnostic, Mention, Releases, Rule, Severity, Status


def check(context: Context) -> Iterator[Diagnostic]:
    if context.path is None:
        return
    versioned = [milestone for milestone in context.roadmap.milestones if milestone.version is not None]
    releases = context.releases if versioned else None
    if releases is None or len(releases.tagged) < 2:
        return
    tags = Releases(releases.tagged)
    for milestone in versioned:
        mention = next((mention for mention in milestone.mentions if is_released(mention)), None)
        version = milestone.version
        if mention is None or version is None or version.last is not None or version.wildcard or version.open:
            continue
        if tags.tagged[0].version <= version and tags.of_version(version) is None:
            yield Diagnostic(mention.span, f"{milestone.name} is marked done, but no tag releases {version.written}")


def is_released(mention: Mention) -> bool:
    """Whether a place that bears the version claims it done, and is no part of something else that is."""
    return mention.version is not None and mention.leads and mention.claim is Status.DONE


RULE = Rule(
    id="version-untagged",
    summary="What is called released has a tag.",
    severity=Severity.WARNING,
    default=False,
    check=check,
)
