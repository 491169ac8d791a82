"""Finds, reads and checks the configuration. What may stand in it, `schemas/config.schema.json` says."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from dataclasses import field
from functools import cache
from pathlib import Path
from typing import Any

from roadmap_lint.errors import UserError
from roadmap_lint.loader import words
from roadmap_lint.record import dataclass, replace
from roadmap_lint.regular import decoded, read_regular
from roadmap_lint.rule import Rule, Severity
from roadmap_lint.tree import upwards
from roadmap_lint.vocabulary.status import Status

FILE_NAMES = (".roadmap-lint.toml", "roadmap-lint.toml", "pyproject.toml")
PYPROJECT = "pyproject.toml"
TABLE = ("tool", "roadmap-lint")


class SettingsError(UserError):
    """The configuration cannot be read or is wrong; the message is a sentence that names the file and the line."""


@dataclass(frozen=True, slots=True)
class Settings:
    """What the user wants. Without a configuration everything has its default, and `file` is None.

    `select` is None for the rules that are on by default, `include` adds to the names that are roadmaps. `severity`
    goes by rule, alias, family or `all`, `statuses` by word or mark. Paths are absolute.
    """

    select: frozenset[str] | None = None
    extend_select: frozenset[str] = frozenset()
    ignore: frozenset[str] = frozenset()
    per_file_ignores: Mapping[str, frozenset[str]] = field(default_factory=dict)
    include: tuple[str, ...] = ()
    exclude: tuple[str, ...] = ()
    fail_on: Severity = Severity.WARNING
    severity: Mapping[str, Severity] = field(default_factory=dict)
    slug: str = "github"
    rule_folders: tuple[Path, ...] = ()
    plugins: tuple[str, ...] = ()
    schema: Path | None = None
    baseline: Path | None = None
    statuses: Mapping[str, Status] = field(default_factory=dict)
    ids: tuple[str, ...] = ()
    rules: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    file: Path | None = None
    left_out: bool = False  # rules of the user's own: their names stand in the configuration and the files all the same

    def without_plugins(self) -> Settings:
        """The same settings without rules of the user's own, whose code is then not run."""
        if not self.rule_folders and not self.plugins:
            return self
        return replace(self, rule_folders=(), plugins=(), left_out=True)

    def options(self, rule: Rule) -> dict[str, Any]:
        """The value of each option of `rule`: the one that is set, under its id or an alias, else its default."""
        values = {name: option["default"] for name, option in rule.options.items()}
        for name in (*rule.aliases, rule.id):
            values |= self.rules.get(name, {})
        return values

    def severity_of(self, rule: Rule) -> Severity:
        """How grave `rule` is: as the nearest of its id, aliases, family and `all` says, else as the rule says."""
        return next((self.severity[word] for word in words(rule) if word in self.severity), rule.severity)

    def ignored(self, path: str) -> frozenset[str]:
        """The words for rules that `per-file-ignores` silences in the file at `path`, from the repository's top."""
        if not self.per_file_ignores:
            return frozenset()
        from roadmap_lint.files import excluded

        return frozenset().union(*(ids for pattern, ids in self.per_file_ignores.items() if excluded(path, [pattern])))


def find(folder: Path) -> Settings:
    """The settings for the files in `folder`: of the nearest configuration there or above, up to the repository's top.

    Raises SettingsError when that configuration is wrong, or two lie side by side.
    """
    for place in upwards(folder):
        if (settings := _settings_in(place)) is not None:
            return settings
        if os.path.exists(f"{place}/.git"):  # noqa: PTH110 - Path.exists raises where it may not look
            break
    return Settings()


@cache
def _settings_in(folder: str) -> Settings | None:
    names = [os.path.join(folder, name) for name in FILE_NAMES]  # noqa: PTH118 - quicker than a Path for each
    present = [Path(name) for name in names if os.path.isfile(name)]  # noqa: PTH113 - as above
    found = [(file, *both) for file in present if (both := read(file))]
    if len(found) > 1:
        raise SettingsError(f"{found[0][0]} and {found[1][0].name} both configure roadmap-lint; keep one of them")
    for file, text, data in found:
        return parse(data, file, text)
    return None


