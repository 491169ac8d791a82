"""Dates of one thing that cannot hold together."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from roadmap_lint.roadmap import DateReading, DateRole, How, Mention, Milestone, Section
from roadmap_lint.schedule import plan_dates
from roadmap_lint.vocabulary.status import Status

Clash = tuple[DateReading, DateReading]  # a date, and one before it with which it cannot hold


def clashing_dates(milestone: Milestone) -> Iterator[Clash]:
    """The first two dates of a milestone that cannot hold together: those of its plans, and those of its release."""
    mentions = [mention for mention in milestone.mentions if mention.dates and not mention.is_log]
    if not mentions:
        return
    is_done = any(mention.standing is Status.DONE for mention in mentions)
    for roles in _groups(is_done):
        yield from first_clash([date for mention in mentions for date in _dates(mention, roles)])


def first_clash(readings: Sequence[DateReading]) -> Iterator[Clash]:
    """The first date that shares no day with an earlier one, if there is one, with that."""
    soonest = latest = readings[0] if readings else None
    for reading in readings:
        for other in (soonest, latest):
            if other is not None and not other.value.may_be(reading.value):
                yield reading, other
                return
        if soonest is None or reading.value.last < soonest.value.last:
            soonest = reading
        if latest is None or reading.value.first > latest.value.first:
            latest = reading


def _groups(is_done: bool) -> list[set[DateRole]]:
    """The roles that must agree. Of what is done, a date without a word may say when it was planned or when it came."""
    plans = [{DateRole.TARGET}, {DateRole.PLAIN}] if is_done else [{DateRole.TARGET, DateRole.PLAIN}]
    return [*plans, {DateRole.RELEASED}]


def _dates(mention: Mention, roles: set[DateRole]) -> list[DateReading]:
    """The date that a place gives, or those of a heading and of a field under it; none where it gives several."""
    known = plan_dates(mention) + [reading for reading in mention.dates if reading.role is DateRole.RELEASED]
    found = [reading for reading in known if reading.role in roles]
    said = sum(reading.how is How.FIELD for reading in found)
    return found if len(found) == 1 or (isinstance(mention, Section) and said == 1 and len(found) == 2) else []
