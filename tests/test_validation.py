from __future__ import annotations

import json
from datetime import date
from typing import Any

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st

from roadmap_lint.loader import schema
from roadmap_lint.validation import faults, line_of

CONFIG = json.loads(schema("config").read_text("utf-8"))
OPTIONS = {
    "type": "object",
    "additionalProperties": False,
    "properties": {
        "max-age": {"type": "integer", "minimum": 0},
        "share": {"type": "number", "minimum": 0.5},
        "strict": {"type": "boolean"},
        "form": {"type": "string", "enum": ["long", "short"]},
        "words": {"type": "array", "items": {"type": "string", "minLength": 2}},
        "free": {},
    },
}


@pytest.mark.parametrize(
    ("value", "said"),
    [
        ({"max-age": "3"}, '"max-age" must be a whole number, not "3"'),
        ({"max-age": True}, '"max-age" must be a whole number, not true'),
        ({"max-age": 1.5}, '"max-age" must be a whole number, not 1.5'),
        ({"max-age": -1}, '"max-age" must be 0 or more, not -1'),
        ({"share": 0.25}, '"share" must be 0.5 or more, not 0.25'),
        ({"share": []}, '"share" must be a number, not a list'),
        ({"strict": 0}, '"strict" must be true or false, not 0'),
        ({"form": "lnog"}, '"form" must be "long" or "short", not "lnog"; did you mean "long"?'),
        ({"form": date(2026, 1, 1)}, '"form" must be a string, not 2026-01-01'),
        ({"words": {}}, '"words" must be a list, not a table'),
        ({"words": ["ab", 3]}, '"words[1]" must be a string, not 3'),
        ({"words": ["ab", ""]}, '"words[1]" must not be ""'),
        ({"max_age": 3}, '"max_age" is no setting; did you mean "max-age"?'),
        ({"qqqq": 3}, '"qqqq" is no setting'),
    ],
)
def test_faults(value: dict[str, Any], said: str) -> None:
    assert [str(fault) for fault in faults(value, OPTIONS)] == [said]


@pytest.mark.parametrize(
    "value",
    [
        {},
        {"max-age": 0, "share": 1, "strict": False, "form": "short", "words": [], "free": [1]},
        {"share": 0.5, "words": ["ab"]},
    ],
)
def test_no_faults(value: dict[str, Any]) -> None:
    assert not list(faults(value, OPTIONS))


def test_paths_begin_where_they_are_told() -> None:
    (fault,) = faults({"form": 1}, OPTIONS, ("rules", "link-text"))
    assert fault.path == ("rules", "link-text", "form")


LEAVES = st.one_of(
    st.text("ab", max_size=3),
    st.integers(-2, 3),
    st.floats(-1, 1).filter(lambda number: not number.is_integer()),  # for JSON Schema 1.0 is an integer
    st.booleans(),
    st.sampled_from(["error", "warning", "github", "long", "short"]),
)
VALUES = st.recursive(
    LEAVES, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text("ab"), inner, max_size=2)
)


def tables(schema: dict[str, Any]) -> st.SearchStrategy[dict[str, Any]]:
    """Tables with the keys of a schema, and some others, whose values may fit or not."""
    known = {name: VALUES | fitting(inner) for name, inner in schema["properties"].items()}
    strays = st.dictionaries(st.sampled_from(["selct", "max_age"]), VALUES, max_size=1)
    return st.builds(
        lambda given, stray: given | stray, st.fixed_dictionaries({}, optional=known), st.just({}) | strays
    )


def fitting(schema: dict[str, Any]) -> st.SearchStrategy[Any]:
    match schema.get("type"):
        case "object" if "properties" in schema:
            return tables(schema)
        case "object":
            inner = schema.get("additionalProperties", {})
            return st.dictionaries(st.text("ab", max_size=3), VALUES | fitting(inner), max_size=2)
        case "array":
            return st.lists(fitting(schema["items"]), max_size=3)
        case _:
            return LEAVES


@given(tables(CONFIG) | tables(OPTIONS))
def test_agrees_with_jsonschema(value: dict[str, Any]) -> None:
    for rulebook in (CONFIG, OPTIONS):
        theirs = jsonschema.Draft202012Validator(rulebook).is_valid(value)
        assert theirs is (not list(faults(value, rulebook)))


def test_the_schema_of_the_configuration_is_a_schema() -> None:
    jsonschema.Draft7Validator.check_schema(CONFIG)  # the newest draft that editors and SchemaStore all know
    jsonschema.Draft202012Validator.check_schema(CONFIG)


def test_every_key_of_the_configuration_is_described_and_its_default_and_examples_fit() -> None:
    waiting = [CONFIG]
    while waiting:
        rulebook = waiting.pop()
        assert rulebook["description"].endswith(".")
        given = [*rulebook.get("examples", ()), *([rulebook["default"]] if "default" in rulebook else [])]
        assert [str(fault) for value in given for fault in faults(value, rulebook)] == []
        waiting += rulebook.get("properties", {}).values()
        if isinstance(rulebook.get("additionalProperties"), dict):
            waiting.append(rulebook["additionalProperties"])


def test_every_key_of_the_configuration_has_an_example() -> None:
    assert [key for key, rulebook in CONFIG["properties"].items() if not rulebook.get("examples")] == []


TOML = """\
# select = 1
title = "x"
[tool.black]
select = 2

[tool.roadmap-lint]
select = [
    "link",   # = "status"
    "statsu",
]
severity = { link = "error", date = "grave" }
rules.link-text.max-age = 3
'fail-on' = "never"
  [tool . "roadmap-lint" . per-file-ignores]
  "docs/*.md" = ["x"]
[[tool.other]]
ignore = 3
"""


@pytest.mark.parametrize(
    ("path", "word", "line"),
    [
        ("select", "", 7),
        ("select", "statsu", 9),
        ("select", "missing", 7),
        ("severity", "", 11),
        ("severity|date", "", 11),
        ("rules|link-text|max-age", "", 12),
        ("rules|link-text|other", "", 12),
        ("fail-on", "", 13),
        ("per-file-ignores", "", 14),
        ("per-file-ignores|docs/*.md", "x", 15),
        ("ignore", "", 6),
    ],
)
def test_line_of(path: str, word: str, line: int) -> None:
    assert line_of(TOML, ("tool", "roadmap-lint", *path.split("|")), word) == line


def test_line_of_what_is_not_there() -> None:
    assert line_of(TOML, ("project",)) is None
    assert line_of("", ("select",), "x") is None


@given(st.text(st.sampled_from("a.[]=\"' \n"), max_size=80))
def test_line_of_any_text(text: str) -> None:
    line = line_of(text, ("a", "a"), "a")
    assert line is None or 1 <= line <= text.count("\n") + 1
