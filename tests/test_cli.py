"""The command on files in real repositories, in this process and in its own."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from roadmap_lint import __version__, loader
from roadmap_lint import checker as checking
from roadmap_lint.arguments import OVERVIEW
from roadmap_lint.cli import main
from roadmap_lint.linter import lint
from tests.checkout import ROOT
from tests.repositories import Repo

CLEAN = "# Roadmap\n\n## v0.1.0\n\n- A parser\n"
DEAD_LINK = "# Roadmap\n\n- See [the page](docs/gone.md)\n"
GARBLED = "# Roadmap\n\n## Phase 1 âœ…\n\n- [x] A parser\n"
MENDED = GARBLED.replace("âœ…", "✅")
BOTH = GARBLED + "- [x] See [the page](docs/gone.md)\n"
STALE = "# Roadmap\n\nLast updated: 2020-01-01\n\n## v0.1.0\n\n- A parser\n"


@dataclass(frozen=True)
class Answer:
    code: int
    out: str
    err: str

    @property
    def report(self) -> Any:
        answer = json.loads(self.out)
        schema = json.loads(loader.schema("report").read_text("utf-8"))
        Draft202012Validator(schema).validate(answer)
        return answer

    @property
    def rules(self) -> list[tuple[str, str]]:
        return [(found["path"], found["rule"]) for found in self.report["diagnostics"]]


Call = Callable[..., Answer]


@pytest.fixture
def repo(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Repo:
    """An empty repository, which is the working directory."""
    made = Repo.create(tmp_path / "repo")
    monkeypatch.chdir(made.root)
    for name in ("FORCE_COLOR", "NO_COLOR"):
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
def type_in(monkeypatch: pytest.MonkeyPatch) -> Callable[[bytes], None]:
    def typed(raw: bytes) -> None:
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(raw)))

    return typed


def command(*words: str, **more: Any) -> subprocess.CompletedProcess[bytes]:
    """The command in a process of its own."""
    return subprocess.run([sys.executable, "-m", "roadmap_lint", *words], capture_output=True, check=False, **more)


# Help, version, wrong use


def test_version(call: Call) -> None:
    assert call("--version") == Answer(0, f"roadmap-lint {__version__}\n", "")


@pytest.mark.parametrize("word", ["--help", "-h"])
def test_the_overview_fits_a_screen(call: Call, word: str) -> None:
    assert call(word) == Answer(0, OVERVIEW, "")
    assert len(OVERVIEW.splitlines()) <= 24
    assert max(map(len, OVERVIEW.splitlines())) < 80


@pytest.mark.parametrize("name", ["check", "show", "rules", "explain"])
def test_each_command_has_help(call: Call, name: str) -> None:
    answer = call(name, "--help")
    assert answer.code == 0
    assert f"roadmap-lint {name}" in answer.out.replace("[check]", "check")


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["--fxi"], "there is no option --fxi; the nearest is --fix"),
        (["--zzz"], "there is no option --zzz"),
        (["--today"], "--today: expected one argument"),
        (["--today", "soon"], "--today takes a date such as 2026-11-20, not 'soon'"),
        (["--today", "2026-02-30"], "--today takes a date"),
        (["--fail-on", "never"], "invalid choice: 'never'"),
        (["--output-format", "xml"], "invalid choice: 'xml'"),
        (["--config", "a.toml", "--isolated"], "not allowed with argument --config"),
        (["a.md", "-"], "standard input and goes with no other path"),
        (["--stdin-filename", "a.md", "b.md"], "--stdin-filename goes with `-`"),
        (["--diff", "--output-format", "json"], "--diff writes a diff"),
        (["--select", "status-opn"], 'no rule is called "status-opn"; did you mean "status-open"?'),
        (["--ignore", "nonsense", "."], 'no rule is called "nonsense"'),
        (["--config", "none.toml"], "none.toml cannot be read"),
        (["explain"], "required: RULE"),
        (["explain", "status-opn"], 'no rule is called "status-opn"; did you mean "status-open"?'),
        (["show"], "required: FILE"),
        (["show", "a.md", "b.md"], "b.md is one word too many"),
        (["show", "none.md"], "none.md cannot be read: No such file or directory"),
        (["rules", "--fix"], "there is no option --fix"),
    ],
)
def test_wrong_use_is_one_sentence(repo: Repo, call: Call, words: list[str], said: str) -> None:
    repo.write({"ROADMAP.md": CLEAN})
    answer = call(*words)
    assert answer.code == 2
    assert said in answer.err
    assert answer.err.count("\n") == 1
    assert answer.err.startswith("roadmap-lint: ")


def test_the_variable_for_today_is_named_when_it_is_wrong(
    repo: Repo, call: Call, monkeypatch: pytest.MonkeyPatch
) -> None:
    repo.write({"ROADMAP.md": CLEAN})
    monkeypatch.setenv("ROADMAP_LINT_TODAY", "soon")
    answer = call()
    assert (answer.code, answer.out) == (2, "")
    assert "ROADMAP_LINT_TODAY takes a date" in answer.err


# Which files


def test_without_a_path_the_roadmaps_below_are_checked(repo: Repo, call: Call) -> None:
    repo.commit({"ROADMAP.md": DEAD_LINK, "docs/roadmap.md": DEAD_LINK, "docs/other.md": DEAD_LINK})
    assert call("--output-format", "json").rules == [("ROADMAP.md", "link-target"), ("docs/roadmap.md", "link-target")]


def test_a_folder_stands_for_the_roadmaps_below_it(repo: Repo, call: Call) -> None:
    repo.commit({"ROADMAP.md": DEAD_LINK, "docs/roadmap.md": DEAD_LINK})
    assert call("--output-format", "json", "docs").rules == [("docs/roadmap.md", "link-target")]


def test_ignored_files_are_left_out_unless_named(repo: Repo, call: Call) -> None:
    repo.commit({".gitignore": "old/\n", "ROADMAP.md": CLEAN})
    repo.write({"old/ROADMAP.md": DEAD_LINK})
    assert call().code == 0
    assert call("old/ROADMAP.md").code == 1


def test_a_named_file_is_checked_whatever_its_name(repo: Repo, call: Call) -> None:
    repo.commit({"notes.txt": DEAD_LINK})
    assert call("check", "notes.txt", "--output-format", "json").rules == [("notes.txt", "link-target")]


def test_a_file_is_checked_once_and_the_order_is_that_of_the_names(repo: Repo, call: Call) -> None:
    repo.commit({"b.md": CLEAN, "a/ROADMAP.md": CLEAN})
    (repo.root / "link.md").symlink_to("b.md")
    answer = call("--output-format", "json", "link.md", "b.md", "a", "./b.md", str(repo.root / "b.md"), "a/ROADMAP.md")
    assert [file["path"] for file in answer.report["files"]] == ["a/ROADMAP.md", "b.md"]


def test_paths_may_stand_among_options_and_after_dashes(repo: Repo, call: Call) -> None:
    repo.commit({"a.md": CLEAN, "b.md": CLEAN, "-rf": CLEAN})
    answer = call("a.md", "--output-format", "json", "b.md", "--", "-rf")
    assert [file["path"] for file in answer.report["files"]] == ["-rf", "a.md", "b.md"]


@pytest.mark.usefixtures("repo")
def test_nothing_found_is_said_aloud(call: Call) -> None:
    answer = call()
    assert (answer.code, answer.out) == (0, "")
    assert "nothing to check: no file below this folder is named as a roadmap" in answer.err


def test_a_named_folder_without_a_roadmap_is_an_error(repo: Repo, call: Call) -> None:
    repo.commit({"docs/guide.md": CLEAN, "ROADMAP.md": DEAD_LINK})
    answer = call("docs", "ROADMAP.md")
    assert answer.code == 2
    assert answer.err == "roadmap-lint: docs holds no roadmap\n"
    assert "link-target" in answer.out


def test_outside_a_repository(tmp_path: Path, call: Call, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs" / "ROADMAP.md").write_text("# Roadmap\n\n- [above](../README.md) and [beside](gone.md)\n")
    (tmp_path / "README.md").write_text("Read me.\n")
    monkeypatch.chdir(tmp_path)
    found = call("--output-format", "json").report["diagnostics"]
    assert [problem["start"]["column"] for problem in found] == [38]


def test_files_that_cannot_be_checked_do_not_hide_the_others(repo: Repo, call: Call) -> None:
    repo.commit({"ROADMAP.md": DEAD_LINK})
    (repo.root / "latin.md").write_bytes("fertig für heute".encode("latin-1"))
    os.mkfifo(repo.root / "pipe.md")
    (repo.root / "dangling.md").symlink_to("nowhere")
    answer = call("latin.md", "missing.md", "pipe.md", "dangling.md", "ROADMAP.md", "--output-format", "json")
    assert answer.code == 2
    assert answer.rules == [("ROADMAP.md", "link-target")]
    assert answer.err.splitlines() == [
        "roadmap-lint: missing.md does not exist",
        "roadmap-lint: dangling.md cannot be read: No such file or directory",
        "roadmap-lint: latin.md is not UTF-8 text (line 1); save it as UTF-8",
        "roadmap-lint: pipe.md is not a regular file",
    ]


@pytest.mark.skipif(os.geteuid() == 0, reason="the superuser may read everything")
def test_an_unreadable_file(repo: Repo, call: Call) -> None:
    repo.commit({"ROADMAP.md": CLEAN})
    (repo.root / "ROADMAP.md").chmod(0)
    assert call("ROADMAP.md").err == "roadmap-lint: ROADMAP.md cannot be read: Permission denied\n"


@pytest.mark.usefixtures("repo")
def test_names_are_escaped_on_standard_error(call: Call) -> None:
    assert "\x1b" not in call("a\x1b[31m.md").err


# Configuration


def test_excludes_hold_for_named_paths_too(repo: Repo, call: Call) -> None:
    repo.commit({".roadmap-lint.toml": 'exclude = ["old/"]\n', "old/ROADMAP.md": DEAD_LINK, "ROADMAP.md": CLEAN})
    assert call("old/ROADMAP.md", "ROADMAP.md").out == "No problems in 1 file.\n"
    alone = call("old/ROADMAP.md")
    assert (alone.code, alone.out) == (0, "")
    assert alone.err == "roadmap-lint: nothing to check: the configuration excludes old/ROADMAP.md\n"
    assert call("--isolated", "old/ROADMAP.md").code == 1


def test_the_nearest_configuration_counts_for_each_file(repo: Repo, call: Call) -> None:
    repo.commit(
        {
            "pyproject.toml": '[tool.roadmap-lint]\nignore = ["link-target"]\n',
            "ROADMAP.md": DEAD_LINK,
            "docs/roadmap-lint.toml": 'fail-on = "error"\n',
            "docs/ROADMAP.md": DEAD_LINK,
        }
    )
    assert call("--output-format", "json").rules == [("docs/ROADMAP.md", "link-target")]


def test_a_wrong_configuration_is_said_once_and_the_other_files_are_checked(repo: Repo, call: Call) -> None:
    repo.commit(
        {
            "bad/roadmap-lint.toml": "ignor = []\n",
            "bad/a.md": CLEAN,
            "bad/b.md": CLEAN,
            "ROADMAP.md": DEAD_LINK,
        }
    )
    answer = call("bad/a.md", "bad/b.md", "ROADMAP.md", "--output-format", "json")
    assert answer.code == 2
    assert answer.rules == [("ROADMAP.md", "link-target")]
    assert answer.err.count("\n") == 1
    assert "roadmap-lint.toml" in answer.err
    assert "ignor" in answer.err


def test_a_configuration_that_is_named(repo: Repo, call: Call) -> None:
    repo.commit({"ROADMAP.md": DEAD_LINK, "lenient.toml": 'ignore = ["link"]\n', "roadmap-lint.toml": "bad = 1\n"})
    assert call("--config", "lenient.toml").code == 0
    assert call("--isolated").code == 1
    assert call().code == 2


@pytest.mark.parametrize(
    ("words", "rules"),
    [
        ([], {"link-target", "text-mojibake"}),
        (["--select", "link-target"], {"link-target"}),
        (["--select", "text"], {"text-mojibake"}),
        (["--select", "text,link"], {"link-target", "text-mojibake"}),
        (["--select", "text", "--select", "link"], {"link-target", "text-mojibake"}),
        (["--select", "text", "--extend-select", "link-target"], {"link-target", "text-mojibake"}),
        (["--ignore", "link"], {"text-mojibake"}),
        (["--select", "text,link", "--ignore", "link-target"], {"text-mojibake"}),
    ],
)
def test_which_rules_are_used(repo: Repo, call: Call, words: list[str], rules: set[str]) -> None:
    repo.write({"ROADMAP.md": BOTH})
    assert {rule for _, rule in call("--output-format", "json", *words).rules} == rules


@pytest.mark.parametrize(
    ("words", "found"),
    [([], False), (["--select", "link"], True), (["--extend-select", "link-target"], True)],
)
def test_the_command_line_goes_before_the_configuration(repo: Repo, call: Call, words: list[str], found: bool) -> None:
    repo.write({"ROADMAP.md": DEAD_LINK, "roadmap-lint.toml": 'ignore = ["link-target"]\n'})
    assert bool(call("--output-format", "json", *words).rules) is found


# Exit codes and reports


def test_peace(repo: Repo, call: Call) -> None:
    repo.commit({"ROADMAP.md": CLEAN})
    assert call() == Answer(0, "No problems in 1 file.\n", "")


def test_a_problem(repo: Repo, call: Call) -> None:
    repo.commit({"ROADMAP.md": DEAD_LINK})
    answer = call("ROADMAP.md")
    assert (answer.code, answer.err) == (1, "")
    lines = answer.out.splitlines()
    assert lines[0].startswith("ROADMAP.md:3:18 link-target ")
    assert lines[1:3] == ["     3 | - See [the page](docs/gone.md)", "       |                  ^^^^^^^^^^^^"]
    assert lines[-1] == "Found 1 problem (1 error, 0 warnings) in 1 file."


def test_concise_keeps_the_summary_apart(repo: Repo, call: Call) -> None:
    repo.commit({"ROADMAP.md": DEAD_LINK})
    answer = call("--output-format", "concise")
    assert answer.out.startswith("ROADMAP.md:3:18: link-target ")
    assert answer.out.count("\n") == 1
    assert answer.err == "Found 1 problem (1 error, 0 warnings) in 1 file.\n"


@pytest.mark.parametrize("form", ["full", "concise", "json"])
@pytest.mark.parametrize(
    ("text", "words", "code"),
    [
        (CLEAN, [], 0),
        (DEAD_LINK, [], 1),
        (DEAD_LINK, ["--exit-zero"], 0),
        (DEAD_LINK, ["--fail-on", "error"], 1),
        (STALE, [], 1),
        (STALE, ["--fail-on", "warning"], 1),
        (STALE, ["--fail-on", "error"], 0),
        (STALE, ["--today", "2020-01-02"], 0),
        (GARBLED, [], 1),
        (GARBLED, ["--fix"], 0),
        (GARBLED, ["--fix", "--exit-non-zero-on-fix"], 1),
        (GARBLED, ["--fix", "--exit-non-zero-on-fix", "--exit-zero"], 0),
        (CLEAN, ["--fix", "--exit-non-zero-on-fix"], 0),
        (BOTH, ["--fix"], 1),
        ("", [], 0),
    ],
)
def test_exit_codes_follow_the_findings(
    repo: Repo, call: Call, form: str, text: str, words: list[str], code: int
) -> None:
    repo.write({"ROADMAP.md": text})
    answer = call("ROADMAP.md", "--output-format", form, *words)
    assert answer.code == code, answer


def test_fail_on_may_be_configured(repo: Repo, call: Call) -> None:
    repo.commit({"ROADMAP.md": STALE, "roadmap-lint.toml": 'fail-on = "error"\n'})
    assert call("--select", "date-stale").code == 0
    assert call("--select", "date-stale", "--fail-on", "warning").code == 1


def test_quiet(repo: Repo, call: Call) -> None:
    repo.commit({"ROADMAP.md": "Words.\n", "docs/ROADMAP.md": DEAD_LINK})
    answer = call("--quiet")
    assert (answer.code, answer.err) == (1, "")
    assert "Found" not in answer.out
    assert "link-target" in answer.out


def test_a_file_in_which_nothing_was_recognised(repo: Repo, call: Call) -> None:
    repo.commit({"ROADMAP.md": "Just words.\n"})
    answer = call()
    assert (answer.code, answer.out) == (0, "No problems in 1 file.\n")
    assert answer.err.startswith("roadmap-lint: ROADMAP.md: nothing in it was recognised")


def test_the_report_may_go_to_a_file(repo: Repo, call: Call) -> None:
    repo.commit({"路线图.md": DEAD_LINK})
    answer = call("--output-format", "json", "--output-file", "report.json")
    assert answer == Answer(1, "", "")
    written = (repo.root / "report.json").read_bytes()
    assert written == call("--output-format", "json").out.encode()


def test_a_report_that_cannot_be_written(repo: Repo, call: Call) -> None:
    repo.commit({"ROADMAP.md": CLEAN})
    answer = call("--output-file", "none/report.txt")
    assert answer == Answer(2, "", "roadmap-lint: none/report.txt cannot be written: No such file or directory\n")


def test_a_rule_that_breaks_down_is_one_problem_and_the_exit_is_2(repo: Repo, call: Call) -> None:
    rule = (
        "from roadmap_lint.rule import Rule, Severity\n"
        "def check(context):\n    raise KeyError('oh')\n    yield\n"
        "RULE = Rule('own-broken', 'Breaks.', Severity.ERROR, check)\n"
    )
    repo.commit(
        {"rules/own_broken.py": rule, "roadmap-lint.toml": 'rule-folders = ["rules"]\n', "ROADMAP.md": DEAD_LINK}
    )
    answer = call("--output-format", "json")
    assert answer.code == 2
    assert [found for _, found in answer.rules] == ["rule-error", "link-target"]
    assert "own-broken" in answer.report["diagnostics"][0]["message"]
    assert call("--isolated").code == 1


# Mending


def test_fix_writes_the_file_and_says_what_it_did(repo: Repo, call: Call) -> None:
    repo.commit({"ROADMAP.md": BOTH})
    answer = call("--fix")
    assert answer.code == 1
    assert (repo.root / "ROADMAP.md").read_text("utf-8") == BOTH.replace("âœ…", "✅")
    assert answer.err == "roadmap-lint: ROADMAP.md: mended 1 (text-mojibake 1); 1 left: link-target has no fix\n"
    assert answer.out.endswith("Mended 1 problem. Found 1 problem (1 error, 0 warnings) in 1 file.\n")
    assert call("--fix").err == "roadmap-lint: ROADMAP.md: mended nothing; 1 left: link-target has no fix\n"


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


# Standard input


@pytest.mark.usefixtures("repo")
def test_standard_input_is_checked(call: Call, type_in: Callable[[bytes], None]) -> None:
    type_in(DEAD_LINK.encode())
    assert call("-", "--output-format", "json").rules == [("-", "link-target")]


@pytest.mark.usefixtures("repo")
def test_standard_input_is_mended_to_standard_output(call: Call, type_in: Callable[[bytes], None]) -> None:
    type_in(b"\xef\xbb\xbf" + BOTH.replace("\n", "\r\n").encode())
    answer = call("--fix", "-")
    assert answer.code == 1
    assert answer.out == "\ufeff" + BOTH.replace("âœ…", "✅").replace("\n", "\r\n")
    assert "link-target" in answer.err
    assert "mended 1 (text-mojibake 1)" in answer.err


@pytest.mark.usefixtures("repo")
def test_a_clean_text_goes_through_unchanged(call: Call, type_in: Callable[[bytes], None]) -> None:
    type_in(CLEAN.encode())
    assert call("--fix", "-", "--quiet") == Answer(0, CLEAN, "")


def test_a_name_for_standard_input_gives_it_a_place(repo: Repo, call: Call, type_in: Callable[[bytes], None]) -> None:
    repo.commit({"docs/gone.md": "x\n", "sub/roadmap-lint.toml": 'ignore = ["text"]\n'})
    type_in(BOTH.encode())
    assert call("-", "--output-format", "json").rules == [("-", "text-mojibake")]
    type_in(BOTH.encode())
    answer = call("-", "--output-format", "json", "--stdin-filename", "sub/ROADMAP.md")
    assert answer.rules == [("sub/ROADMAP.md", "link-target")]


def test_an_excluded_name_for_standard_input(repo: Repo, call: Call, type_in: Callable[[bytes], None]) -> None:
    repo.commit({"roadmap-lint.toml": 'exclude = ["old/"]\n'})
    type_in(GARBLED.encode())
    answer = call("--fix", "-", "--stdin-filename", "old/ROADMAP.md")
    assert (answer.code, answer.out) == (0, GARBLED)


@pytest.mark.usefixtures("repo")
def test_standard_input_that_is_not_utf8(call: Call, type_in: Callable[[bytes], None]) -> None:
    type_in(b"ok\n\xff\n")
    assert call("--fix", "-") == Answer(2, "", "roadmap-lint: - is not UTF-8 text (line 2); save it as UTF-8\n")


@pytest.mark.usefixtures("repo")
def test_a_diff_of_standard_input(call: Call, type_in: Callable[[bytes], None]) -> None:
    type_in(GARBLED.encode())
    answer = call("--diff", "-", "--stdin-filename", "ROADMAP.md")
    assert answer.out.startswith("--- a/ROADMAP.md\n+++ b/ROADMAP.md\n")


# The other commands


def test_explain_prints_the_page(call: Call) -> None:
    answer = call("explain", "link-target")
    assert answer.code == 0
    assert answer.out == (loader.bundled() / "link_target.md").read_text("utf-8")


def test_rules_are_listed_in_columns(repo: Repo, call: Call) -> None:
    repo.write({"roadmap-lint.toml": 'ignore = ["link-target"]\n'})
    lines = call("rules").out.splitlines()
    known = [rule.id for rule in loader.load_rules([loader.bundled()])]
    assert [line.split()[0] for line in lines[1:]] == known
    states = {line.split()[0]: line.split()[1:3] for line in lines}
    assert states["link-target"] == ["off", "safe"]
    assert states["text-mojibake"] == ["on", "safe"]
    assert states["status-conflict"] == ["on", "-"]


@pytest.mark.usefixtures("repo")
def test_rules_as_json(call: Call) -> None:
    listed = {rule["id"]: rule for rule in json.loads(call("rules", "--output-format", "json").out)}
    assert listed["text-mojibake"]["fix"] == "safe"
    assert listed["text-mojibake"]["on"] is True
    assert "max-age" in listed["date-stale"]["options"]


def test_show_prints_what_was_read(repo: Repo, call: Call, type_in: Callable[[bytes], None]) -> None:
    repo.commit({"ROADMAP.md": BOTH})
    answer = call("show", "ROADMAP.md")
    assert (answer.code, answer.err) == (0, "")
    assert answer.out.startswith("ROADMAP.md: 1 milestone, 2 items, 0 versions, 0 dates, 1 link\n")
    assert "Phase 1 ✅ · done (by mark) · ██████████ 2 of 2 done" in answer.out
    type_in(BOTH.encode())
    assert call("show", "-").out == answer.out.replace("ROADMAP.md", "-", 1)


def test_show_as_json(repo: Repo, call: Call) -> None:
    repo.commit({"ROADMAP.md": BOTH})
    model = json.loads(call("show", "ROADMAP.md", "--output-format", "json").out)
    Draft202012Validator(json.loads(loader.schema("roadmap").read_text("utf-8"))).validate(model)
    assert [milestone["name"] for milestone in model["milestones"]] == ["Phase 1"]


def test_show_reads_as_the_configuration_says(repo: Repo, call: Call) -> None:
    text = "# Roadmap\n\n## Phase 1 (gelandet)\n\n- A parser\n"
    repo.commit({"ROADMAP.md": text, "roadmap-lint.toml": '[statuses]\ndone = ["gelandet"]\n'})
    assert "Phase 1 (gelandet) · done" in call("show", "ROADMAP.md").out
    assert "Phase 1 (gelandet) · done" not in call("show", "--isolated", "ROADMAP.md").out


def test_show_says_what_was_not_looked_at(repo: Repo, call: Call) -> None:
    repo.commit({"ROADMAP.md": STALE})
    repo.commit({"ROADMAP.md": STALE + "- A lexer\n"})
    clone = repo.root.parent / "clone"
    repo.git("clone", "-q", "--depth", "1", repo.root.as_uri(), str(clone))
    assert "Not looked at\n  history: " in call("show", str(clone / "ROADMAP.md")).out
    assert "Not looked at" not in call("show", "ROADMAP.md").out


# The process


def test_as_a_process(repo: Repo) -> None:
    repo.commit({"ROADMAP.md": DEAD_LINK})
    done = command("ROADMAP.md", "--output-format", "concise")
    assert (done.returncode, done.stdout.count(b"\n")) == (1, 1)


def test_nobody_listens(repo: Repo) -> None:
    repo.commit({"ROADMAP.md": "# Roadmap\n\n" + "- [x](gone.md)\n" * 20_000})
    words = [sys.executable, "-m", "roadmap_lint", "--output-format", "concise"]
    with subprocess.Popen(words, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.readline()
        process.stdout.close()
        assert process.stderr.read() == b""
        assert process.wait() == 1


def test_closed_streams(repo: Repo) -> None:
    repo.commit({"ROADMAP.md": DEAD_LINK})
    done = subprocess.run(
        f"'{sys.executable}' -m roadmap_lint ROADMAP.md none.md >&- 2>&-", shell=True, capture_output=True, check=False
    )
    assert (done.returncode, done.stdout, done.stderr) == (2, b"", b"")


@pytest.mark.parametrize("form", ["full", "concise", "json"])
def test_output_does_not_depend_on_the_locale(repo: Repo, form: str) -> None:
    repo.commit({"ROADMAP.md": "# 路线图\n\n- [页](docs/没有.md)\n"})
    outputs: set[bytes] = set()
    for name in ("C", "POSIX", "C.UTF-8", "en_US.ISO-8859-1"):
        more = {"LC_ALL": name, "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0", "PYTHONHASHSEED": str(len(outputs))}
        outputs.add(command("--output-format", form, env={**os.environ, **more}).stdout)
    assert len(outputs) == 1
    assert "没有" in outputs.pop().decode()


def test_names_that_are_not_utf8(repo: Repo) -> None:
    name = os.fsencode(repo.root) + b"/caf\xe9 roadmap.md"
    Path(os.fsdecode(name)).write_text(DEAD_LINK)
    done = subprocess.run(
        [sys.executable, "-m", "roadmap_lint", "--output-format", "json", name], capture_output=True, check=False
    )
    assert done.returncode == 1
    assert json.loads(done.stdout)["files"][0]["path"] == "caf\udce9 roadmap.md"


def test_interrupted(repo: Repo, call: Call, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupt(*_: object) -> None:
        raise KeyboardInterrupt

    repo.commit({"ROADMAP.md": CLEAN})
    monkeypatch.setattr("roadmap_lint.checker.lint", interrupt)
    assert call() == Answer(130, "", "")


def test_a_defect_is_one_sentence_and_other_files_are_checked(
    repo: Repo, call: Call, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(source: Any, *more: Any) -> Any:
        if source.path == "a.md":
            raise RuntimeError("oh")
        return lint(source, *more)

    repo.commit({"a.md": CLEAN, "b.md": CLEAN})
    monkeypatch.setattr("roadmap_lint.checker.lint", broken)
    answer = call("a.md", "b.md")
    assert (answer.code, answer.out) == (2, "No problems in 1 file.\n")
    assert (
        answer.err == "roadmap-lint: a.md broke roadmap-lint (RuntimeError: oh); this is a defect, please report it\n"
    )
    assert "Traceback" in call("a.md", "--show-traceback").err


@pytest.mark.usefixtures("repo")
def test_a_defect_outside_of_files_is_one_sentence(call: Call, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object) -> None:
        raise RuntimeError("oh")

    monkeypatch.setattr(loader, "load_rules", broken)
    answer = call("rules")
    assert answer == Answer(
        2, "", "roadmap-lint: internal error (RuntimeError: oh); this is a defect, please report it\n"
    )
    assert "Traceback" in call("rules", "--show-traceback").err


def test_several_processes_say_what_one_says(repo: Repo) -> None:
    texts = [CLEAN, DEAD_LINK, BOTH, STALE, "\n"]
    repo.commit({f"{number % 7}/roadmap-{number}.md": texts[number % len(texts)] for number in range(60)})
    (repo.root / "roadmap-bad.md").write_bytes(b"\xff")
    paths = sorted(str(path.relative_to(repo.root)) for path in repo.root.rglob("*.md"))
    options = checking.Options(today=date(2026, 11, 20))
    assert checking.check_all(paths, options, 1) == checking.check_all(paths, options, 2)


def test_many_files_give_the_same_report_as_few(repo: Repo, call: Call, monkeypatch: pytest.MonkeyPatch) -> None:
    repo.commit({f"roadmap-{number}.md": BOTH for number in range(checking.FEW + 2)})
    monkeypatch.setattr(os, "cpu_count", lambda: 1)
    alone = call("--output-format", "json")
    monkeypatch.setattr(os, "cpu_count", lambda: 2)
    assert call("--output-format", "json") == alone
    answer = call("--fix", "--quiet", "--ignore", "link")
    assert (answer.code, answer.err) == (0, "")
    assert all(MENDED in file.read_text("utf-8") for file in repo.root.glob("roadmap-*.md"))


def test_a_plain_check_imports_only_what_it_needs(repo: Repo) -> None:
    repo.commit({"ROADMAP.md": DEAD_LINK})
    code = "import sys; from roadmap_lint.cli import main; main(['ROADMAP.md']); print(*sys.modules, file=sys.stderr)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, text=True)
    loaded = set(done.stderr.split())
    heavy = {"jsonschema", "ftfy", "mdformat", "babel", "importlib.metadata", "asyncio", "json", "difflib", "tomllib"}
    heavy |= {"concurrent.futures", "multiprocessing", "pathspec"}
    assert loaded & heavy == set()
