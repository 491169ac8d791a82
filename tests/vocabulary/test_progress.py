from __future__ import annotations

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from roadmap_lint.vocabulary import Found
from roadmap_lint.vocabulary.progress import Kind, Progress, bar_percent, find_badge, find_progress


def only(text: str) -> Found[Progress]:
    found = find_progress(text)
    assert len(found) == 1
    return found[0]


def said(text: str) -> tuple[int | None, int | None, float | None]:
    progress = only(text).value
    return progress.done, progress.total, progress.percent


@pytest.mark.parametrize(
    ("text", "done", "total"),
    [
        ("3/5", 3, 5),
        ("3 / 5", 3, 5),
        ("3 of 5", 3, 5),
        ("3 out of 5", 3, 5),
        ("2/2 ✅", 2, 2),
        ("7/5", 7, 5),
        ("3 von 5", 3, 5),
        ("3 sur 5 tâches", 3, 5),
        ("3 из 5 задач", 3, 5),
        ("**3/5** tasks", 3, 5),
        ("**3/5**", 3, 5),
        ("**3/5** — as of May", 3, 5),
        ("Setup (4/4 plans)", 4, 4),
        ("Rules (17 / 17) ✅", 17, 17),
        ("Phase 2: Setup (4/6 tasks) — current", 4, 6),
        ("Rules (49/51)", 49, 51),
        ("Phase 2 — 3/5", 3, 5),
        ("Phase 2: 3/5", 3, 5),
        ("Tasks: 3/5", 3, 5),
        ("Progress: 3/5", 3, 5),
        ("Overall progress 3 of 5", 3, 5),
        ("进度：3/5", 3, 5),
        ("We have 3/5 tasks done.", 3, 5),
        ("8/12 endpoints done", 8, 12),
        ("Done: 50/50 tasks", 50, 50),
        ("5 done, 3 open", 5, 8),
        ("5 completed / 3 remaining", 5, 8),
        ("Status: 5 done, 3 left", 5, 8),
    ],
)
def test_reads_counts(text: str, done: int, total: int) -> None:
    assert said(text) == (done, total, None)


@pytest.mark.parametrize(
    ("text", "percent"),
    [
        ("60%", 60),
        ("60 %", 60),
        ("62.5%", 62.5),
        ("62,5 %", 62.5),
        ("🚧 60%", 60),
        ("Phase 2 (60%)", 60),
        ("Progress: 60%", 60),
        ("**Status:** 60%", 60),
        ("Fortschritt: 60 %", 60),
        ("60% complete", 60),
        ("Phase 1 is 60% complete.", 60),
        ("100% fertig", 100),
        ("60% 完成", 60),
        ("60%完成", 60),
        ("完成度 60%", 60),
        ("████░░ 60%", 60),
        ("Core ████░░ 60%", 60),
        ("[######----] 60%", 60),
        ("[====>   ] 60%", 60),
        ("🟩🟩🟩⬜⬜ 60%", 60),
        ("▰▰▰▱▱", 60),
        ("███░░", 60),
        ("⬛️⬛️⬛️⬜️⬜️", 60),
    ],
)
def test_reads_percentages(text: str, percent: float) -> None:
    assert said(text) == (None, None, percent)


@pytest.mark.parametrize(
    ("text", "figures", "done", "total", "percent", "deferred", "noun"),
    [
        ("8 of 11 phases complete (73%)", "8 of 11 phases complete (73%", 8, 11, 73, None, "phases"),
        ("2/9 specs complete (22%)", "2/9 specs complete (22%", 2, 9, 22, None, "specs"),
        ("2/9 widgets done, 22%", "2/9 widgets done, 22%", 2, 9, 22, None, "widgets"),
        ("2/9 widgets done; gizmos 22%", "2/9", 2, 9, None, None, "widgets"),
        ("[███░░] 3/5 (60%)", "███░░] 3/5 (60%", 3, 5, 60, None, None),
        ("60% (3/5 tasks)", "60% (3/5", 3, 5, 60, None, "tasks"),
        ("22/24 tasks (2 deferred)", "22/24 tasks (2 deferred", 22, 24, None, 2, "tasks"),
        ("Phase 1 (Critical): ✅ 4/4 (100%) COMPLETE", "4/4 (100%", 4, 4, 100, None, None),
        ("Total: 39/82 = 47.6%", "39/82 = 47.6%", 39, 82, 47.6, None, None),
    ],
)
def test_figures_that_belong_together_are_one(
    text: str, figures: str, done: int, total: int, percent: float | None, deferred: int | None, noun: str | None
) -> None:
    found = only(text)
    value = found.value
    assert text[found.start : found.end] == figures
    assert (value.done, value.total, value.percent, value.deferred, value.noun) == (
        done,
        total,
        percent,
        deferred,
        noun,
    )


