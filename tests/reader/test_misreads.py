from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from roadmap_lint.document import Document
from roadmap_lint.editing import apply
from roadmap_lint.misread import Misread, Misreading
from roadmap_lint.reader import read
from roadmap_lint.roadmap import Roadmap
from roadmap_lint.rule import Edit
from roadmap_lint.source import Source, Span


def roadmap(text: str) -> Roadmap:
    return read(Document.parse(Source.from_text("ROADMAP.md", text)))


def found(text: str) -> list[tuple[Misreading, str]]:
    return [(misread.what, text[misread.span.start : misread.span.end]) for misread in roadmap(text).misreads]


def mended(text: str) -> str:
    return apply(text, (Edit(*edit) for misread in roadmap(text).misreads for edit in misread.mended))


HEADING, LIST = Misreading.HEADING_IN_ITEM, Misreading.LIST_IN_TEXT
HTML = Misreading.LIST_IN_HTML
LATE, OPEN = Misreading.FRONT_MATTER_LATE, Misreading.FRONT_MATTER_OPEN


@pytest.mark.parametrize(
    ("text", "what", "where", "after"),
    [
        # headings in items
        ("## A\n- a\n  ## B\n- b\n", HEADING, "B", "## A\n- a\n## B\n- b\n"),
        ("## A\n### C\n- a\n  ## B\n- b\n", HEADING, "B", "## A\n### C\n- a\n## B\n- b\n"),
        ("## Phase 1\n1. a\n   ## Phase 2 ##\n   b\n", HEADING, "Phase 2", "## Phase 1\n1. a\n## Phase 2 ##\nb\n"),
        ("## v1\n- a\n  ## v2\n  - b\n  ## v3\n", HEADING, "v2", "## v1\n- a\n## v2\n- b\n## v3\n"),
        ("## v1\r\n- a\r\n  ## v2\r\n  - b\r\n", HEADING, "v2", "## v1\r\n- a\r\n## v2\r\n- b\r\n"),
        ("## A\n- a\n\t## B\n", HEADING, "B", "## A\n- a\n\t## B\n"),
        # lists in paragraphs
        ("Left:\n4. a\n", LIST, "4. a", "Left:\n\n4. a\n"),
        ("目标：\n4. a\n", LIST, "4. a", "目标：\n\n4. a\n"),
        ("a\n2) a\n3) b\n", LIST, "2) a", "a\n\n2) a\n3) b\n"),
        ("a\n0. a\n1. b\n", LIST, "0. a", "a\n\n0. a\n1. b\n"),
        ("a\n    - a\n    - b\n", LIST, "- a", "a\n- a\n- b\n"),
        ("a\n     - [ ] a\n", LIST, "- [ ] a", "a\n- [ ] a\n"),
        ("**a:**\n    1. a\n    2. b\n       c\n", LIST, "1. a", "**a:**\n1. a\n2. b\n   c\n"),
        ("- a\n  b:\n      - c\n", LIST, "- c", "- a\n  b:\n  - c\n"),
        ("a:\n\t- b\n", LIST, "- b", "a:\n\t- b\n"),
        ("a:\r\n4. b\r\n", LIST, "4. b", "a:\r\n\r\n4. b\r\n"),
        # lists in HTML
        ("<details>\n- [ ] a\n</details>\n", HTML, "- [ ] a", "<details>\n\n- [ ] a\n</details>\n"),
        ("<p>a</p>\n1. a\n2. b\n", HTML, "1. a", "<p>a</p>\n\n1. a\n2. b\n"),
        # front matter
        ("\n---\na: b\n---\n", LATE, "---", "---\na: b\n---\n"),
        ("\ufeff---\na: b\n---\n", LATE, "---", "---\na: b\n---\n"),
        ("\u200b\r\n---\r\na: b\r\n---\r\n", LATE, "---", "---\r\na: b\r\n---\r\n"),
        ("<!-- a -->\n---\na: b\n---\n# B\n", LATE, "---", "---\na: b\n---\n\n<!-- a -->\n# B\n"),
        ("---\na: b\nc: d\n\n# B\n", OPEN, "---", "---\na: b\nc: d\n---\n\n# B\n"),
        ("---\na: b\nc: d\n# B\n", OPEN, "---", "---\na: b\nc: d\n---\n# B\n"),
        ("---\na: b\n----\n", OPEN, "---", "---\na: b\n---\n"),
        ("---\na:\n  - b\n--\n", OPEN, "---", "---\na:\n  - b\n---\n"),
    ],
)
def test_finds_and_mends(text: str, what: Misreading, where: str, after: str) -> None:
    assert found(text) == [(what, where)]
    assert mended(text) == after


