"""Documents: every kind of node in odd places, and what holds for every text."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token

from roadmap_lint.document import (
    MASK,
    Block,
    Break,
    Cell,
    Code,
    Content,
    Document,
    Heading,
    Html,
    Inline,
    InlineKind,
    Item,
    List,
    Paragraph,
    Quote,
    Row,
    Table,
)
from roadmap_lint.source import Source, Span


def parse(text: str) -> Document:
    return Document.parse(Source.from_text("ROADMAP.md", text))


def outline(document: Document) -> list[tuple[str, str]]:
    """The name of each block, and what its span holds."""
    return [(type(block).__name__, document.source.cut(block.span)) for block in document.walk()]


def only_content(document: Document) -> Content:
    (content,) = document.contents()
    return content


def nodes(inlines: tuple[Inline, ...]) -> Iterator[Inline]:
    for node in inlines:
        yield node
        yield from nodes(node.children)


def spelled(document: Document) -> list[tuple[str, str, str]]:
    """Kind, source and text of each inline node of each content."""
    return [
        (node.kind.value, document.source.cut(node.span), node.text)
        for content in document.contents()
        for node in nodes(content.inlines)
    ]


# Blocks


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("# A", [("Heading", "# A")]),
        ("  ## A ##  \nb", [("Heading", "## A ##  "), ("Paragraph", "b")]),
        ("#hash", [("Paragraph", "#hash")]),
        ("A\nB\n===", [("Heading", "A\nB\n===")]),
        ("***", [("Break", "***")]),
        ("a\n\n\n", [("Paragraph", "a")]),
        ("> a\nlazy\n\nb", [("Quote", "> a\nlazy"), ("Paragraph", "a\nlazy"), ("Paragraph", "b")]),
        (">\n> a\n>\n", [("Quote", ">\n> a\n>"), ("Paragraph", "a")]),
        (
            "- a\n  - b\n\n\nc",
            [
                ("List", "- a\n  - b"),
                ("Item", "- a\n  - b"),
                ("Paragraph", "a"),
                ("List", "- b"),
                ("Item", "- b"),
                ("Paragraph", "b"),
                ("Paragraph", "c"),
            ],
        ),
        (
            "- - a\n  - b",
            [
                ("List", "- - a\n  - b"),
                ("Item", "- - a\n  - b"),
                ("List", "- a\n  - b"),
                ("Item", "- a"),
                ("Paragraph", "a"),
                ("Item", "- b"),
                ("Paragraph", "b"),
            ],
        ),
        (
            "1. > # A\n   > b",
            [
                ("List", "1. > # A\n   > b"),
                ("Item", "1. > # A\n   > b"),
                ("Quote", "> # A\n   > b"),
                ("Heading", "# A"),
                ("Paragraph", "b"),
            ],
        ),
        ("-\n\n-", [("List", "-\n\n-"), ("Item", "-"), ("Item", "-")]),
        ("- [a]: b", [("List", "- [a]: b"), ("Item", "- [a]: b")]),
        (
            "> - a\n>\n> b",
            [("Quote", "> - a\n>\n> b"), ("List", "- a"), ("Item", "- a"), *[("Paragraph", p) for p in "ab"]],
        ),
        ("```\na\n```\nb", [("Code", "```\na\n```"), ("Paragraph", "b")]),
        ("<div>\n- a\n</div>\n\nb", [("Html", "<div>\n- a\n</div>"), ("Paragraph", "b")]),
        ("[a]: b\n", []),
        ("", []),
        (" \t", []),
    ],
)
def test_blocks_have_their_whole_lines(text: str, expected: list[tuple[str, str]]) -> None:
    assert outline(parse(text)) == expected


@pytest.mark.parametrize(
    ("text", "level", "setext", "raw", "place"),
    [
        ("# A", 1, False, "A", "A"),
        ("###   A b   ###   ", 3, False, "A b", "A b"),
        ("## A#", 2, False, "A#", "A#"),
        ("## #", 2, False, "", ""),
        ("#", 1, False, "", ""),
        ("A\n---", 2, True, "A", "A"),
        ("  A\n   B \n=", 1, True, "A\n   B", "A\n   B"),
        ("> A\n> B\n> ===", 1, True, "A\nB", "A\n> B"),
    ],
)
def test_headings(text: str, level: int, setext: bool, raw: str, place: str) -> None:
    document = parse(text)
    (heading,) = (block for block in document.walk() if isinstance(block, Heading))
    assert (heading.level, heading.setext, heading.content.raw) == (level, setext, raw)
    assert document.source.cut(heading.content.span) == place


@pytest.mark.parametrize(
    ("text", "start", "markers"),
    [
        ("- a\n- b", None, ["-", "-"]),
        ("* a\n\n\n  * b", None, ["*", "*"]),
        ("3. a\n4. b", 3, ["3.", "4."]),
        ("  01) a\n  07) b", 1, ["01)", "07)"]),
        ("0. a", 0, ["0."]),
        ("> - a\n>\n>   + b", None, ["-", "+"]),
        ("-\ta\n-", None, ["-", "-"]),
    ],
)
def test_list_markers(text: str, start: int | None, markers: list[str]) -> None:
    document = parse(text)
    lists = [block for block in document.walk() if isinstance(block, List)]
    items = [block for block in document.walk() if isinstance(block, Item)]
    assert lists[0].start == start
    assert [document.source.cut(item.marker) for item in items] == markers
    assert all(item.marker.start == item.span.start for item in items)


@pytest.mark.parametrize(
    ("text", "info", "body", "fenced"),
    [
        ("```py\na\n\n b\n```", "py", "a\n\n b", True),
        ("~~~~ a&amp;b  \n~~~\n~~~~", "a&b", "~~~", True),
        ("```\n```", "", "", True),
        ("```", "", "", True),
        ("```\na\n\n", "", "a", True),
        ("```\n\n", "", "", True),
        ("    a\n\n     b\n\nc", "", "a\n\n     b", False),
        ("> ```\n> a\n> b\n> ```", "", "a\n> b", True),
        ("- ```\n  a\n  ```", "", "a", True),
        ("\ta", "", "a", False),
    ],
)
def test_code(text: str, info: str, body: str, fenced: bool) -> None:
    document = parse(text)
    (code,) = (block for block in document.walk() if isinstance(block, Code))
    assert (code.info, document.source.cut(code.body), code.fenced) == (info, body, fenced)


# Tables


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("| a | b |\n|---|---|\n| c | d |", [["a", "b"], ["c", "d"]]),
        ("a | b\n-|-\nc | d", [["a", "b"], ["c", "d"]]),
        ("|a|b|\n|-|-|\n|c|", [["a", "b"], ["c"]]),
        ("|a|b|\n|-|-|\n|c|d|e|f|", [["a", "b"], ["c", "d", "e", "f"]]),
        ("|a|b|\n|-|-|\n||d|\n|c||", [["a", "b"], ["", "d"], ["c", ""]]),
        ("|a|b|\n|-|-|\n|`c|d`|", [["a", "b"], ["`c", "d`"]]),
        ("|a|b|\n|-|-|\nplain", [["a", "b"], ["plain"]]),
        ("> |a|b|\n> |-|-|\n> | c  |\td |  ", [["a", "b"], ["c", "d"]]),
        ("- |a|b|\n  |-|-|\n  | c \\| x | d |", [["a", "b"], ["c \\| x", "d"]]),
        ("|a|\n|-|\n", [["a"]]),
    ],
)
def test_cells_stand_where_they_are_written(text: str, rows: list[list[str]]) -> None:
    document = parse(text)
    (table,) = (block for block in document.walk() if isinstance(block, Table))
    assert [[document.source.cut(cell.span) for cell in row.cells] for row in (table.header, *table.rows)] == rows
    assert set(document.source.cut(table.delimiter)) <= set("|-: ")


def test_rows_are_whole_lines_without_indentation() -> None:
    document = parse("  | a |\r\n  |---|\r\n   | b | \r\n")
    (table,) = document.blocks
    assert isinstance(table, Table)
    assert [document.source.cut(row.span) for row in (table.header, *table.rows)] == ["| a |", "| b | "]
    assert document.source.cut(table.span) == "| a |\r\n  |---|\r\n   | b | "


def test_cells_beyond_the_header_are_parsed() -> None:
    document = parse("|a|\n|-|\n|b|**c**|[d](e)|")
    assert [content.text.string for content in document.contents()] == ["a", "b", "c", "d"]
    assert [link.target for link in document.links()] == ["e"]


@pytest.mark.parametrize(
    ("cell", "string", "written"),
    [
        ("x \\| y", "x | y", ["x", " ", "\\|", " ", "y"]),
        ("\\|", "|", ["\\|"]),
        ("\\\\|", "|", ["\\\\|"]),
        ("`x\\|y`", "x|y", ["x", "\\|", "y"]),
        ("\\*\\|", "*|", ["\\*", "\\|"]),
    ],
)
def test_an_escaped_pipe_is_a_pipe(cell: str, string: str, written: list[str]) -> None:
    document = parse(f"|a|\n|-|\n|{cell}|")
    text = list(document.contents())[1].text
    assert text.string == string
    assert [document.source.cut(text.span(i, i + 1)) for i in range(len(string))] == written


@pytest.mark.parametrize(
    "text", ["| a |\n\n|---|", "a\n---", "| a | b |\n|---|", "    | a |\n    |---|", "| a |\n|   |"]
)
def test_no_table(text: str) -> None:
    assert not any(isinstance(block, Table) for block in parse(text).walk())


# Inlines


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a", [("text", "a", "a")]),
        ("*a*", [("emphasis", "*a*", ""), ("text", "a", "a")]),
        ("__a__", [("strong", "__a__", ""), ("text", "a", "a")]),
        ("***a***", [("emphasis", "***a***", ""), ("strong", "**a**", ""), ("text", "a", "a")]),
        ("~~a~~", [("strike", "~~a~~", ""), ("text", "a", "a")]),
        ("~~a~~~", [("strike", "~~a~~", ""), ("text", "a", "a"), ("text", "~", "~")]),
        ("~a~", [("text", "~a~", "~a~")]),
        (
            "**a *b* c**d",
            [
                ("strong", "**a *b* c**", ""),
                ("text", "a ", "a "),
                ("emphasis", "*b*", ""),
                ("text", "b", "b"),
                ("text", " c", " c"),
                ("text", "d", "d"),
            ],
        ),
        ("**a*", [("text", "*", "*"), ("emphasis", "*a*", ""), ("text", "a", "a")]),
        ("a_b_c", [("text", "a_b_c", "a_b_c")]),
        ("2 * 3 * 4", [("text", "2 * 3 * 4", "2 * 3 * 4")]),
        ("a&amp;b", [("text", "a", "a"), ("text", "&amp;", "&"), ("text", "b", "b")]),
        ("&#9989;", [("text", "&#9989;", "✅")]),
        ("AT&T; &nix;", [("text", "AT&T; &nix;", "AT&T; &nix;")]),
        (r"\*a\q", [("text", r"\*", "*"), ("text", "a", "a"), ("text", r"\q", r"\q")]),
        ("`a`", [("code", "`a`", "a")]),
        ("`` ` ``b", [("code", "`` ` ``", "`"), ("text", "b", "b")]),
        ("` `` `", [("code", "` `` `", "``")]),
        ("` a`", [("code", "` a`", " a")]),
        ("`a", [("text", "`a", "`a")]),
        ("a\nb", [("text", "a", "a"), ("break", "\n", ""), ("text", "b", "b")]),
        ("a  \n  *b*", [("text", "a", "a"), ("break", "  \n  ", ""), ("emphasis", "*b*", ""), ("text", "b", "b")]),
        ("a\\\nb", [("text", "a", "a"), ("break", "\\\n", ""), ("text", "b", "b")]),
        ("> a\n> b", [("text", "a", "a"), ("break", "\n", ""), ("text", "b", "b")]),
        ("a <b x='y'>", [("text", "a ", "a "), ("html", "<b x='y'>", "<b x='y'>")]),
        ("a <b", [("text", "a <b", "a <b")]),
        ("<https://a.b>", [("link", "<https://a.b>", ""), ("text", "https://a.b", "https://a.b")]),
        ("[a *b*](c)", [("link", "[a *b*](c)", ""), ("text", "a ", "a "), ("emphasis", "*b*", ""), ("text", "b", "b")]),
        (
            "![a *b*](c)",
            [("image", "![a *b*](c)", "a b"), ("text", "a ", "a "), ("emphasis", "*b*", ""), ("text", "b", "b")],
        ),
        ("[ ] a [x]", [("text", "[ ] a [x]", "[ ] a [x]")]),
        ("a ✅ 👩‍💻 *b*", [("text", "a ✅ 👩‍💻 ", "a ✅ 👩‍💻 "), ("emphasis", "*b*", ""), ("text", "b", "b")]),
    ],
)
def test_inlines(text: str, expected: list[tuple[str, str, str]]) -> None:
    assert spelled(parse(text)) == expected


def test_inlines_keep_their_place_inside_quotes_and_lists_with_tabs_and_crlf() -> None:
    document = parse("> 1.\tone **two\r\n> \tthree** `a\r\n>        b` \\*\r\n")
    content = only_content(document)
    assert content.raw == "one **two\nthree** `a\n b` \\*"
    assert spelled(document) == [
        ("text", "one ", "one "),
        ("strong", "**two\r\n> \tthree**", ""),
        ("text", "two", "two"),
        ("break", "\r\n", ""),
        ("text", "three", "three"),
        ("text", " ", " "),
        ("code", "`a\r\n>        b`", "a  b"),
        ("text", " ", " "),
        ("text", "\\*", "*"),
    ]


@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
def test_places_hold_for_every_line_end(newline: str) -> None:
    document = parse(newline.join(["# A", "", "- b", "  c *d*", "", "| e |", "|---|", "| f |", ""]))
    assert [document.source.cut(content.span) for content in document.contents()] == [
        "A",
        f"b{newline}  c *d*",
        "e",
        "f",
    ]
    assert [document.source.cut(content.text.span(0, 1)) for content in document.contents()] == ["A", "b", "e", "f"]


def test_place_finds_raw_characters() -> None:
    document = parse("- a\n  b *c*\n")
    content = only_content(document)
    start = content.raw.index("b")
    assert document.source.cut(content.place(start, len(content.raw))) == "b *c*"
    assert content.place(0, len(content.raw)) == content.span
    assert content.place(len(content.raw), len(content.raw)) == Span(content.span.end, content.span.end)


# Text


@pytest.mark.parametrize(
    ("text", "string", "masked"),
    [
        ("a **b** `c d` e", "a b c d e", f"a b {MASK * 3} e"),
        ("a<br>b<BR />c", "a\nb\nc", "a\nb\nc"),
        ("a <!-- b --> <b>c</b> <brx>", "a  c ", "a  c "),
        ("a ![b `c`](d) [e](f)", "a b c e", f"a b {MASK} e"),
        ("a  \nb\\\nc", "a\nb\nc", "a\nb\nc"),
        ("&lt;a&gt; \\_b\\_", "<a> _b_", "<a> _b_"),
        ("<!-- a --> b\n", "", ""),
        ("a <!-- b -->", "a ", "a "),
    ],
)
def test_text_is_what_a_reader_sees(text: str, string: str, masked: str) -> None:
    shown = "".join(content.text.string for content in parse(text).contents())
    assert shown == string
    assert "".join(content.text.masked for content in parse(text).contents()) == masked


def test_text_without_visible_characters_has_a_place() -> None:
    document = parse("a\n\n*<b></b>*")
    text = list(document.contents())[1].text
    assert text.string == ""
    assert text.span(0, 0) == Span(3, 3)


def test_a_span_of_text_covers_entities_and_what_stands_between() -> None:
    document = parse("see &amp; **go** `x`")
    text = only_content(document).text
    assert text.string == "see & go x"
    assert [document.source.cut(text.span(*part)) for part in [(4, 5), (3, 6), (6, 8), (5, 10)]] == [
        "&amp;",
        " &amp; ",
        "go",
        " **go** `x",
    ]


def test_a_cut_text_counts_from_its_own_start() -> None:
    document = parse("one *two* three")
    cut = only_content(document).text.cut(4, 13).cut(0, 3)
    assert (cut.string, cut.masked, document.source.cut(cut.span(1, 3))) == ("two", "two", "wo")


def test_lines_are_cut_at_breaks() -> None:
    document = parse("> one  \n> *two*<br>three &amp;\n> four")
    lines = only_content(document).lines
    assert [line.string for line in lines] == ["one", "two", "three &", "four"]
    assert [document.source.cut(line.span(0, len(line.string))) for line in lines] == [
        "one",
        "two",
        "three &amp;",
        "four",
    ]


# Links and definitions


@pytest.mark.parametrize(
    ("text", "target", "written"),
    [
        ("[a](b.md)", "b.md", "b.md"),
        ("[a](  <b c.md>  'title'  )", "b c.md", "b c.md"),
        ('[a](b\n"title")', "b", "b"),
        ("[a](b\\)c&amp;d)", "b)c&d", "b\\)c&amp;d"),
        ("[a](b(c)d)", "b(c)d", "b(c)d"),
        ("[a](über%20uns.md#ä)", "über%20uns.md#ä", "über%20uns.md#ä"),
        ("[a](file:///x)", "file:///x", "file:///x"),
        ("[a](javascript:x)", "javascript:x", "javascript:x"),
        ("[a]()", "", ""),
        ("[a](<>)", "", ""),
        ("[a [b] c](d)", "d", "d"),
        ("![a](b.png 'c')", "b.png", "b.png"),
        ("**[a](b)**", "b", "b"),
        ("# [a](b)", "b", "b"),
        ("- [ ] [a](b)", "b", "b"),
        ("|x|\n|-|\n|[a](b\\|c)|", "b|c", "b\\|c"),
        ("<https://a.b/ü?c>", "https://a.b/ü?c", "https://a.b/ü?c"),
        ("<a@b.de>", "mailto:a@b.de", "a@b.de"),
        ("> [a\n> b](\n> c)", "c", "c"),
    ],
)
def test_link_targets(text: str, target: str, written: str) -> None:
    document = parse(text)
    (link,) = document.links()
    assert link.target_span is not None
    assert (link.target, document.source.cut(link.target_span), link.label) == (target, written, None)


@pytest.mark.parametrize("text", ["[text][La  bel]", "[la bel][]", "[LA BEL]", "![x][la bel]", "[la\nbel](not this)"])
def test_links_by_reference(text: str) -> None:
    (link,) = parse(f"{text}\n\n[la bel]: <t o> 'title'\n").links()
    assert (link.target, link.target_span, link.label) == ("t o", None, "LA BEL")


@pytest.mark.parametrize(
    "text",
    ["[a]", "[a][b]", "`[a](b)`", "\\[a](b)", "[a](b c)", "    [a](b)", "<!-- [a](b) -->", "https://a.b", "<a b>"],
)
def test_no_links(text: str) -> None:
    assert list(parse(text).links()) == []


def test_links_stand_in_the_order_of_the_text() -> None:
    document = parse("[![a](b)](c) **[d](e)**\n\n- ![f![g](h)](i)\n\n|[j](k)|\n|-|\n")
    assert [link.target for link in document.links()] == ["c", "b", "e", "i", "h", "k"]


@pytest.mark.parametrize(
    ("text", "label", "target", "written"),
    [
        ("[a]: b", "A", "b", "b"),
        ("[a]:\n   <b c>\n  'title'\n", "A", "b c", "b c"),
        ("> - [ß  x]: b 'title\n>   more'", "SS X", "b", "b"),
        ("[a\\]b]: c\\*", "A\\]B", "c*", "c\\*"),
        ("   [a\n b]:\tc", "A B", "c", "c"),
        ("[a]: <>", "A", "", ""),
        ("[a]: \\\n\nb", "A", "\\", "\\"),
    ],
)
def test_definitions(text: str, label: str, target: str, written: str) -> None:
    document = parse(text)
    (definition,) = document.definitions
    assert (definition.label, definition.target, definition.duplicate) == (label, target, False)
    assert document.source.cut(definition.target_span) == written


def test_the_first_definition_wins() -> None:
    document = parse("[A]: one\r\n\r\ntext\r\n\r\n> [b]: two\r\n\r\n[a]: three\r\n")
    found = [(each.label, each.target, each.duplicate, document.source.cut(each.span)) for each in document.definitions]
    assert found == [
        ("A", "one", False, "[A]: one"),
        ("B", "two", False, "[b]: two"),
        ("A", "three", True, "[a]: three"),
    ]
    assert [document.source.cut(each.target_span) for each in document.definitions] == ["one", "two", "three"]


@pytest.mark.parametrize("text", ["a\n[a]: b", "[a]: b c", "[]: b", "[a] : b", "    [a]: b", "```\n[a]: b\n```"])
def test_no_definitions(text: str) -> None:
    assert parse(text).definitions == []


# HTML


@pytest.mark.parametrize(
    ("text", "comments"),
    [
        ("<!-- a -->", [("<!-- a -->", " a ")]),
        ("<!--a--><!--b-->", [("<!--a-->", "a"), ("<!--b-->", "b")]),
        ("<!--\na\n\nb\n-->", [("<!--\na\n\nb\n-->", "\na\n\nb\n")]),
        ("> <!-- a\r\n> b -->", [("<!-- a\r\n> b -->", " a\nb ")]),
        ("- a <!-- b --> c\n- <!-- d -->", [("<!-- b -->", " b "), ("<!-- d -->", " d ")]),
        ("|a|\n|-|\n|b <!-- c -->|", [("<!-- c -->", " c ")]),
        ("<div>\n<!-- a -->\n</div>", [("<!-- a -->", " a ")]),
        ("<!-->\n\na", [("<!-->", "")]),
        ("<!-- a", [("<!-- a", " a")]),
        ("# a <!-- b -->", [("<!-- b -->", " b ")]),
        ("`<!-- a -->`", []),
        ("```\n<!-- a -->\n```", []),
        ("    <!-- a -->", []),
        ("\\<!-- a -->", []),
        ("a <!-- b", []),
        ("<script>\n'<!-- a -->'\n</script>", []),
        ("<![CDATA[ <!-- a --> ]]>", []),
        ("<? <!-- a --> ?>", []),
        ("[a]: <!--b-->", []),
    ],
)
def test_comments(text: str, comments: list[tuple[str, str]]) -> None:
    document = parse(text)
    assert [(document.source.cut(comment.span), comment.text) for comment in document.comments] == comments


@pytest.mark.parametrize(
    ("text", "tags"),
    [
        ('<A HREF="x&amp;y" b>', [("a", {"href": ("x&y", "x&amp;y")})]),
        ("<div id=a class = 'b c'>\nx\n</div>", [("div", {"id": ("a", "a"), "class": ("b c", "b c")})]),
        ("x <img src='a b'/> y <br>", [("img", {"src": ("a b", "a b")}), ("br", {})]),
        ("x <a\nname=y\nname=z>", [("a", {"name": ("y", "y")})]),
        ("> <p\n> align=x>", [("p", {"align": ("x", "x")})]),
        ('<details open><summary title="">x</summary>', [("details", {}), ("summary", {"title": ("", "")})]),
        ("<style>\np > a <b> {}\n</style><i>", [("style", {}), ("i", {})]),
        ("</p>", []),
        ("`<a>` \\<a> < a> <a", []),
        ("    <a>", []),
        ("<!-- <a> -->", []),
        ("<div", []),
    ],
)
def test_tags(text: str, tags: list[tuple[str, dict[str, tuple[str, str]]]]) -> None:
    document = parse(text)
    cut = document.source.cut
    found = [
        (tag.name, {name: (value, cut(span)) for name, (value, span) in tag.attributes.items()})
        for tag in document.tags
    ]
    assert found == tags
    assert all(cut(tag.span)[0] + cut(tag.span)[-1] == "<>" for tag in document.tags)


# Front matter


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("---\na: b\n---\n# A", "a: b"),
        ("---\r\n# c\r\na:\r\n  - b\r\n...\r\n# A", "# c\r\na:\r\n  - b"),
        ('---  \n\n"a b": c\n---\n# A', '\n"a b": c'),
        ("---\n---\n# A", ""),
        ("---\n\n---\n# A", ""),
    ],
)
def test_front_matter(text: str, body: str) -> None:
    document = parse(text)
    assert document.front_matter is not None
    assert document.source.cut(document.front_matter.body) == body
    assert document.source.cut(document.front_matter.span).startswith("---")
    assert [content.raw for content in document.contents()] == ["A"]
    assert document.blocks[0] is document.front_matter


@pytest.mark.parametrize(
    "text",
    [
        "---\na: b\n",
        "\n---\na: b\n---",
        " ---\na: b\n---",
        "---\nSome words.\n---",
        "----\na: b\n----",
        "---\n# A\n---",
        "a: b\n---",
        "---",
    ],
)
def test_no_front_matter(text: str) -> None:
    assert parse(text).front_matter is None


# Size


@pytest.mark.parametrize(
    "text",
    [
        ">" * 10_000 + "a",
        "- " * 10_000 + "a",
        "> - " * 10_000 + "a",
        "*a " * 10_000 + "b*" * 10_000,
        "~~a " * 10_000 + "b~~" * 10_000,
        "[" * 10_000 + "a" + "](b)" * 10_000,
        "![" * 3_000 + "a" + "](b)" * 3_000,
        "![" * 40 + "a" + "](b)" * 40,
        "<b>" * 10_000,
        "`a ``" * 10_000,
        "<a b='" * 10_000,
        "[a]: b\n" * 10_000,
        "word " * 200_000,
    ],
    ids=lambda text: text[:4],
)
def test_long_and_deep_texts_are_read(text: str) -> None:
    document = parse(text)
    assert all(content.span in Span(0, len(text)) for content in document.contents())
    assert all(
        text.span(0, len(text.string)) in content.span for content in document.contents() for text in content.lines
    )
    assert all(node.span in Span(0, len(text)) for content in document.contents() for node in content.inlines)
    assert all(link.span in Span(0, len(text)) for link in document.links())
    assert len(document.tags) == text.count("<b>")


# What holds for every text

INLINES = st.sampled_from(
    [
        "**a**",
        "*b",
        "*",
        "_c_",
        "~~d~~",
        "~~~",
        "`e`",
        "`` ` ``",
        "` ",
        "[f](g)",
        "![h *i*](<j k> 't')",
        "[l][m]",
        "[M]",
        "[",
        "]",
        "(",
        "<br>",
        "<b x='y'>",
        "<!-- n -->",
        "<https://o.p>",
        "<q@r.s>",
        "&amp;",
        "&#x41;",
        "\\*",
        "\\|",
        "\\",
        *[
            "|",
            " ",
            "  ",
            "\t",
            "word",
            "é✅",
            "&",
            "!",
            "3.",
            "<a\n",
            "\n",
            "  \n",
            "\\\n",
            "\xa0",
            "\0",
            "]: ",
            "\u2028",
        ],
    ]
)
PROSE = st.lists(INLINES, max_size=9).map("".join)
BLOCKS = st.sampled_from(
    ["{}", "# {} #", "{}\n===", "- {}", "  - [ ] {}", "3) {}", "> {}", ">{}", "    {}", "\t{}", "- - {}"]
) | (
    st.sampled_from(
        [
            "| {} | x |\n|---|---|\n| {} |\n|y|{}|z|",
            "```{}\n{}\n```",
            "<div {}>\n{}\n</div>",
            "<!-- {} -->",
            "[m]: <{}>",
            "[{}]: g 't'",
            "---",
            "***",
            "",
            "-",
            ">",
            "> - {}\n>   {}\n> lazy",
            "-\t{}\n \t{}",
            "1. {}\n\n   > {}\n\t{}",
            "---\na: {}\n---",
        ]
    )
)


@st.composite
def markdown(draw: st.DrawFn) -> str:
    """Blocks with inlines in them, one below the other, now and then with any text at all."""
    lines = []
    for block in draw(st.lists(BLOCKS, max_size=6)):
        lines.append(re.sub(r"\{\}", lambda _: draw(PROSE), block))
        lines.append(draw(st.sampled_from(["\n", "\n\n", "\n", "\r\n", "\r"])))
    return "".join([*lines, draw(PROSE | st.text(max_size=9))])


anything = settings(max_examples=100, deadline=None)


class Reference(MarkdownIt):
    """markdown-it as it comes, but for the destinations, which it would encode or refuse."""

    def normalizeLink(self, url: str) -> str:  # noqa: N802
        return url

    def normalizeLinkText(self, link: str) -> str:  # noqa: N802
        return link

    def validateLink(self, url: str) -> bool:  # noqa: ARG002, N802
        return True


REFERENCE = Reference("commonmark", {"maxNesting": 50}).enable(["table", "strikethrough"])

Event = tuple[Any, ...]


def token_events(tokens: list[Token]) -> Iterator[Event]:
    """Blocks and inlines in order: a name, the line where a block starts, and what else tells them apart."""
    for token in tokens:
        line = token.map[0] if token.map else None
        if token.type == "inline":
            yield ("inline", list(inline_events(token.children or [])))
        elif token.type in ("fence", "code_block", "html_block", "hr", "heading_open", "ordered_list_open"):
            yield (token.type, token.tag, line)
        elif token.nesting and not token.type.startswith(("t", "heading", "paragraph")):
            yield (token.type, line)


def inline_events(tokens: list[Token]) -> Iterator[Event]:
    for token in tokens:
        match token.type:
            case "text" if not token.content:
                pass
            case "softbreak" | "hardbreak":
                yield ("break",)
            case "image":
                yield ("image", token.attrs["src"], list(inline_events(token.children or [])))
            case "link_open":
                yield ("a", 1, token.attrs["href"])
            case "text" | "code_inline" | "html_inline":
                yield (token.type, token.content)
            case _:
                yield (token.tag, token.nesting)


TAGS = {InlineKind.STRONG: "strong", InlineKind.EMPHASIS: "em", InlineKind.STRIKE: "s", InlineKind.LINK: "a"}
LEAVES = {InlineKind.TEXT: "text", InlineKind.CODE: "code_inline", InlineKind.HTML: "html_inline"}


def node_events(inlines: tuple[Inline, ...]) -> list[Event]:
    events: list[Event] = []
    for node in inlines:
        if node.kind is InlineKind.TEXT and events and events[-1][0] == "text":
            events[-1] = ("text", events[-1][1] + node.text)
        elif node.kind in LEAVES:
            events.append((LEAVES[node.kind], node.text))
        elif node.kind is InlineKind.BREAK:
            events.append(("break",))
        elif node.kind is InlineKind.IMAGE:
            events.append(("image", node.target, node_events(node.children)))
        else:
            target = (node.target,) if node.kind is InlineKind.LINK else ()
            events += [(TAGS[node.kind], 1, *target), *node_events(node.children), (TAGS[node.kind], -1)]
    return events


def block_events(document: Document, blocks: list[Block], above: int) -> Iterator[Event]:
    for block in blocks:
        line = document.source.line(block.span.start) - 1 - above
        match block:
            case Heading():
                yield ("heading_open", f"h{block.level}", line)
                yield ("inline", node_events(block.content.inlines))
            case Paragraph():
                yield ("inline", node_events(block.content.inlines))
            case Table():
                for row in (block.header, *block.rows):
                    yield from row_events(row, len(block.header.cells))
            case List(start=None):
                yield from nested_events(document, block, "bullet_list", (line,), above)
            case List():
                yield from nested_events(document, block, "ordered_list", ("ol", line), above)
            case Item():
                yield from nested_events(document, block, "list_item", (line,), above)
            case Quote():
                yield from nested_events(document, block, "blockquote", (line,), above)
            case _:
                yield leaf_event(block, line)


def leaf_event(block: Block, line: int) -> Event:
    match block:
        case Code():
            return ("fence" if block.fenced else "code_block", "code", line)
        case Html():
            return ("html_block", "", line)
        case _:
            assert isinstance(block, Break)
            return ("hr", "hr", line)


def row_events(row: Row, width: int) -> Iterator[Event]:
    shown: list[Cell | None] = [*row.cells, *[None] * width]
    for cell in shown[:width]:
        yield ("inline", node_events(cell.content.inlines) if cell else [])


def nested_events(document: Document, block: Block, name: str, rest: Event, above: int) -> Iterator[Event]:
    yield (f"{name}_open", *rest)
    yield from block_events(document, block.children, above)
    yield (f"{name}_close", None)


def check_same_as_markdown_it(text: str) -> None:
    document = parse(text)
    blocks, above = document.blocks, 0
    if document.front_matter:
        blocks, above = blocks[1:], document.source.line(document.front_matter.span.end)
        text = text[document.source.line_starts[above] :] if above < len(document.source.line_starts) else ""
    assert list(block_events(document, blocks, above)) == list(token_events(REFERENCE.parse(text)))


def check_texts_are_what_is_written(text: str) -> None:
    document = parse(text)
    for content in document.contents():
        for node in nodes(content.inlines):
            written = document.source.cut(node.span).replace("\0", "\ufffd")
            if node.kind is InlineKind.TEXT and written != node.text:
                in_table = written.replace("\\|", "|") == node.text
                assert in_table or re.fullmatch(r"\\+.|&[#\w]+;", written), (written, node.text)
        shown = content.text
        for index, character in enumerate(shown.string):
            written = document.source.cut(shown.span(index, index + 1)).replace("\0", "\ufffd")
            if written != character:
                line_break = character in "\n " and re.search(r"[\r\n\t]|<br", written, re.IGNORECASE)
                assert line_break or re.fullmatch(r"\\+.|&[#\w]+;", written), (written, character)


def shown_by(inlines: tuple[Inline, ...]) -> str:
    shown = ""
    for node in inlines:
        if node.kind is InlineKind.BREAK or (node.kind is InlineKind.HTML and re.match(r"<br[\s/>]", node.text, re.I)):
            shown += "\n"
        elif node.kind in (InlineKind.TEXT, InlineKind.CODE):
            shown += node.text
        else:
            shown += shown_by(node.children)
    return shown


def check_text_shows_the_inlines(text: str) -> None:
    for content in parse(text).contents():
        assert content.text.string == shown_by(content.inlines)


def check_spans_nest(text: str) -> None:
    document = parse(text)
    whole = Span(0, len(text))
    pending: list[tuple[Span, list[Any]]] = [(whole, list(document.blocks))]
    while pending:
        outer, siblings = pending.pop()
        at = outer.start
        for node in siblings:
            assert at <= node.span.start
            assert node.span in outer
            at = node.span.end
            pending.append((node.span, list(parts_of(node))))


def parts_of(node: Any) -> Iterator[Any]:
    match node:
        case Heading() | Paragraph() | Cell():
            yield node.content
        case Content():
            yield from node.inlines
        case Table():
            yield from (node.header, *node.rows)
        case Row():
            yield from node.cells
        case Item():
            assert node.marker in node.span
            assert all(node.marker.end <= child.span.start for child in node.children)
            yield from node.children
        case Code():
            assert node.body in node.span
        case _:
            yield from getattr(node, "children", ())


ESCAPED = re.compile(r"\\([!-/:-@\[-`{-~])")


def check_targets_are_what_is_written(text: str) -> None:
    document = parse(text)
    written = [(link.target, link.target_span, link.span) for link in document.links()]
    written += [(definition.target, definition.target_span, definition.span) for definition in document.definitions]
    for target, span, outer in written:
        if span is not None:
            assert span in outer
            cut = document.source.cut(span).replace("\0", "\ufffd")
            assert target is not None
            meant = (target, target.removeprefix("mailto:"))
            assert "&" in cut or cut in meant or ESCAPED.sub(r"\1", cut.replace("\\|", "|")) in meant


def check_marks_stand_where_they_are_written(text: str) -> None:
    document = parse(text)
    cut = document.source.cut
    for comment in document.comments:
        assert cut(comment.span).startswith("<!--")
    for tag in document.tags:
        assert cut(tag.span)[1:].lower().startswith(tag.name)
        assert all(span in tag.span for _, span in tag.attributes.values())
    starts = [mark.span.start for mark in document.comments]
    assert starts == sorted(starts)


def check_slices_of_text_have_spans(text: str) -> None:
    for content in parse(text).contents():
        shown = content.text
        assert [line.string for line in content.lines] == shown.string.split("\n")
        assert len(shown.string) == len(shown.masked)
        spans = [shown.span(index, index + 1) for index in range(len(shown.string))]
        for first, second in pairwise(spans):
            assert first == second or first.end <= second.start
        for start in range(0, len(spans), 3):
            assert shown.span(start, len(spans)) == Span(spans[start].start, spans[-1].end)
            assert shown.cut(start, len(spans)).span(0, 1) == spans[start]


def check_contents_are_found_by_what_they_hold(text: str) -> None:
    document = parse(text)
    for signs in (("<",), ("](",), ("[", "_"), ("é", "a")):
        found = document.holding(*signs)
        held = [content for content in document.contents() if any(sign in content.raw for sign in signs)]
        assert [content for content in found if content in held] == held
        assert all(any(sign in document.source.cut(content.span) for sign in signs) for content in found)


CHECKS: list[Callable[[str], None]] = [
    check_contents_are_found_by_what_they_hold,
    check_same_as_markdown_it,
    check_texts_are_what_is_written,
    check_text_shows_the_inlines,
    check_spans_nest,
    check_targets_are_what_is_written,
    check_marks_stand_where_they_are_written,
    check_slices_of_text_have_spans,
]


@pytest.mark.parametrize("check", CHECKS)
@given(text=markdown())
@anything
def test_for_markdown(check: Callable[[str], None], text: str) -> None:
    check(text)


@pytest.mark.parametrize("check", CHECKS)
@given(text=st.text(max_size=60) | st.text(st.sampled_from("a -*_`~[]()<>!&;|#\\\n\r\t:\"'0.\0\xa0"), max_size=40))
@anything
def test_for_any_text(check: Callable[[str], None], text: str) -> None:
    check(text)


@pytest.mark.parametrize(
    "text",
    [
        "# a | b\n--- | ---\n1 | 2",  # a table takes its header from a heading
        "# a\n- b",
        "# a #\n## b##\n###\n#### \n####### c\n#d\n\t# e",
        "  #   a  \n\n - # b\n   # c",
        "- - -\n* * *\n_ _\n---\n- --\n-\t-\t-",
        "a\n-|-\n\nb | c\n:-: | -\n\nd\n|-",
    ],
)
def test_what_is_read_without_the_rules_of_the_parser(text: str) -> None:
    check_same_as_markdown_it(text)
