"""Tests rules: tries the cases on a rule's page, says what a rule reports and mends, builds small git repositories.

With pytest, `roadmap_rules` in its configuration names folders of rules whose pages are then tests; without it:

    from roadmap_lint.testing import load_rule, mended, reported

    RULE = load_rule(Path("tools/roadmap-rules/milestone_owner.py"))

    def test_names_the_milestone() -> None:
        assert reported(RULE, "## v0.1\\n", tags={"v0.1": "2025-01-02"}) == ("1:4 v0.1 has no owner",)

What is listed here is public, as what `from roadmap_lint import …` gives is.
"""

from roadmap_lint.testing.cases import (
    cases_of,
    load_rule,
    mended,
    outcome_of,
    page_faults,
    reported,
    try_case,
    watched,
)
from roadmap_lint.testing.circumstances import surroundings_of
from roadmap_lint.testing.page import Case, Circumstances, Outcome, Page, PageError, read_page, rewrite
from roadmap_lint.testing.repositories import Repo

__all__ = [
    "Case",
    "Circumstances",
    "Outcome",
    "Page",
    "PageError",
    "Repo",
    "cases_of",
    "load_rule",
    "mended",
    "outcome_of",
    "page_faults",
    "read_page",
    "reported",
    "rewrite",
    "surroundings_of",
    "try_case",
    "watched",
]
