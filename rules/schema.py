"""What was read must satisfy the JSON Schema that the configuration names."""

from __future__ import annotations

from collections.abc import Iterator

from roadmap_lint import Context, Diagnostic, Rule, Severity


def check(context: Context) -> Iterator[Diagnostic]:
    if context.schema is None:
        return
    from roadmap_lint import violations  # brings jsonschema along, which no other check needs

    for violation in violations(context.source, context.roadmap, context.schema):
        yield Diagnostic(violation.span, violation.message)


RULE = Rule(
    id="schema",
    summary="The roadmap satisfies the JSON Schema that the configuration names.",
    severity=Severity.ERROR,
    check=check,
)
