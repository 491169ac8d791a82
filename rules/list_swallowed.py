"""A list must not be taken in by what stands above it, so that it renders as text."""

from __future__ import annotations

from collections.abc import Iterator

from roadmap_lint import Applicability, Context, Diagnostic, Edit, Fix, Misread, Misreading, Related, Rule, Severity

ABOVE = {Misreading.LIST_IN_TEXT: "paragraph", Misreading.LIST_IN_HTML: "HTML"}


def check(context: Context) -> Iterator[Diagnostic]:
    for place in context.roadmap.misreads:
        if place.what in ABOVE and place.other is not None:
            yield report(context, place, ABOVE[place.what], Related(place.other, "this takes it in"))


def report(context: Context, place: Misread, above: str, related: Related) -> Diagnostic:
    edits = tuple(Edit(span, text) for span, text in place.mended)
    fix = Fix("Part the list from what stands above it", edits, Applicability.SAFE) if edits else None
    marker = place.text.split(maxsplit=1)[0]
    message = f"`{marker}` begins no list, but goes on with the {above} of line {context.line(related.span)}"
    return Diagnostic(place.span, message, (related,), fix)


RULE = Rule(
    id="list-swallowed",
    summary="Lists are parted from the text above them, so that they render.",
    severity=Severity.ERROR,
    fixable=Applicability.SAFE,
    check=check,
)
