"""What commits did to files, as git prints it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from roadmap_lint.git import day, name_of
from roadmap_lint.pattern import pattern
from roadmap_lint.record import dataclass

FORM = ("--format=%x00%ct %ad %H %p", "--date=short", "-p", "-U0", "-a", "-z", "--src-prefix=a/", "--dst-prefix=b/")
_PATCH = b"\ndiff --git "
_TAKEN = pattern(r"\n(?P<how>rename|copy) from (?P<source>.*)\n(?:rename|copy) to (?P<path>.*)")


@dataclass(frozen=True, slots=True)
class Change:
    """What one commit did to a file: the day on which it was written, and the lines that it added and removed."""

    date: date
    added: tuple[str, ...]
    removed: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Patch:
    """A change of the file at `path` in `commit`: seconds from 1970 to that, the day on which it was written, what git
    prints of it before the first changed line, and from there on. `root`: the commit has no past. `source` is the file
    that it was renamed from, or, if `copied`, made of while that one stayed."""

    path: str
    commit: str
    moment: int
    made: date
    head: bytes
    body: bytes
    root: bool
    source: str | None = None
    copied: bool = False

    @property
    def change(self) -> Change:
        lines = self.body.decode("utf-8", "replace").split("\n")
        added, removed = (
            tuple([line[1:].removesuffix("\r") for line in lines if line[:1] == sign]) for sign in ("+", "-")
        )
        return Change(self.made, added, removed)

    @property
    def origin(self) -> bool:
        """Whether the file was made in a commit that had a past, so that it may come from a rename or a copy."""
        return not self.root and b"\nnew file mode " in self.head


def patches(printed: bytes) -> Iterator[Patch]:
    """Read a log in `FORM`, whose commits each start with a NUL at the start of a line."""
    for commit in (b"\n" + printed).split(b"\n\0")[1:]:
        head, *changes = commit.split(_PATCH)
        moment, written, name, parents = (head.rstrip(b"\0\n").decode("ascii", "replace").split(" ", 3) + [""] * 4)[:4]
        made = day(written)
        if made and moment.isdecimal():
            yield from (_patch(change, name, int(moment), made, root=not parents) for change in changes)


def _patch(patch: bytes, commit: str, moment: int, made: date, *, root: bool) -> Patch:
    head, mark, body = patch.partition(b"\n@@ ")
    names = head.partition(b"\n")[0]
    taken = _TAKEN.search(name_of(head)) if b" from " in head else None
    if taken is not None:
        source, copied = taken["source"], taken["how"] == "copy"
        return Patch(taken["path"], commit, moment, made, head, mark + body, root, source, copied)
    return Patch(name_of(names[2 : len(names) // 2]), commit, moment, made, head, mark + body, root)  # "a/PATH b/PATH"
