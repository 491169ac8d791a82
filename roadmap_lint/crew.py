"""Checks many files, in several processes when that pays."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING

from roadmap_lint.checker import Checker, Options, Outcome

if TYPE_CHECKING:
    from concurrent.futures import Future

FEW = 48  # for so many files, starting more processes costs more than it brings
CHUNK = 8  # files that are checked before it is seen whether memory is to be tidied; an interruption waits for them
_UNTIDY = 20_000  # objects, more than before, at which it is: those of some files
_GLANCE = 0.05  # seconds after which a look is taken whether an interruption waits

_checker: Checker | None = None  # that of a process which helps


def check_all(
    paths: Sequence[str], checker: Checker, processes: int | None = None, tell: Callable[[int], None] | None = None
) -> list[Outcome]:
    """What comes of each file, in the order of `paths`, whatever the number of processes (None: as fits).

    `tell` is called with the number of files each time that some are done.
    """
    if processes is None:
        processes = 1 if len(paths) <= FEW else os.cpu_count() or 1
    chunks = [paths[start : start + CHUNK] for start in range(0, len(paths), CHUNK)]
    outcomes: list[Outcome] = []
    checker.expect(paths)
    with _tidied_by_hand():
        for done in _checked(chunks, checker, processes):
            outcomes += done
            if tell is not None:
                tell(len(done))
    return outcomes


def _checked(chunks: Sequence[Sequence[str]], checker: Checker, processes: int) -> Iterator[list[Outcome]]:
    for chunk in chunks if processes == 1 else chunks[:1]:
        yield _check(checker, chunk)
    if processes > 1 and len(chunks) > 1:
        yield from _shared(checker, chunks[1:], processes)


def _check(checker: Checker, paths: Sequence[str]) -> list[Outcome]:
    outcomes = [checker.check(path) for path in paths]
    if len(paths) == CHUNK:
        _tidy()
    return outcomes


def _shared(checker: Checker, chunks: Sequence[Sequence[str]], processes: int) -> Iterator[list[Outcome]]:
    """Let several processes check. Where they start as copies of this one they know all that `checker` has learned."""
    from concurrent.futures import ProcessPoolExecutor
    from multiprocessing import get_context

    global _checker
    copied = sys.platform == "linux"
    _checker = checker if copied else None
    context = get_context("fork" if copied else "spawn")
    pool = ProcessPoolExecutor(processes, context, initializer=_begin, initargs=(checker.options, checker.paths))
    with _uninterrupted():
        try:
            yield from _results([pool.submit(_help, chunk) for chunk in chunks])
        finally:
            pool.shutdown(cancel_futures=True)
            _checker = None


def _results(futures: Sequence[Future[list[Outcome]]]) -> Iterator[list[Outcome]]:
    """The results in order. Raises KeyboardInterrupt when an interruption was put off meanwhile."""
    from concurrent.futures import wait

    for future in futures:
        while not future.done():
            wait([future], _GLANCE)
            _look_for_interruption()
        yield future.result()


def _look_for_interruption() -> None:
    import signal

    if sys.platform != "win32" and signal.SIGINT in signal.sigpending():
        raise KeyboardInterrupt


@contextmanager
def _uninterrupted() -> Iterator[None]:
    """Put an interruption off to the end of the block. In the midst of what a pool does with its locks and its thread,
    or between the start of a process and the notice that it is there, it would leave all of them waiting for ever.

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


def _begin(options: Options, paths: Sequence[str]) -> None:
    """Make ready a process that helps. An interruption is for the one that started it."""
    import signal

    global _checker
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    gc.disable()
    if _checker is None:
        _checker = Checker(options)
        _checker.expect(paths)


def _help(paths: Sequence[str]) -> list[Outcome]:
    assert _checker is not None
    return _check(_checker, paths)


@contextmanager
def _tidied_by_hand() -> Iterator[None]:
    """Keep Python from looking for unused memory by itself: in the midst of a file it finds next to nothing."""
    automatic = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        gc.unfreeze()
        if automatic:
            gc.enable()


def _tidy() -> None:
    """Free what is unused, and look no more at the rest: the results would be searched again and again.

    A check leaves next to nothing behind, mending does.
    """
    if gc.get_count()[0] > _UNTIDY:
        gc.collect()
        gc.freeze()
