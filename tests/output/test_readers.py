"""Reports in the formats of others: held against their schemas, read as their readers do, with nothing smuggled in."""

from __future__ import annotations

import io
import json
import re
from dataclasses import replace
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as Xml

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from roadmap_lint import loader
from roadmap_lint.output import Format
from roadmap_lint.output.encoding import well_formed
from roadmap_lint.output.statistics import write
from roadmap_lint.output.terminal import UNSAFE, printable
from roadmap_lint.result import Checked, Run
from roadmap_lint.rule import Applicability, Diagnostic, Edit, Fix, Related, Severity
from roadmap_lint.source import Source, Span
from tests.output.readers import ADDRESS, commands, rendered, written
from tests.output.results import checked, problem, span_of

SCHEMAS = Path(__file__).parent.parent / "schemas"
JSON = {
    Format.JSON: loader.schema("report"),
    Format.SARIF: SCHEMAS / "sarif-2.1.0.json",
    Format.GITLAB: SCHEMAS / "gitlab.schema.json",
    Format.RDJSON: SCHEMAS / "rdjson.schema.json",
}
VALIDATORS = {form: Draft202012Validator(json.loads(file.read_text("utf-8"))) for form, file in JSON.items()}

TEXT = "# Plan\n\n## Étape 𝟙 ✅\n\n- [ ] Parser\n- [ ] Printer\n"


def thorough() -> Checked:
    """A file with a problem that has every part that a problem can have, and a warning that has none."""
    related = (Related(span_of(TEXT, "- [ ] Parser"), "Parser is open"), Related(Span(2, 4), "b", "docs/gone.md"))
    other = (Related(Span(4, 6), "Also there", "docs/b.md"),)
    fix = Fix("Tick them", (Edit(span_of(TEXT, " ] Printer"), "x] Printer"), Edit(span_of(TEXT, " ] Pars"), "x] Pars")))
    found = replace(problem(TEXT, "Étape 𝟙 ✅", "It is not done", related=(*related, *other)), fix=fix)
    warning = problem(TEXT, "✅", "So what", rule="date-stale", severity=Severity.WARNING)
    result = checked(TEXT, found, warning, path="../plan/ROADMAP 1.md")
    return replace(
        result, inside="plan/ROADMAP 1.md", others={"docs/b.md": Source.from_text("../docs/b.md", "ab\n\ncd")}
    )


def read(form: Format, *results: Checked, faults: tuple[str, ...] = ()) -> Any:
    """A report in JSON, held against the schema of its format."""
    answer = json.loads(written(form, *results, faults=faults))
    VALIDATORS[form].validate(answer)
    return answer


@pytest.mark.parametrize("form", JSON)
def test_the_schemas_hold(form: Format) -> None:
    for results in ([], [checked("ab")], [thorough(), checked("ab", path="b.md")]):
        read(form, *results)
        read(form, *results, faults=("b.md cannot be read",))


def test_sarif() -> None:
    answer = read(Format.SARIF, thorough())
    (run,) = answer["runs"]
    assert run["columnKind"] == "unicodeCodePoints"
    assert run["invocations"] == [{"executionSuccessful": True}]
    first, second = run["tool"]["driver"]["rules"]
    assert (first["id"], second["id"]) == ("date-stale", "status-open")
    assert second["helpUri"] == f"{ADDRESS}status-open.md"
    assert second["help"]["markdown"] == "# status-open\n\nWhy.\n"
    assert second["fullDescription"] == {"text": "What status-open holds."}
    found, warning = run["results"]
    assert (found["ruleIndex"], found["level"], warning["ruleIndex"], warning["level"]) == (1, "error", 0, "warning")
    here = {"uri": "plan/ROADMAP%201.md", "uriBaseId": "%SRCROOT%"}
    assert found["locations"][0]["physicalLocation"] == {
        "artifactLocation": here,
        "region": {"startLine": 3, "startColumn": 4, "endLine": 3, "endColumn": 13},
    }
    assert [place["physicalLocation"] for place in found["relatedLocations"]] == [
        {"artifactLocation": here, "region": {"startLine": 5, "startColumn": 1, "endLine": 5, "endColumn": 13}},
        {"artifactLocation": {"uri": "docs/gone.md", "uriBaseId": "%SRCROOT%"}},
        {
            "artifactLocation": {"uri": "docs/b.md", "uriBaseId": "%SRCROOT%"},
            "region": {"startLine": 3, "startColumn": 1, "endLine": 3, "endColumn": 3},
        },
    ]
    (change,) = found["fixes"][0]["artifactChanges"]
    assert change["artifactLocation"] == here
    assert [one["insertedContent"]["text"] for one in change["replacements"]] == ["x] Pars", "x] Printer"]
    assert change["replacements"][0]["deletedRegion"] == {
        "startLine": 5,
        "startColumn": 4,
        "endLine": 5,
        "endColumn": 11,
    }


