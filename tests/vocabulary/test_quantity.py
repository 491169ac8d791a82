"""Numbers in cells, their sums, and counts in headings."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from roadmap_lint.vocabulary.quantity import (
    Quantity,
    added,
    amounts,
    find_count,
    is_empty,
    is_summed,
    is_total,
    listed_amounts,
    quantity,
)


def read(text: str) -> Quantity:
    found = quantity(text)
    assert found is not None
    assert text[found.start : found.end] == found.value.text
    return found.value


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("5", "5", ""),
        ("**12**", "12", ""),
        ("2 weeks", "2", "week"),
        ("1 week", "1", "week"),
        ("1.5h", "3/2", "h"),
        ("2,25 Std.", "9/4", "std"),
        ("1,200 €", "1200", "€"),
        ("€1.200", "1200", "€"),
        ("¥12,500", "12500", "¥"),
        ("1,234,567.89", "123456789/100", ""),
        ("1,234.567", "1234567/1000", ""),
        ("1.234,567", "1234567/1000", ""),
        ("12 345 руб", "12345", "руб"),
        ("3日", "3", "日"),
        ("4 story points", "4", "story point"),
    ],
)
def test_a_cell_is_a_number_with_a_unit(text: str, value: str, unit: str) -> None:
    assert (read(text).value, read(text).unit) == (Fraction(value), unit)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "-",
        "~5",
        "≈ 5",
        ">5",
        "5+",
        "3-4 weeks",
        "3–4",
        "60%",
        "TBD",
        "5 of 6",
        "v1.2",
        "12m 31s",
        "2 weeks (est.)",
        "1,23,4",
    ],
)
def test_what_is_about_so_much_or_no_number_is_none(text: str) -> None:
    assert quantity(text) is None


@pytest.mark.parametrize(
    ("cells", "total"),
    [
        (["1", "2"], "3"),
        (["2 weeks", "1 week"], "3 weeks"),
        (["3/5", "1/4"], "4/9"),
        (["1,200 €", "12,500 €"], "13,700 €"),
        (["1.5", "2.5"], "4.0"),
    ],
)
def test_quantities_are_added(cells: list[str], total: str) -> None:
    right, written = added([read(cell) for cell in cells]), read(total)
    assert right is not None
    assert (right.value, right.whole, right.unit) == (written.value, written.whole, written.unit)
    assert written.rewritten(right) == written.text


@pytest.mark.parametrize("cells", [[], ["1 week", "1 day"], ["1", "1/2"], ["1 €", "1"]])
def test_what_is_not_alike_is_not_added(cells: list[str]) -> None:
    assert added([read(cell) for cell in cells]) is None


@pytest.mark.parametrize(
    ("written", "value", "text"),
    [
        ("5", "7", "7"),
        ("1,600", "1500", "1,500"),
        ("1.600", "13500", "13.500"),
        ("900", "1500", "1500"),
        ("1,600", "900", "900"),
        ("2,50", "15/4", "3,75"),
        ("4.0", "3", "3.0"),
        ("4", "7/2", None),
    ],
)
def test_a_number_keeps_its_form(written: str, value: str, text: str | None) -> None:
    assert read(written).rewritten(Quantity(Fraction(value), "", "")) == text


@given(st.integers(0, 10**9), st.sampled_from(["{:,}", "{:_}", "{}"]))
def test_a_number_is_written_as_it_is_read(value: int, form: str) -> None:
    text = form.format(value).replace("_", "\u00a0")
    assert read(text).rewritten(read(text)) == text
    assert read(text).value == value


@pytest.mark.parametrize(
    ("text", "total"),
    [
        ("Total", True),
        ("**Total:**", True),
        ("Σ Total", True),
        ("Gesamt", True),
        ("Итого", True),
        ("合計", True),
        ("합계", True),
        ("Toplam", True),
        ("Total général", True),
        ("Total cost of ownership", False),
        ("Totals API", False),
        ("", False),
    ],
)
def test_a_row_says_that_it_is_a_total(text: str, total: bool) -> None:
    assert is_total(text) is total


@pytest.mark.parametrize(
    ("header", "summed"),
    [
        ("Effort", True),
        ("Tasks", True),
        ("工数", True),
        ("Avg/Plan", False),
        ("Done %", False),
        ("Priority", False),
        ("平均", False),
    ],
)
def test_averages_and_shares_are_not_added(header: str, summed: bool) -> None:
    assert is_summed(header) is summed


@pytest.mark.parametrize(
    ("text", "empty"), [("", True), (" – ", True), ("0", True), ("**-**", True), ("x", False), ("1", False)]
)
def test_an_empty_cell_adds_nothing(text: str, empty: bool) -> None:
    assert is_empty(text) is empty


@pytest.mark.parametrize(
    ("text", "bare", "number"),
    [
        ("Features (5 items)", False, 5),
        ("Done (12)", True, 12),
        ("✅ Erledigt (3 Aufgaben)", False, 3),
        ("Done（4）", True, 4),
        ("Phase (2)", False, None),
        ("Done (2026)", True, None),
        ("Sprint (5 weeks)", True, None),
        ("Done (v1.2)", True, None),
        ("Done 12", True, None),
    ],
)
def test_a_heading_counts(text: str, bare: bool, number: int | None) -> None:
    found = find_count(text, bare=bare)
    assert (found.value if found else None) == number


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("12 tests", [(12, "test")]),
        ("Added 174 comprehensive tests", [(174, "comprehensive"), (174, "test")]),
        ("10 to 20 tests", [(20, "test")]),
        ("3.5 tests", []),
        ("1,200 tests", []),
        ("5-10 tests", []),
        ("Phase 2 tests", []),
        ("v1.2 tests", []),
        ("100% coverage", []),
    ],
)
def test_a_text_speaks_of_a_number_of_things(text: str, expected: list[tuple[int, str]]) -> None:
    assert [found.value for found in amounts(text) if found.value[1] != "to"] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Tokens (28 tests), trees (41 tests)", {"test": 69}),
        ("Tokens (3 files; 28 tests, 100% coverage)", {"file": 3, "test": 28}),
        ("字句（28 tests、3 files）", {"test": 28, "file": 3}),
        ("Tokens, 28 tests", {}),
        ("Tokens (10 days)", {}),
        ("Tokens (~10 tests)", {}),
        ("Tokens (3 of 4 tests)", {}),
    ],
)
def test_brackets_list_numbers_of_things(text: str, expected: dict[str, int]) -> None:
    assert listed_amounts(text) == expected
