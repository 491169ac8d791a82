"""Which dates titles, fields, items and cells claim, and for what."""

from __future__ import annotations

import pytest

from roadmap_lint.document import Document
from roadmap_lint.reader import read
from roadmap_lint.reader.calendar import invalid_dates
from roadmap_lint.roadmap import Mention, Place, Roadmap
from roadmap_lint.source import Source
from roadmap_lint.vocabulary.status import Status


def roadmap(text: str) -> tuple[Roadmap, Source]:
    source = Source.from_text("ROADMAP.md", text)
    return read(Document.parse(source)), source


def dates(text: str, place: Place) -> list[tuple[str, str]]:
    """The role and text of each date of the first mention at `place`."""
    found, source = roadmap(text)
    mention = next(mention for mention in found.mentions() if mention.place is place)
    return [(reading.role.value, source.cut(reading.span)) for reading in mention.dates]


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Phase 3: Q1 2026", [("plain", "Q1 2026")]),
        ("v1.0 (by March 2026)", [("target", "March 2026")]),
        ("v1.0 (in March 2026)", [("plain", "March 2026")]),
        ("v1.0 (since March 2026)", [("started", "March 2026")]),
        ("v1.0 (Q1 2026 tentative)", [("plain", "Q1 2026")]),
        ("v1.0 - Release: March 2026", [("plain", "March 2026")]),
        ("バージョン 1.0（2026年3月予定）", [("target", "2026年3月")]),
        ("Q1 2026 Foundation", [("plain", "Q1 2026")]),
        ("Q1 2026 done right", [("plain", "Q1 2026")]),
        ("v1.0 (Q1 2026 completion target)", [("target", "Q1 2026")]),
        ("v1.0 (release target: Q1 2026)", [("target", "Q1 2026")]),
        ("v1.0 (coming in Q1 2026)", [("target", "Q1 2026")]),
        ("v1.0 (GA March 2026)", [("plain", "March 2026")]),
        ("v1.0 (launch Q1 2026)", [("plain", "Q1 2026")]),
        ("Up and coming in Q1 2026", []),
        ("Ready to launch 2026 servers", []),
        ("What we missed on the Q1 2026 completion target", []),
        ("v1.0 (TBD, originally Q1 2026)", []),
        ("The 2025 survey", []),
    ],
)
def test_a_heading_claims_a_date(title: str, expected: list[tuple[str, str]]) -> None:
    assert dates(f"## {title}\n", Place.HEADING) == expected


@pytest.mark.parametrize(
    ("title", "version"),
    [
        ("Q4 2026 (2026.10)", None),
        ("Q4 2026 (2026.12)", None),
        ("Q4 2026 (2026.9)", "2026.9"),
        ("Q4 2026 (2026.13)", "2026.13"),
        ("Q4 2026 (v2026.10)", "v2026.10"),
        ("Q4 2026 (0.10)", "0.10"),
        ("Q4 2026 (99999.10)", "99999.10"),
    ],
)
def test_numbers_in_a_bracket_may_be_a_month_of_the_date_before_it(title: str, version: str | None) -> None:
    found, _ = roadmap(f"## {title}\n")
    heading = next(mention for mention in found.mentions() if mention.place is Place.HEADING)
    assert (heading.version and heading.version.value.written) == version


def test_each_field_of_a_comment_has_its_own_date() -> None:
    found, source = roadmap("<!-- Last updated: 2025-05-04 | Next review: 2026-01-01 -->\n")
    assert [(reading.role.value, source.cut(reading.span)) for reading in found.dates] == [
        ("updated", "2025-05-04"),
        ("review", "2026-01-01"),
    ]


@pytest.mark.parametrize(
    ("title", "status"),
    [
        ("Phase 2 (Q1 2026, complete)", Status.DONE),
        ("Phase 2 (Q1 2026 – on hold)", Status.DEFERRED),
        ("Phase 2 (Q1 2026, first release)", None),
    ],
)
def test_a_status_may_share_a_bracket_with_a_date(title: str, status: Status | None) -> None:
    found, _ = roadmap(f"## {title}\n")
    assert next(found.mentions()).claim is status


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("**Target**: Q1 2026", [("target", "Q1 2026")]),
        ("**Ziel:** Produktiv bis Q1 2026", [("target", "Q1 2026")]),
        ("**Timeline**: Q1 2026 (12 weeks)", [("target", "Q1 2026")]),
        ("**Release**: Q1 2026", [("plain", "Q1 2026")]),
        ("**Date**: 2026-03-01", [("plain", "2026-03-01")]),
        ("**Status**: planned (Q1 2026)", [("plain", "Q1 2026")]),
        ("**Status — 2026-03-01:** halfway", []),
        ("**Completed on** 2026-03-01: the parser", []),
        ("Completado el 15 de julio de 2026: el analizador", []),
        ("Completado el 15 de julio de 2026", [("released", "15 de julio de 2026")]),
        ("**Timeline**: 3–6 months (starting Q1 2026)", []),
        ("**Target**: Python 3.12 (out since October 2023)", []),
        ("**Release**: notes of Q1 2026", []),
    ],
)
def test_a_field_gives_its_section_a_date(line: str, expected: list[tuple[str, str]]) -> None:
    assert dates(f"## Phase 3\n\n{line}\n", Place.HEADING) == expected


