"""What names a milestone, and what only looks like it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from roadmap_lint.vocabulary.identifier import Key, find_references, headed_key, kind_of, qualifies, scheme, title_key

PREFIXES = {"M", "M-", "R-", "F", "S", "PR-", "PR", "BE-", "EX-"}


@pytest.mark.parametrize(
    ("text", "key", "said"),
    [
        ("Phase 2: Storage", Key("phase", "2"), "Phase 2"),
        ("PHASE 2 — Storage", Key("phase", "2"), "PHASE 2"),
        ("🚀 Phase 3", Key("phase", "3"), "Phase 3"),
        ("1.1 Phase 1: Core", Key("phase", "1"), "Phase 1"),
        ("3. Phase 4", Key("phase", "4"), "Phase 4"),
        ("[x] **Wave 4:** Split", Key("wave", "4"), "Wave 4"),
        ("Milestone 5b — Hardening", Key("milestone", "5b"), "Milestone 5b"),
        ("Milestone 6.10: Fan-out", Key("milestone", "6.10"), "Milestone 6.10"),
        ("Milestone M3: Search", Key("milestone", "3"), "Milestone M3"),
        ("Phase 02", Key("phase", "2"), "Phase 02"),
        ("Phase 0", Key("phase", "0"), "Phase 0"),
        ("Phase1", Key("phase", "1"), "Phase1"),
        ("Phase #4", Key("phase", "4"), "Phase #4"),
        ("Phase 2A", Key("phase", "2A"), "Phase 2A"),
        ("Phase II", Key("phase", "2"), "Phase II"),
        ("Phase I", Key("phase", "I"), "Phase I"),
        ("Phase 1 of 3", Key("phase", "1"), "Phase 1"),
        ("Sprint 12", Key("sprint", "12"), "Sprint 12"),
        ("Sprint-3: login", Key("sprint", "3"), "Sprint-3"),
        ("Epic 6", Key("epic", "6"), "Epic 6"),
        ("EPIC-006: Safety", Key("epic", "6"), "EPIC-006"),
        ("Stage 1 — Relay", Key("stage", "1"), "Stage 1"),
        ("M-3: storage", Key("milestone", "3"), "M-3"),
        ("Iteration 7 (May)", Key("iteration", "7"), "Iteration 7"),
        ("Wave 4.5", Key("wave", "4.5"), "Wave 4.5"),
        ("Waves 1–4: Core", Key("wave", "1", "4"), "Waves 1–4"),
        ("Phases 1-3 Complete", Key("phase", "1", "3"), "Phases 1-3"),
        ("Phase 1 & 2: Core", Key("phase", "1", "2"), "Phase 1 & 2"),
        ("Phase 1 and 2: Core", Key("phase", "1", "2"), "Phase 1 and 2"),
        ("Meilenstein 2", Key("milestone", "2"), "Meilenstein 2"),
        ("Étape 2 : Suite", Key("stage", "2"), "Étape 2"),
        ("Jalon 3", Key("milestone", "3"), "Jalon 3"),
        ("Fase 1.5", Key("phase", "1.5"), "Fase 1.5"),
        ("Fase D — Tokens", Key("phase", "D"), "Fase D"),
        ("Ola 4.5 — cerrada", Key("wave", "4.5"), "Ola 4.5"),
        ("Marco 2", Key("milestone", "2"), "Marco 2"),
        ("Traguardo 2", Key("milestone", "2"), "Traguardo 2"),
        ("Этап 3", Key("phase", "3"), "Этап 3"),
        ("Faz 12.6", Key("phase", "12.6"), "Faz 12.6"),
        ("2. Aşama", Key("phase", "2"), "2. Aşama"),
        ("Fas 2", Key("phase", "2"), "Fas 2"),
        ("阶段 2", Key("phase", "2"), "阶段 2"),
        ("阶段二：检索", Key("phase", "2"), "阶段二"),
        ("第二阶段", Key("phase", "2"), "第二阶段"),
        ("第十二阶段", Key("phase", "12"), "第十二阶段"),
        ("第 2 阶段", Key("phase", "2"), "第 2 阶段"),
        ("フェーズ1", Key("phase", "1"), "フェーズ1"),
        ("2단계", Key("phase", "2"), "2단계"),
        ("2단계: 검색", Key("phase", "2"), "2단계"),
        ("마일스톤 2", Key("milestone", "2"), "마일스톤 2"),
        ("M3 - Header", Key("milestone", "3"), "M3"),
        ("15. M12 - Pro", Key("milestone", "12"), "M12"),
        ("[ ] M1: tools", Key("milestone", "1"), "M1"),
        ("R-01 Retry", Key("id", "R-01"), "R-01"),
        ("[F94] Fix", Key("id", "F94"), "F94"),
        ("**S01**: Login", Key("id", "S01"), "S01"),
        ("PR-2.2: Notify", Key("id", "PR-2.2"), "PR-2.2"),
        ("BE-0381 — Move", Key("id", "BE-0381"), "BE-0381"),
    ],
)
def test_title_key(text: str, key: Key, said: str) -> None:
    found = title_key(text, PREFIXES)
    assert found
    assert (found.value, text[found.start : found.end]) == (key, said)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Phase",
        "Phases",
        "Phase out the old API",
        "Phase I will do it",
        "Phase A is done",
        "Phase a: storage",
        "Phase é: storage",
        "Phase 50%",
        "Phase 2025",
        "Phased rollout 2",
        "Step by step",
        "Step 1: clone it",
        "Stage environment",
        "Sprint planning",
        "Milestones",
        "Milestone dates 2025",
        "Wavelength 3",
        "Epic games",
        "The phase 2",
        "Version 0.3.0",
        "v0.3 — Phase 2",
        "8.4.1, Phase 4",
        "H2 2026",
        "Q3",
        "Q3 2026: search",
        "P0: logs",
        "P2 Profiling",
        "CSS3",
        "UTF-8",
        "SHA-256",
        "RFC-2119",
        "RFC 7592",
        "CVE-2025-1",
        "ISO-8601",
        "GPT-4",
        "x86-64",
        "H1/H2 headings",
        "#12",
        "T5 model",
        "K8s",
        "HTTP-2",
        "MP3 export",
        "m3 lower case",
        "M3xy",
        "M-3-4",
        "Add M3",
        "Phasen",
        "Etappenziel 2",
        "Fase de pruebas",
        "2단계 인증 추가",
        "5 ステージ: image, test",
        "阶段性目标",
        "三个阶段",
        "段階的な移行",
    ],
)
def test_no_title_key(text: str) -> None:
    assert title_key(text, PREFIXES) is None


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Phase 1 Testing Requirements ✅", True),
        ("Sprint 3 retro", True),
        ("Фаза 2 тесты", True),
        ("Phase 1: Testing", False),
        ("Phase 1 — Testing", False),
        ("Phase 1 (weeks 1-2)", False),
        ("Phase 1 ✅ done", False),
        ("Phase 1. Testing", False),
        ("Phase 1", False),
        ("R-01 Retry", False),
    ],
)
def test_words_that_go_on_from_a_number(text: str, said: bool) -> None:
    found = title_key(text, PREFIXES)
    assert found is not None
    assert qualifies(text, found) is said


@pytest.mark.parametrize("text", ["M3 - Header", "R-01 Retry", "[F94] Fix", "PR-2.2: Notify"])
def test_ids_count_only_where_the_file_numbers_by_them(text: str) -> None:
    assert title_key(text) is None


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("depends on Phase 2", ["Phase 2"]),
        ("depends on phase 2 and milestone 3b.", ["Phase 2", "Milestone 3b"]),
        ("Phases 1-3 are done", ["Phases 1–3"]),
        ("see M3 and R-01", ["Milestone 3", "R-01"]),
        ("(see Milestone M3)", ["Milestone 3"]),
        ("(bkz. Faz 9 SDK)", ["Phase 9"]),
        ("depende de la Fase 2", ["Phase 2"]),
        ("a Phase-2 item", ["Phase 2"]),
        ("见第二阶段", []),
        ("in this phase I will", []),
        ("multi-phase 2 thing", []),
        ("RFC 40 phase 3", []),
        ("2단계 인증", []),
        ("three phases", []),
        ("phase out 2 things", []),
        ("RM3 and M3-4 and M3.x", []),
        ("docs/M3, #M3, v.M3, a-M3, x_M3 and éM3", []),
        ("", []),
    ],
)
def test_references(text: str, names: list[str]) -> None:
    assert [found.value.name for found in find_references(text, PREFIXES)] == names


@pytest.mark.parametrize(
    ("titles", "prefixes"),
    [
        (["M0 - a", "M1 - b", "M2 - c"], {"M"}),
        (["R-01 a", "[R-02] b", "**R-03** c", "M1", "M2"], {"R-"}),
        (["PR1: a", "PR2: b", "PR3: c", "PR-2.1 a", "PR-2.2 b", "PR-2.3 c"], {"PR", "PR-"}),
        (["M1", "M1", "M1", "M2"], set()),
        (["P0 a", "P1 b", "P2 c"], set()),
        (["Q1", "Q2", "Q3", "H1", "H2", "H3"], set()),
        (["RFC-1", "RFC-2", "RFC-3"], set()),
        (["v1", "v2", "v3"], set()),
        (["Add M1", "Add M2", "Add M3"], set()),
        ([], set()),
    ],
)
def test_scheme(titles: list[str], prefixes: set[str]) -> None:
    assert scheme(titles) == prefixes


@pytest.mark.parametrize(
    ("lower", "higher"),
    [
        ("1", "2"),
        ("2", "10"),
        ("1", "1.5"),
        ("6.9", "6.10"),
        ("5", "5b"),
        ("2A", "2b"),
        ("A", "B"),
        ("H", "I"),
        ("4", "V"),
        ("V", "6"),
        ("9", "X"),
        ("X", "11"),
    ],
)
def test_order(lower: str, higher: str) -> None:
    assert Key("phase", lower).order < Key("phase", higher).order


@pytest.mark.parametrize(
    ("one", "other", "covers"),
    [
        (Key("wave", "1", "4"), Key("wave", "3"), True),
        (Key("wave", "1", "4"), Key("wave", "4"), True),
        (Key("phase", "I"), Key("phase", "1"), True),
        (Key("phase", "2A"), Key("phase", "2a"), True),
        (Key("wave", "1", "4"), Key("wave", "4.5"), False),
        (Key("wave", "1", "4"), Key("phase", "3"), False),
        (Key("wave", "3"), Key("wave", "1", "4"), False),
    ],
)
def test_covers(one: Key, other: Key, covers: bool) -> None:
    assert one.covers(other) is covers


WORDS = (
    "Phase phase 2 02 2.5 II I A – - & to M3 R-01 [x] 1.1 . : 第 二 阶段 第二阶段 十 2단계 フェーズ1 Waves 1–4 "
    "50% ✅ \ufffc ** \n"
)
PIECES = st.sampled_from(WORDS.split(" "))
TEXTS = st.text(max_size=60) | st.lists(PIECES, max_size=10).map(" ".join) | st.lists(PIECES, max_size=10).map("".join)


@given(TEXTS)
def test_ranges_lie_in_the_text_and_do_not_overlap(text: str) -> None:
    found = title_key(text, PREFIXES)
    assert found is None or 0 <= found.start < found.end <= len(text)
    past = 0
    for each in find_references(text, PREFIXES):
        assert past <= each.start < each.end <= len(text)
        assert each.value.name
        assert each.value.covers(each.value)
        past = each.end


@given(st.lists(TEXTS, max_size=6))
def test_a_scheme_has_prefixes_that_keys_start_with(titles: list[str]) -> None:
    for prefix in scheme(titles):
        assert sum(title_key(title, {prefix}) is not None for title in titles) >= 3


@pytest.mark.parametrize(
    ("header", "kind"),
    [
        ("Phase", "phase"),
        ("**Sprint #**", "sprint"),
        ("Milestone", "milestone"),
        ("Fase", "phase"),
        ("阶段", "phase"),
        ("Status", None),
        ("Phase name", None),
        ("#", None),
        ("", None),
    ],
)
def test_a_header_names_a_kind(header: str, kind: str | None) -> None:
    assert kind_of(header) == kind


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("2", Key("phase", "2")),
        ("02", Key("phase", "2")),
        ("2. Storage", Key("phase", "2")),
        ("2: Storage", Key("phase", "2")),
        ("2 — Storage", Key("phase", "2")),
        ("2.1", Key("phase", "2.1")),
        ("2.1. Fix", Key("phase", "2.1")),
        ("3a) Sync", Key("phase", "3a")),
        ("1-7", Key("phase", "1", "7")),
        # other numbers
        ("3 weeks", None),
        ("2026", None),
        ("13+", None),
        ("0.2.1", None),
        ("v2", None),
        ("1/3", None),
        ("100%", None),
        ("Storage 2", None),
        ("", None),
    ],
)
def test_a_number_under_a_kind_names_one(text: str, key: Key | None) -> None:
    found = headed_key(text, "phase")
    assert (found.value if found else None) == key


def test_a_number_with_a_point_under_milestone_may_be_a_version() -> None:
    assert headed_key("1.0", "milestone") is None
    assert headed_key("3. Beta", "milestone") is not None
