"""Fixtures for tests of the command."""

from __future__ import annotations

import io
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings

from roadmap_lint import program
from roadmap_lint.cli import main
from tests.checkout import ROOT
from tests.command import Answer, Call, TypeIn
from tests.repositories import Repo

settings.register_profile("patient", deadline=None)  # how fast a machine is, and how busy, is no fault of ours
settings.load_profile("patient")


@pytest.fixture
def repo(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Repo:
    """An empty repository, which is the working directory."""
    made = Repo.create(tmp_path / "repo")
    monkeypatch.chdir(made.root)
    for name in ("FORCE_COLOR", "NO_COLOR", "GITHUB_ACTIONS", "GITHUB_WORKSPACE"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("PYTHONPATH", str(ROOT))
    monkeypatch.setenv("ROADMAP_LINT_TODAY", "2026-11-20")
    return made


@pytest.fixture
def call(capsys: pytest.CaptureFixture[str]) -> Call:
    def called(*words: str) -> Answer:
        code = main(words)
        streams = capsys.readouterr()
        return Answer(code, streams.out, streams.err)

    return called


@pytest.fixture
def starts(monkeypatch: pytest.MonkeyPatch) -> list[list[str]]:
    """The commands of the processes that are started."""
    commands: list[list[str]] = []
    real = program.run

    def run(command: Sequence[str], *more: Any) -> program.Ended:
        commands.append(list(command))
        return real(command, *more)

    monkeypatch.setattr(program, "run", run)
    return commands


@pytest.fixture
def type_in(monkeypatch: pytest.MonkeyPatch) -> TypeIn:
    def typed(raw: bytes) -> None:
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(raw)))

    return typed
