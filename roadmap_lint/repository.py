"""What git and the file tree know about the place in which a roadmap lies.

Nothing is looked at before it is asked for, and nothing twice. Paths are written from the top, with forward slashes.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from roadmap_lint import dotgit
from roadmap_lint.git import Git, Tag
from roadmap_lint.regular import decoded, text_of
from roadmap_lint.tree import Disk, Listed, Tree, is_folder, is_link, names_in, parents, upwards, within

if TYPE_CHECKING:
    from roadmap_lint.forge import Forge
    from roadmap_lint.history import Change, Histories
    from roadmap_lint.witness import Release, Witness

__all__ = ["Repository", "Tag"]

_AHEAD = 16_000_000  # bytes of files whose committed texts are asked for together


def surrounding(folder: Path) -> tuple[Path, Path | None]:
    """The top of the working tree that holds `folder`, and where git keeps its data. Without git: the folder itself."""
    places = [Path(place) for place in upwards(folder)]
    for top in places:
        if directory := dotgit.directory(top / ".git"):
            return top, directory
    place = places[0]
    return place if is_folder(place) else place.parent, None


class Repository:
    """The witnesses around a roadmap.

    `root` is the top of the working tree, None outside git; `top` is the folder that paths are written from: `root`,
    or without git the folder that was asked about. `not_looked` says what could not be looked at so far, and why.
    """

    def __init__(self, top: Path, directory: Path | None = None) -> None:
        """`top` must be absolute and without links; `directory` is where git keeps the working tree's own data."""
        self.top = top
        self.root = top if directory else None
        self.not_looked: list[str] = []
        self._directory = directory
        self._git = Git(top, directory, self._note) if directory else None
        self._expected: Sequence[str] = ()
        self._relatives: dict[str, str | None] = {}
        self._real: dict[str, str | None] = {}
        self._led: dict[str, str] = {}
        self._committed: dict[str, bytes | None] = {}
        self._manifests: dict[str, Witness | None] = {}
        if self.shallow:
            self._note("history: a shallow clone does not hold it")

    @classmethod
    def containing(cls, folder: Path) -> Repository:
        """The repository whose working tree holds `folder`, which need not be in git. Starts no process."""
        return cls(*surrounding(folder))

    def _note(self, reason: str) -> None:
        if reason not in self.not_looked:
            self.not_looked.append(reason)

    def relative(self, file: Path) -> str | None:
        """The path of `file` from the top, None when it lies outside. A link stands for itself, not for its target."""
        place = os.path.abspath(file)  # noqa: PTH100 - the name itself must not be resolved
        folder, name = os.path.split(place)
        if place not in self._relatives:
            self._relatives[place] = self._inside(folder, name)
        return self._relatives[place]

    def _inside(self, folder: str, name: str) -> str | None:
        """As `within` says; the links on the way to a folder are followed once."""
        if folder not in self._real:
            self._real[folder] = within(self.top, folder)
        real = self._real[folder]
        return within(self.top, folder, name) if real is None else f"{real}/{name}" if real else name

    # The tree

    @cached_property
    def names_at_top(self) -> frozenset[str] | None:
        """The names of all that lies at the top, ignored or not, without asking git; None when it cannot be seen."""
        return names_in(self.top)

    @cached_property
    def _tree(self) -> Tree:
        paths = self._git.files() if self._git else None
        return Disk(self.top) if paths is None else Listed(self.top, paths)

    @property
    def paths(self) -> frozenset[str]:
        """Every file, tracked or not, that git does not ignore; without git, what a walk below the top finds."""
        return self._tree.paths

    @property
    def folders(self) -> frozenset[str]:
        """Every folder that holds one of `paths`, and "", the top."""
        return self._tree.folders

    def exists(self, path: str) -> bool:
        """Whether `path` is a file or folder, in exactly this case. One that ends in a slash must be a folder."""
        return self._tree.exists(path)

    def alike(self, path: str) -> str | None:
        """The one existing path that differs from `path` only by case; None when `path` itself exists."""
        return self._tree.alike(path)

    def inside_submodule(self, path: str) -> bool:
        """Whether `path` lies in a submodule or another repository, so that `exists` cannot know of it."""
        return self._tree.inside_submodule(path)

    def renamed(self, path: str) -> str | None:
        """Where the file went that lay at `path`: the only destination on record, which exists; else None."""
        seen = {path}
        while not self.exists(path):
            destinations = self._moves.get(path, set())
            path = next(iter(destinations)) if len(destinations) == 1 else ""
            if not path or path in seen:
                return None
            seen.add(path)
        return path if len(seen) > 1 and path not in self._moves else None

    @cached_property
    def _moves(self) -> dict[str, set[str]]:
        return self._git.moves() if self._git else {}

    # The past

    @cached_property
    def tags(self) -> tuple[Tag, ...]:
        """All tags, by name."""
        return self._git.tags() if self._git else ()

    @cached_property
    def shallow(self) -> bool:
        """Whether the clone was cut off, so that its history proves nothing."""
        return self._directory is not None and dotgit.is_shallow(self._directory)

    def parting(self, revision: str) -> str | None:
        """The commit at which HEAD and a revision parted, or the revision's own; None when there is no such commit."""
        return self._git.parting(revision) if self._git else None

    def texts_at(self, commit: str, paths: Sequence[str]) -> dict[str, str]:
        """The texts in a commit of files that are at `paths` now, or of those that were renamed to them, as far as git
        records one; without those that there were not. Git is asked for all of them at once."""
        if self._git is None:
            return {}
        targets = {path: self._target(path) for path in paths}
        raws = self._git.blobs(commit, targets.values())
        origins = {path: origin for path in paths if targets[path] not in raws and (origin := self._origin(path))}
        raws |= self._git.blobs(commit, origins.values())
        found = {path: raws.get(origins.get(path, targets[path])) for path in paths}
        return {path: text for path, raw in found.items() if (text := _decoded(raw)) is not None}

    def _origin(self, path: str) -> str | None:
        """The one file that was renamed to `path`."""
        origins = [source for source, destinations in self._moves.items() if destinations == {path}]
        return origins[0] if len(origins) == 1 else None

    def expect(self, files: Sequence[str]) -> None:
        """Say which files are going to be checked, named from the working directory: git is asked of them together."""
        self._expected = files

    @cached_property
    def _targets(self) -> list[str]:
        """The expected files that may lie in this repository, in order, each once."""
        inside = (path for file in self._expected if (path := self.relative(Path(file))) is not None)
        return [*dict.fromkeys(self._target(path) for path in inside)]

    def committed(self, path: str) -> str | None:
        """HEAD's text of the file, without its byte-order mark; None when HEAD has no such file or it is not UTF-8."""
        target = self._target(path)
        if target not in self._committed:
            asked = self._ahead(target)
            found = self._git.blobs("HEAD", asked) if self._git else {}
            if sum(len(raw or b"") for raw in self._committed.values()) > _AHEAD:
                self._committed.clear()
            self._committed |= {one: found.get(one) for one in asked}
        return _decoded(self._committed[target])

    def _ahead(self, target: str) -> list[str]:
        """A file and those that are expected after it, as far as their texts are not too long to be kept."""
        start = self._targets.index(target) if target in self._targets else len(self._targets)
        ahead, room = [target], _AHEAD
        for path in self._targets[start + 1 :]:
            room -= _size(self.top / path)
            if room < 0:
                break
            ahead.append(path)
        return ahead

    def history(self, path: str, since: date | None = None) -> Iterator[Change]:
        """The newest commits that changed the file, newest first, through its renames; none in a shallow clone.

        `since` leaves out older ones, and spares git the search for them. A merge says nothing of its own.
        """
        if self._histories is None:
            return iter(())
        return self._histories.of(self._target(path), since, self._targets)

    @cached_property
    def _histories(self) -> Histories | None:
        from roadmap_lint.history import Histories

        return None if self._git is None or self.shallow else Histories(self._git)

    def _target(self, path: str) -> str:
        """The file that a link at `path` leads to, which is the one that has text and a past."""
        if path not in self._led:
            place = self.top / path
            inside = within(self.top, path) if is_link(place) else self._inside(*os.path.split(place))
            self._led[path] = inside or path
        return self._led[path]

    # Other witnesses

    def manifest_version(self, path: str = "") -> Witness | None:
        """The version in pyproject.toml, package.json or Cargo.toml, nearest above `path`.

        None when there is none, or it is filled in elsewhere, or manifests side by side disagree.
        """
        folder = path.rpartition("/")[0]
        if folder not in self._manifests:
            from roadmap_lint.witness import manifest_version

            self._manifests[folder] = manifest_version(self.read, [*reversed([*parents(path)]), ""])
        return self._manifests[folder]

    @cached_property
    def changelog_versions(self) -> tuple[Release, ...]:
        """The released versions that head sections of CHANGELOG.md, HISTORY.md or CHANGES.md at the top."""
        from roadmap_lint.witness import CHANGELOGS, releases

        found: list[Release] = []
        for name in filter(self._may_lie_at_top, CHANGELOGS):
            path = name if self.exists(name) else self.alike(name)
            text = self.read(path) if path else None
            found += releases(text, path) if path and text else ()
        return tuple(found)

    def _may_lie_at_top(self, name: str) -> bool:
        """Whether a file of this name, in whatever case, may lie at the top; False is sure, and git was not asked."""
        names = self.names_at_top
        return names is None or any(one.casefold() == name.casefold() for one in names)

    @cached_property
    def forge(self) -> Forge | None:
        """Where the repository is published, by its remote `origin`, or its only remote."""
        remotes = self._git.remotes() if self._git else {}
        address = remotes.get("origin") or next(iter(remotes.values() if len(remotes) == 1 else ()), "")
        if not address:
            return None
        from roadmap_lint.forge import forge_at

        return forge_at(address)

    @cached_property
    def branch(self) -> str | None:
        """The branch that is checked out; None outside git, or when HEAD is a commit."""
        return dotgit.branch(self._directory) if self._directory else None

    def rendered(self, path: str) -> bool:
        """Whether a site generator may make a page of the file at `path`, with addresses and anchors of its own."""
        from roadmap_lint.site import may_render

        return may_render(self._site_marks, path)

    @cached_property
    def _site_marks(self) -> frozenset[str]:
        from roadmap_lint.site import site_marks

        return site_marks(self.paths)

    def read(self, path: str) -> str | None:
        """The text of a file of this tree; None when there is none, or it is large, not UTF-8, or lies outside."""
        real = within(self.top, path) if os.path.lexists(self.top / path) else None  # quick where most are not there
        return text_of(self.top / real) if real else None


def _decoded(raw: bytes | None) -> str | None:
    try:
        return None if raw is None else decoded(raw)
    except UnicodeDecodeError:
        return None


def _size(file: Path) -> int:
    try:
        return file.stat().st_size
    except (OSError, ValueError):
        return 0
