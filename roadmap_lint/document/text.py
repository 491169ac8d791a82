"""What a reader sees, and where it is written."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from itertools import accumulate

from roadmap_lint.record import dataclass
from roadmap_lint.source import Span

MASK = "\ufffc"


class Copy:
    """Where the characters of a string stand in the source, when they stand there just so, from `start` up to `end`."""

    __slots__ = ("end", "start")

    def __init__(self, start: int, length: int) -> None:
        self.start = start
        self.end = start + length

    def span(self, start: int, end: int) -> Span:
        """The source characters of the characters from `start` up to `end`."""
        return Span(self.start + start, self.start + end)

    def parts(self, start: int, end: int) -> Iterable[tuple[int, int, int]]:
        """The parts, as `runs_of` takes them, of the characters from `start` up to `end`."""
        return [(end - start, self.start + start, self.start + end)] if start < end else []

    def moved(self, offset: int) -> Copy:
        """The same, as it is where `offset` characters more stand in front of it."""
        return Copy(self.start + offset, self.end - self.start)


@dataclass(frozen=True, slots=True)
class Pieced:
    """Where the characters of a string of `length` characters stand in the source, when they were put together.

    Run number i begins at `starts[i]` in the string, and is written at `sources[i]` up to `ends[i]`, both counted from
    `base`. A run that is as long in both is a copy, character by character; of any other, each character stands for the
    whole.
    """

    length: int
    starts: Sequence[int]
    sources: Sequence[int]
    ends: Sequence[int]
    base: int = 0

    @property
    def start(self) -> int:
        return self.base + self.sources[0]

    @property
    def end(self) -> int:
        return self.base + self.ends[-1]

    def moved(self, offset: int) -> Pieced:
        """The same, as it is where `offset` characters more stand in front of it."""
        return Pieced(self.length, self.starts, self.sources, self.ends, self.base + offset)

    def span(self, start: int, end: int) -> Span:
        """The source characters of the characters from `start` up to `end`."""
        starts, base = self.starts, self.base
        first = bisect_right(starts, start) - 1
        begin = self.sources[first]
        if start > starts[first]:
            begin = self._within(first, start, begin)
        if end <= start:
            return Span(base + begin, base + begin)
        last = bisect_left(starts, end) - 1
        return Span(base + begin, base + self._within(last, end, self.ends[last]))

    def parts(self, start: int, end: int) -> Iterable[tuple[int, int, int]]:
        """The parts, as `runs_of` takes them, of the characters from `start` up to `end`."""
        run, parts = bisect_right(self.starts, start) - 1, []
        while start < end:
            stop = min(self._stop(run), end)
            span = self.span(start, stop)
            parts.append((stop - start, span.start, span.end))
            start, run = stop, run + 1
        return parts

    def _stop(self, run: int) -> int:
        return self.starts[run + 1] if run + 1 < len(self.starts) else self.length

    def _within(self, run: int, offset: int, border: int) -> int:
        """Where `offset` stands in a copy; the `border` of what is written for any other run."""
        start, source = self.starts[run], self.sources[run]
        copied = self._stop(run) - start == self.ends[run] - source
        return source + offset - start if copied else border


Runs = Copy | Pieced


def runs_of(parts: Iterable[tuple[int, int, int]], source: int) -> Runs:
    """Runs of parts: length in the string, source start, source end. Without any, an empty string at `source`."""
    known = list(parts)
    if not known:
        return Copy(source, 0)
    sizes, sources, ends = zip(*known, strict=True)
    *starts, length = accumulate(sizes, initial=0)
    is_copy = len(known) == 1 and length == ends[0] - sources[0]
    return Copy(sources[0], length) if is_copy else Pieced(length, starts, sources, ends)


class Text:
    """The visible text of some inlines, and where each character of it stands in the source.

    `string` is what a reader sees; `masked` has the same length, with the characters of code replaced by U+FFFC.
    """

    __slots__ = ("_offset", "_runs", "masked", "string")

    string: str
    masked: str

    def __init__(self, string: str, masked: str, runs: Runs, offset: int = 0) -> None:
        self.string = string
        self.masked = masked
        self._runs = runs
        self._offset = offset

    def __repr__(self) -> str:
        return f"Text({self.string!r}, {self.span(0, len(self.string))})"

    def span(self, start: int, end: int) -> Span:
        """The source characters that show `string[start:end]`, for 0 <= `start` <= `end` <= the length of `string`."""
        runs, offset = self._runs, self._offset
        if isinstance(runs, Copy):  # as of most texts
            offset += runs.start
            return Span(start + offset, end + offset)
        return runs.span(start + offset, end + offset)

    def cut(self, start: int, end: int) -> Text:
        """The part from `start` up to `end`; its own offsets count from 0 again."""
        return Text(self.string[start:end], self.masked[start:end], self._runs, self._offset + start)

    def lines(self) -> list[Text]:
        """This text, cut at its line feeds."""
        lines, start = [], 0
        for line in self.string.split("\n"):
            lines.append(self.cut(start, start + len(line)))
            start += len(line) + 1
        return lines
