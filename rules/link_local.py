"""A link must not lead to a place on its author's own machine."""

from __future__ import annotations

from collections.abc import Iterator

from roadmap_lint.rule import Context, Diagnostic, Rule, Severity
from roadmap_lint.vocabulary.target import TargetKind


def check(context: Context) -> Iterator[Diagnostic]:
    for link in context.roadmap.links:
        if link.target.kind is TargetKind.LOCAL:
            place = link.target_span or link.span
            yield Diagnostic(place, f"The link to {link.target.written} leads to one machine's own disk")


RULE = Rule(
    id="link-local",
    summary="Links do not lead to their author's own disk.",
    severity=Severity.ERROR,
    check=check,
)
