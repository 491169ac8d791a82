"""Every case on the page of every rule. ROADMAP_LINT_REWRITE=1 writes what comes of them onto the pages instead."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from roadmap_lint.loader import bundled, load_rules
from roadmap_lint.page import Case, Outcome, read_page, rewrite
from roadmap_lint.rule import Rule
from roadmap_lint.testing import cases_of, outcome_of, page_faults
from tests.circumstances import surroundings_of

REWRITE = os.environ.get("ROADMAP_LINT_REWRITE") == "1"
RULES = {rule.id.replace("-", "_"): rule for rule in load_rules([bundled()])}
PAGES = {page.stem: page for page in sorted(bundled().glob("*.md"))}
CASES = [pytest.param(name, case, id=f"{name}:{case.line}") for name, page in PAGES.items() for case in cases_of(page)]


def outcome(case: Case, rule: Rule, folder: Path, monkeypatch: pytest.MonkeyPatch) -> Outcome:
    surroundings = surroundings_of(case, rule, folder)
    monkeypatch.chdir(surroundings.repository.top)
    return outcome_of(case, rule, surroundings)


def test_every_rule_has_a_page_and_every_page_a_rule() -> None:
    assert PAGES.keys() == RULES.keys()


@pytest.mark.skipif(not REWRITE, reason="pages are rewritten on demand")
@pytest.mark.parametrize("name", PAGES)
def test_rewrites_the_page(name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folders = [tmp_path / str(number) for number in range(len(cases_of(PAGES[name])))]
    outcomes = []
    for case, folder in zip(cases_of(PAGES[name]), folders, strict=True):
        outcomes.append(outcome(case, RULES[name], folder, monkeypatch))
    rewrite(PAGES[name], outcomes)


@pytest.mark.parametrize("name", PAGES)
def test_page_has_its_form(name: str) -> None:
    assert not list(page_faults(read_page(PAGES[name]), RULES[name]))


@pytest.mark.parametrize("name", PAGES)
def test_page_shows_enough(name: str) -> None:
    """At least two cases that report, two that look guilty and are clean, and one for each option."""
    cases = cases_of(PAGES[name])
    reporting = [case for case in cases if case.expected.reported]
    assert len(reporting) > 1
    assert len(cases) - len(reporting) > 1
    assert RULES[name].options.keys() <= {option for case in cases for option in case.circumstances.options}


@pytest.mark.skipif(REWRITE, reason="the cases were read before they were rewritten")
@pytest.mark.parametrize(("name", "case"), CASES)
def test_case(name: str, case: Case, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert outcome(case, RULES[name], tmp_path / "case", monkeypatch) == case.expected
