"""Keeps tables padded: where fixes make a cell wider or narrower, the column gets its spaces anew.

Only columns whose pipes stand under one another are padded; others stay as they are. Widths are counted as mdformat
counts them, in columns of a terminal, and a column that is just as wide as its widest cell stays so.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from roadmap_lint.document import Document, Table
from roadmap_lint.document.blocks import cell_ranges
from roadmap_lint.editing import apply
from roadmap_lint.rule import Edit
from roadmap_lint.source import Source, Span

LEAST = 3  # no column is narrower: a delimiter needs three characters


class _Cell(NamedTuple):
    """What stands between two pipes, spaces and all: where, what is written there, and what the edits make of it."""

    span: Span
    written: str
    meant: str


def padding(document: Document, edits: Sequence[Edit]) -> tuple[Edit, ...]:
    """The edits that, made together with `edits`, keep the padded columns of tables padded. They overlap with none."""
    edits = sorted(edits, key=lambda edit: edit.span)
    tables = (block for block in document.walk() if isinstance(block, Table))
    return tuple(edit for table in tables for edit in _padded(document.source, table, _within(table.span, edits)))


def _within(span: Span, edits: Sequence[Edit]) -> Sequence[Edit]:
    first = bisect_left(edits, span.start, key=lambda edit: edit.span.end)
    return edits[first : bisect_right(edits, span.end, key=lambda edit: edit.span.start)]


def _padded(source: Source, table: Table, edits: Sequence[Edit]) -> Iterator[Edit]:
    """The edits of one table; none where something else than the text of cells is edited."""
    if not edits:
        return
    rows = [list(_cells(source, row.span, edits)) for row in (table.header, *table.rows)]
    delimiters = list(_cells(source, table.delimiter, edits))
    if any(len(row) != len(delimiters) for row in rows) or not _are_text(edits, rows):
        return
    columns = [[row[index] for row in rows] for index in range(len(delimiters))]
    widths = [_aligned(column, delimiter) for column, delimiter in zip(columns, delimiters, strict=True)]
    for column, delimiter, width in zip(columns, delimiters, widths, strict=True):
        if width is not None and (None not in widths or _has_spare(column)):
            yield from _column(column, delimiter, width)


def _cells(source: Source, row: Span, edits: Sequence[Edit]) -> Iterator[_Cell]:
    line = source.cut(row).rstrip()
    for left, right in cell_ranges(line):
        cell = Span(row.start + left, row.start + right)
        inner = [
            Edit(Span(edit.span.start - cell.start, edit.span.end - cell.start), edit.text)
            for edit in _within(cell, edits)
            if edit.span in cell
        ]
        yield _Cell(cell, line[left:right], apply(line[left:right], inner))


def _are_text(edits: Sequence[Edit], rows: Sequence[Sequence[_Cell]]) -> bool:
    """Whether every edit leaves the pipes, the line ends and the spaces beside them as they are."""
    texts = [_text_of(cell) for row in rows for cell in row]
    starts = [text.start for text in texts]
    return all(
        edit.span in texts[bisect_right(starts, edit.span.start) - 1] and not set(edit.text) & set("|\r\n")
        for edit in edits
    )


def _text_of(cell: _Cell) -> Span:
    ahead, behind = _blanks(cell.written)
    return Span(cell.span.start + ahead, max(cell.span.start + ahead, cell.span.end - behind))


def _aligned(column: Sequence[_Cell], delimiter: _Cell) -> int | None:
    """How wide a column is with the spaces in it; None when its pipes do not stand under one another."""
    if not all(cell.written.startswith(" ") and cell.written.endswith(" ") for cell in column):
        return None
    widths = {_width(cell.written) for cell in (*column, delimiter)}
    return widths.pop() if len(widths) == 1 else None


def _has_spare(column: Sequence[_Cell]) -> bool:
    """Whether there are more spaces than the one beside each pipe."""
    return any(len(cell.written) > len(cell.written.strip()) + 2 for cell in column)


def _column(column: Sequence[_Cell], delimiter: _Cell, width: int) -> Iterator[Edit]:
    if all(cell.meant == cell.written for cell in column):
        return
    widest = [_width(text.strip()) for cell in column for text in (cell.written, cell.meant)]
    if None in widest:
        return
    before, after = (max(LEAST, *(found or 0 for found in widest[side::2])) + 2 for side in (0, 1))
    wanted = after if before == width else max(after, width)
    dashes = delimiter.written.strip()
    start = delimiter.span.start
    line = Span(start + delimiter.written.index("-"), start + delimiter.written.rindex("-") + 1)
    yield from _resized(line, wanted - width, "-")
    for cell in column:
        yield from _spaced(cell, (width, wanted), left=dashes[0] == ":", right=dashes[-1] == ":")


def _spaced(cell: _Cell, widths: tuple[int, int], *, left: bool, right: bool) -> Iterator[Edit]:
    """The spaces of a cell for another width: before its text as its column is aligned, or as many as there are now."""
    texts = cell.written.strip(), cell.meant.strip()
    spare = [width - (_width(text) or 0) for text, width in zip(texts, widths, strict=True)]
    leads = [_lead(space, left=left, right=right) for space in spare]
    ahead, behind = _blanks(cell.written)
    kept, after = _blanks(cell.meant)
    lead = kept
    if texts[1]:
        lead = leads[1] if not texts[0] or ahead == leads[0] else min(kept, spare[1] - 1)
    else:
        kept, after = 0, len(cell.meant)
        lead = 0
    yield from _resized(Span(cell.span.start, cell.span.start + ahead - 1), lead - kept, " ")
    yield from _resized(Span(cell.span.end - behind + 1, cell.span.end), spare[1] - lead - after, " ")


def _lead(spaces: int, *, left: bool, right: bool) -> int:
    """How many of the spaces of a cell stand before its text, in a column whose delimiter has these colons."""
    if left and right:
        return 1 + (spaces - 2) // 2
    return spaces - 1 if right else 1


def _blanks(text: str) -> tuple[int, int]:
    """How many spaces stand before and after the text of a cell; of an empty one, one and the others."""
    ahead = len(text) - len(text.lstrip(" ")) if text.strip() else 1
    return ahead, len(text) - max(ahead, len(text.rstrip(" ")))


def _resized(blank: Span, more: int, mark: str) -> Iterator[Edit]:
    """More of a mark where some stand, or fewer."""
    if more > 0:
        yield Edit(Span(blank.end, blank.end), mark * more)
    elif more < 0:
        yield Edit(Span(max(blank.start, blank.end + more), blank.end), "")


def _width(text: str) -> int | None:
    """How many columns of a terminal a text takes; None when that cannot be said, as of control characters."""
    if text.isascii():
        return len(text) if text.isprintable() else None
    from wcwidth import wcswidth  # read only for tables that need it

    width = wcswidth(text)
    return width if width >= 0 else None