@pytest.mark.parametrize(
    ("item", "expected"),
    [
        ("Importer — planned for Q1 2026", [("target", "Q1 2026")]),
        ("Importer (ETA: 2026-03-01)", [("target", "2026-03-01")]),
        ("Importer (due 2026-03)", [("target", "2026-03")]),
        ("Importer, expected in Q1 2026", [("target", "Q1 2026")]),
        ("[ ] **Importer** (target: Q1 2026): from CSV", [("target", "Q1 2026")]),
        ("Importer: Q1 2026", [("plain", "Q1 2026")]),
        ("Importer for the 2026 format", []),
    ],
)
def test_a_field_within_an_item_is_the_items_own(item: str, expected: list[tuple[str, str]]) -> None:
    text = f"## Phase 3\n\n- {item}\n"
    assert dates(text, Place.ITEM) == expected
    assert dates(text, Place.HEADING) == []


def test_an_item_that_only_says_a_field_is_none() -> None:
    text = "## Phase 3\n\n- **Target**: Q1 2026\n- [ ] Importer\n"
    assert dates(text, Place.HEADING) == [("target", "Q1 2026")]
    assert [item.name for item in roadmap(text)[0].items()] == ["Importer"]


def test_a_goal_that_names_a_version_speaks_of_it() -> None:
    text = "# Roadmap\n\n**Goal:** Version 1.0 in Q1 2026\n\n## Version 1.0\n"
    found, _ = roadmap(text)
    milestone = next(one for one in found.milestones if one.name == "Version 1.0")
    assert [mention.place for mention in milestone.mentions] == [Place.FIELD, Place.HEADING]
    assert dates(text, Place.HEADING) == []


@pytest.mark.parametrize(
    ("header", "cell", "expected"),
    [
        ("Target", "Q1 2026 (tentative)", [("target", "Q1 2026")]),
        ("Release timeline", "v4.3 (Q2 2025)", [("plain", "Q2 2025")]),
        ("Notes", "Planned for Q2 2026", [("target", "Q2 2026")]),
        ("Notes", "2026-05-04", [("plain", "2026-05-04")]),
        ("Notes", "Works since v4.3 (Q2 2025) on Linux", []),
        ("Notes", "The plan was drawn up " + "again " * 20 + "(planned for Q2 2026)", []),
    ],
)
def test_a_cell_claims_a_date(header: str, cell: str, expected: list[tuple[str, str]]) -> None:
    assert dates(f"| Feature | {header} |\n|---|---|\n| Importer | {cell} |\n", Place.ROW) == expected


def test_a_date_is_read_once_where_two_readings_find_it() -> None:
    assert dates("| Date | Change |\n|---|---|\n| 2026-05-04 | Importer |\n", Place.ROW) == [("plain", "2026-05-04")]


def test_a_version_that_several_rows_share_is_not_what_they_are_called_by() -> None:
    table = "| Phase | Release |\n|---|---|\n| Importer | v1.1 |\n| Exporter | {} |\n"
    assert [row.leads for row in _rows(table.format("v1.1"))] == [False, False]
    assert [row.leads for row in _rows(table.format("v1.2"))] == [True, True]


def _rows(text: str) -> list[Mention]:
    return [mention for mention in roadmap(text)[0].mentions() if mention.place is Place.ROW]


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("Target: 31 June 2026", ["31 June 2026"]),
        ("| a |\n|---|\n| 2026-02-30 |", ["2026-02-30"]),
        ("- Monday, **4 May 2025**", ["Monday"]),
        ("`2026-02-30` <!-- 2026-02-30 -->", []),
        ("[notes](2026-02-30.md)", []),
        ("```\n2026-02-30\n```", []),
        ("29 February 2028", []),
    ],
)
def test_dates_that_cannot_be_are_found_in_visible_text(text: str, wrong: list[str]) -> None:
    source = Source.from_text("ROADMAP.md", text)
    assert [source.cut(reading.span) for reading in invalid_dates(Document.parse(source))] == wrong


