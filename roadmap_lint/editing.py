"""Edits made in a text, and where its places lie afterwards."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate
from typing import Protocol

from roadmap_lint.pattern import pattern
from roadmap_lint.record import dataclass
from roadmap_lint.rule import Edit
from roadmap_lint.source import Span

_LINE = pattern(r"[^\r\n]*\S")
_SPACE = pattern(r"\s*")
_NUMBER = pattern(r"\s*(?:\d+(?=[.)]))?")


def apply(text: str, edits: Iterable[Edit]) -> str:
    """The text with every edit made, everything between them as it was.

    Of edits at one place, those that insert come first, in the order given. Raises ValueError when two overlap.
    """
    pieces: list[str] = []
    done = 0
    for edit in sorted(edits, key=lambda edit: edit.span):
        if edit.span.start < done:
            raise ValueError(f"two edits overlap at {edit.span.start}")
        pieces += (text[done : edit.span.start], edit.text)
        done = edit.span.end
    return "".join((*pieces, text[done:]))


class Change(Protocol):
    """What became of a text. Lines that were only moved are found again, and count as unchanged."""

    written: list[Span]  # the places of the new text that edits wrote, or closed

    def place(self, span: Span) -> Span:
        """Where a span of the old text lies in the new one.

        What starts or ends within an edit reaches to that edit's border.
        """

    def touches(self, span: Span) -> bool:
        """Whether a span of the old text shares a character or a border with an edit."""


class Edited:
    """A text in which some fixes were made, each of them given by its edits. Raises ValueError when two overlap.

    `padding` are more edits, which write nothing that says anything: they do not count as changes.
    """

    def __init__(self, text: str, fixes: Iterable[Sequence[Edit]], padding: Sequence[Edit] = ()) -> None:
        fixes = list(fixes)
        edits = sorted((edit for fix in [*fixes, padding] for edit in fix), key=lambda edit: edit.span)
        self.text = apply(text, edits)
        self._starts = [edit.span.start for edit in edits]
        self._ends = [edit.span.end for edit in edits]
        self._shifts = [0, *accumulate(len(edit.text) - len(edit.span) for edit in edits)]
        begins = {id(edit): edit.span.start + shift for edit, shift in zip(edits, self._shifts, strict=False)}
        moves = [move for fix in fixes if (move := _move(text, fix)) is not None]
        self._moved = sorted(
            (line.old, begins[id(move.paste)] + line.new, line.length) for move in moves for line in move.lines
        )
        silent = {id(edit) for edit in (*padding, *(edit for move in moves for edit in (move.cut, move.paste)))}
        others = [edit for edit in edits if id(edit) not in silent]
        self._changed = [edit.span for edit in others]
        self.written = [Span(begins[id(edit)], begins[id(edit)] + len(edit.text)) for edit in others]

    def place(self, span: Span) -> Span:
        moved = self._moved_to(span.start), self._moved_to(span.end)
        if moved[0] is not None and moved[1] is not None and moved[0] <= moved[1]:
            return Span(moved[0], moved[1])
        before = bisect_right(self._ends, span.start)
        inside = before < len(self._starts) and self._starts[before] < span.start
        start = (self._starts[before] if inside else span.start) + self._shifts[before]
        begun = bisect_left(self._starts, span.end)
        inside = begun > 0 and self._ends[begun - 1] > span.end
        end = (self._ends[begun - 1] if inside else span.end) + self._shifts[begun]
        return Span(start, max(start, end))

    def touches(self, span: Span) -> bool:
        return any(changed.touches(span) for changed in self._changed)

    def _moved_to(self, offset: int) -> int | None:
        at = bisect_right(self._moved, offset, key=lambda line: line[0]) - 1
        if at < 0:
            return None
        old, new, length = self._moved[at]
        return new + offset - old if offset <= old + length else None


class Chain:
    """Two changes, the second of what came of the first."""

    def __init__(self, first: Change, second: Change) -> None:
        self._first = first
        self._second = second
        self.written = [*(second.place(span) for span in first.written), *second.written]

    def place(self, span: Span) -> Span:
        return self._second.place(self._first.place(span))

    def touches(self, span: Span) -> bool:
        return self._first.touches(span) or self._second.touches(self._first.place(span))


@dataclass(frozen=True, slots=True)
class _Line:
    """A line that is moved: its start in the old text, the same in the text that is put in, and its length."""

    old: int
    new: int
    length: int


@dataclass(frozen=True, slots=True)
class _Move:
    cut: Edit
    paste: Edit
    lines: Sequence[_Line]


def _move(text: str, fix: Sequence[Edit]) -> _Move | None:
    """What a fix takes away in one place and puts in, line for line, in another one; None when it moves nothing."""
    cuts = [edit for edit in fix if not edit.text and edit.span]
    pastes = [edit for edit in fix if edit.text and not edit.span]
    if len(cuts) != 1 or len(pastes) != 1:
        return None
    cut, paste = cuts[0], pastes[0]
    old = list(_lines(text[cut.span.start : cut.span.end]))
    new = list(_lines(paste.text))
    if not old or [words for _, words in old] != [words for _, words in new]:
        return None
    lines = [
        _Line(cut.span.start + here, there, len(words)) for (here, words), (there, _) in zip(old, new, strict=True)
    ]
    return _Move(cut, paste, lines)


def _lines(text: str) -> Iterator[tuple[int, str]]:
    """The lines that are not blank, without white space around them and, of the first one, its number in a list."""
    for number, line in enumerate(_LINE.finditer(text)):
        lead = (_NUMBER if number == 0 else _SPACE).match(line[0])
        skipped = lead.end() if lead else 0
        yield line.start() + skipped, line[0][skipped:]
