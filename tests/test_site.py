"""Signs of sites, and the files that they may show."""

from __future__ import annotations

import pytest

from roadmap_lint.site import may_render, site_marks


@pytest.mark.parametrize(
    "path",
    [
        "mkdocs.yml",
        "website/docusaurus.config.ts",
        "docs/.vitepress/config.mts",
        "docs/conf.py",
        "_config.yml",
        "docs/book.toml",
        "docs/SUMMARY.md",
        "content/_index.md",
        "CNAME",
    ],
)
def test_sign(path: str) -> None:
    assert site_marks([path, "README.md"]) == {path}


@pytest.mark.parametrize(
    "path",
    [
        "README.md",
        "src/mkdocs.py",
        "notes/SUMMARY.md",
        "docs/summary.md",
        "book.md",
        "config.yml",
        "vendor/x/mkdocs.yml",
    ],
)
def test_no_sign(path: str) -> None:
    assert not site_marks([path])


@pytest.mark.parametrize(
    ("marks", "path", "rendered"),
    [
        (["mkdocs.yml"], "docs/roadmap.md", True),
        (["mkdocs.yml"], "ROADMAP.md", False),
        (["_config.yml"], "ROADMAP.md", True),
        (["docs/_config.yml"], "ROADMAP.md", False),
        ([], "docs/roadmap.md", False),
    ],
)
def test_rendered(marks: list[str], path: str, rendered: bool) -> None:
    assert may_render(frozenset(marks), path) is rendered
