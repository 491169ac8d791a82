"""--since: only what concerns lines that were changed since a commit."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from roadmap_lint.since import changed_lines
from tests.command import CLEAN, DEAD_LINK, GARBLED, Call, TypeIn
from tests.repositories import Repo

OPEN = "# Roadmap\n\n## Phase 1 ✅\n\n- [x] A parser\n- [x] A printer\n"


def changed(call: Call, path: str = "ROADMAP.md", *words: str) -> list[tuple[str, str]]:
    return call("--output-format", "json", "--since", "HEAD", *words, path).rules


def test_old_problems_are_not_reported(repo: Repo, call: Call) -> None:
    repo.commit({"ROADMAP.md": DEAD_LINK})
    assert call("--since", "HEAD").code == 0
    repo.write({"ROADMAP.md": "# Roadmap\n\nMore words\n\n- See [the page](docs/gone.md)\n"})
    assert changed(call) == []


def test_new_ones_are_committed_or_not(repo: Repo, call: Call) -> None:
    repo.commit({"ROADMAP.md": "# Roadmap\n"})
    repo.tag("v0.1.0")
    repo.write({"ROADMAP.md": DEAD_LINK})
    assert changed(call) == [("ROADMAP.md", "link-target")]
    repo.git("add", "-A")
    assert changed(call) == [("ROADMAP.md", "link-target")]
    repo.commit()
    assert changed(call) == []
    assert call("--since", "v0.1.0").code == 1
    assert call("--since", "HEAD~1", "ROADMAP.md").code == 1


def test_a_related_line_counts(repo: Repo, call: Call) -> None:
    repo.commit({"ROADMAP.md": OPEN})
    repo.write({"ROADMAP.md": OPEN.replace("[x] A printer", "[ ] A printer")})
    assert changed(call) == [("ROADMAP.md", "status-open")]


@pytest.mark.parametrize(
    "path", ["ROADMAP.md", "docs/the roadmap.md", "road\tmap.md", 'a "b"/roadmap.md', "ü/дорожная-карта.md"]
)
def test_files_that_are_new_count_whole_whatever_their_name(repo: Repo, call: Call, path: str) -> None:
    repo.commit({"README.md": "Here.\n"})
    repo.write({path: DEAD_LINK})
    assert changed(call, path) == [(path, "link-target")]
    repo.git("add", "-A")
    assert changed(call, path) == [(path, "link-target")]


def test_a_file_that_was_only_renamed_has_no_new_lines(repo: Repo, call: Call) -> None:
    repo.commit({"ROADMAP.md": DEAD_LINK})
    repo.git("mv", "ROADMAP.md", "milestones.md")
    assert changed(call, "milestones.md") == []


@pytest.mark.parametrize("revision", ["no-such", "--output=x", "HEAD:ROADMAP.md", "", "a\nb", "HEAD^{tree}"])
def test_a_revision_that_is_none_is_said(repo: Repo, call: Call, revision: str) -> None:
    repo.commit({"ROADMAP.md": DEAD_LINK})
    answer = call(f"--since={revision}")
    assert answer.code == 2
    assert "git knows no such commit" in answer.err
    assert not (repo.root / "x").exists()


def test_only_what_is_reported_is_mended(repo: Repo, call: Call) -> None:
    old = GARBLED
    new = old + "\n## Phase 2 âœ…\n\n- [x] A printer\n"
    repo.commit({"ROADMAP.md": old})
    repo.write({"ROADMAP.md": new})
    assert call("--since", "HEAD", "--diff").out.count("\n+## ") == 1
    assert Path("ROADMAP.md").read_text("utf-8") == new
    answer = call("--since", "HEAD", "--fix")
    assert (answer.code, answer.out) == (0, "Mended 1 problem. No problems in 1 file.\n")
    assert Path("ROADMAP.md").read_text("utf-8") == new.replace("2 âœ…", "2 ✅")
    assert call("--fix").code == 0
    assert "âœ…" not in Path("ROADMAP.md").read_text("utf-8")


def test_many_files_are_mended_by_several_processes(repo: Repo, call: Call, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "cpu_count", lambda: 2)
    files = {f"{number}/roadmap.md": GARBLED for number in range(60)}
    repo.commit(files)
    repo.write({"new/roadmap.md": GARBLED, "59/roadmap.md": GARBLED.replace("Phase 1", "Phase 2")})
    answer = call("--since", "HEAD", "--fix")
    assert answer.out == "Mended 2 problems. No problems in 61 files.\n"
    assert repo.git("diff", "--name-only").split() == ["59/roadmap.md"]


@pytest.mark.parametrize(
    ("before", "after", "lines"),
    [
        (None, "a\nb\n", {1, 2}),
        ("a\nb\n", "a\nb\n", set()),
        ("a\nb\n", "a\nx\nb\n", {2}),
        ("a\nb\nc\n", "a\nc\n", set()),
        ("a\nb\nc\n", "x\nb\ny\n", {1, 3}),
        ("a  \r\nb\r\n", "a\nb\n", set()),
        ("a\na\n", "a\na\na\n", {3}),
        ("", "a\n", {1}),
        ("a\x0bb\rc\n", "a\x0bb\rd\n", {2}),
        ("a\n", "", set()),
    ],
)
def test_lines_that_are_new(before: str | None, after: str, lines: set[int]) -> None:
    assert changed_lines(before, after) == lines


@given(st.lists(st.sampled_from("abc")), st.lists(st.sampled_from("abc")))
def test_what_is_not_new_stood_there_before_in_this_order(before: list[str], after: list[str]) -> None:
    changed = changed_lines("\n".join(before), "\n".join(after))
    assert changed <= set(range(1, len(after) + 1))
    waiting = iter(before)
    assert all(line in waiting for number, line in enumerate(after, 1) if number not in changed)


def test_what_others_did_meanwhile_does_not_count(repo: Repo, call: Call) -> None:
    repo.commit({"ROADMAP.md": DEAD_LINK, "a": "1"})
    repo.git("branch", "theirs")
    repo.commit({"a": "2"})
    repo.git("checkout", "-q", "theirs")
    repo.commit({"ROADMAP.md": "# Roadmap\n"})
    repo.git("checkout", "-q", "main")
    assert call("--since", "theirs", "ROADMAP.md").code == 0


def test_no_filter_of_the_repository_is_run(repo: Repo, call: Call) -> None:
    repo.commit({"ROADMAP.md": DEAD_LINK, ".gitattributes": "*.md filter=evil diff=evil\n"})
    for key in ("filter.evil.clean", "filter.evil.smudge", "diff.evil.textconv", "diff.external"):
        repo.git("config", key, "touch run; cat")
    repo.write({"ROADMAP.md": DEAD_LINK + "More.\n"})
    assert call("--since", "HEAD", "ROADMAP.md").code == 0
    assert not (repo.root / "run").exists()


def test_git_is_started_twice_however_many_files_there_are(repo: Repo, call: Call, starts: list[list[str]]) -> None:
    repo.commit({f"{folder}/roadmap.md": DEAD_LINK for folder in "abcdefgh"})
    call(*["--isolated", "--select", "heading-duplicate"])
    plain = len(starts)
    starts.clear()
    call(*["--isolated", "--select", "heading-duplicate", "--since", "HEAD"])
    assert len(starts) == plain + 2


def test_each_repository_is_asked(repo: Repo, call: Call) -> None:
    repo.commit({"ROADMAP.md": DEAD_LINK})
    inner = Repo.create(repo.root / "inner", {"ROADMAP.md": "# Roadmap\n"})
    inner.write({"ROADMAP.md": DEAD_LINK})
    answer = call("--since", "HEAD", "--output-format", "json", "ROADMAP.md", "inner/ROADMAP.md")
    assert answer.rules == [("inner/ROADMAP.md", "link-target")]
    repo.tag("only-here")
    answer = call("--since", "only-here", "ROADMAP.md", "inner/ROADMAP.md")
    assert answer.code == 2
    assert answer.err.count("git knows no such commit in ") == 1
    assert str(inner.root) in answer.err


def test_outside_of_git_and_in_a_shallow_clone_it_is_said_why(
    repo: Repo, call: Call, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    repo.commit({"ROADMAP.md": CLEAN})
    repo.tag("v0.1.0")
    repo.commit({"ROADMAP.md": DEAD_LINK})
    repo.git("clone", "-q", "--depth", "1", f"file://{repo.root}", str(tmp_path / "clone"))
    monkeypatch.chdir(tmp_path / "clone")
    answer = call("--since", "v0.1.0")
    assert answer.code == 2
    assert "this clone is shallow: fetch more of its history" in answer.err
    (tmp_path / "bare").mkdir()
    (tmp_path / "bare/ROADMAP.md").write_text(CLEAN, "utf-8")
    monkeypatch.chdir(tmp_path / "bare")
    answer = call("--since", "HEAD")
    assert (answer.code, answer.out) == (2, "")
    assert answer.err.endswith("lies in no git repository\n")


def test_standard_input_is_held_against_the_file_that_it_is_taken_for(repo: Repo, call: Call, type_in: TypeIn) -> None:
    repo.commit({"ROADMAP.md": CLEAN})
    words = ("--since", "HEAD", "--stdin-filename", "ROADMAP.md", "-")
    type_in((CLEAN + DEAD_LINK[11:]).encode())
    assert call(*words).code == 1
    repo.commit({"ROADMAP.md": CLEAN + DEAD_LINK[11:]})
    type_in((CLEAN + DEAD_LINK[11:]).encode())
    assert call(*words).code == 0


def test_what_is_known_is_left_out_first(repo: Repo, call: Call) -> None:
    repo.commit({"ROADMAP.md": DEAD_LINK})
    call("--write-baseline")
    repo.write({"ROADMAP.md": DEAD_LINK.replace("- See", "-  See") + "- See [the page](docs/lost.md)\n"})
    answer = call("--baseline", ".roadmap-lint-baseline.json", "--since", "HEAD", "--output-format", "json")
    assert [found["start"]["line"] for found in answer.report["diagnostics"]] == [4]
    assert "no longer found" not in answer.err
