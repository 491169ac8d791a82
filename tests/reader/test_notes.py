"""What a labelled line says of milestones that it names."""

from __future__ import annotations

import pytest

from roadmap_lint.document import Document
from roadmap_lint.reader import read
from roadmap_lint.roadmap import How, Place
from roadmap_lint.source import Source


def notes(text: str) -> list[str]:
    """Each note as the name of its milestone and the status it is given, in the order of the text."""
    roadmap = read(Document.parse(Source.from_text("ROADMAP.md", text)))
    told = [(note, milestone) for milestone in roadmap.milestones for note in milestone.mentions]
    told = [(note, milestone) for note, milestone in told if note.place is Place.FIELD and note.status is not None]
    return [f"{note.name} {note.claim}" for note, _ in sorted(told, key=lambda each: each[0].span)]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("**Status**: Phase 1 complete", ["Phase 1 done"]),
        ("**Status**: Phases 1-2 Complete ✅ (smaller than planned)", ["Phase 1 done", "Phase 2 done"]),
        ("**Current Status:** Phase 1 done, Phase 2 in progress", ["Phase 1 done", "Phase 2 active"]),
        ("> **Status:** v0.3 released", ["v0.3 done"]),
        ("**Next Milestone**: Phase 2 completion by Dec 10, 2025 → live dashboards", ["Phase 2 planned"]),
        ("**Next release:** v0.4.0", ["v0.4.0 planned"]),
        ("**Current Phase:** Phase 3", ["Phase 3 active"]),
        ("**Completed:** Phase 1, Phase 2", ["Phase 1 done", "Phase 2 done"]),
        ("- In progress: Phase 3", ["Phase 3 active"]),
        ("In progress since May: Phase 3", ["Phase 3 active"]),
        ("Released: v0.1.0 and v0.2.0", ["v0.1.0 done", "v0.2.0 done"]),
        ("**Nächster Meilenstein:** Version 1.2", ["Version 1.2 planned"]),
        ("**Prochaine version :** v1.2", ["v1.2 planned"]),
        ("**Fase actual:** Fase 3", ["Fase 3 active"]),
        ("**Próxima fase:** Fase 3", ["Fase 3 planned"]),
        ("**Текущий этап:** Этап 3", ["Этап 3 active"]),
        ("**Fase attuale:** Fase 3", ["Fase 3 active"]),
        ("**Mevcut faz:** Faz 3", ["Faz 3 active"]),
        ("**Nuvarande fas:** Fas 3", ["Fas 3 active"]),
        ("**当前阶段**：阶段 3", ["阶段 3 active"]),
        ("**現在のフェーズ**：フェーズ3", ["フェーズ3 active"]),
        ("**현재 단계**: 3단계", ["3단계 active"]),
        # what speaks of no milestone, or says nothing of how far it is
        ("**Status**: Alpha", []),
        ("**Status**: in progress", []),
        ("**Status**: the work on Phase 2 is complete", []),
        ("**Status**: Phase 2", []),
        ("**Status**: Phase 2 (of 4)", []),
        ("**Status**: Phase 2 kickoff complete", []),
        ("**Current Phase:** Phase 3 (completed)", []),
        ("**Current Phase:** Phase 3 ✅", []),
        ("**Current Phase:** Phase 3\n**Status:** in progress", ["Phase 3 active"]),
        ("**Status:** done\n**Current Phase:** Phase 3", ["Phase 3 active"]),
        ("**Current Phase:** Phase 3\n**Owner:** Ann\n**Status:** done", ["Phase 3 active"]),
        ("**Current Phase:** Phase 3\n**Status:** ✅ completed", []),
        ("- **Current Phase:** Phase 3\n- **Status:** on hold", []),
        ("**Current Phase:** research", []),
        ("**Next Milestone**: public beta after Phase 2", []),
        ("**Next steps:** Phase 3", []),
        ("**Next release:** June 2026", []),
        ("**Completed:** October 2025", []),
        ("**Completed:** Phase 1 docs", []),
        ("**Completed:** see Phase 1", []),
        ("Done right: Phase 1", []),
        ("Not done: Phase 1", []),
        ("Phase 1: done", []),
        ("We completed: Phase 1", []),
        ("`Completed: Phase 1`", []),
        ("**Requires**: Phase 1", []),
        ("**Target**: Python 3.14", []),
    ],
)
def test_a_line_of_the_file_tells_of_its_milestones(line: str, expected: list[str]) -> None:
    assert notes(f"# Roadmap\n\n{line}\n") == expected


