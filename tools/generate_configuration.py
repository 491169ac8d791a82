"""Writes what the rules add to schemas/config.schema.json, and the list of keys in docs/configuration.md from it.

Run `python tools/generate_configuration.py` after a change of that schema, or of the options of a rule.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from roadmap_lint import loader
from roadmap_lint.config import toml

ROOT = Path(__file__).resolve().parent.parent
SCHEMA = ROOT / "schemas" / "config.schema.json"
PAGE = ROOT / "docs" / "configuration.md"
KEYS = re.compile(
    r"(?<=<!-- begin of the keys; made by tools/generate_configuration.py -->\n).*(?=<!-- end of the keys -->)",
    re.DOTALL,
)
TYPES = {
    "string": "a string",
    "integer": "a whole number",
    "number": "a number",
    "boolean": "true or false",
    "array": "a list of strings",
    "object": "a table",
}

Schema = Mapping[str, Any]


def schema() -> str:
    """The text of the schema with the words that name the bundled rules as examples, and with these rules' options."""
    written: dict[str, Any] = json.loads(SCHEMA.read_text("utf-8"))
    rules = loader.load_rules([loader.bundled()])
    words = [loader.EVERY, *sorted(loader.names(rules))]
    for key in ("select", "extend-select", "ignore"):
        written["properties"][key]["items"]["examples"] = words
    written["properties"]["rules"]["properties"] = {
        rule.id: {
            "description": rule.summary,
            "type": "object",
            "additionalProperties": False,
            "properties": {name: dict(option) for name, option in rule.options.items()},
        }
        for rule in rules
        if rule.options
    }
    return json.dumps(written, ensure_ascii=False, indent=2) + "\n"


def page() -> str:
    """The text of the page with the list of keys as the schema tells them."""
    keys = "\n".join(_told(json.loads(SCHEMA.read_text("utf-8"))))
    return KEYS.sub(lambda _: f"\n{keys}\n", PAGE.read_text("utf-8"))


def _told(rulebook: Schema) -> Iterator[str]:
    for name, inner in rulebook["properties"].items():
        yield from (f"## `{name}`", "", inner["description"], "")
        yield from (f"- Type: {_type(inner)}", f"- Default: {_default(inner)}")
        for key, part in inner.get("properties", {}).items():
            yield from _part(name, key, part)
        for example in inner.get("examples", ())[:1]:
            yield from ("", "```toml", *_example(name, example), "```", "")


def _part(table: str, key: str, part: Schema) -> Iterator[str]:
    if part["type"] != "object":
        yield f"- `{table}.{key}`: {_type(part)}; default {_default(part)}. {part['description']}"
        return
    for option, inner in part["properties"].items():
        name = f"{table}.{key}.{option}"
        yield f"- `{name}`: {_type(inner)}; default {_default(inner)}. {inner['description']}"


def _type(rulebook: Schema) -> str:
    if "enum" in rulebook:
        return " or ".join(f"`{toml(word)}`" for word in rulebook["enum"])
    return TYPES[rulebook["type"]]


def _default(rulebook: Schema) -> str:
    empty = rulebook.get("default") in (None, {}, [])
    return "none" if empty else f"`{toml(rulebook['default'])}`"


def _example(name: str, example: Any) -> Iterator[str]:
    if not isinstance(example, dict):
        yield from ("[tool.roadmap-lint]", f"{name} = {toml(example)}")
        return
    values = {key: value for key, value in example.items() if not isinstance(value, dict)}
    if values:
        yield f"[tool.roadmap-lint.{name}]"
        yield from (f"{key if key.isidentifier() else toml(key)} = {toml(value)}" for key, value in values.items())
    for key, table in example.items():
        if isinstance(table, dict):
            yield f"[tool.roadmap-lint.{name}.{key}]"
            yield from (f"{option} = {toml(value)}" for option, value in table.items())


def main() -> None:
    SCHEMA.write_text(schema(), "utf-8")
    PAGE.write_text(page(), "utf-8")


if __name__ == "__main__":
    main()
