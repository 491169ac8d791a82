"""What is called released should have a tag, where the project tags its releases."""

from __future__ import annotations

from collections.abc import Iterator

from roadmap_lint.roadmap import Mention
from roadmap_lint.rule import Context, Diagnostic, Rule, Severity
from roadmap_lint.vocabulary.status import Status


def check(context: Context) -> Iterator[Diagnostic]:
    releases = context.releases
    for milestone in context.roadmap.milestones if len(releases.all) > 1 else []:
        mention = next((mention for mention in milestone.mentions if is_released(mention)), None)
        if mention is None or mention.version is None or mention.key is not None:
            continue
        version = mention.version.value
        if releases.all[0].version <= version and releases.of_version(version) is None and not version.wildcard:
            yield Diagnostic(mention.span, f"{milestone.name} is marked done, but no tag releases {version.written}")


def is_released(mention: Mention) -> bool:
    return mention.claim is Status.DONE and mention.version is not None and mention.version.value.last is None


RULE = Rule(
    id="version-untagged",
    summary="What is called released has a tag.",
    severity=Severity.WARNING,
    default=False,
    check=check,
)
