from __future__ import annotations

import io

from roadmap_lint.output.progress import PATIENCE, PAUSE, Progress


class Clock:
    now = 0.0

    def __call__(self) -> float:
        return self.now


def test_a_short_run_shows_nothing() -> None:
    stream = io.StringIO()
    progress = Progress(3, stream, Clock())
    for _ in range(3):
        progress.step(1)
    assert stream.getvalue() == ""


def test_a_long_run_shows_a_bar_and_leaves_nothing_of_it() -> None:
    stream, clock = io.StringIO(), Clock()
    progress = Progress(60, stream, clock)
    clock.now = PATIENCE
    progress.step(20)
    assert stream.getvalue() == f"\r\x1b[K[{'#' * 10}{'.' * 20}] 20 of 60 files"
    progress.step(20)
    clock.now += PAUSE
    progress.step(10)
    assert stream.getvalue().count("\r") == 2
    progress.step(10)
    assert stream.getvalue().endswith("50 of 60 files\r\x1b[K")
