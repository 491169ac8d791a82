"""Columns that ask what is done, and what their cells say."""

from __future__ import annotations

import pytest

from roadmap_lint.vocabulary.lexicon import lexicon_of
from roadmap_lint.vocabulary.status import Status
from roadmap_lint.vocabulary.tick import asks_whether_done, tick


@pytest.mark.parametrize(
    ("header", "asks"),
    [
        ("Done", True),
        ("Done?", True),
        ("**Implemented**", True),
        ("Completed ?", True),
        ("Erledigt", True),
        ("Terminé ?", True),
        ("完了", True),
        ("Status", False),
        ("Done by", False),
        ("Done in", False),
        ("Tasks done", False),
        ("Definition of done", False),
        ("Planned", False),
        ("", False),
    ],
)
def test_a_header_asks_what_is_done(header: str, asks: bool) -> None:
    assert asks_whether_done(header) is asks


@pytest.mark.parametrize(
    ("cell", "status", "said"),
    [
        ("✅", Status.DONE, "✅"),
        (" **Yes** ", Status.DONE, "Yes"),
        ("x", Status.DONE, "x"),
        ("[x]", Status.DONE, "[x]"),
        ("ja", Status.DONE, "ja"),
        ("はい", Status.DONE, "はい"),
        ("✔️", Status.DONE, "✔"),
        ("No", Status.PLANNED, "No"),
        ("not yet", Status.PLANNED, "not yet"),
        ("❌", Status.PLANNED, "❌"),
        (":x:", Status.PLANNED, ":x:"),
        ("✗", Status.PLANNED, "✗"),
        ("[ ]", Status.PLANNED, "[ ]"),
        ("⬜", Status.PLANNED, "⬜"),
        ("4", None, ""),
        ("80%", None, ""),
        ("2026-03-01", None, ""),
        ("v0.3", None, ""),
        ("Yes, but slow", None, ""),
        ("None", None, ""),
        ("-", None, ""),
        ("🔄", None, ""),
        ("", None, ""),
    ],
)
def test_a_cell_ticks_or_does_not(cell: str, status: Status | None, said: str) -> None:
    found = tick(cell, lexicon_of({}))
    assert (found.value.status if found else None) is status
    assert found is None or cell[found.start : found.end].rstrip("\ufe0f") == said
