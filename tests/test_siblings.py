from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import Any, cast

import pytest

from roadmap_lint.document import Document
from roadmap_lint.reader import read
from roadmap_lint.repository import Repository
from roadmap_lint.roadmap import Roadmap
from roadmap_lint.rule import Context, Other
from roadmap_lint.siblings import counterparts, is_translation, original_of
from roadmap_lint.source import Source
from roadmap_lint.vocabulary.status import Status
from tests.repositories import Repo


class Tree:
    """A repository that knows nothing but its paths."""

    names_at_top = None  # cannot be seen

    def __init__(self, paths: Iterable[str], root: Path | None = Path("/nowhere/at/all")) -> None:
        self.paths = frozenset(paths)
        self.root = root


def found(path: str, *others: str) -> str | None:
    return original_of(cast(Repository, Tree((path, *others))), path)


@pytest.mark.parametrize(
    ("path", "others", "expected"),
    [
        ("ROADMAP.zh-CN.md", ["ROADMAP.md"], "ROADMAP.md"),
        ("ROADMAP_RU.md", ["ROADMAP.md", "README.md"], "ROADMAP.md"),
        ("ROADMAP.pt-BR.md", ["ROADMAP.en.md", "ROADMAP.de.md"], "ROADMAP.en.md"),
        ("ROADMAP.fr.md", ["ROADMAP.de.md"], "ROADMAP.de.md"),
        ("docs/ja/roadmap.md", ["docs/roadmap.md"], "docs/roadmap.md"),
        ("docs/ja/roadmap.md", ["ROADMAP.md"], "ROADMAP.md"),
        ("docs/i18n/xx/ROADMAP.md", ["docs/ROADMAP.md"], None),
        ("docs/i18n/ko/ROADMAP.md", ["docs/ROADMAP.md"], "docs/ROADMAP.md"),
        ("docs/src/roadmap.md", ["ROADMAP.md"], "ROADMAP.md"),
        ("app/zh/develop/roadmap.md", ["app/en/develop/roadmap.md"], "app/en/develop/roadmap.md"),
        ("路线图.zh.md", ["路线图.md"], "路线图.md"),
        # the original, or alone
        ("ROADMAP.md", ["ROADMAP.zh-CN.md"], None),
        ("ROADMAP.de.md", ["ROADMAP.fr.md"], None),
        ("ROADMAP.zh-CN.md", [], None),
        ("packages/a/ROADMAP.md", ["packages/b/ROADMAP.md", "ROADMAP.md"], None),
        ("ROADMAP_V2.md", ["ROADMAP.md"], None),
        ("docs/mobile/roadmap.md", ["docs/roadmap.md"], None),
    ],
)
def test_original(path: str, others: list[str], expected: str | None) -> None:
    assert found(path, *others) == expected


@pytest.mark.parametrize("path", ["ROADMAP.md", "ROADMAP.markdown", "ROADMAP.ja.md", "docs/ROADMAP.md"])
@pytest.mark.parametrize("others", [[], ["ROADMAP.markdown"], ["ROADMAP.md", "docs/ROADMAP.md"], ["ROADMAP.ja.md"]])
def test_what_lies_at_the_top_changes_no_answer(tmp_path: Path, path: str, others: list[str]) -> None:
    """Only whether git has to be asked depends on it."""
    repo = Repo.create(tmp_path / "repo", dict.fromkeys([path, *others], "x"))
    assert original_of(Repository.containing(repo.root), path) == found(path, *others)


def test_the_first_at_the_top_needs_no_git(tmp_path: Path, starts: list[list[str]]) -> None:
    repo = Repo.create(tmp_path / "repo", {"ROADMAP.md": "x", "ROADMAP.ja.md": "x"})
    assert original_of(Repository.containing(repo.root), "ROADMAP.md") is None
    assert starts == []
    assert original_of(Repository.containing(repo.root), "ROADMAP.ja.md") == "ROADMAP.md"


def test_outside_git_nothing_is_looked_for() -> None:
    tree = Tree(["ROADMAP.md", "ROADMAP.ja.md"], root=None)
    assert original_of(cast(Repository, tree), "ROADMAP.ja.md") is None


