"""Against real repositories, made anew for each test."""

from __future__ import annotations

import os
import stat
import subprocess
from collections.abc import Mapping
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import roadmap_lint.git
import roadmap_lint.program
from roadmap_lint.forge import Forge
from roadmap_lint.history import Change
from roadmap_lint.repository import Repository, Tag
from roadmap_lint.witness import Witness
from tests.repositories import IDENTITY, Repo, run

PROSE = "".join(f"Line {number} of a page that is long enough to be recognised.\n" for number in range(12))


@pytest.fixture(autouse=True)
def own_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in list(os.environ):
        if name.startswith("GIT_"):
            monkeypatch.delenv(name)
    for name, value in IDENTITY.items():
        monkeypatch.setenv(name, value)


def use_git(monkeypatch: pytest.MonkeyPatch, folder: Path, script: str) -> None:
    """Let `git` be a shell script."""
    folder.mkdir()
    program = folder / "git"
    program.write_text(f"#!/bin/sh\n{script}\n")
    program.chmod(program.stat().st_mode | stat.S_IXUSR)
    monkeypatch.setenv("PATH", str(folder))


# Where the top is


def test_the_top_is_found_from_any_folder_inside(tmp_path: Path) -> None:
    repo = Repo.create(tmp_path / "repo", {"docs/deep/a.md": "a"})
    found = Repository.containing(repo.root / "docs" / "deep")
    assert found.root == found.top == repo.root


def test_finding_the_top_starts_no_process(tmp_path: Path, starts: list[list[str]]) -> None:
    repo = Repo.create(tmp_path / "repo", {"a.md": "a"})
    repository = Repository.containing(repo.root)
    assert not repository.shallow
    assert repository.relative(repo.root / "a.md") == "a.md"
    assert starts == []


def test_outside_git_there_is_no_root(tmp_path: Path) -> None:
    repository = Repository.containing(tmp_path)
    assert repository.root is None
    assert repository.top == Path(os.path.realpath(tmp_path))


def test_a_folder_called_dot_git_is_no_repository(tmp_path: Path) -> None:
    repo = Repo.create(tmp_path / "repo", {"docs/a.md": "a"})
    (repo.root / "docs" / ".git").mkdir()
    assert Repository.containing(repo.root / "docs").root == repo.root


@pytest.mark.parametrize("name", ["", ".", "docs/..", "docs/../docs"])
def test_the_top_is_found_by_other_names_of_the_folder(tmp_path: Path, name: str) -> None:
    repo = Repo.create(tmp_path / "repo", {"docs/a.md": "a"})
    assert Repository.containing(repo.root / name).root == repo.root


@pytest.mark.parametrize(
    ("file", "path"),
    [
        ("ROADMAP.md", "ROADMAP.md"),
        ("docs/ROADMAP.md", "docs/ROADMAP.md"),
        ("docs/../ROADMAP.md", "ROADMAP.md"),
        ("not/there.md", "not/there.md"),
        ("", ""),
        ("../other.md", None),
        ("../repo-two/other.md", None),
    ],
)
def test_relative(tmp_path: Path, file: str, path: str | None) -> None:
    repo = Repo.create(tmp_path / "repo", {"docs/ROADMAP.md": "a"})
    assert Repository.containing(repo.root).relative(repo.root / file) == path


def test_relative_takes_a_path_written_from_the_current_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    repo = Repo.create(tmp_path / "repo", {"docs/ROADMAP.md": "a"})
    monkeypatch.chdir(repo.root / "docs")
    assert Repository.containing(Path()).relative(Path("ROADMAP.md")) == "docs/ROADMAP.md"


def test_relative_through_a_link_to_the_repository(tmp_path: Path) -> None:
    repo = Repo.create(tmp_path / "repo", {"docs/ROADMAP.md": "a"})
    (tmp_path / "alias").symlink_to(repo.root)
    repository = Repository.containing(tmp_path / "alias")
    assert repository.relative(tmp_path / "alias" / "docs" / "ROADMAP.md") == "docs/ROADMAP.md"


# The tree


def test_what_exists(tmp_path: Path) -> None:
    repo = Repo.create(tmp_path / "repo", {"docs/a.md": "a", ".gitignore": "*.log\nbuild/\n", "gone.md": "x"})
    repo.write({"new.md": "n", "trace.log": "t", "build/page.html": "p", "staged.md": "s"})
    (repo.root / "empty").mkdir()
    (repo.root / "gone.md").unlink()
    repo.git("add", "staged.md")
    repository = Repository.containing(repo.root)
    there = ["", "docs", "docs/", "docs/a.md", ".gitignore", "new.md", "staged.md"]
    missing = ["gone.md", "trace.log", "build", "build/page.html", "empty", "docs/A.md", "Docs", "new.md/", "docs/b.md"]
    odd = ["a\0b", "\ud800", "x" * 5000, "x/" * 3000, "..", ".", "//", "docs//a.md"]
    assert [path for path in there if not repository.exists(path)] == []
    assert [path for path in missing + odd if repository.exists(path)] == []
    assert repository.paths == {"docs/a.md", ".gitignore", "new.md", "staged.md"}
    assert repository.folders == {"", "docs"}


def test_a_file_taken_out_of_the_index_but_kept_exists(tmp_path: Path) -> None:
    repo = Repo.create(tmp_path / "repo", {"a.md": "a", "b.md": "b"})
    repo.git("rm", "-q", "--cached", "a.md")
    assert Repository.containing(repo.root).exists("a.md")


def test_a_tracked_file_exists_though_a_sparse_checkout_leaves_it_out(tmp_path: Path) -> None:
    repo = Repo.create(tmp_path / "repo", {"a.md": "a", "far/b.md": "b", "near/c.md": "c"})
    repo.git("sparse-checkout", "set", "near")
    assert not (repo.root / "far").exists()
    assert Repository.containing(repo.root).exists("far/b.md")


