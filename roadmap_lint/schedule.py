"""What a roadmap plans for when, and whether it says that something is still left to do there."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from functools import cached_property

from roadmap_lint.record import dataclass
from roadmap_lint.roadmap import DateReading, DateRole, How, Mention, Roadmap, Row, Section, Table
from roadmap_lint.vocabulary.date import Precision
from roadmap_lint.vocabulary.label import Label
from roadmap_lint.vocabulary.purpose import Purpose
from roadmap_lint.vocabulary.status import Status
from roadmap_lint.vocabulary.version import Version

SETTLED = (Status.DONE, Status.DEFERRED, Status.DROPPED)
_NO_PLAN = (Purpose.HISTORY, Purpose.LEGEND, Purpose.CRITERIA, Purpose.EXCLUDED)
_FORESEEN = 5  # years from the first to the last of the longest plans
_EMPTY = frozenset(("", "-", "–", "—", "−", "n/a", "…", "..."))


@dataclass(frozen=True, slots=True)
class Plan:
    """Something that is dated, by all the places that speak of it: a milestone, or what has a date but no key."""

    name: str
    mentions: Sequence[Mention]

    @property
    def dates(self) -> list[tuple[Mention, DateReading]]:
        """The dates that say for when it is planned, each with the place that says it."""
        return [(mention, reading) for mention in self.mentions for reading in plan_dates(mention)]

    @property
    def targeted(self) -> bool:
        """Whether one of the dates is called a target."""
        return any(reading.role is DateRole.TARGET and not _is_window(reading) for _, reading in self.dates)

    @property
    def version(self) -> Version | None:
        """The version that it is called by."""
        return next((m.called for m in self.mentions if m.called is not None), None)


def plans(roadmap: Roadmap) -> list[Plan]:
    """Everything that is dated, in the order of the text."""
    grouped = {id(mention) for milestone in roadmap.milestones for mention in milestone.mentions}
    found = [Plan(milestone.name, milestone.mentions) for milestone in roadmap.milestones]
    found += [Plan(m.said, [m]) for m in roadmap.mentions() if m.dates and id(m) not in grouped]
    return sorted(found, key=lambda plan: plan.mentions[0].span)


def plan_dates(mention: Mention) -> list[DateReading]:
    """The dates at which one place says that something is planned."""
    return [reading for reading in mention.dates if _plans(mention, reading)]


def _plans(mention: Mention, reading: DateReading) -> bool:
    """Whether a date says when something is to be done: the "release date" of what is called open does, too.

    A bare day may say anything where neither a key nor a version nor a table stands; that of something in progress may
    be the day on which it began. Days from one to another say when something goes on, unless it is surely called open.
    """
    if reading.role is DateRole.RELEASED:
        return reading.how is not How.WORD and mention.says_open
    if reading.role is DateRole.TARGET:
        return True
    if isinstance(mention, Section) and mention.is_title and mention.title:
        return False  # "# Roadmap update - September 2025" says when it was written
    named = mention.key is not None or mention.version is not None or _is_headed(mention, reading)
    if not named and _is_era(reading):
        return False
    if _is_window(reading):
        return reading.role is DateRole.PLAIN and named and _waits(mention)
    sharp = reading.value.precision is Precision.DAY
    begun = mention.claim is Status.ACTIVE and not isinstance(mention, Row)
    return reading.role is DateRole.PLAIN and (not sharp or (named and not begun))


def _waits(mention: Mention) -> bool:
    """Whether a place surely says that the work has not begun; that of a row, that it is not done."""
    claim = mention.status
    return (
        claim is not None
        and claim.certain
        and claim.value.open
        and (isinstance(mention, Row) or claim.value is Status.PLANNED)
    )


def _is_headed(mention: Mention, reading: DateReading) -> bool:
    """Whether a date stands in a row that it does not lead, as those of a log do."""
    return isinstance(mention, Row) and not (mention.cells and reading.span in mention.cells[0].span)


def _is_window(reading: DateReading) -> bool:
    """Whether a date tells from which day to which day something goes on."""
    first, last = reading.value.first, reading.value.last
    whole_months = first.day == 1 and (last == date.max or (last.toordinal() + 1 and _next(last).day == 1))
    return reading.value.precision is Precision.RANGE and not whole_months


def _is_era(reading: DateReading) -> bool:
    """Whether a date tells years that the work treats: "Import the records (2005-2025)"."""
    return reading.value.precision is Precision.RANGE and reading.value.last.year - reading.value.first.year > _FORESEEN


def _next(day: date) -> date:
    return date.fromordinal(day.toordinal() + 1)


class Schedule:
    """What is settled and what is left to do in one roadmap."""

    def __init__(self, roadmap: Roadmap) -> None:
        self._roadmap = roadmap

    @cached_property
    def _unmarked(self) -> set[int]:
        return {id(mention) for mention in _unmarked(self._roadmap)}

    @cached_property
    def _unread(self) -> set[int]:
        return {id(row) for table in self._roadmap.tables() for row in _unread(table)}

    def settled(self, plan: Plan) -> bool:
        """Whether any place says that it is done, put off or dropped; or that which cannot be read, and none that it is
        open."""
        if any(self._settles(mention, plan) for mention in plan.mentions):
            return True
        return any(id(mention) in self._unread for mention in plan.mentions) and not self.is_open(plan)

    def _settles(self, mention: Mention, plan: Plan) -> bool:
        if _has_its_own_time(mention):
            return False
        if (
            mention.standing in SETTLED
            or mention.finished
            or mention.struck
            or mention.released
            or _is_complete(mention)
        ):
            return True
        purposes = {section.purpose for section in mention.sections()}
        return bool(purposes.intersection(_NO_PLAN)) and not (purposes <= {None, Purpose.EXCLUDED} and plan.targeted)

    def is_overdue(self, plan: Plan, today: date) -> bool:
        """Whether all the dates of something are over, and it is called a target or left to do, and not settled."""
        dates = plan.dates
        if not dates or any(reading.value.last >= today for _, reading in dates) or self.settled(plan):
            return False
        return plan.targeted or self.is_open(plan)

    def is_open(self, plan: Plan) -> bool:
        """Whether the roadmap itself says that something is left to do."""
        return any(
            _stands_open(mention)
            or _has_its_own_time(mention)
            or id(mention) in self._unmarked
            or _is_incomplete(mention)
            or _has_open_work(mention)
            for mention in plan.mentions
        )


def _stands_open(mention: Mention) -> bool:
    """Whether a place is called open. On a heading without key and version, a mark that says so in some files only may
    be there for its looks: "📋 Overview"."""
    claim = mention.status
    if isinstance(mention, Section) and claim is not None and mention.key is None and mention.version is None:
        return claim.value.open and claim.certain
    return mention.standing in (Status.PLANNED, Status.ACTIVE)


def _has_its_own_time(mention: Mention) -> bool:
    """Whether what is left out of one version is a later version with a date of its own: it is planned for then."""
    left_out_of = mention.section.left_out_of if mention.section is not None else None
    version = mention.called if isinstance(mention, Section) and mention.claim is None else None
    return version is not None and left_out_of is not None and left_out_of < version and bool(plan_dates(mention))


def _is_complete(mention: Mention) -> bool:
    """Whether its figures say that it is done."""
    return any(
        reading.value.percent == 100 or _is_full(reading.value.done, reading.value.total)
        for reading in mention.progress
    )


def _is_incomplete(mention: Mention) -> bool:
    """Whether its figures say that it is not done, and nothing else says anything of it."""
    shares = [reading.value for reading in mention.progress]
    told = [share for share in shares if share.percent is not None or share.total]
    return bool(told) and mention.standing is None and not _is_complete(mention)


def _is_full(done: int | None, total: int | None) -> bool:
    return bool(total) and done == total


def _has_open_work(mention: Mention) -> bool:
    """Whether something under a heading is open; a mark that may say so does where another says that a part is done."""
    if not isinstance(mention, Section):
        return False
    parts = list(mention.parts())
    if any(part.unfinished for part in parts):
        return True
    return any(part.finished for part in parts) and any(item.says_open for item in mention.items)


def _unread(table: Table) -> Iterator[Row]:
    """The rows whose status is told in words that cannot be read."""
    column = table.column(Label.STATUS)
    for row in table.rows if column is not None else ():
        if row.status is None and not _is_blank(row, column):
            yield row


def _is_blank(row: Row, column: int | None) -> bool:
    return column is None or column >= len(row.cells) or row.cells[column].text.strip().casefold() in _EMPTY


def _unmarked(roadmap: Roadmap) -> Iterator[Mention]:
    """What bears no mark, where what stands beside it is marked when it is done."""
    told: set[int] = set()
    for table in roadmap.tables():
        if Label.STATUS in table.columns:
            told.update(map(id, table.rows))
            yield from _left_blank(table)
    for group in roadmap.siblings():
        yield from _left([mention for mention in group if id(mention) not in told])


def _left_blank(table: Table) -> Iterator[Row]:
    """The rows that leave the status blank where others are done."""
    if any(row.claim is Status.DONE for row in table.rows):
        yield from (row for row in table.rows if row.claim is None and _is_blank(row, table.column(Label.STATUS)))


def _left(siblings: Sequence[Mention]) -> Iterator[Mention]:
    """Those that bear no mark and are dated after all that do, where one is marked done."""
    last = {
        id(m): max(reading.value.last for reading in dates) for m in siblings if m.dates and (dates := plan_dates(m))
    }
    marked = [m for m in siblings if id(m) in last and _is_marked(m)]
    if any(m.claim is Status.DONE or _holds_done(m) for m in marked):
        newest = max(last[id(m)] for m in marked)
        yield from (m for m in siblings if last.get(id(m), date.min) > newest and _may_be_left(m))


def _is_marked(mention: Mention) -> bool:
    return mention.claim is not None or mention.released or bool(mention.progress) or _holds_done(mention)


def _holds_done(mention: Mention) -> bool:
    return isinstance(mention, Section) and any(part.finished for part in mention.parts())


def _may_be_left(mention: Mention) -> bool:
    """Whether something is not dated to the day, as what was released is, and if a section, is called by its date, key
    or version, and holds items."""
    if _is_marked(mention) or any(reading.value.precision is Precision.DAY for reading in mention.dates):
        return False
    named = mention.key is not None or mention.version is not None or not mention.title
    return not isinstance(mention, Section) or (named and any(True for _ in mention.all_items()))
