"""Versions that other files of a repository state: its manifests, and the headings of its changelog."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from typing import Any

from roadmap_lint.pattern import pattern
from roadmap_lint.record import dataclass

Read = Callable[[str], str | None]  # the text of the file at a path from the top, or None

CHANGELOGS = ("CHANGELOG.md", "HISTORY.md", "CHANGES.md")

_PLACEHOLDER = "0.0.0"  # what tools write where a version is filled in on release
_ELSEWHERE = ""  # the manifest names a package, whose version stands somewhere else
_VERSION = r"v?(?P<version>\d{1,8}(?:\.\d{1,8}){1,3}(?:[-+.]?[A-Za-z][0-9A-Za-z.+-]{0,40})?)"
_RELEASE = pattern(rf"(?i)(?:(?:version|release)[ \t]+)?[\[*`]{{0,3}}{_VERSION}(?=$|[\]):,*`\s–—])")
_DATE = pattern(r"(?<!\d)(\d{4})[-/.](\d{2})[-/.](\d{2})(?!\d)")
_NOT_RELEASED = pattern(
    r"(?i)unreleased|not (?:yet )?released|upcoming|planned|next|soon|in progress|in development|\btb[ad]\b|\bwip\b"
    r"|yyyy|\?\?|未发布|未發布|未リリース"
)


@dataclass(frozen=True, slots=True)
class Witness:
    """A version as the file at `path` states it."""

    value: str
    path: str


@dataclass(frozen=True, slots=True)
class Release:
    """A version that heads a section of the changelog at `path`, on `line` (from 1).

    The first one without a date may still be in the making: people collect changes under the number to come.
    """

    value: str
    date: date | None
    path: str
    line: int


def manifest_version(read: Read, folders: Iterable[str]) -> Witness | None:
    """The version in the first of `folders` whose manifests state one; None when they disagree, or leave it open."""
    for folder in folders:
        found = [Witness(value, path) for path, value in _manifests(read, folder) if value != _PLACEHOLDER]
        if found:
            return found[0] if len({witness.value for witness in found}) == 1 and found[0].value else None
    return None


def _manifests(read: Read, folder: str) -> Iterator[tuple[str, str]]:
    """The path and the version of each manifest in `folder` that states one."""
    for name, version in _READERS.items():
        path = f"{folder}/{name}" if folder else name
        text = read(path)
        try:
            value = version(text, folder) if text is not None else None
        except (ValueError, RecursionError):  # not TOML, or not JSON
            continue
        if isinstance(value, str):
            yield path, value.strip()


def _pyproject(text: str, folder: str) -> object:  # noqa: ARG001 - readers are called alike
    data = _toml(text)
    project = _table(data, "project")
    if "version" in project:
        return project["version"]
    dynamic = project.get("dynamic")
    if isinstance(dynamic, list) and "version" in dynamic:
        return _ELSEWHERE
    return _table(data, "tool", "poetry").get("version")


def _package(text: str, folder: str) -> object:
    import json

    data = json.loads(text)
    if not isinstance(data, dict) or (folder and data.get("private")):  # private below the top: a site, a tool
        return None
    return data.get("version")


def _cargo(text: str, folder: str) -> object:  # noqa: ARG001 - readers are called alike
    data = _toml(text)
    version = _table(data, "package").get("version")
    return version if isinstance(version, str) else _table(data, "workspace", "package").get("version")


_READERS: Mapping[str, Callable[[str, str], object]] = {
    "pyproject.toml": _pyproject,
    "package.json": _package,
    "Cargo.toml": _cargo,
}


def _toml(text: str) -> dict[str, Any]:
    import tomllib

    return tomllib.loads(text)


def _table(data: object, *keys: str) -> dict[str, Any]:
    """The table under `keys`, an empty one when there is none."""
    for key in keys:
        data = data.get(key) if isinstance(data, dict) else None
    return data if isinstance(data, dict) else {}


def releases(text: str, path: str) -> Iterator[Release]:
    """The released versions that head the sections of the changelog `text`, in its order."""
    lines = text.splitlines()
    for number, line in enumerate(lines, 1):
        heading = _heading(line, lines[number] if number < len(lines) else "")
        found = _RELEASE.match(heading) if heading else None
        if found and not _NOT_RELEASED.search(heading[found.end() :]):
            yield Release(found["version"], _day(heading[found.end() :]), path, number)


def _heading(line: str, following: str) -> str:
    """The text of a heading of level 1 to 3, underlined ones too; "" for any other line."""
    level = len(line) - len(line.lstrip("#"))
    if level:
        return line[level:].strip() if level <= 3 else ""
    underline = following.strip()
    return line.strip() if len(underline) >= 3 and (set(underline) == {"="} or set(underline) == {"-"}) else ""


def _day(text: str) -> date | None:
    found = _DATE.search(text)
    try:
        return date(int(found[1]), int(found[2]), int(found[3])) if found else None
    except ValueError:
        return None
