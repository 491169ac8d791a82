"""What is measured: kinds of work, each with a folder of files, and the commands that do it."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from benchmarks.texts import pieces, roadmap
from roadmap_lint.testing.repositories import Repo

PARSE = """
import sys
from pathlib import Path
from markdown_it import MarkdownIt
parser = MarkdownIt("commonmark").enable(["table", "strikethrough"])
for path in sorted(Path().rglob("*.md")):
    parser.parse(path.read_text("utf-8"))
"""
CONFIGURATION = '[project]\nname = "harbour"\n\n[tool.roadmap-lint]\nignore = ["date-stale"]\nfail-on = "error"\n'
BARE = "bare parse"

Commands = dict[str, list[str]]  # by name; to the first one the others are compared


@dataclass(frozen=True)
class Work:
    """Commands that do the same in `folder`. `prepare` is called before each of them."""

    name: str
    folder: Path
    size: int  # bytes that are read
    commands: Commands
    prepare: Callable[[], None] = lambda: None


def works(place: Path, files: int, large: int) -> Iterator[Work]:
    """All the works, made in the empty folder `place`: `files` files in a repository, and one of `large` bytes."""
    yield _one(place / "one", {})
    yield _one(place / "configured", {"pyproject.toml": CONFIGURATION})
    yield _many(place / "many", files)
    yield _long(place / "medium", large // 100)
    yield _long(place / "large", large)
    yield _fixing(place / "fixing", files)


def _one(folder: Path, more: Mapping[str, str]) -> Work:
    text = roadmap(1, 6000)
    Repo.create(folder, {"ROADMAP.md": text, **more}, on="2026-11-02")
    start = {"import markdown_it": [sys.executable, "-c", "import markdown_it"]}
    name = "one file, configured" if more else "one file"
    return Work(name, folder, len(text.encode()), start | _checks("ROADMAP.md") | ({} if more else _peers()))


def _many(folder: Path, files: int) -> Work:
    texts = {f"d{number // 5}/p{number % 5}/ROADMAP.md": roadmap(number, 4000) for number in range(files)}
    Repo.create(folder, texts, on="2026-11-02")
    return Work(f"{files} files", folder, _bytes(texts), _parse() | _checks() | _peers())


def _long(folder: Path, size: int) -> Work:
    Repo.create(folder)
    with (folder / "ROADMAP.md").open("w", encoding="utf-8") as file:  # this process must stay small: see the README
        file.writelines(pieces(size))
    real = (folder / "ROADMAP.md").stat().st_size
    return Work(f"one file of {real / 1e6:.2g} MB", folder, real, _parse() | _checks() | _peers())


def _fixing(folder: Path, files: int) -> Work:
    """A tenth of the files has faults that are mended. They are there again before each command."""
    sound = {f"d{number}/ROADMAP.md": roadmap(number, 4000) for number in range(files) if number % 10}
    faulty = {f"d{number}/ROADMAP.md": roadmap(number // 10, 4000, faulty=True) for number in range(0, files, 10)}
    repo = Repo.create(folder, sound | faulty, on="2026-11-02")
    check = _roadmap_lint()
    return Work(
        f"{files} files, a tenth to be mended",
        folder,
        _bytes(sound | faulty),
        {"roadmap-lint": check, "roadmap-lint --fix": [*check, "--fix"]},
        lambda: repo.write(faulty),
    )


def _bytes(texts: Mapping[str, str]) -> int:
    return sum(len(text.encode()) for text in texts.values())


def _parse() -> Commands:
    return {BARE: [sys.executable, "-c", PARSE]}


def _checks(*paths: str) -> Commands:
    return {"roadmap-lint": [*_roadmap_lint(), *paths]}


def _roadmap_lint() -> list[str]:
    return [_found("roadmap-lint") or "roadmap-lint"]


def _peers() -> Commands:
    """The other tools that are installed, beside this Python or on the PATH."""
    calls = {
        "mdformat": ["--check", "."],
        "pymarkdown": ["scan", "-r", "."],
        "markdownlint-cli2": ["**/*.md"],
        "remark": [".", "--quiet"],
    }
    return {name: [path, *words] for name, words in calls.items() if (path := _found(name))}


def _found(name: str) -> str | None:
    return shutil.which(name, path=f"{Path(sys.executable).parent}{os.pathsep}{os.environ.get('PATH', '')}")
