"""The most frequent inline Markdown without a parser: text, code in single backticks, bold, emphasis, links, breaks.

Whatever could be read in more than one way is left to the parser; of the rest, the pieces are those that it would give.
"""

from __future__ import annotations

import re

from roadmap_lint.document.inline import Piece, break_end
from roadmap_lint.document.parser import LINK
from roadmap_lint.pattern import pattern

_PIECE = pattern(
    # Signs that begin something elsewhere, but not here: "R & D", "< 5 ms", "<5ms", "snake_case".
    r"(?P<text>(?:[^\\`*_<&\n]++|&(?![#A-Za-z])|<(?=(?:\d[\w.,%]*+|[.,%]*+)(?:\s|$))|(?<=[^\W_])_(?=[^\W_]))++)"
    r"|`(?P<code>[^`\n ](?:[^`\n]*[^`\n ])?)`"
    r"|(?P<bold>\*\*)"
    r"|(?P<emphasis>\*)"
    r"|(?P<feed>\n)"
)
# The pieces of a text with links: what could be more than text inside one, or beside its brackets, is left out.
_LINKED_PIECE = pattern(
    r"(?P<text>(?:[^\\`*_<&\n\[\]!]++|!(?!\[)|\[[ xX]\](?=\s)|(?<=[^\W_])_(?=[^\W_]))++)"
    r"|`(?P<code>[^`\n ](?:[^`\n]*[^`\n ])?)`"
    r"|(?P<bold>\*\*)"
    r"|(?P<emphasis>\*)"
    r"|(?P<feed>\n)"
    r"|\[(?P<link>[^\\`*_<&\n\[\]!]++)\]\([^\s()<>\\&`]++\)"
)
# Where two stars surely begin or end bold text, whatever they could be besides.
_BOLD_OPENS = pattern(r"(?<!\*)\*\*(?=[^\W_])|(?<![^ \t\n])\*\*(?=[^\s*])")
_BOLD_CLOSES = pattern(r"(?<=[^\W_])\*\*(?!\*)|(?<=[^\s*])\*\*(?![^ \t\n])")
# Where one star surely begins or ends emphasis.
_EMPHASIS_OPENS = pattern(r"(?<![^ \t\n(])\*(?=[^\W_])")
_EMPHASIS_CLOSES = pattern(r"(?<=[^\W_])\*(?![^ \t\n.,:;)])")
_BORDERS = {"bold": (_BOLD_OPENS, _BOLD_CLOSES), "emphasis": (_EMPHASIS_OPENS, _EMPHASIS_CLOSES)}


def simple_pieces(raw: str) -> list[Piece] | None:
    """The pieces of `raw`, in which no label is defined; None when it takes a parser to find them."""
    if "``" in raw or "~~" in raw:
        return None
    found: list[Piece] = []
    start, size, opened = 0, len(raw), ""
    next_piece = (_LINKED_PIECE if "](" in raw else _PIECE).match
    while start < size:
        match = next_piece(raw, start)
        if match is None:
            return None
        kind, end = match.lastgroup, match.end()
        if kind == "text":
            found.append(Piece("text", match[0], start, end))
        elif kind == "link":
            _end_bold(found, start)
            found += _link(match)
        elif kind == "code":
            _end_bold(found, start)
            found.append(Piece("code_inline", match["code"], start, end))
        elif kind == "feed":
            end = _break(found, raw, start)
        elif kind is None or opened not in ("", kind) or not _BORDERS[kind][bool(opened)].match(raw, start):
            return None
        else:
            opened = "" if opened else kind
            (_bold if kind == "bold" else _emphasis)(found, start, bool(opened))
        start = end
    _end_bold(found, size)
    return None if opened else found


def _link(match: re.Match[str]) -> tuple[Piece, ...]:
    start, bracket = match.start(), match.end("link")
    return (
        Piece("link_open", "", start, start + 1, LINK),
        Piece("text", match["link"], start + 1, bracket),
        Piece("link_close", "", bracket, match.end()),
    )


def _break(found: list[Piece], raw: str, feed: int) -> int:
    """Add the line break at `feed`, with the spaces in front of it; the offset after it."""
    start = feed
    if found and found[-1].type == "text":
        last = found.pop()
        shown = last.content.rstrip(" ")
        start = last.start + len(shown)
        if shown:
            found.append(Piece("text", shown, last.start, start))
    _end_bold(found, start)
    end = break_end(raw, feed)
    found.append(Piece("hardbreak" if feed - start > 1 else "softbreak", "", start, end))
    return end


def _bold(found: list[Piece], start: int, opening: bool) -> None:
    """Add two stars. The parser has made them of texts, and leaves an empty one on their outer side."""
    if not opening:
        found.append(Piece("strong_close", "", start, start + 2))
        return
    _end_bold(found, start)
    if not found or found[-1].type != "text":
        found.append(Piece("text", "", start, start))
    found.append(Piece("strong_open", "", start, start + 2))


def _emphasis(found: list[Piece], start: int, opening: bool) -> None:
    """Add one star, which the parser has made of a text that is gone."""
    _end_bold(found, start)
    found.append(Piece("em_open" if opening else "em_close", "", start, start + 1))


def _end_bold(found: list[Piece], end: int) -> None:
    if found and found[-1].type == "strong_close":
        found.append(Piece("text", "", end, end))
