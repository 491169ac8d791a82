"""Mentions: the places that speak of something planned. A heading, a row, an item, with what each claims."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import field

from roadmap_lint.pattern import pattern
from roadmap_lint.record import dataclass
from roadmap_lint.roadmap.readings import CellReading, DateReading, DateRole, FieldReading, Place, Reading, Rewrite
from roadmap_lint.source import Span
from roadmap_lint.vocabulary.box import Box
from roadmap_lint.vocabulary.identifier import Key
from roadmap_lint.vocabulary.label import Label
from roadmap_lint.vocabulary.progress import Progress
from roadmap_lint.vocabulary.purpose import Purpose
from roadmap_lint.vocabulary.status import Status
from roadmap_lint.vocabulary.version import Version

NOWHERE = Span(0, 0)
_EXPLAINS = pattern(r"\s+[-–—]+\s|[:：(（]")


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
    qualifies: bool = False  # words go on from the key: "Phase 1 tests" may name but a part of phase 1
    version: Reading[Version] | None = None
    leads: bool = False  # this is called by the version: it leads the name, or stands under a header for versions
    statuses: list[Reading[Status]] = field(default_factory=list)
    mark: Reading[Status] | None = None  # the mark beside a word that tells the status
    dates: list[DateReading] = field(default_factory=list)
    progress: list[Reading[Progress]] = field(default_factory=list)
    depends: list[Reading[Key | Version]] = field(default_factory=list)  # what it says that it depends on
    broken_version: Rewrite | None = None  # a malformed version that names it
    box: Reading[Box] | None = None
    struck: bool = False
    spared: bool = False  # one of several ways to do the same, another of which is done
    section: Section | None = None  # the section that it stands in; for a heading, the one above

    @property
    def said(self) -> str:
        """The name as messages say it: a long one up to the end of its first sentence, or cut."""
        from roadmap_lint.roadmap.short import shortened

        return shortened(self.name)

    @property
    def status(self) -> Reading[Status] | None:
        """The first claim made here in words or marks."""
        return self.statuses[0] if self.statuses else None

    @property
    def called(self) -> Version | None:
        """The version that this is called by; None where a key names it, or the version is only spoken of."""
        return self.version.value if self.version is not None and self.leads and self.key is None else None

    @property
    def bare_title(self) -> str:
        """The title without what explains it after a dash, a colon or a bracket; case does not matter."""
        return _EXPLAINS.split(self.title, maxsplit=1)[0].strip().casefold()

    @property
    def box_status(self) -> Status | None:
        """The status that its box claims; None without a box, and for a box that claims none."""
        return self.box.value.status if self.box else None

    @property
    def claim(self) -> Status | None:
        """What this place claims by itself: its words, else a ticked box, else that it is struck out, else its box."""
        if self.statuses:
            return self.statuses[0].value
        boxed = self.box_status
        return Status.DROPPED if self.struck and boxed is not Status.DONE else boxed

    @property
    def finished(self) -> bool:
        """Whether it is done by its own box or, without one, by its own words."""
        boxed = self.box_status
        return self.claim is Status.DONE if boxed is None else boxed is Status.DONE

    @property
    def unfinished(self) -> bool:
        """Whether it is plainly still to be done: an open box, a sure word or mark; not struck, put off, dropped."""
        status = self.status
        words = status.value if status is not None else None
        if self.struck or self.spared or words in (Status.DONE, Status.DEFERRED, Status.DROPPED):
            return False
        if self.box is not None:
            return self.box_status in (Status.PLANNED, Status.ACTIVE)
        return status is not None and status.certain and words in (Status.PLANNED, Status.ACTIVE)

    @property
    def says_open(self) -> bool:
        """Whether its words or marks call it open, sure or not, and nothing here calls it done."""
        return self.status is not None and self.status.value.open and not self.finished

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
    def holds_open(self) -> bool:
        """Whether something in it is plainly still to be done."""
        return False

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
        if (own := self.claim) is not None:
            return own
        bucket = self.inherited
        return bucket.value if bucket else None

    @property
    def is_log(self) -> bool:
        """Whether it belongs to a record of what was changed when, which claims nothing of today."""
        section = self if isinstance(self, Section) else self.section
        while section is not None and section.purpose is not Purpose.HISTORY:
            section = section.section
        return section is not None

    def sections(self) -> Iterator[Section]:
        """This mention's section and those around it, innermost first."""
        section = self if isinstance(self, Section) else self.section
        while section is not None:
            yield section
            section = section.section


@dataclass(eq=False, slots=True)
class Item(Mention):
    """A list item. `whole` reaches from its marker to the end of all that it holds."""

    whole: Span = NOWHERE
    marker: Span = NOWHERE
    parent: Item | None = None
    children: list[Item] = field(default_factory=list)
    leaves_choice: bool = False  # it ends in "or": the next item will do instead
    change: str | None = None  # the one pull or merge request whose URL its first paragraph gives

    @property
    def overruled(self) -> bool:
        """Whether an item around it settles its state: ticked, struck out, put off or dropped."""
        return any(item.given_up or item.box_status is Status.DONE for item in self.around())

    @property
    def holds_open(self) -> bool:
        """Whether something in it is plainly still to be done."""
        return any(item.unfinished for item in self.walk() if item is not self)

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
            if item.children:
                waiting.extend(reversed(item.children))


@dataclass(eq=False, slots=True)
class Row(Mention):
    """A row of a table, without the header."""

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
        """The index of the first column that means `label`."""
        return self.columns.index(label) if label in self.columns else None


@dataclass(eq=False, slots=True)
class Section(Mention):
    """A heading, or a bold line that acts as one, with all that is under it; the root, of level 0, is the file."""

    level: int = 0
    whole: Span = NOWHERE
    purpose: Purpose | None = None  # None: it may plan something
    bucket: Reading[Status] | None = None
    left_out_of: Version | None = None  # the version out of whose scope it puts what stands here
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

    @property
    def holds_open(self) -> bool:
        """Whether something in it is plainly still to be done."""
        return any(part.unfinished for part in self.parts())

    def walk(self) -> Iterator[Section]:
        """This section and those below it, in the order of the text."""
        waiting = [self]
        while waiting:
            section = waiting.pop()
            yield section
            waiting.extend(reversed(section.children))

    def divisions(self) -> list[Section]:
        """Headings right below that divide its work, each with a sure status: some done, some not, or none."""
        found = [child for child in self.children if child.purpose is None and child.bucket is None]
        told = [child for child in found if child.status is not None and child.status.certain]
        mixed = any(child.finished for child in told) and any(child.unfinished for child in told)
        return told if mixed else []

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
