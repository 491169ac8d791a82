"""The totals of a table, and the sums that they should be."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from roadmap_lint.roadmap import CellReading, Row, Table
from roadmap_lint.vocabulary import Found
from roadmap_lint.vocabulary.quantity import Quantity, added, is_empty, is_summed, is_total, quantity


def column_sums(table: Table) -> Iterator[tuple[CellReading, Found[Quantity], Quantity]]:
    """Each number in the total row of a table, with its cell and the sum of the numbers above it.

    Left out are columns that hold anything but numbers in one unit, and those whose numbers are no parts of a sum.
    """
    totals = [row for row in table.rows if _is_total(row)]
    if len(totals) != 1 or totals[0] is not table.rows[-1] or len(table.rows) < 3:
        return
    for column, header in enumerate(table.header):
        if column >= len(totals[0].cells) or not is_summed(header.text):
            continue
        cell = totals[0].cells[column]
        total, parts = (
            quantity(cell.text),
            _numbers([row.cells[column] for row in table.rows[:-1] if column < len(row.cells)]),
        )
        right = added(parts) if len(parts) > 1 else None
        if total is not None and right is not None and right.unit == total.value.unit:
            yield cell, total, right


def _is_total(row: Row) -> bool:
    """Whether the first cell with a text says that the row is a total."""
    return is_total(next((cell.text for cell in row.cells if cell.text.strip()), ""))


def _numbers(cells: Sequence[CellReading]) -> list[Quantity]:
    """The numbers of cells; none when one of them holds something else."""
    found = [quantity(cell.text) for cell in cells if not is_empty(cell.text)]
    return [number.value for number in found if number is not None] if None not in found else []