LONG, BROKEN, TEXT = Misreading.ROW_TOO_LONG, Misreading.ROW_BROKEN, Misreading.TEXT_AS_ROW
PARTED, BARE, UNEVEN = Misreading.ROWS_PARTED, Misreading.ROWS_WITHOUT_DASHES, Misreading.DASHES_UNEVEN
HEAD = "| a | b |\n|---|---|\n"


@pytest.mark.parametrize(
    ("text", "what", "where", "after"),
    [
        (f"{HEAD}| c | `d|e` |\n", LONG, "| c | `d|e` |", f"{HEAD}| c | `d\\|e` |\n"),
        (f"{HEAD}| c | d | e |\n", LONG, "| c | d | e |", f"{HEAD}| c | d | e |\n"),
        (f"{HEAD}| c | `d|e` | f |\n", LONG, "| c | `d|e` | f |", f"{HEAD}| c | `d|e` | f |\n"),
        (f"{HEAD}| c | d\ne |\n", BROKEN, "| c | d", f"{HEAD}| c | d e |\n"),
        (f"{HEAD}| c | d |\ne\nf\n", TEXT, "e", f"{HEAD}| c | d |\n\ne\nf\n"),
        (f"- a\n\n  {HEAD.replace(chr(10), chr(10) + '  ')}| c | d |\n  e\n", TEXT, "e", None),
        (f"{HEAD}\n| c | d |\n", PARTED, "| c | d |", f"{HEAD}| c | d |\n"),
        (f"{HEAD}| c | d |\n\n \n| e | f |\n", PARTED, "| e | f |", f"{HEAD}| c | d |\n| e | f |\n"),
        (f"{HEAD}| c | d |\n\n| a | b |\n", PARTED, "| a | b |", f"{HEAD}| c | d |\n\n| a | b |\n"),
        ("| a | b |\n| c | d |\n", BARE, "| a | b |", "| a | b |\n| c | d |\n"),
        ("a\n| a | b |\n| c | d |\n", BARE, "| a | b |", "a\n| a | b |\n| c | d |\n"),
        ("| a | b |\n|---|---|---|\n| c | d |\n", UNEVEN, "|---|---|---|", "| a | b |\n|---|---|\n| c | d |\n"),
        ("| a | b | c |\n|--|--|\n| c | d |\n", UNEVEN, "|--|--|", "| a | b | c |\n|--|--|\n| c | d |\n"),
    ],
)
def test_finds_and_mends_in_tables(text: str, what: Misreading, where: str, after: str | None) -> None:
    assert found(text) == [(what, where)]
    assert after is None or mended(text) == after


