"""The command with --fix and --diff, and on standard input."""

from __future__ import annotations

import os

import pytest

from tests.command import BOTH, CLEAN, DEAD_LINK, GARBLED, Answer, Call, TypeIn
from tests.repositories import Repo


def test_fix_writes_the_file_and_says_what_it_did(repo: Repo, call: Call) -> None:
    repo.commit({"ROADMAP.md": BOTH})
    answer = call("--fix")
    assert answer.code == 1
    assert (repo.root / "ROADMAP.md").read_text("utf-8") == BOTH.replace("âœ…", "✅")
    assert answer.err == "roadmap-lint: ROADMAP.md: mended 1 (text-mojibake 1); 1 left: link-target has no fix\n"
    assert answer.out.endswith("Mended 1 problem. Found 1 problem (1 error, 0 warnings) in 1 file.\n")
    assert call("--fix").err == "roadmap-lint: ROADMAP.md: mended nothing; 1 left: link-target has no fix\n"


def test_a_date_that_the_mending_makes_out_of_date_is_renewed_with_it(repo: Repo, call: Call) -> None:
    text = "# Roadmap\n\nLast updated: {}\n\n## v0.1.0\n\nProgress: {}/2\n\n- [x] A parser\n- [ ] A printer\n"
    repo.commit({"ROADMAP.md": text.format("19 Nov 2026", 2)}, on="2026-11-19")
    answer = call("--fix")
    assert answer.err == "roadmap-lint: ROADMAP.md: mended 2 (date-unrevised 1, progress-count 1)\n"
    assert (repo.root / "ROADMAP.md").read_text("utf-8") == text.format("20 Nov 2026", 1)


def test_a_date_that_cannot_be_renewed_keeps_a_file_as_it_is(repo: Repo, call: Call) -> None:
    text = "# Roadmap\n\nLast updated: 10/09/2026\n\n## v0.1.0\n\nProgress: 2/2\n\n- [x] A parser\n- [ ] A printer\n"
    repo.commit({"ROADMAP.md": text}, on="2026-10-09")
    told = "progress-count not mended: it would cause date-unrevised: Last updated 10/09/2026, but the file is being"
    assert told in call("--fix").err
    assert (repo.root / "ROADMAP.md").read_text("utf-8") == text


def test_a_file_without_anything_to_mend_is_not_touched(repo: Repo, call: Call) -> None:
    repo.commit({"ROADMAP.md": CLEAN})
    file = repo.root / "ROADMAP.md"
    os.utime(file, ns=(1, 1))
    before = file.stat()
    assert call("--fix") == Answer(0, "No problems in 1 file.\n", "")
    after = file.stat()
    assert (after.st_ino, after.st_mtime_ns) == (before.st_ino, before.st_mtime_ns)


def test_what_takes_a_decision_is_mended_only_when_asked(repo: Repo, call: Call) -> None:
    rule = """
from roadmap_lint.rule import Applicability, Diagnostic, Edit, Fix, Rule, Severity
from roadmap_lint.source import Span


def check(context):
    start = context.source.text.find("maybe ")
    if start >= 0:
        span = Span(start, start + 6)
        yield Diagnostic(span, "not sure", fix=Fix("Be sure", (Edit(span, ""),), Applicability.UNSAFE))


RULE = Rule("own-doubt", "Is sure.", Severity.ERROR, check, Applicability.UNSAFE)
"""
    repo.commit({"own/own_doubt.py": rule, "roadmap-lint.toml": 'rule-folders = ["own"]\n'})
    file = repo.root / "ROADMAP.md"
    file.write_text("# Roadmap\n\n- maybe a parser\n")
    answer = call("--fix")
    assert answer.code == 1
    assert "mended nothing; 1 left: own-doubt needs a decision" in answer.err
    assert "1 can be mended with --fix --unsafe-fixes." in answer.out
    assert file.read_text() == "# Roadmap\n\n- maybe a parser\n"
    answer = call("--fix", "--unsafe-fixes")
    assert (answer.code, answer.out) == (0, "Mended 1 problem. No problems in 1 file.\n")
    assert file.read_text() == "# Roadmap\n\n- a parser\n"


