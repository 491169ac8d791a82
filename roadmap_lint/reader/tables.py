"""Tables become rows: each column's header says what its cells claim about the row."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from roadmap_lint import document as md
from roadmap_lint.reader.claims import add_date, add_dependencies, claim_reading, read_title
from roadmap_lint.reader.line import Line
from roadmap_lint.reader.title import ROLES, remainder, title_dates
from roadmap_lint.roadmap import (
    CellReading,
    DateReading,
    DateRole,
    FieldReading,
    How,
    Mention,
    Place,
    Reading,
    Row,
    Table,
)
from roadmap_lint.vocabulary import Found
from roadmap_lint.vocabulary.date import Interval, may_hold, whole_date
from roadmap_lint.vocabulary.dependency import dependency_list
from roadmap_lint.vocabulary.identifier import headed_key, kind_of
from roadmap_lint.vocabulary.label import Label, label_of
from roadmap_lint.vocabulary.progress import find_progress
from roadmap_lint.vocabulary.status import field_status
from roadmap_lint.vocabulary.tick import asks_whether_done, tick
from roadmap_lint.vocabulary.version import title_version

if TYPE_CHECKING:
    from roadmap_lint.reader.outline import Outline

_CELL_ROOM = 100  # characters; what stands further on in a cell is prose
_NAMES = (Label.VERSION, Label.MILESTONE, Label.ID)


def read_table(outline: Outline, block: md.Table) -> Table:
    header = [outline.line(cell.content.text) for cell in block.header.cells]
    _stamp(outline, header)
    columns = _columns(outline, header, block.rows)
    table = Table(block.span, [_cell(line) for line in header], columns, [], outline.section)
    kinds = [kind_of(line.words) for line in header]
    table.rows.extend(_row(outline, row, table, kinds) for row in block.rows)
    _call_by_names(table)
    _call_by_numbers(table, kinds)
    return table


def _columns(outline: Outline, header: list[Line], rows: Sequence[md.Row]) -> list[Label | None]:
    """What each column is about. "Progress" or "Stand" heads the statuses where all that stands under it are such, and
    "Done?" where each cell that holds anything ticks it or not."""
    columns = [label_of(line.words) for line in header]
    lexicon = outline.vocabulary.lexicon
    for at, label in enumerate(columns if Label.STATUS not in columns else ()):
        asks = asks_whether_done(header[at].words)
        if asks or label in (Label.PROGRESS, Label.UPDATED):
            texts = [outline.line(row.cells[at].content.text).words for row in rows if at < len(row.cells)]
            told = [text for text in texts if text.strip(" -–—")] if asks else texts
            if told and all((tick if asks else field_status)(text, lexicon) for text in told):
                columns[at] = Label.STATUS
                break
    return columns


def _stamp(outline: Outline, lines: list[Line]) -> None:
    """Take a row of two cells, `Last updated | 2025-05-04`, for what the file says of itself."""
    label = label_of(lines[0].words) if len(lines) == 2 else None
    if label in (Label.UPDATED, Label.REVIEW) and label is not None and whole_date(lines[1].words) is not None:
        reading = FieldReading(label, lines[0].span(), lines[1].shown, lines[1].span())
        outline.fields.append((outline.section, reading, lines[1]))


def _call_by_names(table: Table) -> None:
    """Where one version stands beside the names of several rows, or names lead the rows, it says when they come: none
    is called by it."""
    versions = [row.version.value for row in table.rows if row.version is not None and row.title]
    if len(set(versions)) < len(versions) or _leads_with_names(table):
        for row in table.rows:
            row.leads = row.leads and not row.title


def _call_by_numbers(table: Table, kinds: list[str | None]) -> None:
    """Where rows are numbered, and one column names phases, each its own, they are the phases of these numbers."""
    named, numbered = [at for at, kind in enumerate(kinds) if kind], table.column(Label.ID)
    if len(named) != 1 or numbered is None or any(row.key or len(row.cells) < len(kinds) for row in table.rows):
        return
    names = {row.cells[named[0]].text for row in table.rows} - {""}
    keys = [headed_key(row.cells[numbered].text, kinds[named[0]] or "") for row in table.rows]
    if len(names) == len({key.value for key in keys if key is not None}) == len(table.rows):
        for row, key in zip(table.rows, keys, strict=True):
            row.key = Reading(key.value, row.cells[numbered].span) if key is not None else None


def _cell(line: Line) -> CellReading:
    return CellReading(line.span(), line.shown)


def _row(outline: Outline, block: md.Row, table: Table, kinds: list[str | None]) -> Row:
    lines = [outline.line(cell.content.text) for cell in block.cells][: len(table.columns)]
    _stamp(outline, lines)
    row = Row(Place.ROW, block.span, "", section=table.section, cells=[_cell(line) for line in lines])
    for place in _naming(lines, table):
        _name(outline, row, lines[place], table, place, kinds[place])
    for label, line, header in zip(table.columns, lines, table.header, strict=False):
        _claim(outline, row, label, line, header.text)
    return row


def _naming(lines: list[Line], table: Table) -> list[int]:
    """The indices of the cells that name the row: those under a naming header, else the first that has words."""
    named = [at for at, line in enumerate(lines) if table.columns[at] in _NAMES and line.words.strip()]
    if named == [table.column(Label.VERSION)] and _leads_with_names(table):
        named.insert(0, 0)
    said = [at for at in named if table.columns[at] is not Label.ID or not _is_number(lines[at])]
    return said or named or [at for at, line in enumerate(lines[:2]) if any(map(str.isalnum, line.words))][:1]


def _leads_with_names(table: Table) -> bool:
    """Whether the first column is about things of some other sort, of which another one tells the version."""
    version, first = table.column(Label.VERSION), table.header[0].text.strip()
    return bool(version and first) and table.columns[0] in (None, Label.MILESTONE) and kind_of(first) is None


def _is_number(line: Line) -> bool:
    return line.words.strip(" #.").isdecimal()


def _name(outline: Outline, row: Row, line: Line, table: Table, place: int, kind: str | None) -> None:
    """Read one naming cell; what an earlier one said of the row stays."""
    part = Mention(Place.ROW, row.span, "")
    read_title(part, line, outline.vocabulary, year=table.section.year, kind=kind)
    if table.columns[place] is Label.MILESTONE and _is_called_like_a_status(part):
        part.title, part.statuses = part.name, []
    row.name = row.name or part.name
    row.title = " ".join(filter(None, (row.title, part.title)))
    if row.version is None and part.version is not None:
        row.version, row.leads = part.version, part.leads
    row.key, row.box = row.key or part.key, row.box or part.box
    row.progress.extend(part.progress)
    row.depends.extend(part.depends)
    row.broken_version = row.broken_version or part.broken_version
    for reading in part.dates:
        add_date(row, reading)
    if Label.STATUS not in table.columns:
        row.statuses.extend(part.statuses)


def _is_called_like_a_status(part: Mention) -> bool:
    """Whether a name is a word for work that goes on and nothing else: the phase "Testing"."""
    nothing_else = not (part.title or part.key or part.version or part.box or part.mark)
    return nothing_else and any(claim.how is How.WORD and claim.value.open for claim in part.statuses)


def _claim(outline: Outline, row: Row, label: Label | None, line: Line, header: str) -> None:
    """Add what a cell claims under its header. A cell that is nothing but a date claims it under any header."""
    if label is Label.STATUS:
        says = tick if asks_whether_done(header) else field_status
        found = says(line.value, outline.vocabulary.lexicon)
        if found is not None:
            row.statuses.append(claim_reading(found, line, How.COLUMN))
    if label is Label.DEPENDS:
        add_dependencies(row, dependency_list(line.words, outline.vocabulary.ids), line)
    if label in (Label.STATUS, Label.PROGRESS):
        for figure in find_progress(line.words):
            row.progress.append(Reading(figure.value, line.span(figure.start, figure.end), How.COLUMN))
    if label not in _NAMES:
        _date(outline, row, label, line)


def _date(outline: Outline, row: Row, label: Label | None, line: Line) -> None:
    """The date that a cell claims: by its header, by its own words, or because it is nothing but a date."""
    year = row.section.year if row.section else None
    words = line.words[:_CELL_ROOM]
    if not may_hold(words, year):
        return
    whole = whole_date(words, year)
    found = ((whole, DateRole.PLAIN),) if whole is not None else title_dates(words, outline.vocabulary.lexicon, year)
    headed = ROLES.get(label) if label is not None else None
    for date, role in found:
        meant = role if role is not DateRole.PLAIN or headed is None else headed
        if whole is not None or meant is not DateRole.PLAIN or _is_release(words, date):
            how = How.COLUMN if role is DateRole.PLAIN else How.WORD
            add_date(row, DateReading(date.value, line.span(date.start, date.end), how, role=meant))


def _is_release(words: str, date: Found[Interval]) -> bool:
    """Whether a cell holds a version and its date, and nothing else: `v4.3 (Q2 2025)`."""
    version = title_version(words)
    return version is not None and not remainder(words, [(version.start, version.end), (date.start, date.end)])
