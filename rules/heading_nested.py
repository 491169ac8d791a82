"""A heading must not stand inside a list item, where it ends no section."""

from __future__ import annotations

from collections.abc import Iterator

from roadmap_lint import Applicability, Context, Diagnostic, Edit, Fix, Misreading, Related, Rule, Severity


def check(context: Context) -> Iterator[Diagnostic]:
    for place in context.roadmap.misreads:
        if place.what is Misreading.HEADING_IN_ITEM and place.other is not None:
            line = context.line(place.other)
            message = f"{place.text} belongs to the list item on line {line} by its indentation, and begins no section"
            edits = tuple(Edit(span, text) for span, text in place.mended)
            fix = Fix("Take the indentation away", edits, Applicability.SAFE) if edits else None
            yield Diagnostic(place.span, message, (Related(place.other, "this item takes it in"),), fix)


RULE = Rule(
    id="heading-nested",
    summary="Headings of sections stand outside list items.",
    severity=Severity.ERROR,
    fixable=Applicability.SAFE,
    check=check,
)