def test_sarif_tells_what_could_not_be_done() -> None:
    (run,) = read(Format.SARIF, faults=("b.md cannot be read",))["runs"]
    (invocation,) = run["invocations"]
    assert invocation["executionSuccessful"] is False
    assert invocation["toolExecutionNotifications"][0]["message"] == {"text": "b.md cannot be read"}
    (run,) = read(Format.SARIF, replace(checked("ab"), traces=("oh",)))["runs"]
    assert run["invocations"] == [{"executionSuccessful": False}]


def test_sarif_names_a_file_outside_of_a_repository_by_its_place_on_the_machine() -> None:
    (run,) = read(Format.SARIF, checked("ab", problem("ab", "ab"), path="/srv/a b.md"))["runs"]
    assert run["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"] == {"uri": "file:///srv/a%20b.md"}


def test_fingerprints_follow_the_line_and_tell_problems_apart() -> None:
    before = checked("a\nb\nb\n", problem("a\nb\nb\n", "b"), replace(problem("a\nb\nb\n", "b"), span=Span(4, 5)))
    text = "new\n\n  b \nb\nx\na\n"
    after = checked(text, problem(text, "b"), replace(problem(text, "b"), span=Span(10, 11)), problem(text, "x"))

    def fingerprints(result: Checked) -> list[str]:
        (run,) = read(Format.SARIF, result)["runs"]
        found = [one["partialFingerprints"]["roadmapLint/v1"] for one in run["results"]]
        assert found == [issue["fingerprint"] for issue in read(Format.GITLAB, result)]
        assert found == [problem["fingerprint"] for problem in read(Format.JSON, result)["diagnostics"]]
        return found

    assert fingerprints(after)[:2] == fingerprints(before)
    assert len(set(fingerprints(after))) == 3
    assert set(fingerprints(before)).isdisjoint(fingerprints(replace(before, inside="docs/ROADMAP.md")))


def test_gitlab() -> None:
    found, warning = read(Format.GITLAB, thorough())
    assert (found["severity"], warning["severity"]) == ("major", "minor")
    assert found["check_name"] == "status-open"
    assert found["description"] == "status-open: It is not done"
    assert found["location"] == {"path": "plan/ROADMAP 1.md", "lines": {"begin": 3, "end": 3}}


def test_rdjson_counts_bytes_and_offers_a_fix_as_one_suggestion() -> None:
    answer = read(Format.RDJSON, thorough())
    assert answer["source"]["name"] == "roadmap-lint"
    found, warning = answer["diagnostics"]
    assert found["location"] == {
        "path": "../plan/ROADMAP 1.md",
        "range": {"start": {"line": 3, "column": 4}, "end": {"line": 3, "column": 19}},
    }
    assert (found["severity"], warning["severity"]) == ("ERROR", "WARNING")
    assert found["code"] == {"value": "status-open", "url": f"{ADDRESS}status-open.md"}
    assert "../plan/ROADMAP 1.md:5: Parser is open" in found["message"].split("\n")
    assert found["suggestions"] == [
        {
            "range": {"start": {"line": 5, "column": 4}, "end": {"line": 6, "column": 14}},
            "text": "x] Parser\n- [x] Printer",
        }
    ]
    assert "suggestions" not in warning


@given(st.text("ab✅𝟙\n", min_size=1), st.data())
def test_a_suggestion_makes_of_the_file_what_the_fix_does(text: str, data: st.DataObject) -> None:
    places = sorted(data.draw(st.lists(st.integers(0, len(text)), min_size=4, max_size=4)))
    edits = (Edit(Span(places[0], places[1]), "x\n"), Edit(Span(places[2], places[3]), ""))
    found = replace(problem(text, text), fix=Fix("Do it", edits))
    (answer,) = read(Format.RDJSON, checked(text, found))["diagnostics"]
    (suggestion,) = answer["suggestions"]
    lines = text.encode().split(b"\n")

    def offset(place: dict[str, int]) -> int:
        return sum(len(line) + 1 for line in lines[: place["line"] - 1]) + place["column"] - 1

    start, end = (offset(suggestion["range"][side]) for side in ("start", "end"))
    raw = text.encode()
    mended = raw[:start] + suggestion["text"].encode() + raw[end:]
    expected = text[: places[0]] + "x\n" + text[places[1] : places[2]] + text[places[3] :]
    assert mended.decode() == expected


