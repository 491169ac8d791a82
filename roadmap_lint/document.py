"""A Markdown file as located blocks and inlines. The only module that knows markdown-it-py.

Every node knows its exact span in the source: half-open, in characters. Inlines are parsed when they are asked for.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from roadmap_lint.source import Source, Span


class InlineKind(StrEnum):
    TEXT = "text"
    CODE = "code"
    STRONG = "strong"
    EMPHASIS = "emphasis"
    STRIKE = "strike"
    LINK = "link"
    IMAGE = "image"
    HTML = "html"
    BREAK = "break"


@dataclass(frozen=True, slots=True)
class Inline:
    """A piece of inline Markdown. `text` is what a TEXT or CODE node shows, the tag of an HTML node, an image's alt."""

    kind: InlineKind
    span: Span
    text: str = ""
    children: tuple[Inline, ...] = ()
    target: str | None = None  # LINK, IMAGE: the destination, unescaped and percent-decoding left alone
    target_span: Span | None = None  # where the destination is written; None for a reference such as [text][label]
    label: str | None = None  # the reference label, when the link is made by reference


class Text:
    """The visible text of some inlines, and where each character of it stands in the source.

    `string` is what a reader sees; `masked` has the same length, with the characters of code replaced by U+FFFC.
    """

    string: str
    masked: str

    def span(self, start: int, end: int) -> Span:
        """The source characters that show `string[start:end]`."""
        raise NotImplementedError

    def cut(self, start: int, end: int) -> Text:
        raise NotImplementedError


class Content:
    """What stands in a heading, a paragraph or a cell; parsed when `inlines` or `text` is asked for."""

    span: Span  # from the first to after the last character of the content, markers of enclosing blocks inside it
    raw: str  # the Markdown of it, lines joined by a line feed, without the markers of enclosing blocks

    def place(self, start: int, end: int) -> Span:
        """The source characters that hold `raw[start:end]`."""
        raise NotImplementedError

    @property
    def inlines(self) -> tuple[Inline, ...]:
        raise NotImplementedError

    @property
    def text(self) -> Text:
        raise NotImplementedError

    @property
    def lines(self) -> Sequence[Text]:
        """`text`, cut at soft and hard line breaks and at `<br>`."""
        raise NotImplementedError


@dataclass(slots=True)
class Block:
    """Any block. `span` covers whole lines from its first character (its marker) to the end of its last line."""

    span: Span
    children: list[Block] = field(default_factory=list)


@dataclass(slots=True)
class Heading(Block):
    level: int = 1
    content: Content = field(default_factory=Content)
    setext: bool = False


@dataclass(slots=True)
class Paragraph(Block):
    content: Content = field(default_factory=Content)


@dataclass(slots=True)
class Item(Block):
    """A list item; `children` are its blocks. `marker` is the span of `-`, `*`, `+` or `12.`."""

    marker: Span = Span(0, 0)


@dataclass(slots=True)
class List(Block):
    """A list; all `children` are Items. `start` is the first number of an ordered list, None for bullets."""

    start: int | None = None


@dataclass(slots=True)
class Cell:
    span: Span  # the trimmed cell, between the pipes
    content: Content


@dataclass(slots=True)
class Row:
    span: Span  # the whole line, without indentation
    cells: list[Cell]  # as many as are written, also those beyond the header's


@dataclass(slots=True)
class Table(Block):
    header: Row = field(default_factory=lambda: Row(Span(0, 0), []))
    delimiter: Span = Span(0, 0)
    rows: list[Row] = field(default_factory=list)


@dataclass(slots=True)
class Quote(Block):
    pass


@dataclass(slots=True)
class Code(Block):
    """A fenced or indented code block. `body` is the span of the lines between the fences."""

    info: str = ""
    body: Span = Span(0, 0)
    fenced: bool = True


@dataclass(slots=True)
class Html(Block):
    pass


@dataclass(slots=True)
class Break(Block):
    """A thematic break."""


@dataclass(slots=True)
class FrontMatter(Block):
    """YAML between `---` lines at the top. `body` is the span between them."""

    body: Span = Span(0, 0)


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


class Document:
    """A parsed file.

    `blocks` are the top-level blocks in order. `definitions`, `comments` and `tags` are in the order of the text.
    """

    source: Source
    blocks: list[Block]
    definitions: Sequence[Definition]
    comments: Sequence[Comment]
    tags: Sequence[Tag]

    @classmethod
    def parse(cls, source: Source) -> Document:
        raise NotImplementedError

    def walk(self) -> Iterator[Block]:
        """Every block, parents before children, in the order of the text."""
        raise NotImplementedError

    def contents(self) -> Iterator[Content]:
        """The content of every heading, paragraph and cell, in the order of the text."""
        raise NotImplementedError

    def links(self) -> Iterator[Inline]:
        """Every LINK and IMAGE inline, nested ones too, in the order of the text."""
        raise NotImplementedError
