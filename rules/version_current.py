"""The version that is called current must be the newest one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from roadmap_lint import (
    Applicability,
    Context,
    Diagnostic,
    Edit,
    Fix,
    How,
    Reading,
    Related,
    Rule,
    Severity,
    Version,
    Witness,
    parse_version,
)


def check(context: Context) -> Iterator[Diagnostic]:
    if context.roadmap.closed:
        return
    claims: dict[Version, list[Reading[Version]]] = {}
    for claim in context.roadmap.current if context.path is not None else []:
        claims.setdefault(claim.value, []).append(claim)
    for version, places in claims.items():
        newest = newest_known(context, version)
        if newest is not None and is_behind(version, newest[0]):
            yield report(context, places, *newest)


def newest_known(context: Context, claimed: Version) -> tuple[Version, str] | None:
    """The newest release by the tags, else by the changelog, else the manifest's version, and who says so."""
    releases = context.releases
    release = releases.newest or next(reversed(releases.listed), None)
    if release is not None:
        return release.version, release.name
    manifest = context.repository.manifest_version(context.path or "")
    version = parse_version(manifest.value) if manifest is not None else None
    if manifest is None or version is None or is_provisional(manifest, version, claimed):
        return None
    return version, f"{version.text} in {manifest.path}"


def is_provisional(manifest: Witness, version: Version, claimed: Version) -> bool:
    """Whether a manifest's version is what tools fill in, or what is being worked on."""
    filled_in = manifest.value == "1.0.0" and manifest.path.endswith("package.json")
    return filled_in or (version.prerelease and not claimed.prerelease)


def is_behind(claimed: Version, newest: Version) -> bool:
    """Whether `newest` is later, and no part of what `claimed` may stand for (1.2 for all of 1.2.x)."""
    if claimed.last is not None or claimed.open or claimed.holds(newest):
        return False
    return claimed < newest and newest.release[: len(claimed.release)] != claimed.release


def report(context: Context, places: Sequence[Reading[Version]], newest: Version, witness: str) -> Diagnostic:
    """What is labelled as the current version can be rewritten; a heading that is marked so stays what it is about."""
    claim, *others = places
    written = context.source.cut(claim.span)
    related = tuple(Related(other.span, "it is called so here too") for other in others)
    edits = tuple(
        Edit(place.span, place.value.prefix + newest.text)
        for place in places
        if place.how is How.FIELD and context.source.cut(place.span) == place.value.written
    )
    title = f"Write {newest.text}, taking {witness} to be the current version"
    fix = Fix(title, edits, Applicability.UNSAFE) if len(edits) == len(places) else None
    return Diagnostic(claim.span, f"{written} is called the current version, but {witness} is newer", related, fix)


RULE = Rule(
    id="version-current",
    summary="The current version is the newest one.",
    severity=Severity.ERROR,
    fixable=Applicability.UNSAFE,
    check=check,
)
