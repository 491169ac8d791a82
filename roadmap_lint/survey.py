"""What `init` finds when it looks at a repository."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path, PurePosixPath
from typing import NamedTuple

from roadmap_lint import files, loader
from roadmap_lint.checker import Checker, load
from roadmap_lint.repository import Repository
from roadmap_lint.result import Checked
from roadmap_lint.rule import Diagnostic, Rule
from roadmap_lint.targets import shown

_PAGES = frozenset(("readme", "index", "_index", "template", "contributing", "summary"))
# Roadmaps below these are material of tests, patterns for others, or history.
_APART = frozenset(
    (
        *("test", "tests", "testdata", "fixtures", "__fixtures__", "example", "examples", "template", "templates"),
        *("vendor", "third_party", "archive", "archived", "attic"),
    )
)


class Survey(NamedTuple):
    """A repository as `init` sees it. Paths are written from `top`, with forward slashes.

    `apart` are folders whose roadmaps are better left alone, `items` folders that hold one file an item. `quiet` are
    the rules that are off by default and find nothing in the other roadmaps; `problems` counts what the others find.
    """

    top: Path
    paths: frozenset[str]
    host: str
    configuration: Path | None
    roadmaps: tuple[str, ...]
    apart: tuple[str, ...]
    items: tuple[str, ...]
    quiet: tuple[str, ...]
    problems: int


def survey(checker: Checker) -> Survey:
    """Look at the repository around the working directory. `checker` is one that uses every rule.

    Raises SettingsError and LoaderError when there is a configuration that is wrong.
    """
    repository = checker.repository(Path())
    top, paths = repository.top, repository.paths
    configured = checker.settings(top)
    known = load(configured)
    found = files.find(top, repository, configured.include, configured.exclude)
    roadmaps = [file.relative_to(top).as_posix() for file in found]
    apart = _apart(roadmaps)
    kept = [path for path in roadmaps if not path.startswith(apart)]
    reported = list(_reported([top / path for path in kept], checker))
    return Survey(
        top=top,
        paths=paths,
        host=_host(repository),
        configuration=configured.file,
        roadmaps=tuple(kept),
        apart=apart,
        items=tuple(_item_folders(paths)),
        quiet=_quiet(known, reported) if kept else (),
        problems=len([problem for problem in reported if problem.rule in _ids(known, default=True)]),
    )


def _apart(roadmaps: Sequence[str]) -> tuple[str, ...]:
    """The outermost folders that hold roadmaps which are none of this project's own; none when all are such."""
    found = {path: folder for path in roadmaps if (folder := _folder_apart(path))}
    return tuple(sorted(set(found.values()))) if len(found) < len(roadmaps) else ()


def _folder_apart(path: str) -> str | None:
    parts = path.split("/")[:-1]
    number = next((number for number, part in enumerate(parts, 1) if part.lower() in _APART), None)
    return "/".join(parts[:number]) + "/" if number else None


def _item_folders(paths: Iterable[str]) -> Iterator[str]:
    """Folders that are named as a roadmap and hold several Markdown files which are not."""
    held = Counter(str(PurePosixPath(path).parent) for path in paths if _is_item(path))
    for folder, number in sorted(held.items()):
        if number > 1 and files.is_roadmap_name(f"{folder}.md") and not _folder_apart(f"{folder}/"):
            yield folder


def _is_item(path: str) -> bool:
    return path.endswith(".md") and not files.is_roadmap_name(path) and PurePosixPath(path).stem.lower() not in _PAGES


def _reported(roadmaps: Sequence[Path], checker: Checker) -> Iterator[Diagnostic]:
    for place in roadmaps:
        checked = checker.check(shown(str(place)))
        if isinstance(checked, Checked):
            yield from checked.diagnostics


def _quiet(known: Sequence[Rule], reported: Sequence[Diagnostic]) -> tuple[str, ...]:
    """The rules off by default that reported nothing. One that broke down, for what it needs is not there, is none."""
    broken = [problem.message for problem in reported if problem.rule == loader.CRASH]
    heard = {problem.rule for problem in reported}
    ids = _ids(known, default=False) - heard
    return tuple(sorted(name for name in ids if not any(name in message for message in broken)))


def _ids(rules: Sequence[Rule], *, default: bool) -> set[str]:
    return {rule.id for rule in rules if rule.default is default}


def _host(repository: Repository) -> str:
    """The forge that the repository is published on, as its remote or its files tell: `github`, `gitlab` or nothing."""
    host = repository.forge.host if repository.forge else ""
    for name, mark in (("github", ".github/"), ("gitlab", ".gitlab-ci.yml")):
        if name in host or (not host and any(path.startswith(mark) for path in repository.paths)):
            return name
    return ""
