from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from roadmap_lint.document import Document
from roadmap_lint.editing import apply
from roadmap_lint.rule import Diagnostic
from roadmap_lint.source import Source, Span
from roadmap_lint.suppression import Suppression, SuppressionKind, judge, silence, suppressions

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
    assert (first.kind, first.word, first.reason) == (SuppressionKind.LINE, "link", "an old -- name")
    assert text[first.word_span.start : first.word_span.end] == "link"
    assert text[second.word_span.start : second.word_span.end] == second.word == "nothing"
    assert first.span == second.span == Span(0, len(text) - 1)
    assert (sorted(first.governs), sorted(second.governs)) == ([TWO, ONE], [])


def test_a_comment_without_a_rule_and_one_of_no_kind_are_told() -> None:
    bare, strange = read("<!-- roadmap-lint-disable -->\n\n<!-- roadmap-lint-silence link -->\n")
    assert (bare.kind, bare.word, bare.governs) == (SuppressionKind.REST, "", {})
    assert (strange.kind, strange.word, strange.governs) == (SuppressionKind.UNKNOWN, "link", {})


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


@pytest.mark.parametrize(
    ("text", "looked", "needless"),
    [
        ("<!-- roadmap-lint-disable-file link-text -->\n", {ONE, TWO}, True),
        ("<!-- roadmap-lint-disable-next-line link-text -->\n", {ONE, TWO}, True),
        ("<!-- roadmap-lint-enable link-text -->\n", {ONE, TWO}, True),
        ("<!-- roadmap-lint-disable-file link -->\n", {ONE, TWO}, True),
        ("<!-- roadmap-lint-disable-file link -->\n", {ONE}, False),
        ("<!-- roadmap-lint-disable-file link-text -->\n", {TWO}, False),
        ("<!-- roadmap-lint-disable-file link-txt -->\n", {ONE, TWO}, False),
        ("<!-- roadmap-lint-disable-all link-text -->\n", {ONE, TWO}, False),
        ("<!-- roadmap-lint-disable-file -->\n", {ONE, TWO}, False),
    ],
)
def test_is_needless_only_when_all_its_rules_have_looked(text: str, looked: set[str], needless: bool) -> None:
    (one,) = read(text)
    judge([one], looked)
    assert one.needless is needless


def test_is_not_needless_when_it_silenced_something() -> None:
    found = read("<!-- roadmap-lint-disable-file link-text -->\n")
    silence([Diagnostic(Span(3, 4), "", rule=ONE)], found)
    judge(found, {ONE, TWO})
    assert not found[0].needless


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("<!-- roadmap-lint-disable-file link-txt -->\n", "link-text"),
        ("<!-- roadmap-lint-disable-file date -->\n", None),
        ("<!-- roadmap-lint-disable-nextline link-text -->\n", "disable-next-line"),
        ("<!-- roadmap-lint-quiet link-text -->\n", None),
        ("<!-- roadmap-lint-disable-file link-text -->\n", None),
    ],
)
def test_guesses_what_was_meant(text: str, meant: str | None) -> None:
    assert read(text)[0].meant == meant


C = "<!-- roadmap-lint-disable-line link -->"


@pytest.mark.parametrize(
    ("text", "number", "left"),
    [
        (f"# A\n\n{C}\n\nb\n", 0, "# A\n\nb\n"),
        (f"# A\n\n{C}\nb\n", 0, "# A\n\nb\n"),
        (f"# A\n{C}\n\nb\n", 0, "# A\n\nb\n"),
        (f"# A\n{C}\n# B\n", 0, "# A\n# B\n"),
        (f"{C}\n\n# A\n", 0, "# A\n"),
        (f"# A\n\n{C}\n", 0, "# A\n"),
        (f"# A\n\n{C}", 0, "# A\n"),
        (f"{C}\n", 0, ""),
        (f"# A\r\n\r\n{C}\r\n\r\nb\r\n", 0, "# A\r\n\r\nb\r\n"),
        (f"- a\n  {C}\n- b\n", 0, "- a\n- b\n"),
        (f"- a {C}\n- b\n", 0, "- a\n- b\n"),
        (f"- a {C} b\n", 0, "- a b\n"),
        (f"{C} # A\n", 0, "# A\n"),
        (f"| a {C} |\n| - |\n", 0, "| a |\n| - |\n"),
        ("<!--\nroadmap-lint-disable-line\nlink\n-->\n\na\n", 0, "a\n"),
        ("<!-- roadmap-lint-disable-line a, b c -->", 0, "<!-- roadmap-lint-disable-line b c -->"),
        ("<!-- roadmap-lint-disable-line a, b c -->", 1, "<!-- roadmap-lint-disable-line a c -->"),
        ("<!-- roadmap-lint-disable-line a, b c -->", 2, "<!-- roadmap-lint-disable-line a, b -->"),
        ("<!-- roadmap-lint-disable-line a b-->", 1, "<!-- roadmap-lint-disable-line a-->"),
        ("<!-- roadmap-lint-disable-line a b -- why -->", 1, "<!-- roadmap-lint-disable-line a -- why -->"),
    ],
)
def test_takes_out(text: str, number: int, left: str) -> None:
    source = Source.from_text("ROADMAP.md", text)
    assert apply(text, [read(text)[number].removal(source)]) == left


@given(st.text(st.sampled_from("a\n \r>-#|"), max_size=12), st.text(st.sampled_from("a\n \r>-#|"), max_size=12))
def test_taking_out_leaves_every_word(before: str, after: str) -> None:
    source = Source.from_text("ROADMAP.md", f"{before}{C}{after}")
    for one in read(source.text):
        left = apply(source.text, [one.removal(source)])
        assert "".join(left.split()) == "".join((before + after).split())
