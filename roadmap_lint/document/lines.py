"""The lines of a text as the Markdown parser gets them, and the way back to the text."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence

from roadmap_lint.document.text import Copy, Runs, runs_of
from roadmap_lint.source import Source, Span


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
            self._starts = list(_starts(text, self._sources))

    def source(self, offset: int) -> int:
        """The source offset of the character at `offset`."""
        if not self._starts:
            return offset
        line = bisect_right(self._starts, offset) - 1
        return self._sources[line] + offset - self._starts[line]

    def span(self, start: int, end: int) -> Span:
        """The source characters from `start` up to `end`."""
        return Span(self.source(start), self.source(end)) if self._starts else Span(start, end)

    def start(self, line: int) -> int:
        """Where in `text` line `line` begins."""
        return self.ends[line - 1] + 1 if line else 0

    def runs(self, uncut: str, line: int) -> Runs:
        """Where the lines `uncut` stand, which were cut out from line `line` on, without markers of outer blocks."""
        start = self.start(line)
        if not self._starts and self.text.startswith(uncut, start):
            return Copy(start, len(uncut))
        return runs_of(self._parts(uncut, line), self.source(start))

    def trimmed(self, uncut: str, line: int, raw: str) -> Runs:
        """Where `raw` stands, which is `uncut` without the blanks around it."""
        lead = uncut.index(raw)
        if "\n" not in uncut and raw:
            return Copy(self.source(self.ends[line] - len(uncut) + lead), len(raw))
        return runs_of(self.runs(uncut, line).parts(lead, lead + len(raw)), self.source(self.ends[line]))

    def _parts(self, uncut: str, line: int) -> Iterator[tuple[int, int, int]]:
        """The parts, as `runs_of` takes them, of each line and each line end."""
        texts = uncut.split("\n")
        last = line + len(texts) - 1
        for number, text in enumerate(texts, line):
            if number == last and not text:
                break
            end = self.ends[number]
            start = end - len(text)
            spaces = self._tab_rest(text, start)
            if spaces:
                tab = self.source(start + spaces - 1)
                yield spaces, tab, tab + 1
            if spaces < len(text):
                yield len(text) - spaces, self.source(start + spaces), self.source(end)
            if number < last:
                yield 1, self.source(end), self.source(end + 1)

    def _tab_rest(self, text: str, start: int) -> int:
        """How many spaces at the start of `text` stand for a tab, of which the rest belongs to an outer block."""
        spaces = 0
        while start + spaces < 0 or not self.text.startswith(text[spaces:], start + spaces):
            spaces += 1
        return spaces


def _starts(text: str, line_starts: Sequence[int]) -> Iterator[int]:
    """Where the lines that begin at `line_starts` begin when each CRLF is one character."""
    gone = 0
    for start in line_starts:
        gone += text[max(start - 2, 0) : start] == "\r\n"
        yield start - gone