def test_two_figures_of_one_kind_stay_apart() -> None:
    text = "3/5 tasks, 1/4 plans"
    assert [(text[found.start : found.end], found.value.noun) for found in find_progress(text)] == [
        ("3/5", "tasks"),
        ("1/4", "plans"),
    ]


def test_parts_tell_where_they_are_written() -> None:
    text = "Done: 8 of 11 (73%)"
    found = only(text)
    figures = text[found.start : found.end]
    assert [(part.kind, figures[part.start : part.end]) for part in found.value.parts] == [
        (Kind.DONE, "8"),
        (Kind.TOTAL, "11"),
        (Kind.PERCENT, "73"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "and/or",
        "I/O",
        "3/5/2025",
        "2025/11/20",
        "5 de 2025",
        "2022/2023",
        "24/7",
        "24/7 support",
        "16/9",
        "80/20",
        "2/3 cup of sugar",
        "3/5 stars",
        "1/2/3",
        "v1.2/v1.3",
        "9.0/10",
        "9.5/10",
        "> 4/5",
        "Score: 7/10",
        "Readiness: 8/10",
        "docs/1/1",
        "Phases 2/3",
        "Part 2 of 3",
        "Step 2/4",
        "Wizard (1/2)",
        "the check misses 2 of 3 and flags 1",
        "checksums 14/14, no drift",
        "tests 14/14 pass",
        "12/12 PASS",
        "22/24 tests",
        "all green (7/7)，而",
        "64 de 256 dims",
        "RFC 014/020",
        "22H1/22H2",
        "429/5xx",
        "2/3rds",
        "#3/5",
        "5 done",
        "3 open",
        "2 deferred",
        "5 done, 2 in progress, 3 open",
        "80% coverage",
        "100% test coverage",
        "Coverage: 80%",
        "Test coverage (96%)",
        "Coverage ████░ 80%",
        "<5% failure",
        "< 5%",
        ">= 90%",
        "99.9% uptime",
        "Reduce load by 30%",
        "60% faster",
        "80% of users",
        "+15%",
        "+ 15%",
        "-3%",
        "±2%",
        "~60% complete",
        "80%+",
        "10-20%",
        "10–20 %",
        "93% → 96%",
        "a (98%), b (99%)",
        "\ufffc\ufffc 66.9%",
        "1.234.567%",
        "must be 60% complete before release",
        "●●●○○",
        "★★★☆☆",
        "██████",
        "█ Header",
        "🟩🟥🟩 60",
        "[-----]",
        "[1]",
        "======",
        "[*] 60",
    ],
)
def test_reads_no_progress(text: str) -> None:
    assert find_progress(text) == []


@pytest.mark.parametrize(
    ("text", "done", "total", "expected"),
    [
        ("3/5", 4, 6, "4/6"),
        ("3 / 5", 10, 12, "10 / 12"),
        ("03/10", 4, 10, "04/10"),
        ("3 von 5", 2, 3, "2 von 3"),
        ("5 done, 3 open", 6, 8, "6 done, 2 open"),
        ("8 of 11 phases complete (73%)", 9, 12, "9 of 12 phases complete (75%)"),
        ("47,6 %", 2, 3, "66,7 %"),
        ("60%", 0, 0, "0%"),
        ("60%", 199, 200, "99%"),
        ("60%", 1, 200, "1%"),
        ("60%", 5, 5, "100%"),
        ("████░░ 60%", 2, 6, "██░░░░ 33%"),
        ("[######----] 60%", 3, 10, "[###-------] 30%"),
        ("[====>   ] 60%", 2, 8, "[=>      ] 25%"),
        ("█████ 100%", 2, 5, "██░░░ 40%"),
        ("░░░░░ 0%", 2, 5, "██░░░ 40%"),
        ("████░ 80%", 99, 100, "████░ 99%"),
        ("⬛️⬛️⬛️⬜️⬜️", 1, 5, "⬛️⬜️⬜️⬜️⬜️"),
        ("22/24 tasks (2 deferred)", 23, 24, "23/24 tasks (2 deferred)"),
    ],
)
def test_rewrites_in_the_same_form(text: str, done: int, total: int, expected: str) -> None:
    found = only(text)
    new = found.value.rewritten(text[found.start : found.end], done, total)
    assert text[: found.start] + new + text[found.end :] == expected


