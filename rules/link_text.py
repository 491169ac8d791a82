"""A link whose text names an issue must lead to that issue."""

from __future__ import annotations

from collections.abc import Iterator

from roadmap_lint.rule import Context, Diagnostic, Rule, Severity


def check(context: Context) -> Iterator[Diagnostic]:
    for link in context.roadmap.links:
        shown, meant = link.issue, link.target.issue
        if shown is not None and meant is not None and shown != meant:
            yield Diagnostic(link.span, f"The link says #{shown}, but leads to #{meant}")


RULE = Rule(
    id="link-text",
    summary="A link that names an issue leads to that issue.",
    severity=Severity.ERROR,
    check=check,
)
