"""When a roadmap's own claims were last changed, as far as git, or what they tell themselves, can prove it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import date, timedelta
from typing import ClassVar

from roadmap_lint.record import dataclass
from roadmap_lint.repository import Repository
from roadmap_lint.roadmap import DateReading, DateRole, Mention, Roadmap
from roadmap_lint.source import Source
from roadmap_lint.vocabulary.date import without_dates


@dataclass(frozen=True, slots=True)
class Revision:
    """A change of what the file says. `uncommitted`: it is in the text under check, but not yet in a commit."""

    date: date
    uncommitted: bool

    MAX_LAG: ClassVar[int] = 30  # days by which a committed change may be newer than the date that the file bears


def last_revision(
    source: Source, path: str | None, repository: Repository, today: date, since: date, days: int = 0
) -> Revision | None:
    """The newest change to more than white space and dates: one that is uncommitted, else one that was committed so
    many `days` after `since`, or later. Where these have not passed yet, git is not asked for commits.

    None when there is none, and when git cannot tell: no repository, a file that was never committed, a shallow clone.
    """
    committed = repository.committed(path) if path is not None else None
    if path is None or committed is None:
        return None
    if source.text != committed and changes_claims(source.text.splitlines(), committed.splitlines()):
        return Revision(today, uncommitted=True)
    if (today - since).days < days:
        return None
    for change in repository.history(path, since + timedelta(days)):
        if (change.date - since).days >= days and changes_claims(change.added, change.removed):
            return Revision(change.date, uncommitted=False)
    return None


def done_since(roadmap: Roadmap, stamp: DateReading, today: date) -> tuple[DateReading, Mention] | None:
    """The newest day, not after `today`, on which the text itself calls something done after the date of the file, with
    what that is. Entries of a changelog do not count."""
    found = [
        (day, mention)
        for mention in roadmap.mentions()
        if mention.dates and mention.finished and not mention.is_log
        for day in mention.dates
        if day.role is DateRole.RELEASED and stamp.value.last < day.value.first <= today
    ]
    return max(found, key=lambda one: one[0].value.first, default=None)


def changes_claims(added: Sequence[str], removed: Sequence[str]) -> bool:
    """Whether lines differ in more than white space and the dates that they hold."""
    if not added or not removed:
        return any(map(_claim, added or removed))
    new, old = Counter(added), Counter(removed)
    come, gone = new - old, old - new
    if not come or not gone:
        return any(map(_claim, come or gone))
    return _claims(come) != _claims(gone)


def _claims(lines: Counter[str]) -> Counter[str]:
    claims: Counter[str] = Counter()
    for line, times in lines.items():
        claims[_claim(line)] += times
    del claims[""]
    return claims


def _claim(line: str) -> str:
    return "".join(without_dates(line).split())
