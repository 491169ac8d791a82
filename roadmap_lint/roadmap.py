"""The model: what a roadmap claims, and where each claim was read. Rules look at nothing else."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Generic, TypeVar

from roadmap_lint.misread import Misread
from roadmap_lint.source import Span
from roadmap_lint.vocabulary.box import Box
from roadmap_lint.vocabulary.date import Interval
from roadmap_lint.vocabulary.identifier import Key
from roadmap_lint.vocabulary.label import Label
from roadmap_lint.vocabulary.progress import Progress
from roadmap_lint.vocabulary.purpose import Purpose
from roadmap_lint.vocabulary.status import Status
from roadmap_lint.vocabulary.target import Target, named_issue
from roadmap_lint.vocabulary.version import Version

T_co = TypeVar("T_co", covariant=True)


class How(StrEnum):
    """By what a claim is made; the earlier, the stronger it binds its reader."""

    FIELD = "field"  # `**Status**: done`
    COLUMN = "column"  # a cell under a status or date header
    MARK = "mark"  # an emoji or shortcode
    WORD = "word"  # a word standing alone, in parentheses or after a dash
    BOX = "box"  # [x]
    STRIKE = "strike"  # ~~struck~~
    BUCKET = "bucket"  # the heading that it stands under


@dataclass(frozen=True, slots=True)
class Reading(Generic[T_co]):
    """A value, and the place in the source that says it."""

    value: T_co
    span: Span
    how: How = How.WORD
    certain: bool = True


class DateRole(StrEnum):
    """What a date is the date of."""

    UPDATED = "updated"
    REVIEW = "review"
    TARGET = "target"
    RELEASED = "released"
    STARTED = "started"
    PLAIN = "plain"  # the text does not say


@dataclass(frozen=True, slots=True)
class DateReading(Reading[Interval]):
    role: DateRole = DateRole.PLAIN


class Place(StrEnum):
    HEADING = "heading"
    ROW = "row"
    ITEM = "item"
    BOLD = "bold"  # a line wholly in bold, or a `<summary>`, that heads what follows
    FIELD = "field"  # a labelled value that names it: `**Goal**: v1.0 by Q1 2026`


@dataclass(eq=False, slots=True)
class Mention:
    """One place that speaks of something planned, with what it claims there.

    `span` is where a reader would put the finger (a heading's text, a row, an item's first line) and `name` its text.
    `statuses` are the claims made here in words, marks or status fields; a box and a bucket are kept apart from them.
    """

    place: Place
    span: Span
    name: str
    title: str = ""  # the name without key, version, status, dates
    key: Reading[Key] | None = None
    version: Reading[Version] | None = None
    leads: bool = False  # the version is what this is called by: it leads the name, or stands under a header for versions
    statuses: list[Reading[Status]] = field(default_factory=list)
    dates: list[DateReading] = field(default_factory=list)
    progress: list[Reading[Progress]] = field(default_factory=list)
    depends: list[Reading[Key | Version]] = field(default_factory=list)  # what it says that it depends on
    broken_version: Rewrite | None = None  # a malformed version that names it
    box: Reading[Box] | None = None
    struck: bool = False
    section: Section | None = None  # the section that it stands in; for a heading, the one above

    @property
    def status(self) -> Reading[Status] | None:
        """The first claim made here in words or marks."""
        return self.statuses[0] if self.statuses else None

    @property
    def box_status(self) -> Status | None:
        return self.box.value.status if self.box else None

    @property
    def claim(self) -> Status | None:
        """What this place claims by itself: its words, else its box, else that it is struck out."""
        if self.status is not None:
            return self.status.value
        return Status.DROPPED if self.struck else self.box_status

    @property
    def finished(self) -> bool:
        """Whether it is done by its own box or, without one, by its own words."""
        return self.box_status is Status.DONE or (self.box_status is None and self.claim is Status.DONE)

    @property
    def unfinished(self) -> bool:
        """Whether it is plainly still to be done: an open box, or a sure word or mark; not struck, put off or dropped."""
        words = self.status.value if self.status is not None else None
        if self.struck or words in (Status.DONE, Status.DEFERRED, Status.DROPPED):
            return False
        if self.box is not None:
            return self.box_status in (Status.PLANNED, Status.ACTIVE)
        return self.status is not None and self.status.certain and words in (Status.PLANNED, Status.ACTIVE)

    @property
    def given_up(self) -> bool:
        """Whether it is struck out, put off or dropped."""
        return self.struck or (self.status is not None and self.status.value in (Status.DEFERRED, Status.DROPPED))

    @property
    def overruled(self) -> bool:
        """Whether the item above it settles its state: ticked, struck out, put off or dropped."""
        return False

    @property
    def released(self) -> bool:
        """Whether a date says when it was released. Of what is called open, a "release date" is a plan."""
        is_open = self.status is not None and self.status.value.open
        return not is_open and any(date.role is DateRole.RELEASED for date in self.dates)

    @property
    def inherited(self) -> Reading[Status] | None:
        """The status of the nearest bucket that this stands under."""
        section = self.section
        while section is not None:
            if section.bucket is not None:
                return section.bucket
            section = section.section
        return None

    @property
    def standing(self) -> Status | None:
        """What holds for this place: its own claim, else that of its bucket."""
        bucket = self.inherited
        return self.claim or (bucket.value if bucket else None)

    def sections(self) -> Iterator[Section]:
        """This mention's section and those around it, innermost first."""
        section = self if isinstance(self, Section) else self.section
        while section is not None:
            yield section
            section = section.section


