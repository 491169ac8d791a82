from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from roadmap_lint.document import Document
from roadmap_lint.rule import Diagnostic
from roadmap_lint.source import Source, Span
from roadmap_lint.suppression import Kind, Suppression, silence, suppressions

ONE, TWO = "link-text", "link-target"
NAMES = {
    ONE: frozenset({ONE}),
    TWO: frozenset({TWO}),
    "link-name": frozenset({ONE}),
    "link": frozenset({ONE, TWO}),
}


def read(text: str) -> list[Suppression]:
    return suppressions(Document.parse(Source.from_text("ROADMAP.md", text)), NAMES, {ONE, TWO})


def spoken(text: str, rule: str = ONE) -> str:
    """The marks § of a text at which a problem is not silenced, counted from 1."""
    places = [offset for offset, character in enumerate(text) if character == "§"]
    problems = [Diagnostic(Span(place, place + 1), str(number), rule=rule) for number, place in enumerate(places, 1)]
    return "".join(problem.message for problem in silence(problems, read(text)))


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("§\n\n<!-- roadmap-lint-disable-next-line link-text -->\n§\n§\n", "13"),
        ("§\n\n<!-- roadmap-lint-disable-next-line link-text -->\n\n \n# § §\n\n§\n", "14"),
        ("<!--\nroadmap-lint-disable-next-line\nlink-text\n-->\n§\n§\n", "2"),
        ("- § <!-- roadmap-lint-disable-next-line link-text -->\n- §\n- §\n", "13"),
        ("§\n\n§ <!-- roadmap-lint-disable-line link-text --> §\n\n§\n", "14"),
        ("§\n\n<!-- roadmap-lint-disable link-text -->\n§\n\n# §\n", "1"),
        (
            "§\n\n<!-- roadmap-lint-disable link-text -->\n\n§\n\n<!-- roadmap-lint-enable link-text -->\n\n§\n",
            "13",
        ),
        ("§ <!-- roadmap-lint-disable link-text --> § <!-- roadmap-lint-enable link-text --> §\n", "13"),
        ("§\n\n<!-- roadmap-lint-disable-file link-text -->\n", ""),
        ("§\n\n<!-- roadmap-lint-disable-file link-name -->\n", ""),
        ("§\n\n<!-- roadmap-lint-disable-file link -->\n", ""),
        ("§\n\n<!-- roadmap-lint-disable-file link-target link-text -->\n", ""),
        ("§\n\n<!-- roadmap-lint-disable-file link-target, link-text -->\n", ""),
        ("§\n\n<!--roadmap-lint-disable-file link-text-->\n", ""),
        ("§\r\n\r\n<!-- roadmap-lint-disable-next-line link-text -->\r\n\r\n§\r\n\r\n§\r\n", "13"),
        ("| a |\n| - |\n| § |\n| § <!-- roadmap-lint-disable-line link-text --> |\n", "1"),
        ("<!-- roadmap-lint-disable link-text -- generated -->\n\n§\n", ""),
    ],
)
def test_silences(text: str, left: str) -> None:
    assert spoken(text) == left


@pytest.mark.parametrize(
    "text",
    [
        "<!-- roadmap-lint-disable-file -->\n\n§\n",
        "<!-- roadmap-lint-disable-file -- link-text -->\n\n§\n",
        "<!-- roadmap-lint-disable-file all -->\n\n§\n",
        "<!-- roadmap-lint-disable-file link-target -->\n\n§\n",
        "<!-- roadmap-lint-disable-file link-txt -->\n\n§\n",
        "<!-- roadmap-lint-disable-all link-text -->\n\n§\n",
        "<!-- Roadmap-lint-disable-file link-text -->\n\n§\n",
        "<!-- see roadmap-lint-disable-file link-text -->\n\n§\n",
        "<!-- roadmap-lint-enable link-text -->\n\n§\n",
        "§\n\n<!-- roadmap-lint-disable-next-line link-text -->\n",
        "```\n<!-- roadmap-lint-disable-file link-text -->\n```\n\n§\n",
        "`<!-- roadmap-lint-disable-file link-text -->`\n\n§\n",
        "§\n\n<!-- roadmap-lint-disable link-text -->\n",
        "<!-- roadmap-lint-disable link-text -->\n<!-- roadmap-lint-enable link -->\n\n§\n",
    ],
)
def test_does_not_silence(text: str) -> None:
    assert spoken(text) == "1" * text.count("§")


def test_enabling_one_rule_leaves_the_others_of_its_family_disabled() -> None:
    text = "<!-- roadmap-lint-disable link -->\n\n§\n\n<!-- roadmap-lint-enable link-name -->\n\n§\n"
    assert spoken(text, ONE) == "2"
    assert spoken(text, TWO) == ""


def test_says_all_that_a_comment_says() -> None:
    text = "<!-- roadmap-lint-disable-line link nothing -- an old -- name -->\n"
    first, second = read(text)
    assert (first.kind, first.word, first.reason) == (Kind.LINE, "link", "an old -- name")
    assert text[first.word_span.start : first.word_span.end] == "link"
    assert text[second.word_span.start : second.word_span.end] == second.word == "nothing"
    assert first.span == second.span == Span(0, len(text) - 1)
    assert (sorted(first.governs), sorted(second.governs)) == ([TWO, ONE], [])


def test_a_comment_without_a_rule_and_one_of_no_kind_are_told() -> None:
    bare, strange = read("<!-- roadmap-lint-disable -->\n\n<!-- roadmap-lint-silence link -->\n")
    assert (bare.kind, bare.word, bare.governs) == (Kind.REST, "", {})
    assert (strange.kind, strange.word, strange.governs) == (Kind.UNKNOWN, "link", {})


def test_tells_which_were_used() -> None:
    text = (
        "<!-- roadmap-lint-disable-file link-target -->\n\n<!-- roadmap-lint-disable link-text link-name -->\n\n§\n\n"
        "<!-- roadmap-lint-enable link-text -->\n\n<!-- roadmap-lint-enable link-text -->\n"
    )
    found = read(text)
    place = text.index("§")
    assert silence([Diagnostic(Span(place, place), "", rule=ONE)], found) == []
    assert [one.used for one in found] == [False, True, True, True, False]


@given(
    st.lists(
        st.sampled_from(
            [
                *("§\n\n", "<!-- roadmap-lint-disable link-text -->\n", "<!-- roadmap-lint-enable link -->\n"),
                *("<!-- roadmap-lint-disable-next-line link -->\n", "<!-- roadmap-lint-", "-->\n", "> ", "link-text "),
            ]
        )
    )
)
def test_any_mix_gives_places_within_the_text(pieces: list[str]) -> None:
    text = "".join(pieces)
    for one in read(text):
        assert one.word_span in one.span
        assert text[one.word_span.start : one.word_span.end] == one.word
        assert all(governed in Span(0, len(text)) for governed in one.governs.values())
