"""A part of the model: places that Markdown reads otherwise than they are plainly meant."""

from __future__ import annotations

from enum import StrEnum

from roadmap_lint.record import dataclass
from roadmap_lint.source import Span


class Misreading(StrEnum):
    """What becomes of the text at such a place."""

    HEADING_IN_ITEM = "heading in item"  # a heading that a list item takes in, though it would end the section
    LIST_IN_TEXT = "list in text"  # list items that the paragraph above them takes in
    LIST_IN_HTML = "list in HTML"  # list items that the HTML above them takes in
    FRONT_MATTER_LATE = "front matter late"  # front matter that is not on the first line
    FRONT_MATTER_OPEN = "front matter open"  # front matter that does not end
    ROW_TOO_LONG = "row too long"  # cells beyond the columns, which are dropped
    ROW_BROKEN = "row broken"  # a row that goes on in the next line, which becomes a row of its own
    TEXT_AS_ROW = "text as row"  # text that the table above it takes for a row
    ROWS_PARTED = "rows parted"  # rows that a blank line parts from their table
    ROWS_WITHOUT_DASHES = "rows without dashes"  # rows of no table, for want of a line of dashes under the first
    ROWS_TAKEN_IN = "rows taken in"  # a table that the text above it takes in
    DASHES_UNEVEN = "dashes uneven"  # no table, because the line of dashes has other columns than the header


@dataclass(frozen=True, slots=True)
class Misread:
    """One such place. `text` is what stands there, `other` the place that takes it in or that it does not fit.

    Of front matter `text` is what stands before it or fails to end it, and `other` all of it.

    `mended` says what to put where so that it is read as it was meant; it is empty when that is not certain. `count`
    and `expected` are the numbers of cells that disagree, or `count` that of the lines.
    """

    what: Misreading
    span: Span
    text: str
    other: Span | None = None
    mended: tuple[tuple[Span, str], ...] = ()
    count: int = 0
    expected: int = 0
