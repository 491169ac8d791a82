"""What commits did to files. git is asked for many files at once, and for a longer past only when that is wanted."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, date, datetime, timedelta
from itertools import chain, islice

from roadmap_lint.git import Git, day
from roadmap_lint.record import dataclass

MANY = 200  # commits of one file that are looked at
_EPOCH = date(1970, 1, 2)  # git reads earlier days as something else
_SPAN = timedelta(days=90)  # how much further is asked for the second time; then four times as far, and so on
_FORM = ("--format=%x00%ct %ad %p", "--date=short", "-p", "-U0", "-a", "-z", "--src-prefix=a/", "--dst-prefix=b/")
_PATCH = b"\ndiff --git "


@dataclass(frozen=True, slots=True)
class Change:
    """What one commit did to a file: the day on which it was written, and the lines that it added and removed."""

    date: date
    added: tuple[str, ...]
    removed: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Patch:
    """A change of the file at `path`: seconds from 1970 to its commit, the day on which it was written, what git prints
    of it before the first changed line, and from there on. `root`: the commit has no past."""

    path: str
    moment: int
    made: date
    head: bytes
    body: bytes
    root: bool

    @property
    def change(self) -> Change:
        lines = [line.decode("utf-8", "replace") for line in self.body.split(b"\n")]
        added, removed = (
            tuple(line[1:].removesuffix("\r") for line in lines if line.startswith(sign)) for sign in ("+", "-")
        )
        return Change(self.made, added, removed)

    @property
    def origin(self) -> bool:
        """Whether the file was made in a commit that had a past, so that it may come from a rename or a copy."""
        return not self.root and b"\nnew file mode " in self.head

    @property
    def copied(self) -> bool:
        """Whether it was made of another one that stayed."""
        return b"\ncopy from " in self.head


class Histories:
    """The changes of files, newest first, through their renames, back to where each was made or copied.

    A merge says nothing of its own.
    """

    def __init__(self, git: Git) -> None:
        self._git = git
        self._known: dict[str, list[_Patch]] = {}
        self._reached: date | None = None  # the first day of the past that is known of all files in `_known`
        self._asked = 0
        self._single: dict[tuple[str, date | None], tuple[Change, ...]] = {}

    def of(self, path: str, since: date | None, others: Sequence[str] = ()) -> Iterator[Change]:
        """The newest changes of a file. Those before the day ahead of `since` are left out: git compares moments, and
        a day has no time zone. What git is asked, it is asked about `others` too."""
        if "\n" in path or all(one == path for one in chain(self._known, others)):
            yield from self._followed(path, since)
            return
        start = _moment(since)
        patches = [patch for patch in self._past(path, since, others) if patch.moment >= start]
        for number, patch in enumerate(patches[:MANY]):
            if patch.origin:  # only one file at a time can be followed through renames
                yield from islice(self._followed(path, since), number, None)
                return
            yield patch.change

    def _past(self, path: str, since: date | None, others: Iterable[str]) -> Sequence[_Patch]:
        enough = since is not None and self._reached is not None and self._reached <= since
        if path not in self._known or not (enough or self._reached == date.min):
            paths = {path, *self._known, *others}
            self._reached = self._further(since)
            self._known = {path: [] for path in paths}
            for patch in self._log(paths, self._reached):
                self._known.get(patch.path, []).append(patch)
        return self._known[path]

    def _further(self, since: date | None) -> date:
        """How far back to ask: for the first time as far as is wanted, then further each time."""
        length = _SPAN * (4**self._asked - 1)
        self._asked += 1
        return date.min if since is None or since - date.min < length else since - length

    def _log(self, paths: set[str], since: date) -> Iterator[_Patch]:
        asked = sorted(path for path in paths if "\n" not in path)
        told = "\n".join(["--", *asked, ""]).encode("utf-8", "surrogateescape")
        walk = ("--stdin", "--full-history", "--no-merges", "--no-renames")
        yield from _patches(self._git.log("history", *walk, *_FORM, *_since(since), told=told) or b"")

    def _followed(self, path: str, since: date | None) -> tuple[Change, ...]:
        key = (path, since)
        if key not in self._single:
            form = ("--follow", *_FORM, f"--max-count={MANY}", *_since(since))
            self._single[key] = tuple(_to_copy(_patches(self._git.log("history", *form, "--", path) or b"")))
        return self._single[key]


def _since(day: date | None) -> list[str]:
    return [f"--since={_before(day)}T00:00:00Z"] if day and day > _EPOCH else []


def _moment(day: date | None) -> int:
    if day is None or day <= _EPOCH:
        return 0
    return int(datetime.combine(_before(day), datetime.min.time(), UTC).timestamp())


def _before(day: date) -> date:
    return day - timedelta(days=1)


def _to_copy(patches: Iterable[_Patch]) -> Iterator[Change]:
    for patch in patches:
        yield patch.change
        if patch.copied:
            return


def _patches(printed: bytes) -> Iterator[_Patch]:
    """Read a log whose commits each start with a NUL at the start of a line."""
    for commit in (b"\n" + printed).split(b"\n\0")[1:]:
        head, *patches = commit.split(_PATCH)
        moment, _, more = head.rstrip(b"\0\n").decode("ascii", "replace").partition(" ")
        written, _, parents = more.partition(" ")
        made = day(written)
        if made and moment.isdecimal():
            yield from (_patch(patch, int(moment), made, root=not parents) for patch in patches)


def _patch(patch: bytes, moment: int, made: date, *, root: bool) -> _Patch:
    head, mark, body = patch.partition(b"\n@@ ")
    names = head.partition(b"\n")[0]
    path = names[2 : len(names) // 2].decode("utf-8", "surrogateescape")  # "a/PATH b/PATH"
    return _Patch(path, moment, made, head, mark + body, root)
