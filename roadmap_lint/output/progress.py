"""A bar on a terminal that shows how many of the files are done, when that takes long."""

from __future__ import annotations

from collections.abc import Callable
from time import monotonic
from typing import TextIO

PATIENCE = 0.5  # seconds after which a bar is shown
PAUSE = 0.1  # seconds for which it stays as it is
WIDTH = 30
_WIPE = "\r\x1b[K"


class Progress:
    """Draws on `stream`, a terminal, until all of `total` steps are made; then nothing of it is left there."""

    def __init__(self, total: int, stream: TextIO, clock: Callable[[], float] = monotonic) -> None:
        self._total = total
        self._stream = stream
        self._clock = clock
        self._done = 0
        self._next = clock() + PATIENCE
        self._shown = False

    def step(self, files: int) -> None:
        self._done += files
        if self._done == self._total:
            if self._shown:
                self._draw("")
        elif self._clock() >= self._next:
            self._next = self._clock() + PAUSE
            self._draw(self._bar())

    def _bar(self) -> str:
        full = WIDTH * self._done // self._total
        return f"[{'#' * full}{'.' * (WIDTH - full)}] {self._done} of {self._total} files"

    def _draw(self, line: str) -> None:
        self._shown = bool(line)
        self._stream.write(_WIPE + line)
        self._stream.flush()
