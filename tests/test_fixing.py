"""What holds for every fix of every rule: on the cases of their pages, and on roadmaps that hypothesis makes up.

`ROADMAP_LINT_EXAMPLES` says how many of these.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from roadmap_lint.fixer import fix
from roadmap_lint.linter import Surroundings
from roadmap_lint.loader import bundled, load_rules
from roadmap_lint.repository import Repository
from roadmap_lint.rule import Rule
from roadmap_lint.source import Source
from roadmap_lint.testing import Case, cases_of, surroundings_of
from tests import roadmaps
from tests.trust import formatted, mended, stays_formatted

EXAMPLES = int(os.environ.get("ROADMAP_LINT_EXAMPLES", "30"))
RULES = {rule.id: rule for rule in load_rules([bundled()])}
CASES = [(rule, case) for rule in RULES.values() for case in cases_of(bundled() / f"{rule.id.replace('-', '_')}.md")]
FIXABLE = [(rule, case) for rule, case in CASES if (case.expected.fixed or case.expected.unsafe) is not None]
MENDED = [pytest.param(rule, case, id=f"{rule.id}:{case.line}") for rule, case in FIXABLE]
ALL = [rule for rule in RULES.values() if rule.id not in {"text-format", "schema"}]


@pytest.fixture(scope="module")
def around(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Surroundings]:
    repo = roadmaps.repository(tmp_path_factory.mktemp("fixing") / "repo")
    here = Path.cwd()
    os.chdir(repo.root)
    yield Surroundings(Repository.containing(repo.root), roadmaps.TODAY)
    os.chdir(here)


@given(text=roadmaps.roadmaps(), bom=st.booleans(), unsafe=st.booleans())
@settings(max_examples=EXAMPLES, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_fixes_of_roadmaps_that_are_made_up(around: Surroundings, text: str, bom: bool, unsafe: bool) -> None:
    mended(Source.from_bytes("ROADMAP.md", (roadmaps.BOM * bom + text).encode()), ALL, around, unsafe=unsafe)


@pytest.mark.parametrize(("rule", "case"), MENDED)
def test_fixes_on_the_pages(rule: Rule, case: Case, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    surroundings = surroundings_of(case, rule, tmp_path / "case")
    monkeypatch.chdir(surroundings.repository.top)
    for unsafe in (False, True):
        mended(case.source, [rule], surroundings, unsafe=unsafe)


@given(text=roadmaps.roadmaps(), unsafe=st.booleans())
@settings(max_examples=EXAMPLES, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_what_mdformat_wrote_stays_so_in_roadmaps(around: Surroundings, text: str, unsafe: bool) -> None:
    written = formatted(text)
    assume(formatted(written) == written)
    stays_formatted(Source.from_bytes("ROADMAP.md", written.encode()), ALL, around, unsafe=unsafe)


TABLE = "# R\n\n## v0.1.0\n\n| Version | Status |\n| ------- | ------ |\n"


@pytest.mark.parametrize(
    "rows",
    [
        ["| v0.2.0  | Done   |", "| v0.1.0  | Done   |", "| 0.6.0   | Done   |"],
        ["| 0.1.0   | Done   |", "| v0.3.0  | Done   |", "| v0.2.0  | Done   |", "| v0.4.0  | Done   |"],
    ],
)
def test_what_mdformat_wrote_stays_so_where_rows_move_and_cells_change(around: Surroundings, rows: list[str]) -> None:
    source = Source.from_text("ROADMAP.md", TABLE + "".join(f"{row}\n" for row in rows))
    assert formatted(source.text) == source.text
    stays_formatted(source, ALL, around, unsafe=False)
    after = fix(source, ALL, around).report
    assert not {problem.rule for problem in after.diagnostics} & {"version-form", "version-order"}


@pytest.mark.parametrize(("rule", "case"), [param for param in MENDED if not str(param.id).startswith("text-format")])
def test_what_mdformat_wrote_stays_so_on_the_pages(
    rule: Rule, case: Case, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    surroundings = surroundings_of(case, rule, tmp_path / "case")
    monkeypatch.chdir(surroundings.repository.top)
    source = case.source.with_text(formatted(case.source.text))
    for unsafe in (False, True):
        stays_formatted(source, [rule], surroundings, unsafe=unsafe)
