"""Tries the cases on the pages of rules."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import chdir
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from roadmap_lint.fixer import fix
from roadmap_lint.linter import Surroundings, lint
from roadmap_lint.loader import LoaderError, bundled, load_rules
from roadmap_lint.record import replace
from roadmap_lint.rule import Applicability, Context, Diagnostic, Rule
from roadmap_lint.source import Source
from roadmap_lint.testing.circumstances import surroundings_of
from roadmap_lint.testing.page import Case, Circumstances, Outcome, Page, read_page


def cases_of(page: Path) -> list[Case]:
    """The cases on a page, in order. Raises PageError when the page is not in its form."""
    return list(read_page(page).cases)


def load_rule(file: Path) -> Rule:
    """The rule in a file such as `tools/status_open.py`, loaded as a run loads it. Raises LoaderError."""
    if not file.is_file():
        raise LoaderError(f"there is no {file}")
    return load_rules([file])[0]


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


def try_case(case: Case, rule: Rule) -> Outcome:
    """What comes of a case when `rule` alone looks at it, in a new folder, with git where the case needs it.

    The folder is the working directory meanwhile. Raises as `outcome_of` does, and SettingsError for a wrong option.
    """
    with TemporaryDirectory(prefix="roadmap-lint.", ignore_cleanup_errors=True) as folder:
        surroundings = surroundings_of(case, rule, Path(folder) / "case")
        with chdir(surroundings.repository.top):
            return outcome_of(case, rule, surroundings)


def reported(rule: Rule, text: str, **circumstances: Any) -> tuple[str, ...]:
    """What `rule` reports in a roadmap of that text, as `line:column message`.

    `circumstances` are those of a case on a page: `today="2026-11-20"`, `tags={"v1.0": "2025-01-02"}`,
    `options={"max-age": 30}`. Raises as `try_case` does, ValueError for what is none.
    """
    return _tried(rule, text, circumstances).reported


def mended(rule: Rule, text: str, *, unsafe: bool = False, **circumstances: Any) -> str:
    """The text after the safe fixes of `rule`, or with `unsafe` after all of them. Otherwise as `reported`."""
    outcome = _tried(rule, text, circumstances)
    texts = (outcome.unsafe if unsafe else None, outcome.fixed, text)
    return next(text for text in texts if text is not None)


def _tried(rule: Rule, text: str, circumstances: Mapping[str, Any]) -> Outcome:
    return try_case(Case("", 1, text, circumstances=Circumstances.of(circumstances)), rule)


def watched(rule: Rule) -> tuple[Rule, set[str]]:
    """The same rule, and a set that holds, after it has looked, the options that it has read."""
    seen: set[str] = set()

    def check(context: Context) -> Iterator[Diagnostic]:
        return rule.check(replace(context, options=_Watched(context.options, seen)))

    return replace(rule, check=check), seen


class _Watched(Mapping[str, Any]):
    """Options that note which of them are read."""

    def __init__(self, values: Mapping[str, Any], seen: set[str]) -> None:
        self._values = values
        self._seen = seen

    def __getitem__(self, name: str) -> Any:
        self._seen.add(name)
        return self._values[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._values)

    def __len__(self) -> int:
        return len(self._values)


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
