"""mdformat's text as edits, and what happens without mdformat."""

from __future__ import annotations

import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from roadmap_lint.document import Document
from roadmap_lint.editing import apply
from roadmap_lint.formatting import line_edits, mdformatted, says_the_same
from roadmap_lint.source import Source

LINES = st.lists(st.sampled_from(["a", "b", "", "- c", "é\u2028"]), max_size=8)


def source(text: str) -> Source:
    return Source.from_text("x.md", text)


@given(LINES, LINES, st.sampled_from(["\n", "\r\n", "\r"]), st.booleans())
def test_edits_make_the_lines_of_the_other_text(old: list[str], new: list[str], end: str, ended: bool) -> None:
    before = source(end.join(old) + end * ended)
    after = source("".join(f"{line}\n" for line in new))
    made = apply(before.text, line_edits(before, after))
    assert made.replace(before.newline, "\n") == after.text


@given(LINES)
def test_equal_texts_need_no_edits(lines: list[str]) -> None:
    crlf, lf = source("".join(f"{line}\r\n" for line in lines)), source("".join(f"{line}\n" for line in lines))
    assert line_edits(crlf, lf) == ()


def test_formats_with_tables_boxes_and_front_matter() -> None:
    text = "---\na:   1\n---\n# A\n* [x] b\n\n|c|d|\n|-|-|\n|1|2|\n"
    lines = mdformatted(source(text), {}).splitlines()
    assert lines[:3] == ["---", "a: 1", "---"]
    assert {"# A", "- [x] b"} < set(lines)
    assert lines[-1].replace(" ", "") == "|1|2|"


@pytest.mark.parametrize("missing", ["mdformat", "mdformat.plugins"])
def test_says_what_to_install(missing: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, missing, None)
    with pytest.raises(ModuleNotFoundError, match=r"mdformat is not installed; pip install 'roadmap-lint\[format\]'"):
        mdformatted(source("# A\n"), {})


def test_says_which_plugin_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    from mdformat.plugins import PARSER_EXTENSIONS

    monkeypatch.delitem(PARSER_EXTENSIONS, "gfm")
    with pytest.raises(ModuleNotFoundError, match="mdformat-gfm is not installed"):
        mdformatted(source("# A\n"), {})


@pytest.mark.parametrize(
    ("before", "after", "same"),
    [
        ("* a\n* b", "- a\n- b", True),
        ("A\n=", "# A", True),
        ("|a|\n|-|\n|b|", "| a |\n| --- |\n| b |", True),
        ("- [X] a", "- [x] a", True),
        ("a b", "a c", False),
        ("a\n\nb", "a", False),
    ],
)
def test_says_the_same(before: str, after: str, same: bool) -> None:
    assert says_the_same(Document.parse(source(before)), Document.parse(source(after))) is same
