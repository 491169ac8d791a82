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
    Quantity,
    Related,
    Rule,
    Section,
    Severity,
    Span,
    column_sums,
    find_count,
)


def check(context: Context) -> Iterator[Diagnostic]:
    for table in context.roadmap.tables():
        for cell, total, right in column_sums(table):
            yield from compare(context, cell, total, right)
    for section in context.roadmap.sections():
        if section.level:
            yield from count(context, section)


def compare(context: Context, cell: CellReading, total: Found[Quantity], right: Quantity) -> Iterator[Diagnostic]:
    text = total.value.rewritten(right)
    if text is None or (right.value, right.whole) == (total.value.value, total.value.whole):
        return
    written = context.source.cut(cell.span)
    start = cell.span.start + written.find(total.value.text)
    span = Span(start, start + len(total.value.text))
    fix = Fix(f"Write {text}", (Edit(span, text),)) if total.value.text in written else None
    yield Diagnostic(
        span if fix else cell.span, f"{total.value.text} is the total, but the rows above add up to {text}", fix=fix
    )


def count(context: Context, section: Section) -> Iterator[Diagnostic]:
    """Compare the count in a heading with the items, rows or headings that stand right under it."""
    written = context.source.cut(section.span)
    found = find_count(written, bare=section.bucket is not None)
    if found is None:
        return
    ways = {len(section.items), sum(1 for _ in section.all_items()), len(section.children), *map(len, section.lists)}
    ways |= {len(table.rows) for table in section.tables} | {sum(len(table.rows) for table in section.tables)}
    parts = section.items or (section.tables[0].rows if len(section.tables) == 1 else [])
    flat = not section.children and len(section.lists) + len(section.tables) == 1 and len(ways - {0}) == 1
    near = abs(found.value - len(parts)) <= max(2, len(parts) // 4)  # else the list may be an extract
    if parts and flat and near and found.value not in ways:
        span = Span(section.span.start + found.start, section.span.start + found.end)
        noun = "item" if section.items else "row"
        stand = f"1 {noun} stands" if len(parts) == 1 else f"{len(parts)} {noun}s stand"
        message = f"The heading counts {found.value}, but {stand} under it"
        fix = Fix(f"Write {len(parts)}", (Edit(span, str(len(parts))),), Applicability.SAFE)
        yield Diagnostic(span, message, (Related(parts[0].span, "the first of them"),), fix)


RULE = Rule(
    id="progress-total",
    summary="A total is the sum of its parts, and a count the number of them.",
    severity=Severity.ERROR,
    fixable=Applicability.SAFE,
    check=check,
)
