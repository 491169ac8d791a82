"""A roadmap with a fault of every kind, and all that is reported of it.

`tests/faults/report.txt` was read by a person. ROADMAP_LINT_REWRITE=1 writes what is reported now in its place; look at
what changed. A new rule finds its fault in `tests/faults/ROADMAP.md`, or in a file beside it when it needs one that the
first cannot have.
"""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from roadmap_lint.cli import main
from roadmap_lint.loader import bundled, load_rules
from tests.repositories import Repo

REWRITE = os.environ.get("ROADMAP_LINT_REWRITE") == "1"
FAULTS = Path(__file__).parent / "faults"
ROADMAPS = sorted(path.relative_to(FAULTS).as_posix() for path in FAULTS.rglob("*.md"))
REPORT = FAULTS / "report.txt"
TODAY = "2026-11-20"
OPTIONS = ["--isolated", "--today", TODAY, "--select", "all"]
ELSEWHERE = {"schema"}  # it needs a schema of the user's own
GERMAN = "handbook/ROADMAP.de.md"  # the older one of two
OTHERS = {
    "docs/design.md": "# Design\n",
    "pyproject.toml": '[project]\nname = "harbour"\nversion = "0.3.0"\n',
    "src/harbour/settings.py": "",
}


@pytest.fixture
def repo(tmp_path: Path) -> Repo:
    """Harbour as it was on 10 May 2026: three releases, of which one is not what the roadmap says."""
    repo = Repo.create(tmp_path / "harbour", {"README.md": "# Harbour\n"}, on="2025-01-01")
    for tag, day in (("v0.1.0", "2025-02-14"), ("v0.3.0", "2025-09-01"), ("v0.4.0", "2026-03-20")):
        repo.commit(on=day)
        repo.tag(tag, on=day)
    roadmaps = {path: (FAULTS / path).read_text("utf-8") for path in ROADMAPS}
    repo.commit({GERMAN: roadmaps.pop(GERMAN)}, on="2025-05-10")
    repo.commit(roadmaps | OTHERS, on="2026-05-10")
    return repo


def report(repo: Repo, form: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> str:
    monkeypatch.chdir(repo.root)
    assert main(["check", *OPTIONS, "--output-format", form, *ROADMAPS]) == 1
    return capsys.readouterr().out


def test_reports_what_it_should(
    repo: Repo, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    told = report(repo, "full", monkeypatch, capsys)
    if REWRITE:
        REPORT.write_bytes(told.encode())
    assert told == REPORT.read_bytes().decode()


def test_every_rule_has_its_fault(
    repo: Repo, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    told = report(repo, "concise", monkeypatch, capsys)
    rules = {rule.id for rule in load_rules([bundled()])}
    assert {rule for rule in rules if f": {rule} " not in told} == rules & ELSEWHERE


def test_mending_leaves_nothing_that_is_safe_to_mend(
    repo: Repo, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert "fix (safe)" in report(repo, "full", monkeypatch, capsys)
    main(["check", *OPTIONS, "--fix", *ROADMAPS])
    once = [(repo.root / path).read_bytes() for path in ROADMAPS]
    capsys.readouterr()
    assert "fix (safe)" not in report(repo, "full", monkeypatch, capsys)
    main(["check", *OPTIONS, "--fix", *ROADMAPS])
    assert [(repo.root / path).read_bytes() for path in ROADMAPS] == once
