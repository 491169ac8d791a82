from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from roadmap_lint.linter import Surroundings, lint
from roadmap_lint.repository import Repository
from roadmap_lint.rule import Context, Diagnostic, Edit, Fix, Related, Rule, Severity
from roadmap_lint.settings import Settings
from roadmap_lint.source import Source, Span
from tests.command import unmeasured
from tests.rules import TODAY, rule, surroundings, word_rule

SOURCE = Source.from_text("ROADMAP.md", "b a\n\na\n")
A, B = word_rule("word-a", "a"), word_rule("word-b", "b")


def told(diagnostics: tuple[Diagnostic, ...]) -> list[tuple[int, str]]:
    return [(diagnostic.span.start, diagnostic.rule) for diagnostic in diagnostics]


def test_reports_by_place_then_rule() -> None:
    wide = word_rule("wide-b", "b a")
    report = lint(SOURCE, [wide, A, word_rule("again-b", "b"), B], surroundings())
    assert told(report.diagnostics) == [(0, "again-b"), (0, "word-b"), (0, "wide-b"), (2, "word-a"), (5, "word-a")]
    assert report.source is SOURCE
    assert report.document.source is SOURCE
    assert not report.crashed


def test_nothing_to_report() -> None:
    assert lint(SOURCE, [], surroundings()).diagnostics == ()
    assert lint(SOURCE, [word_rule("word-c", "c")], surroundings()).diagnostics == ()
    assert lint(Source.from_text("x.md", ""), [A], surroundings()).diagnostics == ()


def test_severity_comes_from_the_rule_or_the_settings() -> None:
    rules = [A, word_rule("other-b", "b", severity=Severity.WARNING)]
    severities = [one.severity for one in lint(SOURCE, rules, surroundings()).diagnostics]
    assert severities == ["warning", "error", "error"]
    settings = Settings(severity={"word": Severity.WARNING, "other-b": Severity.ERROR})
    severities = [one.severity for one in lint(SOURCE, rules, surroundings(settings)).diagnostics]
    assert severities == ["error", "warning", "warning"]


def test_a_rule_is_shown_its_context(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[Context] = []

    def check(context: Context) -> Iterator[Diagnostic]:
        seen.append(context)
        yield from ()

    monkeypatch.chdir(tmp_path)
    options = {"max-age": {"type": "integer", "default": 3}, "strict": {"type": "boolean", "default": False}}
    repository = Repository.containing(tmp_path)
    around = Surroundings(repository, TODAY, Settings(rules={"word-a": {"max-age": 7}}))
    source = Source.from_text("docs/ROADMAP.md", "a")
    lint(source, [rule("word-a", check, options=options), rule("word-b", check)], around)
    first, second = seen
    assert first.options == {"max-age": 7, "strict": False}
    assert second.options == {}
    assert (first.source, first.today, first.repository) == (source, date(2026, 11, 20), repository)
    assert first.path == "docs/ROADMAP.md"
    assert first.document is second.document


def test_a_file_outside_the_repository_has_no_path_in_it() -> None:
    def check(context: Context) -> Iterator[Diagnostic]:
        assert context.path is None
        yield Diagnostic(Span(0, 0), "seen")

    assert told(lint(SOURCE, [rule("word-a", check)], surroundings()).diagnostics) == [(0, "word-a")]


@pytest.mark.parametrize(
    ("error", "message"),
    [
        (
            ValueError("no\n such   thing"),
            "ValueError: no such thing",
        ),
        (RecursionError("deep"), "RecursionError: deep"),
        (SystemExit(3), "SystemExit: 3"),
        (AssertionError(), "AssertionError:"),
    ],
)
def test_a_rule_that_raises_is_a_problem_and_the_others_go_on(error: BaseException, message: str) -> None:
    def check(_: Context) -> Iterator[Diagnostic]:
        yield Diagnostic(Span(1, 2), "before it breaks down")
        raise error

    broken = rule("broken", check, severity=Severity.WARNING)
    report = lint(SOURCE, [A, broken, B], surroundings(Settings(severity={"all": Severity.WARNING})))
    assert report.crashed
    assert told(report.diagnostics) == [(0, "rule-error"), (0, "word-b"), (2, "word-a"), (5, "word-a")]
    where, _, reason = report.diagnostics[0].message.partition(": ")
    assert re.fullmatch(rf"the rule broken broke down in {re.escape(__file__)}, line \d+", where)
    assert reason == message
    assert report.diagnostics[0].severity is Severity.ERROR
    (trace,) = report.traces
    assert trace.startswith("Traceback")
    assert trace.rstrip().endswith(str(error))


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        (Diagnostic(Span(6, 8), "far"), "ValueError: a place outside the text: far"),
        (Diagnostic(Span(0, 1), "far", (Related(Span(8, 9), "there"),)), "ValueError: a place outside the text: far"),
        (Diagnostic(Span(0, 1), "far", fix=Fix("Cut", (Edit(Span(7, 9), ""),))), "ValueError: a place outside"),
        ("text", "TypeError: a rule answers with diagnostics, not with 'text'"),
        (None, "TypeError: a rule answers with diagnostics, not with None"),
    ],
)
def test_a_rule_that_answers_wrongly_is_a_problem(answer: Diagnostic, said: str) -> None:
    report = lint(SOURCE, [rule("broken", lambda _: iter([answer]))], surroundings())
    assert report.crashed
    assert said in report.diagnostics[0].message


@pytest.mark.parametrize("result", [None, 3])
def test_a_rule_that_gives_no_iterator_is_a_problem(result: object) -> None:
    report = lint(SOURCE, [rule("broken", lambda _: result)], surroundings())  # type: ignore[arg-type,return-value]
    reason = f"TypeError: check yields diagnostics or nothing; it does not return {result}"
    assert report.diagnostics[0].message == f"the rule broken broke down in {__file__}: {reason}"