@dataclass(eq=False, slots=True)
class Item(Mention):
    """A list item. `whole` reaches from its marker to the end of all that it holds."""

    whole: Span = Span(0, 0)
    marker: Span = Span(0, 0)
    parent: Item | None = None
    children: list[Item] = field(default_factory=list)

    @property
    def overruled(self) -> bool:
        return any(item.given_up or item.box_status is Status.DONE for item in self.around())

    def around(self) -> Iterator[Item]:
        """The items that this one stands in, innermost first."""
        item = self.parent
        while item is not None:
            yield item
            item = item.parent

    def walk(self) -> Iterator[Item]:
        """This item and those below it, in the order of the text."""
        waiting = [self]
        while waiting:
            item = waiting.pop()
            yield item
            waiting.extend(reversed(item.children))


@dataclass(eq=False, slots=True)
class CellReading:
    span: Span
    text: str


@dataclass(eq=False, slots=True)
class Row(Mention):
    cells: list[CellReading] = field(default_factory=list)


@dataclass(eq=False, slots=True)
class Table:
    """A table. `columns` gives the meaning of each column whose header says one."""

    span: Span
    header: list[CellReading]
    columns: list[Label | None]
    rows: list[Row]
    section: Section

    def column(self, label: Label) -> int | None:
        return self.columns.index(label) if label in self.columns else None


@dataclass(eq=False, slots=True)
class FieldReading:
    """A labelled value: `**Status**: done`. `span` covers the label, `value_span` the value."""

    label: Label
    span: Span
    value: str
    value_span: Span


@dataclass(eq=False, slots=True)
class Section(Mention):
    """A heading, or a bold line that heads what follows, with everything under it; the root, of level 0, is the file."""

    level: int = 0
    whole: Span = Span(0, 0)
    purpose: Purpose | None = None  # None: it may plan something
    bucket: Reading[Status] | None = None
    year: int | None = None
    children: list[Section] = field(default_factory=list)
    items: list[Item] = field(default_factory=list)  # those at the top of their lists, directly in this section
    lists: list[list[Item]] = field(default_factory=list)
    tables: list[Table] = field(default_factory=list)
    fields: list[FieldReading] = field(default_factory=list)
    notes: list[Mention] = field(default_factory=list)  # what labelled values here say of milestones that they name
    empty: bool = False  # nothing stands between this heading and the next, nor below it

    @property
    def is_title(self) -> bool:
        """Whether this is the heading of the whole file, which names no milestone."""
        alone = self.section is not None and self.section.level == 0 and len(self.section.children) == 1
        return self.level == 1 and alone and self.key is None and self.version is None

    def walk(self) -> Iterator[Section]:
        """This section and those below it, in the order of the text."""
        waiting = [self]
        while waiting:
            section = waiting.pop()
            yield section
            waiting.extend(reversed(section.children))

    def parts(self) -> Iterator[Mention]:
        """The items and rows below that have a state of their own and belong to this section's own work.

        What stands under a heading that puts it off (`Next`, `Deferred`), claims a status of its own, or plans nothing
        is left out; so are the children of a part that is itself settled by its words.
        """
        for section in self._working():
            for table in section.tables:
                yield from (row for row in table.rows if row.finished or row.unfinished)
            for item in section.items:
                yield from (part for part in item.walk() if part.finished or part.unfinished)

    def _working(self) -> Iterator[Section]:
        waiting = [self]
        while waiting:
            section = waiting.pop()
            yield section
            waiting.extend(child for child in reversed(section.children) if child._shares_work())

    def _shares_work(self) -> bool:
        """Whether what stands under this section is part of the work of the section above it."""
        if self.purpose not in (None, Purpose.CRITERIA):
            return False
        if self.bucket is not None:
            return self.bucket.value in (Status.DONE, Status.ACTIVE)
        return self.status is None or self.status.value is Status.DONE

    def all_items(self) -> Iterator[Item]:
        """Every item in this section and below, nested ones too, in the order of the text."""
        for section in self.walk():
            for item in section.items:
                yield from item.walk()


@dataclass(eq=False, slots=True)
class Milestone:
    """What the roadmap plans, by the key that names it, with every place that speaks of it, in the order of the text."""

    name: str
    mentions: list[Mention]

    @property
    def status(self) -> Status | None:
        """The first status that is claimed for it anywhere."""
        return next((m.standing for m in self.mentions if m.standing is not None), None)

    @property
    def version(self) -> Version | None:
        """The version that it is called by; None where a key names it."""
        return next((m.version.value for m in self.mentions if m.version and m.leads and m.key is None), None)


