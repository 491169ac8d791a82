"""Brackets in a text that may be meant as links by reference: `[text][label]`, `[label][]`, `[label]`, `[^note]`."""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum

from roadmap_lint.pattern import pattern
from roadmap_lint.record import dataclass
from roadmap_lint.vocabulary import Found

_BRACKET = pattern(r"[\[\]]")
_DIGITS = pattern(r"\d+")
_NOTE = pattern(r"(?m)^ {0,3}\[\^([^\]\s]{1,100})\]:")
_LONGEST = 200  # characters of a label


class Form(StrEnum):
    FULL = "full"  # [text][label]
    COLLAPSED = "collapsed"  # [label][]
    SHORTCUT = "shortcut"  # [label]
    NOTE = "note"  # [^label]


@dataclass(frozen=True, slots=True)
class Reference:
    """A use of a label. `text` is what stands in the first brackets."""

    form: Form
    text: str
    label: str

    @property
    def look(self) -> str:
        """What labels of one kind have in common: `[Terminal 1.19]` looks like `[Terminal 1.18]`."""
        return look(self.label)


def look(label: str) -> str:
    return _DIGITS.sub("0", " ".join(label.split()).casefold())


def find_references(text: str, raw: str | None = None) -> Iterator[Found[Reference]]:
    """Every pair, or pair of pairs, of brackets of which a use could be made, in order.

    Markup must be masked in `text` with U+FFFC, and code with backticks; `raw`, of the same length, gives the labels.
    Left out are boxes, indices (`a[1]`), links (`[a](b)`), definitions, chains of three and brackets within brackets.
    """
    groups = list(_groups(text))
    opened = dict(groups)
    closed = {end for _, end in groups}
    for start, end in groups:
        note = text.startswith("[^", start)
        if start in closed or not (note or _stands_alone(text, start)):
            continue
        second = opened.get(end)
        last = second or end
        if opened.get(last) is None and text[last : last + 1] not in ("(", ":"):
            reference = _reference(raw or text, start, end, second)
            if reference is not None:
                yield Found(reference, start, last)


def _groups(text: str) -> Iterator[tuple[int, int]]:
    """The innermost pairs of brackets, from the opening one to after the closing one."""
    opening = -1
    for match in _BRACKET.finditer(text):
        if match[0] == "[":
            opening = match.start()
        elif opening >= 0:
            yield opening, match.end()
            opening = -1


def _stands_alone(text: str, start: int) -> bool:
    """Whether nothing that is indexed, and no bracket, stands right before."""
    before = text[start - 1 : start] if start else ""
    return not before or not (before.isalnum() or before in "_)][$`\\")


def _reference(text: str, start: int, end: int, second: int | None) -> Reference | None:
    first = text[start + 1 : end - 1].strip()
    label = text[end + 1 : second - 1].strip() if second else ""
    if second is None:
        form = Form.NOTE if first.startswith("^") else Form.SHORTCUT
    else:
        form = Form.FULL if label else Form.COLLAPSED
    label = label or first
    if len(label) > _LONGEST or not any(character.isalnum() for character in label) or label in ("x", "X"):
        return None
    return Reference(form, first, label)


def notes(text: str) -> frozenset[str]:
    """The labels of the foot notes that a Markdown text defines."""
    return frozenset(found[1].casefold() for found in _NOTE.finditer(text)) if "[^" in text else frozenset()
