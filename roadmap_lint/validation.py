"""Checks a configuration, by its JSON Schema and by what the rules know, and says faults in TOML words.

Loaded only when there is a configuration.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from itertools import chain
from pathlib import Path
from typing import Any

from roadmap_lint.files import excluded
from roadmap_lint.loader import EVERY, names, schema
from roadmap_lint.nearest import nearest
from roadmap_lint.pattern import pattern
from roadmap_lint.rule import Rule
from roadmap_lint.rulebook import Fault, faults
from roadmap_lint.settings import PYPROJECT, TABLE, Settings, SettingsError, read_text
from roadmap_lint.vocabulary.identifier import is_prefix

_KEY = r"""(?:[\w-]+|"[^"\n]*"|'[^'\n]*')"""
_KEYS = rf"[ \t]*({_KEY}(?:[ \t]*\.[ \t]*{_KEY})*)[ \t]*"
_HEADER = pattern(rf"[ \t]*\[{_KEYS}\]")
_ASSIGNMENT = pattern(rf"{_KEYS}=")
_SINGLE_KEY = pattern(_KEY)


def check_data(data: Mapping[str, Any], file: Path | None, text: str) -> None:
    """Raise SettingsError when `data`, which came from `text` in `file`, holds a wrong key or value."""
    rulebook = json.loads(schema("config").read_text("utf-8"))
    for fault in chain(faults(data, rulebook), _more_faults(data)):
        raise _error(fault, file, text)


def check_names(settings: Settings, rules: Sequence[Rule]) -> None:
    """Raise SettingsError when the settings name a rule that is none of `rules`, or set one of its options wrongly.

    Where rules were left out, nobody can tell which names are wrong.
    """
    for fault in chain(
        () if settings.left_out else _name_faults(settings, names(rules)), _option_faults(settings, rules)
    ):
        raise _error(fault, settings.file, read_text(settings.file) if settings.file else "")


def _error(fault: Fault, file: Path | None, text: str) -> SettingsError:
    if file is None:
        return SettingsError(str(fault))
    line = line_in(file, text, fault.path, fault.word)
    return SettingsError(f"{file}:{line}: {fault}" if line else f"{file}: {fault}")


def line_in(file: Path, text: str, path: Sequence[str], word: str = "") -> int | None:
    """As `line_of`, for a `path` that begins at our own table in the configuration `file`, whose text is `text`."""
    return line_of(text, (*(TABLE if file.name == PYPROJECT else ()), *path), word)


def _name_faults(settings: Settings, known: Collection[str]) -> Iterator[Fault]:
    lists: dict[tuple[str, ...], Iterable[str]] = {
        ("select",): settings.select or (),
        ("extend-select",): settings.extend_select,
        ("ignore",): settings.ignore,
        ("severity",): settings.severity,
    }
    lists |= {("per-file-ignores", pattern): ids for pattern, ids in settings.per_file_ignores.items()}
    for path, chosen in lists.items():
        for word in sorted(set(chosen) - {*known, EVERY}):
            yield Fault(path, f'names no rule: "{word}"{nearest(word, (*known, EVERY))}', word)


def _option_faults(settings: Settings, rules: Sequence[Rule]) -> Iterator[Fault]:
    owners = {name: rule for rule in rules for name in (*rule.aliases, rule.id)}
    for name, options in settings.rules.items():
        if name not in owners and settings.left_out:
            continue
        if name not in owners:
            yield Fault(("rules", name), f"speaks of no rule{nearest(name, owners)}")
            continue
        properties = owners[name].options
        yield from faults(
            options, {"type": "object", "properties": properties, "additionalProperties": False}, ("rules", name)
        )


def _more_faults(data: Mapping[str, Any]) -> Iterator[Fault]:
    """What a JSON Schema cannot say: blank words, words with two statuses, what is no pattern, what begins no id."""
    owners: dict[str, str] = {}
    for status, said in data.get("statuses", {}).items():
        for word in said:
            if not word.strip():
                yield Fault(("statuses", status), f'holds "{word}", which is blank', word)
            if owners.setdefault(word, status) != status:
                yield Fault(("statuses", status), f'holds "{word}", which stands under {owners[word]} too', word)
    for key in ("include", "exclude", "per-file-ignores"):
        for wanted in data.get(key, ()):
            try:
                excluded("", [wanted])
            except ValueError:
                yield Fault((key,), f'holds "{wanted}", which is no pattern for paths', wanted)
    for prefix in data.get("ids", {}).get("prefixes", ()):
        if not is_prefix(prefix):
            reason = "which begins no id: these begin with one to eight capital letters, and then a hyphen or none"
            yield Fault(("ids", "prefixes"), f'holds "{prefix}", {reason}', prefix)


def line_of(text: str, path: tuple[str, ...], word: str = "") -> int | None:
    """The number, from 1, of the line in a TOML text where the key at `path` stands, or the nearest table around it.

    With `word`, the first line from there on that holds this word, when one does. None when nothing of `path` stands.
    """
    lines = text.split("\n")
    table: tuple[str, ...] = ()
    depth, found = 0, None
    for number, line in enumerate(lines, 1):
        if header := _HEADER.match(line):
            table = here = _keys(header[1])
        elif assignment := _ASSIGNMENT.match(line):
            here = table + _keys(assignment[1])
        else:
            continue
        if (common := _common(here, path)) > depth:
            depth, found = common, number
    if found is None or not word:
        return found
    return next((number for number in range(found, len(lines) + 1) if word in lines[number - 1]), found)


def _keys(written: str) -> tuple[str, ...]:
    return tuple(key.strip("\"'") for key in _SINGLE_KEY.findall(written))


def _common(one: tuple[str, ...], other: tuple[str, ...]) -> int:
    return next((n for n, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
