"""This project's own checkout, copied for tests that build or install it."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.repositories import run

ROOT = Path(__file__).parent.parent


def copy(folder: Path) -> Path:
    """Copy what git tracks or would track into the new folder `folder`. Skips the test where there is no checkout."""
    if not (ROOT / ".git").exists():
        pytest.skip("these tests build the project from its git checkout")
    for name in run(ROOT, "ls-files", "-z", "--cached", "--others", "--exclude-standard").split("\0"):
        if name and (ROOT / name).is_file():
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(ROOT / name, folder / name)
    return folder
