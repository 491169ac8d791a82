"""The rows of a table must hold what they were meant to, and belong to a table."""

from __future__ import annotations

from collections.abc import Iterator

from roadmap_lint import Applicability, Context, Diagnostic, Edit, Fix, Misread, Misreading, Related, Rule, Severity

MESSAGES = {
    Misreading.ROW_TOO_LONG: "This row has {count} cells, but the header (line {line}) has {expected}, "
    "so that {text} is dropped",
    Misreading.ROW_BROKEN: "This row goes on in line {line}, which is read as a row of its own",
    Misreading.TEXT_AS_ROW: "This text is read as a row of the table above it (line {line})",
    Misreading.ROWS_PARTED: "A blank line parts this row from its table (line {line}), so that it renders as text",
    Misreading.ROWS_WITHOUT_DASHES: "These {count} rows render as text, because no line of dashes follows the first",
    Misreading.ROWS_TAKEN_IN: "This table renders as text, because it goes on with line {line}",
    Misreading.DASHES_UNEVEN: "The line of dashes has {count} columns, but the header (line {line}) has {expected}, "
    "so that the table renders as text",
}
TITLES = {
    Misreading.ROW_TOO_LONG: "Escape the pipes in code",
    Misreading.ROW_BROKEN: "Join the two lines",
    Misreading.TEXT_AS_ROW: "Part the text from the table",
    Misreading.ROWS_PARTED: "Join the rows to their table",
    Misreading.ROWS_TAKEN_IN: "Part the table from the text above it",
    Misreading.DASHES_UNEVEN: "Give the line of dashes the columns of the header",
}


def check(context: Context) -> Iterator[Diagnostic]:
    for place in context.roadmap.misreads:
        if place.what in MESSAGES:
            line = context.line(place.other) if place.other else 0
            text = place.text if len(place.text) <= 40 else f"{place.text[:39]}…"
            message = MESSAGES[place.what].format(count=place.count, expected=place.expected, line=line, text=text)
            related = (Related(place.other, "the header" if place.expected else "here"),) if place.other else ()
            yield Diagnostic(place.span, message, related, mended(place))


def mended(place: Misread) -> Fix | None:
    if not place.mended:
        return None
    parted = place.what is Misreading.ROWS_PARTED
    edits = tuple(Edit(span, text) for span, text in place.mended)
    return Fix(TITLES[place.what], edits, Applicability.UNSAFE if parted else Applicability.SAFE)


RULE = Rule(
    id="table-shape",
    summary="Rows of tables lose no cell, and render as rows.",
    severity=Severity.ERROR,
    fixable=Applicability.SAFE,
    check=check,
)
