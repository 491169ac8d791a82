"""The rows of a table must hold what they were meant to, and belong to a table."""

from __future__ import annotations

from collections.abc import Iterator

from roadmap_lint import Applicability, Context, Diagnostic, Edit, Fix, Misread, Misreading, Related, Rule, Severity

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
        message = told(context, place)
        if message is not None:
            related = (Related(place.other, "the header" if place.expected else "here"),) if place.other else ()
            yield Diagnostic(place.span, message, related, mended(place))


def told(context: Context, place: Misread) -> str | None:
    line = context.line(place.other) if place.other else 0
    match place.what:
        case Misreading.ROW_TOO_LONG:
            return (
                f"This row has {place.count} cells, but the header (line {line}) has {place.expected}, "
                f"so that {shortened(place.text)} is dropped"
            )
        case Misreading.ROW_BROKEN:
            return f"This row goes on in line {line}, which is read as a row of its own"
        case Misreading.TEXT_AS_ROW:
            return f"This text is read as a row of the table above it (line {line})"
        case Misreading.ROWS_PARTED:
            return f"A blank line parts this row from its table (line {line}), so that it renders as text"
        case Misreading.ROWS_WITHOUT_DASHES:
            return f"These {place.count} rows render as text, because no line of dashes follows the first"
        case Misreading.ROWS_TAKEN_IN:
            return f"This table renders as text, because it goes on with line {line}"
        case Misreading.DASHES_UNEVEN:
            return (
                f"The line of dashes has {place.count} columns, but the header (line {line}) has {place.expected}, "
                "so that the table renders as text"
            )
        case _:
            return None


def shortened(text: str) -> str:
    return text if len(text) <= 40 else f"{text[:39]}…"


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
