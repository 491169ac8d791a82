"""Checks many files, in several processes when that pays."""

from __future__ import annotations

import gc
import os
from collections.abc import Callable, Generator, Iterator, Sequence
from contextlib import closing, contextmanager
from functools import partial

from roadmap_lint.checker import Checker, Options, Outcome

FEW = 48  # for so many files, starting more processes costs more than it brings
CHUNK = 8  # files that are checked before memory is tidied, and that an interruption waits for


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
    with _tidied_by_hand(), closing(_checked(chunks, checker, processes)) as found:
        for done in found:
            outcomes += done
            if tell is not None:
                tell(len(done))
    return outcomes


def _checked(chunks: Sequence[Sequence[str]], checker: Checker, processes: int) -> Generator[list[Outcome], None, None]:
    for chunk in chunks if processes == 1 else chunks[:1]:
        yield _check(checker, chunk)
    if processes > 1 and len(chunks) > 1:
        yield from _shared(checker, chunks[1:], processes)


def _shared(checker: Checker, chunks: Sequence[Sequence[str]], processes: int) -> Iterator[list[Outcome]]:
    """Let several processes check. Where they start as copies of this one they know all that `checker` has learned."""
    from roadmap_lint.helpers import COPIED, answers

    known = checker if COPIED else None
    return answers(partial(_begin, chunks, known, checker.options, checker.paths), len(chunks), processes)


def _begin(
    chunks: Sequence[Sequence[str]], checker: Checker | None, options: Options, paths: Sequence[str]
) -> Callable[[int], list[Outcome]]:
    """Make ready a process that helps."""
    gc.disable()
    if checker is None:
        checker = Checker(options)
        checker.expect(paths)
    return lambda number: _check(checker, chunks[number])


def _check(checker: Checker, paths: Sequence[str]) -> list[Outcome]:
    outcomes = [checker.check(path) for path in paths]
    if len(paths) == CHUNK:
        _tidy()
    return outcomes


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
    """Free what is unused, and look no more at the rest: the results would be searched again and again."""
    gc.collect()
    gc.freeze()
