"""Runs a program within bounds of time and of what it prints. The one module that starts a process."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from pathlib import Path
from time import monotonic
from typing import IO, TYPE_CHECKING

from roadmap_lint.record import dataclass
from roadmap_lint.tree import is_file

if TYPE_CHECKING:
    from subprocess import Popen

LARGEST = 100_000_000  # bytes that a program may print; the names of half a million files take less than half of that
_HEARD = 65_536  # bytes that are read at once
_TOLD = 512  # bytes that a pipe which is ready takes without waiting, on every system
_SELECTS = os.name == "posix"  # whether several pipes can be waited for; where they cannot, all that is printed is kept


class UnfinishedError(Exception):
    """A program was ended before its end; the message says what it did, such as "took longer than 30 s"."""


@dataclass(frozen=True, slots=True)
class Ended:
    """The exit code of a program, what it printed, and what it said on standard error."""

    code: int
    printed: bytes
    said: bytes


def find(name: str) -> str | None:
    """The absolute path of the program `name` among the folders of PATH.

    A relative folder is passed over: a program in it would be one that lies in the folder under check.
    """
    if os.name == "nt":
        name += ".exe"
    for folder in os.get_exec_path():
        place = Path(folder, name)
        if place.is_absolute() and is_file(place) and os.access(place, os.X_OK):
            return str(place)
    return None


def run(
    command: Sequence[str], folder: Path, environment: Mapping[str, str], timeout: float, told: bytes = b""
) -> Ended:
    """Run `command` in `folder` to its end, which must come within `timeout` seconds. It reads what it is `told`.

    Raises OSError, ValueError (a NUL in a name), or UnfinishedError when it takes longer or prints more than `LARGEST`.
    A program that is ended so is killed; what it has started itself is not waited for.
    """
    from subprocess import PIPE, Popen, TimeoutExpired

    deadline = monotonic() + timeout
    with Popen(command, cwd=folder, env=environment, stdin=PIPE, stdout=PIPE, stderr=PIPE, bufsize=0) as process:
        try:
            printed, said = _converse(process, told, deadline)
            return Ended(process.wait(max(0.0, deadline - monotonic())), printed, said)
        except (TimeoutError, TimeoutExpired):
            raise UnfinishedError(f"took longer than {timeout:.3g} s") from None
        finally:
            process.kill()  # does nothing to one that has ended


def _converse(process: Popen[bytes], told: bytes, deadline: float) -> tuple[bytes, bytes]:
    """Tell and hear by turns until both sides have closed. Raises TimeoutError, TimeoutExpired or UnfinishedError."""
    if not _SELECTS:
        return process.communicate(told, max(0.0, deadline - monotonic()))
    from selectors import EVENT_READ, EVENT_WRITE, DefaultSelector

    printed, said = bytearray(), bytearray()
    pieces = (told[at : at + _TOLD] for at in range(0, len(told), _TOLD))
    sides: list[tuple[IO[bytes] | None, int, Callable[[int], bool]]] = [
        (process.stdin, EVENT_WRITE, partial(_tell, pieces)),
        (process.stdout, EVENT_READ, partial(_hear, printed)),
        (process.stderr, EVENT_READ, partial(_hear, said)),
    ]
    with DefaultSelector() as streams:
        for stream, event, turn in sides:
            assert stream is not None
            streams.register(stream, event, (stream, turn))
        while streams.get_map():
            if not (ready := streams.select(max(0.0, deadline - monotonic()))):
                raise TimeoutError
            for key, _ in ready:
                stream, turn = key.data
                if not turn(key.fd):
                    streams.unregister(stream)
                    stream.close()
    return bytes(printed), bytes(said)


def _tell(pieces: Iterator[bytes], stream: int) -> bool:
    """Write the next piece; whether there may be more, and somebody who reads it."""
    piece = next(pieces, b"")
    try:
        os.write(stream, piece)
    except BrokenPipeError:
        return False
    return bool(piece)


def _hear(heard: bytearray, stream: int) -> bool:
    """Read a piece; whether there may be more. Raises UnfinishedError when there was too much."""
    piece = os.read(stream, _HEARD)
    heard += piece
    if len(heard) > LARGEST:
        raise UnfinishedError(f"printed more than {LARGEST // 1_000_000} MB")
    return bool(piece)
