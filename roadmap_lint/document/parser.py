"""markdown-it-py, made to tell where it reads.

Block rules run as they are; what is noted is where each block begins and ends while the parser still knows which
characters belong to the enclosing quotes and lists.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import cache
from typing import Any, Literal

from markdown_it import MarkdownIt
from markdown_it.common import utils
from markdown_it.helpers import parseLinkDestination
from markdown_it.parser_block import ParserBlock
from markdown_it.parser_inline import RuleFuncInlineType
from markdown_it.rules_block import StateBlock
from markdown_it.rules_block.list import skipBulletListMarker, skipOrderedListMarker
from markdown_it.rules_inline import StateInline, image, link
from markdown_it.token import Token
from markdown_it.utils import OptionsDict, OptionsType

from roadmap_lint.document.choice import (
    ANY_BLOCK_START,
    BLOCK_STARTS,
    INLINE_STARTS,
    Chains,
    block_rule,
    inline_rule,
    parts_table,
)
from roadmap_lint.record import dataclass

__all__ = [
    "CLOSING",
    "LINK",
    "BlockToken",
    "ParsedBlocks",
    "Token",
    "link_destination",
    "parse_blocks",
    "parse_inline",
    "unescape",
]

unescape = utils.unescapeAll
_trim: Callable[[str], str] = getattr(utils, "mdTrim", str.strip)  # which older versions use for a paragraph
LINK = Token("link_open", "a", 1)  # that of any link whose destination stands beside it

# Nobody asks for the parts of a table, which is cut again with its places, nor where a block ends that holds no others.
_LEFT_OUT = frozenset(f"{part}_{end}" for part in ("thead", "tbody", "tr", "th", "td") for end in ("open", "close"))
_LEFT_OUT |= {"table_close", "paragraph_close", "heading_close"}

# Deeper quotes, lists and brackets are skipped. Each level takes about five of Python's thousand stack frames.
MAX_NESTING = 50


class BlockToken(Token):
    """A token that opens or closes a block. The first one of a block has its text in `content`, and its place.

    That is from `start`, its first character, to `end`, the end of its last line that is not blank. `starts` are, for a
    table or definition, where its lines begin after the markers of enclosing blocks; `uncut` is the text of the lines
    of any other block without those markers, but for one that holds blocks.
    """

    __slots__ = ("end", "start", "starts", "uncut")

    def __init__(self, kind: str, tag: str, nesting: Literal[-1, 0, 1], level: int) -> None:
        self.type, self.tag, self.nesting, self.level = kind, tag, nesting, level
        self.attrs, self.meta = {}, {}
        self.map = self.children = None
        self.content = self.markup = self.info = self.uncut = ""
        self.block, self.hidden = True, False
        self.start = self.end = 0
        self.starts: Sequence[int] = ()


_NO_TOKEN = BlockToken("", "", 0, 0)  # stands for any that is left out
CLOSING = BlockToken("", "", -1, 0)  # stands for any that closes a block which holds others
_CLOSERS = frozenset(f"{kind}_close" for kind in ("list_item", "bullet_list", "ordered_list", "blockquote"))


@dataclass(frozen=True, slots=True)
class ParsedBlocks:
    """What a text consists of. `line_ends` are the offsets of line ends; `references` is what `parse_inline` needs to
    resolve links."""

    tokens: list[BlockToken]
    line_ends: Sequence[int]
    references: dict[str, Any]


def _is_plain(text: str, start: int, end: int) -> bool:
    """Whether a line of `text` begins no block but a paragraph, unless that goes on; False when in doubt."""
    first = text[start]
    if first == "[":
        return text.find("]:", start, end) < 0
    bold = first == "*" and text.startswith("**", start) and text[start + 2 : start + 3].isalnum()
    return bold or (first not in ANY_BLOCK_START and not first.isspace())


class _BlockState(StateBlock):
    tokens: list[BlockToken]  # type: ignore[assignment]  # all of them come from `push`
    uncut = ""  # the last lines that a rule cut out

    def __init__(self, text: str, parser: MarkdownIt, env: dict[str, Any]) -> None:
        super().__init__(text, parser, env, [])
        self.items: list[BlockToken] = []  # that are open

    def getLines(self, begin: int, end: int, indent: int, keepLastLF: bool) -> str:  # noqa: N802, N803
        self.uncut = super().getLines(begin, end, indent, keepLastLF)
        return self.uncut

    def push(self, ttype: str, tag: str, nesting: Literal[-1, 0, 1]) -> Token:
        """As the class above does it, in half of the time: the token that opens a block holds its text, too."""
        if ttype == "inline":
            return _NO_TOKEN if self.parentType == "table" else self.tokens[-1]
        level = self.level - (nesting < 0)
        self.level = level + (nesting > 0)
        if ttype in _LEFT_OUT:
            return _NO_TOKEN
        token = CLOSING if ttype in _CLOSERS else BlockToken(ttype, tag, nesting, level)
        self.tokens.append(token)
        if ttype == "list_item_open":
            token.start = self.first(self.line)
            self.items.append(token)
        elif ttype == "list_item_close":
            self.items.pop().end = self.last_end(self.line)
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

    def read_line(self, line: int) -> bool:
        """Read the line without the rules, when it plainly is a heading, or a paragraph by itself; most blocks are."""
        start, end = self.first(line), self.eMarks[line]
        token = None if self.is_code_block(line) else self._plain(line, start, end)
        if token is None:
            return False
        self.line = line + 1
        token.map = [line, line + 1]
        token.start, token.end = start, end
        self.tokens.append(token)
        return True

    def _plain(self, line: int, start: int, end: int) -> BlockToken | None:
        if self.src[start] == "#":
            heads_table = line + 1 < self.lineMax and parts_table(self, line + 1)
            return None if heads_table else self._heading(self.src[start:end])
        if not _is_plain(self.src, start, end) or not self._ends_before(line + 1):
            return None
        token = BlockToken("paragraph_open", "p", 1, self.level)
        token.uncut = self.src[start:end]
        token.content = _trim(token.uncut)
        return token

    def _heading(self, text: str) -> BlockToken | None:
        """The heading that a line is, when it has a text and no signs behind that."""
        rest = text.lstrip("#")
        level, content = len(text) - len(rest), rest.strip()
        if level > 6 or rest[:1] not in (" ", "\t") or not content or content[-1] == "#":
            return None
        token = BlockToken("heading_open", f"h{level}", 1, self.level)
        token.markup, token.content = "#" * level, content
        return token

    def _ends_before(self, line: int) -> bool:
        """Whether it is plain that a paragraph ends before `line`: that is blank, or an item of a list around it."""
        if line >= self.lineMax or self.isEmpty(line):
            return True
        is_outside = 0 <= self.sCount[line] < min(self.blkIndent, self.listIndent + 4)
        return is_outside and (skipBulletListMarker(self, line) >= 0 or skipOrderedListMarker(self, line) >= 0)

    def place(self, token: BlockToken, line: int) -> None:
        """Note in the first token of a block, which began on `line` and was just read, where it stands."""
        token.start, token.end = self.first(line), self.last_end(self.line)
        if token.type in ("table_open", "definition"):
            token.starts = [self.first(each) for each in range(line, self.line)]
        else:
            token.uncut, self.uncut = self.uncut, ""


class _BlockParser(ParserBlock):
    def tokenize(self, state: StateBlock, startLine: int, endLine: int) -> None:  # noqa: N803
        """markdown-it's own loop, which notes after each rule where its block stands."""
        assert isinstance(state, _BlockState)
        (rule,) = self.ruler.getRules("")
        line, blank = startLine, False
        while line < endLine:
            state.line = line = state.skipEmptyLines(line)
            if line >= endLine or state.sCount[line] < state.blkIndent:
                break
            if state.level >= MAX_NESTING:
                state.line = endLine
                break
            if not state.read_line(line):
                first = len(state.tokens)
                rule(state, line, endLine, False)
                if first < len(state.tokens):
                    state.place(state.tokens[first], line)
            state.tight = not blank
            line = state.line
            blank = blank or state.isEmpty(line - 1)
            if line < endLine and state.isEmpty(line):
                blank = True
                state.line = line = line + 1


