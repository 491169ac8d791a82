"""From markdown-it's block tokens to located blocks."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence

from roadmap_lint.document import nodes
from roadmap_lint.document.content import Content, Passage
from roadmap_lint.document.lines import Lines
from roadmap_lint.document.nodes import Block, Cell, Definition, Row
from roadmap_lint.document.parser import CLOSING, BlockToken, ParsedBlocks, link_destination, unescape
from roadmap_lint.document.text import Copy, Runs, runs_of
from roadmap_lint.pattern import pattern
from roadmap_lint.source import Span

# What markdown-it strips from a cell.
BLANKS = " \t\n\v\f\r\xa0\u1680\u2028\u2029\u202f\u205f\u3000" + "".join(map(chr, range(0x2000, 0x200B)))
_PIPE = pattern(r"\|(?<!\\\|)")  # a backslash escapes a pipe, also when it is escaped itself
_LABEL = pattern(r"\[(?:[^\\\]]|\\.)*+\]:[ \t\n]*+", re.DOTALL)


class Builder:
    """Makes `blocks` and `definitions` of the tokens of a text."""

    def __init__(self, lines: Lines, parsed: ParsedBlocks) -> None:
        self.blocks: list[Block] = []
        self.definitions: list[Definition] = []
        self._lines = lines
        self._tokens = parsed.tokens
        self._references = parsed.references
        self._labels: set[str] = set()
        self._open: list[list[Block]] = [self.blocks]

    def build(self) -> None:
        for token in self._tokens:
            if token is CLOSING:
                self._open.pop()
            elif make := _MAKERS.get(token.type):
                make(self, token)

    def _add(self, block: Block) -> None:
        self._open[-1].append(block)

    def _nest(self, block: Block) -> None:
        self._open[-1].append(block)
        self._open.append(block.children)

    def _heading(self, token: BlockToken) -> None:
        raw, level, setext = token.content, int(token.tag[1]), token.markup[0] != "#"
        runs = self._trimmed(token) if setext else self._after(token.start + level, raw)
        self._add(nodes.Heading(self._span(token), level=level, content=self._content(raw, runs), setext=setext))

    def _paragraph(self, token: BlockToken) -> None:
        self._add(nodes.Paragraph(self._span(token), content=self._content(token.content, self._trimmed(token))))

    def _span(self, token: BlockToken) -> Span:
        return self._lines.span(token.start, token.end)

    def _content(self, raw: str, runs: Runs) -> Content:
        return Content(raw, runs, self._references)

    def _trimmed(self, token: BlockToken) -> Runs:
        return self._lines.trimmed(token.uncut, _first_line(token), token.content)

    def _after(self, offset: int, raw: str) -> Runs:
        """Where `raw` stands, which follows the blanks at `offset` in the same line."""
        start = self._lines.text.index(raw, offset)
        return Copy(self._lines.source(start), len(raw))

    def _list(self, token: BlockToken) -> None:
        start = int(token.attrs.get("start", 1)) if token.tag == "ol" else None
        self._nest(nodes.List(self._span(token), start=start))

    def _item(self, token: BlockToken) -> None:
        start = self._lines.source(token.start)
        marker = Span(start, start + len(token.info) + 1)
        self._nest(nodes.Item(self._span(token), marker=marker))

    def _quote(self, token: BlockToken) -> None:
        self._nest(nodes.Quote(self._span(token)))

    def _code(self, token: BlockToken) -> None:
        span, fenced = self._span(token), token.type == "fence"
        body = self._fenced(token, span) if fenced else span
        self._add(nodes.Code(span, body=body, info=unescape(token.info).strip(), fenced=fenced))

    def _fenced(self, token: BlockToken, span: Span) -> Span:
        """The lines inside the fence; the blank ones at the end of a fence that is not closed are outside `span`."""
        uncut, line = token.uncut, _first_line(token)
        if not uncut:
            end = self._lines.source(self._lines.ends[line])
            return Span(end, end)
        body = self._lines.runs(uncut, line + 1).span(0, len(uncut.removesuffix("\n")))
        return Span(min(body.start, span.end), min(body.end, span.end))

    def _html(self, token: BlockToken) -> None:
        runs = self._lines.runs(token.uncut, _first_line(token))
        self._add(nodes.Html(self._span(token), passage=Passage(token.uncut, runs)))

    def _break(self, token: BlockToken) -> None:
        self._add(nodes.Break(self._span(token)))

    def _table(self, token: BlockToken) -> None:
        spans = [(start, self._lines.ends[line]) for line, start in enumerate(token.starts, _first_line(token))]
        header, delimiter, *rows = spans
        table = nodes.Table(
            self._span(token),
            header=self._row(*header),
            delimiter=self._lines.span(*delimiter),
            rows=[self._row(*row) for row in rows],
        )
        self._add(table)

    def _row(self, start: int, end: int) -> Row:
        line = self._lines.text[start:end]
        trimmed = line.strip(BLANKS)
        first = start + line.index(trimmed)
        cells = [self._cell(first + left, trimmed[left:right]) for left, right in cell_ranges(trimmed)]
        return Row(self._lines.span(start, end), cells)

    def _cell(self, start: int, written: str) -> Cell:
        trimmed = written.strip(BLANKS)
        start += written.index(trimmed) if trimmed else min(1, len(written))
        source = self._lines.source(start)
        runs = runs_of(_unescaped(trimmed, source), source) if "\\|" in trimmed else Copy(source, len(trimmed))
        content = self._content(trimmed.replace("\\|", "|"), runs)
        return Cell(content.span, content)

    def _definition(self, token: BlockToken) -> None:
        first, text = _first_line(token), self._lines.text
        pieces = [(start, text[start : self._lines.ends[line] + 1]) for line, start in enumerate(token.starts, first)]
        raw = "".join(piece for _, piece in pieces).removesuffix("\n")
        runs = runs_of(self._copies(pieces), 0)
        opening = _LABEL.match(raw)
        target, start, end = link_destination(raw, opening.end() if opening else 0, len(raw))
        label = str(token.meta["id"])
        self.definitions.append(
            Definition(self._span(token), label, target, runs.span(start, end), label in self._labels)
        )
        self._labels.add(label)

    def _copies(self, pieces: Sequence[tuple[int, str]]) -> Iterator[tuple[int, int, int]]:
        for start, piece in pieces:
            yield len(piece), self._lines.source(start), self._lines.source(start) + len(piece)


# Outside the builder: an object that holds its own methods is freed late, and the tokens with it.
_MAKERS: dict[str, Callable[[Builder, BlockToken], None]] = {
    "heading_open": Builder._heading,
    "paragraph_open": Builder._paragraph,
    "bullet_list_open": Builder._list,
    "ordered_list_open": Builder._list,
    "list_item_open": Builder._item,
    "blockquote_open": Builder._quote,
    "table_open": Builder._table,
    "fence": Builder._code,
    "code_block": Builder._code,
    "html_block": Builder._html,
    "hr": Builder._break,
    "definition": Builder._definition,
}


def cell_ranges(line: str) -> list[tuple[int, int]]:
    """The ranges between the pipes of a trimmed row, without what is outside the outermost ones."""
    ranges, start = [], 0
    for pipe in _PIPE.finditer(line):
        ranges.append((start, pipe.start()))
        start = pipe.end()
    ranges.append((start, len(line)))
    if ranges[0] == (0, 0):
        ranges.pop(0)
    if ranges and ranges[-1] == (len(line), len(line)):
        ranges.pop()
    return ranges


def _unescaped(cell: str, source: int) -> Iterator[tuple[int, int, int]]:
    """The parts, as `runs_of` takes them, of a cell in which a pipe stands for each escaped one."""
    start = 0
    while (escape := cell.find("\\|", start)) >= 0:
        if escape > start:
            yield escape - start, source + start, source + escape
        yield 1, source + escape, source + escape + 2
        start = escape + 2
    if start < len(cell):
        yield len(cell) - start, source + start, source + len(cell)


def _first_line(token: BlockToken) -> int:
    assert token.map
    return token.map[0]