@pytest.mark.parametrize(
    "text",
    [
        "",
        "\n",
        "## A\n- a\n\n## B\n",
        "## A\n- a\n  ### B\n",
        "## A\n- ## B\n",
        "## A\n- a\n\n  ## B\n  - b\n\n  ## C\n  - c\n",
        "- a\n  ## B\n",
        "# A\n- a\n  # B\n",
        "## A\n- a\n  B\n  --\n",
        "> ## A\n> - a\n>   ## B\n",
        "a\n4. b\n",
        "a\n4. b\n6. c\n",
        "a\n4. b\n5) c\n",
        "a in:\n2024. b\n",
        "a\n1. b\n2. c\n",
        "a\n- b\n",
        "a\n    - b\n",
        "a\n    - b\n      * c\n",
        "    - a\n    - b\n",
        "```\na:\n    - b\n```\n",
        "> a:\n> 4. b\n",
        "<details>\n- a\n</details>\n",
        "<pa>\n- [ ] a\n</pa>\n",
        "<details>\n\n- [ ] a\n\n</details>\n",
        "<!--\n- [ ] a\n-->\n",
        "<div><!-- c -->\n- [ ] a\n</div>\n",
        "<pre>\n- [ ] a\n</pre>\n",
        "<script>\n- a\n- b\n</script>\n",
        "---\na: b\n---\n",
        "---\n\n# A\n",
        "---\na: b\n\n# A\n",
        "---\nA: b\nC: d\n\n# A\n",
        "---\na: b\nc: d\ne\n",
        "\n---\na b: c\n---\n",
        "\n---\na: b\nc d\n---\n",
        "\n---\n  - a\nb: c\n---\n",
        "\n---\n---\n",
        "\n\n# A\n\n---\na: b\n---\n",
        "a\n---\na: b\n---\n",
        "***\na: b\nc: d\n\n",
        "### A\n- a\n  ## B\n",
        f"{HEAD}| c |\n",
        f"{HEAD}| c | d\n| e | f |\n",
        f"{HEAD}| c | d | |\n",
        f"{HEAD}| c | d \\| e |\n",
        f"{HEAD}| c | d |\n{{: .wide }}\n",
        f"{HEAD}| c | d |\n:::\n",
        f"{HEAD}| c | d |\n\ne\n",
        f"{HEAD}| c | d |\n> e\n",
        "a | b\n--|--\nc | d\ne\n",
        "| a |\n|---|\n| b |\nc\n",
        "| a | b |\n",
        "| a | b |\n\n| c | d |\n",
        "| a | b |\n| c | d | e |\n",
        "|  | |\n| | |\n",
        "```\n| a | b |\n| c | d |\n```\n",
        f"{HEAD}\na\n\n| c | d |\n",
        f"> {HEAD.replace(chr(10), chr(10) + '> ')}| c | d | e |\n",
    ],
)
def test_finds_nothing(text: str) -> None:
    assert found(text) == []


def test_a_heading_in_an_item_begins_a_section() -> None:
    read_ = roadmap(
        "## Phase 1\n- [x] a\n  - [x] b\n    ## Phase 2\n    - [ ] c\n  - [ ] d\n- [ ] e\n\nf: g\n## Phase 3\n- h\n"
    )
    names = {section.name: [item.name for item in section.all_items()] for section in read_.sections() if section.level}
    assert names == {"Phase 1": ["a", "b"], "Phase 2": ["c", "d", "e"], "Phase 3": ["h"]}
    assert [len(section.lists) for section in read_.sections()] == [0, 1, 3, 1]


def test_many_headings_in_items_are_read() -> None:
    read_ = roadmap("## v0\n" + "".join(f"- a\n  ## v{number}\n" for number in range(1, 3000)))
    assert sum(1 for section in read_.sections() if section.level) == 3000
    assert len(read_.misreads) == 2999


LINES = (
    *(
        "---",
        "a: b",
        "c:",
        "",
        "",
        "# A",
        "## B",
        "  ## C",
        "    ## v2",
        "- a",
        "  - b",
        "      - c",
        "1. a",
        "4. b",
        "   5. c",
    ),
    *(
        "| a | b |",
        "|---|---|",
        "|---|",
        "| c | `d|e` |",
        "| f |",
        "g | h",
        "text",
        "text:",
        "> q",
        "\t- t",
        "<details>",
        "<!-- c -->",
    ),
)


@given(st.lists(st.sampled_from(LINES), max_size=14), st.sampled_from(["\n", "\r\n", "\r"]))
def test_every_place_lies_in_the_text_and_mending_changes_no_word(lines: list[str], newline: str) -> None:
    text = "".join(f"{line}{newline}" for line in lines)
    for misread in roadmap(text).misreads:
        assert misread.span in Span(0, len(text))
        assert misread.other is None or misread.other in Span(0, len(text))
        if misread.what is not Misreading.FRONT_MATTER_LATE:
            assert words(_mend(text, misread)) == words(text)


def _mend(text: str, misread: Misread) -> str:
    return apply(text, (Edit(*edit) for edit in misread.mended))


def words(text: str) -> str:
    return "".join(character for character in text if character not in " \t\r\n\\-|")
