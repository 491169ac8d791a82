"""A user's JSON Schema over the model: what it refuses, where, in which words; and schemas that are none."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

from roadmap_lint.conformance import ConformanceError, violations
from roadmap_lint.document import Document
from roadmap_lint.reader import read
from roadmap_lint.source import Source
from tests.checkout import ROOT
from tests.command import Call
from tests.repositories import Repo


def said(text: str, schema: Any, folder: Path) -> list[tuple[str, str]]:
    """The text at each violation, and its sentence."""
    file = folder / "roadmap.schema.json"
    file.write_text(schema if isinstance(schema, str) else json.dumps(schema), "utf-8")
    source = Source.from_text("ROADMAP.md", text)
    roadmap = read(Document.parse(source))
    return [(source.cut(found.span), found.message) for found in violations(source, roadmap, file)]


def of_milestones(**properties: Any) -> dict[str, Any]:
    return {"properties": {"milestones": {"items": {"properties": properties}}}}


TEXT = "## Phase 1 \u2705\n\n## Phase 2 (in progress)\n\n- [ ] a\n"


@pytest.mark.parametrize(
    ("schema", "expected"),
    [
        ({}, []),
        (
            of_milestones(status={"const": "done"}),
            [("Phase 2 (in progress)", "Phase 2: its status is active, not done")],
        ),
        (
            of_milestones(version={"type": "string"}),
            [
                ("Phase 1 \u2705", "Phase 1: it has no version"),
                ("Phase 2 (in progress)", "Phase 2: it has no version"),
            ],
        ),
        (
            {"properties": {"milestones": {"maxItems": 1, "errorMessage": "one phase at a time"}}},
            [("## Phase 1 \u2705", "one phase at a time")],
        ),
        (
            {
                "$defs": {"any": {"type": "object"}},
                "properties": {"milestones": {"contains": {"$ref": "#/$defs/any"}, "maxContains": 1}},
            },
            [
                (
                    "Phase 2 (in progress)",
                    "Phase 2: at most 1 of the milestones may be as its schema says, and it is one too many",
                )
            ],
        ),
        (
            {"properties": {"milestones": {"contains": {"properties": {"status": {"const": "deferred"}}}}}},
            [("## Phase 1 \u2705", "at least 1 of the milestones must have the status deferred, and none does")],
        ),
        (
            {
                "properties": {
                    "milestones": {
                        "contains": {"properties": {"status": {"enum": ["done", "dropped"]}}},
                        "minContains": 2,
                    }
                }
            },
            [
                (
                    "## Phase 1 \u2705",
                    "at least 2 of the milestones must have the status done or dropped, and fewer do",
                )
            ],
        ),
        ({"properties": {"milestones": {"contains": True}}}, []),
        (
            {"properties": {"milestones": {"contains": False}}},
            [
                (
                    "## Phase 1 \u2705",
                    "at least 1 of the milestones must be as its schema says, and none does",
                )
            ],
        ),
        (
            {"properties": {"root": {"properties": {"sections": {"maxItems": 1}}}}},
            [("", "it has 2 sections, more than 1")],
        ),
        (
            of_milestones(status={"anyOf": [{"const": "done"}, {"const": "planned"}]}),
            [
                ("Phase 2 (in progress)", "Phase 2: its status is active, not done"),
                ("Phase 2 (in progress)", "Phase 2: its status is active, not planned"),
            ],
        ),
        (
            of_milestones(name={"pattern": "^Phase 2"}),
            [("Phase 1 \u2705", "Phase 1: its name Phase 1 does not have the form ^Phase 2")],
        ),
        (
            of_milestones(name={"minLength": 8}),
            [
                ("Phase 1 \u2705", "Phase 1: 'Phase 1' is too short"),
                ("Phase 2 (in progress)", "Phase 2: 'Phase 2' is too short"),
            ],
        ),
    ],
)
def test_what_a_schema_refuses(schema: Any, expected: list[tuple[str, str]], tmp_path: Path) -> None:
    assert said(TEXT, schema, tmp_path) == expected


@pytest.mark.parametrize(
    ("schema", "reason"),
    [
        ("[" * 100_000, "is not JSON"),
        ("{", "is not JSON"),
        ('{"type": 3}', "is no JSON Schema"),
        ("\udcff".encode("utf-8", "surrogateescape"), "is not JSON"),
    ],
)
def test_a_schema_that_is_none(schema: str | bytes, reason: str, tmp_path: Path) -> None:
    file = tmp_path / "x.json"
    file.write_bytes(schema if isinstance(schema, bytes) else schema.encode())
    source = Source.from_text("ROADMAP.md", TEXT)
    with pytest.raises(ConformanceError, match=reason):
        list(violations(source, read(Document.parse(source)), file))


def test_a_schema_that_is_not_there_is_said_in_one_sentence(repo: Repo, call: Call) -> None:
    repo.write({"ROADMAP.md": TEXT, "roadmap-lint.toml": 'schema = "missing.json"\n'})
    answer = call("ROADMAP.md", "--select", "schema")
    assert answer.code == 2
    assert "the rule schema cannot look: the schema missing.json cannot be read" in answer.out


def test_the_configuration_names_the_schema(repo: Repo, call: Call) -> None:
    schema = json.dumps(of_milestones(dates={"minItems": 1}))
    repo.write({"docs/ROADMAP.md": TEXT, "s/x.json": schema, "roadmap-lint.toml": 'schema = "s/x.json"\n'})
    answer = call("docs/ROADMAP.md", "--select", "schema", "--output-format", "concise")
    assert answer.code == 1
    assert "docs/ROADMAP.md:1:4: schema Phase 1: it has 0 dates, fewer than 1" in answer.out


EXAMPLE = re.compile(r"```json\n(.*?)```\n\n```markdown\n(.*?)```\n\n```text\n(.*?)```", re.DOTALL)
EXAMPLES = EXAMPLE.findall((ROOT / "docs/schemas.md").read_text("utf-8"))


def test_there_are_three_examples() -> None:
    assert len(EXAMPLES) == 3


@pytest.mark.parametrize(("schema", "text", "expected"), EXAMPLES)
def test_an_example_of_the_documentation_says_what_its_page_tells(
    repo: Repo, call: Call, schema: str, text: str, expected: str
) -> None:
    repo.write({"ROADMAP.md": text, "x.json": schema, "roadmap-lint.toml": 'schema = "x.json"\n'})
    answer = call("ROADMAP.md", "--select", "schema", "--output-format", "concise", "--quiet")
    assert answer.out.replace("ROADMAP.md:", "").replace(": schema ", " ") == expected
