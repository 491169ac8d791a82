"""Which files and folders there are, by exact name: as git lists them, or as they lie on disk.

Paths are written from the top, with forward slashes; "" is the top; one that ends in a slash can only be a folder.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from roadmap_lint.regular import read_regular

if TYPE_CHECKING:
    from pathspec import GitIgnoreSpec

# Folders that hold what others made: tools, dependencies and build output.
_FOREIGN = frozenset(
    (
        *(".git", ".hg", ".svn", ".jj", "node_modules", "bower_components", "site-packages", "__pycache__"),
        *(".venv", "venv", ".tox", ".nox", ".eggs", ".cache", ".mypy_cache", ".ruff_cache", ".pytest_cache"),
        *("build", "dist", "target", "_build", "_site", ".next", ".nuxt", ".gradle", ".terraform"),
    )
)


class Tree(Protocol):
    @property
    def paths(self) -> frozenset[str]:
        """Every file."""

    @property
    def folders(self) -> frozenset[str]:
        """Every folder that holds one of `paths`, and the top."""

    def exists(self, path: str) -> bool: ...

    def alike(self, path: str) -> str | None:
        """The one existing path that differs from `path` only by case; None when `path` itself exists."""

    def inside_submodule(self, path: str) -> bool: ...


def within(top: Path, path: str, name: str = "") -> str | None:
    """Where `path` really lies, its links followed, seen from `top`, or what is called `name` there, link or not; None
    when that is outside, or no path at all."""
    try:
        real = os.path.realpath(top / path)
    except (OSError, ValueError):
        return None
    place, above = os.path.join(real, name) if name else real, str(top).rstrip(os.sep)  # noqa: PTH118 - quicker
    if os.path.normcase(f"{place}{os.sep}").startswith(os.path.normcase(f"{above}{os.sep}")):
        return place[len(above) + 1 :].replace(os.sep, "/")
    return None


def upwards(folder: Path) -> Iterator[str]:
    """Where `folder` really lies, its links followed, and every folder above that."""
    place = ""
    above = os.path.realpath(folder)
    while above != place:
        place = above
        yield place
        above = os.path.dirname(place)  # noqa: PTH120 - this is asked for each file, and a Path takes ten times as long


def as_path(relative: Path) -> str:
    """A relative path as text, with "" for the folder itself."""
    return "" if relative == Path() else relative.as_posix()


def is_file(place: Path) -> bool:
    """Unlike Path.is_file, this is False for what may not be looked at."""
    return os.path.isfile(place)  # noqa: PTH113


def is_folder(place: Path) -> bool:
    """Unlike Path.is_dir, this is False for what may not be looked at."""
    return os.path.isdir(place)  # noqa: PTH112


def is_link(place: Path) -> bool:
    """Unlike Path.is_symlink, this is False for what may not be looked at."""
    return os.path.islink(place)  # noqa: PTH114


def names_in(folder: Path) -> frozenset[str] | None:
    """The names of all that lies in `folder`, git or not; None when it cannot be looked into."""
    try:
        return frozenset(os.listdir(folder))  # noqa: PTH208
    except OSError:
        return None


def folders_of(paths: Iterable[str]) -> frozenset[str]:
    found = {""}
    for path in paths:
        folder = path.rpartition("/")[0]
        while folder not in found:
            found.add(folder)
            folder = folder.rpartition("/")[0]
    return frozenset(found)


def parents(path: str) -> Iterator[str]:
    """The folders above `path`, the outermost first, without the top."""
    end = path.find("/")
    while end >= 0:
        yield path[:end]
        end = path.find("/", end + 1)


class Listed:
    """The tree as git lists it: `paths` name files, links, and submodules by their folder."""

    def __init__(self, top: Path, paths: frozenset[str]) -> None:
        self._top = top
        self.paths = paths

    @cached_property
    def folders(self) -> frozenset[str]:
        return folders_of(self.paths)

    def exists(self, path: str) -> bool:
        if path.endswith("/"):
            known = path[:-1] in self.folders or self._opaque(path[:-1])
        else:
            known = path in self.paths or path in self.folders
        return known or self._exists_through_link(path)

    def _exists_through_link(self, path: str) -> bool:
        """Whether `path` leads through a tracked link to a file or folder of this tree."""
        if not any(parent in self.paths for parent in parents(path)):
            return False
        real = within(self._top, path)
        return real is not None and (real in self.folders or (real in self.paths and not path.endswith("/")))

    def alike(self, path: str) -> str | None:
        name = path.rstrip("/")
        found = self._by_folded.get(name.casefold(), [])
        return None if len(found) != 1 or found[0] == name else found[0] + path[len(name) :]

    @cached_property
    def _by_folded(self) -> dict[str, list[str]]:
        table: dict[str, list[str]] = {}
        for path in self.paths | self.folders:
            table.setdefault(path.casefold(), []).append(path)
        return table

    def inside_submodule(self, path: str) -> bool:
        return any(self._opaque(parent) for parent in parents(path))

    def _opaque(self, path: str) -> bool:
        """Whether git lists a folder as if it were a file: a submodule, or another repository."""
        return path in self.paths and not is_link(place := self._top / path) and is_folder(place)


class Disk:
    """The tree as it lies on disk below `top`, without git. A link to the outside exists, not what lies there."""

    def __init__(self, top: Path) -> None:
        self._top = top
        self._names: dict[Path, frozenset[str]] = {}

    @cached_property
    def paths(self) -> frozenset[str]:
        """Every file that is not ignored, outside the folders that hold tools, dependencies and build output."""
        return frozenset(_walk(self._top))

    @cached_property
    def folders(self) -> frozenset[str]:
        return folders_of(self.paths)

    def exists(self, path: str) -> bool:
        folder = self._top
        for name in path.rstrip("/").split("/") if path else ():
            if name not in self._listing(folder):
                return False
            folder /= name
        return not path.endswith("/") or (within(self._top, path) is not None and is_folder(folder))

    def alike(self, path: str) -> str | None:
        if not path or self.exists(path):
            return None
        found = [self._top]
        for part in path.rstrip("/").casefold().split("/"):
            found = [folder / name for folder in found for name in self._listing(folder) if name.casefold() == part]
        alike = [as_path(place.relative_to(self._top)) + "/" * path.endswith("/") for place in found]
        return alike[0] if len(alike) == 1 and self.exists(alike[0]) else None

    def inside_submodule(self, path: str) -> bool:  # noqa: ARG002 - on disk, what is inside can be seen
        return False

    def _listing(self, folder: Path) -> frozenset[str]:
        """The names in `folder`; none when it is no folder, cannot be read, or is a link to the outside."""
        if folder not in self._names:
            inside = within(self._top, str(folder)) is not None
            self._names[folder] = frozenset(entry.name for entry in _entries(folder)) if inside else frozenset()
        return self._names[folder]


def _entries(folder: Path) -> list[os.DirEntry[str]]:
    try:
        with os.scandir(folder) as entries:
            return list(entries)
    except OSError:
        return []


def _walk(top: Path) -> Iterator[str]:
    """Every file below `top` that no .gitignore on the way to it leaves out. Links to folders are not followed."""
    waiting: list[tuple[str, tuple[tuple[int, GitIgnoreSpec], ...]]] = [("", ())]
    while waiting:
        folder, ignores = waiting.pop()
        entries = _entries(top / folder)
        if any(entry.name == ".gitignore" for entry in entries):
            ignores = (*ignores, (len(folder), _ignore(top / folder / ".gitignore")))
        for entry in entries:
            path = f"{folder}{entry.name}"
            if not entry.is_dir(follow_symlinks=False):
                if not _ignored(path, ignores):
                    yield path
            elif entry.name not in _FOREIGN and not _ignored(f"{path}/", ignores):
                waiting.append((f"{path}/", ignores))


def _ignore(file: Path) -> GitIgnoreSpec:
    from pathspec import GitIgnoreSpec

    try:
        return GitIgnoreSpec.from_lines(read_regular(file).decode("utf-8", "surrogateescape").splitlines())
    except (OSError, ValueError):
        return GitIgnoreSpec.from_lines([])


def _ignored(path: str, ignores: tuple[tuple[int, GitIgnoreSpec], ...]) -> bool:
    """Whether the nearest .gitignore that speaks of `path` leaves it out; each is read from its own folder."""
    for start, spec in reversed(ignores):
        said = spec.check_file(path[start:]).include
        if said is not None:
            return said
    return False
