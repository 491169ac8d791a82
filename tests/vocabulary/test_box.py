from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from roadmap_lint.vocabulary.box import Box, box_at, malformed_box, malformed_item
from roadmap_lint.vocabulary.lexicon import Status


@pytest.mark.parametrize(
    ("text", "mark", "state", "status"),
    [
        ("[ ] Search", " ", "open", Status.PLANNED),
        ("[x] Search", "x", "done", Status.DONE),
        ("[X] Search", "X", "done", Status.DONE),
        ("[x]\tSearch", "x", "done", Status.DONE),
        ("[x]", "x", "done", Status.DONE),
        ("[✓] Search", "✓", "done", Status.DONE),
        ("[✔️] Search", "✔️", "done", Status.DONE),
        ("[complete] Search", "complete", "done", Status.DONE),
        ("[fertig] Suche", "fertig", "done", Status.DONE),
        ("[完成] 搜索", "完成", "done", Status.DONE),
        ("[~] Search", "~", "active", Status.ACTIVE),
        ("[/] Search", "/", "active", Status.ACTIVE),
        ("[>] Search", ">", "active", Status.ACTIVE),
        ("[…] Search", "…", "active", Status.ACTIVE),
        ("[in progress] Search", "in progress", "active", Status.ACTIVE),
        ("[planned] Search", "planned", "open", Status.PLANNED),
        ("[deferred] Search", "deferred", "deferred", Status.DEFERRED),
        ("[-] Search", "-", "dropped", Status.DROPPED),
        ("[!] Search", "!", "important", None),
        ("[?] Search", "?", "unknown", None),
    ],
)
def test_reads_a_box(text: str, mark: str, state: str, status: Status | None) -> None:
    found = box_at(text)
    assert found is not None
    assert found.value == Box(mark)
    assert (found.value.state, found.value.status) == (state, status)
    assert text[found.start : found.end] == f"[{mark}]"


def test_reads_a_box_further_on() -> None:
    found = box_at("- [x] Search", 2)
    assert found is not None
    assert (found.start, found.end) == (2, 5)


@pytest.mark.parametrize(
    ("mark", "renders"), [(" ", True), ("x", True), ("X", True), ("~", False), ("✓", False), ("done", False)]
)
def test_what_renders(mark: str, renders: bool) -> None:
    assert Box(mark).renders is renders


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Search [x] text",
        "[x](https://example.org)",
        "[x][ref]",
        "[x]: https://example.org",
        "[x]text",
        "[ ]text",
        "[] text",
        "[ x ] text",
        "[1] text",
        "[^1] text",
        "[0, 1] text",
        "[[x]] text",
        "[WIP] text",
        "[NEW] text",
        "[OPTIONAL] text",
        "[Complete] text",
        "[new] text",
        "[a] text",
        "[#12] text",
        "[v1.0] text",
        "[x\n] text",
        "x] text",
    ],
)
def test_reads_no_box(text: str) -> None:
    assert box_at(text) is None


@pytest.mark.parametrize(
    ("text", "bad", "good"),
    [
        ("[] Search", "[]", "[ ]"),
        ("[]  **Search**", "[]", "[ ]"),
        ("[ x ] Search", "[ x ]", "[x]"),
        ("[x ] Search", "[x ]", "[x]"),
        ("[ X] Search", "[ X]", "[X]"),
        ("[  ] Search", "[  ]", "[ ]"),
        ("[\xa0] Search", "[\xa0]", "[ ]"),
        ("[x]Search", "[x]", "[x] "),
        ("[ ]Search", "[ ]", "[ ] "),
        ("[ ]搜索", "[ ]", "[ ] "),
        ("[x]**Search**", "[x]", "[x] "),
        ("[ ]`search`", "[ ]", "[ ] "),
        ("[ ]🚀 Search", "[ ]", "[ ] "),
        ("[x ]Search", "[x ]", "[x] "),
    ],
)
def test_malformed_box(text: str, bad: str, good: str) -> None:
    found = malformed_box(text)
    assert found is not None
    assert (text[found.start : found.end], found.value) == (bad, good)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[ ] Search",
        "[x] Search",
        "[X]\tSearch",
        "[ ]",
        "[]",
        "[x]\nmore",
        "[~] Search",
        "[-] Search",
        "[complete] Search",
        "[✓]Search",
        "[](https://example.org)",
        "[x](https://example.org)",
        "[ ](https://example.org)",
        "[x][ref]",
        "[][ref]",
        "[x]: https://example.org",
        "[]string",
        "[]*Node",
        "[x] + [y]",
        "[x]^2",
        "[x]-axis",
        "[x], [y]",
        "[] | null",
        "[] = empty",
        "[0] Search",
        "[[x]] Search",
        "[^1] Search",
        "Search [ x ] more",
        "\\[ x ] Search",
    ],
)
def test_no_malformed_box(text: str) -> None:
    assert malformed_box(text) is None


@pytest.mark.parametrize(
    ("line", "good"),
    [
        ("-[ ] Search", "- [ ] Search"),
        ("-[x] Search", "- [x] Search"),
        ("*[x] Search", "* [x] Search"),
        ("*[x] **Search**", "* [x] **Search**"),
        ("+[ ] Search", "+ [ ] Search"),
        ("-[] Search", "- [ ] Search"),
        ("-[ ]Search", "- [ ] Search"),
        ("-[ x ] Search", "- [x] Search"),
        ("1.[ ] Search", "1. [ ] Search"),
        ("  -[X] Search", "  - [X] Search"),
    ],
)
def test_malformed_item(line: str, good: str) -> None:
    found = malformed_item(line)
    assert found is not None
    assert line[: found.start] + found.value + line[found.end :] == good


@pytest.mark.parametrize(
    "line",
    [
        "",
        "- [ ] Search",
        "[ ] Search",
        "-[link](https://example.org)",
        "-[x](https://example.org)",
        "-[x][ref]",
        "-[]",
        "-[]string",
        "-[~] Search",
        "-[1] Search",
        "*[x] Search*",
        "text -[ ] Search",
        "-- [ ] Search",
        "-[x] + 3",
        "2[x] Search",
    ],
)
def test_no_malformed_item(line: str) -> None:
    assert malformed_item(line) is None


pieces = st.sampled_from(["[", "]", " ", "x", "X", "-", "*", "\xa0", "text", "(", "~", "1.", "\n", "完成"])
texts = st.one_of(st.text(), st.lists(pieces, max_size=8).map("".join))


@given(texts)
def test_any_text_is_read(text: str) -> None:
    for found in (box_at(text), malformed_box(text), malformed_item(text)):
        assert found is None or 0 <= found.start < found.end <= len(text)


@given(texts)
def test_what_is_mended_is_a_box(text: str) -> None:
    found = malformed_box(text)
    if found is not None:
        mended = found.value + text[found.end :]
        box = box_at(mended)
        assert box is not None
        assert box.value.renders
        assert malformed_box(mended) is None


@given(texts)
def test_what_is_mended_is_an_item(line: str) -> None:
    found = malformed_item(line)
    if found is not None:
        mended = line[: found.start] + found.value + line[found.end :]
        marker = mended.lstrip(" \t").split(" ")[0]
        box = box_at(mended, mended.index(marker) + len(marker) + 1)
        assert box is not None
        assert box.value.renders
        assert malformed_item(mended) is None
