from __future__ import annotations

import os
import re
import time
from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from roadmap_lint.files import FILES_REGEX, deciding, excluded, find, is_roadmap_name
from roadmap_lint.repository import Repository
from tests.repositories import Repo

ROADMAPS = [
    "ROADMAP.md",
    "roadmap.md",
    "Roadmap-2026.md",
    "ROADMAP.zh-CN.md",
    "ROADMAP_RU.md",
    "roadmap_2023.md",
    "roadmap2024.md",
    "terminal-v2-roadmap.md",
    "v1.0-ROADMAP.md",
    "product-roadmap.markdown",
    "2026-roadmap.mkd",
    "ROADMAP.MD",
    "ROADMAPS.md",
    "road-map.md",
    "MILESTONES.md",
    "project milestones.mdown",
    "路线图.md",
    "产品路线图-2026.md",
    "ロードマップ.md",
    "로드맵.md",
    "里程碑.md",
    "hoja-de-ruta.md",
    "产品roadmap.md",
    "roadmap-lint-roadmap.md",
    "lint-roadmap.md",
    "templates-roadmap.md",
]
OTHERS = [
    "roadmap.png",
    "roadmap.md.bak",
    "roadmap.mdx",
    "roadmap",
    "roadmapmd",
    "roadmapping-tool.md",
    "roadmapper.md",
    "myroadmap.md",
    "roadmap-lint.md",
    "roadmap-lint.toml.md",
    "ROADMAP_TEMPLATE.md",
    "roadmap.prompt.md",
    "CHANGELOG.md",
    "README.md",
    "TODO.md",
    "milestone-3.md",
    "roteiro.md",
    "roadm.md",
    "",
]


@pytest.mark.parametrize("name", ROADMAPS)
def test_named_as_a_roadmap(name: str) -> None:
    assert is_roadmap_name(name)


@pytest.mark.parametrize("name", OTHERS)
def test_not_named_as_a_roadmap(name: str) -> None:
    assert not is_roadmap_name(name)


@pytest.mark.parametrize("folder", ["", "docs/", "roadmap/", "roadmap.md/", "roadmap-lint/", "a.roadmap/b/"])
@pytest.mark.parametrize("name", ["ROADMAP.md", "CHANGELOG.md", "roadmap-lint.md", "notes.md"])
def test_the_folder_says_nothing(folder: str, name: str) -> None:
    assert is_roadmap_name(folder + name) is (name == "ROADMAP.md")


@given(
    folder=st.lists(st.sampled_from([*"-./ ", "roadmap", "lint", ".md"])).map("".join),
    name=st.lists(st.sampled_from([*"-._ 2aé", "roadmap", "ROADMAP", "milestones", "lint", ".md"])).map("".join),
)
def test_the_hook_takes_the_files_that_the_command_takes(folder: str, name: str) -> None:
    path = f"{folder}/{name}"
    assert (re.search(FILES_REGEX, path) is not None) is is_roadmap_name(name)


@pytest.mark.parametrize(
    ("path", "patterns", "expected"),
    [
        ("docs/a.md", ["docs/"], True),
        ("docs/a.md", ["*.md"], True),
        ("docs/a.md", ["docs/**/a.md"], True),
        ("deep/docs/a.md", ["docs/"], True),
        ("deep/docs/a.md", ["/docs/"], False),
        ("docs/a.md", ["*.md", "!a.md"], False),
        ("docs/a.md", ["# docs", ""], False),
        ("docs/a.md", ["Docs/"], False),
        ("docs/a.md", [], False),
        ("docs", ["docs/"], False),
        ("caf\udce9.md", ["*.md"], True),
    ],
)
def test_excluded(path: str, patterns: Sequence[str], expected: bool) -> None:
    assert excluded(path, patterns) is expected


PIECES = st.sampled_from(["a", "b", "docs", ".md", "*", "**", "/", " ", "!", "?", "[ab]", "\\", "#", "é"])


