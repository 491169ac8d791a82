"""Whatever the rulebook says of a value, jsonschema says too."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st

from roadmap_lint.loader import schema
from roadmap_lint.rulebook import declaration_faults, faults

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


WHOLE = {"type": "integer", "default": 3}


@pytest.mark.parametrize(
    ("options", "said"),
    [
        ([], "the options of its RULE must be a JSON Schema by name, not []"),
        ({"a": 3}, 'the option "a" of its RULE must be a JSON Schema, not 3'),
        ({"a": {"type": "integer"}}, 'the option "a" of its RULE has no "default"'),
        ({"a": {"default": 3}}, 'the option "a" of its RULE has no "type"'),
        (
            {"a": WHOLE | {"type": "int"}},
            'the option "a" of its RULE has "type" = \'int\', which must be one of string, integer, number, boolean,'
            " array, object",
        ),
        (
            {"a": WHOLE | {"maximum": 3}},
            'the option "a" of its RULE has an unknown keyword, "maximum"; did you mean "minimum"?',
        ),
        (
            {"a": WHOLE | {"minimum": "1"}},
            'the option "a" of its RULE has "minimum" = \'1\', which must be a number',
        ),
        (
            {"a": WHOLE | {"enum": []}},
            'the option "a" of its RULE has "enum" = [], which must be a list of values',
        ),
        (
            {"a": WHOLE | {"description": 1}},
            'the option "a" of its RULE has "description" = 1, which must be a string',
        ),
        (
            {"a": WHOLE | {"default": "3"}},
            'the option "a" of its RULE has a default that it forbids: "default" must be a whole number, not "3"',
        ),
        (
            {"a": WHOLE | {"minimum": 4}},
            'the option "a" of its RULE has a default that it forbids: "default" must be 4 or more, not 3',
        ),
        (
            {"a": {"type": "string", "enum": ["long"], "default": "lnog"}},
            'the option "a" of its RULE has a default that it forbids: "default" must be "long", not "lnog";'
            ' did you mean "long"?',
        ),
        (
            {"a": {"type": "array", "items": {"type": "string", "pattern": "x"}, "default": []}},
            'the option "a" of its RULE has items of which each has an unknown keyword, "pattern"',
        ),
        (
            {"a": {"type": "array", "items": [], "default": []}},
            'the option "a" of its RULE has "items" = [], which must be a JSON Schema',
        ),
        (
            {"a": {"type": "array", "items": {"type": "string"}, "default": ["b", 3]}},
            'the option "a" of its RULE has a default that it forbids: "default[1]" must be a string, not 3',
        ),
    ],
)
def test_a_wrong_declaration(options: object, said: str) -> None:
    assert list(declaration_faults(options)) == [said]


@pytest.mark.parametrize(
    "option",
    [
        WHOLE,
        WHOLE | {"minimum": 3, "description": "Days."},
        {"type": "number", "default": 1},
        {"type": "boolean", "default": False},
        {"type": "string", "default": "", "enum": ["", "long"]},
        {"type": "array", "default": ["ab"], "items": {"type": "string", "minLength": 2}},
        {"type": "object", "default": {}},
    ],
)
def test_a_right_declaration(option: dict[str, Any]) -> None:
    assert list(declaration_faults({"a": option})) == []


@given(tables(OPTIONS))
def test_no_value_of_a_declared_option_breaks_the_check(value: dict[str, Any]) -> None:
    for name, one in value.items():
        assert all("the option" in said for said in declaration_faults({name: {"type": "string", "default": one}}))
