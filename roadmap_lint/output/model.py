"""The model for programs: what `show --output-format json` writes."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import TextIO

from roadmap_lint.linter import Report
from roadmap_lint.plain import Model


def write(report: Report, not_looked: Sequence[str], stream: TextIO) -> None:
    json.dump(Model(report.source, report.roadmap, not_looked).values(), stream, ensure_ascii=False, indent=2)
    stream.write("\n")
