from __future__ import annotations

import io
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from roadmap_lint.output.terminal import Palette, lay_out, printable, wants_colour


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("plain ✅ 已完成", "plain ✅ 已完成"),
        ("\x1b[31mred", "\\x1b[31mred"),
        ("a\nb\r", "a\\x0ab\\x0d"),
        ("a\x9bb", "a\\x9bb"),
        ("left\u202eright", "left\\u202eright"),
        ("name\udc80", "name\\udc80"),
        ("👩\u200d💻", "👩\u200d💻"),
    ],
)
def test_printable(text: str, shown: str) -> None:
    assert printable(text) == shown


@given(st.text())
def test_nothing_printable_steers_a_terminal(text: str) -> None:
    assert not {c for c in printable(text) if unicodedata.category(c) in ("Cc", "Cs", "Zl", "Zp")}


@pytest.mark.parametrize(
    ("text", "width"),
    [
        ("abc", 3),
        ("é", 1),
        ("e\u0301", 1),
        ("完成", 4),
        ("✅", 2),
        ("⚠\ufe0f", 2),
        ("✅\ufe0f", 2),
        ("👍🏽", 2),
        ("👩\u200d💻", 2),
        ("한국", 4),
        ("\u1112\u1161\u11ab\u1100\u116e\u11a8", 4),
        ("co\u00adop", 5),
        ("🇩🇪", 2),
        ("1\ufe0f\u20e3", 2),
        ("🏳\ufe0f\u200d🌈", 2),
        ("ตั้", 1),
        ("\t", 4),
        ("ab\tc", 5),
        ("完\tc", 5),
        ("\x1b", 4),
        ("", 0),
    ],
)
def test_width_on_screen(text: str, width: int) -> None:
    assert lay_out(text)[1][-1] == width


def test_tabs_become_spaces_up_to_the_next_stop() -> None:
    assert lay_out("a\tb\t") == ("a   b   ", [0, 1, 4, 5, 8])


@given(st.text())
def test_every_character_has_a_column_and_none_goes_back(text: str) -> None:
    _, columns = lay_out(text)
    assert len(columns) == len(text) + 1
    assert columns == sorted(columns)


@pytest.mark.parametrize(
    ("terminal", "environment", "wanted"),
    [
        (True, {}, True),
        (True, {"TERM": "dumb"}, False),
        (True, {"NO_COLOR": "1"}, False),
        (True, {"NO_COLOR": ""}, True),
        (False, {}, False),
        (False, {"FORCE_COLOR": "1"}, True),
        (False, {"FORCE_COLOR": ""}, False),
        (True, {"NO_COLOR": "1", "FORCE_COLOR": "1"}, False),
    ],
)
def test_who_gets_colour(terminal: bool, environment: dict[str, str], wanted: bool) -> None:
    assert wants_colour(Terminal() if terminal else io.StringIO(), environment) is wanted


def test_a_palette_paints_only_when_asked() -> None:
    assert Palette(False).error("x") == "x"
    assert Palette(True).error("x") == "\x1b[1;31mx\x1b[0m"
    assert Palette(True).error("") == ""
