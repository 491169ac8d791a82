"""Tables that are padded stay so where cells change; others stay as they are."""

from __future__ import annotations

import pytest

from roadmap_lint.document import Document
from roadmap_lint.editing import apply
from roadmap_lint.padding import padding
from roadmap_lint.rule import Edit
from roadmap_lint.source import Source, Span

CASES = {
    "the widest cell grows": ("| a   | b    |\n| --- | ---- |\n| c   | OLD  |", "longer"),
    "the widest cell shrinks": ("| a   | b      |\n| --- | ------ |\n| c   | OLDOLD |", "x"),
    "the cell has room": ("| a   | longer |\n| --- | ------ |\n| c   | OLD    |", "four"),
    "wider than need be": ("| a   | b        |\n|-----|----------|\n| c   | OLD      |", "four"),
    "right": ("|   a |      b |\n| --: | -----: |\n|   c | OLDOLD |", "x"),
    "centre": ("| a   |   b    |\n| --- | :----: |\n| c   | OLDOLD |", "four"),
    "wide characters": ("| a   | 导出   |\n| --- | ------ |\n| c   | OLD    |", "✅ 完成"),
    "in a quote": ("> | a   | b   |\n> | --- | --- |\n> | c   | OLD |", "four"),
    "aligned unlike its column": ("| a   |  b   |\n| --- | ---- |\n| c   | OLD  |", "longer"),
    "aligned unlike its column, and narrower now": ("| a   | b     |\n| --- | ----- |\n| c   |  OLDO |", "x"),
    "aligned unlike its column, and wider now": ("| a   | b      |\n| --- | ------ |\n| c   |   OLD  |", "longer"),
    "without any room": ("| aaa | bbb |\n| --- | --- |\n| ccc | OLD |", "four"),
    "emptied": ("| a   | b    |\n| --- | ---- |\n| c   | OLDO |", ""),
    "emptied, right": ("|   a |    b |\n| --: | ---: |\n|   c | OLDO |", ""),
    "emptied, right, with room": ("|   a |      b |\n| --: | -----: |\n|   c |   OLDO |", ""),
    "beside a column that is not padded": ("| a   | b |\n| --- | --- |\n| OLD | d |", "longer"),
    "beside a column that is padded": ("| a   | b  |\n| --- | --- |\n| c   | OLD |", "longer"),
    "not padded": ("| a | b |\n|---|---|\n| c | OLD |", "longer"),
    "not padded, three characters": ("| a | b |\n| --- | --- |\n| c | OLD |", "longer"),
}
PADDED = {
    "the widest cell grows": "| a   | b      |\n| --- | ------ |\n| c   | longer |",
    "the widest cell shrinks": "| a   | b   |\n| --- | --- |\n| c   | x   |",
    "the cell has room": "| a   | longer |\n| --- | ------ |\n| c   | four   |",
    "wider than need be": "| a   | b        |\n|-----|----------|\n| c   | four     |",
    "right": "|   a |   b |\n| --: | --: |\n|   c |   x |",
    "centre": "| a   |  b   |\n| --- | :--: |\n| c   | four |",
    "wide characters": "| a   | 导出    |\n| --- | ------- |\n| c   | ✅ 完成 |",
    "in a quote": "> | a   | b    |\n> | --- | ---- |\n> | c   | four |",
    "aligned unlike its column": "| a   |  b     |\n| --- | ------ |\n| c   | longer |",
    "aligned unlike its column, and narrower now": "| a   | b     |\n| --- | ----- |\n| c   |  x    |",
    "aligned unlike its column, and wider now": "| a   | b      |\n| --- | ------ |\n| c   | longer |",
    "without any room": "| aaa | bbb  |\n| --- | ---- |\n| ccc | four |",
    "emptied": "| a   | b   |\n| --- | --- |\n| c   |     |",
    "emptied, right": "|   a |   b |\n| --: | --: |\n|   c |     |",
    "emptied, right, with room": "|   a |      b |\n| --: | -----: |\n|   c |        |",
    "beside a column that is not padded": "| a      | b |\n| ------ | --- |\n| longer | d |",
    "beside a column that is padded": "| a   | b  |\n| --- | --- |\n| c   | longer |",
    "not padded": "| a | b |\n|---|---|\n| c | longer |",
    "not padded, three characters": "| a | b |\n| --- | --- |\n| c | longer |",
}


@pytest.mark.parametrize("name", CASES)
def test_padding(name: str) -> None:
    text, new = CASES[name]
    old = next(old for old in ("OLDOLD", "OLDO", "OLD") if old in text)
    edit = Edit(Span(text.index(old), text.index(old) + len(old)), new)
    more = padding(Document.parse(Source.from_bytes("ROADMAP.md", text.encode())), [edit])
    assert apply(text, [edit, *more]) == PADDED[name]
    assert all(each.text or each.span for each in more)


def test_every_table_that_is_edited_is_padded() -> None:
    table = "| a   | b   |\n| --- | --- |\n| c   | OLD |\n"
    wider = table.replace("OLD |", "four |").replace("b   |", "b    |").replace("--- |\n", "---- |\n")
    text = f"{table}\nOLD\n\n{table}"
    edits = [Edit(Span(at, at + 3), "four") for at in range(len(text)) if text.startswith("OLD", at)]
    more = padding(Document.parse(Source.from_text("ROADMAP.md", text)), edits[::-1])
    assert apply(text, [*edits, *more]) == f"{wider}\nfour\n\n{wider}"


@pytest.mark.parametrize(
    "edit",
    [
        Edit(Span(0, 0), "# New\n\n"),
        Edit(Span(30, 31), ""),
        Edit(Span(31, 32), " | "),
        Edit(Span(31, 32), "c\n"),
        Edit(Span(4, 5), "d"),
        Edit(Span(1, 3), "d"),
        Edit(Span(12, 13), "d"),
        Edit(Span(13, 13), "d"),
    ],
)
def test_where_more_than_the_text_of_a_cell_is_edited_nothing_is_padded(edit: Edit) -> None:
    text = "| a   | b    |\n| --- | ---- |\n| c   | OLD  |"
    assert padding(Document.parse(Source.from_bytes("ROADMAP.md", text.encode())), [edit]) == ()
