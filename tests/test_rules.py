"""The pages of the bundled rules. Their cases are run by `roadmap_lint/pytest_plugin.py`, as anybody's are."""

from __future__ import annotations

import pytest

from roadmap_lint.loader import bundled, load_rules
from roadmap_lint.testing import cases_of

RULES = {rule.id.replace("-", "_"): rule for rule in load_rules([bundled()])}
PAGES = {page.stem: page for page in sorted(bundled().glob("*.md"))}


def test_every_rule_has_a_page_and_every_page_a_rule() -> None:
    assert PAGES.keys() == RULES.keys()


@pytest.mark.parametrize("name", PAGES)
def test_page_shows_enough(name: str) -> None:
    """At least two cases that report, two that look guilty and are clean, and one for each option."""
    cases = cases_of(PAGES[name])
    reporting = [case for case in cases if case.expected.reported]
    assert len(reporting) > 1
    assert len(cases) - len(reporting) > 1
    assert RULES[name].options.keys() <= {option for case in cases for option in case.circumstances.options}


def test_the_cases_of_all_pages_are_run(request: pytest.FixtureRequest) -> None:
    assert request.config.getini("roadmap_rules") == [bundled()]
