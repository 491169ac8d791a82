"""What the configuration comes to for one path: each value, each rule, and where that came from."""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from roadmap_lint import files, loader, settings
from roadmap_lint.checker import Checker, load
from roadmap_lint.rule import Rule, Severity
from roadmap_lint.settings import Settings
from roadmap_lint.targets import shown
from roadmap_lint.validation import line_in

Keys = tuple[str, ...]


class Value(NamedTuple):
    """What the key at `keys` (from the top) is set to. `value` is None for one that has no value and no default."""

    keys: Keys
    value: Any
    origin: str | None  # `FILE:LINE`; None for a default


class Verdict(NamedTuple):
    """Whether a rule runs on the path, how grave its problems are, and what decides so."""

    rule: Rule
    on: bool
    severity: Severity
    reasons: tuple[str, ...]


class Effective(NamedTuple):
    """All that holds for `path`. `files` are those that a check of it looks at; `reason` says why."""

    path: str
    file: str | None
    files: tuple[str, ...]
    reason: str
    values: tuple[Value, ...]
    verdicts: tuple[Verdict, ...]


def effective(path: str, checker: Checker) -> Effective:
    """What holds for the file or folder at `path`. Raises SettingsError or LoaderError for a wrong configuration."""
    place = Path(path)
    folder = place if place.is_dir() else place.parent
    configured = checker.settings(folder)
    known = load(configured)
    checker.rules(configured)  # a word that names no rule is refused here as it is in a check
    written = _Written(configured.file)
    looked_at, reason = _below(place, checker) if place.is_dir() else _named(place, checker, written)
    return Effective(
        path=shown(path),
        file=written.name,
        files=looked_at,
        reason=reason,
        values=tuple(_values(configured, known, written)),
        verdicts=tuple(_verdict(rule, _inside(place, checker), configured, written) for rule in known),
    )


class _Written:
    """The configuration file as it is written, in which the place of a key can be looked up."""

    def __init__(self, file: Path | None) -> None:
        self.name = None if file is None else shown(str(file))
        self._file = file
        self.text, self.data = (file and settings.read(file)) or ("", {})

    def at(self, *keys: str, word: str = "") -> str:
        """`FILE:LINE` of a key, or of a word in its value."""
        assert self._file is not None
        line = line_in(self._file, self.text, keys, word)
        return f"{self.name}:{line}" if line else str(self.name)

    def origin(self, *keys: str) -> str | None:
        """The place of a key, None when it is not set."""
        data: Any = self.data
        for key in keys:
            if not isinstance(data, Mapping) or key not in data:
                return None
            data = data[key]
        return self.at(*keys)


# Which files are looked at


def _inside(place: Path, checker: Checker) -> str | None:
    """Where a path lies in its repository, None for a folder or what lies outside."""
    return None if place.is_dir() else checker.repository(place.parent).relative(place)


def _below(place: Path, checker: Checker) -> tuple[tuple[str, ...], str]:
    configured = checker.settings(place)
    found = files.find(place, checker.repository(place), configured.include, configured.exclude)
    names = tuple(shown(str(file)) for file in found)
    kept = tuple(name for name in names if not checker.excludes(name))
    return (
        kept,
        "the roadmaps below it" if kept else "there is no roadmap below it",
    )


def _named(place: Path, checker: Checker, written: _Written) -> tuple[tuple[str, ...], str]:
    configured = checker.settings(place.parent)
    repository = checker.repository(place.parent)
    path = repository.relative(place)
    itself = (shown(str(place)),)
    if path is None:
        return itself, "checked when it is named"
    if pattern := files.deciding(path, configured.exclude):
        return (), f'exclude has "{pattern}" ({written.at("exclude", word=pattern)})'
    if path not in repository.paths:
        there = os.path.lexists(place)
        return itself, f"checked when it is named{'; git ignores it' if there else ', but it is not there'}"
    if files.is_roadmap_name(path):
        return itself, "named as a roadmap"
    if pattern := files.deciding(path, configured.include):
        return itself, f'include has "{pattern}" ({written.at("include", word=pattern)})'
    return itself, "checked when it is named; its name is no roadmap's, and include does not take it in"


# Values


def _values(configured: Settings, known: Sequence[Rule], written: _Written) -> Iterator[Value]:
    properties = json.loads(loader.schema("config").read_text("utf-8"))["properties"]
    for key, rulebook in properties.items():
        if key == "rules":
            yield from _options(configured, known, written)
        elif rulebook["type"] == "object":
            yield from _table(key, rulebook, written)
        else:
            yield Value((key,), written.data.get(key, rulebook.get("default")), written.origin(key))


def _table(key: str, rulebook: Mapping[str, Any], written: _Written) -> Iterator[Value]:
    defaults = {name: inner["default"] for name, inner in rulebook.get("properties", {}).items() if "default" in inner}
    for name, value in (defaults | written.data.get(key, {})).items():
        yield Value((key, name), value, written.origin(key, name))


def _options(configured: Settings, known: Iterable[Rule], written: _Written) -> Iterator[Value]:
    for rule in known:
        for name, value in configured.options(rule).items():
            origins = (written.origin("rules", called, name) for called in (rule.id, *rule.aliases))
            yield Value(("rules", rule.id, name), value, next(filter(None, origins), None))


# Rules


def _verdict(rule: Rule, path: str | None, configured: Settings, written: _Written) -> Verdict:
    on, reason = _chosen(rule, path, configured, written)
    words = [word for word in loader.words(rule) if word in configured.severity]
    graded = [f'severity of "{words[0]}" ({written.at("severity", words[0])})'] if on and words else []
    return Verdict(rule, on, configured.severity_of(rule), (reason, *graded))


def _chosen(rule: Rule, path: str | None, configured: Settings, written: _Written) -> tuple[bool, str]:
    """Whether a rule runs, by what is said last: default, select, extend-select, ignore, per-file-ignores."""
    for key, words, on in (
        ("ignore", configured.ignore, False),
        ("extend-select", configured.extend_select, True),
        ("select", configured.select or (), True),
    ):
        if word := next((word for word in loader.words(rule) if word in words), None):
            if on and (silenced := _silenced(rule, path, configured, written)):
                return False, silenced
            return on, f'{key} has "{word}" ({written.at(key, word=word)})'
    if configured.select is not None:
        return False, f"select does not name it ({written.at('select')})"
    if rule.default and (silenced := _silenced(rule, path, configured, written)):
        return False, silenced
    return rule.default, "on by default" if rule.default else "off by default"


def _silenced(rule: Rule, path: str | None, configured: Settings, written: _Written) -> str | None:
    for pattern, words in configured.per_file_ignores.items():
        if path is not None and files.excluded(path, [pattern]) and not words.isdisjoint(loader.words(rule)):
            return f'per-file-ignores has "{pattern}" ({written.at("per-file-ignores", pattern)})'
    return None
