"""Task boxes: which one an item starts with, and what is meant as one and does not render."""

from __future__ import annotations

import unicodedata
from functools import lru_cache
from typing import Literal

from roadmap_lint.pattern import pattern
from roadmap_lint.record import dataclass
from roadmap_lint.vocabulary import Found
from roadmap_lint.vocabulary.lexicon import Status
from roadmap_lint.vocabulary.words import fold, named

State = Literal["open", "done", "active", "deferred", "dropped", "important", "unknown"]

_STATES: dict[str, State] = dict.fromkeys("xX✓✔✅☑√", "done")
_STATES |= {" ": "open", "~": "active", "/": "active", ">": "active", "…": "active", "...": "active", "🚧": "active"}
_STATES |= {"-": "dropped", "!": "important", "?": "unknown", "<": "unknown", "*": "unknown", "+": "unknown"}
# The names of statuses in the tables of words.
_WORDS: dict[str, State] = {"planned": "open", "done": "done", "active": "active"}
_WORDS |= {"deferred": "deferred", "dropped": "dropped"}
_STATUSES = {"open": Status.PLANNED, "done": Status.DONE, "active": Status.ACTIVE}
_STATUSES |= {"deferred": Status.DEFERRED, "dropped": Status.DROPPED}

_BOX = pattern(r"\[([^\[\]\n]{1,24})\](?=\s|$)")
_SOUND = ("[ ] ", "[x] ", "[X] ")
_LABEL = r"[ \t\xa0]{0,3}[xX]?[ \t\xa0]{0,3}"
_MALFORMED = pattern(rf"\[({_LABEL})\]")
_ITEM = pattern(rf"[ \t]*(?P<marker>[-*+]|\d{{1,9}}[.)])\[(?P<label>{_LABEL})\]")
_EMPHASIS = pattern(r"(?<!\*)\*(?!\*)")
_OPENING = frozenset("*_`~\"'“‘„«([<@#$")
_TEXT = pattern(r"\*\*|~~|`|_")


@dataclass(frozen=True, slots=True)
class Box:
    """A box; `mark` is what stands between its brackets."""

    mark: str

    @property
    def renders(self) -> bool:
        """Whether GitHub makes a check box of it; all others are states of the file's own."""
        return self.mark in (" ", "x", "X")

    @property
    def state(self) -> State:
        """What the mark, or the word for a status in its place, says."""
        return _state(self.mark)

    @property
    def status(self) -> Status | None:
        """The status that the box claims; None when it claims none."""
        return _status(self.mark)


@lru_cache
def _status(mark: str) -> Status | None:
    return _STATUSES.get(_state(mark))


@lru_cache
def _state(mark: str) -> State:
    known = _STATES.get(mark.replace("\ufe0f", ""))
    if known is not None:
        return known
    return _WORDS.get(named("STATUS").values.get(fold(mark), ""), "unknown")


def box_at(text: str, start: int = 0) -> Found[Box] | None:
    """The box at `start`, when white space or the end of `text` follows it: `[ ]`, `[x]`, `[~]`, `[complete]`.

    A word is a box only when it is a status in small letters: `[WIP]`, `[new]` and `[1]` are labels.
    """
    match = _BOX.match(text, start)
    if match is None:
        return None
    mark = match[1]
    if mark.replace("\ufe0f", "") not in _STATES and not _is_status(mark):
        return None
    return Found(Box(mark), match.start(), match.end())


def _is_status(mark: str) -> bool:
    return mark[0].isalpha() and not mark[0].isupper() and fold(mark) in named("STATUS").values


def malformed_box(text: str) -> Found[str] | None:
    """The box at the start of an item's Markdown that does not render, and what should stand there instead.

    Found are `[] text`, `[ x ] text` and `[x]text`. Links, references, types (`[]string`) and empty items are left out.
    """
    match = None if text.startswith(_SOUND) else _MALFORMED.match(text)
    if match is None or not _goes_on(text, match.end(), match[1]):
        return None
    apart = text[match.end()].isspace()
    box = _box(match[1])
    return None if apart and box == match[0] else Found(box if apart else box + " ", 0, match.end())


def malformed_item(line: str) -> Found[str] | None:
    """What is meant as a list item with a box in a line of a paragraph (`-[ ] text`), and how it should start.

    The range reaches from the marker to the closing bracket.
    """
    match = _ITEM.match(line)
    if match is None or not _goes_on(line, match.end(), match["label"]):
        return None
    if match["marker"] == "*" and _EMPHASIS.search(line, match.end()):
        return None
    space = "" if line[match.end()].isspace() else " "
    return Found(f"{match['marker']} {_box(match['label'])}{space}", match.start("marker"), match.end())


def _box(label: str) -> str:
    return f"[{label.strip() or ' '}]"


def _goes_on(text: str, end: int, label: str) -> bool:
    """Whether the text of a task follows the brackets, and not what makes a link, a type or a formula of them."""
    following = text[end : end + 1]
    if following.isspace():
        first = text[end:].lstrip()[:1]
        return first.isalnum() or first in _OPENING or (first != "" and unicodedata.category(first) == "So")
    if not following or not label:
        return False
    return following.isalpha() or _TEXT.match(text, end) is not None or unicodedata.category(following) == "So"
