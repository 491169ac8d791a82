"""Which files are checked, and how the configuration has its say."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.command import BOTH, CLEAN, DEAD_LINK, Call
from tests.repositories import Repo


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
        "roadmap-lint: pipe.md cannot be read: it is not a regular file",
    ]


@pytest.mark.skipif(os.geteuid() == 0, reason="the superuser may read everything")
def test_an_unreadable_file(repo: Repo, call: Call) -> None:
    repo.commit({"ROADMAP.md": CLEAN})
    (repo.root / "ROADMAP.md").chmod(0)
    assert call("ROADMAP.md").err == "roadmap-lint: ROADMAP.md cannot be read: Permission denied\n"


@pytest.mark.usefixtures("repo")
def test_names_are_escaped_on_standard_error(call: Call) -> None:
    assert "\x1b" not in call("a\x1b[31m.md").err


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