@pytest.mark.parametrize(
    ("text", "done", "total", "right"),
    [
        ("39/82 = 47.6%", 39, 82, True),
        ("39/82 = 47.5%", 39, 82, True),
        ("39/82 = 47.7%", 39, 82, False),
        ("39/82 = 47%", 39, 82, True),
        ("39/82 = 48%", 39, 82, True),
        ("39/82 = 49%", 39, 82, False),
        ("3/5", 3, 5, True),
        ("3/5", 3, 6, False),
        ("███░░ 60%", 3, 5, True),
        ("████░ 60%", 3, 5, False),
        ("5 done, 3 open", 5, 8, True),
        ("5 done, 3 open", 5, 9, False),
        ("100%", 99, 100, False),
    ],
)
def test_agrees(text: str, done: int, total: int, right: bool) -> None:
    found = only(text)
    assert found.value.agrees(text[found.start : found.end], done, total) is right


@pytest.mark.parametrize(
    ("bar", "percent"),
    [
        ("███░░", 60),
        ("▓▓▒▒", 50),
        ("⬛⬛⬜⬜", 50),
        ("🟩⬛⬛⬛", 25),
        ("##--", 50),
        ("", None),
        ("░█░", None),
        ("🟩🟥⬜", None),
    ],
)
def test_bar_percent(bar: str, percent: float | None) -> None:
    assert bar_percent(bar) == percent


@pytest.mark.parametrize(
    ("url", "figures"),
    [
        ("https://img.shields.io/badge/progress-60%25-green", (None, None, 60)),
        ("https://img.shields.io/badge/Overall%20Progress-7%25-red.svg", (None, None, 7)),
        ("https://img.shields.io/badge/done-3%2F5-blue", (3, 5, None)),
        ("https://img.shields.io/badge/done-12%2f20-blue", (12, 20, None)),
    ],
)
def test_reads_badges(url: str, figures: tuple[int | None, int | None, float | None]) -> None:
    found = find_badge(url)
    assert found is not None
    assert (found.value.done, found.value.total, found.value.percent) == figures
    new = url[: found.start] + found.value.rewritten(url[found.start : found.end], 1, 4) + url[found.end :]
    again = find_badge(new)
    assert again is not None
    assert again.value.agrees(new[again.start : again.end], 1, 4)


@pytest.mark.parametrize(
    "url",
    [
        "",
        "https://img.shields.io/badge/coverage-60%25-green",
        "https://img.shields.io/badge/version-1.2-green",
        "https://img.shields.io/badge/progress-unknown-green",
        "https://example.org/progress-60%25",
    ],
)
def test_reads_no_badge(url: str) -> None:
    assert find_badge(url) is None


FORMS = [
    "3/5",
    "3 / 5",
    "3 of 5 tasks",
    "Phase 2 (3/5 plans)",
    "3/5 tasks (60%)",
    "3/5 (60.0%)",
    "60 % (3/5)",
    "[███░░] 3/5 (60%)",
    "🟩🟩🟩⬜⬜ 3/5",
    "Core ###--- 3 of 5 done",
    "3 done, 2 open",
    "3/5 tasks, 1 deferred",
]


@given(st.sampled_from(FORMS), st.integers(0, 60), st.integers(1, 60))
def test_what_is_rewritten_reads_back(form: str, done: int, total: int) -> None:
    assume(done <= total)
    assume((done, total) != (50, 50) or "tasks" in form or "%" in form)  # alone, that is a proportion
    found = only(form)
    new = form[: found.start] + found.value.rewritten(form[found.start : found.end], done, total) + form[found.end :]
    again = only(new)
    assert (again.value.done, again.value.total) == (done, total)
    assert again.value.noun == found.value.noun
    assert again.value.agrees(new[again.start : again.end], done, total)
    assert again.value.rewritten(new[again.start : again.end], done, total) == new[again.start : again.end]


pieces = st.sampled_from(
    [
        "3/5",
        "60%",
        "█░",
        "███░░",
        " ",
        "(",
        ")",
        ":",
        "done",
        "tasks",
        "5 done",
        ", ",
        "[##--]",
        "3 of 5",
        "-",
        "\n",
        "→",
    ]
)
texts = st.one_of(st.text(), st.lists(pieces, max_size=10).map("".join))


@given(texts)
def test_any_text_is_read(text: str) -> None:
    end = 0
    for found in find_progress(text):
        assert end <= found.start < found.end <= len(text)
        end = found.end
        figures = text[found.start : found.end]
        assert all(0 <= part.start < part.end <= len(figures) for part in found.value.parts)
        assert found.value.rewritten(figures, 1, 2)
    find_badge(text)


def test_long_texts_take_linear_time() -> None:
    assert len(find_progress("3/5 tasks, " * 10_000)) == 10_000
    assert find_progress("█ " * 20_000 + "(" * 20_000) == []
