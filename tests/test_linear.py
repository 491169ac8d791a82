"""What a check costs grows with the text and not faster, however the text is made.

Four times the text must take less than eight times as long. Quadratic work would take sixteen times as long, and what
backtracks without bound would not end; a busy machine stays far below that, as processor time is measured, and of
three tries the best one counts.
"""

from __future__ import annotations

import gc
import time
from collections.abc import Callable, Iterator

import pytest

from roadmap_lint import loader
from roadmap_lint.linter import lint
from roadmap_lint.rule import Rule
from roadmap_lint.source import Source
from tests.rules import surroundings

LEAST = 0.03  # seconds; what takes less is not measured well enough
Text = Callable[[int], str]


def line(piece: str, before: str = "- ") -> Text:
    """One line of many pieces."""
    return lambda number: f"# Roadmap\n\n{before}{piece * number}\n"


def lines(form: str, head: str = "") -> Text:
    """Many lines, or blocks, each with its number."""
    return lambda number: (
        f"# Roadmap\n\n{head}"
        + "".join(form.format(n=n, next=n + 1, odd="x" if n % 2 else " ", day=n % 28 + 1) for n in range(number))
    )


WORST: dict[str, tuple[int, Text]] = {  # the number of pieces that a first look is taken at
    "deep lists": (800, lambda number: "".join("  " * (n % 100) + "- [ ] a\n" for n in range(number))),
    "deep quotes": (40, lambda number: (">" * 300 + " a\n") * number),
    "one table": (
        300,
        lines("| v0.{n}.0 | Done | 2025-01-{day:02} |\n", "| Version | Status | Date |\n|---|---|---|\n"),
    ),
    "one version": (600, lines("| v0.1.0 | {odd} |\n", "| Version | Status |\n|---|---|\n")),
    "wide table": (1500, lambda number: "".join(f"|{cell * number}\n" for cell in ("a|", "-|", "b|"))),
    "boxes": (1000, lines("- [{odd}] item {n}\n", "## Phase 1 ✅ (3/5)\n\n")),
    "ids": (300, lines("- [{odd}] R-{n:05} depends on R-{next:05}\n")),
    "links": (300, lines("- [a{n}](docs/x{n}.md) and [b](#s{n})\n")),
    "labels": (300, lines("- [a{n}][r{n}]\n\n[r{n}]: docs/{n}.md\n\n")),
    "phases": (150, lines("## Phase {n}: Name {n} ✅\n\n- [ ] a\n\n")),
    "one phase": (150, lines("## Phase 1: Name {n} ✅\n\n- [{odd}] a\n\n")),
    "versions": (300, lines("## v0.{n}.0 ✅\n\ntext\n\n")),
    "totals": (400, lines("| x | 3 |\n| **Total** | {n} |\n", "| A | Tasks |\n|---|---|\n")),
    "comments": (400, lines("<!-- roadmap-lint-disable-next-line status-open -->\n- [ ] a\n\n")),
    "garbled lines": (1000, lines("- âœ… a\n")),
    "folded parts": (150, lines("<details><summary>Phase {n}</summary>\n\n- [ ] a\n\n</details>\n\n")),
    "parts that stay open": (150, lines("<details>\n\n## Phase {n}\n\n- [ ] a\n\n")),
    "summaries": (2000, line("<summary ", "<details>")),
    "words": (40_000, line("word ")),
    "versions in a line": (500, line("v1.2 done 3/5 2025-01-02, ")),
    "fields in a line": (700, line("done | Target: Q3 2025 | ", "Status: ")),
    "fractions": (1500, line("3/5 ")),
    "bars": (40_000, line("█")),
    "brackets": (40_000, line("[")),
    "labels in a line": (1500, line("[a{}][b] ")),
    "placeholders": (600, line("[Project name] {{version}} ")),
    "stars": (3000, line("*a **b ")),
    "strokes": (3000, line("~~a ~b ")),
    "ticks": (4000, line("`a ")),
    "angles": (6000, line("<a ")),
    "open links": (1500, line("[a](")),
    "parentheses": (15_000, line("(")),
    "dashes": (20_000, line("- ")),
    "emoji": (6000, line("✅")),
    "garbled": (3000, line("âœ… ")),
    "accents": (10_000, line("e\u0301")),
    "quarters": (1000, line("Q3-")),
    "paths": (30_000, line("a/")),
    "spaces": (100_000, line(" ", "- a")),
}


@pytest.fixture(scope="module")
def rules() -> tuple[Rule, ...]:
    return tuple(rule for rule in loader.load_rules((loader.bundled(),)) if rule.default)


@pytest.fixture
def _uncollected() -> Iterator[None]:
    """As a check runs: without looking for unused memory in the midst of a file."""
    gc.collect()
    gc.disable()
    yield
    gc.enable()


def cost(text: str, rules: tuple[Rule, ...]) -> float:
    """Seconds of processor time that a check takes, at least LEAST."""
    began = time.process_time()
    lint(Source.from_text("ROADMAP.md", text), rules, surroundings())
    return max(LEAST, time.process_time() - began)


@pytest.mark.usefixtures("_uncollected")
@pytest.mark.parametrize("name", WORST)
def test_the_cost_grows_with_the_text(rules: tuple[Rule, ...], name: str) -> None:
    number, make = WORST[name]
    cost(make(10), rules)
    ratios = []
    for _ in range(3):
        ratios.append(cost(make(4 * number), rules) / cost(make(number), rules))
        if ratios[-1] < 8:
            return
        if ratios[-1] > 12:  # no noise does that
            break
    pytest.fail(f"four times the text takes {min(ratios):.1f} times as long")
