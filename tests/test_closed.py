"""A roadmap that says that it is closed makes no claim about the present, whatever else it holds."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.command import Call
from tests.repositories import Repo

FAULTS = (Path(__file__).parent / "faults" / "ROADMAP.md").read_text("utf-8")
# What goes by the calendar, or compares what is done with what is left; what is wrong on any day is still said.
ABOUT_NOW = {
    *("date-order", "date-overdue", "date-review", "date-stale", "link-mention", "progress-count"),
    *("status-bucket", "status-done", "status-open", "status-order"),
}


@pytest.mark.parametrize("sentence", ["This roadmap is archived.", "**Superseded by** [the plan](PLAN.md)."])
def test_a_closed_roadmap_is_silent_about_the_present(repo: Repo, call: Call, sentence: str) -> None:
    title = FAULTS.index("\n\n", FAULTS.index("\n# ")) + 2
    closed = f"{FAULTS[:title]}{sentence}\n\n{FAULTS[title:]}"
    repo.commit({"open-roadmap.md": FAULTS, "closed-roadmap.md": closed, "src/harbour/settings.py": ""})
    answer = call("--select", "all", "--ignore", "text-format", "--today", "2026-11-25", "--output-format", "json")
    of_open, of_closed = ({rule for path, rule in answer.rules if path.startswith(word)} for word in ("open", "closed"))
    assert of_open >= ABOUT_NOW
    assert not of_closed & ABOUT_NOW
    assert of_closed >= {"text-mojibake", "checkbox-form", "link-text"}
