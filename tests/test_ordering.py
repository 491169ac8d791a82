from __future__ import annotations

from itertools import combinations, pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from roadmap_lint.ordering import is_deliberate_order, longest_run, out_of_line

KEYS = st.lists(st.integers(0, 6), max_size=8)
LONG_KEYS = st.lists(st.integers(0, 6), max_size=14)


def in_order(keys: list[int], ascending: bool) -> bool:
    return all(one <= two if ascending else one >= two for one, two in pairwise(keys))


@given(KEYS, st.booleans())
def test_no_run_is_longer(keys: list[int], ascending: bool) -> None:
    run = longest_run(keys, ascending)
    assert run == sorted(set(run))
    assert in_order([keys[index] for index in run], ascending)
    assert not any(
        in_order([keys[index] for index in longer], ascending)
        for longer in combinations(range(len(keys)), len(run) + 1)
    )


@given(KEYS, st.booleans())
def test_one_run_is_deliberate(keys: list[int], ascending: bool) -> None:
    ordered = sorted(keys, reverse=not ascending)
    assert is_deliberate_order(ordered, [False] * len(keys))
    assert is_deliberate_order(ordered, [True] * len(keys))


@given(st.lists(st.integers(0, 6), min_size=1), st.lists(st.integers(0, 6), min_size=1), st.booleans())
def test_two_runs_parted_by_what_is_done_are_deliberate(first: list[int], second: list[int], ascending: bool) -> None:
    keys = sorted(first, reverse=not ascending) + sorted(second)
    assert is_deliberate_order(keys, [True] * len(first) + [False] * len(second))


@pytest.mark.parametrize(
    ("keys", "done", "deliberate"),
    [
        ([3, 2, 1, 4, 5], "", True),
        ([4, 5, 3, 2, 1], "", True),
        ([1, 2, 3, 2, 1], "", False),
        ([2, 1, 3, 4], "", True),
        ([1, 2, 4, 3], "", False),
        ([4, 3, 1, 2], "", False),
        ([1, 2, 1, 2], "dd  ", True),
        ([1, 2, 1, 2], "", False),
        ([1, 2, 1, 2], "d d ", False),
        ([1, 3, 2], "", False),
        ([2, 3, 1], "dd ", True),
        ([1, 2, 4, 3, 5], "", False),
        ([1, 2, 4, 3, 5], "dd   ", False),
        ([1, 1, 1], "", True),
        ([], "", True),
    ],
)
def test_deliberate(keys: list[int], done: str, deliberate: bool) -> None:
    assert is_deliberate_order(keys, [mark == "d" for mark in done.ljust(len(keys))]) is deliberate


def test_of_two_longest_runs_the_one_with_the_later_keys_counts() -> None:
    assert longest_run([1, 4, 3, 5], ascending=True) == [0, 2, 3]


def strays(keys: list[int]) -> list[tuple[int, int]]:
    return list(out_of_line(keys, [False] * len(keys)))


@given(LONG_KEYS)
def test_what_is_out_of_line_stands_on_the_wrong_side_of_another(keys: list[int]) -> None:
    found = strays(keys)
    wrong = [(keys[stray] > keys[other]) == (stray > other) for stray, other in found]
    assert all(keys[stray] != keys[other] for stray, other in found)
    assert not (any(wrong) and not all(wrong)), "one direction for all"


@given(LONG_KEYS)
def test_falling_keys_are_judged_as_rising_ones(keys: list[int]) -> None:
    assert strays([-key for key in keys]) == strays(keys)


@pytest.mark.parametrize(
    ("keys", "found"),
    [
        ([5, 4, 2, 3, 2, 1], [(2, 3)]),
        ([1, 2, 3, 2, 4, 5], [(2, 3)]),
        ([5, 4, 2, 2, 3, 1], [(4, 2)]),
        ([5, 3, 4, 3, 2, 1], [(1, 2)]),
        ([1, 2, 4, 3, 5, 6], [(2, 3)]),
        ([3, 2, 1, 3], [(3, 1)]),
        ([1, 2, 3, 1], [(3, 1)]),
        ([2, 2, 3, 1, 2, 2], []),
        ([2, 2, 2, 2], []),
        ([4, 3, 3, 2, 2, 1], []),
        ([3, 1, 4, 2], []),
        ([2, 1], []),
    ],
)
def test_out_of_line(keys: list[int], found: list[tuple[int, int]]) -> None:
    assert strays(keys) == found
