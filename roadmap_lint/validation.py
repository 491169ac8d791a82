"""Checks TOML values against the part of JSON Schema that configurations need, and says faults in TOML words."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from roadmap_lint.loader import nearest

Schema = Mapping[str, Any]

_KEY = r"""(?:[\w-]+|"[^"\n]*"|'[^'\n]*')"""
_KEYS = rf"[ \t]*({_KEY}(?:[ \t]*\.[ \t]*{_KEY})*)[ \t]*"
_HEADER = re.compile(rf"[ \t]*\[{_KEYS}\]")
_ASSIGNMENT = re.compile(rf"{_KEYS}=")


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


def faults(value: Any, schema: Schema, path: tuple[str, ...] = ()) -> Iterator[Fault]:
    """Everything in `value` that `schema` does not allow, in the order of the value.

    Of JSON Schema, `type` (one of six), `enum` (of strings), `minimum`, `minLength`, `items`, `properties` and
    `additionalProperties` are known.
    """
    name, holds = _TYPES[schema["type"]] if "type" in schema else ("", lambda _: True)
    if not holds(value):
        yield Fault(path, f"must be {name}, not {_said(value)}", value if isinstance(value, str) else "")
    elif isinstance(value, dict):
        yield from _in_table(value, schema, path)
    elif isinstance(value, list):
        for number, item in enumerate(value):
            yield from faults(item, schema.get("items", {}), (*path, f"[{number}]"))
    else:
        yield from _in_scalar(value, schema, path)


def _in_table(table: Mapping[str, Any], schema: Schema, path: tuple[str, ...]) -> Iterator[Fault]:
    properties: Mapping[str, Schema] = schema.get("properties", {})
    others: Schema | bool = schema.get("additionalProperties", True)
    for key, value in table.items():
        if key in properties:
            yield from faults(value, properties[key], (*path, key))
        elif isinstance(others, Mapping):
            yield from faults(value, others, (*path, key))
        elif not others:
            yield Fault((*path, key), f"is no setting{nearest(key, properties)}")


def _in_scalar(value: Any, schema: Schema, path: tuple[str, ...]) -> Iterator[Fault]:
    allowed = schema.get("enum")
    if allowed is not None and value not in allowed:
        hint = nearest(value, allowed) if isinstance(value, str) else ""
        yield Fault(path, f"must be {' or '.join(map(_said, allowed))}, not {_said(value)}{hint}", str(value))
    if "minimum" in schema and _is_number(value) and value < schema["minimum"]:
        yield Fault(path, f"must be {schema['minimum']} or more, not {_said(value)}")
    if isinstance(value, str) and len(value) < schema.get("minLength", 0):
        yield Fault(path, f"must not be {_said(value)}")


def _said(value: object) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, str):
        return f'"{value}"'
    if isinstance(value, (list, dict)):
        return "a list" if isinstance(value, list) else "a table"
    return str(value)


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
    return tuple(key.strip("\"'") for key in re.findall(_KEY, written))


def _common(one: tuple[str, ...], other: tuple[str, ...]) -> int:
    return next((n for n, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
