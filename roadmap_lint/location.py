"""Where the destination of a link lies in the repository, and whether something is there."""

from __future__ import annotations

import posixpath
from dataclasses import dataclass
from urllib.parse import quote

from roadmap_lint.repository import Repository
from roadmap_lint.vocabulary.target import Target, TargetKind

_INDEXES = ("index.md", "README.md", "_index.md", "index.html", "index.mdx")
_PAGES = (".md", ".mdx", ".markdown", ".rst", ".html", ".adoc", ".ipynb")


@dataclass(frozen=True, slots=True)
class Located:
    """A destination as a path from the top. `instead` is the destination to write, when only one is meant, and why."""

    path: str
    missing: bool
    outside: bool = False
    instead: str | None = None
    reason: str = ""


def locate(target: Target, path: str, repository: Repository) -> Located | None:
    """Look a relative destination up, seen from the file at `path`; None when it may mean something else than a file."""
    if target.kind is not TargetKind.RELATIVE or "\\" in target.path or "*" in target.path:
        return None
    joined = posixpath.normpath(posixpath.join(posixpath.dirname(path), target.path))
    if joined == ".." or joined.startswith("../"):
        return Located(joined, missing=True, outside=True)
    name = "" if joined == "." else joined
    if repository.inside_submodule(name) or any(repository.exists(variant) for variant in variants(name, target.path)):
        return Located(name, missing=False)
    for instead, reason in ((repository.renamed(name), "its new name"), (repository.alike(name), "which differs by case")):
        if instead is not None:
            return Located(name, missing=True, instead=rewritten(target, path, instead), reason=reason)
    return Located(name, missing=True)


def variants(name: str, written: str) -> list[str]:
    """The paths that a destination may stand for: itself, and the sources of the page that a site makes of it."""
    found = [name]
    stem, extension = posixpath.splitext(name)
    if extension in (".html", ".htm"):
        found += [stem + page for page in _PAGES]
    if not extension or written.endswith("/"):
        found += [name + page for page in _PAGES]
        found += [f"{name}/{index}" if name else index for index in _INDEXES]
    return found


def rewritten(target: Target, path: str, instead: str) -> str:
    """The destination in its written form, leading to `instead`: with its `./`, escapes, query and fragment."""
    relative = posixpath.relpath(instead, posixpath.dirname(path) or ".")
    written = target.written
    end = min((i for i in (written.find("?"), written.find("#")) if i >= 0), default=len(written))
    if written[:end] != target.path and "%" in written[:end]:
        relative = quote(relative)
    if written.startswith("./") and not relative.startswith("."):
        relative = f"./{relative}"
    slash = "/" if target.path.endswith("/") else ""
    return relative + slash + written[end:]
