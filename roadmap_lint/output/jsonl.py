"""One problem a line, each as it stands among the `diagnostics` of the JSON report."""

from __future__ import annotations

from typing import TextIO

from roadmap_lint.output.encoding import encoded
from roadmap_lint.output.json import diagnostics
from roadmap_lint.result import Run


def write(run: Run, stream: TextIO) -> None:
    stream.writelines(f"{encoded(diagnostic, indent=None)}\n" for diagnostic in diagnostics(run))
