"""One line a problem: `path:line:column: rule message`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TextIO

from roadmap_lint.output.terminal import printable
from roadmap_lint.result import Checked


def write(results: Sequence[Checked], stream: TextIO) -> None:
    for checked in results:
        for diagnostic in checked.diagnostics:
            place = checked.source.position(diagnostic.span.start)
            text = f"{checked.path}:{place.line}:{place.column}: {diagnostic.rule} {diagnostic.message}"
            stream.write(printable(text) + "\n")
