"""One line a problem: `path:line:column: rule message`."""

from __future__ import annotations

from typing import TextIO

from roadmap_lint.output.terminal import located, printable
from roadmap_lint.result import Run


def write(run: Run, stream: TextIO) -> None:
    for checked in run.results:
        for diagnostic in checked.diagnostics:
            place = checked.source.position(diagnostic.span.start)
            where = located(checked.path, place.line, place.column)
            stream.write(f"{where}: {diagnostic.rule} {printable(diagnostic.message)}\n")
