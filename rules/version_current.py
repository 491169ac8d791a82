"""The version that is called current must be the newest one."""

from __future__ import annotations

from collections.abc import Iterator

from roadmap_lint.roadmap import Reading
from roadmap_lint.rule import Applicability, Context, Diagnostic, Edit, Fix, Rule, Severity
from roadmap_lint.vocabulary.version import Version, parse


def check(context: Context) -> Iterator[Diagnostic]:
    if context.roadmap.closed:
        return
    for claim in context.roadmap.current:
        newest = newest_known(context, claim.value) if context.path is not None else None
        if newest is not None and is_behind(claim.value, newest[0]):
            yield report(context, claim, *newest)


def newest_known(context: Context, claimed: Version) -> tuple[Version, str] | None:
    """The newest release by the tags, else the version in the manifest, with the name of the witness."""
    release = context.releases.newest
    if release is not None:
        return release.version, f"the tag {release.tag}" + (f" of {release.date}" if release.date else "")
    manifest = context.repository.manifest_version(context.path or "")
    version = parse(manifest.value) if manifest is not None else None
    return (version, manifest.path) if version is not None and manifest is not None else None


def is_behind(claimed: Version, newest: Version) -> bool:
    """Whether `newest` is later, and no part of what `claimed` may stand for (1.2 for all of 1.2.x)."""
    if claimed.last is not None or claimed.open or claimed.holds(newest):
        return False
    return claimed < newest and newest.release[: len(claimed.release)] != claimed.release


def report(context: Context, claim: Reading[Version], newest: Version, witness: str) -> Diagnostic:
    written = context.source.cut(claim.span)
    message = f"{written} is called the current version, but {witness} is newer"
    text = claim.value.prefix + newest.text if written == claim.value.written else None
    fix = None
    if text is not None:
        fix = Fix(f"Write {text}", (Edit(claim.span, text),), Applicability.UNSAFE)
    return Diagnostic(claim.span, message, fix=fix)


RULE = Rule(
    id="version-current",
    summary="The current version is the newest one.",
    severity=Severity.ERROR,
    fixable=Applicability.UNSAFE,
    check=check,
)
