"""Writing, when something goes wrong in the midst of it: the file is the old one or the new one, whole.

`ROADMAP_LINT_KILLS` says how often the command is killed.
"""

from __future__ import annotations

import os
import random
import resource
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.command import CLEAN, GARBLED, MENDED, unmeasured
from tests.repositories import Repo

KILLS = int(os.environ.get("ROADMAP_LINT_KILLS", "4"))
COMMAND = [sys.executable, "-m", "roadmap_lint"]
LARGE = "- [x] A parser âœ… of some kind\n" * 4000
# Says when it is about to write, then lets the write go on.
TOLD = (
    "import sys; from roadmap_lint import source; real = source.os.fsync\n"
    "def told(handle):\n    print('writing', flush=True); sys.stdin.readline(); real(handle)\n"
    "source.os.fsync = told; from roadmap_lint.cli import main; sys.exit(main(sys.argv[1:]))"
)


def left_over(repo: Repo) -> list[str]:
    return [path.name for path in repo.root.iterdir() if path.name != ".git"]


def test_killed_at_any_moment(repo: Repo) -> None:
    """Each time the file is what it was or what it is to be; what was not finished is made whole by the next run."""
    words = [*COMMAND, "--isolated", "--select", "text-mojibake", "--fix", "--quiet", "ROADMAP.md"]
    file, new = repo.root / "ROADMAP.md", LARGE.replace("âœ…", "✅")
    file.write_text(LARGE, "utf-8")
    begun = time.monotonic()
    subprocess.run(words, check=True, capture_output=True)
    whole = time.monotonic() - begun
    assert file.read_text("utf-8") == new
    moments = random.Random(5)
    for _ in range(KILLS):
        file.write_text(LARGE, "utf-8")
        process = subprocess.Popen(words, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        time.sleep(moments.uniform(0, whole))
        process.kill()
        process.wait()
        assert file.read_text("utf-8") in (LARGE, new)


def test_killed_in_the_midst_of_writing(repo: Repo) -> None:
    repo.write({"ROADMAP.md": GARBLED})
    with begin_to_write("ROADMAP.md") as process:
        process.kill()
    assert (repo.root / "ROADMAP.md").read_text("utf-8") == GARBLED


def test_changed_while_it_is_mended(repo: Repo) -> None:
    repo.write({"ROADMAP.md": GARBLED})
    with begin_to_write("ROADMAP.md") as process:
        repo.write({"ROADMAP.md": CLEAN})
        _, told = process.communicate(b"\n")
    assert process.returncode == 2
    assert told == b"roadmap-lint: ROADMAP.md was changed by someone else meanwhile; nothing was written\n"
    assert (repo.root / "ROADMAP.md").read_text("utf-8") == CLEAN
    assert left_over(repo) == ["ROADMAP.md"]


def test_two_that_mend_one_file(repo: Repo) -> None:
    """Both have read it; the first one that writes wins, and the other one says that it wrote nothing."""
    repo.write({"ROADMAP.md": GARBLED})
    with begin_to_write("ROADMAP.md") as one, begin_to_write("ROADMAP.md") as other:
        one.communicate(b"\n")
        _, told = other.communicate(b"\n")
    assert (one.returncode, other.returncode) == (0, 2)
    assert b"changed by someone else meanwhile" in told
    assert (repo.root / "ROADMAP.md").read_text("utf-8") == MENDED
    assert left_over(repo) == ["ROADMAP.md"]


def begin_to_write(path: str) -> subprocess.Popen[bytes]:
    """The command with --fix, stopped where the new text is written beside the old one; a line lets it go on."""
    words = [sys.executable, "-c", TOLD, "--isolated", "--fix", "--quiet", path]
    process = subprocess.Popen(words, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    assert process.stdout is not None
    assert process.stdout.readline() == b"writing\n"
    return process


def test_no_room_for_the_new_file(repo: Repo) -> None:
    """As on a full disk: the system lets no file grow beyond a part of the text."""
    text = GARBLED + "- [x] More\n" * 2000
    repo.write({"ROADMAP.md": text})

    def narrow() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (8192, 8192))

    done = subprocess.run(
        [*COMMAND, "--isolated", "--fix", "--quiet", "ROADMAP.md"],
        env=unmeasured(),
        capture_output=True,
        text=True,
        check=False,
        preexec_fn=narrow,
    )
    assert (done.returncode, done.stderr) == (2, "roadmap-lint: ROADMAP.md cannot be written: File too large\n")
    assert (repo.root / "ROADMAP.md").read_text("utf-8") == text
    assert left_over(repo) == ["ROADMAP.md"]


@pytest.mark.skipif(os.geteuid() == 0, reason="nothing is read-only for root")
def test_read_only_folder(repo: Repo) -> None:
    repo.write({"sub/ROADMAP.md": GARBLED})
    (repo.root / "sub").chmod(0o555)
    done = subprocess.run([*COMMAND, "--fix", "sub/ROADMAP.md"], capture_output=True, text=True, check=False)
    (repo.root / "sub").chmod(0o755)
    assert done.returncode == 2
    assert "sub/ROADMAP.md cannot be written: Permission denied" in done.stderr
    assert Path("sub/ROADMAP.md").read_text("utf-8") == GARBLED
