"""The model: what a roadmap claims, and where each claim was read. Rules look at nothing else."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterator, Mapping
from collections.abc import Sequence as Many
from dataclasses import field
from functools import cached_property
from typing import TypeVar

from roadmap_lint.misread import Misread
from roadmap_lint.record import dataclass
from roadmap_lint.roadmap.mentions import Item, Mention, Row, Section, Table
from roadmap_lint.roadmap.readings import (
    CellReading,
    DateReading,
    DateRole,
    FieldReading,
    Garbled,
    How,
    Link,
    Place,
    Reading,
    Rewrite,
)
from roadmap_lint.source import Span
from roadmap_lint.vocabulary.label import Label
from roadmap_lint.vocabulary.status import Status
from roadmap_lint.vocabulary.version import Version

__all__ = [
    "CellReading",
    "DateReading",
    "DateRole",
    "FieldReading",
    "Garbled",
    "How",
    "Item",
    "Link",
    "Mention",
    "Milestone",
    "Place",
    "Reading",
    "Rewrite",
    "Roadmap",
    "Row",
    "Section",
    "Sequence",
    "Table",
]


@dataclass(eq=False, slots=True)
class Milestone:
    """What the roadmap plans, by the key that names it, with every place that speaks of it in the order of the text."""

    name: str
    mentions: list[Mention]

    @property
    def status(self) -> Status | None:
        """The first status that is claimed for it anywhere."""
        return next((m.standing for m in self.mentions if m.standing is not None), None)

    @property
    def done(self) -> bool:
        """Whether it is called done wherever its status is spoken of, and surely so somewhere."""
        told = [mention for mention in self.mentions if mention.standing is not None]
        sure = any(mention.status is None or mention.status.certain for mention in told)
        return sure and all(mention.standing is Status.DONE for mention in told)

    @property
    def version(self) -> Version | None:
        """The version that it is called by; None where a key names it."""
        return next((m.called for m in self.mentions if m.called is not None), None)


@dataclass(eq=False, slots=True)
class Sequence:
    """Siblings keyed by versions: headings of one level under one parent, rows of a table, or items of a list.

    `siblings` are all that stand there, those without a version too.
    """

    place: Place
    mentions: list[Mention]
    siblings: list[Mention] = field(default_factory=list)


@dataclass(eq=False)
class Roadmap:
    """Everything that was read from one file.

    `dates` holds those that speak of the file itself (last updated, next review), `current` the claims which
    version is the current one, `goals` the versions that labelled lines name as the next one or the goal,
    `statements` what the file says of itself, `legend` the meaning it gives to its marks. `links` names every
    destination once, `references` are the uses of labels, `misreads` the places where Markdown reads something else
    than was plainly meant.
    """

    root: Section
    milestones: list[Milestone] = field(default_factory=list)
    sequences: list[Sequence] = field(default_factory=list)
    dates: list[DateReading] = field(default_factory=list)
    current: list[Reading[Version]] = field(default_factory=list)
    goals: list[Reading[Version]] = field(default_factory=list)
    statements: list[Reading[str]] = field(default_factory=list)
    legend: Mapping[str, Status | None] = field(default_factory=dict)
    links: list[Link] = field(default_factory=list)
    references: list[Link] = field(default_factory=list)
    garbled: list[Garbled] = field(default_factory=list)
    broken_boxes: list[Rewrite] = field(default_factory=list)
    misreads: list[Misread] = field(default_factory=list)

    def sections(self) -> Iterator[Section]:
        """Every section, the root first, in the order of the text."""
        return iter(self._sections)

    def items(self) -> Iterator[Item]:
        """Every list item, in the order of the text."""
        return iter(self._items)

    def tables(self) -> Iterator[Table]:
        """Every table, in the order of the text."""
        for section in self.sections():
            yield from section.tables

    def unread_statuses(self) -> Iterator[CellReading]:
        """What stands in status columns and status fields, and was not understood as a status."""
        read = {claim.span.start for mention in (self.root, *self.mentions()) for claim in mention.statuses}
        for section in self.sections():
            cells = [
                CellReading(field.value_span, field.value) for field in section.fields if field.label is Label.STATUS
            ]
            for table in section.tables:
                column = table.column(Label.STATUS)
                if column is not None:
                    cells += [row.cells[column] for row in table.rows if column < len(row.cells)]
            yield from (cell for cell in cells if read.isdisjoint(range(cell.span.start, cell.span.end)))

    def mentions(self) -> Iterator[Mention]:
        """Every heading (or bold line), note, row and item, section by section."""
        return iter(self._mentions)

    def siblings(self) -> Iterator[Many[Mention]]:
        """What stands side by side: headings of one level under one parent, the rows of a table, the items of a list,
        section by section."""
        return iter(self._siblings)

    # Most rules walk over all of it: the ways are gone once. What is read is not changed any more.

    @cached_property
    def _sections(self) -> list[Section]:
        return [*self.root.walk()]

    @cached_property
    def _items(self) -> list[Item]:
        return [*self.root.all_items()]

    @cached_property
    def _mentions(self) -> list[Mention]:
        mentions: list[Mention] = []
        for section in self._sections:
            if section.level:
                mentions.append(section)
            mentions += section.notes
            for table in section.tables:
                mentions += table.rows
            for item in section.items:
                mentions += item.walk() if item.children else (item,)
        return mentions

    @cached_property
    def _siblings(self) -> list[Many[Mention]]:
        groups: list[Many[Mention]] = []
        for section in self._sections:
            levels: dict[int, list[Mention]] = {}
            for child in section.children:
                if child.place is Place.HEADING:
                    levels.setdefault(child.level, []).append(child)
            groups += levels.values()
            groups += (table.rows for table in section.tables)
            groups += section.lists
            groups += (item.children for top in section.items if top.children for item in top.walk() if item.children)
        return groups

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
    def updates(self) -> list[DateReading]:
        """The dates of the file's last update, the youngest first."""
        updates = [reading for reading in self.dates if reading.role is DateRole.UPDATED]
        return sorted(updates, key=lambda update: update.value.last, reverse=True)

    @property
    def closed(self) -> bool:
        """Whether the file says of itself that it is archived, historical, superseded or out of date."""
        return bool(self.statements)

    @property
    def complete(self) -> bool:
        """Whether the heading of the file, or a status line right under it, surely says that all of it is done."""
        claims = [section.status for section in self.root.children if section.is_title]
        return any(claim is not None and claim.certain and claim.value is Status.DONE for claim in claims)

    @property
    def tracks(self) -> bool:
        """Whether anything is marked done anywhere: only then does the lack of such a mark mean something.

        A "release date" above something that is open may be a plan.
        """
        return any(m.claim is Status.DONE or (m.released and not m.holds_open) for m in self.mentions()) or any(
            s.bucket is not None and s.bucket.value is Status.DONE for s in self.sections()
        )

    def counts(self) -> dict[str, int]:
        """How much was read, by notion."""
        mentions = list(self.mentions())
        grouped = {id(mention) for milestone in self.milestones for mention in milestone.mentions}
        rows = [m for m in mentions if isinstance(m, Row) and m.statuses and id(m) not in grouped]
        return {
            "milestones": len(self.milestones),
            "items": sum(1 for _ in self.items()) + len(rows),
            "versions": len({m.version.value for m in mentions if m.version}),
            "dates": len(self.dates) + sum(len(m.dates) for m in mentions),
            "links": len(self.links),
        }


P = TypeVar("P")


def _holding(parts: list[P], span: Span, place: Callable[[P], Span]) -> P | None:
    """The one of `parts`, which stand in the order of the text, that holds `span`."""
    last = bisect_right(parts, span.start, key=lambda part: place(part).start) - 1
    return parts[last] if last >= 0 and span in place(parts[last]) else None
