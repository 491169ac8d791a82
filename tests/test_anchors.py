"""The places in a file that fragments lead to."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from roadmap_lint.anchors import Anchors, Pages
from roadmap_lint.document import Document
from roadmap_lint.reader import read
from roadmap_lint.repository import Repository
from roadmap_lint.rule import Context
from roadmap_lint.source import Source
from roadmap_lint.vocabulary.target import target_of
from tests.repositories import Repo


def anchors(text: str, style: str = "github") -> Anchors:
    return Anchors.of(Document.parse(Source.from_text("x.md", text)), style)


@pytest.mark.parametrize(
    ("text", "fragment"),
    [
        ("# Goals", "goals"),
        ("Goals\n=====", "goals"),
        ("> # Goals", "goals"),
        ("- # Goals", "goals"),
        ("# Goals\n# Goals", "goals-1"),
        ("# The [*big*](x.md) `plan`", "the-big-plan"),
        ("# ![logo](x.png) Goals", "-goals"),
        ("# ![logo](x.png) Goals", "logo-goals"),
        ("# Goals {#aims}", "aims"),
        ("# Goals {#aims}", "goals"),
        ("# :rocket: Goals", "rocket-goals"),
        ("# Goals &amp; aims", "goals--aims"),
        ("<h2 align=center>Goals <b>now</b></h2>", "goals-now"),
        ("<a name='aims'></a>", "aims"),
        ("text <span id=aims>x</span>", "aims"),
        ("# Goals", "user-content-goals"),
    ],
)
def test_has(text: str, fragment: str) -> None:
    assert anchors(text).has(fragment)


@pytest.mark.parametrize(
    ("text", "fragment"),
    [
        ("# Goals", "Goals"),
        ("# Goals", "goals-1"),
        ("# Goals\n# Goals", "goals-2"),
        ("# Goals\n# Goals", "goals_1"),
        ("**Goals**", "goals"),
        ("```\n# Goals\n```", "goals"),
        ("<!-- # Goals -->", "goals"),
        ("<input name='goals'>", "goals"),
    ],
)
def test_has_not(text: str, fragment: str) -> None:
    assert not anchors(text).has(fragment)


@pytest.mark.parametrize(
    ("text", "fragment", "alike"),
    [
        ("# Q&A", "q-a", ["qa"]),
        ("# Goals\n# Goals", "Goals-1", ["goals-1"]),
        ("# Über uns", "uber-uns", ["über-uns"]),
        ("# Q&A\n# Q A", "q--a", ["qa", "q-a"]),
        ("# Goals", "goal", []),
        ("# 🚀", "-", []),
    ],
)
def test_alike(text: str, fragment: str, alike: list[str]) -> None:
    assert list(anchors(text).alike(fragment)) == alike


@pytest.mark.parametrize(
    ("text", "fragment"),
    [("# Version 1.0", "version-1-0"), ("# Goals", "goals_2"), ("# Über uns", "ueber-uns"), ("{% include x %}", "x")],
)
def test_a_site_may_have(text: str, fragment: str) -> None:
    assert anchors(text).may_become(fragment)


@pytest.mark.parametrize(("text", "fragment"), [("# Version 1.0", "version-11"), ("# Goals", "aims")])
def test_a_site_has_not(text: str, fragment: str) -> None:
    assert not anchors(text).may_become(fragment)


def context(repo: Repo, text: str = "# Here", style: str = "github") -> Context:
    source = Source.from_text("ROADMAP.md", text)
    document = Document.parse(source)
    repository = Repository.containing(repo.root)
    return Context(source, document, read(document), repository, date(2026, 1, 1), path="ROADMAP.md", slug=style)


@pytest.fixture(scope="module")
def repo(tmp_path_factory: pytest.TempPathFactory) -> Repo:
    files = {
        "ROADMAP.md": "# Old",
        "docs/README.md": "# A & B",
        "docs/empty.md": "",
        "x.txt": "# No",
        "site.md": "---\ntitle: x\n---\n# A",
    }
    root = tmp_path_factory.mktemp("pages")
    (root / "outside.md").write_text("# Outside")
    repo = Repo.create(root / "repo", files)
    (repo.root / "out.md").symlink_to(root / "outside.md")
    return repo


@pytest.mark.parametrize(
    ("written", "path"), [("#here", "ROADMAP.md"), ("docs/#a", "docs/README.md"), ("site.md#a", "site.md")]
)
def test_page(written: str, path: str, repo: Repo) -> None:
    page = Pages(context(repo)).of(target_of(written))
    assert page is not None
    assert page.path == path
    assert page.site is (path == "site.md")


@pytest.mark.parametrize(
    "written",
    ["x.txt#no", "docs/empty.md#x", "missing.md#x", "out.md#outside", "../outside.md#outside", "https://a.b/#c"],
)
def test_no_page(written: str, repo: Repo) -> None:
    assert Pages(context(repo)).of(target_of(written)) is None


def test_text_is_taken_from_the_context_not_from_the_disk(repo: Repo) -> None:
    page = Pages(context(repo, "# Edited")).of(target_of("ROADMAP.md#x"))
    assert page is not None
    assert page.anchors.has("edited")
    assert not page.anchors.has("old")


def test_gitlab_by_settings_or_by_remote(tmp_path: Path) -> None:
    repo = Repo.create(tmp_path / "repo", {"ROADMAP.md": "x"})
    assert _slugs(context(repo, "# A & B", "gitlab")) == {"a-b"}
    assert _slugs(context(repo, "# A & B")) == {"a--b"}
    repo.git("remote", "add", "origin", "https://gitlab.example.org/team/tool.git")
    assert _slugs(context(repo, "# A & B")) == {"a-b"}


def _slugs(context: Context) -> set[str]:
    page = Pages(context).of(target_of("#x"))
    return set(page.anchors.slugs) if page else set()


@pytest.mark.parametrize(
    ("remote", "reported"),
    [
        (None, False),  # nobody knows who shows it
        ("https://codeberg.org/team/tool.git", False),
        ("https://github.com/team/tool.git", True),
        ("https://gitlab.com/team/tool.git", True),
    ],
)
def test_another_forge_has_slugs_of_its_own(tmp_path: Path, remote: str | None, reported: bool) -> None:
    repo = Repo.create(tmp_path / "tool", {"ROADMAP.md": "# Mid/late 2023"})
    if remote is not None:
        repo.git("remote", "add", "origin", remote)
    pages = Pages(context(repo, "# Mid/late 2023"))
    page = pages.of(target_of("#mid-late-2023"))
    assert page is not None
    assert pages.has(page, "mid-late-2023") is not reported
