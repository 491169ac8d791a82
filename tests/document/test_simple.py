"""Simple inline Markdown is cut into the very pieces that the parser finds."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from roadmap_lint.document.inline import Piece, pieces
from roadmap_lint.document.parser import parse_inline
from roadmap_lint.document.simple import simple_pieces

_SIGNS = (
    *("**", "**", "*", "_", "__", "`", "`", "~", "\\", "&", "&amp;", "<", "< ", "<5", "<br>", "!", "[", "]", "(", ")"),
    *("a", "b c", "é", "✅", "1", ".", ":", "-", "#", "“", " ", "  ", "\u00a0", "\t", "\n", "  \n", "\n  "),
)
markdown = st.lists(st.sampled_from(_SIGNS), max_size=14).map("".join).map(str.strip)


def parsed(raw: str) -> list[Piece]:
    return list(pieces(parse_inline(raw, {}), raw))


@given(markdown)
def test_the_same_as_the_parser(raw: str) -> None:
    found = simple_pieces(raw)
    assert found is None or found == parsed(raw)


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
    ],
)
def test_needs_no_parser(raw: str) -> None:
    assert simple_pieces(raw) == parsed(raw)


@pytest.mark.parametrize(
    "raw",
    [
        "[link](x)",
        "a *b* c",
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
