"""The blocks of a document. Spans are half-open, in characters of the source. A block equals itself only."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import field

from roadmap_lint.document.content import Content, Passage
from roadmap_lint.record import dataclass
from roadmap_lint.source import Span


@dataclass(slots=True, eq=False)
class Block:
    """Any block. `span` covers whole lines from its first character (its marker) to the end of its last line."""

    span: Span
    children: list[Block] = field(default_factory=list)

    @property
    def contents(self) -> Sequence[Content]:
        """What stands in it as a heading, a paragraph or the cells of a table, but not in its children."""
        return ()


@dataclass(slots=True, kw_only=True, eq=False)
class Heading(Block):
    level: int
    content: Content
    setext: bool = False

    @property
    def contents(self) -> Sequence[Content]:
        return (self.content,)


@dataclass(slots=True, kw_only=True, eq=False)
class Paragraph(Block):
    content: Content

    @property
    def contents(self) -> Sequence[Content]:
        return (self.content,)


@dataclass(slots=True, kw_only=True, eq=False)
class Item(Block):
    """A list item; `children` are its blocks. `marker` is the span of `-`, `*`, `+` or `12.`."""

    marker: Span


@dataclass(slots=True, kw_only=True, eq=False)
class List(Block):
    """A list; all `children` are Items. `start` is the first number of an ordered list, None for bullets."""

    start: int | None = None


@dataclass(slots=True, eq=False)
class Cell:
    span: Span  # the trimmed cell, between the pipes
    content: Content


@dataclass(slots=True, eq=False)
class Row:
    span: Span  # the whole line, without indentation
    cells: list[Cell]  # as many as are written, also those beyond the header's


@dataclass(slots=True, kw_only=True, eq=False)
class Table(Block):
    header: Row
    delimiter: Span  # the line of dashes
    rows: list[Row]

    @property
    def contents(self) -> Sequence[Content]:
        return [cell.content for row in (self.header, *self.rows) for cell in row.cells]


@dataclass(slots=True, eq=False)
class Quote(Block):
    pass


@dataclass(slots=True, kw_only=True, eq=False)
class Code(Block):
    """A fenced or indented code block. `body` is the span of the lines between the fences."""

    body: Span
    info: str = ""
    fenced: bool = True


@dataclass(slots=True, kw_only=True, eq=False)
class Html(Block):
    passage: Passage


@dataclass(slots=True, eq=False)
class Break(Block):
    """A thematic break."""


@dataclass(slots=True, kw_only=True, eq=False)
class FrontMatter(Block):
    """YAML between `---` lines at the top. `body` is the span between them."""

    body: Span


@dataclass(frozen=True, slots=True)
class Comment:
    """An HTML comment, block or inline; `text` is what stands between its marks."""

    span: Span
    text: str


@dataclass(frozen=True, slots=True)
class Tag:
    """An opening HTML tag, block or inline, with the attributes that have a value, and where each value stands."""

    span: Span
    name: str  # lower case
    attributes: dict[str, tuple[str, Span]]  # names in lower case


@dataclass(frozen=True, slots=True)
class Definition:
    """A link reference definition. `label` is normalised as CommonMark does; `duplicate` when an earlier one wins."""

    span: Span
    label: str
    target: str
    target_span: Span
    duplicate: bool = False
