from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from roadmap_lint.vocabulary.dependency import dependency_list, find_dependencies
from roadmap_lint.vocabulary.identifier import Key

IDS = {"R-"}


def names(found: list) -> list[str]:  # type: ignore[type-arg]
    return [each.value.name if isinstance(each.value, Key) else each.value.written for each in found]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Exporter (depends on Phase 2)", ["Phase 2"]),
        ("Exporter — depends on: Phase 2 and Phase 3", ["Phase 2", "Phase 3"]),
        ("Sync, blocked by R-07", ["R-07"]),
        ("Sync, blocked by R-07, R-08 (see there) & R-09, and then some", ["R-07", "R-08", "R-09"]),
        ("Plugins (after v0.4)", ["v0.4"]),
        ("Requires Milestone 3", ["Milestone 3"]),
        ("Requires M3", ["Milestone 3"]),
        ("Exporter (depends on Phase 2 of this plan)", ["Phase 2"]),
        ("Exporter (after Phase 2, often)", ["Phase 2"]),
        # no dependency
        ("Phase 2 follows", []),
        ("Requires Python 3.11", []),
        ("Requires care in Phase 2", []),
        ("depends on the plan for Phase 2", []),
        ("Unblocks Phase 3", []),
        ("After all, Phase 2 is fine", []),
        ("Depends on upstream (Phase 2)", []),
        ("Depends on the wallet's Phase 2", []),
        ("Depends on Phase 2 of the wallet plan", []),
        ("Blocked by Phase 2 from `core`", []),
        ("Wartet auf Phase 2 des Kerns", []),
        ("Depends on nothing", []),
        ("", []),
    ],
)
def test_find_dependencies(text: str, expected: list[str]) -> None:
    assert names(find_dependencies(text, {"R-", "M"})) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Phase 2", ["Phase 2"]),
        ("R-01, R-02", ["R-01", "R-02"]),
        ("Phase 1 and  Phase 2", ["Phase 1", "Phase 2"]),
        ("Phase 1 ,  and Phase 2", ["Phase 1", "Phase 2"]),
        ("R-01 / R-02; R-03", ["R-01", "R-02", "R-03"]),
        ("Phase 2 (storage), v1.0", ["Phase 2", "v1.0"]),
        ("4.8.1", ["4.8.1"]),
        ("阶段 1、阶段 2", ["Phase 1", "Phase 2"]),
        # prose
        ("R-01 and stable contracts of R-02", ["R-01"]),
        ("Phase 1, `core` Phase 6", ["Phase 1"]),
        ("Phase 1, Phase 6 of core, Phase 2", ["Phase 1"]),
        ("Stable contracts of R-02", []),
        ("None", []),
        ("—", []),
    ],
)
def test_dependency_list(text: str, expected: list[str]) -> None:
    assert names(dependency_list(text, IDS)) == expected


@given(st.text("depends on R-0123 v1.,(&)requires Phase\n", max_size=60))
def test_what_is_found_stands_there(text: str) -> None:
    for found in [*find_dependencies(text, IDS), *dependency_list(text, IDS)]:
        assert 0 <= found.start < found.end <= len(text)
        assert any(mark.isalnum() for mark in text[found.start : found.end])