def load(file: Path) -> Settings:
    """The settings in `file`: a pyproject.toml with [tool.roadmap-lint], or a TOML file of our own keys.

    Raises SettingsError when it cannot be read, is no TOML, or holds a wrong key or value.
    """
    found = read(file)
    if found is None:
        raise SettingsError(f"{file} has no table [{'.'.join(TABLE)}]")
    text, data = found
    return parse(data, file, text)


def read(file: Path) -> tuple[str, Mapping[str, Any]] | None:
    """The text and our table of a configuration file; None for a pyproject.toml that has no such table.

    Raises SettingsError when it cannot be read or is no TOML.
    """
    text = read_text(file)
    if file.name == PYPROJECT and TABLE[-1] not in text:
        return None
    import tomllib  # costs a few milliseconds

    try:
        data: object = tomllib.loads(text)
    except ValueError as error:  # also a number of thousands of digits
        raise SettingsError(_not_toml(file, str(error))) from None
    except RecursionError:
        raise SettingsError(f"{file} nests too deeply") from None
    for key in TABLE if file.name == PYPROJECT else ():
        data = data.get(key) if isinstance(data, dict) else None
    if data is not None and not isinstance(data, dict):
        raise SettingsError(f"{file}: {'.'.join(TABLE)} must be a table")
    return None if data is None else (text, data)


def _not_toml(file: Path, error: str) -> str:
    what, _, where = error.rpartition(" (at line ")
    line, _, column = where.rstrip(")").partition(", column ")
    return f"{file}:{line}:{column}: this is not TOML: {what}" if column else f"{file} is not TOML: {error}"


def read_text(file: Path) -> str:
    """The text of a configuration file, with line feeds. Raises SettingsError when it cannot be read."""
    try:
        return decoded(read_regular(file)).replace("\r\n", "\n")
    except UnicodeDecodeError:
        raise SettingsError(f"{file} is not UTF-8 text") from None
    except OSError as error:
        raise SettingsError(f"{file} cannot be read: {error.strerror or error}") from None


def parse(data: Mapping[str, Any], file: Path | None = None, text: str = "") -> Settings:
    """The settings in `data`, which came from `text` in `file`. Raises SettingsError for a wrong key or value."""
    from roadmap_lint.validation import check_data  # only when there is a configuration

    check_data(data, file, text)
    folder = Path(os.path.abspath(file)).parent if file else Path.cwd()  # noqa: PTH100 - links stay what they are
    return Settings(
        select=frozenset(data["select"]) if "select" in data else None,
        extend_select=frozenset(data.get("extend-select", ())),
        ignore=frozenset(data.get("ignore", ())),
        per_file_ignores={pattern: frozenset(ids) for pattern, ids in data.get("per-file-ignores", {}).items()},
        include=tuple(data.get("include", ())),
        exclude=tuple(data.get("exclude", ())),
        fail_on=Severity(data.get("fail-on", Severity.WARNING)),
        severity={word: Severity(severity) for word, severity in data.get("severity", {}).items()},
        slug=data.get("slug", "github"),
        rule_folders=tuple(folder / name for name in data.get("rule-folders", ())),
        plugins=tuple(data.get("plugins", ())),
        schema=folder / data["schema"] if "schema" in data else None,
        baseline=folder / data["baseline"] if "baseline" in data else None,
        statuses={word: Status(status) for status, ws in data.get("statuses", {}).items() for word in ws},
        ids=tuple(data.get("ids", {}).get("prefixes", ())),
        rules=data.get("rules", {}),
        file=file,
    )


def check(settings: Settings, rules: Sequence[Rule]) -> None:
    """Raise SettingsError when the settings name a rule that is none of `rules`, or set one of its options wrongly."""
    if settings != Settings():
        from roadmap_lint.validation import check_names

        check_names(settings, rules)
