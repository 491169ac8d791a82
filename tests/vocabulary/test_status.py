"""Tables of what people write, and at least as many things that only look like it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from roadmap_lint.vocabulary import Found
from roadmap_lint.vocabulary.bucket import bucket_status
from roadmap_lint.vocabulary.status import (
    Claim,
    Lexicon,
    Status,
    field_status,
    leading_mark,
    legend_of,
    title_status,
    trailing_mark,
)

PLAIN = Lexicon()
D, A, P, H, X = Status.DONE, Status.ACTIVE, Status.PLANNED, Status.DEFERRED, Status.DROPPED


def told(found: Found[Claim] | None) -> Status | None:
    return found.value.status if found else None


@pytest.mark.parametrize(("status", "is_open"), [(D, False), (A, True), (P, True), (H, False), (X, False)])
def test_open_is_what_is_still_to_be_done(status: Status, is_open: bool) -> None:
    assert status.open is is_open


FIELDS: list[tuple[str, Status]] = [
    ("✅ **Released**", D),
    ("Done (v1.2)", D),
    ("DONE", D),
    ("In progress (70%)", A),
    ("in-progress", A),
    ("In‑Progress", A),
    ("Closed in v0.27.0", D),
    ("Planned in batches", P),
    ("Not started", P),
    ("not yet started", P),
    ("Shipped 2025-03-26", D),
    ("Shipped 26 Mar 2025", D),
    ("Completed December 8, 2025", D),
    ("**Landed (merged via PR #7).** The rest of it follows later.", D),
    ("Implemented with a heuristic", D),
    ("shipped as v2.2.0 (npm first).", D),
    ("Released v0.29.0. Then more prose that is not done", D),
    ("v1.4 released", D),
    ("Phase 2 complete", D),
    ("Done and merged", D),
    ("Done · unreleased", D),
    ("Fully implemented", D),
    ("Already shipped", D),
    ("100% complete", D),
    ("✅", D),
    ("✔️", D),
    (":white_check_mark:", D),
    (":heavy_check_mark: shipped", D),
    ("✅ (policy only)", D),
    ("✅ CPU and GPU stub", D),
    ("✅ Current", D),
    ("🚧 Draft", A),
    ("🚧", A),
    (":construction:", A),
    ("75% complete", A),
    ("~60% complete. See the list", A),
    ("3/5 done", A),
    ("nearly complete", A),
    ("Mostly done", A),
    ("Done 80%", A),
    ("Complete (100%)", D),
    ("Completado al 80 %", A),
    ("terminée à 60 %", A),
    ("完成80%", A),
    ("Completed in 2026", D),
    ("partially implemented", A),
    ("Partial", A),
    ("WIP", A),
    ("Early WIP", A),
    ("Current", A),
    ("Active", A),
    ("Ready for review", A),
    ("Under review", A),
    ("implementation started", A),
    ("🔄 In progress / partial", A),
    ("🟡 In progress", A),
    ("TODO — the last one", P),
    ("To do", P),
    ("Later; needed before the launch", P),
    ("Future. Do not build it", P),
    ("📋 Planned", P),
    ("⏸️ Planned", P),
    ("🔴 Next", P),
    ("DRAFT | Target: v1.2", P),
    ("Planned for Q2 2026", P),
    ("❌ Not started", P),
    ("☐", P),
    ("⬜ Scoped", P),
    ("not done", P),
    ("On hold", H),
    ("Blocked by upstream", H),
    ("Deferred to 2.0", H),
    ("Cancelled", X),
    ("Canceled (2025-01-04)", X),
    ("Won't do", X),
    ("Won’t fix", X),
    ("erledigt", D),
    ("In Planung", P),
    ("teilweise erledigt", A),
    ("Abgeschlossen am 3. Mai 2025", D),
    ("noch nicht begonnen", P),
    ("Terminé", D),
    ("TERMINE", D),
    ("En cours", A),
    ("À faire", P),
    ("Hecho y en producción", D),
    ("Pendiente", P),
    ("en curso (60%)", A),
    ("Concluído", D),
    ("Em andamento", A),
    ("Não iniciado", P),
    ("Completato", D),
    ("In corso", A),
    ("Da fare", P),
    ("Готово", D),
    ("В процессе", A),
    ("Запланировано", P),
    ("Отложено", H),
    ("Tamamlandı", D),
    ("TAMAMLANDI", D),
    ("Devam ediyor", A),
    ("Planlandı", P),
    ("klart", D),
    ("under utveckling", A),
    ("ej påbörjad", P),
    ("已完成", D),
    ("已完成核心功能", D),
    ("進行中", A),
    ("进行中", A),
    ("未开始 (设计阶段)", P),
    ("已取消", X),
    ("実装済み", D),
    ("進行中です", A),
    ("未着手", P),
    ("未", P),
    ("保留中", H),
    ("v2.2.0 으로 출시 (우선).", D),
    ("구현 완료", D),
    ("진행 중", A),
    ("보류", H),
    ("已集成", D),
    ("联调中", A),
    ("研發中", A),
    ("已實作", D),
    ("敬請期待", P),
    ("待上线", P),
    ("已砍掉", X),
    ("検証済み", D),
    ("調査中", A),
    ("検討中", P),
    ("近日公開", P),
    ("取り下げ", X),
    ("検討中止", X),
    ("開発中断", H),
    ("지원 완료", D),
    ("구축중", A),
    ("추가 예정", P),
    ("일시 정지", H),
    ("ausgerollt seit KW 12", D),
    ("Komplett", D),
    ("zum Teil erledigt", A),
    ("steht noch aus", P),
    ("vorerst zurückgestellt", H),
    ("wird nicht umgesetzt", X),
    ("Livré", D),
    ("LIVRÉ (mars 2026)", D),
    ("Mis en ligne", D),
    ("Commencé", A),
    ("pas encore commencé", P),
    ("Non commencée", P),
    ("À réaliser", P),
    ("mis de côté", H),
    ("Refusé", X),
    ("Realizado", D),
    ("en fase de pruebas", A),
    ("Por definir", P),
    ("Sin comenzar", P),
    ("Anulado", X),
    ("Atingido", D),
    ("Em homologação", A),
    ("Na fila", P),
    ("Parado", H),
    ("não será feito", X),
    ("Запущено", D),
    ("Идёт разработка", A),
    ("осталось сделать", P),
    ("Временно приостановлено", H),
    ("Не планируется", X),
    ("Raggiunto", D),
    ("in fase di test", A),
    ("da completare", P),
    ("Accantonato", H),
    ("Tamam", D),
    ("canlıya alındı", D),
    ("Test aşamasında", A),
    ("yapılmadı", P),
    ("Yapılmayacak", X),
    ("Avklarat", D),
    ("Arbete pågår", A),
    ("kvar att göra", P),
    ("Inte klart", P),
    ("Senarelagd", H),
    ("Nedlagd", X),
]


@pytest.mark.parametrize(("text", "status"), FIELDS)
def test_field(text: str, status: Status) -> None:
    assert told(field_status(text, PLAIN)) is status


@pytest.mark.parametrize(
    "text",
    [
        "",
        "—",
        "68 tests",
        "High",
        "Medium priority",
        "Complete before 1.0",
        "Done when the tests pass",
        "Completed by the summer",
        "To be completed",
        "incomplete",
        "uncompleted",
        "must be done",
        "Planned / In Progress / Done",
        "Todo | Doing | Done",
        "planned → done",
        "not planned",
        "Live reload works",
        "Open source",
        "Complete rewrite of it",
        "Current design is frozen now",
        "After the design is stable",
        "All items are verified",
        "Target exceeded",
        "Beta",
        "GA",
        "Unchanged",
        "🔴",
        "🟢",
        "🚀",
        "❌",
        "✅ / ⬜",
        "D1 ✅, D2 ⏳",
        "50%",
        "v1.2.0",
        "2025-03-26",
        "Next.js",
        "予定なし",
        "不完全",
        "완료율 50%",
        "Livre",
        "Propose a name",
        "lost",
        "Retire the old API",
        "Lance un agent",
        "fertig werden bis Mai",
        "Produktiv arbeiten mit Vorlagen",
        "Komplett neue Oberfläche",
        "Integrierte Suche",
        "kommt darauf an",
        "Fait que tout se synchronise",
        "Le livre d'or",
        "Sortie vidéo",
        "Todo el equipo",
        "todos los usuarios",
        "Lista de tareas",
        "Retrasado",
        "Tudo pronto para o uso",
        "Livre para todos",
        "Parado no tempo desde 2019",
        "Принято к сведению",
        "Идёт речь о кэше",
        "Поддерживается до 2027",
        "Добавлено поле «срок»",
        "Fatto a mano",
        "Integrato nel menu",
        "Tamam düğmesi",
        "Hazır şablonlar",
        "Utvecklas av två personer",
        "Gjort i Sverige",
        "Klara färger",
        "完成度",
        "上线日期",
        "持续优化",
        "设计完成",
        "非対応",
        "开发中心",
        "测试中文输入",
        "設計中間層",
        "実施中断",
        "설계 완료",
        "준비물 목록",
    ],
)
def test_no_field(text: str) -> None:
    assert field_status(text, PLAIN) is None


TITLES: list[tuple[str, Status]] = [
    ("Storage (Shipped 26 Mar 2025)", D),
    ("Storage — completed 2026-03-19", D),
    ("SHIPPED", D),
    ("Storage layer SHIPPED", D),
    ("Storage 1.2 SHIPPED", D),
    ("Storage ✅ 100% COMPLETE", D),
    ("Storage - PARTIALLY DONE", A),
    ("[DONE] Storage layer", D),
    ("(done) Storage layer", D),
    ("【完了】検索", D),
    ("第一阶段（完成 80%）", A),
    ("Fase 2 (completado al 50 %)", A),
    ("Phase 2 (completed 100%)", D),
    ("第三阶段 已完成", D),
    ("`db.Backup(path)` - 完整备份（推迟至 Phase 6）", H),
    ("增量备份（移至第二阶段）", H),
    ("增量備份（延後到 v2.0）", H),
    ("登录（已发布于 v1.2）", D),
    ("覆盖率（目标移至 Phase 1）", H),
    ("Coverage (target moved to Phase 1)", H),
    ("第二階段 進行中", A),
    ("Version 2 – verschoben auf 2.1", H),
    ("Storage [in progress]", A),
    ("Storage (_current work_)", A),
    ("Phase 1A: Audit ✅ COMPLETE", D),
    ("Phase 3: Tests ✅ TARGET EXCEEDED", D),
    ("Phase 1 complete", D),
    ("Phase 2 in progress", A),
    ("v0.3 released", D),
    ("v0.7.0 - New commands ✅ (Released: 2026-02-28)", D),
    ("v0.2.1 — ✅ Released 2026-04-23", D),
    ("Shipped in v0.1.8 (current) — agents", D),
    ("Shipped in 3.0 — “The Green Room”", D),
    ("Planned for v0.2", P),
    ("In Progress: v1.2.x upkeep", A),
    ("Deferred: PyPI", H),
    ("✅ COMPLETE: Audit of the state", D),
    ("Milestones (all shipped)", D),
    ("App - Done 07-2025", D),
    ("App · done", D),
    ("1.1 ✅ Recommended actions", D),
    ("✅ v1.0 — Foundation", D),
    ("✅ Added type hints", D),
    ("v0.5 — Storage 🔄", A),
    ("Rules (17 / 17) ✅", D),
    ("Success criteria ✅", D),
    ("v1.3.0 — Current", A),
    ("v1.3.1 — Next", P),
    ("Sync (Future)", P),
    ("Sync (deferred to 2.0)", H),
    ("Sync — cancelled", X),
    ("🚧 v2.2 — Bridges (Planned)", P),
    ("Parser (90% done)", A),
    ("Parser (mostly done)", A),
    ("Parser — work in progress", A),
    ("CLI tool (Completed - 96%)", D),
    ("Phase 1 : Base (Terminée)", D),
    ("Phase 2 : Suite (En cours)", A),
    ("Ola 4 — cerrada", D),
    ("Ola 5 — en curso", A),
    ("v1.0 — Fundação (Concluído)", D),
    ("v1.1 — Calendário (Em Progresso)", A),
    ("Faz 1 — Sohbet ✅ TAMAMLANDI", D),
    ("Phase 2: Suche (erledigt)", D),
    ("Fas 2 — klar", D),
    ("Fase 3 (in corso)", A),
    ("Этап 2 — готово", D),
    ("Phase 0: 試作(規模 M)← 今ここ", A),
    ("検索 — 実装済み", D),
    ("数式ブロック(後で) 済", D),
    ("进行中：维护事项", A),
    ("导出（已完成）", D),
    ("v2 — 검사 (출시 완료, v2.1)", D),
    ("Phase 3 (Status: open)", P),
    ("Phase 2 — Bot [Status: ✅ closed]", D),
    ("Fase 6 (estado: en curso, 2 de 3)", A),
    ("第五階段（狀態：已完成）", D),
    ("1. Storage (RFC 7) shipped", D),
    ("M3: Storage (RFC 7) shipped in v1.2", D),
    ("Parser (#7) and lexer (#8) done", D),
    ("No. 4: parser (v. 2) done", D),
    ("The parser is open. Done", D),
]


@pytest.mark.parametrize(("text", "status"), TITLES)
def test_title(text: str, status: Status) -> None:
    assert told(title_status(text, PLAIN)) is status


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Completed features overview",
        "Done right",
        "Done button",
        "Release process",
        "Release Schedule",
        "Release 1.0",
        "What's NOT in v1.1",
        "Implementation Status",
        "Current State",
        "Current Status of the port",
        "Open source release",
        "Active Directory support",
        "Live reload",
        "Future-proof API",
        "Draft PR support",
        "Next.js migration",
        "Later stages",
        "Closed captions",
        "Complete rewrite",
        "Complete the docs",
        "Complete Community server",
        "v1.0 — Complete Community server",
        "Finish the parser",
        "Getting started",
        "Getting Started — guide",
        "Backlog grooming tool",
        "Pending changes view",
        "Completed by: Alice",
        "Completion criteria",
        "To be completed",
        "Not in scope",
        "not done",
        "Parser (not integrated yet)",
        "Planned Release Cycle",
        "Sprint 3 Planning",
        "Phase 2: Testing",
        "Phase 1 — Planning",
        "Month 2 - Testing",
        "Engine — TODO",
        "Completed: 12/20",
        "Completed: 45%",
        "Tests (current: 39/82)",
        "State tracking (open/acked/resolved)",
        "Tabs (open, closed)",
        "(Though this will eternally be “In Progress”!)",
        "Conformance (though this will eternally be in progress)",
        "Storage (optional)",
        "Storage (continued)",
        "Storage (stretch)",
        "Storage (new)",
        "Storage (breaking)",
        "Priority: High",
        "Keeps logical size; realloc TODO.",
        "No relicensing, no rug pulls. Open",
        "Will use files first, then a wrapper (TWA) later.",
        "The API is DONE",
        "THE WHOLE TITLE IS DONE",
        "🎯 Vision",
        "🚀 Launch",
        "🔴 Critical bugs",
        "❌ Calendar deadlines",
        "✅ Parser, ⏳ Lexer",
        "Explain why ✅ is used in lists",
        "Remaining: the last table",
        "Works, but not on Windows yet",
        "Status quo",
        "Fertigstellung der Suche",
        "Offene Fragen klären",
        "Fait divers",
        "Lista de funções",
        "Livre d'or",
        "Completamento automatico",
        "Готовый шаблон",
        "Hazır şablonlar",
        "Klarspråk i texten",
        "完成度の計算",
        "第三阶段 已完成功能的测试",
        "存储层 完成",
        "从推迟到完成",
        "予定表の表示",
        "完成测试",
        "已完成功能概述文档",
        "완료 버튼 추가",
        "진행률 표시",
        "Phase 7 (Status: done / open / later)",
        "Storage - NOT DONE",
        "Storage: v1.2 - NOT RELEASED",
        "Storage - NOT YET RELEASED",
        "Storage - NICHT FERTIG",
        "Phase 8 (Target: done by summer)",
        "Phase 9 (Status: see below)",
        "The parser is open. The lexer (RFC 7) shipped in v1.2",
        "Current work: the parser",
        "Current Work: V1 — Iteration 1",
        "✅ Phase 2 Complete When:",
        "✅ Done when",
        "✅ Phase 1: Done when all tests pass",
        "✅ Complete once reviewed",
        "✅ Fertig wenn alle Tests laufen",
        "✅ Terminé quand tout est vert",
        "Sessions (#1) remain; routing (#2) has its part; usage (#3) has two; skills (#4) wait; limits (#5) shipped",
    ],
)
def test_no_title(text: str) -> None:
    assert title_status(text, PLAIN) is None


BUCKETS: list[tuple[str, Status]] = [
    ("Completed", D),
    ("Completed:", D),
    ("Completed ✅", D),
    ("Completed (continued)", D),
    ("Recently Completed", D),
    ("Completed Milestones", D),
    ("Delivered Features", D),
    ("Completed in 3.x", D),
    ("Shipped", D),
    ("Done (12)", D),
    ("What's shipped", D),
    ("3. Completed", D),
    ("🚧 In progress", A),
    ("In Progress (3/7)", A),
    ("In-Progress (Under Design OR Active Development)", A),
    ("Now", A),
    ("Current (1.x line — Active)", A),
    ("Ongoing Work", A),
    ("Next", P),
    ("Next (2.x line — Planning)", P),
    ("Later", P),
    ("What's next", P),
    ("What’s Next?", P),
    ("Planned / Backlog", P),
    ("Planned Releases", P),
    ("Upcoming Milestones", P),
    ("UPCOMING RELEASES", P),
    ("Future Ideas", P),
    ("Backlog", P),
    ("TODO", P),
    ("🔮 Future", P),
    ("On hold", H),
    ("Deferred", H),
    ("Cancelled", X),
    ("Out of scope", X),
    ("Abgeschlossen", D),
    ("Geplante Funktionen", P),
    ("Terminé", D),
    ("Fonctionnalités à venir", P),
    ("En curso", A),
    ("Tareas pendientes", P),
    ("✅ Completadas recientes", D),
    ("Completados recientemente", D),
    ("✅ 3. Releases Concluídas", D),
    ("Próximas versões", P),
    ("Completati", D),
    ("Prossime versioni", P),
    ("Готово", D),
    ("Что дальше", P),
    ("Yapılacaklar", P),
    ("Tamamlananlar", D),
    ("Pågående arbete", A),
    ("已完成", D),
    ("最近已完成", D),
    ("待辦清單", P),
    ("後續規劃", P),
    ("今後追加予定の機能", P),
    ("検討中の機能", P),
    ("개발 중인 기능", A),
    ("추후 계획", P),
    ("Geplante Erweiterungen", P),
    ("Fonctionnalités livrées", D),
    ("Évolutions prévues", P),
    ("En lo que estamos trabajando", A),
    ("Próximas funcionalidades", P),
    ("Pendências", P),
    ("Что уже сделано", D),
    ("Ближайшие планы", P),
    ("Attività future", P),
    ("Üzerinde çalışılanlar", A),
    ("Planlanan geliştirmeler", P),
    ("Klara uppgifter", D),
    ("Framtida funktioner", P),
    ("进行中的功能", A),
    ("之後", P),
    ("進行中", A),
    ("今後の予定", P),
    ("완료된 작업", D),
    ("향후 계획", P),
    ("Up next in the editor", P),
    ("What's next for the project", P),
    ("Recently completed in this release", D),
]


@pytest.mark.parametrize(("text", "status"), BUCKETS)
def test_bucket(text: str, status: Status) -> None:
    assert told(bucket_status(text, PLAIN)) is status


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Completed features overview",
        "Completed by Alice",
        "Completion",
        "Current State",
        "Current Status",
        "Current features",
        "Active Directory",
        "Closed captions",
        "Closed Beta",
        "Open Questions",
        "Open Issues / PRs",
        "Open source",
        "Next Steps",
        "Next.js",
        "Now what?",
        "Later stages",
        "Future of the project",
        "Planned Release Cycle",
        "Release history of v1",
        "Releases",
        "Done / In progress",
        "Planned (Completed)",
        "In progress and done",
        "v1.0 — Done",
        "v1.0 released",
        "Version 2.0 - Planned Features",
        "Phase 1 complete",
        "Deferred: PyPI",
        "In Progress: v1.2",
        "Testing",
        "Planning",
        "Short term",
        "Long-term Vision",
        "Goals",
        "✅",
        "Not done",
        "To be done by the summer",
        "Live reload",
        "Done right",
        "Draft PR support",
        "Planung",
        "Nächste Schritte",
        "Prochaines étapes",
        "Terminer la migration",
        "Pendientes de otros equipos",
        "短期计划",
        "开发计划",
        "完成标准",
        "進行管理",
        "完了条件",
        "개발 계획",
        "완료 조건",
        "Laufzeit",
        "Fertigstellung",
        "Faits marquants",
        "Livre blanc",
        "Todo sobre el proyecto",
        "Próximos pasos",
        "Listo para usar",
        "Tudo sobre o app",
        "Pronto para uso",
        "План работ",
        "Готовность к релизу",
        "Prossimi passi",
        "Fatti rilevanti",
        "Sonraki adımlar",
        "Yapılandırma",
        "Klargörande",
        "Nästa steg",
        "Planerad av",
        "Planejamento",
        "Futuro do projeto na empresa",
        "План",
        "Plan",
        "计划",
        "完成度",
        "予定表",
        "진행률",
        "Klarspråk",
        "Released in the wild",
        "Next for this module",
        "Open source in the enterprise",
        "x" * 130 + " Completed",
    ],
)
def test_no_bucket(text: str) -> None:
    assert bucket_status(text, PLAIN) is None


@pytest.mark.parametrize(
    ("text", "certain"),
    [
        ("Storage (Completed)", True),
        ("✅ Storage", True),
        ("Storage (Planned)", True),
        ("🔄 Storage", False),
        ("📋 Storage", False),
        ("⏳ Storage", False),
        ("Storage (Current)", False),
        ("v1.4.0 — Future", False),
        ("v1.4.0 — Next release", False),
        ("Next: v1.4.0", False),
        ("v1.4.0 (in dev)", True),
        ("Engine ✅ (except 4.8)", False),
        ("Engine (done, except the docs)", False),
        ("Version 0.9 ✅ CURRENT", False),
        ("🚧 Storage (Completed)", False),
        ("⏸️ Storage (Planned)", True),
        ("Rate: 100% (now: 100% ✅)", False),
        ("🚧 Storage (current work)", True),
        ("Storage ✅ TARGET EXCEEDED", True),
        ("Storage ✅ RUNNING", False),
        ("Storage ✅ PRODUCTION READY", False),
        ("Storage: ✅ COMPLETE — all tests pass", True),
        ("Storage ✅ Complete & verified", True),
        ("Storage ✅ DONE (80%)", False),
        ("Storage ✅ DONE (10/12)", False),
        ("Storage - ✅ 90% COMPLETE", False),
        ("Storage ✅ (3/5)", False),
        ("Storage ✅ DONE (12/12)", True),
        ("Storage ✅ (100%)", True),
        ("Storage [✓]", True),
        ("Storage (✅)", True),
        ("Storage (now ✅)", False),
        ("Storage ✅ 2025-03-26", True),
        ("Overall Progress: 75% Complete ✅", False),
        ("Fortschritt: 75 % fertig ✅", False),
        ("7/10 done ✅", False),
        ("Progress: 100% Complete ✅", True),
        ("12 done ✅", True),
        ("Latency cut by 40% ✅", True),
        ("✅ Search is done in 80% less time", True),
        ("Search → Phase 3", False),
        ("Search — Phase 3 completed", False),
        ("v0.2.0 (Phase 2 Complete)", False),
        ("v0.2.0 (Phase 2 Complete - UI/UX)", False),
        ("v0.2.0 [Sprint 4 done]", False),
        ("(Phase 3 completed) Search", False),
        ("(Phase 3 completed)", True),
        ("Phase 3 (completed)", True),
        ("Phase 3 (Completed - v0.7)", True),
        ("Phase 3 (v0.7 released)", True),
        ("v0.2.0 (Phase 2 Complete) ✅", True),
        ("Hooks (v0.1 complete, v0.2 planned)", False),
        ("Hooks (completed; in review)", False),
        ("Hooks (completed, released)", True),
        ("Hooks (completed, docs follow)", True),
        ("Hooks (in progress, 3 of 5)", True),
        ("Phase 3 completed", True),
        ("Phase 3: Search completed in sprint 4 — Done", True),
    ],
)
def test_how_certain_a_title_is(text: str, certain: bool) -> None:
    found = title_status(text, PLAIN)
    assert found
    assert found.value.certain is certain


@pytest.mark.parametrize(
    ("text", "certain"),
    [
        ("✅", True),
        ("✅ Complete", True),
        ("✅ v1.2", True),
        ("✅ (see the log)", True),
        ("✅ 3/3", True),
        ("✅ All items completed", True),
        ("✅ All features implemented and tested", True),
        ("✅ Not all items completed", False),
        ("✅ Phase A complete, phase B pending", False),
        ("✅ Design completed", False),
        ("✅ Ready to be implemented", False),
        ("✅ Phase 2 design completed", False),
        ("✅ Alle Aufgaben erledigt", True),
        ("✅ FASE 2 INGENIERÍA COMPLETADA AL 100%", False),
        ("✅ On track", False),
        ("✅ **FULLY OPERATIONAL**", False),
        ("✅ Ready for the next phase", False),
        ("✅ Einsatzbereit", False),
        ("[x]", True),
        ("- [x]", True),
        ("[X] 3/3", True),
        ("✅ 進展順利", False),
    ],
)
def test_how_certain_a_field_is(text: str, certain: bool) -> None:
    found = field_status(text, PLAIN)
    assert found
    assert found.value.status is D
    assert found.value.certain is certain


@pytest.mark.parametrize(
    ("text", "status"),
    [("[ ]", P), ("- [ ]", P), ("[~]", None), ("[5]", None), ("[x](a.md)", None), ("[x] of them", None), ("x", None)],
)
def test_a_box_in_a_status_cell(text: str, status: Status | None) -> None:
    found = field_status(text, PLAIN)
    assert told(found) is status
    assert found is None or text[found.start : found.end] == "[ ]"


@pytest.mark.parametrize(
    ("text", "status", "certain"),
    [
        ("☐ Done", P, False),
        ("⬜ Completado", P, False),
        ("[ ] Complete", P, False),
        ("- [ ] Released", P, False),
        ("[x] Done", D, True),
        ("☑ Done", D, True),
        ("⏳ Done", D, True),  # any other mark may have been forgotten
        ("Done ☐", D, False),
        ("⬜ Planned", P, True),
        ("☐ In progress", A, False),
    ],
)
def test_an_empty_box_waits_for_the_word_behind_it(text: str, status: Status, certain: bool) -> None:
    found = field_status(text, PLAIN)
    assert found is not None
    assert (found.value.status, found.value.certain) == (status, certain)


def test_an_empty_box_waits_for_no_word_where_the_legend_calls_it_done() -> None:
    assert told(field_status("⬜ Done", Lexicon(legend={"⬜": D}))) is D


def test_a_legend_says_what_a_box_in_a_cell_means() -> None:
    assert told(field_status("[~]", Lexicon(legend={"[~]": A}))) is A


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Search → Phase 3", H),
        ("Search -> Phase 3", None),
        ("Search (moved to Sprint 5)", H),
        ("Search — carried over to v0.6", H),
        ("Phase 2 → Phase 3", None),
        ("Move from 1.x → 2.x", None),
        ("Search → Phase 3 parser", None),
        ("Moved files around", None),
    ],
)
def test_what_was_moved_on_is_put_off(text: str, status: Status | None) -> None:
    assert told(title_status(text, PLAIN)) is status


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("✅ **Released**", "Released"),
        ("Status is done", None),
        ("Storage — completed 2026-03-19", "completed"),
        ("Storage (In progress)", "In progress"),
        ("Parser (90% done)", "90% done"),
        ("Storage ✅", "✅"),
        ("导出（已完成）", "已完成"),
    ],
)
def test_range_of_a_title(text: str, said: str | None) -> None:
    found = title_status(text, PLAIN)
    assert (text[found.start : found.end] if found else None) == said


def test_range_of_a_field_in_running_script() -> None:
    found = field_status("已完成核心功能", PLAIN)
    assert found
    assert (found.start, found.end) == (0, 3)


@pytest.mark.parametrize(
    ("text", "leads", "trails"),
    [
        ("✅ Storage", D, None),
        ("1.2 ✅ Storage", D, None),
        ("[✅] Storage", D, None),
        (":white_check_mark: Storage", D, None),
        ("🎯 ✅ Storage", D, None),
        ("Storage ✅", None, D),
        ("Storage 🚧 (v2)", None, A),
        ("Storage ✅ DONE", None, D),
        ("Storage ✅ and more", None, None),
        ("Storage", None, None),
        ("🎯 Storage 🎉", None, None),
        ("a:b:c", None, None),
    ],
)
def test_marks(text: str, leads: Status | None, trails: Status | None) -> None:
    assert (told(leading_mark(text, PLAIN)), told(trailing_mark(text, PLAIN))) == (leads, trails)


@pytest.mark.parametrize("mark", ["✔", "✔️", "✔︎"])
def test_variation_selectors_do_not_matter(mark: str) -> None:
    assert PLAIN.mark(mark) == Claim(D, "mark")


@pytest.mark.parametrize("mark", ["", " ", "x", "→", "🎯", "[~]", ":nothing:"])
def test_no_mark(mark: str) -> None:
    assert PLAIN.mark(mark) is None


@pytest.mark.parametrize(
    ("text", "legend"),
    [
        ("✅ done · 🚧 in progress · ⬜ planned", {"✅": D, "🚧": A, "⬜": P}),
        ("Legend: ✅ done, 🚧 wip, 💡 idea", {"✅": D, "🚧": A, "💡": None}),
        ("凡例：✅ 完了 🚧 進行中 ⬜ 未着手", {"✅": D, "🚧": A, "⬜": P}),
        ("**Key:** 🟢 shipped | 🟡 in progress | 🔴 not started", {"🟢": D, "🟡": A, "🔴": P}),
        ("[ ] open  [x] done  [~] in progress", {"[ ]": P, "[x]": D, "[~]": A}),
        ("[x] = done", {"[x]": D}),
        ("[X] Released", {"[X]": D}),
        ("[ ] Planned", {"[ ]": P}),
        ("`[~]` partial", {"[~]": A}),
        ("📋 Planned", {"📋": P}),
        ("⏸️ Planned — agreed, not started", {"⏸": P}),
        ("| 🟡 | Partially done |", {"🟡": A}),
        ("🟢 — Hecho y en producción", {"🟢": D}),
        ("📝: The feature is currently in progress", {"📝": A}),
        (":red_circle: not started", {"🔴": P}),
        ("🔴 High · 🟡 Medium · 🟢 Low", {"🔴": None, "🟡": None, "🟢": None}),
        ("🔴 High", {"🔴": None}),
        ("Status: ✅ done, 🚧 in progress", {"✅": D, "🚧": A}),
        ("🔄 В процессе / частично", {"🔄": A}),
    ],
)
def test_legend(text: str, legend: dict[str, Status | None]) -> None:
    assert legend_of(text, PLAIN) == legend


@pytest.mark.parametrize(
    "text",
    [
        "",
        "done",
        "✅",
        "✅ Complete type hints",
        "✅ COMPLETE: Audit of the state",
        "✅ Stable",
        "Status: ⏸️ Planned",
        "✅ Active",
        "🚧 Draft",
        "🔄 Updates: monthly",
        "⬜ ship tests",
        "D1 ✅, D2 🚧 done",
        "Badge tiers: Seedling 🌱, Tree 🌳",
        "From pending (🔴 / 🟡) to done (🟢)",
        "🔴/🟡/🟢 done",
        "✅ done ✅ shipped",
        "[ ] shipped",
        "[x] planned",
        "[X] In progress, [ ] Released",
        "🎯 Vision",
        "[x](done.md) done",
        "🦶: stretch",
        "✅ Done " + "and more " * 60,
    ],
)
def test_no_legend(text: str) -> None:
    assert legend_of(text, PLAIN) == {}


def test_the_legend_outweighs_the_user_and_the_user_the_defaults() -> None:
    mine = Lexicon(words={"🦶": A, "Parked in hangar": H, "✅": A})
    assert told(title_status("🦶 Storage", mine)) is A
    assert told(field_status("parked in hangar", mine)) is H
    assert told(field_status("✅", mine)) is A
    legend = mine.with_legend({"✅": D, "🦶": None})
    assert told(field_status("✅", legend)) is D
    assert title_status("🦶 Storage", legend) is None
    assert told(field_status("Parked in hangar", legend)) is H


def test_a_legend_can_silence_a_default_mark() -> None:
    assert title_status("✅ Storage", PLAIN.with_legend({"✅": None})) is None


def test_boxes_of_a_legend_are_marks() -> None:
    assert PLAIN.with_legend({"[~]": A}).mark("[~]") == Claim(A, "mark")


WORDS = (
    "done Done planned in progress not yet 90% 3/5 v1.2 ( ) [ ] — - : ： / | · . , ✅ ✔️ 🚧 ⏳ 🔴 :x: 完了 "
    "已完成 的 功能 완료 Phase 2 except before \ufffc ** ` _ ~~ \u200d \u0301 İ ß ﬁ ② \u00a0 \n"
)
PIECES = st.sampled_from(WORDS.split(" "))
TEXTS = st.text(max_size=60) | st.lists(PIECES, max_size=12).map(" ".join) | st.lists(PIECES, max_size=12).map("".join)


@given(TEXTS)
def test_ranges_lie_in_the_text(text: str) -> None:
    for look in (field_status, title_status, bucket_status, leading_mark, trailing_mark):
        found = look(text, PLAIN)
        assert found is None or 0 <= found.start < found.end <= len(text)


@given(TEXTS)
def test_what_a_legend_names_stands_in_it(text: str) -> None:
    legend = legend_of(text, PLAIN)
    assert all(PLAIN.with_legend(legend).mark(mark) is None or status for mark, status in legend.items())


@given(st.text(max_size=60))
def test_what_is_silent_says_nothing(text: str) -> None:
    if PLAIN.silent(text):
        assert title_status(text + " ", PLAIN) is None
        assert "[" in text or field_status(text + " ", PLAIN) is None  # a box is looked for before
        assert bucket_status(text + " ", PLAIN) is None


@given(st.text(max_size=40), st.sampled_from(list(Status)))
def test_any_word_of_the_user_is_taken(word: str, status: Status) -> None:
    Lexicon(words={word: status}, legend={word: None})
