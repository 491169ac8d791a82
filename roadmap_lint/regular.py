"""Reads what strangers put into a tree: files only, nothing that waits, never ends or fills the memory."""

from __future__ import annotations

import errno
import os
import stat
from pathlib import Path
from typing import BinaryIO

BOM = b"\xef\xbb\xbf"
LARGEST = 10_000_000  # bytes of a file that are read; no roadmap, configuration or changelog comes near it


def read_regular(file: Path) -> bytes:
    """The bytes of the regular file that `file` is or leads to.

    Raises OSError, which says why, for what is no such file (a pipe, a device, a folder), is larger than `LARGEST`, or
    cannot be read; ValueError for a name that holds a NUL.
    """
    status = file.stat()
    if not stat.S_ISREG(status.st_mode):
        raise OSError(errno.EINVAL, "it is not a regular file")
    with open(file, "rb", opener=_at_once) as stream:
        return read_limited(stream, min(status.st_size, LARGEST))


def text_of(file: Path) -> str | None:
    """The text of a regular file, without its byte-order mark; None when it cannot be read or is not UTF-8."""
    try:
        return decoded(read_regular(file))
    except (OSError, ValueError):
        return None


def decoded(raw: bytes) -> str:
    """The text that `raw` holds in UTF-8, without its byte-order mark. Raises UnicodeDecodeError."""
    return raw.removeprefix(BOM).decode()


def read_limited(stream: BinaryIO, expected: int = LARGEST) -> bytes:
    """All that `stream` holds, most likely `expected` bytes. Raises OSError when that is more than `LARGEST` bytes."""
    raw = stream.read(expected + 1) or b""  # None: a file such as /proc/kmsg, which has nothing to say yet
    if expected < len(raw) <= LARGEST:
        raw += stream.read(LARGEST + 1 - len(raw)) or b""
    if len(raw) > LARGEST:
        raise OSError(errno.EFBIG, f"it is larger than {LARGEST // 1_000_000} MB")
    return raw


def _at_once(name: str, flags: int) -> int:
    """Open without waiting, should a pipe have taken the file's place meanwhile."""
    return os.open(name, flags | getattr(os, "O_NONBLOCK", 0))
