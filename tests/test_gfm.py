"""Tables, struck text and task boxes are seen where GitHub shows them: in its specification, and by its renderer."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from html.parser import HTMLParser
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from roadmap_lint.document import Document, Heading, Inline, InlineKind, Item, Paragraph, Table
from roadmap_lint.source import Source
from roadmap_lint.vocabulary.box import box_at
from tests.specifications import GFM, Example


@dataclass
class Shown:
    """What a text shows beyond CommonMark: the cells of each row of tables, what is struck, which boxes are ticked."""

    rows: list[list[str]] = field(default_factory=list)
    struck: list[str] = field(default_factory=list)
    boxes: list[bool] = field(default_factory=list)


class Page(HTMLParser):
    """What a page of HTML shows."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.shown = Shown()
        self._texts: list[list[str]] = []
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        if tag == "tr":
            self.shown.rows.append([])
        elif tag in ("td", "th", "del"):
            self._texts.append([])
        elif tag == "input":
            self.shown.boxes.append("checked" in dict(attributes))

    def handle_endtag(self, tag: str) -> None:
        if tag in ("td", "th"):
            self.shown.rows[-1].append("".join(self._texts.pop()))
        elif tag == "del":
            self.shown.struck.append("".join(self._texts.pop()))

    def handle_data(self, data: str) -> None:
        for texts in self._texts:
            texts.append(data)


def seen(markdown: str) -> Shown:
    """What we see in a text."""
    document = Document.parse(Source.from_text("ROADMAP.md", markdown))
    shown = Shown()
    for block in document.walk():
        match block:
            case Table():
                for row in (block.header, *block.rows):
                    cells = [cell.content for cell in row.cells[: len(block.header.cells)]]
                    missing = [""] * (len(block.header.cells) - len(cells))
                    shown.rows.append([cell.text.string for cell in cells] + missing)
                    shown.struck += [text for cell in cells for text in struck(cell.inlines)]
            case Paragraph() | Heading():
                shown.struck += struck(block.content.inlines)
            case Item(children=[Paragraph() as first, *_]):
                box = box_at(first.content.raw)
                if box is not None and box.value.renders:
                    shown.boxes.append(box.value.state == "done")
    return shown


def struck(inlines: tuple[Inline, ...]) -> Iterator[str]:
    for node in inlines:
        yield from struck(node.children)
        if node.kind is InlineKind.STRIKE:
            yield shown_text(node)


def shown_text(node: Inline) -> str:
    if node.kind is InlineKind.BREAK:
        return "\n"
    return node.text if node.kind in (InlineKind.TEXT, InlineKind.CODE) else "".join(map(shown_text, node.children))


@pytest.mark.parametrize("example", GFM, ids=lambda example: example.markdown[:12])
def test_the_examples_of_the_specification(example: Example) -> None:
    assert seen(example.markdown) == Page(example.html).shown


CELLS = st.lists(
    st.sampled_from(
        ["a", "1.0", "✅", "é", " ", "", "`b`", "\\|", "`\\|`", "**c**", " ~~d~~ ", "[e](f)", "\\\\", "-", ":", "x"]
    )
).map("".join)
ROWS = st.tuples(
    st.sampled_from(["", " ", "   ", "    ", "- ", "> "]),
    st.sampled_from(["|", "| ", ""]),
    st.lists(CELLS, min_size=1, max_size=4).map(" | ".join),
    st.sampled_from(["|", " |", "", "  "]),
).map("".join)
ROWS = ROWS.filter(lambda row: row.strip("| ") != "")  # of bars alone GitHub makes a row or not, by the rows before
OTHERS = st.sampled_from(["", "# a", "text", "```", "<div>", "- a", "~~a", "a~~ b", "***", "    code"])


@st.composite
def tables(draw: st.DrawFn) -> str:
    """A header that begins with a bar, a delimiter row that fits or does not, and rows or what ends a table."""
    names = draw(st.lists(CELLS.map(lambda text: text + "a"), min_size=1, max_size=4))
    dashes = draw(st.lists(st.sampled_from(["---", ":-:", " :-- ", "--:"]), min_size=len(names), max_size=5))
    below = draw(st.lists(ROWS | OTHERS, max_size=4))
    return "\n".join([f"| {' | '.join(names)} |", f"|{'|'.join(dashes)}|", *below])


TASKS = st.tuples(
    st.sampled_from(["", "  ", "    "]),
    st.sampled_from(["-", "*", "+", "1.", "2)", ""]),
    st.sampled_from([" ", "  ", ""]),
    st.sampled_from(["[ ]", "[x]", "[X]", "[]", "[  ]", "[-]", "[\t]", "[ x]"]),
    st.sampled_from([" ", "  ", ""]),
    CELLS.map(lambda text: text + "a"),
).map("".join)
PAGES = st.lists(st.lists(TASKS | OTHERS, max_size=4).map("\n".join) | tables(), max_size=4).map("\n\n".join)


@given(PAGES)
@settings(deadline=None, max_examples=150)
def test_what_github_shows(markdown: str) -> None:
    cmarkgfm: Any = pytest.importorskip("cmarkgfm")
    assert seen(markdown) == Page(cmarkgfm.github_flavored_markdown_to_html(markdown)).shown
