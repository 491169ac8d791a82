"""What mending changes, as a unified diff that `git apply` and `patch -p1` understand."""

from __future__ import annotations

from collections.abc import Iterator
from difflib import unified_diff
from typing import TextIO

from roadmap_lint.output.terminal import printable
from roadmap_lint.result import Run
from roadmap_lint.source import Source

_UNENDED = "\n\\ No newline at end of file\n"


def write(run: Run, stream: TextIO) -> None:
    """Write the diff of every file that was mended."""
    for checked in run.results:
        if checked.before is not None:
            write_differences(checked.before, checked.source, stream)


def write_differences(before: Source | None, after: Source, stream: TextIO) -> None:
    """Write the diff of one file, new without `before`. Only a terminal is spared characters that steer it."""
    steered = stream.isatty()
    for line in _diff(before, after):
        stream.write(printable(line.removesuffix("\n")) + "\n" if steered else line)


def _diff(before: Source | None, after: Source) -> Iterator[str]:
    name = printable(after.path) + ("\t" if " " in after.path else "")  # as git ends a name that holds a space
    old = f"a/{name}" if before else "/dev/null"
    for line in unified_diff(_lines(before) if before else [], _lines(after), old, f"b/{name}"):
        yield line if line.endswith("\n") else line + _UNENDED


def _lines(source: Source) -> list[str]:
    """The lines as git counts them: only a line feed ends one, and a byte-order mark is a character."""
    lines = [f"{line}\n" for line in source.raw.decode("utf-8").split("\n")]
    lines[-1] = lines[-1][:-1]
    return lines if lines[-1] else lines[:-1]
