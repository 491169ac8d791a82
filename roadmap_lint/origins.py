"""Which file another was renamed from or copied of. git is asked for many files at once."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice

from roadmap_lint.git import Git, name_of
from roadmap_lint.patch import FORM, Patch, patches
from roadmap_lint.record import replace

_FIRST = 8  # files that are asked about together for the first time; then eight times as many, and so on
_LIMIT = 1000  # git compares no more pairs of files in a commit than the square of this
_DETECT = ("--no-walk=unsorted", "--stdin", "-C", "--find-copies-harder", f"-l{_LIMIT}")
_Made = tuple[str, str]  # a commit, and the path at which it made a file


class Origins:
    """For files that a commit made: the same change, told as a rename or a copy of the file that is most alike there.

    It is what `git log --follow` goes by for each file alone. Another file may be named only where several are as like
    it, or where one commit made several files of one.
    """

    def __init__(self, git: Git) -> None:
        self._git = git
        self._known: dict[_Made, Patch | None] = {}
        self._many = _FIRST

    @property
    def sources(self) -> set[str]:
        """The files from which others were renamed."""
        return {patch.source for patch in self._known.values() if patch and patch.source and not patch.copied}

    def of(self, made: Patch, others: Iterable[Patch]) -> Patch | None:
        """The change that made a file, told as what it is; None where git cannot tell. What git is asked, it is asked
        about some of the `others` too, the first of them first."""
        if _key(made) not in self._known:
            unknown = (other for other in others if _key(other) not in self._known and _key(other) != _key(made))
            self._learn([made, *islice(unknown, self._many - 1)])
            self._many *= 8
        return self._known[_key(made)]

    def _learn(self, asked: Sequence[Patch]) -> None:
        taken, unsure = self._taken({patch.commit for patch in asked})
        told = self._told({_key(patch): taken[_key(patch)] for patch in asked if _key(patch) in taken})
        for patch in asked:
            key = _key(patch)
            if key in taken:
                self._known[key] = told.get(key)
            else:
                self._known[key] = None if patch.commit in unsure else patch

    def _taken(self, commits: set[str]) -> tuple[dict[_Made, str], set[str]]:
        """The source of each file that one of the commits made of another; the commits of which git may not tell it."""
        form = ("-z", "--format=%x00%H", "--name-status")
        printed = self._git.log("origins", *_DETECT, *form, told=sorted(commits))
        if printed is None:
            return {}, commits
        taken: dict[_Made, str] = {}
        unsure = set[str]()
        for commit, changes in _commits(printed):
            sources = sum(status in "MDRT" for status, _, _ in changes)
            if sources * sum(status in "ARC" for status, _, _ in changes) > _LIMIT**2:
                unsure.add(commit)
            taken |= {(commit, path): source for status, source, path in changes if status in "RC"}
        return taken, unsure

    def _told(self, taken: dict[_Made, str]) -> dict[_Made, Patch]:
        """The changes that made files of others."""
        if not taken:
            return {}
        commits = {commit for commit, _ in taken}
        paths = {name for (_, path), source in taken.items() for name in (path, source)}
        asked = [*sorted(commits), "--", *sorted(path for path in paths if "\n" not in path)]
        printed = self._git.log("origins", *_DETECT, *FORM, told=asked) or b""
        told = [patch for patch in patches(printed) if patch.source]
        gone = {(patch.commit, patch.source) for patch in told if not patch.copied}
        return {
            _key(patch): replace(patch, copied=patch.copied and (patch.commit, patch.source) not in gone)
            for patch in told
        }


def _key(patch: Patch) -> _Made:
    return patch.commit, patch.path


def _commits(printed: bytes) -> Iterator[tuple[str, list[tuple[str, str, str]]]]:
    """Read a log with a NUL and the hash of each commit, and of each file in it the first letter of what was done to
    it, the name before that, and the name now, which are mostly the same."""
    for block in (b"\0" + printed).split(b"\0\0")[1:]:
        commit, _, rest = block.partition(b"\0")
        names = iter(map(name_of, rest.lstrip(b"\n").split(b"\0")))
        changes = []
        for status in filter(None, names):
            before = next(names, "")
            changes.append((status[:1], before, next(names, "") if status[:1] in "RC" else before))
        yield commit.decode("ascii", "replace"), changes
