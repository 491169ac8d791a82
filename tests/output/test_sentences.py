from __future__ import annotations

from dataclasses import replace

import pytest

from roadmap_lint.output.sentences import mending_line, summary_sentence
from roadmap_lint.result import Checked
from roadmap_lint.rule import Applicability, Severity
from tests.output.results import checked, problem

TEXT = "abcdef"
PLAIN = problem(TEXT, "a", rule="link-target")
SAFE = problem(TEXT, "b", rule="text-mojibake", fix=Applicability.SAFE)
UNSAFE = problem(TEXT, "c", fix=Applicability.UNSAFE)
WARNING = problem(TEXT, "d", rule="date-stale", severity=Severity.WARNING)
CLEAN = checked(TEXT)


@pytest.mark.parametrize(
    ("results", "sentence"),
    [
        ([CLEAN], "No problems in 1 file."),
        ([CLEAN, CLEAN], "No problems in 2 files."),
        ([checked(TEXT, PLAIN)], "Found 1 problem (1 error, 0 warnings) in 1 file."),
        (
            [checked(TEXT, PLAIN, WARNING, WARNING), CLEAN],
            "Found 3 problems (1 error, 2 warnings) in 1 of 2 files.",
        ),
        ([checked(TEXT, SAFE)], "Found 1 problem (1 error, 0 warnings) in 1 file; 1 can be mended with --fix."),
        (
            [checked(TEXT, UNSAFE)],
            "Found 1 problem (1 error, 0 warnings) in 1 file; 1 can be mended with --fix --unsafe-fixes.",
        ),
        (
            [checked(TEXT, SAFE, UNSAFE)],
            "Found 2 problems (2 errors, 0 warnings) in 1 file; "
            "1 can be mended with --fix, 1 more with --fix --unsafe-fixes.",
        ),
        ([replace(CLEAN, applied=(SAFE,))], "Mended 1 problem. No problems in 1 file."),
        (
            [replace(checked(TEXT, PLAIN), applied=(SAFE, SAFE))],
            "Mended 2 problems. Found 1 problem (1 error, 0 warnings) in 1 file.",
        ),
    ],
)
def test_summary(results: list[Checked], sentence: str) -> None:
    assert summary_sentence(results) == sentence


def test_summary_of_what_would_be_mended() -> None:
    sentence = summary_sentence([replace(CLEAN, applied=(SAFE,))], written=False)
    assert sentence == "Would mend 1 problem. No problems in 1 file."


@pytest.mark.parametrize(
    ("result", "line"),
    [
        (
            replace(checked(TEXT, UNSAFE), applied=(SAFE,) * 5),
            "mended 5 (text-mojibake 5); 1 left: status-open needs a decision",
        ),
        (replace(CLEAN, applied=(SAFE, UNSAFE, SAFE)), "mended 3 (status-open 1, text-mojibake 2)"),
        (
            checked(TEXT, PLAIN, WARNING, PLAIN),
            "mended nothing; 3 left: date-stale has no fix, link-target (2) has no fix",
        ),
        (
            replace(checked(TEXT, SAFE), refused=((SAFE, "it would cause link-target"),)),
            "mended nothing; 1 left: text-mojibake not mended: it would cause link-target",
        ),
    ],
)
def test_what_mending_did(result: Checked, line: str) -> None:
    assert mending_line(result, written=True) == f"ROADMAP.md: {line}"


def test_what_mending_would_do() -> None:
    assert mending_line(replace(CLEAN, applied=(SAFE,)), written=False) == "ROADMAP.md: would mend 1 (text-mojibake 1)"
