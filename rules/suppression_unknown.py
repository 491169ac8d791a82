"""A suppression must name a rule that there is, in a form that there is."""

from __future__ import annotations

from collections.abc import Iterator

from roadmap_lint import (
    Applicability,
    Context,
    Diagnostic,
    Edit,
    Fix,
    Rule,
    Severity,
    Span,
    Suppression,
    SuppressionKind,
)


def check(context: Context) -> Iterator[Diagnostic]:
    reported: set[Span] = set()
    for one in context.suppressions:
        place = one.kind_span if one.kind is SuppressionKind.UNKNOWN else one.word_span
        if (one.kind is SuppressionKind.UNKNOWN or not one.rules) and place not in reported:
            reported.add(place)
            yield Diagnostic(place, told(context, one), fix=mended(context, one, place))


def told(context: Context, one: Suppression) -> str:
    meant = f'; did you mean "{one.meant}"?' if one.meant else ""
    if one.kind is SuppressionKind.UNKNOWN:
        return f"{one.directive(context.source)} is no suppression{meant}"
    return f'no rule is called "{one.word}"{meant}' if one.word else f"{one.directive(context.source)} names no rule"


def mended(context: Context, one: Suppression, place: Span) -> Fix | None:
    """What was meant, if that can be guessed; else, what silences nothing can go."""
    if one.meant is not None:
        return Fix(f"Write {one.meant}, taking it to be meant", (Edit(place, one.meant),), Applicability.UNSAFE)
    if one.kind is SuppressionKind.UNKNOWN and not one.alone:
        return None
    return Fix("Remove it", (one.removal(context.source),), Applicability.SAFE)


RULE = Rule(
    id="suppression-unknown",
    summary="A suppression names a rule that there is.",
    severity=Severity.ERROR,
    fixable=Applicability.SAFE,
    check=check,
    last=True,
)
