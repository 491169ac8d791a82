"""What commits did to files. git is asked for many files at once, and for a longer past only when that is wanted."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, date, datetime, timedelta
from functools import cached_property
from itertools import chain, islice
from typing import TYPE_CHECKING

from roadmap_lint.git import Git
from roadmap_lint.patch import FORM, Change, Patch, patches

if TYPE_CHECKING:
    from roadmap_lint.origins import Origins

__all__ = ["Change", "Histories"]

MANY = 200  # commits of one file that are looked at
_ALONE = 4  # files that git is asked about alone, where it cannot tell of many at once what they come from
_EPOCH = date(1970, 1, 2)  # git reads earlier days as something else
_SPAN = timedelta(days=90)  # how much further is asked for the second time; then four times as far, and so on


class Histories:
    """The changes of files, newest first, through their renames, back to where each was made or copied.

    A merge says nothing of its own.
    """

    def __init__(self, git: Git) -> None:
        self._git = git
        self._known: dict[str, list[Patch]] = {}
        self._order: dict[str, int] = {}  # the place of each commit in the past that is known
        self._reached: date | None = None  # the first day of the past that is known of all files in `_known`
        self._asked = 0
        self._single: dict[tuple[str, date | None], tuple[Change, ...]] = {}

    @cached_property
    def _origins(self) -> Origins:
        from roadmap_lint.origins import Origins  # git tells of a single file where it comes from

        return Origins(self._git)

    def of(self, path: str, since: date | None, others: Sequence[str] = ()) -> Iterator[Change]:
        """The newest changes of a file. Those before the day ahead of `since` are left out: git compares moments, and
        a day has no time zone. What git is asked, it is asked about `others` too."""
        if "\n" in path or all(one == path for one in chain(self._known, others)):
            return iter(self._followed(path, since))
        return islice(self._among(path, since, others), MANY)

    def _among(self, path: str, since: date | None, others: Sequence[str]) -> Iterator[Change]:
        """What `--follow` tells of one file: from the commit on that renamed it, the changes at its other name."""
        told = 0
        waiting = self._past(path, since, others)
        while waiting:
            found = waiting.pop()
            patch = self._origins.of(found, self._made()) if found.origin else found
            if patch is None:
                yield from self._rest(path, since, told)
                return
            yield patch.change
            told += 1
            if patch.copied:
                return
            if patch.source is not None:
                waiting = self._past(patch.source, since, others, patch.commit)

    def _made(self) -> Iterator[Patch]:
        """The changes that made a file; first those that are the only ones of their file, so that they will be asked
        for if anything is asked of it."""
        made = [(place, patch) for past in self._known.values() for place, patch in enumerate(past) if patch.origin]
        yield from (patch for _, patch in sorted(made, key=lambda entry: entry[0]))

    def _rest(self, path: str, since: date | None, told: int) -> Iterator[Change]:
        """What git says of one file alone; of too many files, nothing."""
        if (path, since) in self._single or len(self._single) < _ALONE:
            yield from islice(self._followed(path, since), told, None)

    def _past(self, path: str, since: date | None, others: Iterable[str], behind: str | None = None) -> list[Patch]:
        """The changes at a path that are not before `since`, the oldest first: those `behind` a commit in the log."""
        self._learn(path, since, others)
        start, first = _moment(since), -1 if behind is None else self._order.get(behind, len(self._order))
        found = (patch for patch in self._known[path] if patch.moment >= start and self._order[patch.commit] > first)
        return [*found][::-1]

    def _learn(self, path: str, since: date | None, others: Iterable[str]) -> None:
        """Ask git for the changes of all files, where they are not known of this one and as far back as is wanted."""
        enough = since is not None and self._reached is not None and self._reached <= since
        if self._reached is None or not (enough or self._reached == date.min):
            self._reached = self._further(since)
        elif path in self._known:
            return
        paths = {path, *self._known, *others, *self._origins.sources}
        self._known, self._order = {path: [] for path in paths}, {}
        for patch in self._log(paths, self._reached):
            self._order.setdefault(patch.commit, len(self._order))
            self._known.get(patch.path, []).append(patch)

    def _further(self, since: date | None) -> date:
        """How far back to ask: for the first time as far as is wanted, then further each time."""
        length = _SPAN * (4**self._asked - 1)
        self._asked += 1
        return date.min if since is None or since - date.min < length else since - length

    def _log(self, paths: set[str], since: date) -> Iterator[Patch]:
        asked = sorted(path for path in paths if "\n" not in path)
        walk = ("--stdin", "--full-history", "--no-merges", "--no-renames")
        yield from patches(self._git.log("history", *walk, *FORM, *_since(since), told=["--", *asked]) or b"")

    def _followed(self, path: str, since: date | None) -> tuple[Change, ...]:
        key = (path, since)
        if key not in self._single:
            form = ("--follow", *FORM, f"--max-count={MANY}", *_since(since))
            self._single[key] = tuple(_to_copy(patches(self._git.log("history", *form, "--", path) or b"")))
        return self._single[key]


def _since(day: date | None) -> list[str]:
    return [f"--since={_before(day)}T00:00:00Z"] if day and day > _EPOCH else []


def _moment(day: date | None) -> int:
    if day is None or day <= _EPOCH:
        return 0
    return int(datetime.combine(_before(day), datetime.min.time(), UTC).timestamp())


def _before(day: date) -> date:
    return day - timedelta(days=1)


def _to_copy(found: Iterable[Patch]) -> Iterator[Change]:
    for patch in found:
        yield patch.change
        if patch.copied:
            return