@pytest.mark.parametrize("in_git", [True, False])
@pytest.mark.parametrize(
    ("path", "alike"),
    [
        ("readme.md", "README.md"),
        ("docs/GUIDE.md", "docs/Guide.md"),
        ("DOCS/guide.md", "docs/Guide.md"),
        ("DOCS/", "docs/"),
        ("Docs", "docs"),
        ("README.md", None),
        ("docs", None),
        ("docs/", None),
        ("", None),
        ("twice.md", None),
        ("TWICE.md", None),
        ("readme", None),
        ("a\0b", None),
    ],
)
def test_alike(tmp_path: Path, in_git: bool, path: str, alike: str | None) -> None:
    files = {"README.md": "r", "docs/Guide.md": "g", "Twice.md": "1", "tWICE.md": "2"}
    if in_git:
        repo = Repo.create(tmp_path / "repo", files)
    else:
        repo = Repo(tmp_path)
        repo.write(files)
    if not (repo.root / "README.md").exists() or (repo.root / "readme.md").exists():
        pytest.skip("the disk does not tell upper from lower case")
    assert Repository.containing(repo.root).alike(path) == alike


ODD_NAMES = [
    b"-rf.md",
    b"--help",
    b"two\nlines.md",
    "🚀 plan.md".encode(),
    b"caf\xe9.md",
    b"a\ttab.md",
    b":(top)x.md",
    b"*.md",
    b"'\".md",
]


@pytest.mark.parametrize("raw", ODD_NAMES)
def test_odd_names(tmp_path: Path, raw: bytes) -> None:
    repo = Repo.create(tmp_path / "repo", {"other.md": "o\n"})
    name = os.fsdecode(raw)
    try:
        (repo.root / name).write_text("first\n")
    except OSError:
        pytest.skip("the disk takes no such name")
    repo.commit(on="2025-02-01")
    repository = Repository.containing(repo.root)
    assert repository.paths == {name, "other.md"}
    assert repository.exists(name)
    assert repository.committed(name) == "first\n"
    assert list(repository.history(name)) == [Change(date(2025, 2, 1), ("first",), ())]
    (repo.root / name).rename(repo.root / "plain.md")
    repo.commit()
    assert Repository.containing(repo.root).renamed(name) == "plain.md"
    assert repository.not_looked == []


def test_a_link_stands_for_itself_and_leads_through(tmp_path: Path) -> None:
    repo = Repo.create(tmp_path / "repo", {"documents/a.md": "a\n"})
    (repo.root / "docs").symlink_to("documents")
    (repo.root / "PLAN.md").symlink_to("documents/a.md")
    (repo.root / "out").symlink_to(tmp_path)
    (repo.root / "loop").symlink_to("loop/loop")
    (tmp_path / "secret.md").write_text("s")
    repo.commit(on="2025-02-01")
    repository = Repository.containing(repo.root)
    for path in ("docs", "docs/", "docs/a.md", "PLAN.md", "out", "loop"):
        assert repository.exists(path), path
    for path in ("docs/b.md", "out/", "out/secret.md", "loop/", "loop/loop", "loop/x", "PLAN.md/"):
        assert not repository.exists(path)
    assert repository.committed("PLAN.md") == "a\n"
    assert [change.added for change in repository.history("PLAN.md")] == [("a",)]


def test_without_git_the_disk_is_asked(tmp_path: Path) -> None:
    Repo(tmp_path).write({"start/docs/a.md": "a", "outside.md": "o", "start/node_modules/x.md": "x"})
    start = tmp_path / "start"
    (start / "out").symlink_to(tmp_path)
    (start / "in").symlink_to("docs")
    (start / "loop").symlink_to("loop")
    repository = Repository.containing(start)
    for path in ("", "docs", "docs/", "docs/a.md", "in", "in/a.md", "in/", "out", "loop", "node_modules/x.md"):
        assert repository.exists(path), path
    for path in (
        "../outside.md",
        "out/outside.md",
        "out/",
        "Docs",
        "docs/A.md",
        "docs/a.md/",
        "docs/a.md/x",
        "a\0b",
        "loop/",
        "loop/x",
    ):
        assert not repository.exists(path), path
    assert repository.paths == {"docs/a.md", "out", "in", "loop"}
    assert repository.folders == {"", "docs"}
    assert (repository.tags, repository.forge, repository.committed("docs/a.md")) == ((), None, None)
    assert (list(repository.history("docs/a.md")), repository.renamed("b.md"), repository.shallow) == ([], None, False)


def test_a_folder_that_may_not_be_entered_is_empty(tmp_path: Path) -> None:
    Repo(tmp_path).write({"closed/a.md": "a"})
    (tmp_path / "closed").chmod(0)
    if os.access(tmp_path / "closed", os.R_OK):
        pytest.skip("nothing is closed to this user")
    try:
        repository = Repository.containing(tmp_path)
        assert not repository.exists("closed/a.md")
        assert repository.paths == frozenset()
        assert Repository.containing(tmp_path / "closed" / "deep").root is None
    finally:
        (tmp_path / "closed").chmod(0o700)


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(path=st.text(st.characters() | st.sampled_from("./\0")))
def test_no_path_raises(tmp_path: Path, path: str) -> None:
    if not (tmp_path / "repo").exists():
        Repo.create(tmp_path / "repo", {"a.md": "a"})
    for repository in (Repository.containing(tmp_path / "repo"), Repository.containing(tmp_path)):
        assert not repository.exists(path) or repository.relative(Path(f"{repository.top}/{path}")) is not None
        alike = repository.alike(path)
        assert alike is None or (repository.exists(alike) and alike.casefold() == path.casefold() and alike != path)
        assert not repository.inside_submodule(path)


# Submodules, worktrees, bare repositories