def test_junit() -> None:
    xmlschema: Any = pytest.importorskip("xmlschema")
    text = written(Format.JUNIT, thorough(), checked("ab", path="b.md"), faults=("c.md cannot be read",))
    xmlschema.XMLSchema(str(SCHEMAS / "junit-10.xsd")).validate(text)
    root = Xml.fromstring(text)
    assert root.attrib == {"name": "roadmap-lint", "tests": "4", "failures": "2", "errors": "1"}
    first, second, third = root
    assert first.attrib == {"name": "../plan/ROADMAP 1.md", "tests": "2", "failures": "2", "errors": "0"}
    found = first[0]
    assert found.attrib == {"name": "status-open (3:4)", "classname": "../plan/ROADMAP 1.md"}
    assert found[0].attrib == {"message": "It is not done", "type": "error"}
    assert (found[0].text or "").split("\n")[:2] == [
        "../plan/ROADMAP 1.md:3:4: status-open It is not done",
        "../plan/ROADMAP 1.md:5: Parser is open",
    ]
    assert [len(case) for case in second] == [0]
    assert third[0][0].tag == "error"


def test_github(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("GITHUB_WORKSPACE", raising=False)
    fault, found, warning = commands(written(Format.GITHUB, thorough(), faults=("b.md: gone",)))
    assert (fault.name, fault.data) == ("error", "b.md: gone")
    assert (found.name, warning.name) == ("error", "warning")
    assert found.properties == {
        "file": "../plan/ROADMAP 1.md",
        "line": "3",
        "endLine": "3",
        "col": "4",
        "endColumn": "13",
        "title": "roadmap-lint (status-open)",
    }
    assert found.data.split("\n") == [
        "It is not done",
        "../plan/ROADMAP 1.md:5: Parser is open",
        "docs/gone.md: b",
        "../docs/b.md:3: Also there",
        "fix (safe): Tick them",
    ]


def test_github_is_told_no_columns_of_several_lines() -> None:
    text = "one\ntwo\n"
    (found,) = commands(written(Format.GITHUB, checked(text, problem(text, "one\ntwo"))))
    assert (found.properties["line"], found.properties["endLine"]) == ("1", "2")
    assert found.properties.keys().isdisjoint({"col", "endColumn"})


def test_github_is_told_paths_from_its_workspace(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "docs").mkdir()
    monkeypatch.chdir(tmp_path / "docs")
    monkeypatch.setenv("GITHUB_WORKSPACE", str(tmp_path))
    (found,) = commands(written(Format.GITHUB, checked("ab", problem("ab", "ab"))))
    assert found.properties["file"] == "docs/ROADMAP.md"
    monkeypatch.setenv("GITHUB_WORKSPACE", str(tmp_path / "elsewhere"))
    (found,) = commands(written(Format.GITHUB, checked("ab", problem("ab", "ab"))))
    assert found.properties["file"] == "ROADMAP.md"


def test_markdown() -> None:
    page = rendered(written(Format.MARKDOWN, thorough(), faults=("b.md cannot be read",)))
    assert page.cells[:5] == ["🔴", "../plan/ROADMAP 1.md:3", "It is not done", "status-open", "safe"]
    assert page.links == [f"{ADDRESS}status-open.md", f"{ADDRESS}date-stale.md"]
    assert "b.md cannot be read" in page.text
    assert "Found 2 problems (1 error, 1 warning) in 1 file; 1 can be mended with --fix." in page.text


HOSTILE = [
    *("\x1b[31mred\x1b]0;title\x07", "\x9b31m", "a\u202eb", "\x00", "\x7f", "\ufffe\uffff", "\u2028\x85"),
    *("::error::oh", "  ::error::oh", "\n::error::oh", "\r::error file=a::oh", "%0A::error::oh", "a:b,c=d%", "::"),
    *("##[error]oh", "a ##[add-matcher]/tmp/x", "##vso[task.complete]x", "##teamcity[x]"),
    *("</failure></testcase>", "]]>", "<!-- x -->", "&amp;&lt;", '"><x y="', "<script>alert(1)</script>", "<b>"),
    *("| a | b |", "[x](https://evil.example)", "![x](https://evil.example/a.png)", "<https://evil.example>"),
    *("https://evil.example", "www.evil.example", "WWW.evil.example", "me@evil.example", "@octocat", "#12", "a#12"),
    *("`code`", "**b** _i_ ~s~", "\\", "\\|", "a\\", "$x$", "^1", "[^1]", "---", "# x", "1. x", "- x", "> x", "    x"),
    *("{{ x }}", "${{ github.token }}", "=1+1", "''", "¡™£", "𝟙\u0301"),
]


def hostile(text: str, path: str | None = None) -> Checked:
    """A file whose text, name, messages and fix all say `text`."""
    content = f"# {text}\n".replace("\ufffe", "").encode("utf-8", "replace").decode()
    related = (Related(Span(0, 1), text), Related(Span(0, 1), text, f"{text}.md"))
    fix = Fix(text, (Edit(Span(0, 1), text),), Applicability.UNSAFE)
    found = Diagnostic(Span(0, len(content)), text, related, fix, "status-open", Severity.ERROR)
    name = f"{text}.md" if path is None else path
    return replace(checked(content, found, path=name), inside=name)


@pytest.mark.parametrize("form", Format)
def test_what_is_printed_steers_nothing(form: Format) -> None:
    for text in HOSTILE:
        shown = written(form, hostile(text), faults=(text,))
        assert not UNSAFE.search(shown.replace("\n", "")), text
        assert commands(shown) == [] or form is Format.GITHUB, text


@pytest.mark.parametrize("text", HOSTILE)
def test_github_finds_just_our_commands(text: str) -> None:
    fault, found = commands(written(Format.GITHUB, hostile(text), faults=(text,)))
    assert (fault.name, fault.properties, fault.data) == ("error", {"title": "roadmap-lint"}, printable(text))
    assert (found.name, found.properties["file"]) == ("error", printable(f"{text}.md"))
    assert found.data.split("\n")[0] == printable(text)
    assert len(found.data.split("\n")) == 4


@pytest.mark.parametrize("form", JSON)
def test_json_says_what_was_said(form: Format) -> None:
    for text in HOSTILE:
        answer = read(form, hostile(text), faults=(text,))
        assert json.dumps(text)[1:-1] in json.dumps(answer)


@pytest.mark.parametrize("text", HOSTILE)
def test_xml_says_what_was_said(text: str) -> None:
    suite, faults = Xml.fromstring(written(Format.JUNIT, hostile(text), faults=(text,)))
    shown = re.sub("[\ufffe\uffff]", "\ufffd", printable(text))
    assert suite.attrib["name"] == f"{shown}.md"
    assert suite[0][0].attrib["message"] == shown
    assert faults[0][0].attrib["message"] == shown


@pytest.mark.parametrize("text", HOSTILE)
def test_markdown_says_what_was_said(text: str) -> None:
    shown = written(Format.MARKDOWN, hostile(text, "ROADMAP.md"), faults=(text,))
    page = rendered(shown)
    assert page.tags == {"h2", "ul", "li", "table", "thead", "tbody", "tr", "th", "td", "a", "p"}
    assert page.links == [f"{ADDRESS}status-open.md"]
    assert page.cells[2].strip() == " ".join(printable(text).split())
    assert not re.search(r"@|(?<!&)#\w|&#(35|64);(?!<!-- -->)", shown)


_TEXTS = st.text(min_size=1).filter(lambda text: not text.startswith(("/", "./")))  # as no path from a top begins


@given(_TEXTS, st.sampled_from(list(Format)))
def test_nothing_that_is_said_steers_anything(text: str, form: Format) -> None:
    shown = written(form, hostile(text), faults=(text,))
    assert not UNSAFE.search(shown.replace("\n", ""))
    assert len(commands(shown)) == (2 if form is Format.GITHUB else 0)
    if form in JSON:
        VALIDATORS[form].validate(json.loads(shown))
    elif form is Format.JUNIT:
        Xml.fromstring(shown)
    elif form is Format.JSONL:
        assert json.loads(shown)["message"] == text


@pytest.mark.parametrize("form", Format)
def test_a_name_that_is_not_utf8(form: Format) -> None:
    shown = written(form, hostile("x", "caf\udce9.md"))
    assert "\udce9" not in shown
    if form is Format.SARIF:
        assert '"uri": "caf%E9.md"' in shown
    elif form in JSON and form is not Format.JSON:
        assert well_formed("caf\udce9.md") in shown


def test_jsonl_is_the_diagnostics_of_json_one_a_line() -> None:
    results = (thorough(), checked("ab", problem("ab", "b", "a\u2028b\x85c"), path="b.md"))
    lines = written(Format.JSONL, *results).splitlines()
    assert [json.loads(line) for line in lines] == read(Format.JSON, *results)["diagnostics"]


def test_statistics() -> None:
    stream = io.StringIO()
    write(Run([thorough(), thorough(), checked("ab", problem("ab", "a"), path="b.md")]), stream)
    assert stream.getvalue() == "     3  status-open  fixes: 2 safe\n     2  date-stale\n"
