"""One milestone must not have two statuses in two places."""

from __future__ import annotations

from collections.abc import Iterator

from roadmap_lint import Context, Diagnostic, Related, Rule, Severity, conflicting_claims


def check(context: Context) -> Iterator[Diagnostic]:
    for milestone in context.roadmap.milestones:
        found = conflicting_claims(milestone)
        if found is not None:
            (_, first), ((mention, other), *more) = found
            here, there = other.value.said, first.value.said
            related = [Related(first.span, f"{milestone.name} is marked {there}")]
            related += [
                Related(claim.span, f"{milestone.name} is marked {claim.value.said} here too") for _, claim in more
            ]
            yield Diagnostic(
                span=mention.span,
                message=f"{milestone.name} is marked {here} here, but {there} on line {context.line(first.span)}",
                related=tuple(related),
            )


RULE = Rule(
    id="status-conflict",
    summary="A milestone has one status wherever it is spoken of.",
    severity=Severity.ERROR,
    check=check,
)