def test_what_lies_inside_a_submodule_is_not_known(tmp_path: Path) -> None:
    library = Repo.create(tmp_path / "library", {"src/a.md": "a"})
    repo = Repo.create(tmp_path / "repo", {"b.md": "b"})
    repo.git("submodule", "--quiet", "add", str(library.root), "vendor/library")
    repo.commit()
    repository = Repository.containing(repo.root)
    assert repository.inside_submodule("vendor/library/src/a.md")
    assert repository.inside_submodule("vendor/library/anything")
    assert not repository.inside_submodule("vendor/other")
    assert not repository.inside_submodule("b.md/x")
    assert repository.exists("vendor/library")
    assert repository.exists("vendor/library/")
    assert not repository.exists("vendor/library/src/a.md")
    inner = Repository.containing(repo.root / "vendor" / "library" / "src")
    assert inner.root == repo.root / "vendor" / "library"
    assert inner.committed("src/a.md") == "a"
    assert not inner.shallow


def test_what_lies_inside_a_repository_of_its_own_is_not_known(tmp_path: Path) -> None:
    repo = Repo.create(tmp_path / "repo", {"b.md": "b"})
    Repo.create(repo.root / "nested", {"a.md": "a"})
    repository = Repository.containing(repo.root)
    assert repository.exists("nested")
    assert repository.inside_submodule("nested/a.md")


def test_a_worktree_sees_its_own_files_and_the_shared_tags(tmp_path: Path) -> None:
    repo = Repo.create(tmp_path / "repo", {"a.md": "a"})
    repo.tag("v1.0")
    repo.git("worktree", "add", "-q", "-b", "side", str(tmp_path / "side"))
    side = Repo(Path(os.path.realpath(tmp_path / "side")))
    side.commit({"b.md": "b"})
    repository = Repository.containing(side.root)
    assert repository.root == side.root
    assert repository.paths == {"a.md", "b.md"}
    assert [tag.name for tag in repository.tags] == ["v1.0"]
    assert repository.committed("b.md") == "b"
    assert not repository.shallow
    assert Repository.containing(repo.root).committed("b.md") is None


def test_a_bare_repository_is_no_working_tree(tmp_path: Path) -> None:
    repo = Repo.create(tmp_path / "repo", {"a.md": "a"})
    run(tmp_path, "clone", "-q", "--bare", str(repo.root), str(tmp_path / "bare.git"))
    repository = Repository.containing(tmp_path / "bare.git")
    assert repository.root is None
    assert repository.exists("HEAD")


def test_a_bare_repository_behind_a_dot_git_file_still_has_tags(tmp_path: Path) -> None:
    repo = Repo.create(tmp_path / "repo", {"a.md": "a"})
    repo.tag("v1.0")
    run(tmp_path, "clone", "-q", "--bare", str(repo.root), str(tmp_path / "project" / ".bare"))
    Repo(tmp_path / "project").write({".git": "gitdir: ./.bare\n", "notes.md": "n"})
    repository = Repository.containing(tmp_path / "project")
    assert [tag.name for tag in repository.tags] == ["v1.0"]
    assert repository.exists("notes.md")
    assert any("work tree" in reason for reason in repository.not_looked)


def test_a_dot_git_file_that_leads_nowhere(tmp_path: Path) -> None:
    Repo(tmp_path).write({".git": "gitdir: /nowhere/at/all\n", "a.md": "a"})
    repository = Repository.containing(tmp_path)
    assert repository.exists("a.md")
    assert (repository.tags, repository.committed("a.md"), list(repository.history("a.md"))) == ((), None, [])
    assert repository.not_looked


def test_without_a_commit_there_is_a_tree_and_no_past(tmp_path: Path) -> None:
    repo = Repo.create(tmp_path / "repo")
    repo.write({"a.md": "a", "b.md": "b"})
    repo.git("add", "a.md")
    repository = Repository.containing(repo.root)
    assert repository.paths == {"a.md", "b.md"}
    assert (repository.tags, repository.committed("a.md"), repository.renamed("c.md")) == ((), None, None)
    assert list(repository.history("a.md")) == []
    assert repository.not_looked == []


def test_in_the_middle_of_a_merge(tmp_path: Path) -> None:
    repo = Repo.create(tmp_path / "repo", {"a.md": "base\n", "b.md": "b\n"})
    repo.git("checkout", "-q", "-b", "side")
    repo.commit({"a.md": "side\n"})
    repo.git("checkout", "-q", "main")
    repo.commit({"a.md": "main\n"})
    with pytest.raises(subprocess.CalledProcessError):
        repo.git("merge", "side")
    repository = Repository.containing(repo.root)
    assert repository.paths == {"a.md", "b.md"}
    assert repository.committed("a.md") == "main\n"
    assert repository.not_looked == []


def test_a_shallow_clone_has_a_tree_and_no_history(tmp_path: Path) -> None:
    repo = Repo.create(tmp_path / "repo", {"a.md": "one\n"})
    repo.commit({"a.md": "two\n"})
    run(tmp_path, "clone", "-q", "--depth", "1", f"file://{repo.root}", str(tmp_path / "clone"))
    repository = Repository.containing(tmp_path / "clone")
    assert repository.shallow
    assert repository.committed("a.md") == "two\n"
    assert list(repository.history("a.md")) == []
    assert repository.not_looked == ["history: a shallow clone does not hold it"]
    run(tmp_path, "-C", str(tmp_path / "clone"), "worktree", "add", "-q", "-b", "side", str(tmp_path / "side"))
    assert Repository.containing(tmp_path / "side").shallow


def test_a_partial_clone_fetches_nothing(tmp_path: Path) -> None:
    repo = Repo.create(tmp_path / "repo", {"a.md": "one\n"})
    repo.commit({"a.md": "two\n"})
    repo.git("config", "uploadpack.allowFilter", "true")
    run(tmp_path, "clone", "-q", "--filter=blob:none", f"file://{repo.root}", str(tmp_path / "clone"))
    missing = ("rev-list", "--objects", "--all", "--missing=print")
    before = run(tmp_path / "clone", *missing)
    repository = Repository.containing(tmp_path / "clone")
    assert list(repository.history("a.md")) == []
    assert any(reason.startswith("history: ") for reason in repository.not_looked)
    assert "?" in before
    assert run(tmp_path / "clone", *missing) == before


# Renames


