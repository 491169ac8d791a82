"""A Markdown file as located blocks and inlines. The only package that knows markdown-it-py.

Every node knows its exact span in the source: half-open, in characters. Inlines are parsed when they are asked for.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import cached_property

from roadmap_lint.document import html
from roadmap_lint.document.blocks import Builder
from roadmap_lint.document.content import Content, Passage
from roadmap_lint.document.front_matter import front_matter, line_count
from roadmap_lint.document.inline import Inline, InlineKind
from roadmap_lint.document.lines import Lines
from roadmap_lint.document.nodes import (
    Block,
    Break,
    Cell,
    Code,
    Comment,
    Definition,
    FrontMatter,
    Heading,
    Html,
    Item,
    List,
    Paragraph,
    Quote,
    Row,
    Table,
    Tag,
)
from roadmap_lint.document.parser import parse_blocks
from roadmap_lint.document.text import MASK, Text
from roadmap_lint.source import Source

__all__ = [
    "MASK",
    "Block",
    "Break",
    "Cell",
    "Code",
    "Comment",
    "Content",
    "Definition",
    "Document",
    "FrontMatter",
    "Heading",
    "Html",
    "Inline",
    "InlineKind",
    "Item",
    "List",
    "Paragraph",
    "Passage",
    "Quote",
    "Row",
    "Table",
    "Tag",
    "Text",
]


class Document:
    """A parsed file.

    `blocks` are the top-level blocks in order, `front_matter` the first of them when it is one. `definitions`,
    `comments` and `tags` are in the order of the text.
    """

    def __init__(self, source: Source, blocks: list[Block], definitions: Sequence[Definition]) -> None:
        self.source = source
        self.blocks = blocks
        self.definitions = definitions

    @classmethod
    def parse(cls, source: Source) -> Document:
        """Read a file as CommonMark with tables, task boxes and front matter. Takes any text."""
        lines = Lines(source)
        first = line_count(lines.text)
        parsed = parse_blocks(lines.text, first)
        lines.ends = parsed.line_ends
        builder = Builder(lines, parsed)
        builder.build()
        top = [front_matter(source, first)] if first else []
        return cls(source, [*top, *builder.blocks], builder.definitions)

    @property
    def front_matter(self) -> FrontMatter | None:
        """The front matter, None when the file has none."""
        first = self.blocks[0] if self.blocks else None
        return first if isinstance(first, FrontMatter) else None

    @property
    def comments(self) -> Sequence[Comment]:
        """The HTML comments, in the order of the text."""
        return self._marks[0]

    @property
    def tags(self) -> Sequence[Tag]:
        """The opening HTML tags, in the order of the text."""
        return self._marks[1]

    def walk(self) -> Iterator[Block]:
        """Every block, parents before children, in the order of the text."""
        return iter(self._walked)

    def contents(self) -> Iterator[Content]:
        """The content of every heading, paragraph and cell, in the order of the text."""
        return iter(self._contents)

    @cached_property
    def _walked(self) -> list[Block]:
        pending, walked = self.blocks[::-1], []
        while pending:
            block = pending.pop()
            walked.append(block)
            if block.children:
                pending += reversed(block.children)
        return walked

    @cached_property
    def _contents(self) -> list[Content]:
        return [content for block in self._walked for content in block.contents]

    def holding(self, *signs: str) -> list[Content]:
        """The contents in whose place one of `signs` is written, in the order of the text; no sign goes over a line."""
        places = {place for sign in signs for place in self._holding(sign)}
        return [self._contents[place] for place in sorted(places)]

    def _holding(self, sign: str) -> Iterator[int]:
        text, starts = self.source.text, self._starts
        at = text.find(sign)
        while at >= 0:
            following = bisect_right(starts, at)
            end = self._contents[following - 1].runs.end if following else 0
            if at < end:
                yield following - 1
            elif following == len(starts):
                return
            at = text.find(sign, end if at < end else starts[following])

    @cached_property
    def _starts(self) -> list[int]:
        return [content.runs.start for content in self._contents]

    def links(self) -> Iterator[Inline]:
        """Every LINK and IMAGE inline, nested ones too, in the order of the text."""
        for content in self.contents() if self.definitions else self.holding("](", "<"):
            if content.may_link:
                yield from content.links()

    @cached_property
    def _marks(self) -> tuple[list[Comment], list[Tag]]:
        comments: list[Comment] = []
        tags: list[Tag] = []
        for passage, start, end in self._html():
            for mark in html.marks(passage.raw[start:end]):
                span = passage.place(start + mark.start, start + mark.end)
                if not mark.name:
                    comments.append(Comment(span, mark.text))
                    continue
                values = {
                    name: (value.text, passage.place(start + value.start, start + value.end))
                    for name, value in mark.values.items()
                }
                tags.append(Tag(span, mark.name, values))
        return comments, tags

    def _html(self) -> Iterator[tuple[Passage, int, int]]:
        """Every piece of HTML: the passage that it is in, and its range in that."""
        passages: list[Passage] = [block.passage for block in self._walked if isinstance(block, Html)]
        for passage in sorted([*passages, *self.holding("<")], key=lambda passage: passage.runs.start):
            if isinstance(passage, Content):
                yield from ((passage, start, end) for start, end in passage.html())
            else:
                yield passage, 0, len(passage.raw)