@dataclass(eq=False, slots=True)
class Sequence:
    """Siblings keyed by versions: headings of one level under one parent, rows of a table, or items of a list.

    `siblings` are all that stand there, those without a version too.
    """

    place: Place
    mentions: list[Mention]
    siblings: list[Mention] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Link:
    """A link, an image or a definition. `span` is all of it; `target_span` the destination as written.

    `label` is what it defines or, without `target_span`, uses, in the form in which labels are compared.
    """

    span: Span
    text: str
    target: Target
    target_span: Span | None
    image: bool = False
    label: str | None = None

    @property
    def issue(self) -> int | None:
        """The number of the issue that the text names, when it says nothing else."""
        return named_issue(self.text)


@dataclass(frozen=True, slots=True)
class Rewrite:
    """A piece of text that is broken, and what it was meant to be when that is certain."""

    span: Span
    text: str
    meant: str | None


@dataclass(eq=False, slots=True)
class Roadmap:
    """Everything that was read from one file.

    `dates` holds those that speak of the file itself (last updated, next review), `current` the claims which version
    is the current one, `statements` what the file says of itself, `legend` the meaning it gives to its marks. `links`
    names every destination once, `references` are the uses of labels, `misreads` the places where Markdown reads
    something else than was plainly meant.
    """

    root: Section
    milestones: list[Milestone] = field(default_factory=list)
    sequences: list[Sequence] = field(default_factory=list)
    dates: list[DateReading] = field(default_factory=list)
    current: list[Reading[Version]] = field(default_factory=list)
    statements: list[Reading[str]] = field(default_factory=list)
    legend: Mapping[str, Status | None] = field(default_factory=dict)
    links: list[Link] = field(default_factory=list)
    references: list[Link] = field(default_factory=list)
    garbled: list[Rewrite] = field(default_factory=list)
    broken_boxes: list[Rewrite] = field(default_factory=list)
    misreads: list[Misread] = field(default_factory=list)

    def sections(self) -> Iterator[Section]:
        return self.root.walk()

    def items(self) -> Iterator[Item]:
        return self.root.all_items()

    def tables(self) -> Iterator[Table]:
        for section in self.sections():
            yield from section.tables

    def unread_statuses(self) -> Iterator[CellReading]:
        """What stands in status columns and status fields, and was not understood as a status."""
        read = {claim.span.start for mention in (self.root, *self.mentions()) for claim in mention.statuses}
        for section in self.sections():
            cells = [CellReading(field.value_span, field.value) for field in section.fields if field.label is Label.STATUS]
            for table in section.tables:
                column = table.column(Label.STATUS)
                if column is not None:
                    cells += [row.cells[column] for row in table.rows if column < len(row.cells)]
            yield from (cell for cell in cells if read.isdisjoint(range(cell.span.start, cell.span.end)))

    def mentions(self) -> Iterator[Mention]:
        """Every heading (or bold line), note, row and item, section by section."""
        for section in self.sections():
            if section.level:
                yield section
            yield from section.notes
            for table in section.tables:
                yield from table.rows
            for item in section.items:
                yield from item.walk()

    def innermost(self, span: Span) -> Mention:
        """The item, row or section that holds `span`, and no other that does."""
        section = self.root
        while (inner := _holding(section.children, span, lambda child: child.whole)) is not None:
            section = inner
        items, found = section.items, None
        while (item := _holding(items, span, lambda item: item.whole)) is not None:
            items, found = item.children, item
        table = _holding(section.tables, span, lambda table: table.span)
        row = _holding(table.rows, span, lambda row: row.span) if table is not None else None
        return found or row or section

    @property
    def closed(self) -> bool:
        """Whether the file says of itself that it is archived, historical, superseded or out of date."""
        return bool(self.statements)

    @property
    def tracks(self) -> bool:
        """Whether anything is marked done anywhere: only then does the lack of such a mark mean something."""
        return any(m.claim is Status.DONE or m.released for m in self.mentions()) or any(
            s.bucket is not None and s.bucket.value is Status.DONE for s in self.sections()
        )

    def counts(self) -> dict[str, int]:
        """How much was read, by notion."""
        mentions = list(self.mentions())
        return {
            "milestones": len(self.milestones),
            "items": sum(1 for _ in self.items()),
            "versions": len({m.version.value for m in mentions if m.version}),
            "dates": len(self.dates) + sum(len(m.dates) for m in mentions),
            "links": len(self.links),
        }


P = TypeVar("P")


def _holding(parts: list[P], span: Span, place: Callable[[P], Span]) -> P | None:
    """The one of `parts`, which stand in the order of the text, that holds `span`."""
    last = bisect_right(parts, span.start, key=lambda part: place(part).start) - 1
    return parts[last] if last >= 0 and span in place(parts[last]) else None