def test_a_read_only_file_is_left_as_it_is(repo: Repo, call: Call, monkeypatch: pytest.MonkeyPatch) -> None:
    repo.commit({"ROADMAP.md": GARBLED})
    monkeypatch.setattr(os, "access", lambda *_: False)
    answer = call("--fix")
    assert answer == Answer(2, "", "roadmap-lint: ROADMAP.md cannot be written: it is read-only\n")
    assert (repo.root / "ROADMAP.md").read_text("utf-8") == GARBLED


def test_diff_writes_nothing(repo: Repo, call: Call) -> None:
    repo.commit({"ROADMAP.md": BOTH})
    for words in (["--diff"], ["--diff", "--fix"]):
        answer = call(*words)
        assert answer.code == 1
        assert answer.out.splitlines()[:2] == ["--- a/ROADMAP.md", "+++ b/ROADMAP.md"]
        assert "-## Phase 1 âœ…\n+## Phase 1 ✅\n" in answer.out
        assert "would mend 1 (text-mojibake 1); 1 left: link-target has no fix" in answer.err
        assert (repo.root / "ROADMAP.md").read_text("utf-8") == BOTH


@pytest.mark.parametrize(("text", "code"), [(CLEAN, 0), (GARBLED, 1), (DEAD_LINK, 1)])
def test_diff_fails_while_a_problem_stands(repo: Repo, call: Call, text: str, code: int) -> None:
    repo.commit({"ROADMAP.md": text})
    assert call("--diff").code == code
    assert call("--diff", "--exit-zero").code == 0


@pytest.mark.usefixtures("repo")
def test_standard_input_is_checked(call: Call, type_in: TypeIn) -> None:
    type_in(DEAD_LINK.encode())
    assert call("-", "--output-format", "json").rules == [("-", "link-target")]


@pytest.mark.usefixtures("repo")
def test_standard_input_is_mended_to_standard_output(call: Call, type_in: TypeIn) -> None:
    type_in(b"\xef\xbb\xbf" + BOTH.replace("\n", "\r\n").encode())
    answer = call("--fix", "-")
    assert answer.code == 1
    assert answer.out == "\ufeff" + BOTH.replace("âœ…", "✅").replace("\n", "\r\n")
    assert "link-target" in answer.err
    assert "mended 1 (text-mojibake 1)" in answer.err


@pytest.mark.usefixtures("repo")
def test_a_clean_text_goes_through_unchanged(call: Call, type_in: TypeIn) -> None:
    type_in(CLEAN.encode())
    assert call("--fix", "-", "--quiet") == Answer(0, CLEAN, "")


def test_a_name_for_standard_input_gives_it_a_place(repo: Repo, call: Call, type_in: TypeIn) -> None:
    repo.commit({"docs/gone.md": "x\n", "sub/roadmap-lint.toml": 'ignore = ["text"]\n'})
    type_in(BOTH.encode())
    assert call("-", "--output-format", "json").rules == [("-", "text-mojibake")]
    type_in(BOTH.encode())
    answer = call("-", "--output-format", "json", "--stdin-filename", "sub/ROADMAP.md")
    assert answer.rules == [("sub/ROADMAP.md", "link-target")]


def test_an_excluded_name_for_standard_input(repo: Repo, call: Call, type_in: TypeIn) -> None:
    repo.commit({"roadmap-lint.toml": 'exclude = ["old/"]\n'})
    type_in(GARBLED.encode())
    answer = call("--fix", "-", "--stdin-filename", "old/ROADMAP.md")
    assert (answer.code, answer.out) == (0, GARBLED)


@pytest.mark.usefixtures("repo")
def test_standard_input_that_is_not_utf8(call: Call, type_in: TypeIn) -> None:
    type_in(b"ok\n\xff\n")
    assert call("--fix", "-") == Answer(2, "", "roadmap-lint: - is not UTF-8 text (line 2); save it as UTF-8\n")


@pytest.mark.usefixtures("repo")
def test_a_diff_of_standard_input(call: Call, type_in: TypeIn) -> None:
    type_in(GARBLED.encode())
    answer = call("--diff", "-", "--stdin-filename", "ROADMAP.md")
    assert answer.out.startswith("--- a/ROADMAP.md\n+++ b/ROADMAP.md\n")
