"""Text for a terminal: safe to print, aligned and, where wanted, coloured."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import TextIO

from roadmap_lint.pattern import pattern

TAB = 4
_STEERING = "\x00-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb\ud800-\udfff"
# A CI service that finds `##[command]`, `##vso[command]` or `##teamcity[command]` in what is printed obeys it.
_COMMAND = r"(?<=##)\[(?=[A-Za-z])|(?<=##vso)\[|(?<=##teamcity)\["
UNSAFE = pattern(f"[{_STEERING}]|{_COMMAND}")
_SPECIAL = pattern(f"[^ -~]|{_COMMAND}")  # what may take more or less than one column
_JOINER, _EMOJI_STYLE = "\u200d", "\ufe0f"
_SKIN_TONES = range(0x1F3FB, 0x1F400)
_SOFT_HYPHEN = "\u00ad"
_JAMO = (range(0x1160, 0x1200), range(0xD7B0, 0xD800))  # vowels and finals, which join the consonant before them


def printable(text: str) -> str:
    """`text` with escapes for all that steers a terminal (control and direction marks, lone surrogates) or a CI log."""
    return text if _is_plain(text) else UNSAFE.sub(lambda match: _escape(match[0]), text)


def _is_plain(text: str) -> bool:
    """Whether every character of `text` surely stands for itself, in one column."""
    return text.isascii() and text.isprintable() and "##" not in text


def located(path: str, *numbers: int) -> str:
    """`path:line:column`, printable, and such that a line which starts with it is no command to a CI service."""
    shown = ":".join((printable(path), *map(str, numbers)))
    return f"./{shown}" if shown.lstrip().startswith("::") else shown


def _escape(character: str) -> str:
    code = ord(character)
    return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}"


def lay_out(text: str) -> tuple[str, list[int]]:
    """How one line of source is shown, and the screen column, from 0, at which each of its characters starts.

    Tabs become spaces, what steers a terminal an escape. The list has one more entry: the width of it all.
    """
    if _is_plain(text):
        return text, list(range(len(text) + 1))
    pieces: list[str] = []
    columns = [0]
    unsafe = {match.start() for match in UNSAFE.finditer(text)}
    start = 0
    for place in [match.start() for match in _SPECIAL.finditer(text)]:
        column = columns[-1] + place - start
        columns += range(columns[-1] + 1, column + 1)
        character = text[place]
        if character == "\t":
            piece = " " * (TAB - column % TAB)
        else:
            piece = _escape(character) if place in unsafe else character
        pieces += [text[start:place], piece]
        columns.append(column + (len(piece) if piece.isascii() else _width(character, text[place - 1 : place])))
        start = place + 1
    columns += range(columns[-1] + 1, columns[-1] + 1 + len(text) - start)
    return "".join([*pieces, text[start:]]), columns


@lru_cache(512)
def _width(character: str, before: str) -> int:
    """The columns that a character which is no ASCII adds after the one `before` it."""
    import unicodedata

    if character == _EMOJI_STYLE:
        return int(bool(before) and unicodedata.east_asian_width(before) not in "WF")
    if before == _JOINER or (ord(character) in _SKIN_TONES and before):
        return 0
    if unicodedata.category(character) in ("Mn", "Me", "Cf") and character != _SOFT_HYPHEN:
        return 0
    if any(ord(character) in jamo for jamo in _JAMO):
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1


def wants_colour(stream: TextIO, environment: Mapping[str, str]) -> bool:
    """Whether to colour what goes to `stream`: NO_COLOR forbids it, FORCE_COLOR demands it, a terminal wants it."""
    if environment.get("NO_COLOR"):
        return False
    if environment.get("FORCE_COLOR"):
        return True
    return stream.isatty() and environment.get("TERM") != "dumb"


class Palette:
    """Paints words, or leaves them as they are when colour is not wanted."""

    def __init__(self, colour: bool) -> None:
        self._colour = colour

    def _paint(self, code: str, text: str) -> str:
        return f"\x1b[{code}m{text}\x1b[0m" if self._colour and text else text

    def place(self, text: str) -> str:
        return self._paint("1", text)

    def error(self, text: str) -> str:
        return self._paint("1;31", text)

    def warning(self, text: str) -> str:
        return self._paint("1;33", text)

    def good(self, text: str) -> str:
        return self._paint("32", text)

    def faint(self, text: str) -> str:
        return self._paint("2", text)
