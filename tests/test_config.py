"""The command `config`, and the reference page of the configuration."""

from __future__ import annotations

import json
import os
import runpy
import tomllib
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from roadmap_lint import settings
from roadmap_lint.config import toml
from tests.checkout import ROOT
from tests.command import CLEAN, Call
from tests.repositories import Repo
from tests.test_settings import FULL

FILES = {
    "ROADMAP.md": CLEAN,
    "docs/plan.md": CLEAN,
    "docs/notes.md": CLEAN,
    "old/ROADMAP.md": CLEAN,
    ".gitignore": "private/\n",
    "private/ROADMAP.md": CLEAN,
    "pyproject.toml": """\
[project]
name = "x"

[tool.roadmap-lint]
extend-select = ["date-missing"]
ignore = [
    "id",
    "link-text",
]
include = ["docs/plan.md"]
exclude = ["old/"]

[tool.roadmap-lint.severity]
link = "warning"

[tool.roadmap-lint.per-file-ignores]
"docs/*.md" = ["date"]

[tool.roadmap-lint.rules.date-stale]
max-age = 30
""",
}


@pytest.fixture
def configured(repo: Repo) -> Repo:
    repo.commit(FILES)
    return repo


def told(call: Call, *words: str) -> dict[str, Any]:
    answer = call("config", "--output-format", "json", *words)
    assert (answer.code, answer.err) == (0, "")
    report: dict[str, Any] = json.loads(answer.out)
    return report


@pytest.mark.usefixtures("configured")
@pytest.mark.parametrize(
    ("path", "files", "reason"),
    [
        (".", ["ROADMAP.md", "docs/plan.md"], "the roadmaps below it"),
        ("docs", ["docs/plan.md"], "the roadmaps below it"),
        ("old", [], "there is no roadmap below it"),
        ("ROADMAP.md", ["ROADMAP.md"], "named as a roadmap"),
        ("docs/plan.md", ["docs/plan.md"], 'include has "docs/plan.md" (pyproject.toml:10)'),
        ("old/ROADMAP.md", [], 'exclude has "old/" (pyproject.toml:11)'),
        ("private/ROADMAP.md", ["private/ROADMAP.md"], "checked when it is named; git ignores it"),
        ("gone.md", ["gone.md"], "checked when it is named, but it is not there"),
        (
            "docs/notes.md",
            ["docs/notes.md"],
            "checked when it is named; its name is no roadmap's, and include does not take it in",
        ),
    ],
)
def test_which_files_are_looked_at_and_why(call: Call, path: str, files: list[str], reason: str) -> None:
    report = told(call, path)
    assert (report["path"], report["files"], report["reason"]) == (path, files, reason)
    assert report["configuration"] == "pyproject.toml"
    if files and reason == "the roadmaps below it":
        checked = json.loads(call("--output-format", "json", path).out)
        assert [file["path"] for file in checked["files"]] == files


@pytest.mark.usefixtures("configured")
@pytest.mark.parametrize(
    ("key", "value", "origin"),
    [
        ("extend-select", ["date-missing"], "pyproject.toml:5"),
        ("ignore", ["id", "link-text"], "pyproject.toml:6"),
        ("severity.link", "warning", "pyproject.toml:14"),
        ('per-file-ignores."docs/*.md"', ["date"], "pyproject.toml:17"),
        ("rules.date-stale.max-age", 30, "pyproject.toml:20"),
        ("rules.date-unrevised.max-lag", 30, None),
        ("ids.prefixes", [], None),
        ("fail-on", "warning", None),
        ("select", None, None),
        ("schema", None, None),
    ],
)
def test_values_and_where_they_come_from(call: Call, key: str, value: object, origin: str | None) -> None:
    values = {found["key"]: (found["value"], found["origin"]) for found in told(call)["values"]}
    assert values[key] == (value, origin)


