"""What is read from whole documents: sections, items, rows, milestones, and what a file says of itself."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from roadmap_lint.document import Document
from roadmap_lint.reader import read
from roadmap_lint.roadmap import DateRole, Mention, Place, Roadmap
from roadmap_lint.source import Source
from roadmap_lint.vocabulary.status import Status


def roadmap(text: str) -> Roadmap:
    return read(Document.parse(Source.from_text("ROADMAP.md", text)))


def first(text: str, place: Place = Place.HEADING) -> Mention:
    return next(mention for mention in roadmap(text).mentions() if mention.place is place)


@pytest.mark.parametrize(
    ("heading", "status"),
    [
        ("## Phase 1: Storage ✅", Status.DONE),
        ("## ✅ Phase 1: Storage", Status.DONE),
        ("## v1.2 (Released)", Status.DONE),
        ("## v1.2 — shipped 2026-03-19", Status.DONE),
        ("## 🚧 Phase 2", Status.ACTIVE),
        ("## Phase 2 (in progress)", Status.ACTIVE),
        ("## 阶段 1：存储（已完成）", Status.DONE),
        ("## Phase 3 : Recherche (terminée)", Status.DONE),
        ("## Etapa 2 — en progreso", Status.ACTIVE),
        ("## [x] Phase 1", None),  # a box is told apart from a mark
        ("## Completed features overview", None),
        ("## Release process", None),
        ("## Done right", None),
        ("## Phase 4: Live reload", None),
        ("## Phase 5: Active Directory support", None),
    ],
)
def test_a_heading_claims_a_status(heading: str, status: Status | None) -> None:
    claim = first(heading).status
    assert (claim.value if claim else None) is status


@pytest.mark.parametrize(
    ("heading", "bucket"),
    [
        ("## Completed", Status.DONE),
        ("## Completed (continued)", Status.DONE),
        ("## ✅ Done (12)", Status.DONE),
        ("## 🚧 In progress", Status.ACTIVE),
        ("## Planned", Status.PLANNED),
        ("## 已完成", Status.DONE),
        ("## Terminé", Status.DONE),
        ("## Yapılacaklar", Status.PLANNED),
        ("## Remaining work", Status.PLANNED),
        ("## What's left", Status.PLANNED),
        ("## 🧊 Icebox", Status.PLANNED),
        ("## What we shipped", Status.DONE),
        ("## Remaining budget", None),
        ("## Outstanding results", None),
        ("## Wishlist page for shops", None),
        ("## Sooner or later", None),
        ("## Completed the parser", None),
        ("## Planned maintenance windows", None),
        ("## Phase 1: Completed", None),
    ],
)
def test_a_heading_that_is_only_a_status_is_a_bucket(heading: str, bucket: Status | None) -> None:
    section = roadmap(heading).root.children[0]
    assert (section.bucket.value if section.bucket else None) is bucket


@pytest.mark.parametrize(
    ("headings", "status"),
    [
        ("Done, *Testing, Backlog", Status.ACTIVE),
        ("In progress, *Testing", Status.ACTIVE),
        ("Overview, In progress, *Testing, Done, How to help", Status.ACTIVE),
        ("Done, *Planning, Backlog", Status.PLANNED),
        ("Concluído, *Planejamento, Em andamento", Status.PLANNED),
        ("已完成, *计划", Status.PLANNED),
        ("Development, *Testing, Documentation", None),
        ("Completed, *Testing, Documentation", None),
        ("Goals, *Planning", None),
        ("*Testing", None),
        ("*Planning, Testing", None),
        ("功能, *计划, 文档", None),
        ("Phase 1 ✅, *Testing", None),
    ],
)
def test_a_word_for_a_stage_and_for_work_is_read_as_those_beside_it(headings: str, status: Status | None) -> None:
    names = headings.split(", ")
    text = "".join(f"## {name.removeprefix('*')}\n\n- work\n\n" for name in names)
    at = next(number for number, name in enumerate(names) if name.startswith("*"))
    section = roadmap(text).root.children[at]
    assert (section.bucket.value if section.bucket else None) is status
    assert section.claim is status
    assert section.items[0].standing is status


@pytest.mark.parametrize(
    ("heading", "status"),
    [
        ("🚧 Testing", Status.ACTIVE),
        ("Testing ✅", Status.DONE),
        ("Testing (done)", Status.DONE),
        ("Testing\n\nStatus: Done", Status.DONE),
    ],
)
def test_such_a_word_takes_nothing_from_another_claim(heading: str, status: Status) -> None:
    section = roadmap(f"## Development\n\n- a\n\n## {heading}\n\n- b\n").root.children[1]
    assert section.claim is status


def test_a_bucket_gives_its_status_to_what_stands_under_it() -> None:
    items = list(roadmap("## Completed\n\n### Milestone 1\n\n- Parser\n\n## Planned\n\n- Printer\n").items())
    assert [item.standing for item in items] == [Status.DONE, Status.PLANNED]
    assert [item.claim for item in items] == [None, None]


@pytest.mark.parametrize(
    ("item", "box", "claim", "finished", "unfinished"),
    [
        ("- [ ] Parser", " ", Status.PLANNED, False, True),
        ("- [x] Parser", "x", Status.DONE, True, False),
        ("- [X] Parser", "X", Status.DONE, True, False),
        ("- [~] Parser", "~", Status.ACTIVE, False, True),
        ("- [-] Parser", "-", Status.DROPPED, False, False),
        ("- [ ] ~~Parser~~", " ", Status.DROPPED, False, False),
        ("- [x] ~~Parser~~", "x", Status.DONE, True, False),
        ("- [x] ~~Parser~~ (dropped)", "x", Status.DROPPED, True, False),
        ("- [ ] Parser (deferred)", " ", Status.DEFERRED, False, False),
        ("- Parser", None, None, False, False),
        ("- ✅ Parser", None, Status.DONE, True, False),
        ("- ~~Parser~~", None, Status.DROPPED, False, False),
        ("- [x](https://example.org) a link", None, None, False, False),
        ("- a box [x] inside", None, None, False, False),
    ],
)
def test_an_item_is_done_or_open(
    item: str, box: str | None, claim: Status | None, finished: bool, unfinished: bool
) -> None:
    found = first(item, Place.ITEM)
    assert (found.box.value.mark if found.box else None) == box
    assert found.claim is claim or (found.struck and claim is Status.DROPPED)
    assert (found.finished, found.unfinished) == (finished, unfinished)


def test_a_legend_outweighs_the_defaults() -> None:
    text = "Legend: 🟢 done · 🟡 in progress · 🔴 planned\n\n- 🟢 Parser\n- 🟡 Printer\n- 🔴 Lexer\n"
    assert [item.claim for item in roadmap(text).items()] == [Status.DONE, Status.ACTIVE, Status.PLANNED]
    assert [item.claim for item in roadmap("- 🔴 Lexer\n").items()] == [None]


def test_a_legend_may_give_a_mark_another_meaning() -> None:
    text = "## Legend\n\n- ✅ Supported\n- 🔴 High priority\n\n## Work\n\n- 🔴 Lexer\n"
    assert next(iter(roadmap(text).root.children[1].items)).claim is None


@pytest.mark.parametrize(
    ("text", "items"),
    [
        ("| Status | Meaning |\n|---|---|\n| ✅ | Done |\n| 🚧 | In progress |\n", 0),
        ("| Mark | Meaning |\n|---|---|\n| `[x]` | Code and tests are there |\n| `[ ]` | Not started |\n", 0),
        ("- 🟢 Done\n- 🟡 In progress\n- 🔴 Planned\n", 0),
        ("- [x] Done\n- [ ] Planned\n", 0),
        ("## Legend\n\n- ✅ Done\n- 💡 Ideas of users\n", 0),
        ("| Status | Rule |\n|---|---|\n| ✅ | Score |\n", 1),
        ("| Status | Rule |\n|---|---|\n| ✅ | Score |\n| 🚧 | Report |\n", 2),
        ("| Status | Rule |\n|---|---|\n| ✅ | Done |\n| ✅ | Score |\n", 2),
        ("- ✅ Done\n  - Parser\n- 📋 Planned\n  - Lexer\n", 4),
        ("- [x] Planned\n- [ ] Shipped\n", 2),
        ("- ✅ Parser\n- 🚧 Printer\n", 2),
        ("- ✅ Planning\n- 🚧 Development\n", 2),
    ],
)
def test_what_explains_the_marks_is_no_work(text: str, items: int) -> None:
    read = roadmap(text)
    assert read.counts()["items"] == items
    assert read.tracks is any(mention.claim is Status.DONE for mention in read.mentions())
    if not items:
        assert list(read.mentions()) == read.root.children
        assert read.legend


@pytest.mark.parametrize(
    ("header", "work"),
    [
        ("| Status | Meaning |", 0),
        ("| Priority | **Meaning** |", 0),
        ("| Status | Bedeutung |", 0),
        ("| 状态 | 含义 |", 0),
        ("| Durum | Anlamı |", 0),
        ("| Status | Feature |", 2),
        ("| Status | What it means for you |", 2),
        ("| Meaning | Status |", 2),
    ],
)
def test_a_table_that_says_what_words_mean_is_no_work(header: str, work: int) -> None:
    rows = "| Done | Planned |\n| Planned | Done |\n"
    assert roadmap(f"{header}\n|---|---|\n{rows}").counts()["items"] == work
    wide = roadmap(f"{header} Status |\n|---|---|---|\n| Parser | In words | Done |\n")
    assert wide.counts()["items"] == 1


@pytest.mark.parametrize(
    ("item", "name", "status"),
    [
        ("**Phase A — Brain** ✅ DONE\n  It remembers.", "Phase A — Brain ✅ DONE", Status.DONE),
        ("**Phase B** ✅ **Done**\n  It\n  talks.", "Phase B ✅ Done", Status.DONE),
        ("**Faz A — Beyin (bilgi)** ✅ TAMAMLANDI\n  Hafıza.", "Faz A — Beyin (bilgi) ✅ TAMAMLANDI", Status.DONE),
        ("**Live feel** (next)\n  It flows.", "Live feel (next)", Status.PLANNED),
        ("**Live feel** — in progress\n  It flows.", "Live feel — in progress", Status.ACTIVE),
        ("**Live feel** 🚧\n  It flows.", "Live feel 🚧", Status.ACTIVE),
        ("**Live feel ✅**\n  It flows.", "Live feel ✅", Status.DONE),
        ("[x] **Live feel** ✅\n  It flows.", "Live feel ✅", Status.DONE),
        ("**Live feel** is\n  done", "Live feel is done", None),
        ("**Live feel** ✅ and the\n  rest", "Live feel ✅ and the rest", None),
        ("**Live feel**\n  It is done.", "Live feel It is done.", None),
        ("Live feel ✅ and the\n  rest", "Live feel ✅ and the rest", None),
        ("**Done right**\n  It flows.", "Done right It flows.", None),
        ("**Live** feel\n  ✅ and it flows", "Live feel ✅ and it flows", None),
    ],
)
def test_a_bold_name_and_its_status_may_have_the_first_line_of_an_item(
    item: str, name: str, status: Status | None
) -> None:
    found = first(f"- {item}\n", Place.ITEM)
    assert found.name == name
    assert (found.status.value if found.status else None) is status


def test_what_such_an_item_goes_on_with_is_read_too() -> None:
    found = first("- **Phase A** ✅\n  **Target:** Q1 2027\n", Place.ITEM)
    assert [date.role for date in found.dates] == [DateRole.TARGET]


@pytest.mark.parametrize(
    ("item", "status"),
    [
        ("[Recently Completed](#recently-completed)", None),
        ("[In progress: the parser](#in-progress-the-parser)", None),
        ("[Phase 1 ✅](#phase-1-)", Status.DONE),
        ("[Parser ✅](docs/parser.md#status)", Status.DONE),
        ("[Parser](#parser) ✅", Status.DONE),
        ("✅ [Parser](#parser)", Status.DONE),
    ],
)
def test_an_entry_of_a_table_of_contents_claims_nothing(item: str, status: Status | None) -> None:
    assert first(f"- {item}\n", Place.ITEM).claim is status


@pytest.mark.parametrize(
    ("line", "status"),
    [
        ("**Status**: Done", Status.DONE),
        ("**Status**: `done`", Status.DONE),
        ("**Status**: see `done`", None),
        ("**Status**: `make done`", None),
        ("`Status: done`", None),
        ("**Status:** 🚧 In progress (70%)", Status.ACTIVE),
        ("_Status_: planned", Status.PLANNED),
        ("- **Status**: Completed", Status.DONE),
        ("> **Status:** on hold", Status.DEFERRED),
        ("状态：已完成", Status.DONE),
        ("**Estado**: completado", Status.DONE),
        ("**Status:** Phase 2 ✅ Done | Phase 3 🚀 In progress", None),
        ("Durum: ✅ Tamamlandı · 🟡 Kısmen · 🔴 Yok.", None),
        ("**Status:** Import ✅ | **Tuning:** ⏳", None),
        ("**Status:** ✅ Done | Owner Ann", Status.DONE),
        ("**Status:** Done · unreleased", Status.DONE),
        ("**Status:** active | Created: May 2025", Status.ACTIVE),
        ("**Status:** active | Coverage: 3/5", Status.ACTIVE),
        ("Status quo: bad", None),
        ("The status is unclear.", None),
        ("**Goal**: done by May", None),
    ],
)
def test_a_labelled_line_gives_its_section_a_status(line: str, status: Status | None) -> None:
    claim = first(f"## Phase 1\n\n{line}\n").status
    assert (claim.value if claim else None) is status


def test_what_a_status_does_not_say_is_not_read_from_behind_it() -> None:
    section = first("## Phase 1\n\n**Status:** active | Noted: May 2025 | Coverage: 3/5\n")
    assert (section.dates, section.progress) == ([], [])


def test_a_table_gives_rows_their_version_status_and_dates() -> None:
    rows = "| v0.3 | ✅ Released | Dec 2025 |\n| v0.4 | Planned | TBD |\n"
    text = f"| Version | Status | Target date |\n|---|---|---|\n{rows}"
    done, planned = next(roadmap(text).tables()).rows
    assert done.version is not None
    assert done.version.value.written == "v0.3"
    assert (done.claim, planned.claim) == (Status.DONE, Status.PLANNED)
    assert [(reading.role, reading.value.last) for reading in done.dates] == [(DateRole.TARGET, date(2025, 12, 31))]
    assert planned.dates == []


@pytest.mark.parametrize(
    ("header", "cells", "statuses"),
    [
        ("Progress", ("Done", "In progress"), [Status.DONE, Status.ACTIVE]),
        ("Stand", ("erledigt", "noch offen"), [Status.DONE, Status.PLANNED]),
        ("進捗", ("完了", "作業中（60%）"), [Status.DONE, Status.ACTIVE]),
        ("进度", ("已完成", "未开始"), [Status.DONE, Status.PLANNED]),
        ("Avancement", ("Terminé", "40 %"), [None, None]),
        ("Stand", ("Mai 2026", "Juni 2026"), [None, None]),
        ("Updated", ("done", ""), [None, None]),
    ],
)
def test_a_column_of_statuses_is_one_whatever_else_its_header_may_mean(
    header: str, cells: tuple[str, str], statuses: list[Status | None]
) -> None:
    text = f"| Nr. | Aufgabe | {header} |\n|---|---|---|\n| 1 | Konzept | {cells[0]} |\n| 2 | Test | {cells[1]} |\n"
    rows = [mention for mention in roadmap(text).mentions() if mention.place is Place.ROW]
    assert [row.claim for row in rows] == statuses


@pytest.mark.parametrize(
    ("header", "row", "name"),
    [
        ("# | Task", "1 | Parser", "Parser"),
        ("No. | 機能", "#2 | 検索", "検索"),
        ("ID | Task", "R-1 | Parser", "R-1"),
        ("# | Owner", "1 | Ann", "1"),
        ("Version | Feature", "1.0 | Parser", "1.0"),
    ],
)
def test_a_row_is_not_called_by_its_mere_number(header: str, row: str, name: str) -> None:
    assert first(f"| {header} |\n|---|---|\n| {row} |\n", Place.ROW).name == name


@pytest.mark.parametrize(
    ("title", "role", "last"),
    [
        ("## v0.3 (Q4 2025)", DateRole.PLAIN, date(2025, 12, 31)),
        ("## v0.3 (Target: Q4 2025)", DateRole.TARGET, date(2025, 12, 31)),
        ("## v0.3 (planned for May 2026)", DateRole.TARGET, date(2026, 5, 31)),
        ("## v0.3 (Shipped 26 Mar 2025)", DateRole.RELEASED, date(2025, 3, 26)),
        ("## v0.3 — completed 2026-03-19", DateRole.RELEASED, date(2026, 3, 19)),
        ("### Q4 2025", DateRole.PLAIN, date(2025, 12, 31)),
    ],
)
def test_a_title_says_what_its_date_is_for(title: str, role: DateRole, last: date) -> None:
    assert [(reading.role, reading.value.last) for reading in first(title).dates] == [(role, last)]


@pytest.mark.parametrize(
    "title",
    [
        "## What we learned in the 2025 survey",
        "## 2026 goals are TBD, see v2025.1",
        "## v0.3 (TBD)",
        "## Port 2024 parser",
    ],
)
def test_a_date_in_a_sentence_is_no_claim(title: str) -> None:
    assert [reading for reading in first(title).dates if reading.role is not DateRole.PLAIN] == []


def test_a_quarter_takes_the_year_of_the_heading_above() -> None:
    section = roadmap("## 2026\n\n### Q2\n\n- Parser\n").root.children[0].children[0]
    assert [reading.value.last for reading in section.dates] == [date(2026, 6, 30)]
    assert roadmap("## Plans\n\n### Q2\n").root.children[0].children[0].dates == []


@pytest.mark.parametrize(
    ("line", "role", "last"),
    [
        ("Last updated: 4 May 2025", DateRole.UPDATED, date(2025, 5, 4)),
        ("_Last Updated: **2025-05-04**_", DateRole.UPDATED, date(2025, 5, 4)),
        ("> Last updated on May 4th, 2025", DateRole.UPDATED, date(2025, 5, 4)),
        ("**最終更新日**：2025年5月4日", DateRole.UPDATED, date(2025, 5, 4)),
        ("最后更新：2025-05-04", DateRole.UPDATED, date(2025, 5, 4)),
        ("**Dernière mise à jour** : 4 mai 2025", DateRole.UPDATED, date(2025, 5, 4)),
        ("<!-- Last updated: 2025-05-04 -->", DateRole.UPDATED, date(2025, 5, 4)),
        ("**Next Review**: December 2025", DateRole.REVIEW, date(2025, 12, 31)),
        ("**Nächste Überprüfung:** Januar 2026", DateRole.REVIEW, date(2026, 1, 31)),
    ],
)
def test_a_file_says_when_it_was_updated(line: str, role: DateRole, last: date) -> None:
    readings = roadmap(f"# Roadmap\n\n{line}\n").dates
    assert [(reading.role, reading.value.last) for reading in readings] == [(role, last)]


@pytest.mark.parametrize(
    ("entry", "last"),
    [
        ("updated: 2025-05-04", date(2025, 5, 4)),
        ('lastUpdated: "2025-05-04"', date(2025, 5, 4)),
        ("last_updated: 2025-05-04 # by hand", date(2025, 5, 4)),
        ("lastmod: 2025-05-04T10:00:00Z", date(2025, 5, 4)),
        ("ultima_actualizacion: 2025-05-04", date(2025, 5, 4)),
        ("date: 2025-05-04", None),
        ("created: 2025-05-04", None),
        ("updated: soon", None),
        ("  updated: 2025-05-04", None),
        ("# updated: 2025-05-04", None),
        ("page:\n  updated: 2025-05-04", None),
        ("updated:2025-05-04", None),
    ],
)
def test_front_matter_says_when_a_file_was_updated(entry: str, last: date | None) -> None:
    readings = roadmap(f"---\ntitle: R\n{entry}\n---\n\n# Roadmap\n").dates
    assert [reading.value.last for reading in readings] == ([last] if last else [])


@pytest.mark.parametrize(
    ("heading", "version"),
    [
        ("Q4 2026 (2026.10 - 2026.12)", False),
        ("Q4 2026（2026.10 — 2026.12）", False),
        ("2026.10 — 2026.12: Search", False),
        ("Search 2026.10~2026.12", False),
        ("2026.10 → 2026.12", True),
        ("2026.10 - 2026.13", True),
        ("2026.10", True),
        ("2026.10 (Q4 2026)", True),
        ("v2026.10 (Q4 2026)", True),
        ("1.10 (Q4 2026)", True),
        ("2026.1 (Q4 2026)", True),
    ],
)
def test_a_month_of_its_own_date_is_no_version(heading: str, version: bool) -> None:
    assert (first(f"## {heading}").version is not None) is version


@pytest.mark.parametrize(
    "line",
    ["Updated the parser on 4 May 2025", "Last updated: soon", "`Last updated: 2025-05-04`", "Last audit: 2025-05-04"],
)
def test_not_every_date_is_a_stamp(line: str) -> None:
    assert roadmap(f"# Roadmap\n\n{line}\n").dates == []


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("**Current version**: v1.2.0", "v1.2.0"),
        ("## v1.3.0 (Current)", "v1.3.0"),
        ("- **v0.1.0**: Core (Current)", "v0.1.0"),
        ("**Aktuelle Version:** 0.9.0", "0.9.0"),
    ],
)
def test_a_file_says_which_version_is_current(text: str, written: str) -> None:
    assert [reading.value.written for reading in roadmap(text).current] == [written]


@pytest.mark.parametrize(
    ("text", "closed"),
    [
        ("# Roadmap\n\n> This roadmap is archived.\n", True),
        ("# Roadmap\n\nThis document is superseded by the new plan.\n", True),
        ("# Roadmap\n\n- Archive old records\n", False),
        ("# Roadmap\n\nUsers can see which records are archived.\n", False),
    ],
)
def test_a_file_says_that_it_is_no_longer_kept(text: str, closed: bool) -> None:
    assert roadmap(text).closed is closed


def test_mentions_of_one_key_are_one_milestone() -> None:
    text = "## Phase 1: Storage\n\n## Phase 2: Sync\n\n| Phase | Status |\n|---|---|\n| Phase 1 | Done |\n"
    milestones = roadmap(text).milestones
    assert [(milestone.name, len(milestone.mentions)) for milestone in milestones] == [("Phase 1", 2), ("Phase 2", 1)]


def test_mentions_with_other_titles_stay_apart() -> None:
    text = "## Server\n\n### Phase 1: Storage\n\n## Client\n\n### Phase 1: Layout\n"
    assert [len(milestone.mentions) for milestone in roadmap(text).milestones] == [1, 1]


def test_an_item_is_not_called_by_the_version_that_it_came_in() -> None:
    assert roadmap("- [x] Auto-update (1.4.0)\n- [x] Importer (in v1.4.0)\n").milestones == []


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("## Phase 1: Log\n\n✅ **COMPLETED**\n\n- [ ] Push", Status.DONE),
        ("## Phase 1: Log\n\n**Completed**\n\n- [ ] Push", Status.DONE),
        ("## v1.2\n\n_In progress_\n\n- [ ] Push", Status.ACTIVE),
        ("## v1.2\n\n*Completed January 2025*\n", Status.DONE),
        ("## Phase 1: Log\n\nOn hold\n\nIt was too slow.", Status.DEFERRED),
        # what heads the list below, speaks of something else, or says more
        ("## Phase 1: Log\n\n✅ Completed\n\n- Push\n\n🚧 In progress\n\n- Pull", None),
        ("## Phase 1: Log\n\nCompleted:\n\n- Push", None),
        ("## Log\n\n✅ Completed\n\n- Push", None),
        ("## Phase 1: Log\n\nIt is fast.\n\n✅ Completed", None),
        ("## Phase 1: Log\n\nCompleted the push.", None),
        ("## Phase 1: Log\n\n- Completed", None),
        ("## Phase 1: Log\n\nCurrent", None),
    ],
)
def test_a_line_under_a_heading_is_its_status(text: str, status: Status | None) -> None:
    section = roadmap(f"# Roadmap\n\n{text}\n").root.children[0].children[0]
    assert section.claim is status


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("**Log**\n- Status: done\n\n**Sync**\n- Status: planned", ["Log", "Sync"]),
        ("**Log**\n\n- **Status**: ✅ done\n- Owner: Ann\n\n**Sync** 🚧\n\n- **Status**: planned", ["Log", "Sync 🚧"]),
        ("**Log**\nStatus: done\n\n**Sync**\nStatus: planned", ["Log", "Sync"]),
        ("**Log:**\n\nStatus: done\n\n**Sync:**\n\nStatus: planned", ["Log:", "Sync:"]),
        ("**Log**\n- Target: Q1 2026\n\n**Sync**\n- Target: Q2 2026", ["Log", "Sync"]),
        ("**Log**\n- Status: done\n\nIt is fast.\n\n**Sync**\n- Status: planned", ["Log", "Sync"]),
        # one may hold what is said of the heading above
        ("**Details**\n- Status: done\n\n**Tasks**\n- [ ] Log", []),
        ("**Details**\n- Status: planned\n\n**Plan**\n- Target: Q2 2026", []),
        ("**Details**\n- Status: done\n\n### Part\n\n**Details**\n- Status: done", []),
        ("**Tasks**\n- [ ] Log\n\n**Tests**\n- [ ] Log", []),
        ("**Status**: done\n\n**Status**: planned", []),
        ("**Log** is fast.\n- Status: done\n\n**Sync** is not.\n- Status: planned", []),
        ("- **Log**\n  - Status: done\n- **Sync**\n  - Status: planned", []),
    ],
)
def test_bold_lines_head_the_fields_of_one_thing_each(text: str, names: list[str]) -> None:
    sections = list(roadmap(f"## Phase 1\n\n{text}\n").root.walk())
    assert [section.name for section in sections if section.place is Place.BOLD] == names


def test_what_is_said_of_one_thing_ends_at_another_bold_line() -> None:
    parts = "**Log**\n- Status: done\n\n**Sync**\n- Status: done\n\n**Notes:**\n- [x] Fast\n"
    phase = roadmap(f"## Phase 1\n\n{parts}\n**Before release**\n- [ ] Tests\n").root.children[0]
    assert [(part.name, [item.name for item in part.items]) for part in phase.children] == [
        ("Log", []),
        ("Sync", ["Fast"]),
    ]
    assert [item.name for item in phase.items] == ["Tests"]


def test_a_bold_line_heads_what_follows() -> None:
    text = "# Roadmap\n\n**Phase 1: Storage** ✅\n\n- [ ] Log\n\n**Phase 2: Sync**\n\n- [x] Push\n"
    one, two = roadmap(text).root.children[0].children
    assert (one.place, one.claim, [item.name for item in one.items]) == (Place.BOLD, Status.DONE, ["Log"])
    assert [item.name for item in two.items] == ["Push"]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "**Phase 1: Log.** Files first.\n- [x] Log\n\n**Phase 2: Sync.** Then this:\n\n- [ ] Push",
            ["Phase 1: Log.", "Phase 2: Sync."],
        ),
        ("**Phase 1: Log** ✅\n\n- [x] Log\n\n**Phase 2** – all of it\n- [ ] Push", ["Phase 1: Log ✅", "Phase 2"]),
        ("**Фаза 1 (1–2 нед.).**\n- Лог\n\n**Фаза 2.** Всё вместе:\n- Обмен", ["Фаза 1 (1–2 нед.).", "Фаза 2."]),
        # no list follows, no number, one phase only, one kind only, a part of a phase, no bold, elsewhere
        ("**Phase 1: Log** ✅\n\n- [x] Log\n\n**Phase 2** comes next.\n\nSoon.", ["Phase 1: Log ✅"]),
        ("**Phase 1: Log** ✅\n\n- [x] Log\n\n**Tests** are missing:\n- [ ] Unit", ["Phase 1: Log ✅"]),
        ("**Phase 2: Sync.** Then this:\n- [ ] Push", []),
        ("**Phase 2: Sync.** This:\n- [ ] Push\n\n**Phase 2: Sync.** And this:\n- [ ] Pull", []),
        ("**Phase 2: Sync.** This:\n- [ ] Push\n\n**Sprint 3: Sync.** And this:\n- [ ] Pull", []),
        ("**Phase 1: Log** ✅\n\n- [x] Log\n\n**Phase 2 work** waits:\n- [ ] Push", ["Phase 1: Log ✅"]),
        ("Phase 1: Log.\n- [x] Log\n\nPhase 2: Sync. Then\n- [ ] Push", []),
        ("**Phase 1: Log.** First.\n- [x] Log\n\n### Sync\n\n**Phase 2: Sync.** Then:\n- [ ] Push", []),
    ],
)
def test_bold_words_head_what_follows_where_they_number_it(text: str, names: list[str]) -> None:
    sections = list(roadmap(f"## Plan\n\n{text}\n").root.walk())
    assert [section.name for section in sections if section.place is Place.BOLD] == names


@pytest.mark.parametrize(
    ("header", "rows", "keys"),
    [
        ("# | Phase", ["1 | Log", "2 | Sync"], ["Phase 1", "Phase 2"]),
        ("No. | Sprint", ["1. | Log", "2. | Sync"], ["Sprint 1", "Sprint 2"]),
        ("№ | Этап", ["1 | Лог", "2 | Обмен"], ["Phase 1", "Phase 2"]),
        ("# | Phase", ["1 | Build", "2 | Build"], [None, None]),
        ("# | Phase", ["1 | Log", "1 | Sync"], [None, None]),
        ("# | Phase", ["1 | Log", "– | Sync"], [None, None]),
        ("# | Phase", ["1 | Log", "2 | "], [None, None]),
        ("# | Phase", ["1 | Phase 3", "2 | Phase 4"], ["Phase 3", "Phase 4"]),
        ("# | Task", ["1 | Log", "2 | Sync"], [None, None]),
        ("# | Phase | Sprint", ["1 | Log | A", "2 | Sync | B"], [None, None]),
    ],
)
def test_numbers_beside_phases_are_theirs(header: str, rows: list[str], keys: list[str | None]) -> None:
    line = "|---" * len(header.split("|")) + "|"
    (table,) = roadmap("\n".join([f"| {header} |", line, *(f"| {row} |" for row in rows)]) + "\n").tables()
    assert [row.key and row.key.value.name for row in table.rows] == keys


@pytest.mark.parametrize(
    ("header", "called"),
    [
        ("Version | Focus", True),
        ("Date | Version", True),
        ("Phase | Version", True),
        ("# | Version", True),
        ("Feature | Version", False),
        ("Technologie | Version", False),
        ("功能 | 版本", False),
    ],
)
def test_a_version_beside_a_name_is_not_what_the_row_is_called(header: str, called: bool) -> None:
    cells = " | ".join("v1.0" if cell.strip() in ("Version", "版本") else "Sync" for cell in header.split("|"))
    (table,) = roadmap(f"| {header} |\n|---|---|\n| {cells} |\n").tables()
    assert [row.called is not None for row in table.rows] == [called]


@pytest.mark.parametrize(
    ("title", "claims"),
    [
        ("🚧 Dependencies & Risks", []),
        ("✅ Overview", []),
        ("🚧 Зависимости и риски", []),
        ("🚧 Dependency injection", [Status.ACTIVE]),
        ("✅ Timeline view", [Status.DONE]),
        ("Overview (done)", [Status.DONE]),
    ],
)
def test_a_mark_before_what_is_no_work_is_there_for_its_looks(title: str, claims: list[Status]) -> None:
    (section,) = roadmap(f"# Plan\n\n## {title}\n").root.children[0].children
    assert [claim.value for claim in section.statuses] == claims


@pytest.mark.parametrize(
    ("title", "role"),
    [
        ("Current Status: ready (Dec 2025)", DateRole.UPDATED),
        ("📊 Estado actual (julio 2026)", DateRole.UPDATED),
        ("当前状态（2026年7月）", DateRole.UPDATED),
        ("Status (May 2026)", DateRole.UPDATED),
        ("Status: planned (May 2026)", DateRole.PLAIN),
        ("Sync (May 2026)", DateRole.PLAIN),
        ("State machine (May 2026)", DateRole.PLAIN),
        ("Phase 2 (May 2026)", DateRole.PLAIN),
    ],
)
def test_the_date_of_a_status_is_the_day_of_that(title: str, role: DateRole) -> None:
    (section,) = roadmap(f"# Plan\n\n## {title}\n").root.children[0].children
    assert [date.role for date in section.dates] == [role]


@pytest.mark.parametrize(
    ("header", "cells", "claims"),
    [
        ("Done", ["✅", "❌"], [Status.DONE, Status.PLANNED]),
        ("Implemented?", ["Yes", "no"], [Status.DONE, Status.PLANNED]),
        ("Done", ["x", ""], [Status.DONE, None]),
        ("Erledigt", ["[x]", "[ ]"], [Status.DONE, Status.PLANNED]),
        ("Done", ["✅", "—"], [Status.DONE, None]),
        ("Done", ["✅", "4"], [None, None]),
        ("Done", ["4", "5"], [None, None]),
        ("Done", ["", ""], [None, None]),
        ("Completed", ["2026-03-01", "2026-04-01"], [None, None]),
        ("Tests", ["✅", "❌"], [None, None]),
    ],
)
def test_a_column_asks_what_is_done(header: str, cells: list[str], claims: list[Status | None]) -> None:
    rows = "".join(f"| Part {number} | {cell} |\n" for number, cell in enumerate(cells))
    (table,) = roadmap(f"| Part | {header} |\n|---|---|\n{rows}").tables()
    assert [row.claim for row in table.rows] == claims


def test_a_column_of_ticks_gives_way_to_a_status() -> None:
    table = "| Part | Done | Status |\n|---|---|---|\n| Log | ✅ | Planned |\n"
    assert [row.claim for found in roadmap(table).tables() for row in found.rows] == [Status.PLANNED]


@pytest.mark.parametrize(
    ("summary", "name"),
    [
        ("<b>Phase 1: Log</b> ✅", "Phase 1: Log ✅"),
        ("<strong>Phase 1: Log ✅</strong>", "Phase 1: Log ✅"),
        ("<h3>✅ Phase <code>1</code>: Log</h3>", "✅ Phase 1 : Log"),
    ],
)
def test_a_summary_may_be_marked_up(summary: str, name: str) -> None:
    text = f"<details>\n<summary>{summary}</summary>\n\n- [x] Log\n\n</details>\n"
    section = roadmap(text).root.children[0]
    assert (section.name, section.claim, [item.name for item in section.items]) == (name, Status.DONE, ["Log"])


@pytest.mark.parametrize(
    ("end", "statuses"),
    [
        ("- [ ] a\n\n---\n\nStatus: done\n", []),
        ("- [ ] a\n\n---\n\n*Version: 1.0*\n*Status: Complete*\n", []),
        ("- [ ] a\n\n---\n\nThanks to all.\n\n**Status**: done\n", []),
        ("Prose.\n\n---\n\nStatus: done\n\n<!-- end -->\n", []),
        ("- [ ] a\n\nStatus: done\n", [Status.DONE]),
        ("Status: done\n\n---\n", [Status.DONE]),
        ("---\n\nStatus: done\n", [Status.DONE]),
        ("- [ ] a\n\n---\n\nStatus: done\n\n- [ ] b\n", [Status.DONE]),
        ("- [ ] a\n\n---\n\nStatus: done\n\n| a |\n|---|\n| b |\n", [Status.DONE]),
        ("- [ ] a\n\n---\n\nStatus: done\n\n## Phase 3\n", [Status.DONE]),
    ],
)
def test_what_stands_at_the_foot_of_a_file_is_said_of_the_file(end: str, statuses: list[Status]) -> None:
    section = roadmap(f"# Roadmap\n\n## Phase 2: Sync\n\n{end}").root.children[0].children[0]
    assert section.name == "Phase 2: Sync"
    assert [status.value for status in section.statuses] == statuses


@pytest.mark.parametrize(
    ("header", "cell", "status"),
    [
        ("Phase | Period", "Testing | Q1 2026", None),
        ("Milestone | Period", "Planning | Q1 2026", None),
        ("Stage | Period", "**In review** | Q1 2026", None),
        ("Phase | Period", "Sync 🚧 | Q1 2026", Status.ACTIVE),
        ("Phase | Period", "In progress: Sync | Q1 2026", Status.ACTIVE),
        ("Phase | Period", "Sync (in progress) | Q1 2026", Status.ACTIVE),
        ("Phase | Period", "Released | Q1 2026", Status.DONE),
        ("Status | Period", "Testing | Q1 2026", Status.ACTIVE),
        ("Phase | Status", "Testing | Done", Status.DONE),
    ],
)
def test_a_phase_may_be_called_like_a_status(header: str, cell: str, status: Status | None) -> None:
    row = first(f"| {header} |\n|---|---|\n| {cell} |\n", Place.ROW)
    assert row.claim is status


def test_a_summary_heads_its_details() -> None:
    text = "<details>\n<summary>Phase 1 ✅</summary>\n\n- [x] Log\n\n</details>\n\n- Other\n"
    root = roadmap(text).root
    assert [item.name for item in root.children[0].items] == ["Log"]
    assert [item.name for item in root.items] == ["Other"]


@pytest.mark.parametrize(
    ("text", "heading"),
    [
        ("# A\n\n## B\n\n<details>\n\n### C\n\n</details>\n\n- here\n", "B"),
        ("# A\n\n## B\n\n<details><summary>C</summary>\n\n#### D\n\n</details>\n\n- here\n", "B"),
        ("# A\n\n**Phase 1**\n\n<details>\n\ntext\n\n</details>\n\n- here\n", "Phase 1"),
        ("# A\n\n<details>\n\n## B\n\n<details>\n\n### C\n\n</details>\n\n- here\n\n</details>\n", "B"),
        ("# A\n\n## B\n\n<details><summary>C</summary> all of it</details>\n\n- here\n", "B"),
        ("# A\n\n## B\n\n</details>\n<details>\n<summary>C</summary>\n\n- here\n\n</details>\n", "C"),
        ("# A\n\n<details>\n\n## B\n\n</details>\n\n## C\n\n- here\n", "C"),
        ("# A\n\n## B\n\n<details>\n\n## C\n\n- x\n\n</details>\n\n- here\n", "A"),
        ("# A\n\n## B\n\n<!-- <details> -->\n\n### C\n\n<!-- </details> -->\n\n- here\n", "C"),
        ("# A\n\n## B\n\n### C\n\n</details>\n\n- here\n", "C"),
        ("# A\n\n<details>\n\n## B\n\n- here\n", "B"),
    ],
)
def test_what_follows_details_stands_where_they_stand(text: str, heading: str) -> None:
    item = next(item for item in roadmap(text).items() if item.name == "here")
    assert item.section is not None
    assert item.section.name == heading


def test_a_heading_in_details_is_beside_one_outside() -> None:
    text = "# A\n\n## Phase 1 ✅\n\n- [x] a\n\n<details>\n\n## Phase 2\n\n- [ ] b\n\n</details>\n\n## Phase 3\n"
    assert [section.name for section in roadmap(text).root.children[0].children] == ["Phase 1 ✅", "Phase 2", "Phase 3"]


def test_what_follows_details_is_not_below_a_higher_heading_in_them() -> None:
    root = roadmap("# A\n\n<details>\n\n# Old\n\n- x\n\n</details>\n\n## New\n").root
    assert [section.name for section in root.children] == ["A", "Old", "New"]


def test_code_claims_nothing() -> None:
    text = "# Roadmap\n\n```\n- [ ] v1.2 done\n```\n\n`Phase 1 ✅`\n\n- `[x]` sample\n"
    found = roadmap(text)
    assert found.milestones == []
    assert [item.box for item in found.items()] == [None]


def test_statuses_are_read_through_garbled_text() -> None:
    assert first("## Phase 1: Storage âœ…").claim is Status.DONE
    assert first("## Phase 1: Storage âœ…").name == "Phase 1: Storage ✅"


def test_only_a_file_that_marks_something_done_tracks() -> None:
    assert roadmap("## Planned\n\n- Parser\n").tracks is False
    assert roadmap("- [x] Parser\n").tracks is True
    assert roadmap("## Completed\n\n- Parser\n").tracks is True


PIECES = """\
# Roadmap
## Phase 1 ✅
### v1.2 (Q4 2025)
- [ ] a
  - [x] b
