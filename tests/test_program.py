"""A program that is run: what it is told and prints, and how it is ended when it goes on for too long."""

from __future__ import annotations

import os
import sys
import tracemalloc
from pathlib import Path
from time import monotonic

import pytest

from roadmap_lint import program
from roadmap_lint.program import Ended, UnfinishedError


def shell(script: str, folder: Path, timeout: float = 20.0, told: bytes = b"") -> Ended:
    return program.run(["/bin/sh", "-c", script], folder, os.environ, timeout, told)


@pytest.fixture(params=[True, False], ids=["posix", "elsewhere"])
def _anywhere(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(program, "_SELECTS", request.param)


@pytest.mark.usefixtures("_anywhere")
def test_what_it_prints_says_and_ends_with(tmp_path: Path) -> None:
    assert shell("pwd; echo no >&2; exit 3", tmp_path) == Ended(3, f"{tmp_path}\n".encode(), b"no\n")


@pytest.mark.usefixtures("_anywhere")
def test_it_is_told_more_than_a_pipe_takes_while_it_answers(tmp_path: Path) -> None:
    told = bytes(range(256)) * 4_000
    assert shell("cat; cat >&2", tmp_path, told=told) == Ended(0, told, b"")


def test_one_that_listens_to_nothing_is_told_nothing(tmp_path: Path) -> None:
    assert shell("exec <&-; echo deaf", tmp_path, told=b"a" * 1_000_000) == Ended(0, b"deaf\n", b"")


def test_much_on_both_sides_is_heard(tmp_path: Path) -> None:
    many = [sys.executable, "-c", "import os; [os.write(n, b'a' * 99_999) for n in (2, 1, 2, 1)]"]
    ended = program.run(many, tmp_path, os.environ, 20.0)
    assert (ended.code, len(ended.printed), len(ended.said)) == (0, 199_998, 199_998)


@pytest.mark.parametrize("script", ["cat /dev/zero", "cat /dev/zero >&2", "cat /dev/zero & exec cat /dev/zero"])
def test_one_that_prints_without_end_is_ended(script: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(program, "LARGEST", 3_000_000)
    tracemalloc.start()
    with pytest.raises(UnfinishedError, match=r"^printed more than 3 MB$"):
        shell(script, tmp_path)
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert most < 9_000_000


@pytest.mark.usefixtures("_anywhere")
def test_one_that_sleeps_is_ended(tmp_path: Path) -> None:
    with pytest.raises(UnfinishedError, match=r"^took longer than 0\.1 s$"):
        shell("exec sleep 9", tmp_path, timeout=0.1)


@pytest.mark.parametrize(
    "script", ["exec sleep 9", "sleep 9 & wait", "exec >&- 2>&-; exec sleep 9", "trap '' TERM INT; sleep 9"]
)
def test_one_that_does_not_end_is_ended(script: str, tmp_path: Path) -> None:
    """Also when what it has started itself goes on and holds its output open."""
    began = monotonic()
    with pytest.raises(UnfinishedError, match=r"^took longer than 0\.2 s$"):
        shell(script, tmp_path, timeout=0.2)
    assert monotonic() - began < 8


@pytest.mark.parametrize(("name", "error"), [("none", FileNotFoundError), ("a\0b", ValueError)])
def test_one_that_cannot_be_started(name: str, error: type[Exception], tmp_path: Path) -> None:
    with pytest.raises(error):
        program.run([str(tmp_path / name)], tmp_path, os.environ, 20.0)