@pytest.fixture
def moved(tmp_path: Path) -> Repo:
    return Repo.create(tmp_path / "repo", {"a.md": PROSE, "other.md": "Something else.\n" * 9})


def renamed(repo: Repo, path: str) -> str | None:
    return Repository.containing(repo.root).renamed(path)


def test_a_rename(moved: Repo) -> None:
    moved.rename("a.md", "docs/b.md")
    assert renamed(moved, "a.md") == "docs/b.md"
    assert renamed(moved, "docs/b.md") is None
    assert renamed(moved, "never.md") is None
    assert renamed(moved, "") is None


def test_a_chain_of_renames(moved: Repo) -> None:
    moved.rename("a.md", "b.md")
    moved.rename("b.md", "c.md")
    moved.rename("c.md", "d.md")
    assert [renamed(moved, path) for path in ("a.md", "b.md", "c.md")] == ["d.md"] * 3


def test_a_rename_with_an_edit(moved: Repo) -> None:
    (moved.root / "a.md").write_text(PROSE + "One more line.\n")
    moved.rename("a.md", "b.md")
    assert renamed(moved, "a.md") == "b.md"


def test_renames_that_are_staged_but_not_committed(moved: Repo) -> None:
    moved.rename("a.md", "b.md")
    moved.git("mv", "b.md", "c.md")
    assert renamed(moved, "a.md") == "c.md"


def test_a_file_that_two_took_over_has_no_destination(moved: Repo) -> None:
    moved.write({"c.md": PROSE})
    moved.rename("a.md", "b.md")
    assert renamed(moved, "a.md") is None


def test_a_copy_that_leaves_the_file_is_no_rename(moved: Repo) -> None:
    moved.commit({"copy.md": PROSE, "a.md": PROSE + "x\n"})
    moved.rename("a.md", "b.md")
    assert renamed(moved, "a.md") == "b.md"


def test_renamed_to_different_places_at_different_times(moved: Repo) -> None:
    moved.rename("a.md", "b.md")
    moved.commit({"a.md": "A different page.\n" * 8})
    moved.rename("a.md", "c.md")
    assert renamed(moved, "a.md") is None


def test_a_later_file_of_that_name_was_removed(moved: Repo) -> None:
    moved.rename("a.md", "b.md")
    moved.commit({"a.md": "A different page.\n" * 8})
    moved.remove("a.md")
    assert renamed(moved, "a.md") is None


def test_a_destination_that_is_gone(moved: Repo) -> None:
    moved.rename("a.md", "b.md")
    moved.remove("b.md")
    assert renamed(moved, "a.md") is None


def test_a_destination_that_is_gone_from_the_disk_only(moved: Repo) -> None:
    moved.rename("a.md", "b.md")
    (moved.root / "b.md").unlink()
    assert renamed(moved, "a.md") is None


def test_a_destination_that_once_held_another_file_is_doubtful(moved: Repo) -> None:
    moved.rename("other.md", "elsewhere.md")
    moved.commit({"b.md": "Short-lived page.\n" * 9})
    moved.rename("b.md", "c.md")
    moved.rename("a.md", "b.md")
    assert renamed(moved, "a.md") is None
    assert renamed(moved, "other.md") == "elsewhere.md"


def test_there_and_back_again_and_away(moved: Repo) -> None:
    moved.rename("a.md", "b.md")
    moved.rename("b.md", "a.md")
    assert renamed(moved, "b.md") is None
    moved.remove("a.md")
    assert renamed(moved, "b.md") is None


def test_a_removed_file_was_not_renamed(moved: Repo) -> None:
    moved.remove("a.md")
    assert renamed(moved, "a.md") is None


# Tags


def test_tags_have_their_own_day(tmp_path: Path) -> None:
    repo = Repo.create(tmp_path / "repo", {"a.md": "a"}, on="2025-03-01")
    repo.tag("light")
    repo.tag("v1.0.0", on="2025-04-02")
    repo.tag("pkg@1.2.0", on="2025-04-03")
    repo.tag("@scope/pkg@1.2.0", on="2025-04-04T23:30:00+09:00")
    repo.git("tag", "blob", repo.git("rev-parse", "HEAD:a.md").strip())
    assert Repository.containing(repo.root).tags == (
        Tag("@scope/pkg@1.2.0", date(2025, 4, 4)),
        Tag("blob", None),
        Tag("light", date(2025, 3, 1)),
        Tag("pkg@1.2.0", date(2025, 4, 3)),
        Tag("v1.0.0", date(2025, 4, 2)),
    )


def test_a_branch_is_no_tag(tmp_path: Path) -> None:
    repo = Repo.create(tmp_path / "repo", {"a.md": "a"})
    repo.git("branch", "v9.9")
    assert Repository.containing(repo.root).tags == ()


# History


def test_the_committed_text_is_neither_the_staged_nor_the_written_one(tmp_path: Path) -> None:
    repo = Repo.create(tmp_path / "repo", {"docs/a.md": "committed\n"})
    repo.write({"docs/a.md": "staged\n", "new.md": "new\n"})
    repo.git("add", "--all")
    repo.write({"docs/a.md": "written\n"})
    repository = Repository.containing(repo.root)
    assert repository.committed("docs/a.md") == "committed\n"
    assert [repository.committed(path) for path in ("new.md", "docs", "", "docs/../x", "a\0b", "none.md")] == [None] * 6


@pytest.mark.parametrize(
    ("raw", "text"),
    [(b"\xef\xbb\xbf# Plan\r\n", "# Plan\r\n"), (b"", ""), ("✅\n".encode(), "✅\n"), (b"caf\xe9\n", None)],
)
def test_the_committed_text_is_read_as_utf_8(tmp_path: Path, raw: bytes, text: str | None) -> None:
    repo = Repo.create(tmp_path / "repo")
    (repo.root / "a.md").write_bytes(raw)
    repo.git("-c", "core.autocrlf=false", "add", "a.md")
    repo.commit()
    assert Repository.containing(repo.root).committed("a.md") == text