@pytest.mark.parametrize(
    ("line", "written"),
    [
        ("This roadmap was last updated on 4 May 2025.", "4 May 2025"),
        ("*Roadmap mise à jour le 28 août 2025*", "28 août 2025"),
        ("Document last updated: May 2025", "May 2025"),
        ("# Roadmap (updated May 2025)", "May 2025"),
        ("| Field | Value |\n|---|---|\n| **Last updated** | 2025-05-04 |", "2025-05-04"),
        ("**Updated 2025-05-04:** the parser works.", "2025-05-04"),
        ("**Status as of 2025-05-04:** v0.1 shipped on 2025-03-02.", "2025-05-04"),
        ("This roadmap was updated to cover 2025.", None),
        ("The parser was last updated on 4 May 2025.", None),
        ("## Phase 1 (updated May 2025)", None),
        ("| Milestone | Last updated |\n|---|---|\n| Importer | 2025-05-04 |", None),
    ],
)
def test_a_file_says_when_it_was_updated(line: str, written: str | None) -> None:
    found, source = roadmap(f"{line}\n\n## Phase 1\n")
    assert [source.cut(reading.span) for reading in found.dates] == ([written] if written else [])


@pytest.mark.parametrize(
    ("title", "status", "date"),
    [
        ("Phase 3 – abgeschlossen am 3. März 2026", Status.DONE, ("released", "3. März 2026")),
        ("Phase 3 – Ziel: Ende 2026", None, ("target", "Ende 2026")),
        ("Phase 3 – en cours depuis mars 2026", Status.ACTIVE, ("started", "mars 2026")),
        ("Fase 3 (prevista para T1 2027)", Status.PLANNED, ("target", "T1 2027")),
        ("Fase 3 (até março de 2027)", None, ("target", "março de 2027")),
        ("Этап 3 (завершён в марте 2026 года)", Status.DONE, ("released", "марте 2026")),
        ("Этап 3 (запланирован на I квартал 2027)", Status.PLANNED, ("target", "I квартал 2027")),
        ("Aşama 3 (Mart 2026'da tamamlandı)", Status.DONE, ("released", "Mart 2026")),
        ("Fas 3 – klar den 3 mars 2026", Status.DONE, ("released", "3 mars 2026")),
        ("第三阶段（预计2027年3月完成）", None, ("target", "2027年3月")),
        ("第三阶段（已于2026年3月完成）", Status.DONE, ("released", "2026年3月")),
        ("フェーズ3（2026年3月に完了）", Status.DONE, ("released", "2026年3月")),
        ("3단계 (2027년 1분기 출시 예정)", Status.PLANNED, ("target", "2027년 1분기")),
    ],
)
def test_a_heading_of_any_language_says_what_its_date_is_for(
    title: str, status: Status | None, date: tuple[str, str]
) -> None:
    found, source = roadmap(f"## {title}\n")
    mention = next(mention for mention in found.mentions() if mention.place is Place.HEADING)
    assert mention.key is not None
    assert mention.claim is status
    assert [(reading.role.value, source.cut(reading.span)) for reading in mention.dates] == [date]


@pytest.mark.parametrize(
    "title",
    [
        "Fase 3: fertig werden bis März 2027",
        "Étape 3 : fait que mars 2026 arrive",
        "Fase 3: todo lo de marzo de 2026",
        "Fas 3: planerad av gruppen i mars 2026",
        "Этап 3: готовый шаблон за март 2026",
        "第三阶段：2026年3月完成的调研报告",
    ],
)
def test_a_word_in_a_sentence_beside_a_date_is_no_status(title: str) -> None:
    found, _ = roadmap(f"## {title}\n")
    assert next(found.mentions()).claim is None


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        ("*Q1 2026*\n\n- Push", [("plain", "Q1 2026")]),
        ("📅 Q1 2026", [("plain", "Q1 2026")]),
        ("(January - March 2026)\n\nIt is fast.", [("plain", "January - March 2026")]),
        ("**Target:** `2026-03-31`", [("target", "2026-03-31")]),
        ("**Estimated timeline:** Q1 2026", [("target", "Q1 2026")]),
        ("**Duration:** Q1 2026", [("plain", "Q1 2026")]),
        # a bare day, more than a date, several, further down, or what heads a list
        ("2026-03-01", []),
        ("Seen in Q1 2026", []),
        ("Q1 2026\n\n- Push\n\nQ2 2026\n\n- Pull", []),
        ("It is fast.\n\nQ1 2026", []),
        ("Q1 2026:\n\n- Push", []),
        ("**Target:** `make 2026`", []),
        ("**Duration:** 2 weeks", []),
    ],
)
def test_a_line_under_a_milestone_dates_it(lines: str, expected: list[tuple[str, str]]) -> None:
    assert dates(f"## Phase 1: Log\n\n{lines}\n", Place.HEADING) == expected


def test_a_line_under_another_heading_dates_nothing() -> None:
    assert dates("## Log\n\nQ1 2026\n\n- Push\n", Place.HEADING) == []
