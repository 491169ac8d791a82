"""Where links lead, in folders with and without git."""

from __future__ import annotations

from pathlib import Path

import pytest

from roadmap_lint.location import Located, locate, own_path, rewritten
from roadmap_lint.repository import Repository
from roadmap_lint.vocabulary.target import target_of
from tests.repositories import Repo

FILES = (
    "README.md",
    "docs/guide.md",
    "docs/Plan.md",
    "docs/a/index.md",
    "docs/my plan.md",
    "src/parser.py",
    "img/x.png",
)


@pytest.fixture(scope="module")
def repository(tmp_path_factory: pytest.TempPathFactory) -> Repository:
    repo = Repo.create(tmp_path_factory.mktemp("location") / "repo", dict.fromkeys(FILES, "text\n"))
    repo.git("remote", "add", "origin", "git@git.example.org:team/tool.git")
    repo.git("switch", "-q", "-c", "feature/search")
    return Repository.containing(repo.root)


def found(written: str, repository: Repository, path: str = "docs/roadmap.md", *, site: bool = False) -> Located | None:
    return locate(target_of(written), path, repository, site=site)


THERE = [
    ("guide.md", "docs/guide.md"),
    ("./guide.md#set-up", "docs/guide.md"),
    ("../README.md", "README.md"),
    ("..", ""),
    ("a/", "docs/a/"),
    ("guide", "docs/guide.md"),
    ("guide.html", "docs/guide.md"),
    ("my%20plan.md", "docs/my plan.md"),
    ("../src/parser.py:37", "src/parser.py"),
    ("/docs/guide.md", "docs/guide.md"),
    ("/img/x.png", "img/x.png"),
    ("https://git.example.org/team/tool/blob/main/docs/guide.md", "docs/guide.md"),
    ("https://git.example.org/Team/Tool/-/blob/HEAD/docs/my%20plan.md?plain=1", "docs/my plan.md"),
    ("https://git.example.org/team/tool/tree/feature/search/docs/", "docs"),
]


@pytest.mark.parametrize(("written", "path"), THERE)
def test_there(written: str, path: str, repository: Repository) -> None:
    located = found(written, repository)
    assert located is not None
    assert (located.found or "").rstrip("/") == path.rstrip("/")
    assert located.found is not None


MISSING = [
    ("missing.md", "docs/missing.md"),
    ("missing/", "docs/missing"),
    ("/docs/missing.md", "docs/missing.md"),
    ("https://git.example.org/team/tool/blob/main/missing.md#goals", "missing.md"),
    ("https://git.example.org/team/tool/raw/feature/search/img/missing.png", "img/missing.png"),
]


@pytest.mark.parametrize(("written", "path"), MISSING)
def test_missing(written: str, path: str, repository: Repository) -> None:
    assert found(written, repository) == Located(path, None)


@pytest.mark.parametrize("written", ["../../other/x.md", "../../images/x.png"])
def test_outside(written: str, repository: Repository) -> None:
    located = found(written, repository)
    assert located is not None
    assert located.outside


@pytest.mark.parametrize(
    "written",
    [
        "#goals",
        "mailto:team@example.org",
        "{{ base }}/x.md",
        "*.md",
        r"..\x.md",
        "/start",
        "/img/missing.png",
        "https://example.org/team/tool/blob/main/missing.md",
        "https://git.example.org/team/other/blob/main/missing.md",
        "https://git.example.org/team/tool/blob/v1.0/missing.md",
        "https://git.example.org/team/tool/blob/0123abcd/missing.md",
        "https://git.example.org/team/tool/issues/12",
        "https://git.example.org/team/tool",
        "https://git.example.org/team/tool/wiki/Missing",
    ],
)
def test_may_be_something_else(written: str, repository: Repository) -> None:
    assert found(written, repository) is None


@pytest.mark.parametrize("written", ["../../issues", "../../releases/tag/v1.0", "../../../other/tool"])
def test_pages_of_the_forge(written: str, repository: Repository) -> None:
    assert found(written, repository, "ROADMAP.md") is None


@pytest.mark.parametrize("written", ["api/", "missing.html", "../../up.md", "/docs/missing.md", "../x.png"])
def test_a_site_has_addresses_of_its_own(written: str, repository: Repository) -> None:
    assert found(written, repository, site=True) is None


@pytest.mark.parametrize("written", ["missing.md", "missing.png"])
def test_a_site_is_made_of_files(written: str, repository: Repository) -> None:
    located = found(written, repository, site=True)
    assert located is not None
    assert located.found is None


@pytest.mark.parametrize(
    ("written", "instead"),
    [
        ("plan.md?x=1#goals", "Plan.md?x=1#goals"),
        ("./plan.md", "./Plan.md"),
        ("/docs/plan.md", "/docs/Plan.md"),
        (
            "https://git.example.org/team/tool/blob/main/docs/plan.md#goals",
            "https://git.example.org/team/tool/blob/main/docs/Plan.md#goals",
        ),
    ],
)
def test_another_case(written: str, instead: str, repository: Repository) -> None:
    located = found(written, repository)
    assert located is not None
    assert located.instead == instead


@pytest.mark.parametrize(
    ("written", "new", "instead"),
    [
        ("a.md", "b.md", "../b.md"),
        ("a.md", "docs/b (1).md", "b%20%281%29.md"),
        ("%C3%A4.md", "docs/ö.md", "%C3%B6.md"),
        ("ä.md", "docs/ö.md", "ö.md"),
        ("a.py:37", "docs/b.py", "b.py:37"),
        ("a/?x#y", "docs/b", "b/?x#y"),
    ],
)
def test_rewritten(written: str, new: str, instead: str) -> None:
    assert rewritten(target_of(written), "docs/roadmap.md", new) == instead


def test_raw_addresses_of_github(tmp_path: Path) -> None:
    repo = Repo.create(tmp_path / "repo", {"a.md": ""})
    repo.git("remote", "add", "origin", "https://github.com/example/tool")
    repository = Repository.containing(repo.root)
    assert own_path("https://raw.githubusercontent.com/example/tool/main/img/x.png", repository) == "img/x.png"
    assert own_path("https://raw.githubusercontent.com/example/other/main/img/x.png", repository) is None


def test_without_a_remote_no_address_is_ours(tmp_path: Path) -> None:
    repository = Repository.containing(tmp_path)
    assert own_path("https://github.com/example/tool/blob/main/x.md", repository) is None
