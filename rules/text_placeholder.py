"""Nothing may be left over from the template that a roadmap was made from."""

from __future__ import annotations

from collections.abc import Iterator

from roadmap_lint import Context, Diagnostic, Rule, Severity, placeholder_address, placeholders


def check(context: Context) -> Iterator[Diagnostic]:
    if "template" in (context.path or context.source.path).lower():
        return
    for reading in placeholders(context.document):
        if not (context.site and reading.value.startswith("{{")):
            yield Diagnostic(reading.span, f"{reading.value} was never filled in")
    for link in context.roadmap.links:
        left = placeholder_address(link.target.written)
        if left is not None:
            yield Diagnostic(link.target_span or link.span, f"{left} was never filled in")


RULE = Rule(
    id="text-placeholder",
    summary="Nothing of a template is left over.",
    severity=Severity.ERROR,
    check=check,
)
