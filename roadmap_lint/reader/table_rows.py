"""Rows of a table that do not hold what they were plainly meant to."""

from __future__ import annotations

from collections.abc import Iterator

from roadmap_lint import document as md
from roadmap_lint.misread import Misread, Misreading
from roadmap_lint.source import Source, Span
from roadmap_lint.vocabulary.row import cells_of, code_pipes, is_closed

_OTHER_SYNTAX = ("{", ":", "%", "<")  # attributes, containers and templates of site generators


def table_rows(source: Source, table: md.Table) -> Iterator[Misread]:
    """Rows with too many cells, rows broken over two lines, and text that the table takes for a row."""
    width = len(table.header.cells)
    if all(len(row.cells) == width for row in table.rows):
        return
    closed = is_closed(source.cut(table.header.span))
    for number, row in enumerate(table.rows):
        if len(row.cells) > width:
            yield from _too_long(source, row, table.header)
        elif closed:
            yield from _broken(source, row, table.rows[number + 1 : number + 2], table.header)
    if closed and width > 1:
        yield from _text(source, table)


def _too_long(source: Source, row: md.Row, header: md.Row) -> Iterator[Misread]:
    width = len(header.cells)
    dropped = [source.cut(cell.span) for cell in row.cells[width:]]
    if not any(dropped):
        return
    line = source.cut(row.span)
    pipes = code_pipes(line)
    exact = len(row.cells) - len(pipes) == width
    places = (row.span.start + pipe for pipe in pipes)
    mended = tuple((Span(place, place), "\\") for place in places) if exact else ()
    text = next(filter(None, dropped))
    yield Misread(Misreading.ROW_TOO_LONG, row.span, text, header.span, mended, len(row.cells), width)


def _broken(source: Source, row: md.Row, after: list[md.Row], header: md.Row) -> Iterator[Misread]:
    """A row without an end, when the next line is the rest of it."""
    line = source.cut(row.span)
    if not after or "|" not in line or line.endswith("|"):
        return
    rest = source.cut(after[0].span)
    if rest.endswith("|") and not rest.startswith("|") and len(cells_of(f"{line} {rest}")) == len(header.cells):
        gap = Span(row.span.end, after[0].span.start)
        yield Misread(Misreading.ROW_BROKEN, row.span, line, after[0].span, ((gap, " "),))


def _text(source: Source, table: md.Table) -> Iterator[Misread]:
    """The lines at the end of a table that have no pipe."""
    bare: list[md.Row] = []
    for row in reversed(table.rows):
        if "|" in source.cut(row.span):
            break
        bare.insert(0, row)
    if bare and not source.cut(bare[0].span).startswith(_OTHER_SYNTAX):
        begin = source.line_span(source.line(bare[0].span.start)).start
        mended = ((Span(begin, begin), source.newline),)
        text = source.cut(bare[0].span)
        yield Misread(Misreading.TEXT_AS_ROW, bare[0].span, text, table.header.span, mended, len(bare))
