from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from roadmap_lint.vocabulary.marker import Marker, marker_of


@pytest.mark.parametrize(
    ("line", "marker"),
    [
        ("- a", Marker("", "-", None, False)),
        ("    * a", Marker("    ", "*", None, False)),
        ("\t+ a", Marker("\t", "+", None, False)),
        ("4. a", Marker("", ".", 4, False)),
        ("  0) a", Marker("  ", ")", 0, False)),
        ("- [ ] a", Marker("", "-", None, True)),
        ("2. [x] a", Marker("", ".", 2, True)),
    ],
)
def test_reads_a_marker(line: str, marker: Marker) -> None:
    assert marker_of(line) == marker


@pytest.mark.parametrize(
    "line", ["", "a", "-a", "-", "- ", "4.", "4.a", "1234567890. a", "**a** b", "—  a", "v4. a", "#. a"]
)
def test_reads_no_marker(line: str) -> None:
    assert marker_of(line) is None


@given(st.text(st.sampled_from(" \t-*1.)[x]a"), max_size=12))
def test_what_is_read_stands_at_the_start(line: str) -> None:
    marker = marker_of(line)
    if marker is not None:
        assert line.startswith(marker.indent)
        assert marker.mark in line
        assert (marker.number is None) == (marker.mark in "-*+")
