from __future__ import annotations

import io
import json
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from roadmap_lint import loader
from roadmap_lint.linter import Report, Surroundings, lint
from roadmap_lint.output.model import write
from roadmap_lint.repository import Repository
from roadmap_lint.roadmap import DateRole, How, Place
from roadmap_lint.source import Source
from roadmap_lint.vocabulary.status import Status
from roadmap_lint.vocabulary.target import TargetKind

SCHEMA: dict[str, Any] = json.loads(loader.schema("roadmap").read_text("utf-8"))
VALIDATOR = Draft202012Validator(SCHEMA)

TEXT = """\
# Roadmap

Last updated: 2026-05-04

## Phase 1: Parser ✅

- [x] Lexer
  - [x] Numbers
- [ ] Grammar, see [the page](docs/grammar.md)

## v0.2.0 (target: Q3 2026)

| Version | Status | Target |
|---|---|---|
| v0.2.0 | planned | Q3 2026 |
| v0.3.0 | in progress | Q4 2026 |
"""


def read(text: str, folder: Path) -> Report:
    return lint(
        Source.from_text("ROADMAP.md", text), (), Surroundings(Repository.containing(folder), date(2026, 11, 20))
    )


def told(report: Report, not_looked: tuple[str, ...] = ()) -> Any:
    stream = io.StringIO()
    write(report, not_looked, stream)
    answer = json.loads(stream.getvalue())
    VALIDATOR.validate(answer)
    return answer


def objects(part: object) -> list[dict[str, Any]]:
    inner = part.values() if isinstance(part, dict) else part if isinstance(part, list) else ()
    found = [entry for value in inner for entry in objects(value)]
    return [part, *found] if isinstance(part, dict) and "properties" in part else found


def test_the_schema_is_one() -> None:
    Draft202012Validator.check_schema(SCHEMA)


def test_every_key_is_required_and_described() -> None:
    for entry in objects(SCHEMA):
        assert sorted(entry["required"]) == sorted(entry["properties"])
        for name, value in entry["properties"].items():
            target = SCHEMA["$defs"][value["$ref"].rpartition("/")[2]] if "description" not in value else value
            assert target["description"], name


def test_no_key_may_be_added() -> None:
    closed = [e for e in objects(SCHEMA) if "additionalProperties" in e or "unevaluatedProperties" in e]
    opened = [e for e in objects(SCHEMA) if e not in closed]
    assert opened == [SCHEMA["$defs"]["located"], SCHEMA["$defs"]["mention"]]


def test_what_is_told(tmp_path: Path) -> None:
    answer = told(read(TEXT, tmp_path), ("history: a shallow clone does not hold it",))
    assert answer["read"]["items"] == 3
    assert [milestone["name"] for milestone in answer["milestones"]] == ["Phase 1", "v0.2.0", "v0.3.0"]
    phase, second, third = answer["milestones"]
    assert (phase["status"], phase["items"]) == ("done", {"done": 2, "total": 3})
    assert [mention["place"] for mention in second["mentions"]] == ["heading", "row"]
    assert third["status"] == "active"
    assert [(d["role"], d["first"], d["last"]) for d in third["dates"]] == [("target", "2026-10-01", "2026-12-31")]
    assert [(d["role"], d["text"]) for d in answer["dates"]] == [("updated", "2026-05-04")]
    assert [link["target"] for link in answer["links"]] == ["docs/grammar.md"]
    assert answer["not_looked"] == ["history: a shallow clone does not hold it"]


def test_items_are_told_flat_with_their_parents(tmp_path: Path) -> None:
    (roadmap,) = told(read(TEXT, tmp_path))["root"]["sections"]
    items = roadmap["sections"][0]["items"]
    assert [(item["title"], item["parent"], item["box"]) for item in items] == [
        ("Lexer", None, "[x]"),
        ("Numbers", 7, "[x]"),
        ("Grammar, see the page", None, "[ ]"),
    ]


def test_deep_lists_are_told(tmp_path: Path) -> None:
    text = "".join(f"{'  ' * depth}- item {depth}\n" for depth in range(90))
    assert len(told(read(text, tmp_path))["root"]["items"]) == told(read(text, tmp_path))["read"]["items"]


@pytest.mark.parametrize("text", ["", "\n", "words", "\ufeff", "# \n", "| a |\n|---|\n", "- [ ]\n"])
def test_odd_files(tmp_path: Path, text: str) -> None:
    told(read(text, tmp_path))


MARKS = ("# ", "## ", "- ", "  - ", "[x] ", "[ ] ", "~~", "**", "`", "\n", "\n\n", "<!-- x -->", "[a](b.md)")
CLAIMS = ("v0.1.0", "Phase 2", " ✅", "(done)", "Q4 2026", "**Status**: done", "3/5", "Last updated: ", "a | b")
TABLES = ("| a | Status |\n|---|---|\n", "| v1.0 | ✅ |\n")
PIECES = st.sampled_from(MARKS + CLAIMS + TABLES)


@given(st.lists(PIECES, max_size=40).map("".join))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_whatever_is_read_the_schema_holds(tmp_path: Path, text: str) -> None:
    told(read(text, tmp_path))


@pytest.mark.parametrize(
    ("place", "names"),
    [
        (["status"], Status),
        (["place"], Place),
        (["claim", "properties", "how"], How),
        (["date", "properties", "role"], DateRole),
        (["link", "properties", "kind"], TargetKind),
    ],
)
def test_the_schema_knows_every_name_that_there_is(place: list[str], names: type[StrEnum]) -> None:
    described = SCHEMA["$defs"]
    for step in place:
        described = described[step]
    assert described["enum"] == [name.value for name in names]