@given(st.lists(st.lists(PIECES, max_size=6).map("".join), max_size=3), st.lists(PIECES, min_size=1).map("".join))
def test_to_look_first_whether_a_pattern_may_match_changes_no_answer(patterns: list[str], path: str) -> None:
    try:
        expected = deciding(path, patterns) is not None
    except ValueError:
        with pytest.raises(ValueError, match=r"pattern|class"):
            excluded(path, patterns)
    else:
        assert excluded(path, patterns) is expected


def test_what_is_no_pattern_is_an_error() -> None:
    with pytest.raises(ValueError, match="!"):
        excluded("a.md", ["!"])


def found(folder: Path, include: Sequence[str] = (), exclude: Sequence[str] = ()) -> list[str]:
    files = find(folder, Repository.containing(folder), include, exclude)
    return [file.relative_to(folder).as_posix() for file in files]


@pytest.fixture(params=["git", "disk"])
def place(request: pytest.FixtureRequest, tmp_path: Path) -> Repo:
    """The same files in a repository, where one is staged, one new and one removed, and outside any."""
    files = {
        "ROADMAP.md": "r",
        "docs/ja/roadmap.md": "r",
        "docs/notes.md": "n",
        "docs/plan.txt": "p",
        "private/roadmap.md": "r",
        ".gitignore": "private/\n*.tmp.md\n",
        "sub/.gitignore": "roadmap-old.md\n!kept.tmp.md\n",
        "sub/roadmap-old.md": "r",
        "sub/roadmap.tmp.md": "r",
        "sub/milestones.md": "m",
        "roadmap-old.md": "r",
    }
    if request.param == "disk":
        repo = Repo(tmp_path)
        repo.write(files)
        return repo
    repo = Repo.create(tmp_path / "repo", {**files, "removed-roadmap.md": "r"})
    (repo.root / "removed-roadmap.md").unlink()
    return repo


ALL = ["ROADMAP.md", "docs/ja/roadmap.md", "roadmap-old.md", "sub/milestones.md"]


def test_find(place: Repo) -> None:
    assert found(place.root) == ALL


@pytest.mark.parametrize(
    ("include", "exclude", "more", "less"),
    [
        (["docs/*.txt"], [], ["docs/plan.txt"], []),
        (["docs/"], [], ["docs/notes.md", "docs/plan.txt"], []),
        (["private/"], [], [], []),
        ([], ["docs/"], [], ["docs/ja/roadmap.md"]),
        ([], ["*.md", "!ROADMAP.md"], [], ALL[1:]),
        (["docs/"], ["*.txt"], ["docs/notes.md"], []),
        ([], ["nothing/"], [], []),
    ],
)
def test_find_with_patterns(
    place: Repo, include: Sequence[str], exclude: Sequence[str], more: Sequence[str], less: Sequence[str]
) -> None:
    assert found(place.root, include, exclude) == sorted({*ALL, *more} - set(less))


def test_new_and_staged_files_count(tmp_path: Path) -> None:
    repo = Repo.create(tmp_path / "repo", {"a.md": "a"})
    repo.write({"ROADMAP.md": "r", "docs/roadmap.md": "r"})
    repo.git("add", "ROADMAP.md")
    assert found(repo.root) == ["ROADMAP.md", "docs/roadmap.md"]


def test_below_a_folder_patterns_are_read_from_the_top(tmp_path: Path) -> None:
    repo = Repo.create(tmp_path / "repo", {"ROADMAP.md": "r", "docs/roadmap.md": "r", "docs2/roadmap.md": "r"})
    assert found(repo.root / "docs") == ["roadmap.md"]
    assert found(repo.root / "docs", exclude=["/docs/"]) == []
    assert found(repo.root / "docs", exclude=["/roadmap.md"]) == ["roadmap.md"]


