"""Whether what stands one after the other runs in one direction, and what is out of line. All of it is linear, or as
quick as a sort."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise
from operator import ge, le
from typing import Any


def out_of_line(keys: Sequence[Any], done: Sequence[bool]) -> Iterator[tuple[int, int]]:
    """The index of each key that is out of line, and of the one in line that it should stand on the other side of.

    There are none where the order is on purpose, or more than a third is out of line.
    """
    if len(keys) < 3 or is_deliberate_order(keys, done):
        return
    ascending = _direction(keys)
    if ascending is None:
        return
    run = longest_run(keys, ascending)
    strays = sorted(set(range(len(keys))) - set(run))
    if len(strays) * 3 > len(keys):
        return
    ranks = _ranks(keys, ascending)
    in_line = [ranks[place] for place in run]
    for stray in strays:
        first = bisect_right(in_line, ranks[stray])
        overtaken = first < len(run) and run[first] < stray
        yield stray, run[first] if overtaken else run[bisect_left(in_line, ranks[stray]) - 1]


def _direction(keys: Sequence[Any]) -> bool | None:
    """Whether the keys rise. Where the first and the last are equal the longer run tells; None where both are equal."""
    if keys[0] != keys[-1]:
        return bool(keys[0] < keys[-1])
    up, down = (len(longest_run(keys, ascending)) for ascending in (True, False))
    return None if up == down else up > down


def is_deliberate_order(keys: Sequence[Any], done: Sequence[bool]) -> bool:
    """Whether the order is on purpose: one run, two that lead away from where they meet, or two parted by what is done.

    `keys` must be comparable; `done` tells of each whether it is settled.
    """
    ups, downs = _lengths(keys, le), _lengths(keys, ge)
    count = len(keys)
    if count in (ups[0], downs[0]):
        return True
    parting = [index for index, (one, two) in enumerate(pairwise(done), 1) if one != two]
    for cut in range(1, count):
        first = (cut <= ups[0], cut <= downs[0])
        second = (count - cut <= ups[1], count - cut <= downs[1])
        if not any(first) or not any(second):
            continue
        away = _leads_away(keys, cut, first, second) if 1 < cut < count - 1 else False
        if parting == [cut] or away:
            return True
    return False


def _leads_away(keys: Sequence[Any], cut: int, first: tuple[bool, bool], second: tuple[bool, bool]) -> bool:
    """Whether two runs go opposite ways and do not mix: what shipped, newest first, and then what is planned."""
    if first == (False, True) and second == (True, False):
        return bool(keys[0] <= keys[cut])
    return first == (True, False) and second == (False, True) and bool(keys[cut] <= keys[0])


def _lengths(keys: Sequence[Any], follows: Callable[[Any, Any], bool]) -> tuple[int, int]:
    """How many of the first and of the last keys run in one direction."""
    breaks = [index for index, (one, two) in enumerate(pairwise(keys), 1) if not follows(one, two)]
    return (breaks[0], len(keys) - breaks[-1]) if breaks else (len(keys), len(keys))


def longest_run(keys: Sequence[Any], ascending: bool) -> list[int]:
    """The indices of the longest part that is in order; of several, of the one with the later keys.

    By patience sorting.
    """
    tails: list[int] = []  # the last rank of the best run of each length
    ends: list[int] = []  # and the index of its key
    before: list[int | None] = []
    for index, rank in enumerate(_ranks(keys, ascending)):
        length = bisect_right(tails, rank)
        before.append(ends[length - 1] if length else None)
        tails[length : length + 1], ends[length : length + 1] = [rank], [index]
    run = []
    step = ends[-1] if ends else None
    while step is not None:
        run.append(step)
        step = before[step]
    return run[::-1]


def _ranks(keys: Sequence[Any], ascending: bool) -> list[int]:
    """Numbers that stand for the keys, and rise where these run in order."""
    ranks = {key: rank for rank, key in enumerate(sorted(set(keys)))}
    return [ranks[key] if ascending else -ranks[key] for key in keys]
