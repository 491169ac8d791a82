"""A total must be the sum of its parts, and a count the number of what it stands above."""

from __future__ import annotations

from collections.abc import Iterator

from roadmap_lint import (
    Applicability,
    Context,
    Diagnostic,
    Edit,
    Fix,
    Related,
    Rule,
    Severity,
    exceeded,
    miscounted,
    wrong_totals,
)


def check(context: Context) -> Iterator[Diagnostic]:
    yield from totals(context)
    yield from counts(context)
    yield from parts(context)


def totals(context: Context) -> Iterator[Diagnostic]:
    for told, span, text in wrong_totals(context.roadmap, context.source.cut):
        fix = Fix(f"Write {text}", (Edit(span, text),)) if context.source.cut(span) == told else None
        yield Diagnostic(span, f"{told} is the total, but the rows above add up to {text}", fix=fix)


def counts(context: Context) -> Iterator[Diagnostic]:
    for count, span, counted, noun in miscounted(context.roadmap, context.source.cut):
        stand = f"1 {noun} stands" if len(counted) == 1 else f"{len(counted)} {noun}s stand"
        fix = Fix(f"Write {len(counted)}", (Edit(span, str(len(counted))),))
        related = Related(counted[0].span, "the first of them")
        yield Diagnostic(span, f"The heading counts {count}, but {stand} under it", (related,), fix)


def parts(context: Context) -> Iterator[Diagnostic]:
    """A number of things of which the items below list more. Which of them is right, nobody can tell."""
    for number, span, total, below in exceeded(context.roadmap, context.source.cut):
        fix = Fix(f"Write {total}, taking the parts to be right", (Edit(span, str(total)),), Applicability.UNSAFE)
        related = tuple(Related(child.span, "lists some of them") for child in below)
        yield Diagnostic(span, f"{number} is written, but the {len(below)} items below add up to {total}", related, fix)


RULE = Rule(
    id="progress-total",
    summary="A total is the sum of its parts, and a count the number of them.",
    severity=Severity.ERROR,
    fixable=Applicability.SAFE,
    check=check,
)
