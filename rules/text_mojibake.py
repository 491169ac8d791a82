"""Text must not be garbled by a wrong encoding."""

from __future__ import annotations

from collections.abc import Iterator

from roadmap_lint import Applicability, Context, Diagnostic, Edit, Fix, Rule, Severity


def check(context: Context) -> Iterator[Diagnostic]:
    for run in context.roadmap.garbled:
        if run.meant is None:
            yield Diagnostic(run.span, f"`{run.text}` is garbled, and a part of it is lost; write again what was meant")
        else:
            fix = Fix(f"Write {run.meant}", (Edit(run.span, run.meant),), Applicability.SAFE)
            yield Diagnostic(run.span, f"`{run.text}` is a garbled {run.meant}", fix=fix)


RULE = Rule(
    id="text-mojibake",
    summary="Text is not garbled by a wrong encoding.",
    severity=Severity.ERROR,
    fixable=Applicability.SAFE,
    check=check,
)
