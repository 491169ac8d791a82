"""How the items of a list begin."""

from __future__ import annotations

from roadmap_lint.pattern import pattern
from roadmap_lint.record import dataclass

_MARKER = pattern(r"(?P<indent>[ \t]*+)(?P<mark>[-*+]|(?P<number>\d{1,9})[.)])[ \t]+(?P<text>\S)")
_BOX = pattern(r"\[[ xX]\][ \t]")


@dataclass(frozen=True, slots=True)
class Marker:
    """The marker of a list item: what indents it, `-`, `*`, `+`, `.` or `)`, its number, whether a box follows."""

    indent: str
    mark: str
    number: int | None
    boxed: bool


def marker_of(line: str) -> Marker | None:
    """The marker at the start of a line, when text follows it."""
    match = _MARKER.match(line)
    if match is None:
        return None
    number = int(match["number"]) if match["number"] else None
    return Marker(match["indent"], match["mark"][-1], number, bool(_BOX.match(line, match.start("text"))))
