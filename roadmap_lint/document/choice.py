"""Which of markdown-it's rules are tried where: it tries all of them everywhere."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Generic, TypeVar

from markdown_it.parser_block import RuleFuncBlockType
from markdown_it.parser_inline import RuleFuncInlineType
from markdown_it.ruler import Ruler
from markdown_it.rules_block import StateBlock, hr, table
from markdown_it.rules_inline import StateInline

# The characters that a construct can begin with. Any text may begin the others.
BLOCK_STARTS = {
    "fence": "`~", "blockquote": ">", "hr": "*-_", "list": "*+-0123456789", "reference": "[", "html_block": "<",
    "heading": "#",
}  # fmt: skip
ANY_BLOCK_START = frozenset("".join(BLOCK_STARTS.values()))
INLINE_STARTS = {
    "text": "",  # what begins none of the others
    "newline": "\n", "escape": "\\", "backticks": "`", "strikethrough": "~", "emphasis": "*_", "link": "[",
    "image": "!", "autolink": "<", "html_inline": "<", "entity": "&",
}  # fmt: skip

Rule = TypeVar("Rule")


class Chains(Ruler[Rule]):
    """The chains of another ruler, of which each becomes one rule, which `choose` makes of the rules of the chain."""

    def __init__(self, ruler: Ruler[Rule], starts: Mapping[str, str], choose: Callable[[Choice[Rule]], Rule]) -> None:
        super().__init__()
        self._ruler, self._choose = ruler, choose
        self._starts = dict(zip(ruler.getRules(""), map(starts.get, ruler.get_active_rules()), strict=True))
        self._chains: dict[str, list[Rule]] = {}

    def get_active_rules(self) -> list[str]:
        return self._ruler.get_active_rules()

    def getRules(self, chainName: str = "") -> list[Rule]:  # noqa: N802, N803
        if chainName not in self._chains:
            self._chains[chainName] = [self._choose(Choice(self._ruler.getRules(chainName), self._starts))]
        return self._chains[chainName]


class Choice(Generic[Rule]):
    """The rules that can apply to a text that begins with a character, in their order."""

    def __init__(self, rules: Sequence[Rule], starts: Mapping[Rule, str | None]) -> None:
        known = {character for start in starts.values() for character in start or ""}
        self.others = [rule for rule in rules if not starts[rule]]
        self.rules = {
            character: [rule for rule in rules if (start := starts[rule]) is None or character in start]
            for character in known
        }


def _text(state: StateBlock, line: int) -> str:
    """A line without its indentation."""
    return state.src[state.bMarks[line] + state.tShift[line] : state.eMarks[line]]


def _break(state: StateBlock, line: int, end: int, silent: bool) -> bool:
    """`hr`, which is asked only about a line of nothing but its sign and blanks."""
    text = _text(state, line)
    return not text.strip(text[:1] + " \t") and hr(state, line, end, silent)


def _table(state: StateBlock, line: int, end: int, silent: bool) -> bool:
    """`table`, which is asked only where the line below may part a header from its rows."""
    return line + 1 < end and parts_table(state, line + 1) and table(state, line, end, silent)


def parts_table(state: StateBlock, line: int) -> bool:
    """Whether a line consists of what parts the header of a table from its rows; False is sure."""
    text = _text(state, line)
    return text != "" and not text.strip("|-: \t")


_ASKED_LESS: dict[RuleFuncBlockType, RuleFuncBlockType] = {hr: _break, table: _table}


def block_rule(choice: Choice[RuleFuncBlockType]) -> RuleFuncBlockType:
    """The one rule that tries those of `choice`."""
    rules = {first: [_ASKED_LESS.get(rule, rule) for rule in chosen] for first, chosen in choice.rules.items()}
    others = [_ASKED_LESS.get(rule, rule) for rule in choice.others]

    def rule(state: StateBlock, line: int, end: int, silent: bool) -> bool:
        start = state.bMarks[line] + state.tShift[line]
        for each in rules.get(state.src[start : start + 1], others):  # noqa: SIM110 - half as fast with any()
            if each(state, line, end, silent):
                return True
        return False

    return rule


def inline_rule(choice: Choice[RuleFuncInlineType]) -> RuleFuncInlineType:
    """The one rule that tries those of `choice`."""
    rules, others = choice.rules, choice.others

    def rule(state: StateInline, silent: bool) -> bool:
        for each in rules.get(state.src[state.pos], others):  # noqa: SIM110
            if each(state, silent):
                return True
        return False

    return rule