@pytest.mark.usefixtures("configured")
@pytest.mark.parametrize(
    ("path", "rule", "on", "severity", "reasons"),
    [
        (".", "status-open", True, "error", ["on by default"]),
        (".", "version-untagged", False, None, ["off by default"]),
        (".", "date-missing", True, None, ['extend-select has "date-missing" (pyproject.toml:5)']),
        (".", "id-gap", False, None, ['ignore has "id" (pyproject.toml:7)']),
        (".", "link-text", False, None, ['ignore has "link-text" (pyproject.toml:8)']),
        (".", "link-target", True, "warning", ["on by default", 'severity of "link" (pyproject.toml:14)']),
        ("docs/plan.md", "date-stale", False, None, ['per-file-ignores has "docs/*.md" (pyproject.toml:17)']),
        ("docs/plan.md", "date-missing", False, None, ['per-file-ignores has "docs/*.md" (pyproject.toml:17)']),
        ("ROADMAP.md", "date-stale", True, None, ["on by default"]),
    ],
)
def test_which_rules_run_and_why(
    call: Call, path: str, rule: str, on: bool, severity: str | None, reasons: list[str]
) -> None:
    (found,) = [found for found in told(call, path)["rules"] if found["id"] == rule]
    assert (found["on"], found["reasons"]) == (on, reasons)
    assert severity in (None, found["severity"])


def test_rules_that_are_chosen(repo: Repo, call: Call) -> None:
    repo.commit({"roadmap-lint.toml": 'select = ["date"]\n[per-file-ignores]\n"a.md" = ["all"]\n', "a.md": CLEAN})
    for path, reason in ((".", 'select has "date" (roadmap-lint.toml:1)'), ("a.md", 'per-file-ignores has "a.md" (')):
        rules = {found["id"]: found for found in told(call, path)["rules"]}
        assert rules["date-stale"]["reasons"][0].startswith(reason)
        assert rules["status-open"]["reasons"] == ["select does not name it (roadmap-lint.toml:1)"]
    assert {found["id"] for found in told(call)["rules"] if found["on"]} == {
        found["id"] for found in json.loads(call("rules", "--output-format", "json").out) if found["on"]
    }


def test_what_is_printed_is_a_configuration_of_the_same_meaning(repo: Repo, call: Call) -> None:
    text = FULL.replace('plugins = ["acme"]\n', "").replace('"tools/rules", "/srv/rules"', '"mine"')
    rule = (ROOT / "rules/date_missing.py").read_text("utf-8").replace("date-missing", "own-rule")
    repo.write({".roadmap-lint.toml": text, "mine/own_rule.py": rule})
    answer = call("config")
    assert answer.code == 0, answer.err
    printed = settings.parse(tomllib.loads(answer.out), repo.root / ".roadmap-lint.toml")
    wanted = settings.load(repo.root / ".roadmap-lint.toml")
    spoken = {rule: options for rule, options in printed.rules.items() if rule in wanted.rules}
    assert replace(printed, rules=spoken) == wanted
    assert 'slug = "gitlab"  # .roadmap-lint.toml:7\n' in answer.out


def test_without_a_configuration_everything_has_its_default(repo: Repo, call: Call) -> None:
    repo.write({"ROADMAP.md": CLEAN})
    answer = call("config", "ROADMAP.md")
    assert "# configuration: none" in answer.out
    assert settings.parse({**tomllib.loads(answer.out), "rules": {}}) == settings.Settings()
    assert "off: " not in answer.out


def test_a_configuration_that_is_named_or_left_out(configured: Repo, call: Call) -> None:
    configured.write({"other/x.toml": "slug = 'gitlab'"})
    assert told(call, "--config", "other/x.toml")["configuration"] == "other/x.toml"
    assert told(call, "--isolated")["configuration"] is None


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("slg = 1", 'roadmap-lint.toml:1: "slg" is no setting; did you mean "slug"?'),
        ('\nignore = ["dat"]', 'roadmap-lint.toml:2: "ignore" names no rule: "dat"; did you mean "date"?'),
        ("a = [", "roadmap-lint.toml"),
    ],
)
def test_a_wrong_configuration_is_said(repo: Repo, call: Call, text: str, said: str) -> None:
    repo.write({"roadmap-lint.toml": text})
    answer = call("config")
    assert (answer.code, answer.out) == (2, "")
    assert said in answer.err


@given(st.recursive(st.text() | st.integers(-(2**63), 2**63 - 1) | st.booleans(), st.lists, max_leaves=5))
def test_values_are_written_as_toml(value: object) -> None:
    assert tomllib.loads(f"key = {toml(value)}") == {"key": value}


def test_schema_and_page_are_what_the_script_makes() -> None:
    tool = runpy.run_path(str(ROOT / "tools/generate_configuration.py"))
    if os.environ.get("ROADMAP_LINT_REWRITE"):
        tool["main"]()
    for made, file in (("schema", "schemas/config.schema.json"), ("page", "docs/configuration.md")):
        assert tool[made]() == Path(ROOT, file).read_text("utf-8")
