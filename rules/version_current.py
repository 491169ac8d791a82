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
    is_behind,
    newest_known,
)


def check(context: Context) -> Iterator[Diagnostic]:
    if context.roadmap.closed:
        return
    claims: dict[Version, list[Reading[Version]]] = {}
    for claim in context.roadmap.current if context.path is not None else []:
        claims.setdefault(claim.value, []).append(claim)
    for version, places in claims.items():
        if any(goal.value < version for goal in context.roadmap.goals):
            continue  # the numbers begin anew, so that a higher one need not be newer
        newest = newest_known(context.releases, context.repository, context.path or "", version)
        if newest is not None and is_behind(version, newest[0]):
            yield report(context, places, *newest)


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
