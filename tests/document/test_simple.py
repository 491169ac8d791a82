"""Simple inline Markdown is cut into the very pieces that the parser finds."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from roadmap_lint.document.inline import Inline, Piece, pieces, tree
from roadmap_lint.document.parser import parse_inline
from roadmap_lint.document.simple import simple_pieces
from roadmap_lint.source import Span

_SIGNS = (
    *("**", "**", "*", "_", "__", "`", "`", "~", "\\", "&", "&amp;", "<", "< ", "<5", "<5a", "<br>", "!", "[", "]"),
    *("(", ")", " *a", "a* ", "a*.", "(*a", "](", "](x)", "[a](b)", "[a b](c.md#d_e)", "[x] ", "](<x>)", "(x 'y')"),
    *("a", "b c", "é", "✅", "1", ".", ":", "-", "#", "“", " ", "  ", "\u00a0", "\t", "\n", "  \n", "\n  "),
)
markdown = st.lists(st.sampled_from(_SIGNS), max_size=14).map("".join).map(str.strip)


def parsed(raw: str) -> list[Piece]:
    return list(pieces(parse_inline(raw, {}), raw))


def said(found: list[Piece], raw: str) -> tuple[list[Piece], tuple[Inline, ...]]:
    """The pieces, but for the parser's own tokens, and what is made of them."""
    return [piece._replace(token=None) for piece in found], tree(found, raw, Span)


@given(markdown)
def test_the_same_as_the_parser(raw: str) -> None:
    found = simple_pieces(raw)
    assert found is None or said(found, raw) == said(parsed(raw), raw)


@pytest.mark.parametrize(
    "raw",
    [
        "",
        "plain text, with R & D, < 5 ms, snake_case and [ ] a box!",
        "**Phase 1: Storage** ✅",
        "**Status:** done",
        "`code` and `more code` **bold `code`** end",
        "two  \nlines\nand **three**  \n**four**",
        "a**b**c**d**",
        "**(bracket)** (**inside**",
        "`**`**a**`_`",
        "[ ] See [the design](docs/design.md#a_b) and `code` in [notes](n.md)!",
        "[x] [a](b)[c](https://d.e/f?g=h)\nmore",
        "**Hooks** - before. See [Hooks](planned/hooks.md).",
        "**[a](x)**",
        "a **b**[c](d)**e** f",
        "a *b c* d (*e*), **f** *g*",
        "*a [b](c) d*",
        "<100ms (no daemon) and <2s",
    ],
)
def test_needs_no_parser(raw: str) -> None:
    found = simple_pieces(raw)
    assert found is not None
    assert said(found, raw) == said(parsed(raw), raw)


@pytest.mark.parametrize(
    "raw",
    [
        "[**bold**](x)",
        "![image](x)",
        "[a](<x>)",
        "[a](x 'title')",
        "[a [b](x)",
        "[a]( x )",
        "a *b",
        "a* b*",
        "a*b*c",
        "*a **b** c*",
        "**a *b* c**",
        "***a***",
        "<5@a.b>",
        "_a_",
        "~~a~~",
        "\\*",
        "&amp;",
        "<b>",
        "<a@b.c>",
        "``a``",
        "** a**",
        "**a",
        "**a **",
        "****",
        "` a `",
        "a**.**b",
    ],
)
def test_takes_a_parser(raw: str) -> None:
    assert simple_pieces(raw) is None