def test_a_copy_is_no_translation() -> None:
    assert is_translation("ROADMAP.ja.md", "ROADMAP.md")
    assert not is_translation("docs/ROADMAP.md", "ROADMAP.md")


def roadmap(text: str) -> Roadmap:
    return read(Document.parse(Source.from_text("ROADMAP.md", text)))


def matched(mine: str, theirs: str) -> list[tuple[str, str]]:
    return [
        (one.name, other.name)
        for group in counterparts(roadmap(mine), roadmap(theirs))
        for one, other in group
        if one.name
    ]


@pytest.mark.parametrize(
    ("mine", "theirs", "expected"),
    [
        pytest.param(
            "# Plan\n## Eins\n- a\n  - b\n## Zwei\n",
            "# Plan\n## One\n- x\n  - y\n## Two\n",
            [("Plan", "Plan"), ("Eins", "One"), ("a", "x"), ("b", "y"), ("Zwei", "Two")],
            id="the same outline",
        ),
        pytest.param("## A\n- a\n- b\n", "## X\n- x\n  - y\n", [("A", "X")], id="items that are nested otherwise"),
        pytest.param("## A\n- a\n", "## X\n- x\n- y\n", [("A", "X")], id="one item more"),
        pytest.param("## A\n", "## X\n### Y\n", [], id="another outline, and no names"),
        pytest.param(
            "## v0.1\n- a\n## v0.2\n", "## Notes\n## v0.1\n- x\n", [("v0.1", "v0.1"), ("a", "x")], id="by version"
        ),
        pytest.param("## Phase 1\n## Phase 1\n", "## Phase 1\n", [], id="a number that stands twice"),
        pytest.param(
            "## v0.1\n## v0.2\n", "## v0.2\n## v0.1\n", [("v0.1", "v0.1"), ("v0.2", "v0.2")], id="another order"
        ),
        pytest.param("- a #1\n- b #2\n", "- x #2\n- y #1\n", [], id="figures that do not fit"),
        pytest.param("- a #1\n- b\n", "- x #1\n- y #7\n", [("a #1", "x #1"), ("b", "y #7")], id="figures that fit"),
        pytest.param(
            "|A|B|\n|-|-|\n|a|b|\n|c|d|\n",
            "|X|Y|\n|-|-|\n|x|y|\n|z|w|\n",
            [("a", "x"), ("c", "z")],
            id="rows of a table",
        ),
        pytest.param("|A|\n|-|\n|a|\n", "|X|\n|-|\n|x|\n|y|\n", [], id="one row more"),
        pytest.param(
            "**Phase 1**\n\n- a\n\n**Danach**\n\n- b\n",
            "**Then**\n\n- x\n\n- y\n",
            [("a", "x"), ("b", "y")],
            id="bold lines",
        ),
    ],
)
def test_pairs(mine: str, theirs: str, expected: list[tuple[str, str]]) -> None:
    assert matched(mine, theirs) == expected


def test_a_roadmap_fits_itself() -> None:
    text = "# P\n## v0.1\n- a\n  - b 2\n## Phase 2\n|A|\n|-|\n|R-01|\n### C\n"
    assert all(one == other for one, other in matched(text, text))
    assert len(matched(text, text)) == 7


def test_the_original_of_several_translations_is_read_once(tmp_path: Path) -> None:
    repo = Repo.create(tmp_path / "repo", {"ROADMAP.md": "- [x] a\n", "ROADMAP.de.md": "- [ ] a\n"})
    source = Source.from_text("ROADMAP.de.md", "- [ ] a\n")
    document = Document.parse(source)

    def original(**more: Any) -> Other:
        repository = Repository.containing(repo.root)
        context = Context(source, document, read(document), repository, date(2026, 1, 1), path=source.path, **more)
        other = context.other("ROADMAP.md")
        assert other is not None
        return other

    first = original()
    assert original() is first
    assert original(statuses={"a": Status.DONE}) is not first
    repo.write({"ROADMAP.md": "- [ ] a\n"})
    assert original().source.text == "- [ ] a\n"
