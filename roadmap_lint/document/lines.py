"""The lines of a text as the Markdown parser gets them, and the way back to the text."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence

from roadmap_lint.document.text import Runs
from roadmap_lint.source import Source

_KEY = re.compile(r"""["']?[\w$.-][^:\n]*:(?:\s|$)""")


class Lines:
    """`text` is that of `source` with LF as its only line end, and U+FFFD for NUL, as CommonMark has it.

    Offsets that come in count in `text`, line numbers from 0; offsets that go out count in the source.
    """

    def __init__(self, source: Source) -> None:
        text = source.text
        self.text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\0", "\ufffd")
        self.ends: Sequence[int] = ()
        self._starts: Sequence[int] = ()
        self._sources: Sequence[int] = ()
        if len(self.text) < len(text):
            self._sources = source.line_starts
            self._starts = [start - gone for gone, start in _carriage_returns(text, self._sources)]

    def source(self, offset: int) -> int:
        """The source offset of the character at `offset`."""
        if not self._starts:
            return offset
        line = bisect_right(self._starts, offset) - 1
        return self._sources[line] + offset - self._starts[line]

    def start(self, line: int) -> int:
        """Where in `text` line `line` begins."""
        return self.ends[line - 1] + 1 if line else 0

    def runs(self, uncut: str, line: int) -> Runs:
        """Where the lines `uncut` stand, which were cut out from line `line` on, without markers of outer blocks."""
        start = self.start(line)
        if not self._starts and self.text.startswith(uncut, start):
            return Runs.copy(start, len(uncut))
        return Runs.of(self._parts(uncut, line), self.source(start))

    def trimmed(self, uncut: str, line: int, raw: str) -> Runs:
        """Where `raw` stands, which is `uncut` without the blanks around it."""
        lead = uncut.index(raw)
        if "\n" not in uncut and raw:
            return Runs.copy(self.source(self.ends[line] - len(uncut) + lead), len(raw))
        return Runs.of(self.runs(uncut, line).parts(lead, lead + len(raw)), self.source(self.ends[line]))

    def _parts(self, uncut: str, line: int) -> Iterator[tuple[int, int, int]]:
        """The parts, as Runs takes them, of each line and each line end."""
        for text in uncut.splitlines(keepends=True):
            ...
