from __future__ import annotations

import io
import subprocess
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from roadmap_lint.output.diff import write
from roadmap_lint.result import Checked, Run
from roadmap_lint.source import Source
from tests.output.results import checked


def mended(before: bytes, after: bytes, path: str = "ROADMAP.md") -> Checked:
    return replace(
        checked(""),
        source=Source.from_bytes(path, after),
        before=Source.from_bytes(path, before) if before != after else None,
    )


def told(*results: Checked, stream: io.StringIO | None = None) -> str:
    stream = stream or io.StringIO()
    write(Run(results), stream)
    return stream.getvalue()


def test_a_unified_diff() -> None:
    assert told(mended(b"one\ntwo\n", b"one\n2\n")) == (
        "--- a/ROADMAP.md\n+++ b/ROADMAP.md\n@@ -1,2 +1,2 @@\n one\n-two\n+2\n"
    )


def test_nothing_for_a_file_that_stays_as_it_is() -> None:
    assert told(mended(b"one\n", b"one\n")) == ""


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (b"one\ntwo", b"one\n2"),
        (b"one\r\ntwo\r\n", b"one\r\n2\r\n"),
        (b"\xef\xbb\xbfone\n", b"\xef\xbb\xbf1\n"),
        (b"one\x0ctwo\n", b"one\x0c2\n"),
        ("一\u2028二\n".encode(), "一\u2028✅\n".encode()),
        (b"one", b""),
        (b"old\rmac\r", b"old\rMac\r"),
    ],
)
@pytest.mark.parametrize("path", ["ROADMAP.md", "docs/the roadmap.md", "路线图.md"])
def test_git_can_apply_it(tmp_path: Path, before: bytes, after: bytes, path: str) -> None:
    file = tmp_path / path
    file.parent.mkdir(exist_ok=True)
    file.write_bytes(before)
    diff = told(mended(before, after, path)).encode()
    subprocess.run(["git", "apply", "-"], cwd=tmp_path, input=diff, check=True, capture_output=True)
    assert file.read_bytes() == after


def test_a_terminal_is_not_steered() -> None:
    class Terminal(io.StringIO):
        def isatty(self) -> bool:
            return True

    shown = told(mended(b"\x1b[2J\n", b"x\x1b[2J\n"), stream=Terminal())
    assert "\x1b" not in shown
    assert "-\\x1b[2J\n" in shown


@given(st.text(st.characters(exclude_categories=["Cs"])), st.text(st.characters(exclude_categories=["Cs"])))
def test_added_and_removed_lines_are_all_there(before: str, after: str) -> None:
    body = told(mended(before.encode(), after.encode())).split("\n")[2:]
    assert sum(line.startswith("-") for line in body) <= before.count("\n") + 1
    assert sum(line.startswith("+") for line in body) <= after.count("\n") + 1
