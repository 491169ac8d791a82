from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from roadmap_lint.vocabulary.row import cells_of, code_pipes, is_closed, is_dashes, is_row, with_columns

LINES = st.text(st.sampled_from("|`\\-: ab"), max_size=30)


@pytest.mark.parametrize(
    ("line", "cells"),
    [
        ("| a | b |", ["a", "b"]),
        ("a | b", ["a", "b"]),
        ("| a | b", ["a", "b"]),
        ("| a |  |", ["a", ""]),
        ("|| a ||", ["", "a", ""]),
        (r"| a \| b | c |", [r"a \| b", "c"]),
        ("|", []),
        ("", []),
        ("a", ["a"]),
    ],
)
def test_cells(line: str, cells: list[str]) -> None:
    assert cells_of(line) == cells


@pytest.mark.parametrize("line", ["| a | b |", "  | 1 | 2 | ", "| a | |", "|a|b|", r"| a \| b | c |"])
def test_is_a_row(line: str) -> None:
    assert is_row(line)


@pytest.mark.parametrize(
    "line", ["", "|", "| a |", "a | b", "| a | b", "|---|---|", "| | |", "|x| and |y| alike.", r"| a | b \|"]
)
def test_is_no_row(line: str) -> None:
    assert not is_row(line)


@pytest.mark.parametrize("line", ["|---|---|", "---|---", "| :-- | :-: |", "|-|-|"])
def test_is_a_line_of_dashes(line: str) -> None:
    assert is_dashes(line)


@pytest.mark.parametrize("line", ["---", "|---|", "| a | --- |", "|---||", "| : | - |", "| - - | - |", "", "|"])
def test_is_no_line_of_dashes(line: str) -> None:
    assert not is_dashes(line)


@pytest.mark.parametrize(
    ("line", "pipes"),
    [
        ("| `a|b` | c |", [4]),
        ("| `a|b|c` | `d` |", [4, 6]),
        ("| ``a|`b`` | c |", [5]),
        ("| `a | b |", []),
        (r"| `a\|b` |", []),
        ("| `a` | `b` |", []),
        ("| ``a | b` |", []),
        ("| a | b |", []),
    ],
)
def test_pipes_in_code(line: str, pipes: list[int]) -> None:
    assert code_pipes(line) == pipes


@pytest.mark.parametrize(
    ("dashes", "count", "line"),
    [
        ("|---|---|", 3, "|---|---|---|"),
        ("|---|:-:|---|", 2, "|---|:-:|"),
        ("| --- | --- |", 3, "| --- | --- | --- |"),
        ("---|---", 3, "---|---|---"),
        ("| ---|---|", 3, "| --- | --- | --- |"),
        ("|--- |---", 3, "| --- | --- | ---"),
    ],
)
def test_gives_a_line_of_dashes_other_columns(dashes: str, count: int, line: str) -> None:
    assert with_columns(dashes, count) == line


@given(LINES)
def test_pipes_in_code_are_unescaped_pipes(line: str) -> None:
    for pipe in code_pipes(line):
        assert line[pipe] == "|"
        assert line[pipe - 1] != "\\"


@given(LINES)
def test_escaping_the_pipes_in_code_leaves_none(line: str) -> None:
    for pipe in reversed(code_pipes(line)):
        line = f"{line[:pipe]}\\{line[pipe:]}"
    assert code_pipes(line) == []


@given(LINES)
def test_a_closed_line_begins_and_ends_with_a_pipe(line: str) -> None:
    if is_closed(line):
        assert line.strip().startswith("|")
        assert line.strip().endswith("|")


@given(st.lists(st.sampled_from(["-", ":--", "--:"]), min_size=2, max_size=5), st.integers(2, 6))
def test_a_line_of_dashes_gets_as_many_columns_as_it_should(cells: list[str], count: int) -> None:
    for line in ("|".join(cells), f"| {' | '.join(cells)} |"):
        assert is_dashes(with_columns(line, count))
        assert len(cells_of(with_columns(line, count))) == count
