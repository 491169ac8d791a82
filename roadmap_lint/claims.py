"""The model laid out flat: everything that a roadmap claims, and where."""

from __future__ import annotations

from collections.abc import Hashable, Iterator
from typing import NamedTuple

from roadmap_lint.roadmap import Item, Mention, Roadmap, Section
from roadmap_lint.source import Span

NOWHERE = Span(0, 0)


class Claim(NamedTuple):
    """What is said at `span`, belonging to the place `under`; `what` is the notion, as a sentence calls it."""

    span: Span
    what: str
    value: Hashable
    under: Span = NOWHERE


def claims(roadmap: Roadmap) -> Iterator[Claim]:
    """Every claim, once for each mention that it was read for."""
    yield Claim(NOWHERE, "legend", frozenset(roadmap.legend.items()))
    yield from _readings(roadmap.root)
    for mention in roadmap.mentions():
        yield from _standing(mention)
        yield from _readings(mention)
    for section in roadmap.sections():
        yield from _parts(section)
    for date in roadmap.dates:
        yield Claim(date.span, "date", (date.value, date.role))
    for version in roadmap.current:
        yield Claim(version.span, "current version", version.value)
    for statement in roadmap.statements:
        yield Claim(statement.span, "statement", statement.value)
    for link in (*roadmap.links, *roadmap.references):
        target = link.target.written if link.target_span is not None else ""  # else the definition of its label has it
        yield Claim(link.target_span or link.span, "link", (target, link.label, link.text))


def _standing(mention: Mention) -> Iterator[Claim]:
    """What kind of place it is, and what it stands under."""
    above = (mention.parent if isinstance(mention, Item) else None) or mention.section
    under = above.span if above is not None and above.section is not None else NOWHERE
    level, purpose = (mention.level, mention.purpose) if isinstance(mention, Section) else (0, None)
    yield Claim(mention.span, mention.place.value, (level, purpose, mention.struck), under)


def _readings(mention: Mention) -> Iterator[Claim]:
    for status in mention.statuses:
        yield Claim(status.span, "status", (status.value, status.how, status.certain))
    for date in mention.dates:
        yield Claim(date.span, "date", (date.value, date.role))
    for figure in mention.progress:
        yield Claim(figure.span, "progress", figure.value)
    for other in mention.depends:
        yield Claim(other.span, "dependency", other.value)
    if mention.version is not None:
        yield Claim(mention.version.span, "version", mention.version.value)
    if mention.key is not None:
        yield Claim(mention.key.span, "name", mention.key.value)
    if mention.box is not None:
        yield Claim(mention.box.span, "box", mention.box.value)


def _parts(section: Section) -> Iterator[Claim]:
    """What a section says by its kind, in labelled values and in cells."""
    if section.bucket is not None:
        yield Claim(section.bucket.span, "status", section.bucket.value)
    for labelled in section.fields:
        yield Claim(labelled.value_span, "field", (labelled.label, labelled.value))
    for table in section.tables:
        for column, cell in enumerate(table.header):
            yield Claim(cell.span, "column", (column, table.columns[column], cell.text))
        for row in table.rows:
            yield from (Claim(cell.span, "cell", cell.text) for cell in row.cells)