def test_files_are_written_as_the_folder_is(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    repo = Repo.create(tmp_path / "repo", {"docs/roadmap.md": "r"})
    monkeypatch.chdir(repo.root)
    assert find(Path(), Repository.containing(Path())) == [Path("docs/roadmap.md")]
    assert find(Path("docs"), Repository.containing(Path("docs"))) == [Path("docs/roadmap.md")]


def test_a_folder_outside_the_repository_holds_none_of_its_files(tmp_path: Path) -> None:
    repo = Repo.create(tmp_path / "repo", {"roadmap.md": "r"})
    assert find(tmp_path, Repository.containing(repo.root)) == []


@pytest.mark.parametrize("in_git", [True, False])
def test_links(tmp_path: Path, in_git: bool) -> None:
    Repo(tmp_path).write({"outside/roadmap.md": "o"})
    files = {"docs/roadmap.md": "r", "plan.md": "p"}
    repo = Repo.create(tmp_path / "repo", files) if in_git else Repo(tmp_path / "plain")
    repo.write(files)
    (repo.root / "ROADMAP.md").symlink_to("docs/roadmap.md")  # counts under its own name already
    (repo.root / "roadmap-plan.md").symlink_to("plan.md")  # is the only name that says what it is
    (repo.root / "roadmap-out.md").symlink_to(tmp_path / "outside" / "roadmap.md")
    (repo.root / "roadmap-broken.md").symlink_to("nowhere.md")
    (repo.root / "roadmap-loop.md").symlink_to("roadmap-loop.md")
    (repo.root / "around").symlink_to(".")
    (repo.root / "out").symlink_to(tmp_path / "outside")
    assert found(repo.root) == ["docs/roadmap.md", "roadmap-plan.md"]


def test_outside_git_what_others_made_is_skipped(tmp_path: Path) -> None:
    repo = Repo(tmp_path)
    repo.write({f"{folder}/roadmap.md": "r" for folder in (".git", "node_modules/x", ".venv/lib", "dist", "docs")})
    repo.write({"target": "a file", "builds/roadmap.md": "r"})
    assert found(tmp_path) == ["builds/roadmap.md", "docs/roadmap.md"]


def test_outside_git_repositories_below_are_looked_into(tmp_path: Path) -> None:
    Repo.create(tmp_path / "one", {"roadmap.md": "r", ".gitignore": "/out/\n", "a.md": "a"}).write(
        {"out/roadmap.md": "r"}
    )
    Repo.create(tmp_path / "two", {"docs/roadmap.md": "r"})
    assert found(tmp_path) == ["one/roadmap.md", "two/docs/roadmap.md"]


def test_a_gitignore_that_cannot_be_read_ignores_nothing(tmp_path: Path) -> None:
    Repo(tmp_path).write(
        {"a/.gitignore/x": "a folder", "a/roadmap.md": "r", "b/.gitignore": "!\n", "b/roadmap.md": "r"}
    )
    (tmp_path / "c").mkdir()
    (tmp_path / "c" / ".gitignore").write_bytes(b"\xff\xfe\n*.md\n")
    (tmp_path / "c" / "roadmap.md").write_text("r")
    assert found(tmp_path) == ["a/roadmap.md", "b/roadmap.md"]


@pytest.mark.parametrize("name", ["-roadmap.md", "two\nroadmap.md", "🚀roadmap.md", "roadmap caf\udce9.md"])
def test_odd_names(tmp_path: Path, name: str) -> None:
    repo = Repo.create(tmp_path / "repo", {"a.md": "a"})
    try:
        Path(os.fsencode(repo.root / name).decode("utf-8", "surrogateescape")).write_text("r")
    except OSError:
        pytest.skip("the disk takes no such name")
    assert found(repo.root) == [name]


@pytest.mark.parametrize(
    "name", ["roadmap-" * 50_000, "roadmap" + "-" * 400_000, "roadmap.md/" * 40_000, ".md" * 100_000]
)
def test_the_time_for_a_name_grows_with_its_length(name: str) -> None:
    before = time.process_time()
    assert not is_roadmap_name(name + "!")
    assert time.process_time() - before < 1
