"""Runs a program within bounds of time and of what it prints. The one module that starts a process."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from pathlib import Path
from time import monotonic, sleep

from roadmap_lint.record import dataclass
from roadmap_lint.tree import is_file

LARGEST = 100_000_000  # bytes that a program may print; the names of half a million files take less than half of that
_HEARD = 65_536  # bytes that are read at once
_TOLD = 512  # bytes that a pipe which is ready takes without waiting, on every system
_SPAWNS = hasattr(os, "posix_spawn")  # to import `subprocess`, which works everywhere, takes as long as git runs
_KILL = 9  # the signal that nothing can refuse
_PAUSES = (0.0002, 0.02)  # seconds between looks whether a program has ended: the shortest, and the longest


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


def run(command: Sequence[str], environment: Mapping[str, str], timeout: float, told: bytes = b"") -> Ended:
    """Run `command` to its end, which must come within `timeout` seconds. It reads what it is `told`.

    Raises OSError, ValueError (a NUL in a name), or UnfinishedError when it takes longer or prints more than `LARGEST`.
    A program that is ended so is killed; what it has started itself is not waited for.
    """
    try:
        return (_spawned if _SPAWNS else _elsewhere)(command, environment, monotonic() + timeout, told)
    except TimeoutError:
        raise UnfinishedError(f"took longer than {timeout:.3g} s") from None


def _elsewhere(command: Sequence[str], environment: Mapping[str, str], deadline: float, told: bytes) -> Ended:
    """`run` on any system, where all that is printed is kept, however much. Raises TimeoutError at the deadline."""
    from subprocess import PIPE, Popen, TimeoutExpired

    with Popen(command, env=environment, stdin=PIPE, stdout=PIPE, stderr=PIPE) as process:
        try:
            printed, said = process.communicate(told, max(0.0, deadline - monotonic()))
        except TimeoutExpired:
            raise TimeoutError from None
        finally:
            process.kill()  # does nothing to one that has ended
        return Ended(process.returncode, printed, said)


def _spawned(command: Sequence[str], environment: Mapping[str, str], deadline: float, told: bytes) -> Ended:
    """`run` where several pipes can be waited for. Raises TimeoutError at the deadline."""
    with _Child(command, environment) as child:
        printed, said = bytearray(), bytearray()
        pieces = (told[at : at + _TOLD] for at in range(0, len(told), _TOLD))
        child.converse(partial(_tell, pieces), partial(_hear, printed), partial(_hear, said), deadline)
        return Ended(child.code(deadline), bytes(printed), bytes(said))


class _Child:
    """A program that is running; at the end of the context its pipes are closed, and it is killed if it still runs."""

    def __init__(self, command: Sequence[str], environment: Mapping[str, str]) -> None:
        (reads, tells), (hears, prints), (heeds, says) = ends = [os.pipe() for _ in range(3)]
        self._sides = (tells, hears, heeds)
        self._open = {end for pair in ends for end in pair}
        self._id: int | None = None
        own = [(os.POSIX_SPAWN_DUP2, end, number) for number, end in enumerate((reads, prints, says))]
        try:
            self._id = os.posix_spawn(command[0], [*command], environment, file_actions=own)
        finally:
            self._close(*((reads, prints, says) if self._id else self._open))

    def __enter__(self) -> _Child:
        return self

    def __exit__(self, *_: object) -> None:
        self._close(*self._open)
        if self._id:
            os.kill(self._id, _KILL)
            os.waitpid(self._id, 0)

    def _close(self, *ends: int) -> None:
        self._open.difference_update(ends)
        for end in ends:
            os.close(end)

    def converse(
        self,
        tell: Callable[[int], bool],
        hear: Callable[[int], bool],
        heed: Callable[[int], bool],
        deadline: float,
    ) -> None:
        """Give each side of the program a turn when it is ready, until each has answered that it was the last."""
        from select import POLLIN, POLLOUT, poll

        turns = dict(zip(self._sides, (tell, hear, heed), strict=True))
        ready = poll()
        for end, event in zip(self._sides, (POLLOUT, POLLIN, POLLIN), strict=True):
            ready.register(end, event)
        while turns:
            now = ready.poll(1000 * max(0.0, deadline - monotonic()))
            if not now:
                raise TimeoutError
            for end, _ in now:
                if not turns[end](end):
                    ready.unregister(end)
                    self._close(end)
                    del turns[end]

    def code(self, deadline: float) -> int:
        """The exit code, once the program has ended. Raises TimeoutError at the deadline."""
        assert self._id
        pause, longest = _PAUSES
        while True:
            ended, status = os.waitpid(self._id, os.WNOHANG)
            if ended:
                self._id = None
                return os.waitstatus_to_exitcode(status)
            if monotonic() >= deadline:
                raise TimeoutError
            sleep(pause)
            pause = min(2 * pause, longest)


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
