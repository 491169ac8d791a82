from __future__ import annotations

import pytest

from roadmap_lint.vocabulary.current import marked_current, says_current


@pytest.mark.parametrize(
    ("title", "marked"),
    [
        ("v1.2 (current)", True),
        ("Shipped in v1.2 (current) — agents", True),
        ("v1.3.0 — Current", True),
        ("📍 v1.2 · We are here", True),
        ("Version 0.9 ✅ AKTUELL", True),
        ("v1.2（当前）", True),
        ("v1.2 (versión actual)", True),
        # not the current one
        ("v1.2 — current limitations", False),
        ("v1.2 (not current)", False),
        ("v1.2", False),
        ("Currently v1.2", False),
        ("", False),
    ],
)
def test_marked_current(title: str, marked: bool) -> None:
    assert marked_current(title) is marked


@pytest.mark.parametrize(
    ("claim", "current"), [("Current", True), ("🚧 **current**", True), ("(latest)", True), ("In progress", False)]
)
def test_says_current(claim: str, current: bool) -> None:
    assert says_current(claim) is current
