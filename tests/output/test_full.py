from __future__ import annotations

import io
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from roadmap_lint.output.full import WINDOW, write
from roadmap_lint.result import Checked, Run
from roadmap_lint.rule import Applicability, Related, Severity
from roadmap_lint.source import Source, Span
from tests.output.results import checked, problem, span_of


def told(*results: Checked) -> str:
    stream = io.StringIO()
    write(Run(results), stream)
    return stream.getvalue()


def test_place_line_caret_related_place_and_fix() -> None:
    text = "# Plan\n\n## Phase 1 ✅\n\n- [ ] Parser\n"
    related = Related(span_of(text, "- [ ] Parser"), "this is open")
    found = problem(text, "Phase 1 ✅", "Phase 1 is marked done", related=(related,), fix=Applicability.UNSAFE)
    assert told(checked(text, found)) == (
        "ROADMAP.md:3:4 status-open Phase 1 is marked done\n"
        "     3 | ## Phase 1 ✅\n"
        "       |    ^^^^^^^^^^\n"
        "  ROADMAP.md:5: this is open\n"
        "     5 | - [ ] Parser\n"
        "  fix (unsafe): Delete it\n"
        "\n"
    )


@pytest.mark.parametrize(
    ("text", "words", "line", "carets"),
    [
        ("ab cd", "cd", "ab cd", "   ^^"),
        ("完成 cd", "cd", "完成 cd", "     ^^"),
        ("✅ 完成", "完成", "✅ 完成", "   ^^^^"),
        ("\tcd", "cd", "    cd", "    ^^"),
        ("a\x1b[0mcd", "cd", "a\\x1b[0mcd", "        ^^"),
        ("e\u0301 cd", "cd", "e\u0301 cd", "  ^^"),
        ("ab\r\ncd\r\n", "ab", "ab", "^^"),
    ],
)
def test_carets_stand_under_the_span(text: str, words: str, line: str, carets: str) -> None:
    shown = told(checked(text, problem(text, words))).split("\n")
    assert shown[1:3] == [f"     1 | {line}", f"       | {carets}"]


def test_an_empty_span_has_one_caret() -> None:
    found = replace(problem("ab\n", "ab"), span=Span(2, 2))
    assert told(checked("ab\n", found)).split("\n")[2] == "       |   ^"


def test_a_span_of_several_lines_says_where_it_ends() -> None:
    text = "one\ntwo\nthree\n"
    shown = told(checked(text, problem(text, "one\ntwo\nth"))).split("\n")
    assert shown[1:3] == ["     1 | one", "       | ^^^ to line 3"]


def test_a_span_that_ends_with_its_line_does_not_reach_the_next() -> None:
    text = "one\ntwo\n"
    assert "to line" not in told(checked(text, problem(text, "one\n")))


def test_a_long_line_is_cut_around_the_span() -> None:
    text = "x" * 1000 + "HERE" + "y" * 1000
    line, carets = told(checked(text, problem(text, "HERE"))).split("\n")[1:3]
    assert line.removeprefix("     1 | ")[carets.removeprefix("       | ").index("^") :].startswith("HERE")
    assert line.count("…") == 2
    assert len(line) < WINDOW + 20


def test_a_related_place_in_another_file() -> None:
    other = Source.from_text("docs/other.md", "# Other\n\n## v1 done\n")
    found = problem("## v1\n", "v1", related=(Related(Span(12, 14), "done here", "docs/other.md"),))
    result = replace(checked("## v1\n", found), others={"docs/other.md": other})
    assert "  docs/other.md:3: done here\n     3 | ## v1 done\n" in told(result)


def test_a_related_place_in_a_file_that_cannot_be_read() -> None:
    found = problem("## v1\n", "v1", related=(Related(Span(12, 14), "done here", "gone.md"),))
    assert "  gone.md: done here\n" in told(checked("## v1\n", found))


def test_a_hostile_file_cannot_steer_the_terminal() -> None:
    text = "\x1b]0;title\x07 ab\n"
    found = problem(text, "ab", "says \x1b[31m", related=(Related(Span(0, 1), "\x1b[2J"),))
    assert "\x1b" not in told(checked(text, found, path="a\x1b.md"))


def test_colour_when_forced(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.setenv("FORCE_COLOR", "1")
    error, warning = problem("ab", "ab"), problem("ab", "ab", severity=Severity.WARNING)
    shown = told(checked("ab", error, warning))
    assert "\x1b[1;31mstatus-open\x1b[0m" in shown
    assert "\x1b[1;33mstatus-open\x1b[0m" in shown


@given(st.text(), st.data())
def test_any_span_of_any_text_can_be_shown(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    found = replace(problem("x", "x"), span=Span(start, end))
    lines = told(checked(text, found)).split("\n")
    assert lines[0].startswith("ROADMAP.md:")
    assert "^" in lines[2]