@pytest.mark.parametrize(
    ("line", "where"),
    [
        ("**Next Milestone**: Phase 2 by Dec 10, 2025", "Phase 2"),
        ("**Current phase:** Phase 3: storage", "Phase 3"),
        ("**Status**: Phase 1 complete", "complete"),
        ("**Completed:** Phase 1, Phase 2", "Phase 1, Phase 2"),
    ],
)
def test_a_status_that_is_told_stands_in_a_field(line: str, where: str) -> None:
    text = f"# Roadmap\n\n{line}\n"
    roadmap = read(Document.parse(Source.from_text("ROADMAP.md", text)))
    told = [note.status for milestone in roadmap.milestones for note in milestone.mentions if note.status is not None]
    assert {(text[claim.span.start : claim.span.end], claim.how) for claim in told} == {(where, How.FIELD)}


def test_what_is_told_of_ids_stands_where_they_are_written() -> None:
    text = "# R\n\n**Status**: R-01 done, R-03 in progress\n\n## R-01 a\n\n## R-02 b\n\n## R-03 c\n"
    assert notes(text) == ["R-01 done", "R-03 active"]
    roadmap = read(Document.parse(Source.from_text("ROADMAP.md", text)))
    told = [note for milestone in roadmap.milestones for note in milestone.mentions if note.place is Place.FIELD]
    assert {note.section.name for note in told if note.section} == {"R"}
    keys = [note.key for note in told if note.key is not None]
    assert sorted(text[key.span.start : key.span.end] for key in keys) == ["R-01", "R-03"]


@pytest.mark.parametrize(
    ("line", "name", "dates"),
    [
        ("**Target**: v0.4 in Q2 2026", "v0.4", 1),
        ("**Target:** Phase 2 (May 2026)", "Phase 2", 1),
        ("**Target:** Q2 2026", None, 0),
        ("**Target:** Phase 2", None, 0),
    ],
)
def test_a_target_may_name_its_milestone(line: str, name: str | None, dates: int) -> None:
    roadmap = read(Document.parse(Source.from_text("ROADMAP.md", f"# Roadmap\n\n{line}\n")))
    found = [
        (note.name, len(note.dates)) for milestone in roadmap.milestones for note in milestone.mentions if note.dates
    ]
    assert found == ([(name, dates)] if name else [])


@pytest.mark.parametrize(
    "text",
    [
        "## Phase 1 ✅\n\n**Next Milestone**: Phase 2\n",
        "## Phase 1 ✅\n\n### Notes\n\n**Status**: Phase 2 in progress\n",
        "## v0.3 (2025-05-04)\n\nCompleted: Phase 2\n",
        "## Changelog\n\n**Next release:** v0.4\n",
    ],
)
def test_under_a_milestone_or_in_a_log_a_line_tells_of_that_time(text: str) -> None:
    assert notes(f"# Roadmap\n\n{text}") == []


@pytest.mark.parametrize(
    ("headings", "expected"),
    [
        ("## Phase 2: Storage ✅\n\n### Phase 2 Risks\n", ["Phase 2 planned"]),
        ("## Phase 2: Storage ✅\n\n## Phase 2: Network\n", ["Phase 2 planned"]),
        ("## Phase 2: Storage ✅\n\n## Phase 2: Network ✅\n", []),
        ("## Phase 2: Storage\n\n## Phase 2: Network\n", []),
    ],
)
def test_of_two_milestones_with_one_name_the_one_is_meant_of_which_a_status_is_told(
    headings: str, expected: list[str]
) -> None:
    assert notes(f"# Roadmap\n\n**Next Milestone**: Phase 2\n\n{headings}") == expected
