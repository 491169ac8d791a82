"""Readings: a value and where it was read, and the small things that are read by themselves."""

from __future__ import annotations

from enum import StrEnum
from typing import Generic, TypeVar

from roadmap_lint.record import dataclass
from roadmap_lint.source import Span
from roadmap_lint.vocabulary.date import Interval
from roadmap_lint.vocabulary.label import Label
from roadmap_lint.vocabulary.target import Target, named_issue

T_co = TypeVar("T_co", covariant=True)


class How(StrEnum):
    """By what a claim is made; the earlier, the stronger it binds its reader."""

    FIELD = "field"  # `**Status**: done`
    COLUMN = "column"  # a cell under a status or date header
    MARK = "mark"  # an emoji or shortcode
    WORD = "word"  # a word standing alone, in parentheses or after a dash
    BOX = "box"  # [x]
    STRIKE = "strike"  # ~~struck~~
    BUCKET = "bucket"  # the heading that it stands under


@dataclass(frozen=True, slots=True)
class Reading(Generic[T_co]):
    """A value, and the place in the source that says it."""

    value: T_co
    span: Span
    how: How = How.WORD
    certain: bool = True


class DateRole(StrEnum):
    """What a date is the date of."""

    UPDATED = "updated"
    REVIEW = "review"
    TARGET = "target"
    RELEASED = "released"
    STARTED = "started"
    PLAIN = "plain"  # the text does not say


@dataclass(frozen=True, slots=True)
class DateReading(Reading[Interval]):
    """A date, as the interval of days that it may mean, with what it is the date of."""

    role: DateRole = DateRole.PLAIN


class Place(StrEnum):
    """What kind of place speaks of something planned."""

    HEADING = "heading"
    ROW = "row"
    ITEM = "item"
    BOLD = "bold"  # a line wholly in bold, or a `<summary>`, that heads what follows
    FIELD = "field"  # a labelled value that names it: `**Goal**: v1.0 by Q1 2026`


@dataclass(eq=False, slots=True)
class CellReading:
    """A cell of a table, or the value of a field: its text as a reader sees it, and its place."""

    span: Span
    text: str


@dataclass(eq=False, slots=True)
class FieldReading:
    """A labelled value: `**Status**: done`. `span` covers the label, `value_span` the value."""

    label: Label
    span: Span
    value: str
    value_span: Span


@dataclass(frozen=True, slots=True)
class Link:
    """A link, an image or a definition. `span` is all of it; `target_span` the destination as written.

    `label` is what it defines or, without `target_span`, uses, in the form in which labels are compared.
    """

    span: Span
    text: str
    target: Target
    target_span: Span | None
    image: bool = False
    label: str | None = None

    @property
    def issue(self) -> int | None:
        """The number of the issue that the text names, when it says nothing else."""
        return named_issue(self.text)


@dataclass(frozen=True, slots=True)
class Rewrite:
    """A piece of text that is broken, and how it should be written."""

    span: Span
    text: str
    meant: str


@dataclass(frozen=True, slots=True)
class Garbled:
    """A piece of text that a wrong encoding garbled, and what it was; None where a part of it is lost."""

    span: Span
    text: str
    meant: str | None