def test_history_runs_backwards_through_renames(tmp_path: Path) -> None:
    repo = Repo.create(tmp_path / "repo", {"plan.md": PROSE + "one\n"}, on="2025-01-05")
    repo.commit({"unrelated.md": "u\n"}, on="2025-01-10")
    repo.rename("plan.md", "docs/ROADMAP.md", on="2025-02-06")
    repo.commit({"docs/ROADMAP.md": PROSE + "two\n-- three\n++ four\n"}, on="2025-03-07")
    repo.commit({"docs/ROADMAP.md": PROSE + "two\n"}, on="2025-04-08")
    assert list(Repository.containing(repo.root).history("docs/ROADMAP.md")) == [
        Change(date(2025, 4, 8), (), ("-- three", "++ four")),
        Change(date(2025, 3, 7), ("two", "-- three", "++ four"), ("one",)),
        Change(date(2025, 2, 6), (), ()),
        Change(date(2025, 1, 5), (*PROSE.splitlines(), "one"), ()),
    ]


def test_history_ends_where_the_file_was_copied_from_another(tmp_path: Path) -> None:
    repo = Repo.create(tmp_path / "repo", {"template.md": PROSE}, on="2025-01-05")
    repo.commit({"ROADMAP.md": PROSE + "mine\n"}, on="2025-02-06")
    assert [change.date for change in Repository.containing(repo.root).history("ROADMAP.md")] == [date(2025, 2, 6)]


def test_lines_that_look_like_the_log(tmp_path: Path) -> None:
    lines = ("@@ -1 +1 @@", "diff --git a/x b/x", "copy from x", "2025-01-01", "\\ No newline", "\x01", "+++ b/x")
    repo = Repo.create(tmp_path / "repo", {"a.md": "\n".join(lines)}, on="2025-01-05")
    repo.commit({"a.md": ""}, on="2025-01-06")
    assert list(Repository.containing(repo.root).history("a.md")) == [
        Change(date(2025, 1, 6), (), lines),
        Change(date(2025, 1, 5), lines, ()),
    ]


def test_carriage_returns_do_not_belong_to_a_line(tmp_path: Path) -> None:
    repo = Repo.create(tmp_path / "repo", {".gitattributes": "* -text\n", "a.md": "one\r\ntwo\r\n"})
    assert [change.added for change in Repository.containing(repo.root).history("a.md")] == [("one", "two")]


def test_the_day_is_the_authors_own(tmp_path: Path) -> None:
    repo = Repo.create(tmp_path / "repo", {"a.md": "1\n"}, on="2025-05-05T00:30:00+14:00")
    repo.commit({"a.md": "2\n"}, on="2025-05-05T23:30:00-11:00", committed="2025-09-09")
    assert [change.date for change in Repository.containing(repo.root).history("a.md")] == [date(2025, 5, 5)] * 2


def test_a_merge_says_nothing_of_its_own(tmp_path: Path) -> None:
    repo = Repo.create(tmp_path / "repo", {"a.md": "1\n", "b.md": "1\n"}, on="2025-01-01")
    repo.git("checkout", "-q", "-b", "side")
    repo.commit({"a.md": "2\n"}, on="2025-01-02")
    repo.git("checkout", "-q", "main")
    repo.commit({"b.md": "2\n"}, on="2025-01-03")
    repo.git("merge", "-q", "--no-edit", "side", on="2025-01-04")
    days = [change.date.day for change in Repository.containing(repo.root).history("a.md")]
    assert days == [2, 1]


@pytest.mark.parametrize(
    ("since", "days"),
    [
        (date(2025, 3, 1), [9, 1]),
        (date(2025, 3, 9), [9]),
        (date(2030, 1, 1), []),
        (date(1, 1, 1), [9, 1, 1]),
        (None, [9, 1, 1]),
    ],
)
def test_history_since_a_day(tmp_path: Path, since: date | None, days: list[int]) -> None:
    repo = Repo.create(tmp_path / "repo", {"a.md": "1\n"}, on="2025-01-01")
    repo.commit({"a.md": "2\n"}, on="2025-03-01T00:10:00+13:00")
    repo.commit({"a.md": "3\n"}, on="2025-03-09")
    assert [change.date.day for change in Repository.containing(repo.root).history("a.md", since)] == days


def test_an_uncommitted_file_has_no_history(tmp_path: Path) -> None:
    repo = Repo.create(tmp_path / "repo", {"a.md": "1\n"})
    repo.write({"b.md": "b\n"})
    repository = Repository.containing(repo.root)
    assert list(repository.history("b.md")) == []
    assert repository.not_looked == []


# Calling git


def ask_everything(repository: Repository, number: int) -> None:
    for index in range(number):
        repository.exists(f"docs/{index}.md")
        repository.alike(f"docs/{index}.MD")
        repository.renamed(f"old/{index}.md")
        repository.inside_submodule(f"vendor/{index}")
        list(repository.history("a.md"))
        repository.committed("a.md")
        repository.committed("none.md")
        assert repository.tags is not None
        assert repository.changelog_versions is not None
        repository.manifest_version("docs/a.md")
        assert repository.forge is None


def test_each_fact_is_asked_for_once(tmp_path: Path, starts: list[list[str]]) -> None:
    repo = Repo.create(tmp_path / "repo", {"a.md": "a", "CHANGELOG.md": "## 1.0.0\n"}, tags={"v1": "2025-01-01"})
    ask_everything(Repository.containing(repo.root), 30)
    verbs = [
        next(
            word for word in command if word in ("ls-files", "log", "diff-index", "cat-file", "for-each-ref", "config")
        )
        for command in starts
    ]
    assert sorted(verbs) == ["cat-file", "cat-file", "config", "diff-index", "for-each-ref", "log", "log", "ls-files"]


def test_git_is_not_installed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    repo = Repo.create(tmp_path / "repo", {"docs/a.md": "a"})
    monkeypatch.setenv("PATH", "")
    repository = Repository.containing(repo.root)
    ask_everything(repository, 2)
    assert repository.root == repo.root
    assert repository.exists("docs/a.md")
    assert not repository.exists("docs/b.md")
    assert repository.not_looked == ["git is not installed"]


