"""Processes that work for this one, and that end with it, whatever interrupts them.

There is no thread and no lock: a pool of the standard library has both, and an interruption in the wrong moment leaves
these such that nothing ends any more.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Generator, Iterator, Sequence
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, Any, TypeVar

from roadmap_lint.errors import UserError
from roadmap_lint.record import dataclass

if TYPE_CHECKING:
    from multiprocessing.connection import Connection
    from multiprocessing.process import BaseProcess

COPIED = sys.platform == "linux"  # whether such a process starts as a copy of this one, and knows all that it knows
_AHEAD = 2  # numbers that a process is told at once, so that it need not wait for the next

T = TypeVar("T")
Work = Callable[[int], T]


@dataclass(frozen=True, slots=True)
class _Helper:
    """A process, and this one's end of the line to it: numbers go there, and come back with what was made of them."""

    process: BaseProcess
    line: Connection


def answers(begin: Callable[[], Work[T]], count: int, processes: int) -> Generator[T, None, None]:
    """What the function that `begin` makes, in each process for itself, answers to the numbers below `count`, in order.

    Raises what it raised, and UserError where a process was ended from outside. Where this is left early, by an
    interruption too, each process comes to the end of the number that it is at; a further interruption makes it stop
    there and then.
    """
    helpers: list[_Helper] = []
    try:
        with _uninterrupted():
            for _ in range(min(processes, count)):
                helpers.append(_start(begin, helpers))
        yield from _in_order(_shared(helpers, count))
    finally:
        _dismiss(helpers)


def _start(begin: Callable[[], Work[T]], others: Sequence[_Helper]) -> _Helper:
    from multiprocessing import get_context

    context: Any = get_context("fork" if COPIED else "spawn")
    ours, theirs = context.Pipe()
    inherited = [*(other.line for other in others), ours] if COPIED else []
    process = context.Process(target=_serve, args=(theirs, inherited, begin), daemon=True)
    process.start()
    theirs.close()
    return _Helper(process, ours)


def _shared(helpers: Sequence[_Helper], count: int) -> Iterator[tuple[int, Any]]:
    """Each number with its answer, as they come."""
    from multiprocessing.connection import wait

    numbers = iter(range(count))
    at_work: dict[Any, int] = {}  # how many numbers are still to come back, by the line
    for line in [helper.line for _ in range(_AHEAD) for helper in helpers]:
        _tell(line, numbers, at_work)
    while busy := [line for line, told in at_work.items() if told]:
        ready: list[Any] = wait(busy)
        for line in ready:
            try:
                number, answer = line.recv()
            except (EOFError, OSError):
                raise UserError("a process that helped to check was ended from outside") from None
            at_work[line] -= 1
            if isinstance(answer, Exception):
                raise answer
            _tell(line, numbers, at_work)
            yield number, answer


def _tell(line: Any, numbers: Iterator[int], at_work: dict[Any, int]) -> None:
    """Tell the next number, if there is one."""
    for number in numbers:
        with suppress(OSError):  # that nobody is there is noticed when an answer is waited for
            line.send(number)
        at_work[line] = at_work.get(line, 0) + 1
        return


def _in_order(found: Iterator[tuple[int, T]]) -> Iterator[T]:
    early: dict[int, T] = {}
    turn = 0
    for number, answer in found:
        early[number] = answer
        while turn in early:
            yield early.pop(turn)
            turn += 1


def _dismiss(helpers: Sequence[_Helper]) -> None:
    try:
        for helper in helpers:
            helper.line.close()
        for helper in helpers:
            helper.process.join()
    except KeyboardInterrupt:
        with _uninterrupted():
            for helper in helpers:
                helper.line.close()
                helper.process.terminate()
            for helper in helpers:
                helper.process.join()
        raise


@contextmanager
def _uninterrupted() -> Iterator[None]:
    """Put an interruption off: between the start of processes and the notice that they are there, it would leave them.

    Processes that are started meanwhile are never interrupted at all.
    """
    import signal

    if sys.platform == "win32":
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


# In a process that helps.


def _serve(line: Any, inherited: Sequence[Any], begin: Callable[[], Work[Any]]) -> None:
    """Answer until nobody listens. An interruption is for the process that started this one."""
    import signal

    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, _stop)
    for other in inherited:
        other.close()
    with suppress(EOFError, ConnectionError, KeyboardInterrupt):
        work = begin()
        while True:
            number = line.recv()
            line.send((number, _answer(work, number)))
    signal.signal(signal.SIGTERM, signal.SIG_IGN)


def _answer(work: Work[Any], number: int) -> Any:
    try:
        return work(number)
    except Exception as error:
        return error


def _stop(*_: object) -> None:
    """End what this process is at: files are closed and git is ended on the way out."""
    import signal

    signal.signal(signal.SIGTERM, signal.SIG_IGN)
    raise KeyboardInterrupt
