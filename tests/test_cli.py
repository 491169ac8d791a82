"""The words of a call: help, version, wrong use."""

from __future__ import annotations

import pytest

from roadmap_lint import __version__
from roadmap_lint.arguments import COMMANDS, OVERVIEW, parse
from roadmap_lint.parsing import parsed
from tests.command import CLEAN, Answer, Call
from tests.repositories import Repo


def test_version(call: Call) -> None:
    assert call("--version") == Answer(0, f"roadmap-lint {__version__}\n", "")


@pytest.mark.parametrize("word", ["--help", "-h"])
def test_the_overview_fits_a_screen(call: Call, word: str) -> None:
    assert call(word) == Answer(0, OVERVIEW, "")
    assert len(OVERVIEW.splitlines()) <= 24
    assert max(map(len, OVERVIEW.splitlines())) < 80


@pytest.mark.parametrize("name", COMMANDS)
def test_each_command_has_help(call: Call, name: str) -> None:
    answer = call(name, "--help")
    assert answer.code == 0
    assert f"roadmap-lint {name}" in answer.out.replace("[check]", "check")
    assert max(map(len, answer.out.splitlines())) < 80
    assert f"\n  {name} " in OVERVIEW.replace("[check]", "check")


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


@pytest.mark.parametrize("words", [[], ["a.md"], ["check"], ["check", "a.md", ""], ["@file", "docs/a b.md", "check"]])
def test_paths_alone_are_understood_without_a_parser(words: list[str]) -> None:
    rest = words[1:] if words[:1] == ["check"] else words
    assert parse(words) == parsed("check", rest)
