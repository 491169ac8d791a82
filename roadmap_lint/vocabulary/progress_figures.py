"""A progress and the form in which it is written: whether it is right, and how it is written with other numbers."""

from __future__ import annotations

import re

from roadmap_lint.record import dataclass
from roadmap_lint.vocabulary.progress_scanner import Kind, bar_share

_PAIRS = (
    "█░",
    "▓░",
    "▰▱",
    "■□",
    "▮▯",
    "●○",
    "⬤◯",
    "🟩⬜",
    "🟦⬜",
    "🟨⬜",
    "🟧⬜",
    "🟥⬜",
    "🟪⬜",
    "🟢⚪",
    "⬛⬜",
    "◼◻",
    "#-",
    "= ",
    "*-",
)
_PARTNERS = {one: other for pair in reversed(_PAIRS) for one, other in ((pair[0], pair[1]), (pair[1], pair[0]))}


@dataclass(frozen=True, slots=True)
class Part:
    """A number or bar, written at `start`..`end` of the text that was found."""

    kind: Kind
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Progress:
    """What the figures say; None for what is not written. `percent` is a bar's when no number stands for it.

    `total` counts the deferred ones too; from "5 done, 3 open" it is the sum. `noun` is what is counted, as written.
    """

    done: int | None = None
    total: int | None = None
    percent: float | None = None
    deferred: int | None = None
    noun: str | None = None
    parts: tuple[Part, ...] = ()

    @property
    def full(self) -> bool:
        """Whether nothing is left; what is deferred may be."""
        if self.done is not None and self.total is not None:
            return self.done + (self.deferred or 0) >= self.total
        return self.percent is None or self.percent >= 100

    def intact(self, text: str) -> bool:
        """Whether every part stands in `text`, where this was found, so that no markup was left out between them."""
        return all(_stands(text[part.start : part.end], part.kind) for part in self.parts)

    def agrees(self, text: str, done: int, total: int) -> bool:
        """Whether every part of `text`, where this was found, is right for `done` of `total`, however it is rounded."""
        return all(_part_agrees(text[part.start : part.end], part.kind, done, total) for part in self.parts)

    def rewritten(self, text: str, done: int, total: int) -> str:
        """`text`, where this was found, in the same form with the right numbers.

        A percentage keeps its decimals and a bar its width; neither is full before all is done. What is deferred stays.
        """
        for part in sorted(self.parts, key=lambda part: part.start, reverse=True):
            new = _written(text[part.start : part.end], part.kind, done, total)
            text = text[: part.start] + new + text[part.end :]
        return text


def closed(text: str) -> str:
    """`text`, where a progress was found, with the brackets behind it that it opens."""
    return text + "".join(after * (text.count(before) - text.count(after)) for before, after in ("()", "（）", "[]"))


def bar_percent(bar: str) -> float | None:
    """How much of a bar's cells is filled, in percent; None when it is no bar."""
    share = bar_share(bar)
    return None if share is None else 100 * share[0] / share[1]


def _stands(text: str, kind: Kind) -> bool:
    if kind is Kind.BAR:
        return bar_share(text) is not None
    return bool(text) and text.replace(",", "").replace(".", "").isdecimal()


def _part_agrees(text: str, kind: Kind, done: int, total: int) -> bool:
    exact = done / total if total else 0.0
    if kind is Kind.PERCENT:
        decimals = len(text) - len(re.split(r"[.,]", text)[0]) - 1
        return abs(number(text) - 100 * exact) < 10.0 ** -max(decimals, 0)
    if kind is Kind.BAR:
        filled, cells = bar_share(text) or (0, 1)
        return abs(filled - cells * exact) < 1
    return _written(text, kind, done, total) == text


def _written(text: str, kind: Kind, done: int, total: int) -> str:
    """The right value of a part, in the form of `text`."""
    if kind is Kind.PERCENT:
        return _percent(text, done, total)
    if kind is Kind.BAR:
        return _bar(text, done, total)
    values = {Kind.DONE: done, Kind.TOTAL: total, Kind.OPEN: max(0, total - done)}
    width = len(text) if text.startswith("0") else 0
    return str(values[kind]).zfill(width) if kind in values else text


def _percent(text: str, done: int, total: int) -> str:
    mark = "," if "," in text else "."
    decimals = len(text.partition(mark)[2])
    steps = 100 * 10**decimals
    value = (2 * steps * done + total) // (2 * total) if total else 0
    if value == steps and done < total:
        value -= 1
    whole, rest = divmod(value, 10**decimals)
    return f"{whole}{mark}{rest:0{decimals}}" if decimals else str(whole)


def _bar(text: str, done: int, total: int) -> str:
    """The bar's cells, filled anew with the signs that it uses."""
    filled, cells = bar_share(text) or (0, 0)
    signs = [
        sign + "\ufe0f" if text[index + 1 : index + 2] == "\ufe0f" else sign
        for index, sign in enumerate(text)
        if sign != "\ufe0f"
    ]
    share = min(done / total, 1) if total else 0
    count = int(cells * share + 0.5)
    if count == cells and done < total:
        count -= 1
    head = signs[filled - 1] if filled and signs[filled - 1] == ">" else ""
    full = signs[0] if filled else _PARTNERS.get(signs[-1][0], "█")
    empty = signs[-1] if filled < cells else _PARTNERS.get(signs[0][0], "░")
    body = full * (count - 1) + head if head and count else full * count
    return body + empty * (cells - count)


def number(text: str) -> float:
    return float(text.replace(",", "."))
