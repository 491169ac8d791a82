from __future__ import annotations

import re
from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from roadmap_lint.document import Document
from roadmap_lint.editing import apply
from roadmap_lint.moving import move, move_item, reorder, whole_lines
from roadmap_lint.reader import read
from roadmap_lint.source import Source, Span

LINE_END = st.sampled_from(["\n", "\r\n"])
WORDS = st.text("abc |#*é🚀", min_size=1, max_size=6).map(lambda text: f"x{text}x")


def spans(pieces: list[str], gaps: list[str], start: int) -> list[Span]:
    found = []
    for piece, gap in zip(pieces, [*gaps, ""], strict=True):
        found.append(Span(start, start + len(piece)))
        start += len(piece) + len(gap)
    return found


@st.composite
def laid_out(draw: st.DrawFn) -> tuple[str, list[str], list[str], str, int, int]:
    """What stands before, the blocks, the gaps between them, what stands after, and a move."""
    end = draw(LINE_END)
    lines = st.lists(WORDS, min_size=1, max_size=3).map(end.join)
    blocks = draw(st.lists(lines, min_size=2, max_size=6))
    gaps = [end * draw(st.integers(1, 3)) for _ in blocks[1:]]
    before = draw(st.sampled_from(["", "# Plan" + end, end]))
    after = draw(st.sampled_from(["", end, end + end + "The end"]))
    block, place = draw(st.permutations(range(len(blocks))))[:2]
    return before, blocks, gaps, after, block, place


@given(laid_out())
def test_only_whole_lines_move(case: tuple[str, list[str], list[str], str, int, int]) -> None:
    before, blocks, gaps, after, block, place = case
    text = before + "".join(piece + gap for piece, gap in zip(blocks, [*gaps, ""], strict=True)) + after
    source = Source.from_text("a.md", text)
    moved = apply(text, move(source, spans(blocks, gaps, len(before)), block, place))
    order = list(range(len(blocks)))
    order.insert(place, order.pop(block))
    assert re.split("[\r\n]+", moved[len(before) : len(moved) - len(after)]) == re.split(
        "[\r\n]+", "\n".join(blocks[index] for index in order)
    )
    assert moved.startswith(before)
    assert moved.endswith(after)
    assert Counter(moved) == Counter(text)
    assert Counter(moved.splitlines()) == Counter(text.splitlines())
    assert moved.endswith("\n") == text.endswith("\n")


@given(laid_out())
def test_the_way_back_leads_to_the_same_text_where_all_gaps_are_alike(
    case: tuple[str, list[str], list[str], str, int, int],
) -> None:
    before, blocks, gaps, after, block, place = case
    gaps = gaps[:1] * len(gaps)
    text = before + gaps[0].join(blocks) + after
    there = apply(text, move(Source.from_text("a.md", text), spans(blocks, gaps, len(before)), block, place))
    moved = list(blocks)
    moved.insert(place, moved.pop(block))
    back = move(Source.from_text("a.md", there), spans(moved, gaps, len(before)), place, block)
    assert apply(there, back) == text


def test_a_block_that_stays_is_no_move() -> None:
    with pytest.raises(ValueError, match="stays where it is"):
        move(Source.from_text("a.md", "a\nb"), [Span(0, 1), Span(2, 3)], 1, 1)


@pytest.mark.parametrize(
    ("text", "block", "place", "moved"),
    [
        ("1. a\n2. b\n3. c", 2, 0, "1. c\n2. a\n3. b"),
        ("1. a\n2. b\n3. c\n", 0, 2, "1. b\n2. c\n3. a\n"),
        ("1. a\n1. b\n1. c\n", 2, 1, "1. a\n1. c\n1. b\n"),
        ("3) a\r\n\r\n4) b\r\n", 1, 0, "3) b\r\n\r\n4) a\r\n"),
        ("- a 1\n- b 2\n", 1, 0, "- b 2\n- a 1\n"),
        ("1. 1 a\n   1\n2. 2 b\n", 1, 0, "1. 2 b\n2. 1 a\n   1\n"),
        ("9. a\n10. b\n", 1, 0, "9. b\n10. a\n"),
        ("9. a\n   - c\n\n   d\n10. b\n    e\nlazy\n", 1, 0, "9. b\n   e\nlazy\n10. a\n    - c\n\n    d\n"),
        ("9. a\n10. b\n    e\n11. c", 2, 0, "9. c\n10. a\n11. b\n    e"),
        ("9. a\n\tb\n10. c\n", 1, 0, None),
        ("8. a\n9. b\n10. c\n", 1, 0, "8. b\n9. a\n10. c\n"),
    ],
)
def test_items_are_numbered_anew(text: str, block: int, place: int, moved: str | None) -> None:
    source = Source.from_text("a.md", text)
    starts = [match.start() for match in re.finditer(r"^(?=[-\d])", text, re.MULTILINE) if match.start() < len(text)]
    blocks = [
        whole_lines(source, Span(start, end)) for start, end in zip(starts, [*starts[1:], len(text)], strict=True)
    ]
    markers = [Span(start, text.index(" ", start)) for start in starts]
    edits = move_item(source, blocks, markers, block, place)
    assert (edits and apply(text, edits)) == moved


