"""The totals of a table and the sums that they should be; the count in a heading and what it counts."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any

from roadmap_lint.roadmap import CellReading, Item, Mention, Roadmap, Row, Section, Table
from roadmap_lint.source import Span
from roadmap_lint.vocabulary import Found
from roadmap_lint.vocabulary.quantity import (
    Quantity,
    added,
    amounts,
    find_count,
    is_empty,
    is_summed,
    is_total,
    listed_amounts,
    quantity,
)


def wrong_totals(roadmap: Roadmap, written: Callable[[Span], str]) -> Iterator[tuple[str, Span, str]]:
    """Each number in the total row of a table that is not the sum of those above it: what it says, its place, what it
    should say in its form.

    Where the number is not written as it is read, the place is its cell. Left out are columns that hold anything but
    numbers in one unit, and those whose numbers are no parts of a sum. `written` gives the text of a place.
    """
    for table in roadmap.tables():
        for cell, total, right in _column_sums(table):
            text, told = total.rewritten(right), total.text
            if text is not None and (right.value, right.whole) != (total.value, total.whole):
                at = written(cell.span).find(told)
                yield told, cell.span if at < 0 else _within(cell.span, Found(told, at, at + len(told))), text


def _column_sums(table: Table) -> Iterator[tuple[CellReading, Quantity, Quantity]]:
    """Each number in the total row of a table, with its cell and the sum of the numbers above it."""
    if len(table.rows) < 3:
        return
    *others, last = table.rows
    if not _is_total(last) or any(map(_is_total, others)):
        return
    for column, header in enumerate(table.header):
        if column >= len(last.cells) or not is_summed(header.text):
            continue
        cell = last.cells[column]
        total, parts = (
            quantity(cell.text),
            _numbers([row.cells[column] for row in others if column < len(row.cells)]),
        )
        right = added(parts) if len(parts) > 1 else None
        if total is not None and right is not None and right.unit == total.value.unit:
            yield cell, total.value, right


def miscounted(roadmap: Roadmap, written: Callable[[Span], str]) -> Iterator[tuple[int, Span, Sequence[Mention], str]]:
    """Each wrong count in a heading: its place, what it counts, items or rows right under it, and the word for one.

    None where it is right in any way to count, where there are several, and where the list may be an extract.
    `written` gives the text of a place.
    """
    for section in roadmap.sections():
        found = find_count(written(section.span), bare=section.bucket is not None) if section.level else None
        if found is not None and (parts := _counted(section, found.value)):
            yield found.value, _within(section.span, found), parts, "item" if section.items else "row"


def _counted(section: Section, count: int) -> Sequence[Mention]:
    """The items or rows right under a heading that a count in it is plainly meant for, and wrong about."""
    tables = [table.rows for table in section.tables]
    parts: Sequence[Mention] = section.items or (tables[0] if len(tables) == 1 else [])
    if not parts or abs(count - len(parts)) > max(2, len(parts) // 4):
        return ()
    ways = {len(section.items), sum(1 for _ in section.all_items()), len(section.children), sum(map(len, tables))}
    ways |= {*map(len, section.lists), *map(len, tables)}
    flat = not section.children and len(section.lists) + len(tables) == 1 and len(ways - {0}) == 1
    return parts if flat and count not in ways else ()


def exceeded(roadmap: Roadmap, written: Callable[[Span], str]) -> Iterator[tuple[int, Span, int, Sequence[Item]]]:
    """Each number of things that an item speaks of: its place, and the higher sum of those that the items below list.

    None where one of these lists no such things. `written` gives the text of a place.
    """
    for item in roadmap.items():
        if len(item.children) < 2:
            continue
        below = [listed_amounts(written(child.span)) for child in item.children]
        shared = set(below[0]).intersection(*below[1:])
        for found in amounts(written(item.span)) if shared else ():
            number, noun = found.value
            total = sum(counts.get(noun, 0) for counts in below)
            if noun in shared and total > number:
                yield number, _within(item.span, found), total, item.children


def _within(place: Span, found: Found[Any]) -> Span:
    return Span(place.start + found.start, place.start + found.end)


def _is_total(row: Row) -> bool:
    """Whether the first cell with a text says that the row is a total."""
    return is_total(next((cell.text for cell in row.cells if cell.text.strip()), ""))


def _numbers(cells: Sequence[CellReading]) -> list[Quantity]:
    """The numbers of cells; none when one of them holds something else."""
    found = [quantity(cell.text) for cell in cells if not is_empty(cell.text)]
    return [number.value for number in found if number is not None] if None not in found else []
