"""Checks a configuration, by its JSON Schema and by what the rules know, and says faults in TOML words.

Loaded only when there is a configuration.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from itertools import chain
from pathlib import Path
from typing import Any

from roadmap_lint.files import excluded
from roadmap_lint.loader import EVERY, names, nearest, schema
from roadmap_lint.pattern import pattern
from roadmap_lint.record import dataclass
from roadmap_lint.rule import Rule
from roadmap_lint.settings import PYPROJECT, TABLE, Settings, SettingsError, read_text

Schema = Mapping[str, Any]

_KEY = r"""(?:[\w-]+|"[^"\n]*"|'[^'\n]*')"""
_KEYS = rf"[ \t]*({_KEY}(?:[ \t]*\.[ \t]*{_KEY})*)[ \t]*"
_HEADER = pattern(rf"[ \t]*\[{_KEYS}\]")
_ASSIGNMENT = pattern(rf"{_KEYS}=")
_SINGLE_KEY = pattern(_KEY)


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong with the value at `path`: keys from the top. `word` is the wrong word in it, "" for all of it."""

    path: tuple[str, ...]
    message: str
    word: str = ""

    def __str__(self) -> str:
        return f'"{".".join(self.path).replace(".[", "[")}" {self.message}'


def _is_number(value: object) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool)


_TYPES: Mapping[str, tuple[str, Callable[[object], bool]]] = {
    "string": ("a string", lambda value: isinstance(value, str)),
    "integer": ("a whole number", lambda value: isinstance(value, int) and not isinstance(value, bool)),
    "number": ("a number", _is_number),
    "boolean": ("true or false", lambda value: isinstance(value, bool)),
    "array": ("a list", lambda value: isinstance(value, list)),
    "object": ("a table", lambda value: isinstance(value, dict)),
}


def faults(value: Any, rulebook: Schema, path: tuple[str, ...] = ()) -> Iterator[Fault]:
    """Everything in `value` that `rulebook` does not allow, in the order of the value.

    Of JSON Schema, `type` (one of six), `enum` (of strings), `minimum`, `minLength`, `items`, `properties` and
    `additionalProperties` are known.
    """
    name, holds = _TYPES[rulebook["type"]] if "type" in rulebook else ("", lambda _: True)
    if not holds(value):
        yield Fault(path, f"must be {name}, not {_said(value)}", value if isinstance(value, str) else "")
    elif isinstance(value, dict):
        yield from _in_table(value, rulebook, path)
    elif isinstance(value, list):
        for number, item in enumerate(value):
            yield from faults(item, rulebook.get("items", {}), (*path, f"[{number}]"))
    else:
        yield from _in_scalar(value, rulebook, path)


def _in_table(table: Mapping[str, Any], rulebook: Schema, path: tuple[str, ...]) -> Iterator[Fault]:
    properties: Mapping[str, Schema] = rulebook.get("properties", {})
    others: Schema | bool = rulebook.get("additionalProperties", True)
    for key, value in table.items():
        if key in properties:
            yield from faults(value, properties[key], (*path, key))
        elif isinstance(others, Mapping):
            yield from faults(value, others, (*path, key))
        elif not others:
            yield Fault((*path, key), f"is no setting{nearest(key, properties)}")


def _in_scalar(value: Any, rulebook: Schema, path: tuple[str, ...]) -> Iterator[Fault]:
    allowed = rulebook.get("enum")
    if allowed is not None and value not in allowed:
        hint = nearest(value, allowed) if isinstance(value, str) else ""
        yield Fault(path, f"must be {' or '.join(map(_said, allowed))}, not {_said(value)}{hint}", str(value))
    if "minimum" in rulebook and _is_number(value) and value < rulebook["minimum"]:
        yield Fault(path, f"must be {rulebook['minimum']} or more, not {_said(value)}")
    if isinstance(value, str) and len(value) < rulebook.get("minLength", 0):
        yield Fault(path, f"must not be {_said(value)}")


def _said(value: object) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, str):
        return f'"{value}"'
    if isinstance(value, (list, dict)):
        return "a list" if isinstance(value, list) else "a table"
    return str(value)


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
    """What a JSON Schema cannot say: a word with two statuses, and what is no pattern for paths."""
    owners: dict[str, str] = {}
    for status, said in data.get("statuses", {}).items():
        for word in said:
            if owners.setdefault(word, status) != status:
                yield Fault(("statuses", status), f'holds "{word}", which stands under {owners[word]} too', word)
    for key in ("include", "exclude", "per-file-ignores"):
        for wanted in data.get(key, ()):
            try:
                excluded("", [wanted])
            except ValueError:
                yield Fault((key,), f'holds "{wanted}", which is no pattern for paths', wanted)


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
