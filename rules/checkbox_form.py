"""A task box must be written so that it renders."""

from __future__ import annotations

from collections.abc import Iterator

from roadmap_lint import Applicability, Context, Diagnostic, Edit, Fix, Rule, Severity


def check(context: Context) -> Iterator[Diagnostic]:
    for box in context.roadmap.broken_boxes:
        fix = Fix(f"Write `{box.meant.strip()}`", (Edit(box.span, box.meant),), Applicability.SAFE)
        yield Diagnostic(box.span, f"`{box.text.strip()}` is not a task box and renders as text", fix=fix)


RULE = Rule(
    id="checkbox-form",
    summary="Task boxes are written so that they render.",
    severity=Severity.ERROR,
    fixable=Applicability.SAFE,
    check=check,
)
