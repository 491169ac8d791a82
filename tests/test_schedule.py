"""What is planned for when, and whether something is left to do."""

from __future__ import annotations

import pytest

from roadmap_lint.document import Document
from roadmap_lint.finished import all_finished
from roadmap_lint.reader import read
from roadmap_lint.roadmap import Roadmap
from roadmap_lint.schedule import Schedule, plans
from roadmap_lint.source import Source


def roadmap(text: str) -> Roadmap:
    return read(Document.parse(Source.from_text("ROADMAP.md", text)))


def dated(text: str) -> list[str]:
    return [plan.name for plan in plans(roadmap(text)) if plan.dates]


def left(text: str) -> list[str]:
    """The names of what is dated, not settled and open."""
    found = roadmap(text)
    schedule = Schedule(found)
    return [plan.name for plan in plans(found) if plan.dates and schedule.is_open(plan) and not schedule.settled(plan)]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("## v0.3 (Q4 2025)", ["v0.3"]),
        ("## Phase 1 (4 May 2025)", ["Phase 1"]),
        ("## Importer (May 2025)", ["Importer (May 2025)"]),
        ("## Sprint 4 (1 May 2025 – 14 May 2025)", []),
        ("## Sprint 4 (1 May 2025 – 14 May 2025): in progress", []),
        ("## 📋 Sprint 4 (1 May 2025 – 14 May 2025)", []),
        ("- Importer (1 May 2025 – 14 May 2025, planned)", []),
        ("## Sprint 4 (1 May 2025 – 14 May 2025)\n\n**Status:** planned", ["Sprint 4"]),
        ("| Sprint | Dates | Status |\n|---|---|---|\n| 4 | 1–14 May 2025 | In progress |", ["Sprint 4"]),
        ("| Sprint | Dates | Status |\n|---|---|---|\n| 4 | 1–14 May 2025 | Done |", []),
        ("| Sprint | Dates | Status |\n|---|---|---|\n| 4 | 1–14 May 2025 | |", []),
        ("| Dates | Work | Status |\n|---|---|---|\n| 1–14 May 2025 | Importer | In progress |", []),
        ("## Importer (4 May 2025)", []),
        ("## Importer (since May 2025)", []),
        ("## v0.3 (released May 2025)", []),
        ("## v0.3\n\n**Status:** planned\n\n**Release date:** May 2025", ["v0.3"]),
        ("| Feature | Date |\n|---|---|\n| Importer | 2025-05-04 |", ["Importer"]),
        ("| Date | Change |\n|---|---|\n| 2025-05-04 | Importer |", []),
    ],
)
def test_a_date_may_say_when_something_is_planned(text: str, names: list[str]) -> None:
    assert dated(text) == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("## v0.3 (Q4 2025)\n\n- [ ] A", ["v0.3"]),
        ("## v0.3 (Q4 2025)\n\n- A", []),
        ("## v0.3 (Q4 2025)\n\n- [x] A", []),
        ("## 🚧 v0.3 (Q4 2025)", ["v0.3"]),
        ("## ✅ v0.3 (Q4 2025)\n\n- [ ] A", []),
        ("## v0.3 (Q4 2025, on hold)\n\n- [ ] A", []),
        ("## v0.3 (Q4 2025)\n\n**Progress:** 100%\n\n- [ ] A", []),
        ("## Planned\n\n### v0.3 (Q4 2025)", ["v0.3"]),
        ("## Changelog\n\n### v0.3 (Q4 2025)\n\n- [ ] A", []),
        ("## Success criteria\n\n### Users (Q4 2025)\n\n- [ ] A", []),
        ("## Out of scope\n\n### v0.3 (Q4 2025)\n\n- [ ] A", []),
        ("## Out of scope for v0.2\n\n### v0.3 (Q4 2025)\n\n- A", ["v0.3"]),
        ("## Out of scope for v0.2\n\n### v0.3 (Q4 2025, cancelled)\n\n- A", []),
        ("## Out of scope for v0.3\n\n### v0.3 (Q4 2025)\n\n- A", []),
        ("## Out of scope (post-v0.2)\n\n### v0.3+ (Q4 2025)\n\n- A", ["v0.3+"]),
        ("## Out of scope (post-v0.2)\n\n### Phase 3 (Q4 2025)\n\n- A", []),
    ],
)
def test_what_is_left_to_do_is_open_and_not_settled(text: str, names: list[str]) -> None:
    assert left(text) == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("- ✅ A (Q1 2025)\n- B (Q2 2025)", ["B (Q2 2025)"]),
        ("- A (Q1 2025)\n- B (Q2 2025)", []),
        ("- A (Q1 2025)\n- ✅ B (Q2 2025)", []),
        ("- ✅ A (Q1 2025)\n- B (4 May 2025)", []),
        ("## v1 (Q1 2025) ✅\n\n## v2 (Q2 2025)\n\n- A", ["v2"]),
        ("## v1 (Q1 2025) ✅\n\n## Notes (Q2 2025)\n\n- A", []),
        ("## Q1 2025\n\n- ✅ A\n\n## Q2 2025\n\n- B", ["Q2 2025"]),
        ("## Q1 2025\n\n- ✅ A\n- 🔄 B", ["Q1 2025"]),
        ("## Q1 2025\n\n- ✅ A\n- B", []),
    ],
)
def test_what_bears_no_mark_where_the_earlier_is_marked_is_open(text: str, names: list[str]) -> None:
    assert left(text) == names


@pytest.mark.parametrize(
    ("status", "names"),
    [("", ["B"]), ("-", ["B"]), ("Planned", ["B"]), ("GA", []), ("On hold", []), ("Done", [])],
)
def test_a_blank_status_is_open_where_others_are_done(status: str, names: list[str]) -> None:
    table = "| Feature | When | Status |\n|---|---|---|\n| A | Q1 2025 | {} |\n| B | Q2 2025 | {} |\n"
    assert left(table.format("Done", status)) == names
    assert left(table.format("GA", "")) == []


@pytest.mark.parametrize(
    ("text", "finished"),
    [
        ("## A\n\n- [x] B", True),
        ("## A\n\n- [x] B\n- [ ] C", False),
        ("## A\n\n- [x] B\n- 🔄 C", False),
        ("## A\n\n- [x] B\n\n### C\n\n**Status:** planned", False),
        ("## A\n\n- B", False),
        ("## A", False),
    ],
)
def test_a_section_is_finished_when_all_its_work_is_done(text: str, finished: bool) -> None:
    assert all_finished(roadmap(text).root.children[0]) is finished


def test_siblings_stand_side_by_side() -> None:
    text = "# R\n\n## A\n\n- a\n  - b\n  - c\n- d\n\n### B\n\n| x |\n|---|\n| y |\n\n## C\n"
    groups = [[mention.name for mention in group] for group in roadmap(text).siblings()]
    assert sorted(groups) == [["A", "C"], ["B"], ["R"], ["a", "d"], ["b", "c"], ["y"]]


def test_a_status_that_cannot_be_read_does_not_silence_another_place() -> None:
    table = "| Version | Target | Status |\n|---|---|---|\n| v2 | Q1 2025 | Research |\n"
    assert left(table) == []
    assert left(f"## Planned\n\n### v2 (Q1 2025)\n\n## All\n\n{table}") == ["v2"]
