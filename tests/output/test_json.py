from __future__ import annotations

import io
import json
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from roadmap_lint import __version__, loader
from roadmap_lint.output.json import write
from roadmap_lint.result import About, Checked, Run
from roadmap_lint.rule import Applicability, Related, Severity
from roadmap_lint.source import Source, Span
from tests.output.results import READ, checked, problem, span_of

SCHEMA: dict[str, Any] = json.loads(loader.schema("report").read_text("utf-8"))
VALIDATOR = Draft202012Validator(SCHEMA)
SUMMARY = {"files": 1, "errors": 0, "warnings": 0, "fixable": 0, "unsafe": 0, "fixed": 0, "known": 0, "rules": []}


def report(*results: Checked, faults: tuple[str, ...] = ()) -> Any:
    stream = io.StringIO()
    write(Run(results, faults, lambda rule: About("A summary.", "", f"https://example.org/{rule}")), stream)
    raw = stream.getvalue().encode("utf-8", "backslashreplace")
    answer = json.loads(raw)
    VALIDATOR.validate(answer)
    return answer


def test_the_schema_is_one() -> None:
    Draft202012Validator.check_schema(SCHEMA)


def test_every_key_is_described_and_none_may_be_added() -> None:
    def objects(part: object) -> list[dict[str, Any]]:
        inner = part.values() if isinstance(part, dict) else part if isinstance(part, list) else ()
        found = [entry for value in inner for entry in objects(value)]
        return [part, *found] if isinstance(part, dict) and part.get("type") == "object" else found

    for entry in objects(SCHEMA):
        assert entry["additionalProperties"] is False
        assert sorted(entry["required"]) == sorted(entry["properties"])
        for name, value in entry["properties"].items():
            target = SCHEMA["$defs"][value["$ref"].rpartition("/")[2]] if "description" not in value else value
            assert target["description"], name


def test_nothing_found() -> None:
    assert report(checked("ab")) == {
        "version": 1,
        "tool": {"name": "roadmap-lint", "version": __version__},
        "files": [{"path": "ROADMAP.md", "read": READ}],
        "diagnostics": [],
        "mended": [],
        "faults": [],
        "summary": SUMMARY,
    }


def test_a_problem_with_all_its_parts() -> None:
    text = "# Plan ✅\r\n\r\n- [ ] one\r\n"
    related = Related(span_of(text, "[ ]"), "open")
    found = problem(text, "Plan ✅", "it is not done", related=(related,), fix=Applicability.SAFE)
    start, end = {"line": 1, "column": 3, "offset": 2}, {"line": 1, "column": 9, "offset": 8}
    answer = report(checked(text, found))
    assert answer["diagnostics"] == [
        {
            "rule": "status-open",
            "severity": "error",
            "message": "it is not done",
            "path": "ROADMAP.md",
            "start": start,
            "end": end,
            "related": [
                {
                    "path": "ROADMAP.md",
                    "start": {"line": 3, "column": 3, "offset": 14},
                    "end": {"line": 3, "column": 6, "offset": 17},
                    "message": "open",
                }
            ],
            "fix": {
                "title": "Delete it",
                "applicability": "safe",
                "edits": [{"start": start, "end": end, "text": ""}],
            },
            "refused": None,
            "fingerprint": "0f93f5689bcd64df842875b1f2831939",
            "url": "https://example.org/status-open",
        }
    ]
    rules = [{"rule": "status-open", "problems": 1}]
    assert answer["summary"] == SUMMARY | {"errors": 1, "fixable": 1, "rules": rules}


def test_the_keys_stand_in_the_order_of_the_schema() -> None:
    answer = report(checked("ab", problem("ab", "ab")))
    assert list(answer) == list(SCHEMA["properties"])
    assert list(answer["diagnostics"][0]) == list(SCHEMA["$defs"]["diagnostic"]["properties"])
    assert list(answer["summary"]) == list(SCHEMA["properties"]["summary"]["properties"])


def test_what_could_not_be_done() -> None:
    assert report(checked("ab"), faults=("b.md cannot be read",))["faults"] == ["b.md cannot be read"]


def test_what_counts_as_fixable() -> None:
    safe = problem("abcd", "a", fix=Applicability.SAFE)
    refused = problem("abcd", "b", fix=Applicability.SAFE)
    unsafe = problem("abcd", "c", fix=Applicability.UNSAFE, severity=Severity.WARNING)
    result = checked("abcd", safe, refused, unsafe, problem("abcd", "d"))
    result = replace(result, refused=((refused, "no"),), applied=(safe, safe))
    answer = report(result)
    rules = [{"rule": "status-open", "problems": 4}]
    counts = {"errors": 3, "warnings": 1, "fixable": 1, "unsafe": 1, "fixed": 2}
    assert answer["summary"] == SUMMARY | counts | {"rules": rules}
    assert [found["refused"] for found in answer["diagnostics"]] == [None, "no", None, None]
    assert answer["mended"] == [{"rule": "status-open", "message": "it is wrong", "path": "ROADMAP.md"}] * 2


def test_places_do_not_count_the_byte_order_mark() -> None:
    source = Source.from_bytes("ROADMAP.md", b"\xef\xbb\xbfab")
    answer = report(Checked(source, READ, (problem("ab", "ab"),)))
    assert answer["diagnostics"][0]["start"] == {"line": 1, "column": 1, "offset": 0}


def test_a_related_place_in_another_file() -> None:
    related = (Related(Span(4, 6), "x", "docs/b.md"), Related(Span(4, 6), "x", "gone.md"))
    result = checked("ab", problem("ab", "ab", related=related))
    result = replace(result, others={"docs/b.md": Source.from_text("docs/b.md", "ab\n\ncd")})
    known, unknown = report(result)["diagnostics"][0]["related"]
    assert (known["path"], known["start"]) == ("docs/b.md", {"line": 3, "column": 1, "offset": 4})
    assert (unknown["path"], unknown["start"]) == ("gone.md", {"line": 1, "column": 1, "offset": 0})


@pytest.mark.parametrize("path", ["路线图.md", "a\udc80.md", 'a"b\\c\n.md', "a\x00\x1b.md"])
def test_any_path_survives(path: str) -> None:
    assert report(checked("ab", path=path))["files"][0]["path"] == path


def test_text_is_written_as_it_is() -> None:
    stream = io.StringIO()
    write(Run([checked("ab", problem("ab", "ab", "阶段 ✅"))]), stream)
    assert "阶段 ✅" in stream.getvalue()


@given(st.text(min_size=1), st.text(min_size=1))
def test_whatever_is_said_the_schema_holds(text: str, message: str) -> None:
    answer = report(checked(text, problem(text, text, message, fix=Applicability.SAFE)))
    assert answer["diagnostics"][0]["message"] == message
