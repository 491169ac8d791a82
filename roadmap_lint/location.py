"""Where the destination of a link lies in the repository, and whether something is there."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator
from urllib.parse import quote, unquote

from roadmap_lint.pattern import pattern
from roadmap_lint.record import dataclass
from roadmap_lint.repository import Repository
from roadmap_lint.vocabulary.target import Target, TargetKind

_INDEXES = ("README.md", "index.md", "_index.md", "index.html", "index.mdx")
_PAGES = (".md", ".mdx", ".markdown", ".rst", ".html", ".adoc", ".ipynb")
_SOURCES = (".md", ".mdx", ".markdown", ".rst", ".adoc", ".ipynb")
_DEFAULT_BRANCHES = ("main", "master", "HEAD")
# `blob` and the like stand between the name of a repository and a branch; GitLab puts `-/` before them.
# `../../issues` leads from a page of the forge to another one.
_FORGE_PAGE = pattern(
    r"(?:\.\./){2}(?:-/)?(?:issues|pulls?|wiki|releases|discussions|projects|milestones?|actions|tags|labels|security|commits?"
    r"|compare|branches|merge_requests|boards|graphs|network|settings|tree|blob|raw)(?:/|\Z)|(?:\.\./){3}"
)
_FILE_PAGE = pattern(r"(?i)/(?:blob|tree|raw|blame|edit)/|//raw\.githubusercontent\.com/")
_OWN = r"(?i)https?://(?:www\.)?{host}/{name}/(?:-/)?(?:blob|tree|raw|blame|edit)/(?P<rest>[^?#]+)"
_OWN_RAW = r"(?i)https?://raw\.githubusercontent\.com/{name}/(?:refs/heads/)?(?P<rest>[^?#]+)"


@dataclass(frozen=True, slots=True)
class Located:
    """A destination as a path from the top, "" for the top.

    `found` is the file or folder that it leads to, None when there is none. `instead` is the destination to write, when
    only one is meant, and why.
    """

    path: str
    found: str | None
    outside: bool = False
    instead: str | None = None
    reason: str = ""


def locate(target: Target, path: str, repository: Repository, *, site: bool = False) -> Located | None:
    """Look a destination up, seen from the file at `path`; None when it may mean something else than a file here.

    Looked up are relative destinations, those that start with `/`, and addresses of this repository on its forge.
    `site`: the file may be shown as a page of a site, which has addresses of its own.
    """
    if "\\" in target.path or "*" in target.path:
        return None
    if target.kind is TargetKind.URL:
        return _on_forge(target, repository)
    if target.kind is TargetKind.ROOTED:
        return _from_the_top(target, repository, site)
    return _beside(target, path, repository, site) if target.kind is TargetKind.RELATIVE else None


def _beside(target: Target, path: str, repository: Repository, site: bool) -> Located | None:
    name = _normal(posixpath.join(posixpath.dirname(path), target.path))
    if name == ".." or name.startswith("../"):
        return None if site or _FORGE_PAGE.match(name) else Located(name, None, outside=True)
    located = _look_up(name, target, repository)
    if located.found is None and site and _may_be_made(name, target, path, repository):
        return None
    if located.instead is None:
        return located
    return Located(name, None, instead=rewritten(target, path, located.instead), reason=located.reason)


def _may_be_made(name: str, target: Target, path: str, repository: Repository) -> bool:
    """Whether a site may have, at its own addresses, what the repository does not have at `name`."""
    extension = posixpath.splitext(name)[1]
    if extension in ("", ".html", ".htm"):
        return True
    tail = "/" + target.path.lstrip("./")
    below = _normal(posixpath.join(posixpath.splitext(path)[0], target.path))
    return repository.exists(below) or (
        extension not in _PAGES and any(file.endswith(tail) for file in repository.paths)
    )


def _from_the_top(target: Target, repository: Repository, site: bool) -> Located | None:
    """A destination that a forge reads from the top; None when a site or a server may have what is not there."""
    located = _look_up(_normal(target.path.lstrip("/")), target, repository)
    if site or (located.found is None and posixpath.splitext(located.path)[1] not in _SOURCES):
        return None
    if located.instead is None:
        return located
    instead = "/" + rewritten(target, "", located.instead)
    return Located(located.path, None, instead=instead, reason=located.reason)


def _on_forge(target: Target, repository: Repository) -> Located | None:
    name = own_path(target.written, repository)
    if name is None:
        return None
    located = _look_up(_normal(name), target, repository)
    if located.instead is None:
        return located
    end = _end_of_path(target.written)
    written = target.written[:end].removesuffix("/").removesuffix(quote(name)).removesuffix(name)
    instead = written + quote(located.instead) + target.written[end:]
    return Located(located.path, None, instead=instead, reason=located.reason)


def own_path(url: str, repository: Repository) -> str | None:
    """The path from the top that an address of this repository on its forge means; None for what is no file of it.

    Looked at are the branch that is checked out, and those that are usually the main one.
    """
    forge = repository.forge if _FILE_PAGE.search(url) else None
    if forge is None or forge.name.rpartition("/")[2].lower() not in url.lower():
        return None
    host, name = re.escape(forge.host), re.escape(forge.name)
    found = re.match(_OWN.format(host=host, name=name), url) or re.match(_OWN_RAW.format(name=name), url)
    rest = unquote(found["rest"]) if found else ""
    for branch in (*_DEFAULT_BRANCHES, repository.branch):
        if branch and rest.startswith(f"{branch}/"):
            return rest[len(branch) + 1 :].rstrip("/")
    return None


def _normal(path: str) -> str:
    name = posixpath.normpath(path)
    return "" if name == "." else name


def _look_up(name: str, target: Target, repository: Repository) -> Located:
    """What lies at `name`; when nothing does, `instead` is the path, from the top, of what is meant."""
    if repository.inside_submodule(name):
        return Located(name, name)
    found = next((variant for variant in variants(name, target.path) if repository.exists(variant)), None)
    if found is None:
        for instead, reason in (
            (repository.renamed(name), "its new name"),
            (repository.alike(name), "which differs by case"),
        ):
            if instead is not None:
                return Located(name, None, instead=instead, reason=reason)
    return Located(name, found)


def variants(name: str, written: str) -> Iterator[str]:
    """The paths that a destination may stand for: itself, and the sources of the page that a site makes of it."""
    yield name
    stem, extension = posixpath.splitext(name)
    if extension in (".html", ".htm"):
        yield from (stem + page for page in _PAGES)
    if not extension or written.endswith("/"):
        yield from (name + page for page in _PAGES)
        yield from (f"{name}/{index}" if name else index for index in _INDEXES)


def rewritten(target: Target, path: str, instead: str) -> str:
    """The destination as it is written, but to `instead`: with its `./`, escapes, line number, query and fragment."""
    relative = posixpath.relpath(instead, posixpath.dirname(path) or ".")
    written = target.written
    end = _end_of_path(written)
    lines = unquote(written[:end])[len(target.path) :]
    relative = quote(relative) if "%" in written[:end] else "".join(map(_escaped, relative))
    if written.startswith("./") and not relative.startswith("."):
        relative = f"./{relative}"
    slash = "/" if target.path.endswith("/") else ""
    return relative + slash + lines + written[end:]


def _escaped(character: str) -> str:
    """A character of a path as it may stand in any destination."""
    return quote(character) if character in " ()<>[]%" else character


def _end_of_path(written: str) -> int:
    return min((i for i in (written.find("?"), written.find("#")) if i >= 0), default=len(written))
