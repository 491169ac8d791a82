from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from roadmap_lint.dependencies import Dependencies
from roadmap_lint.document import Document
from roadmap_lint.reader import read
from roadmap_lint.source import Source
from roadmap_lint.vocabulary.dependency import dependency_list


def dependencies(text: str) -> Dependencies:
    return Dependencies(read(Document.parse(Source.from_text("ROADMAP.md", text))))


EDGES = st.lists(st.tuples(st.integers(0, 5), st.integers(0, 5)), max_size=10)


def table(edges: list[tuple[int, int]]) -> str:
    lists = {number: ", ".join(f"R-{two}" for one, two in edges if one == number) for number in range(6)}
    rows = "".join(f"| R-{number} | {joined} |\n" for number, joined in lists.items())
    return f"| ID | Depends on |\n|-|-|\n{rows}"


def turns(edges: set[tuple[int, int]]) -> bool:
    """Whether there is a circle of two or more, by taking away what depends on nothing that is left."""
    left = set(range(6))
    while True:
        free = {one for one in left if not any(start == one and end in left for start, end in edges)}
        if not free:
            return bool(left)
        left -= free


@given(EDGES)
def test_circles(edges: list[tuple[int, int]]) -> None:
    known = {(one, two) for one, two in edges if one != two}
    circles = [[int(each.name[2:]) for each in circle] for circle in dependencies(table(edges)).circles]
    assert bool(circles) is turns(known)
    for circle in circles:
        assert len(circle) == len(set(circle)) > 1
        assert all(pair in known for pair in zip(circle, [*circle[1:], circle[0]], strict=True))


def test_a_long_chain_is_no_circle() -> None:
    rows = "".join(f"| R-{number} | R-{number + 1} |\n" for number in range(3000))
    assert not dependencies(f"| ID | Depends on |\n|-|-|\n{rows}| R-3000 | |\n").circles


PHASES = "## Phase 1\n## Phase 2\n## Phase 3 (after Phase 2)\n"
IDS = "- R-01\n- R-02\n- R-03 (after R-02)\n"
VERSIONS = "## v0.2\n## v0.3\n## v0.4 (after v0.3)\n"


@pytest.mark.parametrize(
    ("text", "name", "lacking"),
    [
        (PHASES, "Phase 4", True),
        (PHASES, "Phase 12", True),
        (IDS, "R-04", True),
        (VERSIONS, "v0.5", True),
        (VERSIONS, "v0.2.1", True),
        (PHASES, "Phase 2", False),
        (PHASES, "Phase 2b", False),
        (PHASES, "Phase 0", False),
        (PHASES, "Sprint 4", False),
        (PHASES, "Phases 3–5", False),
        ("## Phase 1 (after Phase 2)\n", "Phase 2", False),
        ("## Phase 1\n## Phases 2–5\n## Phase 6 (after Phase 1)", "Phase 3", False),
        ("## Phase 1\n## Phase 5\n## Phase 9 (after Phase 1)\n", "Phase 7", False),
        (IDS, "R-1", False),
        ("- R-01\n- R-05\n- R-09 (after R-05)\n", "R-10", False),
        (VERSIONS, "v0.1", False),
        (VERSIONS, "v0.3.0", False),
        ("## v0.2\n## 0.3.x\n## v0.4\n## v0.5 (after v0.4)\n", "v0.3.1", False),
        ("## v0.3\n## v0.4 (after v0.3)\n", "v0.5", False),
    ],
)
def test_what_a_file_lacks(text: str, name: str, lacking: bool) -> None:
    (found,) = dependency_list(name, {"R-"})
    assert dependencies(text).lacks(found.value) is lacking


def test_of_two_milestones_with_one_name_none_is_meant() -> None:
    found = dependencies("# A\n## Phase 1: Log\n## Phase 2 (after Phase 1)\n# B\n## Phase 1: Menu\n")
    assert [dependency.target for dependency in found.all] == [None]
    assert found.all[0].owner is not None