class _Options(OptionsDict):
    def get(self, key: str, default: Any = None) -> Any:
        """As any mapping does it, in a third of the time."""
        return self._options.get(key, default)


class _Parser(MarkdownIt):
    """CommonMark with tables and strikethrough, which takes every destination just as it is written."""

    def __init__(self) -> None:
        said = {"store_labels": True, "inline_definitions": True, "tasklists": False}
        super().__init__("commonmark", {"maxNesting": MAX_NESTING, **said})
        self.enable(["table", "strikethrough"])
        blocks, self.block = self.block.ruler, _BlockParser()
        self.block.ruler = Chains(blocks, BLOCK_STARTS, block_rule)
        self.inline.ruler.at("link", _noting_end(link))
        self.inline.ruler.at("image", _noting_end(image))
        self.inline.ruler = Chains(self.inline.ruler, INLINE_STARTS, inline_rule)
        self.inline.terminator_re = re.compile("[" + re.escape("".join(INLINE_STARTS.values()) + "]") + "]")

    def set(self, options: OptionsType) -> None:
        self.options = _Options(options)

    def normalizeLink(self, url: str) -> str:  # noqa: N802
        return url

    def normalizeLinkText(self, link: str) -> str:  # noqa: N802
        return link

    def validateLink(self, url: str) -> bool:  # noqa: ARG002, N802
        return True


def _noting_end(rule: RuleFuncInlineType) -> RuleFuncInlineType:
    """`rule`, which leaves in its last token where what it read ends."""

    def noting(state: StateInline, silent: bool) -> bool:
        found = rule(state, silent)
        if found and not silent:
            state.tokens[-1].meta["end"] = state.pos
        return found

    return noting


@cache
def _parser() -> _Parser:
    return _Parser()


def parse_blocks(text: str, line: int) -> ParsedBlocks:
    """The blocks of `text`, whose lines end with a line feed, from line number `line` (from 0) on."""
    parser = _parser()
    env: dict[str, Any] = {}
    state = _BlockState(text, parser, env)
    parser.block.tokenize(state, line, state.lineMax)
    return ParsedBlocks(state.tokens, state.eMarks, env.get("references", {}))


def parse_inline(raw: str, references: dict[str, Any]) -> list[Token]:
    """The inline tokens of `raw`; those that end a link, and images, have their end in `meta["end"]`."""
    parser = _parser()
    return parser.inline.parse(raw, parser, {"references": references} if references else {}, [])


def link_destination(raw: str, start: int, stop: int) -> tuple[str, int, int]:
    """The destination at `start`, unescaped, and the range of it without angle brackets; it ends before `stop`."""
    found = parseLinkDestination(raw, start, stop)
    if not found.ok:
        return "", start, start
    angle = raw[start] == "<"
    return found.str, start + angle, found.pos - angle
