from __future__ import annotations

from datetime import date

import pytest

from roadmap_lint.clock import VARIABLE, ClockError, today


def test_the_word_wins(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(VARIABLE, "2020-01-01")
    assert today("2026-11-20") == date(2026, 11, 20)


def test_then_the_variable(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(VARIABLE, "2020-01-01")
    assert today() == date(2020, 1, 1)


@pytest.mark.parametrize("variable", [None, ""])
def test_then_the_system(monkeypatch: pytest.MonkeyPatch, variable: str | None) -> None:
    monkeypatch.delenv(VARIABLE, raising=False)
    if variable is not None:
        monkeypatch.setenv(VARIABLE, variable)
    before = date.today()
    assert before <= today() <= date.today()


@pytest.mark.parametrize(
    "word", ["", "today", "2026-13-01", "2026-02-30", "20261120", "2026-W01-1", "2026-1-2", " 2026-01-02"]
)
def test_anything_else_is_no_date(word: str) -> None:
    with pytest.raises(ClockError, match="--today takes a date such as 2026-11-20"):
        today(word)


def test_the_variable_is_named_when_it_is_wrong(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(VARIABLE, "soon")
    with pytest.raises(ClockError, match=VARIABLE):
        today()
