"""Processes that work for this one."""

from __future__ import annotations

import os
import signal
from collections.abc import Callable
from contextlib import closing
from multiprocessing import active_children
from time import sleep

import pytest

from roadmap_lint.errors import UserError
from roadmap_lint.helpers import answers


def square() -> Callable[[int], tuple[int, int]]:
    def work(number: int) -> tuple[int, int]:
        sleep(0.01 * (number % 3))
        return number * number, os.getpid()

    return work


def break_at_three() -> Callable[[int], int]:
    def work(number: int) -> int:
        if number == 3:
            raise LookupError("three")
        return number

    return work


def die_at_three() -> Callable[[int], int]:
    def work(number: int) -> int:
        if number == 3:
            os.kill(os.getpid(), signal.SIGKILL)
        return number

    return work


def bring_much() -> Callable[[int], bytes]:
    return lambda number: bytes([number]) * 3_000_000


@pytest.mark.parametrize("count", [0, 1, 2, 20])
def test_answers_come_in_order_from_several_processes(count: int) -> None:
    found = [*answers(square, count, 3)]
    assert [answer for answer, _ in found] == [number * number for number in range(count)]
    workers = {worker for _, worker in found}
    assert os.getpid() not in workers
    assert (len(workers) > 1) == (count > 1)
    assert active_children() == []


def test_what_is_raised_there_is_raised_here() -> None:
    with pytest.raises(LookupError, match="three"):
        list(answers(break_at_three, 50, 2))
    assert active_children() == []


def test_a_process_that_is_ended_from_outside_is_told() -> None:
    with pytest.raises(UserError, match="ended from outside"):
        list(answers(die_at_three, 50, 2))
    assert active_children() == []


def test_long_answers_block_nothing() -> None:
    assert [len(answer) for answer in answers(bring_much, 9, 2)] == [3_000_000] * 9


def test_who_needs_no_more_leaves_nobody_behind() -> None:
    with closing(answers(square, 1000, 2)) as found:
        assert next(found)[0] == 0
    assert active_children() == []
