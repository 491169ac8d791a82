"""What the model says of links, of brackets that are none, and of what the text names."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from roadmap_lint.document import Document
from roadmap_lint.reader import read
from roadmap_lint.reader.placeholders import placeholders
from roadmap_lint.reader.places import local_paths, named_files
from roadmap_lint.reader.references import plain, undefined
from roadmap_lint.roadmap import Link, Roadmap
from roadmap_lint.source import Source, Span


def document(text: str) -> Document:
    return Document.parse(Source.from_text("ROADMAP.md", text))


def roadmap(text: str) -> Roadmap:
    return read(document(text))


def told(link: Link) -> tuple[str, str, str | None]:
    return link.text, link.target.written, link.label


def test_every_destination_stands_once() -> None:
    found = roadmap('[a *b*](x.md) ![c](y.png) [d] [e][d] <a href="z.md">f</a>\n\n[D]: w.md\n')
    assert [told(link) for link in found.links] == [
        ("a b", "x.md", None),
        ("c", "y.png", None),
        ("", "z.md", None),
        ("D", "w.md", "D"),
    ]
    assert [told(link) for link in found.references] == [("d", "w.md", "D"), ("e", "w.md", "D")]


def test_a_definition_is_shown_as_it_is_written() -> None:
    (link,) = roadmap("[Release  1]: x.md\n").links
    assert (link.text, link.label) == ("Release  1", "RELEASE 1")


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("see [a] and **[b][c]**", ["[a]", "[b][c]"]),
        ("> - see [a\n>   b]", ["[a\n>   b]"]),
        ("|a|\n|-|\n|[b]|", ["[b]"]),
        ("`[a]` and \\[b] and [c](d) and [e]\n\n[e]: f", []),
        ("```\n[a]\n```", []),
        ("<b>[a]</b>", ["[a]"]),
    ],
)
def test_undefined_labels(text: str, written: list[str]) -> None:
    assert [document(text).source.cut(reading.span) for reading in undefined(document(text))] == written


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("a **b** `c`", "a ..b.. ```"),
        ("[x](y) z", "...... z"),
        (r"\[a]", "..a]"),
        ("a &amp; b", "a ..... b"),
        ("plain", "plain"),
    ],
)
def test_plain(text: str, shown: str) -> None:
    (content,) = document(text).contents()
    assert plain(content).replace("\ufffc", ".") == shown


@given(st.text(alphabet="[]()`*\\&a;! \n<>", max_size=60))
def test_plain_keeps_every_place(text: str) -> None:
    for content in document(text).contents():
        shown = plain(content)
        assert len(shown) == len(content.raw)
        assert all(c in (kept, "\ufffc", "`") for c, kept in zip(shown, content.raw, strict=True))


def test_local_paths_stand_outside_code() -> None:
    found = document("- in **/home/ann/x.md** or `/home/ann/y.md`\n\n      /home/ann/z.md\n")
    assert [found.source.cut(reading.span) for reading in local_paths(found)] == ["/home/ann/x.md"]


def test_named_files_line_by_line() -> None:
    found = list(named_files(document("see `a/b.py`\nnew: c.py\n[d.py](d.py) and e.md\n")))
    assert [([file.value for file in named.files], named.pointed) for named in found] == [
        (["a/b.py"], True),
        (["e.md"], False),
    ]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("# {{name}}\n\nDate: YYYY-MM-DD", ["{{name}}", "YYYY-MM-DD"]),
        ("|Date|\n|-|\n|YYYY-MM-DD|", ["YYYY-MM-DD"]),
        ("|YYYY-MM-DD|\n|-|\n|2026-01-01|", []),
        ("# Format\n\nDate: YYYY-MM-DD\n\n# Plan\n\nDate: YYYY-MM-DD", ["YYYY-MM-DD"]),
        ("Date: `YYYY-MM-DD`\n\n    Date: YYYY-MM-DD\n\n[Link](x)", []),
    ],
)
def test_placeholders(text: str, values: list[str]) -> None:
    assert [reading.value for reading in placeholders(document(text))] == values


TEXT = "# A\n\n- [ ] b\n  - [x] c\n\n|d|\n|-|\n|e|\n\n## F\n\ng\n"


@pytest.mark.parametrize(("character", "name"), [("b", "b"), ("c", "c"), ("e", "e"), ("g", "F"), ("A", "A")])
def test_innermost(character: str, name: str) -> None:
    place = TEXT.index(character)
    assert roadmap(TEXT).innermost(Span(place, place + 1)).name == name
