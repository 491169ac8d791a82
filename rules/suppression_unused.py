"""A suppression must silence something."""

from __future__ import annotations

from collections.abc import Iterator

from roadmap_lint import Applicability, Context, Diagnostic, Fix, Rule, Severity, Suppression, SuppressionKind


def check(context: Context) -> Iterator[Diagnostic]:
    for one in context.suppressions:
        if one.needless:
            fix = Fix(f"Remove {one.word}", (one.removal(context.source),), Applicability.SAFE)
            yield Diagnostic(one.word_span, told(one), fix=fix)


def told(one: Suppression) -> str:
    if one.kind is SuppressionKind.ENABLE:
        return f"{one.word} is not disabled above, so that there is nothing to enable"
    return f"{one.kind} {one.word} silences nothing"


RULE = Rule(
    id="suppression-unused",
    summary="Each suppression silences something.",
    severity=Severity.ERROR,
    fixable=Applicability.SAFE,
    check=check,
    last=True,
)
