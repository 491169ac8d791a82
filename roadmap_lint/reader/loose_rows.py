"""Rows that belong to no table and render as text."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from roadmap_lint import document as md
from roadmap_lint.misread import Misread, Misreading
from roadmap_lint.source import Source, Span
from roadmap_lint.vocabulary.row import cells_of, is_dashes, is_row, with_columns


def loose_rows(source: Source, blocks: Sequence[md.Block]) -> Iterator[Misread]:
    """The first row of each paragraph among `blocks` that holds rows."""
    for above, block in zip([None, *blocks], blocks, strict=False):
        if isinstance(block, md.Paragraph) and "|" in block.content.raw:
            yield from _in_paragraph(source, block.content, above)


def _in_paragraph(source: Source, content: md.Content, above: md.Block | None) -> Iterator[Misread]:
    lines = content.raw.split("\n")
    rows = [number for number, line in enumerate(lines) if is_row(line)]
    if not rows:
        return
    widths = {len(cells_of(lines[number])) for number in rows}
    dashes = rows[0] + 1
    if dashes < len(lines) and is_dashes(lines[dashes]):
        fits = len(cells_of(lines[dashes])) == len(cells_of(lines[rows[0]]))
        yield _taken_in(source, content, lines, rows) if fits else _uneven(content, lines, rows, len(widths) == 1)
    elif len(rows) == len(lines) and isinstance(above, md.Table) and widths == {len(above.header.cells)}:
        yield _parted(source, content, lines, above)
    elif len(rows) > 1 and rows[1] == rows[0] + 1 and len(widths) == 1:
        place = _place(content, lines, rows[0])
        yield Misread(Misreading.ROWS_WITHOUT_DASHES, place, source.cut(place), count=len(rows))


def _uneven(content: md.Content, lines: Sequence[str], rows: Sequence[int], even: bool) -> Misread:
    """A line of dashes that does not fit the header; it is the wrong one when the rows agree with the header."""
    header, dashes = _place(content, lines, rows[0]), _place(content, lines, rows[0] + 1)
    count, width = len(cells_of(lines[rows[0] + 1])), len(cells_of(lines[rows[0]]))
    line = lines[rows[0] + 1].strip()
    mended = ((dashes, with_columns(line, width)),) if even and len(rows) > 1 else ()
    return Misread(Misreading.DASHES_UNEVEN, dashes, line, header, mended, count, width)


def _taken_in(source: Source, content: md.Content, lines: Sequence[str], rows: Sequence[int]) -> Misread:
    """A whole table that goes on with the line above it, as the text of a list item does without indentation."""
    place, above = _place(content, lines, rows[0]), _place(content, lines, max(0, rows[0] - 1))
    begin = source.line_span(source.line(place.start)).start
    mended = ((Span(begin, begin), source.newline),)
    return Misread(Misreading.ROWS_TAKEN_IN, place, source.cut(place), above, mended, len(rows) + 1)


def _parted(source: Source, content: md.Content, lines: Sequence[str], table: md.Table) -> Misread:
    place = _place(content, lines, 0)
    begin = source.line_span(source.line(place.start)).start
    gap = Span(table.span.end, begin)
    again = [source.cut(cell.span) for cell in table.header.cells] == cells_of(lines[0])
    mended = ((gap, source.newline),) if not source.cut(gap).strip() and not again else ()
    return Misread(Misreading.ROWS_PARTED, place, source.cut(place), table.header.span, mended, len(lines))


def _place(content: md.Content, lines: Sequence[str], number: int) -> Span:
    """The source characters of a line, without the blanks around it."""
    start = sum(len(line) + 1 for line in lines[:number])
    line = lines[number]
    lead = len(line) - len(line.lstrip())
    return content.place(start + lead, start + len(line.rstrip()))
