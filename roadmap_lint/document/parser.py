"""markdown-it-py, made to tell where it reads: the one module that imports it.

Block rules run as they are; what is noted is where each block begins and ends while the parser still knows which
characters belong to the enclosing quotes and lists.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from functools import cache
from typing import Any, Generic, Literal, TypeVar

from markdown_it import MarkdownIt
from markdown_it.common import utils
from markdown_it.helpers import parseLinkDestination
from markdown_it.parser_block import ParserBlock, RuleFuncBlockType
from markdown_it.parser_inline import RuleFuncInlineType
from markdown_it.ruler import Ruler
from markdown_it.rules_block import StateBlock
from markdown_it.rules_block.list import skipBulletListMarker, skipOrderedListMarker
from markdown_it.rules_inline import StateInline, image, link
from markdown_it.token import Token
from markdown_it.utils import OptionsDict, OptionsType

from roadmap_lint.record import dataclass

__all__ = [
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
    of any other block without those markers.
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


@dataclass(frozen=True, slots=True)
class ParsedBlocks:
    """What a text consists of. `line_ends` are the offsets of line ends; `references` is what `parse_inline` needs to
    resolve links."""

    tokens: list[BlockToken]
    line_ends: Sequence[int]
    references: dict[str, Any]


# The characters that a construct can begin with; markdown-it tries all rules everywhere. Any text may begin the others.
_BLOCK_STARTS = {
    "fence": "`~", "blockquote": ">", "hr": "*-_", "list": "*+-0123456789", "reference": "[", "html_block": "<",
    "heading": "#",
}  # fmt: skip
_ANY_BLOCK_START = frozenset("".join(_BLOCK_STARTS.values()))
_INLINE_STARTS = {
    "text": "",  # what begins none of the others
    "newline": "\n", "escape": "\\", "backticks": "`", "strikethrough": "~", "emphasis": "*_", "link": "[",
    "image": "!", "autolink": "<", "html_inline": "<", "entity": "&",
}  # fmt: skip

Rule = TypeVar("Rule")


class _Chains(Ruler[Rule]):
    """The chains of another ruler, of which each becomes one rule, which `choose` makes of the rules of the chain."""

    def __init__(self, ruler: Ruler[Rule], starts: Mapping[str, str], choose: Callable[[_Choice[Rule]], Rule]) -> None:
        super().__init__()
        self._ruler, self._choose = ruler, choose
        self._starts = dict(zip(ruler.getRules(""), map(starts.get, ruler.get_active_rules()), strict=True))
        self._chains: dict[str, list[Rule]] = {}

    def get_active_rules(self) -> list[str]:
        return self._ruler.get_active_rules()

    def getRules(self, chainName: str = "") -> list[Rule]:  # noqa: N802, N803
        if chainName not in self._chains:
            self._chains[chainName] = [self._choose(_Choice(self._ruler.getRules(chainName), self._starts))]
        return self._chains[chainName]


class _Choice(Generic[Rule]):
    """The rules that can apply to a text that begins with a character, in their order."""

    def __init__(self, rules: Sequence[Rule], starts: Mapping[Rule, str | None]) -> None:
        known = {character for start in starts.values() for character in start or ""}
        self.others = [rule for rule in rules if not starts[rule]]
        self.rules = {
            character: [rule for rule in rules if (start := starts[rule]) is None or character in start]
            for character in known
        }


def _block_rule(choice: _Choice[RuleFuncBlockType]) -> RuleFuncBlockType:
    rules, others = choice.rules, choice.others

    def rule(state: StateBlock, line: int, end: int, silent: bool) -> bool:
        start = state.bMarks[line] + state.tShift[line]
        for each in rules.get(state.src[start : start + 1], others):  # noqa: SIM110 - half as fast with any()
            if each(state, line, end, silent):
                return True
        return False

    return rule


def _inline_rule(choice: _Choice[RuleFuncInlineType]) -> RuleFuncInlineType:
    rules, others = choice.rules, choice.others

    def rule(state: StateInline, silent: bool) -> bool:
        for each in rules.get(state.src[state.pos], others):  # noqa: SIM110
            if each(state, silent):
                return True
        return False

    return rule


def _is_plain(text: str, start: int, end: int) -> bool:
    """Whether a line of `text` begins no block but a paragraph, unless that goes on; False when in doubt."""
    first = text[start]
    if first == "[":
        return text.find("]:", start, end) < 0
    bold = first == "*" and text.startswith("**", start) and text[start + 2 : start + 3].isalnum()
    return bold or (first not in _ANY_BLOCK_START and not first.isspace())


class _BlockState(StateBlock):
    tokens: list[BlockToken]  # type: ignore[assignment]  # all of them come from `push`
    uncut = ""  # the last lines that a rule cut out

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
        token = BlockToken(ttype, tag, nesting, level)
        self.tokens.append(token)
        if ttype == "list_item_open":
            token.start = self.first(self.line)
        elif ttype == "list_item_close":
            token.end = self.last_end(self.line)
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
        """Read the line as a paragraph, without the rules, when it plainly is one by itself, as most blocks are."""
        start, end = self.first(line), self.eMarks[line]
        if not _is_plain(self.src, start, end) or self.is_code_block(line) or not self._ends_before(line + 1):
            return False
        self.line = line + 1
        token = BlockToken("paragraph_open", "p", 1, self.level)
        token.map = [line, line + 1]
        token.start, token.end = start, end
        token.uncut = self.src[start:end]
        token.content = _trim(token.uncut)
        self.tokens.append(token)
        return True

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
        self.block.ruler = _Chains(blocks, _BLOCK_STARTS, _block_rule)
        self.inline.ruler.at("link", _noting_end(link))
        self.inline.ruler.at("image", _noting_end(image))
        self.inline.ruler = _Chains(self.inline.ruler, _INLINE_STARTS, _inline_rule)
        self.inline.terminator_re = re.compile("[" + re.escape("".join(_INLINE_STARTS.values()) + "]") + "]")

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
    state = _BlockState(text, parser, env, [])
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
