from __future__ import annotations

import pytest

from roadmap_lint.vocabulary.later import says_later


@pytest.mark.parametrize(
    "text",
    [
        "Later",
        "Future ideas",
        "FUTURE",
        "Someday",
        "Später",
        "Idées",
        "Futuro",
        "позже",
        "Framtida",
        "未来",
        "향후 계획",
        "今後",
    ],
)
def test_says_later(text: str) -> None:
    assert says_later(text)


@pytest.mark.parametrize(
    "text", ["", "Planned", "Next", "Up next", "Backlog", "Q3 2026", "translater", "进行中", "预定"]
)
def test_says_something_else(text: str) -> None:
    assert not says_later(text)
