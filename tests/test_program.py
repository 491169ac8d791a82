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


def shell(script: str, timeout: float = 20.0, told: bytes = b"") -> Ended:
    return program.run(["/bin/sh", "-c", script], os.environ, timeout, told)


@pytest.fixture(params=[True, False], ids=["posix", "elsewhere"])
def _anywhere(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(program, "_SPAWNS", request.param)


@pytest.mark.usefixtures("_anywhere")
def test_what_it_prints_says_and_ends_with() -> None:
    assert shell("echo yes; echo no >&2; exit 3") == Ended(3, b"yes\n", b"no\n")


@pytest.mark.usefixtures("_anywhere")
def test_it_is_told_more_than_a_pipe_takes_while_it_answers() -> None:
    told = bytes(range(256)) * 4_000
    assert shell("cat; cat >&2", told=told) == Ended(0, told, b"")


def test_one_that_listens_to_nothing_is_told_nothing() -> None:
    assert shell("exec <&-; echo deaf", told=b"a" * 1_000_000) == Ended(0, b"deaf\n", b"")


def test_much_on_both_sides_is_heard() -> None:
    many = [sys.executable, "-c", "import os; [os.write(n, b'a' * 99_999) for n in (2, 1, 2, 1)]"]
    ended = program.run(many, os.environ, 20.0)
    assert (ended.code, len(ended.printed), len(ended.said)) == (0, 199_998, 199_998)


@pytest.mark.parametrize("script", ["cat /dev/zero", "cat /dev/zero >&2", "cat /dev/zero & exec cat /dev/zero"])
def test_one_that_prints_without_end_is_ended(script: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(program, "LARGEST", 3_000_000)
    tracemalloc.start()
    with pytest.raises(UnfinishedError, match=r"^printed more than 3 MB$"):
        shell(script)
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert most < 9_000_000


@pytest.mark.usefixtures("_anywhere")
def test_one_that_sleeps_is_ended() -> None:
    with pytest.raises(UnfinishedError, match=r"^took longer than 0\.1 s$"):
        shell("exec sleep 9", timeout=0.1)


@pytest.mark.parametrize(
    "script", ["exec sleep 9", "sleep 9 & wait", "exec >&- 2>&-; exec sleep 9", "trap '' TERM INT; sleep 9"]
)
def test_one_that_does_not_end_is_ended(script: str) -> None:
    """Also when what it has started itself goes on and holds its output open."""
    began = monotonic()
    with pytest.raises(UnfinishedError, match=r"^took longer than 0\.2 s$"):
        shell(script, timeout=0.2)
    assert monotonic() - began < 8


@pytest.mark.parametrize(("name", "error"), [("none", FileNotFoundError), ("a\0b", ValueError)])
def test_one_that_cannot_be_started(name: str, error: type[Exception], tmp_path: Path) -> None:
    with pytest.raises(error):
        program.run([str(tmp_path / name)], os.environ, 20.0)


def test_nothing_stays_open_and_no_process_is_left(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Whatever becomes of a program: it ends, is ended, cannot be started, or who waits for it is interrupted."""

    def interrupted(_: object) -> None:
        raise KeyboardInterrupt

    before = len([*Path("/dev/fd").iterdir()])
    shell("echo a")
    with pytest.raises(UnfinishedError):
        shell("exec sleep 9", timeout=0.1)
    with pytest.raises(FileNotFoundError):
        program.run([str(tmp_path / "none")], os.environ, 20.0)
    monkeypatch.setattr(program, "sleep", interrupted)
    with pytest.raises(KeyboardInterrupt):
        shell("exec >&- 2>&-; exec sleep 9")
    assert len([*Path("/dev/fd").iterdir()]) == before
    with pytest.raises(ChildProcessError):
        os.waitpid(-1, os.WNOHANG)


def test_it_need_not_matter_which_streams_are_closed_here() -> None:
    """Pipes may then have the numbers that the program's own streams are to have."""
    script = (
        "import os, sys; from roadmap_lint import program; [os.close(int(n)) for n in sys.argv[1]];"
        "done = program.run(['/bin/sh', '-c', 'cat; echo no >&2'], os.environ, 20.0, b'yes');"
        "os._exit((done.code, done.printed, done.said) != (0, b'yes', b'no\\n'))"
    )
    for closed in ("0", "1", "2", "01", "02", "12", "012"):
        assert os.spawnv(os.P_WAIT, sys.executable, [sys.executable, "-c", script, closed]) == 0, closed
