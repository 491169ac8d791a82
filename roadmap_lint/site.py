"""Sites that are made of a repository's Markdown: they have addresses and anchors of their own."""

from __future__ import annotations

from collections.abc import Iterable

# How the configuration of a generator is called, before its extension.
_STEMS = frozenset(
    (
        *("mkdocs", "zensical", "docusaurus.config", "sidebars", "_category_", "hugo", "_config", "antora"),
        *("antora-playbook", "astro.config", "_quarto", "_toc", "gatsby-config", "eleventy.config", ".eleventy"),
        *("_meta", "rspress.config", "mint", "docfx", ".gitbook", "book"),
    )
)
_EXTENSIONS = frozenset(("yml", "yaml", "toml", "json", "js", "ts", "mjs", "cjs", "mts"))
# What only the sources of a site hold.
_NAMES = frozenset(("conf.py", "CNAME", ".nojekyll", "_index.md", "_sidebar.md", "SUMMARY.md"))
_FOLDERS = frozenset((".vitepress", ".vuepress"))
_FOREIGN = frozenset(("vendor", "third_party", "node_modules"))
# Of these, the ones at the top take in the files at the top; the others render a folder such as `docs`.
_BESIDE = frozenset(("conf.py", "_config.yml", "_config.yaml", "CNAME", ".nojekyll", "_index.md", "_sidebar.md"))


def site_marks(paths: Iterable[str]) -> frozenset[str]:
    """Those of `paths` that show that a site is made of the files around them."""
    return frozenset(path for path in paths if _is_mark(path))


def _is_mark(path: str) -> bool:
    folder, _, name = path.rpartition("/")
    stem, _, extension = name.lower().rpartition(".")
    configures = stem in _STEMS and extension in _EXTENSIONS
    if not configures and name not in _NAMES and folder.rpartition("/")[2] not in _FOLDERS:
        return False
    return (name != "SUMMARY.md" or folder in ("", "docs")) and _FOREIGN.isdisjoint(folder.split("/"))


def may_render(marks: frozenset[str], path: str) -> bool:
    """Whether the site that `marks` show may hold a page made of the file at `path`.

    Any site may take in any folder; of the files at the top, only a generator that lies there itself makes pages.
    """
    return bool(marks) if "/" in path else not marks.isdisjoint(_BESIDE)