def test_a_git_that_lies_in_the_current_folder_is_not_started(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, starts: list[list[str]]
) -> None:
    repo = Repo.create(tmp_path / "repo", {"docs/a.md": "a"}, tags={"v1": "2025-01-01"})
    use_git(monkeypatch, repo.root / "bin", "touch started")
    monkeypatch.chdir(repo.root)
    monkeypatch.setenv("PATH", "bin")
    assert Repository.containing(repo.root).tags == ()
    assert starts == []


def test_a_repository_of_another_user(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, starts: list[list[str]]) -> None:
    repo = Repo.create(tmp_path / "repo", {"a.md": "a"})
    use_git(monkeypatch, tmp_path / "bin", "echo 'fatal: detected dubious ownership in repository' >&2; exit 128")
    repository = Repository.containing(repo.root)
    ask_everything(repository, 2)
    assert repository.exists("a.md")
    assert repository.not_looked == ["git refuses a repository that belongs to another user (safe.directory)"]
    assert len(starts) == 1


def test_git_takes_too_long(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    repo = Repo.create(tmp_path / "repo", {"a.md": "a"}, tags={"v1": "2025-01-01"})
    use_git(monkeypatch, tmp_path / "bin", "exec /bin/sleep 9")
    monkeypatch.setattr(roadmap_lint.git, "TIMEOUT", 0.05)
    repository = Repository.containing(repo.root)
    assert repository.tags == ()
    assert repository.not_looked == ["tags: git took longer than 0.05 s"]


def test_git_that_is_slow_again_and_again_is_asked_no_more(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    repo = Repo.create(tmp_path / "repo", {"a.md": "a"}, tags={"v1": "2025-01-01"})
    use_git(monkeypatch, tmp_path / "bin", "exec /bin/sleep 9")
    monkeypatch.setattr(roadmap_lint.git, "PATIENCE", 0.05)
    repository = Repository.containing(repo.root)
    assert (repository.tags, repository.renamed("b.md")) == ((), None)
    assert repository.not_looked[0] == "tags: git took longer than 0.05 s"
    assert "renames: git is too slow here to be asked any more" in repository.not_looked
    assert all(note.endswith("to be asked any more") for note in repository.not_looked[1:])


def test_git_that_prints_without_end_is_ended(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    repo = Repo.create(tmp_path / "repo", {"a.md": "a"}, tags={"v1": "2025-01-01"})
    use_git(monkeypatch, tmp_path / "bin", "while :; do printf '2025-01-01 v1.0.0\\n'; done")
    monkeypatch.setattr(roadmap_lint.program, "LARGEST", 1_000_000)
    repository = Repository.containing(repo.root)
    assert repository.tags == ()
    assert repository.not_looked == ["tags: git printed more than 1 MB"]


def test_an_older_git_that_lacks_an_option_is_one_note(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    repo = Repo.create(tmp_path / "repo", {"a.md": "a"})
    said = "error: unknown option: --deleted"
    use_git(monkeypatch, tmp_path / "bin", f"echo '{said}' >&2; echo 'usage: git' >&2; exit 129")
    repository = Repository.containing(repo.root)
    assert repository.exists("a.md")
    assert repository.not_looked == [f"files: {said}"]


@pytest.mark.parametrize("script", ["printf 'R\\0'", "printf '\\377\\0\\n'", "echo nonsense", "exit 3", "kill -9 $$"])
def test_git_that_speaks_in_riddles_raises_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, script: str
) -> None:
    repo = Repo.create(tmp_path / "repo", {"a.md": "a"}, tags={"v1": "2025-01-01"})
    use_git(monkeypatch, tmp_path / "bin", script)
    repository = Repository.containing(repo.root)
    repository.exists("a.md")
    assert repository.renamed("b.md") is None
    assert list(repository.history("a.md")) == []
    assert repository.forge is None
    assert all(tag.date is None for tag in repository.tags)


@pytest.mark.parametrize("committing", [("commit", "-q", "-a", "-m", "x"), ("commit", "-q", "-m", "x", "a.md")])
def test_inside_a_hook_the_index_to_be_committed_counts(tmp_path: Path, committing: tuple[str, ...]) -> None:
    repo = Repo.create(tmp_path / "repo", {"a.md": "a", "b.md": "b"})
    hook = repo.root / ".git" / "hooks" / "pre-commit"
    hook.parent.mkdir(exist_ok=True)
    hook.write_text("#!/bin/sh\nenv | grep '^GIT_' > .git/seen\ncp \"$GIT_INDEX_FILE\" .git/kept\n")
    hook.chmod(0o755)
    repo.write({"a.md": "changed"})
    repo.git(*committing)
    seen = dict(line.split("=", 1) for line in (repo.root / ".git" / "seen").read_text().splitlines())
    assert "GIT_INDEX_FILE" in seen
    environment = {name: seen[name] for name in ("GIT_INDEX_FILE", "GIT_DIR", "GIT_PREFIX") if name in seen}
    (repo.root / ".git" / "kept").rename(repo.root / environment["GIT_INDEX_FILE"])
    with pytest.MonkeyPatch.context() as patch:
        for name, value in environment.items():
            patch.setenv(name, value)
        repository = Repository.containing(repo.root)
        assert repository.paths == {"a.md", "b.md"}
        assert repository.committed("a.md") == "changed"
        assert repository.not_looked == []


def test_an_index_of_this_repository_is_used(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    repo = Repo.create(tmp_path / "repo", {"a.md": PROSE})
    (repo.root / ".git" / "index").rename(repo.root / ".git" / "next-index")
    repo.git("read-tree", "--empty")
    monkeypatch.setenv("GIT_INDEX_FILE", ".git/next-index")
    (repo.root / "a.md").rename(repo.root / "b.md")
    assert Repository.containing(repo.root).paths == {"b.md"}


def test_another_repository_in_the_environment_is_not_asked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    other = Repo.create(tmp_path / "other", {"other.md": "o"})
    other.tag("v9")
    repo = Repo.create(tmp_path / "repo", {"a.md": "a"})
    monkeypatch.setenv("GIT_DIR", str(other.root / ".git"))
    monkeypatch.setenv("GIT_WORK_TREE", str(other.root))
    monkeypatch.setenv("GIT_INDEX_FILE", str(other.root / ".git" / "index"))
    monkeypatch.setenv("GIT_LITERAL_PATHSPECS", "0")
    monkeypatch.setenv("GIT_ICASE_PATHSPECS", "1")
    repository = Repository.containing(repo.root)
    assert repository.paths == {"a.md"}
    assert (repository.tags, repository.committed("a.md")) == ((), "a")
    assert len(list(repository.history("a.md"))) == 1
    assert repository.not_looked == []


def test_the_repositorys_own_configuration_starts_nothing_and_changes_nothing(tmp_path: Path) -> None:
    repo = Repo.create(
        tmp_path / "repo", {"a.md": "1\n", ".gitattributes": "*.md diff=evil filter=evil -text\n"}, on="2025-01-01"
    )
    repo.commit({"a.md": "2\n"}, on="2025-01-02")
    trap = f"touch {tmp_path / 'sprung'}; cat"
    evil = {
        "core.fsmonitor": trap,
        "core.pager": trap,
        "diff.external": trap,
        "diff.evil.command": trap,
        "diff.evil.textconv": trap,
        "filter.evil.clean": trap,
        "filter.evil.smudge": trap,
        "filter.evil.process": trap,
        "filter.evil.required": "true",
        "core.editor": trap,
        "core.sshCommand": trap,
        "core.alternateRefsCommand": trap,
        "credential.helper": f"!{trap}",
        "alias.log": f"!{trap}",
        "alias.ls-files": f"!{trap}",
        "pager.log": trap,
        "gpg.program": trap,
        "log.showSignature": "true",
        "log.showRoot": "false",
        "color.ui": "always",
        "diff.noprefix": "true",
        "diff.context": "7",
        "diff.interHunkContext": "9",
        "diff.renames": "false",
        "core.quotePath": "true",
    }
    for key, value in evil.items():
        repo.git("config", key, value)
    repository = Repository.containing(repo.root)
    ask_everything(repository, 1)
    assert list(repository.history("a.md")) == [
        Change(date(2025, 1, 2), ("2",), ("1",)),
        Change(date(2025, 1, 1), ("1",), ()),
    ]
    assert repository.paths == {"a.md", ".gitattributes"}
    assert not (tmp_path / "sprung").exists()


# Manifests, changelog, forge


def outside_git(tmp_path: Path, files: Mapping[str, str]) -> Repository:
    Repo(tmp_path).write(files)
    return Repository.containing(tmp_path)


PYPROJECT = '[project]\nname = "a"\nversion = "1.2.0"\n'


@pytest.mark.parametrize(
    ("files", "version"),
    [
        ({"pyproject.toml": PYPROJECT}, "1.2.0"),
        ({"pyproject.toml": '[tool.poetry]\nversion = "2.0.1"\n'}, "2.0.1"),
        ({"package.json": '{"version": "3.1.4-beta.2", "private": true}'}, "3.1.4-beta.2"),
        ({"Cargo.toml": '[package]\nversion = "0.4.0"\n'}, "0.4.0"),
        ({"Cargo.toml": '[workspace.package]\nversion = "0.5.0"\n'}, "0.5.0"),
        ({"pyproject.toml": PYPROJECT, "package.json": '{"version": "1.2.0"}'}, "1.2.0"),
        ({"pyproject.toml": PYPROJECT, "package.json": '{"version": "0.0.0"}'}, "1.2.0"),
        ({"pyproject.toml": "\ufeff" + PYPROJECT}, "1.2.0"),
        ({"pyproject.toml": PYPROJECT, "package.json": '{"version": "1.3.0"}'}, None),
        ({"pyproject.toml": '[project]\nname = "a"\ndynamic = ["version"]\n'}, None),
        ({"pyproject.toml": '[project]\ndynamic = ["version"]\n', "package.json": '{"version": "1.0.0"}'}, None),
        ({"pyproject.toml": "[project\n"}, None),
        ({"pyproject.toml": 'project = "1.0"\n'}, None),
        ({"pyproject.toml": "[project]\nversion = 1.0\n"}, None),
        ({"package.json": "[1]"}, None),
        ({"package.json": "{"}, None),
        ({"package.json": "[" * 100_000}, None),
        ({"package.json": '{"version": 2}'}, None),
        ({"package.json": '{"version": "0.0.0"}'}, None),
        ({"package.json/readme": "a folder"}, None),
        ({"Cargo.toml": "[package]\nversion.workspace = true\n"}, None),
        ({}, None),
    ],
)
def test_the_version_of_the_manifest(tmp_path: Path, files: Mapping[str, str], version: str | None) -> None:
    found = outside_git(tmp_path, files).manifest_version("ROADMAP.md")
    assert (found and found.value) == version


@pytest.mark.parametrize(
    ("path", "witness"),
    [
        ("ROADMAP.md", Witness("1.2.0", "pyproject.toml")),
        ("", Witness("1.2.0", "pyproject.toml")),
        ("docs/plan/ROADMAP.md", Witness("1.2.0", "pyproject.toml")),
        ("packages/one/ROADMAP.md", Witness("7.0.0", "packages/one/package.json")),
        ("packages/one/docs/deep/ROADMAP.md", Witness("7.0.0", "packages/one/package.json")),
        ("packages/two/ROADMAP.md", Witness("1.2.0", "pyproject.toml")),
        ("site/ROADMAP.md", Witness("1.2.0", "pyproject.toml")),
        ("crates/core/ROADMAP.md", Witness("0.9.0", "crates/Cargo.toml")),
        ("not/there/ROADMAP.md", Witness("1.2.0", "pyproject.toml")),
    ],
)
def test_the_nearest_manifest_above_the_file_counts(tmp_path: Path, path: str, witness: Witness) -> None:
    files = {
        "pyproject.toml": PYPROJECT,
        "packages/one/package.json": '{"version": "7.0.0"}',
        "packages/two/package.json": '{"name": "two"}',
        "site/package.json": '{"version": "1.0.0", "private": true}',
        "crates/Cargo.toml": '[workspace.package]\nversion = "0.9.0"\n',
        "crates/core/Cargo.toml": "[package]\nversion.workspace = true\n",
    }
    assert outside_git(tmp_path, files).manifest_version(path) == witness


def test_a_manifest_that_is_a_link_to_the_outside_is_not_read(tmp_path: Path) -> None:
    Repo(tmp_path).write({"pyproject.toml": PYPROJECT, "inside/a.md": "a"})
    (tmp_path / "inside" / "pyproject.toml").symlink_to(tmp_path / "pyproject.toml")
    assert Repository.containing(tmp_path / "inside").manifest_version("a.md") is None


@pytest.mark.parametrize(
    ("heading", "version", "day"),
    [
        ("## [1.2.0] - 2025-05-04", "1.2.0", date(2025, 5, 4)),
        ("## 1.2.0 (2025-05-04)", "1.2.0", date(2025, 5, 4)),
        ("# v1.2", "1.2", None),
        ("### [0.3.1](https://example.org/compare/v0.3.0...v0.3.1) (2025-05-04)", "0.3.1", date(2025, 5, 4)),
        ("## Version 2.0.0-rc.1", "2.0.0-rc.1", None),
        ("## Release v2.0.0: Spring", "2.0.0", None),
        ("## **1.0.0b2** — 2025/05/04", "1.0.0b2", date(2025, 5, 4)),
        ("1.4.0 / 2025-05-04\n==================", "1.4.0", date(2025, 5, 4)),
        ("v1.4.0\n------", "1.4.0", None),
        ("## [1.2.0] - 2025-13-04", "1.2.0", None),
    ],
)
def test_a_release_in_the_changelog(tmp_path: Path, heading: str, version: str, day: date | None) -> None:
    text = f"Changes\n\n{heading}\n\n- Something\n"
    (release,) = outside_git(tmp_path, {"CHANGELOG.md": text}).changelog_versions
    assert (release.value, release.date, release.path, release.line) == (version, day, "CHANGELOG.md", 3)


@pytest.mark.parametrize(
    "line",
    [
        "## Unreleased",
        "## [Unreleased]",
        "## [1.3.0] - Unreleased",
        "## 1.3.0 (upcoming)",
        "## 1.3.0 - YYYY-MM-DD",
        "## 1.3.0 - TBD",
        "## 1.3.0 (in development)",
        "## [1.3.0] - 未发布",
        "## 2025-05-04",
        "## pkg@1.2.0",
        "## Upgrading to 1.2.0",
        "## 1.2.0abc_def",
        "## 3",
        "- 1.2.0",
        "1.2.0",
        "#### 1.2.0",
        "[1.2.0]: https://example.org/1.2.0",
        "1.2.0\n--",
    ],
)
def test_no_release_in_the_changelog(tmp_path: Path, line: str) -> None:
    assert outside_git(tmp_path, {"CHANGELOG.md": f"# Changes\n\n{line}\n\nText.\n"}).changelog_versions == ()


def test_changelogs_have_other_names_too(tmp_path: Path) -> None:
    files = {"changelog.md": "## 1.1.0\n\n## 1.0.0\n", "HISTORY.md": "## 0.9.0\n", "docs/CHANGES.md": "## 9.9.9\n"}
    found = outside_git(tmp_path, files).changelog_versions
    assert [(release.value, release.path, release.line) for release in found] == [
        ("1.1.0", "changelog.md", 1),
        ("1.0.0", "changelog.md", 3),
        ("0.9.0", "HISTORY.md", 1),
    ]


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=st.text(st.characters(codec="utf-8") | st.sampled_from("#[]v.0123456789-\n")))
def test_no_changelog_raises(tmp_path: Path, text: str) -> None:
    found = outside_git(tmp_path, {"CHANGELOG.md": text}).changelog_versions
    assert all(release.value in text.splitlines()[release.line - 1] for release in found)


@pytest.mark.parametrize(
    ("address", "forge"),
    [
        ("https://github.com/ada/engine", Forge("github.com", "ada/engine")),
        ("https://github.com/ada/engine.git", Forge("github.com", "ada/engine")),
        ("https://ada:secret@GitHub.com/ada/engine.git/", Forge("github.com", "ada/engine")),
        ("git@github.com:ada/engine.git", Forge("github.com", "ada/engine")),
        ("ssh://git@example.org:2222/team/sub/engine.git", Forge("example.org", "team/sub/engine")),
        ("git://example.org/ada/engine", Forge("example.org", "ada/engine")),
        ("example.org:ada/engine", Forge("example.org", "ada/engine")),
        ("/srv/git/engine.git", None),
        ("../engine", None),
        ("file:///srv/git/engine.git", None),
        ("C:/git/engine", None),
        ("https://example.org/engine", None),
        ("https://example.org", None),
    ],
)
def test_forge(tmp_path: Path, address: str, forge: Forge | None) -> None:
    repo = Repo.create(tmp_path / "repo")
    repo.git("remote", "add", "fork", "https://example.net/someone/engine")
    repo.git("remote", "add", "origin", address)
    assert Repository.containing(repo.root).forge == forge


def test_an_only_remote_counts_whatever_its_name(tmp_path: Path) -> None:
    repo = Repo.create(tmp_path / "repo")
    assert Repository.containing(repo.root).forge is None
    repo.git("remote", "add", "upstream.two", "https://example.net/ada/engine")
    assert Repository.containing(repo.root).forge == Forge("example.net", "ada/engine")
    repo.git("remote", "add", "fork", "https://example.net/bob/engine")
    repository = Repository.containing(repo.root)
    assert (repository.forge, repository.not_looked) == (None, [])
