"""What templates leave to be filled in, and at least as much that looks like it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from roadmap_lint.vocabulary.placeholder import find_blanks, find_placeholders, placeholder_address, tells

LEFT = [
    ("Last updated: YYYY-MM-DD", "YYYY-MM-DD"),
    ("Released (20XX-XX-XX)", "20XX-XX-XX"),
    ("Stand: TT.MM.JJJJ", "TT.MM.JJJJ"),
    ("Fecha: AAAA-MM", "AAAA-MM"),
    ("Target: QX 202X", "QX 202X"),
    ("[YYYY-MM-DD]", "[YYYY-MM-DD]"),
    ("Forum: [Link]", "[Link]"),
    ("Board – [Board-URL]", "[Board-URL]"),
    ("Kontakt: [Ihr Name]", "[Ihr Name]"),
    ("名称：[项目名称]", "[项目名称]"),
    ("[ ] [Feature name]", "[Feature name]"),
    ("Welcome to [Project Name], a tool", "[Project Name]"),
    ("Write to [your email] soon", "[your email]"),
    ("Goal: [Describe what users get in one sentence]", "[Describe what users get in one sentence]"),
    ("Version: {{version}}", "{{version}}"),
    ("Phase: {{ PHASE_NAME }}", "{{ PHASE_NAME }}"),
    ("TODO: describe", "TODO: describe"),
    ("Scope: TODO add details", "TODO add details"),
    ("Description goes here...", "Description goes here..."),
    ("Some lorem ipsum dolor sit amet, consectetur", "lorem ipsum dolor sit amet"),
    ("at https://github.com/your-username/tool now", "github.com/your-username/tool"),
    ("mail your-email@example.com", "your-email@example.com"),
]
RIGHT = [
    "Date: TBD",
    "Forum: [link], [chat] and more",
    "press [Log in], clamp to [0, 1]",
    "[P1] [backend] [WIP] Store",
    "Invoice [Card] - Month/Year",
    "[Link](https://example.org), [name]: x",
    "use the format YYYY-MM-DD",
    "Example: [Project Name]",
    "the template fills {{version}}",
    "by the end of 202X we are done",
    "in YYYY-MM-DD form",
    "UUID: XXXX-XXXX",
    "TODO: no issue yet for the index",
    "TODO: describe the index in the guide",
    "[ ] Add a description",
    "[ ] Write the summary of the year",
    "replace the lorem ipsum on the page",
    "Hello {{ user.name }}, {{> footer}}",
    "speaks {{name}} in the middle",
    "https://github.com/example/your-username",
    "[Your feature idea here] is next",
    "[Team]s of the [Milestones]",
    "",
]


@pytest.mark.parametrize(("line", "left"), LEFT)
def test_left_over(line: str, left: str) -> None:
    (found,) = find_placeholders(line)
    assert found.value == left == line[found.start : found.end]


@pytest.mark.parametrize("line", RIGHT)
def test_nothing_left_over(line: str) -> None:
    assert not find_placeholders(line)


@pytest.mark.parametrize("line", ["[Project] [Name] and more", "{{PROJECT}} Roadmap", "[Project Name] Roadmap"])
def test_headings_ask_anywhere(line: str) -> None:
    assert find_placeholders(line, heading=True)


@pytest.mark.parametrize("line", ["[0.3] Search", "[Unreleased]", "{{ x }} Roadmap"])
def test_headings_that_are_right(line: str) -> None:
    assert not find_placeholders(line, heading=True)


def test_markup_around_a_value_does_not_matter() -> None:
    assert find_placeholders("\ufffc\ufffcForum:\ufffc\ufffc [Link]\ufffc")
    assert not find_placeholders("``` [Link]")


@pytest.mark.parametrize(("text", "blanks"), [("for __ languages", 1), ("sign here: ____", 0), ("__init__ runs", 0)])
def test_blanks(text: str, blanks: int) -> None:
    assert len(list(find_blanks(text))) == blanks


@pytest.mark.parametrize(
    ("destination", "left"),
    [
        ("https://github.com/yourusername/tool/issues", "github.com/yourusername/tool"),
        ("mailto:your.email@example.com", "your.email@example.com"),
        ("https://github.com/example/tool", None),
        ("https://example.org/your-name", None),
    ],
)
def test_addresses(destination: str, left: str | None) -> None:
    assert placeholder_address(destination) == left


@pytest.mark.parametrize(("line", "told"), [("Format of dates", True), ("e.g. this", True), ("Information", False)])
def test_telling(line: str, told: bool) -> None:
    assert tells(line) is told


@given(st.text(alphabet="[]{}YMD-20X TODO: describe_name/.@\ufffc`", max_size=200), st.booleans())
def test_any_line_is_read(line: str, heading: bool) -> None:
    for found in find_placeholders(line, heading=heading):
        assert line[found.start : found.end] == found.value
