"""Real roadmaps: every one is read, reported in each format, and mended until nothing changes.

`ROADMAP_LINT_CORPUS` names a folder that holds them, at any depth; without it these tests are skipped.
"""

from __future__ import annotations

import os
from datetime import date
from pathlib import Path

import pytest

from roadmap_lint import loader
from roadmap_lint.cli import main
from roadmap_lint.linter import Surroundings
from roadmap_lint.repository import Repository
from roadmap_lint.rule import Rule
from roadmap_lint.source import Source
from tests.trust import mended

TODAY = date(2026, 11, 20)
_FOLDER = os.environ.get("ROADMAP_LINT_CORPUS")
pytestmark = pytest.mark.skipif(not _FOLDER, reason="ROADMAP_LINT_CORPUS names no folder of roadmaps")


def roadmaps() -> list[Path]:
    if not _FOLDER:
        return []
    files = Path(_FOLDER).rglob("*")
    return sorted(path for path in files if path.suffix.lower() in (".md", ".markdown") and path.is_file())


def name(path: Path) -> str:
    return path.relative_to(_FOLDER or ".").as_posix()


@pytest.fixture(scope="module")
def rules() -> tuple[Rule, ...]:
    return loader.load_rules([loader.bundled()])


@pytest.fixture(scope="module")
def outside(tmp_path_factory: pytest.TempPathFactory) -> Surroundings:
    return Surroundings(Repository.containing(tmp_path_factory.mktemp("nowhere")), TODAY)


@pytest.mark.parametrize("path", roadmaps(), ids=name)
def test_a_real_roadmap_is_read_and_mended_until_nothing_changes(
    path: Path, rules: tuple[Rule, ...], outside: Surroundings
) -> None:
    source = Source.read(path, "ROADMAP.md")
    assert not mended(source, rules, outside).report.crashed
    mended(source, [rule for rule in rules if rule.id != "text-format"], outside, unsafe=True)


@pytest.mark.parametrize("form", ["full", "concise", "json"])
def test_every_format_tells_of_every_real_roadmap(form: str, capsys: pytest.CaptureFixture[str]) -> None:
    paths = [str(path) for path in roadmaps()]
    assert main(["check", "--isolated", "--today", str(TODAY), "--output-format", form, *paths]) in (0, 1)
    assert "defect" not in capsys.readouterr().err