@pytest.mark.parametrize(
    ("text", "span", "lines"),
    [
        ("a\n  - b\n    c\n\n\nd", Span(4, 14), "  - b\n    c"),
        ("a b", Span(2, 3), "a b"),
        ("a\r\nb\r\n", Span(0, 3), "a"),
        ("a\n\n", Span(0, 3), "a"),
    ],
)
def test_whole_lines(text: str, span: Span, lines: str) -> None:
    source = Source.from_text("a.md", text)
    assert source.cut(whole_lines(source, span)) == lines


def reordered(text: str, block: int, place: int) -> str | None:
    """The text after its `block`-th versioned row, item or section was put beside the `place`-th."""
    source = Source.from_text("a.md", text)
    sequence = read(Document.parse(source)).sequences[0]
    edits = reorder(source, sequence, sequence.mentions[block], sequence.mentions[place])
    return None if edits is None else apply(text, edits)


@pytest.mark.parametrize(
    ("text", "block", "place", "moved"),
    [
        pytest.param(
            "- v0.1\n\n  - nested\n\n- v0.3\n- v0.2\n  <!-- kept -->\n  more",
            *(2, 1),
            "- v0.1\n\n  - nested\n\n- v0.2\n  <!-- kept -->\n  more\n- v0.3",
            id="an item with all that it holds",
        ),
        pytest.param(
            "| v |\r\n|---|\r\n| v0.2 |\r\n| v0.1 |", *(0, 1), "| v |\r\n|---|\r\n| v0.1 |\r\n| v0.2 |", id="a row"
        ),
        pytest.param(
            '# A\n\n## v0.2\n\nb\n\n---\n\n<a id="one"></a>\n\n## v0.1\n\na\n\n[x]: y\n',
            *(1, 0),
            '# A\n\n<a id="one"></a>\n\n## v0.1\n\na\n\n---\n\n## v0.2\n\nb\n\n[x]: y\n',
            id="a section with its anchor; breaks and definitions stay between and below",
        ),
        pytest.param(
            "## v0.2\nb\n<!-- of one -->\n## v0.1\na\n",
            *(1, 0),
            "<!-- of one -->\n## v0.1\na\n## v0.2\nb\n",
            id="a section with the comment right above it",
        ),
        pytest.param("## v0.2\nb\n## v0.1\na\n\n---\n\nThe end\n", *(1, 0), None, id="a section that ends the file"),
        pytest.param("## 1. v0.2\nb\n## 2. v0.1\na\n", *(1, 0), None, id="sections that are numbered"),
        pytest.param("- v0.2\n- **Status**: done\n- v0.1\n", *(1, 0), None, id="a field between two items"),
        pytest.param("9. v0.2\n10. v0.1\n", *(1, 0), "9. v0.1\n10. v0.2\n", id="numbers of different length"),
        pytest.param(
            "| v | n |\n|---|---|\n| v0.1 | 1 |\n| v0.3 | 1 |\n| v0.2 | 1 |\n| v0.4 | 1 |\n| Total | 4 |",
            *(1, 2),
            "| v | n |\n|---|---|\n| v0.1 | 1 |\n| v0.2 | 1 |\n| v0.3 | 1 |\n| v0.4 | 1 |\n| Total | 4 |",
            id="rows above another one that has no version",
        ),
        pytest.param(
            "| v |\n|---|\n| v0.2 |\n| v0.1 |\n| more |", *(1, 0), None, id="a row that may go with the one above"
        ),
        pytest.param("- v0.2\n- notes\n- v0.1", *(1, 0), None, id="an item between that has no version"),
    ],
)
def test_reorder(text: str, block: int, place: int, moved: str | None) -> None:
    assert reordered(text, block, place) == moved
