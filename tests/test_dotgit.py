"""What git's own folder tells, as git itself writes it."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from roadmap_lint import dotgit
from tests.repositories import Repo


@pytest.fixture
def made(tmp_path: Path) -> Repo:
    return Repo.create(tmp_path / "repo", {"a.md": "a"})


def test_no_tags(made: Repo) -> None:
    made.git("pack-refs", "--all")
    assert not dotgit.may_have_tags(made.root / ".git")


@pytest.mark.parametrize("name", ["v1", "group/v1"])
@pytest.mark.parametrize("packed", [False, True])
def test_a_tag(made: Repo, name: str, packed: bool) -> None:
    made.tag(name)
    if packed:
        made.git("pack-refs", "--all", "--prune")
        assert not list((made.root / ".git" / "refs" / "tags").rglob("v*"))
    assert dotgit.may_have_tags(made.root / ".git")


def test_a_branch_that_is_called_like_a_tag(made: Repo) -> None:
    made.git("branch", "refs/tags/v1")
    made.git("pack-refs", "--all")
    assert not dotgit.may_have_tags(made.root / ".git")


def test_tags_of_another_working_tree(made: Repo, tmp_path: Path) -> None:
    made.git("worktree", "add", "-q", str(tmp_path / "other"))
    folder = dotgit.directory(tmp_path / "other" / ".git")
    assert folder is not None
    assert not dotgit.may_have_tags(folder)
    made.tag("v1")
    assert dotgit.may_have_tags(folder)


def test_references_in_tables_cannot_be_read(tmp_path: Path) -> None:
    made = subprocess.run(["git", "init", "-q", "--ref-format=reftable", tmp_path], capture_output=True, check=False)
    if made.returncode:  # an older git
        (tmp_path / ".git" / "reftable").mkdir(parents=True)
    assert dotgit.may_have_tags(tmp_path / ".git")


def list_of_packed(folder: Path) -> None:
    (folder / "packed-refs").mkdir()


def folder_of_tags(folder: Path) -> None:
    (folder / "refs" / "tags").rmdir()
    (folder / "refs" / "tags").write_text("")


@pytest.mark.parametrize("spoil", [list_of_packed, folder_of_tags])
def test_what_cannot_be_read_may_hold_tags(made: Repo, spoil: Callable[[Path], None]) -> None:
    spoil(made.root / ".git")
    assert dotgit.may_have_tags(made.root / ".git")