- ~~c~~
**Status**: done
---

> quote
```
âœ…
1. one
Last updated: 2025-05-04
<!-- x -->
<summary>Phase 2</summary>
[a](b.md)
**Phase 3:**
Legend: ✅ done
| Version | Status |
|---|---|
| v1 | ✅ |
４ ５ \ufffc \u202f""".splitlines()


@settings(max_examples=150, deadline=None)
@given(st.lists(st.sampled_from(PIECES) | st.text(max_size=30), max_size=25).map("\n".join))
def test_the_reader_never_raises_and_every_place_lies_in_the_text(text: str) -> None:
    found = roadmap(text)
    for mention in found.mentions():
        spans = [mention.span, *(reading.span for reading in [*mention.statuses, *mention.dates, *mention.progress])]
        assert all(span.end <= len(text) for span in spans)
    assert found.counts()["items"] >= sum(1 for _ in found.items())  # rows that tell a status count too


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("Export to CSV. Also to XML.", "Export to CSV. Also to XML."),
        (f"Read-only mode for users. {'It hides what changes something. ' * 3}", "Read-only mode for users"),
        (f"Storage: {'a backend for files, a backend for tables, ' * 3}", "…"),
        (f"Export of tables: {'to CSV, to XML, ' * 6}", "Export of tables"),
        (f"导出为多种格式的表格和图表。{'其他说明' * 20}", "导出为多种格式的表格和图表"),
        ("a" * 81, "a" * 79 + "…"),
        ("数" * 90, "数" * 79 + "…"),
        ("a" * 80, "a" * 80),
    ],
)
def test_messages_say_a_long_name_in_short(name: str, said: str) -> None:
    item = next(roadmap(f"- [ ] {name}").items())
    assert item.name == name.strip()
    assert item.said == said or (said == "…" and item.said.endswith(said) and len(item.said) <= 80)
