"""markdown-it-py, made to tell where it reads: the one module that imports it.

Block rules run as they are; what is noted is where each block begins and ends while the parser still knows which
characters belong to the enclosing quotes and lists.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any, Literal

from markdown_it import MarkdownIt
from markdown_it.common.utils import unescapeAll
from markdown_it.helpers import parseLinkDestination
from markdown_it.parser_block import ParserBlock
from markdown_it.rules_block import StateBlock
from markdown_it.rules_inline import StateInline, image, link
from markdown_it.token import Token

__all__ = ["ParsedBlocks", "Token", "Written", "link_destination", "parse_blocks", "parse_inline", "unescape"]

unescape = unescapeAll

# Deeper quotes, lists and brackets are skipped. Each level takes up to eight of Python's thousand stack frames.
MAX_NESTING = 50


@dataclass(frozen=True, slots=True)
class Written:
    """Where a block stands: from its first character to the end of its last line that is not blank.

    `starts` are, for a table or definition, where its lines begin after the markers of enclosing blocks. `uncut` is,
    for a block of several lines, their text without those markers.
    """

    start: int
    end: int
    starts: Sequence[int] = ()
    uncut: str = ""


@dataclass(frozen=True, slots=True)
class ParsedBlocks:
    """Block tokens, each first one of a block with a Written in `meta["written"]`.

    `line_ends` are the offsets of line ends; `references` is what `parse_inline` needs to resolve links.
    """

    tokens: list[Token]
    line_ends: Sequence[int]
    references: dict[str, Any]


class _BlockState(StateBlock):
    uncut = ""  # the last lines that a rule cut out

    def getLines(self, begin: int, end: int, indent: int, keepLastLF: bool) -> str:  # noqa: N802, N803
        self.uncut = super().getLines(begin, end, indent, keepLastLF)
        return self.uncut

    def push(self, ttype: str, tag: str, nesting: Literal[-1, 0, 1]) -> Token:
        token = super().push(ttype, tag, nesting)
        if ttype == "list_item_open":
            token.meta["start"] = self.first(self.line)
        elif ttype == "list_item_close":
            token.meta["end"] = self.last_end(self.line)
        return token

    def first(self, line: int) -> int:
        """The offset of the first character of `line` that is no indentation."""
        return self.bMarks[line] + self.tShift[line]

    def last_end(self, stop: int) -> int:
        """The end of the last line before `stop` that is not blank."""
        line = stop - 1
        while line > 0 and self.isEmpty(line):
            line -= 1
        return self.eMarks[line]

    def written(self, token: Token, line: int) -> Written:
        start, end = self.first(line), self.last_end(self.line)
        if token.type in ("table_open", "definition"):
            return Written(start, end, [self.first(each) for each in range(line, self.line)])
        uncut, self.uncut = self.uncut, ""
        return Written(start, end, uncut=uncut)


class _BlockParser(ParserBlock):
    def tokenize(self, state: StateBlock, startLine: int, endLine: int) -> None:  # noqa: N803
        """markdown-it's own loop, which notes after each rule where its block stands."""
        assert isinstance(state, _BlockState)
        rules = self.ruler.getRules("")
        line, blank = startLine, False
        while line < endLine:
            state.line = line = state.skipEmptyLines(line)
            if line >= endLine or state.sCount[line] < state.blkIndent:
                break
            if state.level >= MAX_NESTING:
                state.line = endLine
                break
            first = len(state.tokens)
            any(rule(state, line, endLine, False) for rule in rules)
            if first < len(state.tokens):
                token = state.tokens[first]
                token.meta["written"] = state.written(token, line)
            state.tight = not blank
            line = state.line
            blank = blank or state.isEmpty(line - 1)
            if line < endLine and state.isEmpty(line):
                blank = True
                state.line = line = line + 1


class _Parser(MarkdownIt):
    """CommonMark with tables and strikethrough, which takes every destination just as it is written."""

    def __init__(self) -> None:
        options = {"maxNesting": MAX_NESTING, "store_labels": True, "inline_definitions": True}
        super().__init__("commonmark", options)
        self.enable(["table", "strikethrough"])
        rules = self.block.ruler.get_active_rules()
        self.block = _BlockParser()
        self.block.ruler.enableOnly(rules)
        self.inline.ruler.at("link", _link)
        self.inline.ruler.at("image", _image)

    def normalizeLink(self, url: str) -> str:  # noqa: N802
        return url

    def normalizeLinkText(self, link: str) -> str:  # noqa: N802
        return link

    def validateLink(self, url: str) -> bool:  # noqa: ARG002, N802
        return True


def _link(state: StateInline, silent: bool) -> bool:
    found = state.src[state.pos] == "[" and link(state, silent)
    if found and not silent:
        state.tokens[-1].meta["end"] = state.pos
    return found


def _image(state: StateInline, silent: bool) -> bool:
    found = state.src[state.pos] == "!" and image(state, silent)
    if found and not silent:
        state.tokens[-1].meta["end"] = state.pos
    return found


@cache
def _parser() -> _Parser:
    return _Parser()


def parse_blocks(text: str, line: int) -> ParsedBlocks:
    """The blocks of `text`, whose lines end with a line feed, from line number `line` (from 0) on."""
    parser = _parser()
    env: dict[str, Any] = {}
    state = _BlockState(text, parser, env, [])
    parser.block.tokenize(state, line, state.lineMax)
    return ParsedBlocks(state.tokens, state.eMarks, env.get("references", {}))


def parse_inline(raw: str, references: dict[str, Any]) -> list[Token]:
    """The inline tokens of `raw`; those that end a link, and images, have their end in `meta["end"]`."""
    parser = _parser()
    env = {"references": references} if references else {}
    return parser.inline.parse(raw, parser, env, [])


def link_destination(raw: str, start: int, stop: int) -> tuple[str, int, int]:
    """The destination at `start`, unescaped, and the range of it without angle brackets; it ends before `stop`."""
    found = parseLinkDestination(raw, start, stop)
    if not found.ok:
        return "", start, start
    angle = raw[start] == "<"
    return found.str, start + angle, found.pos - angle
