"""Readers of the formats that others define, as far as tests need them."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from html.parser import HTMLParser
from typing import Any, NamedTuple

import pytest

from roadmap_lint.output import Format, writer
from roadmap_lint.result import About, Checked, Run

ADDRESS = "https://example.org/"


def about(rule: str) -> About:
    return About(f"What {rule} holds.", f"# {rule}\n\nWhy.\n", f"{ADDRESS}{rule}.md")


def written(form: Format, *results: Checked, faults: tuple[str, ...] = ()) -> str:
    """What the writer of `form` writes, as it comes out of a stream of UTF-8."""
    stream = io.TextIOWrapper(io.BytesIO(), "utf-8", errors="strict", newline="\n")
    writer(form)(Run(results, faults, about), stream)
    stream.seek(0)
    return stream.read()


class Command(NamedTuple):
    """What GitHub's runner is told to do."""

    name: str
    properties: dict[str, str]
    data: str


_COMMANDS = {
    *("add-mask", "add-matcher", "debug", "echo", "endgroup", "error", "group", "notice", "save-state", "set-env"),
    *("set-output", "stop-commands", "warning"),
}


def commands(log: str) -> list[Command]:
    """The commands that the runner of GitHub Actions finds in a log (after `ActionCommand.cs` of actions/runner)."""
    return [command for line in re.split("\r\n|\r|\n", log) for command in _command(line)]


def _command(line: str) -> Iterator[Command]:
    told, separator, data = line.lstrip().removeprefix("::").partition("::")
    name, _, properties = told.partition(" ")
    if line.lstrip().startswith("::") and separator and name in _COMMANDS:
        pairs = (pair.partition("=") for pair in properties.strip().split(",") if pair)
        yield Command(name, {key: _unescaped(value, ":,") for key, _, value in pairs}, _unescaped(data))
    elif (old := re.search(r"##\[([^\] ]*)[^\]]*\](.*)", line)) and old[1] in _COMMANDS:
        yield Command(old[1], {}, old[2])


def _unescaped(text: str, more: str = "") -> str:
    for character in f"\r\n{more}%":
        text = text.replace(f"%{ord(character):02X}", character)
    return text


class Page(HTMLParser):
    """A page of HTML: its tags, where its links lead, its text, and that of each cell of its tables."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.links: list[str] = []
        self.cells: list[str] = []
        self.text = ""
        self._in_cell = False
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.links += [value or "" for name, value in attributes if name in ("href", "src")]
        if tag == "td":
            self.cells.append("")
            self._in_cell = True

    def handle_endtag(self, tag: str) -> None:
        self._in_cell = self._in_cell and tag != "td"

    def handle_data(self, data: str) -> None:
        self.text += data
        if self._in_cell:
            self.cells[-1] += data


def rendered(markdown: str) -> Page:
    """The page that GitHub makes of a text."""
    cmarkgfm: Any = pytest.importorskip("cmarkgfm")
    return Page(cmarkgfm.github_flavored_markdown_to_html(markdown))
