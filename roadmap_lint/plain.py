"""The model as plain values: what `show` writes for programs, and what a user's JSON Schema is held against.

`schemas/roadmap.schema.json` describes it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from roadmap_lint.roadmap import DateReading, Item, Link, Mention, Milestone, Reading, Roadmap, Section, Table
from roadmap_lint.source import Source, Span
from roadmap_lint.vocabulary.progress import Progress
from roadmap_lint.vocabulary.status import Status
from roadmap_lint.vocabulary.version import Version

VERSION = 1


def work(items: Iterable[Item]) -> tuple[int, int]:
    """How many of some items are done, by their own claim or else by their bucket, and how many there are.

    What claims nothing is no work of its own beside boxes in its section, nor below what claims something: it says more
    of that.
    """
    found = list(items)
    boxed = {id(item.section) for item in found if item.box is not None}
    told = [item for item in found if item.claim is not None or not (id(item.section) in boxed or _says_more(item))]
    states = [item.finished or (item.claim is None and item.standing is Status.DONE) for item in told]
    return sum(states), len(states)


def _says_more(item: Item) -> bool:
    return any(outer.claim is not None for outer in item.around())


def place(source: Source, span: Span) -> dict[str, dict[str, int]]:
    """Where a span starts and ends: lines and columns from 1, the offset from 0."""
    ends = {"start": source.position(span.start), "end": source.position(span.end)}
    return {name: position._asdict() for name, position in ends.items()}


class Model:
    """One file's model as plain values. Every place is given as line, column and offset."""

    def __init__(self, source: Source, roadmap: Roadmap, not_looked: Sequence[str] = ()) -> None:
        self._source = source
        self._roadmap = roadmap
        self._not_looked = not_looked

    def values(self) -> dict[str, Any]:
        roadmap = self._roadmap
        return {
            "version": VERSION,
            "path": self._source.path,
            "read": roadmap.counts(),
            "milestones": [self._milestone(milestone) for milestone in roadmap.milestones],
            "root": self._section(roadmap.root),
            "sequences": [
                {"place": sequence.place.value, "versions": [_version(mention) for mention in sequence.mentions]}
                for sequence in roadmap.sequences
            ],
            "dates": [self._date(reading) for reading in roadmap.dates],
            "current": self._versions(roadmap.current),
            "goals": self._versions(roadmap.goals),
            "statements": [{"says": reading.value, **self._place(reading)} for reading in roadmap.statements],
            "legend": {mark: status.value if status else None for mark, status in roadmap.legend.items()},
            "links": [self._link(link) for link in roadmap.links],
            "not_looked": list(self._not_looked),
        }

    def _versions(self, readings: Iterable[Reading[Version]]) -> list[dict[str, Any]]:
        return [{"version": reading.value.text, **self._place(reading)} for reading in readings]

    def _place(self, reading: Reading[Any] | Mention | Link | Table) -> dict[str, Any]:
        return place(self._source, reading.span)

    def _milestone(self, milestone: Milestone) -> dict[str, Any]:
        mentions = milestone.mentions
        first = mentions[0]
        done, total = work(item for m in mentions if isinstance(m, Section) for item in m.all_items())
        return {
            "name": milestone.name,
            "title": next((m.title for m in mentions if m.title), ""),
            "key": first.key.value.name if first.key else None,
            "version": next((_version(m) for m in mentions if m.version), None),
            "status": milestone.status.value if milestone.status else None,
            "dates": [self._date(reading) for m in mentions for reading in m.dates],
            "items": {"done": done, "total": total},
            "mentions": [{"place": m.place.value, **self._place(m)} for m in mentions],
        }

    def _mention(self, mention: Mention) -> dict[str, Any]:
        return {
            "place": mention.place.value,
            **self._place(mention),
            "name": mention.name,
            "title": mention.title,
            "key": mention.key.value.name if mention.key else None,
            "version": _version(mention),
            "status": mention.standing.value if mention.standing else None,
            "claims": [self._claim(reading) for reading in mention.statuses],
            "box": self._source.cut(mention.box.span) if mention.box else None,
            "struck": mention.struck,
            "dates": [self._date(reading) for reading in mention.dates],
            "progress": [self._progress(reading) for reading in mention.progress],
        }

    def _claim(self, reading: Reading[Status]) -> dict[str, Any]:
        return {
            "status": reading.value.value,
            "how": reading.how.value,
            "certain": reading.certain,
            **self._place(reading),
        }

    def _date(self, reading: DateReading) -> dict[str, Any]:
        return {
            "role": reading.role.value,
            "text": self._source.cut(reading.span),
            "first": reading.value.first.isoformat(),
            "last": reading.value.last.isoformat(),
            **self._place(reading),
        }

    def _progress(self, reading: Reading[Progress]) -> dict[str, Any]:
        figures = reading.value
        return {
            "text": self._source.cut(reading.span),
            "done": figures.done,
            "total": figures.total,
            "percent": figures.percent,
            **self._place(reading),
        }

    def _section(self, section: Section) -> dict[str, Any]:
        return {
            **self._mention(section),
            "level": section.level,
            "purpose": section.purpose.value if section.purpose else None,
            "bucket": section.bucket.value.value if section.bucket else None,
            "notes": [self._mention(note) for note in section.notes],
            "fields": [{"label": f.label.value, "value": f.value} for f in section.fields],
            "items": [self._item(item) for top in section.items for item in top.walk()],
            "tables": [self._table(table) for table in section.tables],
            "sections": [self._section(child) for child in section.children],
        }

    def _item(self, item: Item) -> dict[str, Any]:
        """Items are told one after the other, however deep they are nested: a parent by its line."""
        return {
            **self._mention(item),
            "parent": self._source.line(item.parent.span.start) if item.parent else None,
        }

    def _table(self, table: Table) -> dict[str, Any]:
        return {
            **self._place(table),
            "columns": [
                {"header": cell.text, "label": label.value if label else None}
                for cell, label in zip(table.header, table.columns, strict=True)
            ],
            "rows": [{**self._mention(row), "cells": [cell.text for cell in row.cells]} for row in table.rows],
        }

    def _link(self, link: Link) -> dict[str, Any]:
        return {
            "text": link.text,
            "target": link.target.written,
            "kind": link.target.kind.value,
            "image": link.image,
            **self._place(link),
        }


def _version(mention: Mention) -> str | None:
    return mention.version.value.text if mention.version else None
