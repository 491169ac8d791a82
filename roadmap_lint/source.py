"""A file's exact text, and places in it. Offsets count characters from 0 and spans are half-open."""

from __future__ import annotations

import bisect
import contextlib
import os
import stat
from collections.abc import Iterator, Sequence
from functools import cached_property
from itertools import accumulate
from pathlib import Path
from typing import BinaryIO, NamedTuple

from roadmap_lint.errors import UserError
from roadmap_lint.pattern import pattern
from roadmap_lint.record import dataclass
from roadmap_lint.regular import BOM, read_limited, read_regular

_LINE_END = pattern(r"\r\n|\r|\n")


class SourceError(UserError):
    """A file cannot be read or written; the message is a sentence for the user."""


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """The characters from `start` up to, not including, `end`. Raises ValueError when that is no interval."""

    start: int
    end: int

    def __init__(self, start: int, end: int) -> None:  # written out, as it is called hundreds of times for each file
        if not 0 <= start <= end:
            raise ValueError(f"no span: {start}..{end}")
        self.start = start  # type: ignore[misc]
        self.end = end  # type: ignore[misc]

    def __len__(self) -> int:
        return self.end - self.start

    def __contains__(self, other: Span) -> bool:
        """Whether `other` lies wholly inside this span."""
        return self.start <= other.start and other.end <= self.end

    def touches(self, other: Span) -> bool:
        """Whether the two share a character or a border."""
        return self.start <= other.end and other.start <= self.end


class Position(NamedTuple):
    """A place as people count it: line and column from 1; `offset` in characters from 0."""

    line: int
    column: int
    offset: int


@dataclass(frozen=True)
class Source:
    """The text of one file, without its byte-order mark, with the line ends that it has.

    `path` is the name to show, with forward slashes.
    """

    path: str
    text: str
    bom: bool = False

    @classmethod
    def from_bytes(cls, path: str, raw: bytes) -> Source:
        """Decode UTF-8 (with or without BOM). Raises SourceError when the bytes are something else."""
        bom = raw.startswith(BOM)
        try:
            text = raw[len(BOM) * bom :].decode("utf-8")
        except UnicodeDecodeError as error:
            line = raw.count(b"\n", 0, error.start + len(BOM) * bom) + 1
            raise SourceError(f"{path} is not UTF-8 text (line {line}); save it as UTF-8") from None
        return cls(path, text, bom)

    @classmethod
    def from_text(cls, path: str, text: str) -> Source:
        """The file that holds `text` as UTF-8, without a BOM. Raises UnicodeEncodeError for lone surrogates."""
        return cls(path, "").with_text(text)

    @classmethod
    def read(cls, file: Path, path: str | None = None) -> Source:
        """Read `file`, to be shown as `path`. Raises SourceError with the reason when that fails."""
        name = path if path is not None else file.as_posix()
        try:
            raw = read_regular(file)
        except (OSError, ValueError) as error:  # ValueError: a name that holds a NUL
            raise SourceError(f"{name} cannot be read: {_reason(error)}") from None
        return cls.from_bytes(name, raw)

    @classmethod
    def from_stream(cls, path: str, stream: BinaryIO) -> Source:
        """Read `stream` to its end, to be shown as `path`. Raises SourceError with the reason when that fails."""
        try:
            raw = read_limited(stream)
        except OSError as error:
            raise SourceError(f"{path} cannot be read: {_reason(error)}") from None
        return cls.from_bytes(path, raw)

    def with_text(self, text: str) -> Source:
        """The same file holding another text."""
        text.encode("utf-8")  # may raise
        return Source(self.path, text, self.bom)

    @property
    def raw(self) -> bytes:
        """The bytes of the file: UTF-8 says the same text in one way only."""
        return BOM * self.bom + self.text.encode("utf-8")

    @cached_property
    def line_starts(self) -> Sequence[int]:
        """The offset of each line's first character. Lines end at CRLF, LF or CR, as in CommonMark."""
        if "\r" in self.text:
            return [0, *(match.end() for match in _LINE_END.finditer(self.text))]
        ends = accumulate(map(len, self.text.split("\n")[:-1]))  # without the line feeds
        return [0, *[end + number for number, end in enumerate(ends, 1)]]

    def line(self, offset: int) -> int:
        """The number, from 1, of the line that holds the character at `offset`."""
        return bisect.bisect_right(self.line_starts, offset)

    def position(self, offset: int) -> Position:
        """The line and column of the character at `offset`."""
        line = self.line(offset)
        return Position(line, offset - self.line_starts[line - 1] + 1, offset)

    def line_span(self, line: int) -> Span:
        """The characters of line `line` (from 1) without its line end. Raises IndexError when there is no such line."""
        start = self.line_starts[line - 1]
        end = self.line_starts[line] if line < len(self.line_starts) else len(self.text)
        return Span(start, start + len(self.text[start:end].rstrip("\r\n")))

    def cut(self, span: Span) -> str:
        """The text in `span`."""
        return self.text[span.start : span.end]

    @property
    def newline(self) -> str:
        """The line end that the file uses first, a line feed when it has none."""
        match = _LINE_END.search(self.text)
        return match[0] if match else "\n"


def write(file: Path, before: Source, after: Source) -> None:
    """Replace `file`'s bytes by those of `after`, all or nothing, keeping its mode; a symlink's target is replaced.

    Raises SourceError, leaving the file as it is, when it no longer holds the bytes of `before` or cannot be written.
    """
    target = Path(os.path.realpath(file))
    if not os.access(target, os.W_OK):
        raise SourceError(f"{before.path} cannot be written: it is read-only")
    try:
        with _beside(target, after.raw) as temporary:
            if read_regular(target) != before.raw:
                raise SourceError(f"{before.path} was changed by someone else meanwhile; nothing was written")
            temporary.replace(target)
    except OSError as error:
        raise SourceError(f"{before.path} cannot be written: {_reason(error)}") from None


@contextlib.contextmanager
def _beside(target: Path, raw: bytes) -> Iterator[Path]:
    """A file in the folder and with the mode of `target` that holds `raw` on disk; gone in the end, unless moved."""
    import tempfile  # with all that it brings along it costs more than reading a roadmap, and few runs write

    handle, name = tempfile.mkstemp(prefix=".roadmap-lint.", suffix=".tmp", dir=target.parent)
    temporary = Path(name)
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(raw)
            stream.flush()
            os.fsync(stream.fileno())
        temporary.chmod(stat.S_IMODE(target.stat().st_mode))
        yield temporary
    finally:
        temporary.unlink(missing_ok=True)


def _reason(error: Exception) -> str:
    return getattr(error, "strerror", None) or str(error)
