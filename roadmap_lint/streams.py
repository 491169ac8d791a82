"""The standard streams: how odd characters get through, and what happens when nobody listens."""

from __future__ import annotations

import io
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import Protocol, cast

from roadmap_lint.output.terminal import printable


class _Configurable(Protocol):
    def reconfigure(self, *, encoding: str | None = None, errors: str, newline: str | None = None) -> None: ...


def prepare() -> None:
    """Make standard output and error take every text: what their encoding lacks becomes an escape.

    Output that is no terminal is UTF-8 with plain line feeds, so that it is the same on every system. A lone surrogate,
    from a file name that is not UTF-8, becomes `\\udc80`, which JSON reads as itself. A stream that was closed from the
    start swallows what it is given, and gives nothing.
    """
    for name in ("stdin", "stdout", "stderr"):
        if getattr(sys, name) is None:
            setattr(sys, name, io.TextIOWrapper(io.BytesIO()))
    for name in ("stdout", "stderr"):
        stream = getattr(sys, name)
        if hasattr(stream, "reconfigure"):
            terminal = stream.isatty()
            cast(_Configurable, stream).reconfigure(
                encoding=None if terminal else "utf-8", errors="backslashreplace", newline=None if terminal else "\n"
            )


def say(sentence: str) -> None:
    """Put a sentence about the run itself on standard error, if that can take it: the exit code says it, too.

    It comes behind what was written before, where both streams lead to one place.
    """
    with suppress(OSError):
        sys.stdout.flush()
    with suppress(OSError):
        print(f"roadmap-lint: {printable(sentence)}", file=sys.stderr)


@contextmanager
def until_hung_up() -> Iterator[None]:
    """When whoever reads our output stops (`| head`), the rest of the block is skipped and nothing more is written."""
    try:
        yield
        sys.stdout.flush()
    except BrokenPipeError:
        nowhere = os.open(os.devnull, os.O_WRONLY)
        for stream in (sys.stdout, sys.stderr):
            os.dup2(nowhere, stream.fileno())
