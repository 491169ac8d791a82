"""Counting boxes, marks, rows and milestones."""

from __future__ import annotations

import pytest

from roadmap_lint.document import Document
from roadmap_lint.reader import read
from roadmap_lint.roadmap import Mention, Roadmap
from roadmap_lint.source import Source
from roadmap_lint.tally import plain, tallies, tally_of_kind


def roadmap(text: str) -> Roadmap:
    return read(Document.parse(Source.from_text("ROADMAP.md", text)))


def first(text: str) -> Mention:
    return next(roadmap(text).mentions())


def ways(text: str) -> set[tuple[int, int]]:
    return {(tally.done, tally.total) for tally in tallies(first(text))}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("## A\n\n- [x] a\n- [ ] b\n", {(1, 2)}),
        ("## A\n\n- [x] a\n  - [x] b\n  - [ ] c\n", {(1, 1), (2, 3), (1, 2)}),
        ("## A\n\n- [x] a\n\n### B\n\n- [ ] b\n", {(1, 1), (1, 2)}),
        ("## A\n\n- ✅ a\n- 🚧 b\n", {(1, 2)}),
        ("## A\n\n- ✅ a\n- b\n", set()),
        ("## A\n\n| x | Status |\n|---|---|\n| a | Done |\n| b | Planned |\n", {(1, 2)}),
        ("## A\n\n| x | Status |\n|---|---|\n| a | Done |\n| b | |\n", set()),
        ("## A\n\n### Phase 1 ✅\n\n### Phase 2 🚧\n", {(1, 2)}),
        ("- [ ] a\n  - [x] b\n  - [ ] c\n    - [ ] d\n", {(1, 2), (1, 3)}),
        ("- [ ] a\n", set()),
        ("## A\n\nText\n", set()),
    ],
)
def test_work_is_counted_in_every_way(text: str, expected: set[tuple[int, int]]) -> None:
    assert ways(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("## Done\n\n- a\n- b\n\n## Planned\n\n- c\n", (2, 3)),
        ("## Done\n\n- a\n  - b\n\n## In progress\n\n- c\n\n## Notes\n\nText\n", (1, 2)),
        ("## Done\n\n- a\n- b (deferred)\n\n## Planned\n\n- c\n", (1, 3)),
        ("## Done\n\n- a\n\n## Notes\n\n- b\n", None),
        ("- z\n\n## Done\n\n- a\n\n## Planned\n\n- c\n", None),
        ("## Done\n\n- a\n\n## Planned\n\n### Soon\n\n- c\n", None),
        ("## In progress\n\n- a\n\n## Planned\n\n- c\n", None),
        ("## Done\n\n- a\n", None),
        ("## Done\n\n- [x] a\n\n## Planned\n\n- [ ] c\n", None),  # boxes count
    ],
)
def test_items_in_buckets_are_counted_where_nothing_else_holds_any(text: str, expected: tuple[int, int] | None) -> None:
    found = [(tally.done, tally.total) for tally in tallies(first(f"# A\n\n{text}")) if tally.noun == "items"]
    assert found == ([expected] if expected else [])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("## A\n\n- [x] a\n- [ ] b\n", (1, 2)),
        ("- [ ] a\n  - [x] b\n  - [ ] c\n", (1, 2)),
        ("## A\n\n- [x] a\n- b\n", None),
        ("## A\n\n- [x] a\n  - [ ] b\n", None),
        ("## A\n\n- [x] a\n- [ ] ~~b~~\n", None),
        ("## A\n\n- [x] a\n- [ ] b (deferred)\n", None),
        ("## A\n", None),
    ],
)
def test_work_is_plain_when_there_is_one_way_to_count_it(text: str, expected: tuple[int, int] | None) -> None:
    tally = plain(first(text))
    assert (tally and (tally.done, tally.total)) == expected


def test_what_is_put_off_may_be_counted_left_out_or_taken_as_settled() -> None:
    tally = next(iter(tallies(first("## A\n\n- [x] a\n- [x] b\n- [ ] ~~c~~\n"))))
    assert set(tally.variants) == {(2, 3), (2, 2), (3, 3)}


@pytest.mark.parametrize(
    ("text", "noun", "expected"),
    [
        ("## Phase 1 ✅\n\n## Phase 2 🚧\n", "phases", (1, 2)),
        ("## Phase 1 ✅\n\n## Phase 2\n", "phases", None),
        ("## Phase 1 ✅\n\n## Phase 2 🚧\n", "milestones", None),
        ("## Phase 1 ✅\n\n## Phase 2 🚧\n", "tasks", None),
    ],
)
def test_milestones_of_a_kind_are_counted(text: str, noun: str, expected: tuple[int, int] | None) -> None:
    tally = tally_of_kind(roadmap(text), noun)
    assert (tally and (tally.done, tally.total)) == expected
