from __future__ import annotations

import json

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st

from roadmap_lint.loader import schema
from roadmap_lint.rulebook import faults
from roadmap_lint.validation import line_of

CONFIG = json.loads(schema("config").read_text("utf-8"))


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
