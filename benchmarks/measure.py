"""What a command costs: processor time and memory of all its processes, and the time that passes."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median

LAUNCHER = [sys.executable, "-I", "-S", str(Path(__file__).with_name("launcher.py"))]
ENVIRONMENT = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
ENVIRONMENT["ROADMAP_LINT_TODAY"] = "2026-11-20"  # no option, so that what is called is what a hook calls


@dataclass(frozen=True)
class Cost:
    """`cpu` and `wall` in seconds; `memory` in MB, that of the largest process; `code` is the exit code."""

    cpu: float
    wall: float
    memory: float
    code: int


def cost(words: Sequence[str], folder: Path, limit: float) -> Cost | None:
    """Run a command in `folder`; None when it has not ended after `limit` seconds, and is killed."""
    printed = subprocess.check_output([*LAUNCHER, str(limit), *words], cwd=folder, env=ENVIRONMENT, text=True)
    cpu, wall, memory, code = printed.split()
    return None if int(code) == -signal.SIGKILL else Cost(float(cpu), float(wall), float(memory), int(code))


def middle(costs: Sequence[Cost]) -> Cost:
    """The median of each figure."""
    return Cost(
        median(one.cpu for one in costs),
        median(one.wall for one in costs),
        median(one.memory for one in costs),
        costs[-1].code,
    )
