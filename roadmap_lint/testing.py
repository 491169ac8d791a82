"""Tries the cases on the pages of rules. How a page is written, `roadmap_lint/page.py` says."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache
from pathlib import Path

from roadmap_lint.fixer import fix
from roadmap_lint.linter import Surroundings, lint
from roadmap_lint.loader import bundled, load_rules
from roadmap_lint.page import Case, Circumstances, Outcome, Page, PageError, read_page, rewrite
from roadmap_lint.rule import Applicability, Diagnostic, Rule
from roadmap_lint.source import Source

__all__ = [
    "Case",
    "Circumstances",
    "Outcome",
    "Page",
    "PageError",
    "cases_of",
    "outcome_of",
    "page_faults",
    "read_page",
    "rewrite",
]


def cases_of(page: Path) -> list[Case]:
    """The cases on a page, in order. Raises PageError when the page is not in its form."""
    return list(read_page(page).cases)


def page_faults(page: Page, rule: Rule) -> Iterator[str]:
    """What is wrong with a page as the page of `rule`, before any case is tried."""
    if page.title != rule.id:
        yield f"its title is {page.title!r}, not {rule.id!r}"
    if page.summary != rule.summary:
        yield f"its first paragraph is {page.summary!r}, but the rule's summary is {rule.summary!r}"
    if "Why" not in page.headings:
        yield "it has no section Why"
    if all(not case.expected.reported for case in page.cases):
        yield "it has no case that reports something"
    if all(case.expected.reported for case in page.cases):
        yield "it has no case that looks guilty and is clean"
    yield from (f"it does not explain the option `{name}`" for name in rule.options if f"`{name}`" not in page.text)
    yield from _case_faults(page.cases)
    shown = _shown(page.cases)
    if shown is not rule.fixable:
        yield f"the rule's best fix is {shown or 'none'} in the cases, but its fixable says {rule.fixable or 'none'}"


def _case_faults(cases: Sequence[Case]) -> Iterator[str]:
    for number, case in enumerate(cases):
        told = case.expected
        if case.text in (told.fixed, told.unsafe):
            yield f"line {case.line}: what is mended is equal to what was to be mended"
        if not told.reported and (told.fixed or told.unsafe) is not None:
            yield f"line {case.line}: something is mended, but nothing reported"
        for other in cases[:number]:
            if (case.text, case.circumstances) == (other.text, other.circumstances):
                yield f"line {case.line}: the same case stands on line {other.line}"


def _shown(cases: Sequence[Case]) -> Applicability | None:
    """The best fix in any case."""
    if any(case.expected.fixed is not None for case in cases):
        return Applicability.SAFE
    return Applicability.UNSAFE if any(case.expected.unsafe is not None for case in cases) else None


def outcome_of(case: Case, rule: Rule, surroundings: Surroundings) -> Outcome:
    """What really comes of a case when `rule` alone looks at it, in `surroundings` that are as the case says.

    Raises AssertionError when the rule raises, when it offers a better fix than its `fixable` says, and when a fix
    is refused, because it does not mend its problem or causes another.
    """
    known = {other.id: other for other in _bundled()} | {rule.id: rule}
    rules = [rule, *(known[name] for name in case.circumstances.others)]
    surroundings = replace(surroundings, known=tuple(known.values()))
    report = lint(case.source, rules, surroundings)
    assert not report.crashed, report.diagnostics[0].message
    problems = [problem for problem in report.diagnostics if problem.rule == rule.id]
    for fix_ in (problem.fix for problem in problems if problem.fix):
        honest = rule.fixable is Applicability.SAFE or fix_.applicability is rule.fixable
        assert honest, f"{fix_.title!r} is {fix_.applicability}, but RULE.fixable is {rule.fixable or 'None'}"
    safe, all_ = (_mended(case, rules, surroundings, unsafe=unsafe) for unsafe in (False, True))
    return Outcome(
        tuple(_told(problem, case.source) for problem in problems),
        safe if safe != case.text else None,
        all_ if all_ not in (case.text, safe) else None,
    )


@cache
def _bundled() -> tuple[Rule, ...]:
    return load_rules([bundled()])


def _mended(case: Case, rules: Sequence[Rule], surroundings: Surroundings, *, unsafe: bool) -> str:
    fixed = fix(case.source, rules, surroundings, unsafe=unsafe)
    for problem, reason in fixed.refused:
        raise AssertionError(f"the fix of {_told(problem, fixed.report.source)!r} is refused: {reason}")
    text, newline = fixed.report.source.text, case.circumstances.newline
    stray = "\n" in text.replace(newline, "")
    return text if stray else text.replace(newline, "\n")


def _told(problem: Diagnostic, source: Source) -> str:
    line, column, _ = source.position(problem.span.start)
    return f"{line}:{column} {problem.message}"