def test_places_in_other_files_and_at_the_end_are_right() -> None:
    answer = Diagnostic(Span(7, 7), "end", (Related(Span(90, 99), "there", "docs/a.md"),))
    report = lint(SOURCE, [rule("word-a", lambda _: iter([answer]))], surroundings())
    assert not report.crashed


def test_suppressed_problems_are_not_reported() -> None:
    source = Source.from_text("ROADMAP.md", "<!-- roadmap-lint-disable-next-line word-a -->\nzza b\n\nzza b\n")
    report = lint(source, [word_rule("word-a", "zza"), word_rule("word-b", "zza b")], surroundings())
    lines = [(source.line(one.span.start), one.rule) for one in report.diagnostics]
    assert lines == [(2, "word-b"), (4, "word-a"), (4, "word-b")]
    assert [(one.word, one.used) for one in report.suppressions] == [("word-a", True)]


def seer(name: str, seen: list[tuple[str, bool]], **other: object) -> Rule:
    """A rule that looks last and notes what it is shown of the suppressions."""

    def check(context: Context) -> Iterator[Diagnostic]:
        seen.extend((one.word, one.needless) for one in context.suppressions)
        yield Diagnostic(Span(0, 1), "seen")

    return rule(name, check, last=True, **other)


def test_rules_that_look_last_see_what_was_silenced() -> None:
    text = "<!-- roadmap-lint-disable-file word-a word-b word-c word-x seer-a -->\n\nzza\n"
    seen: list[tuple[str, bool]] = []
    rules = [seer("seer-a", seen), word_rule("word-a", "zza"), word_rule("word-b", "zzb")]
    around = replace(surroundings(), known=(*rules, word_rule("word-c", "zzc")))
    report = lint(Source.from_text("ROADMAP.md", text), rules, around)
    assert seen == [("word-a", False), ("word-b", True), ("word-c", False), ("word-x", False), ("seer-a", False)]
    assert report.diagnostics == ()


def test_rules_that_look_last_report_like_others() -> None:
    seen: list[tuple[str, bool]] = []
    report = lint(SOURCE, [seer("seer-a", seen, severity=Severity.WARNING), A], surroundings())
    assert told(report.diagnostics) == [(0, "seer-a"), (2, "word-a"), (5, "word-a")]
    assert report.diagnostics[0].severity is Severity.WARNING


def test_a_rule_that_broke_down_or_was_ignored_has_not_looked(tmp_path: Path) -> None:
    text = "<!-- roadmap-lint-disable-file broken word-b -->\n"
    seen: list[tuple[str, bool]] = []
    broken = rule("broken", lambda _: iter([1 // 0]))  # type: ignore[list-item]
    settings = Settings(per_file_ignores={"*.md": frozenset({"word-b"})})
    around = Surroundings(Repository(tmp_path), TODAY, settings)
    source = Source.from_text(str(tmp_path / "ROADMAP.md"), text)
    lint(source, [seer("seer-a", seen), broken, B], around)
    assert seen == [("broken", False), ("word-b", False)]


def test_a_crash_cannot_be_suppressed() -> None:
    source = Source.from_text("ROADMAP.md", "<!-- roadmap-lint-disable-file broken rule-error rule -->\n")
    report = lint(source, [rule("broken", lambda _: iter([1 // 0]))], surroundings())  # type: ignore[list-item]
    assert told(report.diagnostics) == [(0, "rule-error")]


@pytest.mark.parametrize(
    ("path", "words", "left"),
    [
        ("docs/ROADMAP.md", {"word-a"}, ["word-b"]),
        ("docs/ROADMAP.md", {"word"}, []),
        ("docs/ROADMAP.md", {"all"}, []),
        ("docs/ROADMAP.md", {"old-a"}, ["word-b"]),
        ("ROADMAP.md", {"word"}, ["word-b", "word-a"]),
    ],
)
def test_per_file_ignores(
    path: str, words: set[str], left: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "docs").mkdir()
    monkeypatch.chdir(tmp_path / "docs")  # patterns are read from the top, wherever the command is called
    settings = Settings(per_file_ignores={"/docs/": frozenset(words)})
    around = Surroundings(Repository(tmp_path), TODAY, settings)
    source = Source.from_text(str(tmp_path / path), "b a")
    report = lint(source, [word_rule("word-a", "a", aliases=("old-a",)), B], around)
    assert [one.rule for one in report.diagnostics] == left


def test_a_second_look_says_the_same() -> None:
    first, second = (lint(SOURCE, [A, B], surroundings()) for _ in range(2))
    assert first.diagnostics == second.diagnostics
    assert not re.search("0x[0-9a-f]{6}", repr(first.diagnostics))


def test_a_check_without_a_configuration_loads_nothing_slow() -> None:
    code = """
import sys
from pathlib import Path
from datetime import date
from roadmap_lint import linter, loader, settings
from roadmap_lint.repository import Repository
from roadmap_lint.source import Source
place = Path(sys.argv[1])
around = linter.Surroundings(Repository(place), date(2026, 1, 1), settings.find(place))
rules = loader.select(loader.load_rules([loader.bundled()]))
linter.lint(Source.from_text("ROADMAP.md", "- [ ] a"), rules, around)
slow = "jsonschema tomllib json difflib importlib.metadata pathspec ftfy mdformat babel roadmap_lint.validation"
print(*(set(slow.split()) & sys.modules.keys()))
"""
    done = subprocess.run(
        [sys.executable, "-c", code, "/"], env=unmeasured(), capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == ""
