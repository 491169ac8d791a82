"""The benchmarks run and print every row, on roadmaps that are what they are meant to be. No clock is looked at."""

from __future__ import annotations

import pytest

from benchmarks.__main__ import HEADER, main
from benchmarks.texts import LAYOUTS, pieces, roadmap
from tests.command import Call
from tests.repositories import Repo


def test_every_row_is_printed(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--quick", "--files", "5", "--bytes", "5000"]) == 0
    printed = capsys.readouterr().out
    assert printed.startswith(HEADER)
    rows = [[cell.strip() for cell in line.strip("|").split("|")] for line in printed.splitlines()[2:]]
    assert {len(row) for row in rows} == {9}
    assert all(float(figure) >= 0 for row in rows for figure in row[2:])
    named = {(work, command) for work, command, *_ in rows}
    for work in ("one file", "one file, configured", "5 files", "one file of 0.0045 MB"):
        assert {(work, "roadmap-lint")} < {pair for pair in named if pair[0] == work}
    assert ("5 files, a tenth to be mended", "roadmap-lint --fix") in named


def test_what_takes_too_long_is_given_up(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--quick", "--files", "5", "--bytes", "5000", "--only", "5 files", "--limit", "0.01"]) == 0
    assert "| 5 files | roadmap-lint | > 0.01 s | | |" in capsys.readouterr().out


@pytest.mark.parametrize("number", range(len(LAYOUTS)))
def test_made_up_roadmaps(repo: Repo, call: Call, number: int) -> None:
    text, faulty = roadmap(number, 4000), roadmap(number, 4000, faulty=True)
    assert 4000 <= len(text) < 5000
    repo.commit({"ROADMAP.md": text}, on="2026-11-02")
    assert call("ROADMAP.md").code == 0
    repo.write({"ROADMAP.md": faulty})
    assert (call("ROADMAP.md", "--fix").err.find("mended") >= 0) == (faulty != text)


def test_a_long_one_is_as_long_as_asked() -> None:
    assert 90_000 < sum(map(len, pieces(100_000))) < 110_000
