"""Numbers that count parts are no versions: `3.1 Storage` under `3. Server`, row 6.10.1 of Milestone 6.10."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain
from typing import Any

from roadmap_lint.pattern import one_of, pattern
from roadmap_lint.roadmap import Item, Mention, Place, Reading, Row, Section, Table
from roadmap_lint.vocabulary.identifier import Key
from roadmap_lint.vocabulary.label import Label
from roadmap_lint.vocabulary.numeral import FIGURES, chinese
from roadmap_lint.vocabulary.version import Version

_Numbers = tuple[int, ...]
_LEAD = pattern(rf"[^\w(]*(\d{{1,3}})(?={one_of('.)、:：')}?(?:\s|$))")
_POINTED = pattern(rf"[^\w(]*(\d{{1,3}}){one_of('.)、')}(?=\s)")
_FIGURES = frozenset(FIGURES)
_CHINESE = pattern(rf"[^\w（(]*[（(第]?([{FIGURES}]{{1,3}})(?=[、.．)）章部节節])")
_COUNTED = pattern(rf"\W*[^\W\d_]{{2,}}(?:\s[^\W\d_]+)?\s(\d{{1,3}})(?=\s*(?:{one_of(':：–—(')}|-\s|$))")
_DOTTED = pattern(r"\d{1,3}(?:\.\d{1,3})*")


def settle_numbering(root: Section, mentions: Iterable[Mention]) -> None:
    """Take away the bare versions that only go on with the number of what stands around them; of rows and items,
    they become the ids. `mentions` are all those below `root`."""
    if not any(map(_has_bare, chain((root,), mentions))):
        return
    numbering = _Numbering()
    waiting: list[tuple[Section, list[_Numbers]]] = [(root, [])]
    while waiting:
        section, around = waiting.pop()
        inside = numbering.inside(section, around)
        for table in section.tables:
            numbering.rows(table, inside)
        for item in section.items:
            numbering.items(item, inside)
        waiting.extend(reversed(list(_children(section, inside))))
    numbering.settle()


def _has_bare(mention: Mention) -> bool:
    """Whether it may have, or depend on, a bare version, as it is in few files."""
    return bool(mention.depends) or (mention.version is not None and not mention.version.value.certain)


def _children(section: Section, inside: list[_Numbers]) -> Iterator[tuple[Section, list[_Numbers]]]:
    """The sections below, with the numbers around each: of level with `5. Sync`, `5.1 Push` goes on with it."""
    before: list[_Numbers] = []
    for child in section.children:
        yield child, inside + before
        pointed = _POINTED.match(child.name)
        before = [(int(pointed[1]),)] if pointed is not None else before


class _Numbering:
    """Gathers the numbers of the outline, and the bare numbers that may be versions or belong to it."""

    def __init__(self) -> None:
        self._known: set[_Numbers] = set()
        self._bare: list[Mention] = []
        self._dependent: list[Mention] = []

    def rows(self, table: Table, around: list[_Numbers]) -> None:
        column, counted = table.column(Label.VERSION), table.column(Label.ID)
        for row in table.rows:
            if row.version is not None and counted is not None and _is_bare_in(row, row.version, counted):
                row.key, row.version, row.leads = row.key or _id(row.version), None, False
            headed = column is not None and column < len(row.cells)
            if row.version is None or column is None or not headed or row.version.span not in row.cells[column].span:
                self.inside(row, around)

    def items(self, top: Item, around: list[_Numbers]) -> None:
        waiting = [(top, around)]
        while waiting:
            item, outer = waiting.pop()
            inside = self.inside(item, outer)
            waiting.extend((child, inside) for child in item.children)

    def inside(self, mention: Mention, around: list[_Numbers]) -> list[_Numbers]:
        """The numbers that hold for what stands inside `mention`."""
        numbers = _numbers(mention)
        version = mention.version
        if version is not None and mention.leads and not version.value.certain:
            self._bare.append(mention)
            if any(_goes_on(version.value.release, outer) for outer in around):
                numbers.append(version.value.release)
        self._known.update(numbers)
        if mention.depends:
            self._dependent.append(mention)
        return around + numbers if numbers else around

    def settle(self) -> None:
        for mention in self._bare:
            if mention.version is None:
                continue
            if self._is_number(mention.version.value):
                if mention.place in (Place.ROW, Place.ITEM) and mention.key is None:
                    mention.key = _id(mention.version)
                mention.version, mention.leads = None, False
            elif mention.place is Place.ITEM:
                mention.leads = not _runs_on(mention.name, mention.version.value.text)
        for mention in self._dependent:
            mention.depends = [
                _id(reading) if isinstance(reading.value, Version) and self._is_number(reading.value) else reading
                for reading in mention.depends
            ]

    def _is_number(self, version: Version) -> bool:
        return not version.certain and version.release in self._known


def _is_bare_in(row: Row, version: Reading[Version], column: int) -> bool:
    """Whether a bare number stands in a column of a row."""
    return not version.value.certain and column < len(row.cells) and version.span in row.cells[column].span


def _runs_on(name: str, number: str) -> bool:
    """Whether a sentence starts with the number: "1.0 policies parse unchanged"."""
    return name.partition(number)[2][1:2].islower()


def _id(reading: Reading[Any]) -> Reading[Key]:
    return Reading(Key("id", reading.value.text), reading.span)


def _goes_on(numbers: _Numbers, outer: _Numbers) -> bool:
    return numbers[: len(outer)] == outer and len(numbers) > len(outer)


def _numbers(mention: Mention) -> list[_Numbers]:
    """The numbers that `mention` itself has in an outline: the one before its name, and that of its key.

    A heading may also have it in Chinese figures, or behind what it counts, whatever that is: "Category 2: Sync".
    """
    lead = None if mention.name[:1].isalpha() else _LEAD.match(mention.name)
    if lead is None and mention.key is None:
        return _counted(mention.name) if isinstance(mention, Section) and mention.version is None else []
    keyed = _DOTTED.match(mention.key.value.number) if mention.key is not None else None
    written = ([lead[1]] if lead else []) + ([keyed[0]] if keyed else [])
    return [tuple(map(int, number.split("."))) for number in written]


def _counted(name: str) -> list[_Numbers]:
    figures = None if _FIGURES.isdisjoint(name) else _CHINESE.match(name)
    if figures is not None:
        return [(chinese(figures[1]),)]
    counted = _COUNTED.match(name)
    return [(int(counted[1]),)] if counted is not None else []
