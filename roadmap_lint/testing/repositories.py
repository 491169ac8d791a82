"""Builds real git repositories for tests, apart from the configuration of whoever runs them. Needs git."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

IDENTITY = {
    "GIT_CONFIG_GLOBAL": os.devnull,
    "GIT_CONFIG_NOSYSTEM": "1",
    "GIT_AUTHOR_NAME": "Ada",
    "GIT_AUTHOR_EMAIL": "ada@example.org",
    "GIT_COMMITTER_NAME": "Ada",
    "GIT_COMMITTER_EMAIL": "ada@example.org",
}


def run(folder: Path, *arguments: str, on: str = "2025-01-01", committed: str | None = None) -> str:
    """What `git ARGUMENTS` prints in `folder`, as if written on the day `on` (and committed on another).

    `on` is a day, or a moment such as `2025-01-01T23:30:00+09:00`. Raises CalledProcessError.
    """
    clean = {name: value for name, value in os.environ.items() if not name.startswith("GIT_")}
    days = {"GIT_AUTHOR_DATE": _moment(on), "GIT_COMMITTER_DATE": _moment(committed or on)}
    command = ["git", "-c", "protocol.file.allow=always", *arguments]
    done = subprocess.run(command, cwd=folder, env=clean | IDENTITY | days, capture_output=True, check=True)
    return done.stdout.decode("utf-8", "surrogateescape")


def _moment(day: str) -> str:
    return day if "T" in day else f"{day}T12:00:00+00:00"


@dataclass(frozen=True)
class Repo:
    """A working tree at `root`. Paths are written from there, with forward slashes."""

    root: Path

    @classmethod
    def create(
        cls,
        root: Path,
        files: Mapping[str, str] | None = None,
        on: str = "2025-01-01",
        tags: Mapping[str, str] | None = None,
    ) -> Repo:
        """A repository in the new folder `root`: empty, or with a commit of `files` on the day `on`, bearing `tags`.

        `files` gives a text for each path, `tags` a day for each name. Raises FileExistsError when `root` is there,
        CalledProcessError when git fails.
        """
        root.mkdir(parents=True)
        run(root, "init", "-q", "-b", "main")
        repo = cls(Path(os.path.realpath(root)))
        if files or tags:
            repo.commit(files, on=on)
        for name, day in (tags or {}).items():
            repo.tag(name, on=day)
        return repo

    def git(self, *arguments: str, on: str = "2025-01-01", committed: str | None = None) -> str:
        """What `git ARGUMENTS` prints. Raises CalledProcessError."""
        return run(self.root, *arguments, on=on, committed=committed)

    def write(self, files: Mapping[str, str]) -> None:
        """Write `files` (path → text) without telling git."""
        for path, text in files.items():
            place = self.root / path
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_bytes(text.encode())

    def commit(
        self, files: Mapping[str, str] | None = None, on: str = "2025-01-01", committed: str | None = None
    ) -> None:
        """Write `files`, then commit all that differs, removals too, as if on the day `on`."""
        self.write(files or {})
        self.git("add", "--all")
        self.git("commit", "-q", "--allow-empty", "-m", "A change", on=on, committed=committed)

    def rename(self, old: str, new: str, on: str = "2025-01-01") -> None:
        """Move a file or folder, and commit that together with whatever else differs."""
        (self.root / new).parent.mkdir(parents=True, exist_ok=True)
        (self.root / old).rename(self.root / new)
        self.commit(on=on)

    def remove(self, path: str, on: str = "2025-01-01") -> None:
        """Delete a file, and commit that together with whatever else differs."""
        (self.root / path).unlink()
        self.commit(on=on)

    def tag(self, name: str, on: str | None = None) -> None:
        """Tag the newest commit; with a day, as an annotated tag made on it."""
        self.git("tag", *(["-a", "-m", name] if on else []), "--", name, on=on or "2025-01-01")
