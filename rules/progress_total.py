"""A total must be the sum of its parts, and a count the number of what it stands above."""

from __future__ import annotations

from collections.abc import Iterator

from roadmap_lint import (
    Applicability,
    CellReading,
    Context,
    Diagnostic,
    Edit,
    Fix,
    Found,
    Item,
    Quantity,
    Related,
    Rule,
    Section,
    Severity,
    Span,
    column_sums,
    exceeded,
    miscounted,
)


def check(context: Context) -> Iterator[Diagnostic]:
    for table in context.roadmap.tables():
        for cell, total, right in column_sums(table):
            yield from compare(context, cell, total, right)
    for section in context.roadmap.sections():
        yield from count(context, section)
    for item in context.roadmap.items():
        yield from compare_below(context, item)


def compare(context: Context, cell: CellReading, total: Found[Quantity], right: Quantity) -> Iterator[Diagnostic]:
    text, told = total.value.rewritten(right), total.value.text
    if text is None or (right.value, right.whole) == (total.value.value, total.value.whole):
        return
    start = cell.span.start + context.source.cut(cell.span).find(told)
    span = Span(start, start + len(told)) if start >= cell.span.start else None
    fix = Fix(f"Write {text}", (Edit(span, text),)) if span else None
    yield Diagnostic(span or cell.span, f"{told} is the total, but the rows above add up to {text}", fix=fix)


def count(context: Context, section: Section) -> Iterator[Diagnostic]:
    if (wrong := miscounted(section, context.source.cut(section.span))) is not None:
        found, parts, noun = wrong
        span = Span(section.span.start + found.start, section.span.start + found.end)
        stand = f"1 {noun} stands" if len(parts) == 1 else f"{len(parts)} {noun}s stand"
        fix = Fix(f"Write {len(parts)}", (Edit(span, str(len(parts))),))
        message = f"The heading counts {found.value}, but {stand} under it"
        yield Diagnostic(span, message, (Related(parts[0].span, "the first of them"),), fix)


def compare_below(context: Context, item: Item) -> Iterator[Diagnostic]:
    """A number of things of which the items below list more. Which of them is right, nobody can tell."""
    for found, total in exceeded(item, context.source.cut):
        span = Span(item.span.start + found.start, item.span.start + found.end)
        related = tuple(Related(child.span, "lists some of them") for child in item.children)
        fix = Fix(f"Write {total}, taking the parts to be right", (Edit(span, str(total)),), Applicability.UNSAFE)
        message = f"{found.value} is written, but the {len(item.children)} items below add up to {total}"
        yield Diagnostic(span, message, related, fix)


RULE = Rule(
    id="progress-total",
    summary="A total is the sum of its parts, and a count the number of them.",
    severity=Severity.ERROR,
    fixable=Applicability.SAFE,
    check=check,
)
