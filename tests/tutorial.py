"""Follows a page of the documentation word by word, in an empty repository.

A fence after a paragraph that ends in a path, as "`ROADMAP.md`:", is that file. Of a `console` fence, the lines that
begin with `$ ` are commands, and those after each are what it prints; `…` stands for anything.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

_FENCE = re.compile(
    r"(?P<before>[^\n]*)\n+(?P<marks>`{3,})(?P<info>[^\n`]*)\n(?P<body>.*?)^(?P=marks)$", re.DOTALL | re.M
)
_PATH = re.compile(r"`([^`]+)`:$")


@dataclass(frozen=True)
class File:
    path: str
    text: str


@dataclass(frozen=True)
class Command:
    line: int
    words: str
    printed: str


def steps(page: Path) -> Iterator[File | Command]:
    """What a reader of the page writes and runs, in order. Raises AssertionError for a fence that is neither."""
    text = page.read_text("utf-8")
    for fence in _FENCE.finditer(text):
        line = text.count("\n", 0, fence.start("marks")) + 1
        path = _PATH.search(fence["before"])
        if fence["info"] == "console":
            assert fence["body"].startswith("$ "), f"line {line}: no command"
            yield from (_command(line, part) for part in re.split(r"^\$ ", fence["body"], flags=re.MULTILINE)[1:])
        else:
            assert path is not None, f"line {line}: nothing says which file this is"
            yield File(path[1], fence["body"])


def _command(line: int, part: str) -> Command:
    words, _, printed = part.partition("\n")
    return Command(line, words, printed)


def follow(page: Path, folder: Path) -> None:
    """Do all that the page says in `folder`. Raises AssertionError where something else is printed."""
    for step in steps(page):
        if isinstance(step, File):
            (folder / step.path).parent.mkdir(parents=True, exist_ok=True)
            (folder / step.path).write_text(step.text, "utf-8")
            continue
        printed = _run(step.words, folder)
        wanted = ".*".join(map(re.escape, step.printed.split("…")))
        shown = f"{page.name}:{step.line}: $ {step.words}\n{printed}\ninstead of\n{step.printed}"
        assert re.fullmatch(wanted, printed, re.DOTALL), shown


def _run(words: str, folder: Path) -> str:
    environment = {name: value for name, value in os.environ.items() if not name.startswith(("PYTEST_", "GIT_"))}
    environment |= {
        "PATH": f"{Path(sys.executable).parent}:{os.environ['PATH']}",
        "PYTEST_PLUGINS": "roadmap_lint.pytest_plugin",  # an environment may be older than the plugin
        "ROADMAP_LINT_TODAY": "2026-02-01",
        "COLUMNS": "80",
    }
    done = subprocess.run(
        words, shell=True, cwd=folder, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False
    )
    return done.stdout.decode()
