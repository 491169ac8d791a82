"""A value held against the part of JSON Schema that configurations need, and an option declared in that part.

Of JSON Schema, `type` (one of six), `enum`, `minimum`, `minLength`, `items`, `properties` and `additionalProperties`
are known; an option of a rule has a type and a default, and no properties of its own.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from roadmap_lint.nearest import nearest
from roadmap_lint.record import dataclass

Schema = Mapping[str, Any]


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


def _is_whole(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


_TYPES: Mapping[str, tuple[str, Callable[[object], bool]]] = {
    "string": ("a string", lambda value: isinstance(value, str)),
    "integer": ("a whole number", _is_whole),
    "number": ("a number", _is_number),
    "boolean": ("true or false", lambda value: isinstance(value, bool)),
    "array": ("a list", lambda value: isinstance(value, list)),
    "object": ("a table", lambda value: isinstance(value, dict)),
}

_KEYWORDS: Mapping[str, tuple[str, Callable[[object], bool]]] = {
    "type": (f"one of {', '.join(_TYPES)}", lambda value: isinstance(value, str) and value in _TYPES),
    "description": _TYPES["string"],
    "enum": ("a list of values", lambda value: isinstance(value, list) and bool(value)),
    "minimum": _TYPES["number"],
    "minLength": _TYPES["integer"],
    "items": ("a JSON Schema", lambda value: isinstance(value, Mapping)),
}


def faults(value: Any, rulebook: Schema, path: tuple[str, ...] = ()) -> Iterator[Fault]:
    """Everything in `value` that `rulebook` does not allow, in the order of the value."""
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


def declaration_faults(options: object) -> Iterator[str]:
    """What is wrong with the options that a rule declares: a sentence each, that goes on from the name of its file."""
    if not isinstance(options, Mapping):
        yield f"the options of its RULE must be a JSON Schema by name, not {options!r}"
        return
    for name, option in options.items():
        said = (
            list(_option_faults(option)) if isinstance(option, Mapping) else [f"must be a JSON Schema, not {option!r}"]
        )
        yield from (f'the option "{name}" of its RULE {fault}' for fault in said)


def _option_faults(option: Mapping[Any, Any]) -> Iterator[str]:
    schema = {keyword: value for keyword, value in option.items() if keyword != "default"}
    wrong = list(_schema_faults(schema))
    yield from wrong
    yield from (f'has no "{keyword}"' for keyword in ("type", "default") if keyword not in option)
    if not wrong and "default" in option:
        yield from (
            f"has a default that it forbids: {fault}" for fault in faults(option["default"], schema, ("default",))
        )


def _schema_faults(schema: Mapping[Any, Any]) -> Iterator[str]:
    for keyword, value in schema.items():
        if keyword not in _KEYWORDS:
            yield f'has an unknown keyword, "{keyword}"{nearest(str(keyword), _KEYWORDS)}'
            continue
        form, holds = _KEYWORDS[keyword]
        if not holds(value):
            yield f'has "{keyword}" = {value!r}, which must be {form}'
        elif keyword == "items":
            yield from (f"has items of which each {fault}" for fault in _schema_faults(value))
