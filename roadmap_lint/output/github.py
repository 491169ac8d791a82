"""Workflow commands, which GitHub Actions shows as annotations of the changed files.

The form is that of "Workflow commands for GitHub Actions" in GitHub's documentation; what is escaped, and how, is what
the runner undoes (`ActionCommand.cs` of actions/runner).
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path
from typing import TextIO

from roadmap_lint.output.notes import notes
from roadmap_lint.output.terminal import printable
from roadmap_lint.result import Checked, Run
from roadmap_lint.rule import Diagnostic

_DATA = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A"})
_PROPERTY = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A", ":": "%3A", ",": "%2C"})


def write(run: Run, stream: TextIO) -> None:
    for fault in run.faults:
        stream.write(_command("error", {"title": "roadmap-lint"}, printable(fault)))
    for checked in run.results:
        file = _from_workspace(checked.path)
        for diagnostic in checked.diagnostics:
            lines = [printable(diagnostic.message), *notes(checked, diagnostic)]
            properties = {"file": file, **_place(checked, diagnostic), "title": f"roadmap-lint ({diagnostic.rule})"}
            stream.write(_command(diagnostic.severity.value, properties, "\n".join(lines)))


def _from_workspace(path: str) -> str:
    """The path as the annotation needs it: from the folder into which the workflow checked the repository out."""
    workspace = os.environ.get("GITHUB_WORKSPACE")
    if workspace:
        file = Path(os.path.realpath(Path(path).parent)) / Path(path).name
        top = Path(os.path.realpath(workspace))
        if file.is_relative_to(top):
            path = file.relative_to(top).as_posix()
    return printable(path)


def _place(checked: Checked, diagnostic: Diagnostic) -> dict[str, str]:
    """Lines, and the columns too when all lies on one line: GitHub takes them only then."""
    start, end = (checked.source.position(offset) for offset in (diagnostic.span.start, diagnostic.span.end))
    if start.line != end.line:
        return {"line": str(start.line), "endLine": str(end.line)}
    return {"line": str(start.line), "endLine": str(end.line), "col": str(start.column), "endColumn": str(end.column)}


def _command(name: str, properties: Mapping[str, str], data: str) -> str:
    told = ",".join(f"{key}={value.translate(_PROPERTY)}" for key, value in properties.items())
    return f"::{name} {told}::{data.translate(_DATA)}\n"
