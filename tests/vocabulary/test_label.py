"""Labels of fields and columns, and what a file says of itself."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from roadmap_lint.vocabulary.label import Label, SelfStatement, fields, label_of, labelled, names_kind, self_statement


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("Status", Label.STATUS),
        ("**Status**", Label.STATUS),
        ("State:", Label.STATUS),
        ("Target Date", Label.TARGET),
        ("Target version", Label.TARGET),
        ("📅 Due:", Label.TARGET),
        ("ETA", Label.TARGET),
        ("Ziel-Datum", Label.TARGET),
        ("Date d'échéance", Label.TARGET),
        ("Hedef Tarihi", Label.TARGET),
        ("Start-Datum", Label.STARTED),
        ("Data inizio", Label.STARTED),
        ("Data aggiornamento", Label.UPDATED),
        ("Fertiggestellt", Label.RELEASED),
        ("Ziel", None),
        ("Ziel-Gruppe", None),
        ("Timeline", Label.TARGET),
        ("Estimated Release Date", Label.TARGET),
        ("Release Date", Label.RELEASED),
        ("Start Date", Label.STARTED),
        ("Version", Label.VERSION),
        ("Current Version", Label.CURRENT_VERSION),
        ("Latest release", Label.CURRENT_VERSION),
        ("Progress (%)", Label.PROGRESS),
        ("% Complete", Label.PROGRESS),
        ("#", Label.ID),
        ("No.", Label.ID),
        ("ID", Label.ID),
        ("Feature", Label.MILESTONE),
        ("Phase", Label.MILESTONE),
        ("Depends on", Label.DEPENDS),
        ("Priority", Label.PRIORITY),
        ("Owner", Label.OWNER),
        ("Last Updated", Label.UPDATED),
        ("Next Review", Label.REVIEW),
        ("Status legend", Label.LEGEND),
        ("Date", Label.DATE),
        ("Zielversion", Label.TARGET),
        ("Ziel-Version", Label.TARGET),
        ("Letzte Aktualisierung", Label.UPDATED),
        ("Statut", Label.STATUS),
        ("Échéance", Label.TARGET),
        ("Estado", Label.STATUS),
        ("Última actualización", Label.UPDATED),
        ("Ultima actualizacion", Label.UPDATED),
        ("Última atualização", Label.UPDATED),
        ("Previsão", Label.TARGET),
        ("Stato", Label.STATUS),
        ("Scadenza", Label.TARGET),
        ("Статус", Label.STATUS),
        ("Приоритет", Label.PRIORITY),
        ("Durum", Label.STATUS),
        ("Hedef tarih", Label.TARGET),
        ("Måldatum", Label.TARGET),
        ("状态", Label.STATUS),
        ("狀態", Label.STATUS),
        ("目标日期", Label.TARGET),
        ("状態", Label.STATUS),
        ("最終更新日", Label.UPDATED),
        ("상태", Label.STATUS),
        ("목표일", Label.TARGET),
        ("上次更新", Label.UPDATED),
        ("预计上线时间", Label.TARGET),
        ("實作狀態", Label.STATUS),
        ("功能模块", Label.MILESTONE),
        ("次回更新予定", Label.REVIEW),
        ("リリース時期", Label.TARGET),
        ("実際の完了日", Label.RELEASED),
        ("마지막 수정일", Label.UPDATED),
        ("완료 예정일", Label.TARGET),
        ("진행상황", Label.STATUS),
        ("Fälligkeitsdatum", Label.TARGET),
        ("Geplanter Abschluss", Label.TARGET),
        ("Abschlussdatum", Label.RELEASED),
        ("Umsetzungsstand", Label.STATUS),
        ("Stand der Roadmap", Label.UPDATED),
        ("Date de livraison prévue", Label.TARGET),
        ("Achevé le", Label.RELEASED),
        ("État d'avancement", Label.STATUS),
        ("MàJ", Label.UPDATED),
        ("Fecha tentativa", Label.TARGET),
        ("Fecha de cierre", Label.RELEASED),
        ("% de avance", Label.PROGRESS),
        ("Previsão de entrega", Label.TARGET),
        ("Data de término", Label.RELEASED),
        ("Situação atual", Label.STATUS),
        ("Срок реализации", Label.TARGET),
        ("Дата последнего обновления", Label.UPDATED),
        ("Фактическая дата", Label.RELEASED),
        ("Процент выполнения", Label.PROGRESS),
        ("Data di scadenza", Label.TARGET),
        ("Data ultimo aggiornamento", Label.UPDATED),
        ("Stato avanzamento", Label.STATUS),
        ("Tahmini bitiş tarihi", Label.TARGET),
        ("En son güncelleme", Label.UPDATED),
        ("Geliştirme durumu", Label.STATUS),
        ("Beräknad leverans", Label.TARGET),
        ("Klart den", Label.RELEASED),
        ("Nuläge", Label.STATUS),
    ],
)
def test_header(text: str, label: Label) -> None:
    assert label_of(text) is label


@pytest.mark.parametrize(
    "text",
    [
        "",
        "—",
        "Notes",
        "Target audience",
        "Target platform",
        "Status quo",
        "Version control",
        "Release notes",
        "Release pace",
        "Update process",
        "Effort",
        "Goal",
        "Complexity",
        "Data",
        "Description of the status",
        "last audit",
        "Due diligence",
        "Priority matrix",
        "Aufwand",
        "Ziel",
        "Objectif",
        "Notas",
        "Objetivo",
        "Hedef",
        "目标",
        "目標",
        "说明",
        "備考",
        "비고",
        "더보기",
        "版本控制",
        "状态管理",
        "更新频率",
        "目标用户",
        "进度条组件",
        "状態遷移",
        "予定表",
        "更新頻度",
        "목표 사용자",
        "상태 관리",
        "기간 제한 없음",
        "Bereich",
        "Beschreibung",
        "Standard",
        "Zielgruppe",
        "Terminologie",
        "Fortschrittsbalken",
        "Statut juridique",
        "Calendrier éditorial",
        "Description",
        "Cible marketing",
        "Estado del arte",
        "Plazo medio",
        "Fecha de nacimiento",
        "Estado civil",
        "Prazos e custos",
        "Срок службы",
        "Описание",
        "Состояние игры",
        "Stato civile",
        "Data di nascita",
        "Durum çubuğu",
        "Tarihçe",
        "Lägenhet",
        "Målgrupp",
        "Statusrad",
        "x" * 300,
    ],
)
def test_no_header(text: str) -> None:
    assert label_of(text) is None


@pytest.mark.parametrize(
    ("text", "label", "value"),
    [
        ("Last updated: May 2025", Label.UPDATED, " May 2025"),
        ("**Last Updated:** May 2025", Label.UPDATED, "** May 2025"),
        ("_Last Updated: May 2025_", Label.UPDATED, " May 2025_"),
        ("Last updated on 4 May 2025", Label.UPDATED, "4 May 2025"),
        ("Last updated on the 4th of May 2025", Label.UPDATED, "4th of May 2025"),
        ("Last updated May 4, 2025", Label.UPDATED, "May 4, 2025"),
        ("Updated 2025-05-04.", Label.UPDATED, "2025-05-04."),
        ("as of 2025-05-04", Label.UPDATED, "2025-05-04"),
        ("📅 Updated: soon", Label.UPDATED, " soon"),
        ("Status:", Label.STATUS, ""),
        ("Status — halfway there", Label.STATUS, " halfway there"),
        ("Status：done", Label.STATUS, "done"),
        ("Target: v1.2", Label.TARGET, " v1.2"),
        ("Planned for Q3 2026", Label.TARGET, "Q3 2026"),
        ("Released 2026-04-20", Label.RELEASED, "2026-04-20"),
        ("Released (2025-05-04)", Label.RELEASED, "2025-05-04)"),
        ("Shipped 26 Mar 2025", Label.RELEASED, "26 Mar 2025"),
        ("Completed: October 2025", Label.RELEASED, " October 2025"),
        ("Next review: March 2026", Label.REVIEW, " March 2026"),
        ("Current version: v1.2", Label.CURRENT_VERSION, " v1.2"),
        ("Depends on: phase 2", Label.DEPENDS, " phase 2"),
        ("Legend: ✅ done", Label.LEGEND, " ✅ done"),
        ("Stand: Mai 2025", Label.UPDATED, " Mai 2025"),
        ("Zuletzt aktualisiert am 4. Mai 2025", Label.UPDATED, "4. Mai 2025"),
        ("Geplant: Q1 2026", Label.TARGET, " Q1 2026"),
        ("Mise à jour le 28 août 2025", Label.UPDATED, "28 août 2025"),
        ("Última actualización: 2026-05-20", Label.UPDATED, " 2026-05-20"),
        ("Atualizado em 4 de maio de 2025", Label.UPDATED, "4 de maio de 2025"),
        ("Ultimo aggiornamento: maggio 2025", Label.UPDATED, " maggio 2025"),
        ("Обновлено: 4 мая 2025", Label.UPDATED, " 4 мая 2025"),
        ("Son güncelleme: 2025-05-04", Label.UPDATED, " 2025-05-04"),
        ("Senast uppdaterad: maj 2025", Label.UPDATED, " maj 2025"),
        ("最后更新于2025年5月4日", Label.UPDATED, "2025年5月4日"),
        ("状态：进行中", Label.STATUS, "进行中"),
        ("最終更新日：2025年5月4日", Label.UPDATED, "2025年5月4日"),
        ("마지막 업데이트: 2025-05-04", Label.UPDATED, " 2025-05-04"),
    ],
)
def test_labelled(text: str, label: Label, value: str) -> None:
    found = labelled(text)
    assert found
    assert (found.value, text[found.end :]) == (label, value)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Updated the parser",
        "Updated Python to 3.12",
        "Updated dates in the changelog (2024 → 2025-10-23)",
        "Updated copyright years to 2025, 2026",
        "Update: the parser",
        "Target audience: developers",
        "Target platforms (2025)",
        "Status quo",
        "Status of the port: fine",
        "Version control: Git",
        "Version — the next one",
        "Release notes: see below",
        "Released in v1.2",
        "Shipped in v0.1.8",
        "Shipped the parser in 2025",
        "last audit: 2025-05-04",
        "Started guide",
        "Start date picker",
        "Due to a bug: none",
        "Planned work on 2025 goals",
        "Expected to land in 2026",
        "Dates: see the table of 2025"[5:],
        "See Status: done",
        "Standard: ISO 9001",
        "Stand up a server",
        "Mise en page: 2025",
        "Estado del arte: 2025",
        "更新了解析器",
        "状態管理: 2025",
        "상태를 저장: 2025",
    ],
)
def test_not_labelled(text: str) -> None:
    assert labelled(text) is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Status: DRAFT | Target: v1.2.0", [(Label.STATUS, "DRAFT"), (Label.TARGET, "v1.2.0")]),
        ("**Status**: DRAFT | **Target**: v1.2.0", [(Label.STATUS, "DRAFT"), (Label.TARGET, "v1.2.0")]),
        ("Updated: 2026-05-20 · Current version: 1.2", [(Label.UPDATED, "2026-05-20"), (Label.CURRENT_VERSION, "1.2")]),
        ("Last updated: 4 May 2025  •  HEAD abc (main)", [(Label.UPDATED, "4 May 2025")]),
        ("Status: done (see #5) — ETA: Q3 2026", [(Label.STATUS, "done (see #5)"), (Label.TARGET, "Q3 2026")]),
        ("v0.7.0 - Commands ✅ (Released: 2026-02-28)", [(Label.RELEASED, "2026-02-28")]),
        ("Current state (as of July 2024)", [(Label.UPDATED, "July 2024")]),
        ("Priority: P0  Owner: me", [(Label.PRIORITY, "P0"), (Label.OWNER, "me")]),
        ("Priority: P0 | Effort: 4h", [(Label.PRIORITY, "P0")]),
        ("Status:", [(Label.STATUS, "")]),
        ("状态：进行中 | 目标日期：2026年", [(Label.STATUS, "进行中"), (Label.TARGET, "2026年")]),
    ],
)
def test_fields(text: str, expected: list[tuple[Label, str]]) -> None:
    assert [(found.value, text[start:end]) for found, start, end in fields(text)] == expected


@pytest.mark.parametrize(
    "text",
    [
        "",
        "No field here",
        "Add a target: audience | parser",
        "Kept as it is (see the status page)",
        "a | b | c",
        "(((((",
    ],
)
def test_no_fields(text: str) -> None:
    assert fields(text) == ()


@pytest.mark.parametrize(
    ("text", "statement"),
    [
        ("This document has been superseded by the 2026 roadmap.", SelfStatement.SUPERSEDED),
        ("Superseded by ROADMAP-2026.md", SelfStatement.SUPERSEDED),
        ("This roadmap is archived.", SelfStatement.ARCHIVED),
        ("**Archived** (2023)", SelfStatement.ARCHIVED),
        ("[ARCHIVED]", SelfStatement.ARCHIVED),
        ("Archived 2023", SelfStatement.ARCHIVED),
        ("⚠️ This page is out of date!", SelfStatement.OUTDATED),
        ("This project roadmap has not been updated in years and is very outdated.", SelfStatement.OUTDATED),
        ("This file is no longer maintained; see the board", SelfStatement.OUTDATED),
        ("This page is kept for historical reference.", SelfStatement.HISTORICAL),
        ("Historical roadmap", SelfStatement.HISTORICAL),
        ("Dieses Dokument ist veraltet.", SelfStatement.OUTDATED),
        ("Ce document n'est plus à jour.", SelfStatement.OUTDATED),
        ("Este documento está obsoleto.", SelfStatement.OUTDATED),
        ("Este documento foi arquivado.", SelfStatement.ARCHIVED),
        ("Questo documento è obsoleto.", SelfStatement.OUTDATED),
        ("Этот документ устарел.", SelfStatement.OUTDATED),
        ("Bu belge artık güncel değil.", SelfStatement.OUTDATED),
        ("Detta dokument är föråldrat.", SelfStatement.OUTDATED),
        ("本文档已归档，请看新的。", SelfStatement.ARCHIVED),
        ("このドキュメントはアーカイブされています。", SelfStatement.ARCHIVED),
        ("이 문서는 더 이상 업데이트되지 않습니다.", SelfStatement.OUTDATED),
    ],
)
def test_self_statement(text: str, statement: SelfStatement) -> None:
    found = self_statement(text)
    assert found
    assert found.value is statement


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Archive old records",
        "Archived items can be restored",
        "Archived: old plans of the team for the parser and the lexer",
        "Historical data import",
        "Historical phase labels below are kept",
        "Superseded: the old classifier cannot say that",
        "Deprecated API removal",
        "Outdated dependencies",
        "obsolete.",
        "This roadmap is a living document.",
        "This roadmap tracks the plan; old phases are archived elsewhere",
        "This roadmap once listed it all and drifted out of date",
        "This document describes how records are stored when outdated",
        "This release is no longer maintained",
        "The old API is deprecated.",
        "No longer maintained packages",
        "Dieses Modul ist veraltet.",
        "Cette API est obsolète.",
        "Este módulo está obsoleto.",
        "Устаревшие зависимости",
        "归档旧记录",
        "過去の記録をアーカイブ",
        "오래된 기록 보관",
    ],
)
def test_no_self_statement(text: str) -> None:
    assert self_statement(text) is None


WORDS = (
    "Status: Updated 2025-05-04 May 2025 | • ( ) — as of Last updated Target 状态 ： 更新 This page is "
    "archived superseded by . ** _ [x] ✅ 이 문서는 \u00a0  \n"
)
PIECES = st.sampled_from(WORDS.split(" "))
TEXTS = st.text(max_size=80) | st.lists(PIECES, max_size=14).map(" ".join) | st.lists(PIECES, max_size=14).map("".join)


@given(TEXTS)
def test_ranges_lie_in_the_text(text: str) -> None:
    for found in (labelled(text), self_statement(text)):
        assert found is None or 0 <= found.start < found.end <= len(text)
    label_of(text)


@given(TEXTS)
def test_fields_do_not_overlap(text: str) -> None:
    past = 0
    for found, start, end in fields(text):
        assert past <= found.start < found.end <= start <= end <= len(text)
        past = end


@given(TEXTS)
def test_a_labelled_line_has_that_field(text: str) -> None:
    found = labelled(text)
    assert found is None or fields(text)[0][0] == found


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("Milestones", True),
        ("Features", True),
        ("Aufgaben", True),
        ("Progress", True),
        ("Tasks checklist", True),
        ("里程碑", True),
        ("タスク", True),
        ("Storage", False),
        ("Search features", False),
        ("Milestone 2", False),
        ("", False),
    ],
)
def test_a_title_may_name_no_more_than_a_sort_of_things(title: str, kind: bool) -> None:
    assert names_kind(title) is kind
