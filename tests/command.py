"""The command, called by tests, and small roadmaps to try it on."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from jsonschema import Draft202012Validator

from roadmap_lint import loader

CLEAN = "# Roadmap\n\n## v0.1.0\n\n- A parser\n"
DEAD_LINK = "# Roadmap\n\n- See [the page](docs/gone.md)\n"
GARBLED = "# Roadmap\n\n## Phase 1 âœ…\n\n- [x] A parser\n"
MENDED = GARBLED.replace("âœ…", "✅")
BOTH = GARBLED + "- [x] See [the page](docs/gone.md)\n"
STALE = "# Roadmap\n\nLast updated: 2020-01-01\n\n## v0.1.0\n\n- A parser\n"


@dataclass(frozen=True)
class Answer:
    code: int
    out: str
    err: str

    @property
    def report(self) -> Any:
        answer = json.loads(self.out)
        schema = json.loads(loader.schema("report").read_text("utf-8"))
        Draft202012Validator(schema).validate(answer)
        return answer

    @property
    def rules(self) -> list[tuple[str, str]]:
        return [(found["path"], found["rule"]) for found in self.report["diagnostics"]]


Call = Callable[..., Answer]
TypeIn = Callable[[bytes], None]


def unmeasured() -> dict[str, str]:
    """The environment for a process that coverage should leave alone: it would import and write more than we do."""
    return {name: value for name, value in os.environ.items() if not name.startswith("COVERAGE_")}


def command(*words: str, **more: Any) -> subprocess.CompletedProcess[bytes]:
    """The command in a process of its own."""
    return subprocess.run([sys.executable, "-m", "roadmap_lint", *words], capture_output=True, check=False, **more)
