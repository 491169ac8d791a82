"""The tutorial holds, word by word; and `new-rule`, with which it begins."""

from __future__ import annotations

from pathlib import Path

import pytest

from roadmap_lint.testing import load_rule, page_faults, read_page, try_case
from tests.checkout import ROOT
from tests.command import CLEAN, Call
from tests.repositories import Repo
from tests.tutorial import follow, steps


def test_the_tutorial(repo: Repo) -> None:
    follow(ROOT / "docs/writing-rules.md", repo.root)


def test_a_tutorial_that_does_not_hold_is_refused(tmp_path: Path) -> None:
    page = tmp_path / "page.md"
    page.write_text("So, `a/b.txt`:\n\n```text\nwritten\n```\n\n```console\n$ cat a/b.txt\nwr…n\n$ echo b\nc\n```\n")
    assert len(list(steps(page))) == 3
    with pytest.raises(AssertionError, match=r"page.md:7: \$ echo b\nb\n\ninstead of\nc"):
        follow(page, tmp_path)


def test_a_new_rule_fails_in_one_case_alone(repo: Repo, call: Call) -> None:
    answer = call("new-rule", "milestone-owner")
    assert (answer.code, answer.out) == (0, "")
    assert answer.err == (
        "roadmap-lint: tools/roadmap-rules/milestone_owner.py and tools/roadmap-rules/milestone_owner.md written\n"
        "roadmap-lint: to use it, name its folder in the configuration: "
        'rule-folders = ["tools/roadmap-rules"]\n'
    )
    rule = load_rule(repo.root / "tools/roadmap-rules/milestone_owner.py")
    page = read_page(repo.root / "tools/roadmap-rules/milestone_owner.md")
    assert list(page_faults(page, rule)) == []
    assert [try_case(case, rule) == case.expected for case in page.cases] == [False, True]


def test_a_new_rule_is_used_where_its_folder_is_named(repo: Repo, call: Call) -> None:
    repo.write({"ROADMAP.md": CLEAN, "roadmap-lint.toml": 'rule-folders = ["own/rules"]\n', "own/rules/.keep": ""})
    answer = call("new-rule", "x1")
    assert answer.err == "roadmap-lint: own/rules/x1.py and own/rules/x1.md written\n"
    assert call().code == 0
    assert "x1" in call("rules").out


def test_a_folder_may_be_given(repo: Repo, call: Call) -> None:
    repo.write({"a/pyproject.toml": "[tool.roadmap-lint]\n"})
    answer = call("new-rule", "x1", "--folder", "b/c")
    assert 'rule-folders = ["b/c"]' in answer.err
    assert (repo.root / "b/c/x1.py").is_file()


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("Milestone_Owner", 'small letters, digits and dashes; did you mean "milestone-owner"?'),
        ("9-lives", "cannot be the name of a rule"),
        ("all", "cannot be the name of a rule"),
        ("status-open", "status-open is a rule, or a family of rules, that comes along"),
        ("status", "status is a rule, or a family of rules, that comes along"),
        ("is-there", "own/is_there.md is there already; nothing was written"),
    ],
)
def test_a_name_that_cannot_be(repo: Repo, call: Call, name: str, said: str) -> None:
    repo.write({"own/is_there.md": "# is-there\n"})
    answer = call("new-rule", name, "--folder", "own")
    assert (answer.code, answer.out) == (2, "")
    assert said in answer.err
    assert [file.name for file in (repo.root / "own").iterdir()] == ["is_there.md"]


def test_a_folder_that_cannot_be_written(repo: Repo, call: Call) -> None:
    repo.write({"own": "a file"})
    answer = call("new-rule", "x1", "--folder", "own")
    assert answer.code == 2
    assert "own/x1.py cannot be written: " in answer.err
