from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from roadmap_lint import fixer
from roadmap_lint.editing import Chain, Edited, apply
from roadmap_lint.fixer import Fixed, fix
from roadmap_lint.linter import lint
from roadmap_lint.rule import Applicability, Context, Diagnostic, Edit, Fix, Rule
from roadmap_lint.source import Source, Span
from tests.rules import rule, surroundings, word_rule

BOM = b"\xef\xbb\xbf"


def mend(text: str, *rules: Rule, unsafe: bool = False) -> Fixed:
    return fix(Source.from_text("ROADMAP.md", text), rules, surroundings(), unsafe=unsafe)


def after(text: str, *rules: Rule, unsafe: bool = False) -> str:
    return mend(text, *rules, unsafe=unsafe).report.source.text


# Applying edits


@pytest.mark.parametrize(
    ("edits", "result"),
    [
        ([], "abcdef"),
        ([(0, 1, "X")], "Xbcdef"),
        ([(6, 6, "X")], "abcdefX"),
        ([(2, 4, ""), (0, 0, "X")], "Xabef"),
        ([(3, 3, "X"), (3, 3, "Y")], "abcXYdef"),
        ([(3, 5, "Y"), (3, 3, "X")], "abcXYf"),
        ([(1, 3, "X"), (3, 3, "Y"), (3, 4, "Z")], "aXYZef"),
        ([(0, 6, "")], ""),
    ],
)
def test_apply(edits: list[tuple[int, int, str]], result: str) -> None:
    assert apply("abcdef", [Edit(Span(start, end), text) for start, end, text in edits]) == result


def test_apply_refuses_edits_that_overlap() -> None:
    with pytest.raises(ValueError, match="two edits overlap at 2"):
        apply("abcdef", [Edit(Span(2, 4), ""), Edit(Span(0, 3), "")])


TEXTS = st.text(st.sampled_from("ab é✅\r\n\t"), max_size=40)


@st.composite
def texts_with_edits(draw: st.DrawFn) -> tuple[str, list[Edit]]:
    """A text, and edits of it that do not overlap, in any order."""
    text = draw(TEXTS)
    borders = sorted(draw(st.lists(st.integers(0, len(text)), max_size=8)))
    spans = [Span(start, end) for start, end in pairwise(borders)][::2]
    edits = [Edit(span, draw(TEXTS)) for span in spans]
    return text, draw(st.permutations(edits))


@given(texts_with_edits(), st.booleans())
def test_nothing_outside_the_edits_changes(given: tuple[str, list[Edit]], bom: bool) -> None:
    text, edits = given
    source = Source.from_bytes("ROADMAP.md", BOM * bom + text.encode())
    raw = source.with_text(apply(source.text, edits)).raw
    assert raw.startswith(BOM) is bom
    rest = raw.removeprefix(BOM).decode()
    borders = [
        0,
        *(place for edit in sorted(edits, key=_start) for place in (edit.span.start, edit.span.end)),
        len(text),
    ]
    for number, edit in enumerate(sorted(edits, key=_start)):
        kept = text[borders[2 * number] : borders[2 * number + 1]]
        assert rest.startswith(kept + edit.text)
        rest = rest[len(kept + edit.text) :]
    assert rest == text[borders[-2] :]


def _start(edit: Edit) -> Span:
    return edit.span


@given(texts_with_edits(), st.data())
def test_places_outside_the_edits_are_found_again(given: tuple[str, list[Edit]], data: st.DataObject) -> None:
    text, edits = given
    start = data.draw(st.integers(0, len(text)))
    span = Span(start, data.draw(st.integers(start, len(text))))
    changed = Edited(text, [[edit] for edit in edits])
    place = changed.place(span)
    assert place in Span(0, len(changed.text))
    if len(span) and not any(edit.span.touches(span) for edit in edits):
        assert changed.text[place.start : place.end] == text[span.start : span.end]


@pytest.mark.parametrize(
    ("text", "edits", "old", "new"),
    [
        ("a b\nc d\n", [(0, 4, ""), (7, 7, "\na b")], "b", "b"),
        ("1. a b\n   x y\n2. c\n", [(0, 13, ""), (19, 19, "\n2. a b\n   x y")], "y", "y"),
        ("1. a b\n   x y\n2. c\n", [(0, 13, ""), (19, 19, "\n10. a b\n    x y")], "x y", "x y"),
    ],
)
def test_places_in_lines_that_are_moved_are_found_again(
    text: str, edits: list[tuple[int, int, str]], old: str, new: str
) -> None:
    fix_ = [Edit(Span(start, end), instead) for start, end, instead in edits]
    changed = Edited(text, [fix_])
    span = Span(text.index(old), text.index(old) + len(old))
    place = changed.place(span)
    assert changed.text[place.start : place.end] == new
    assert not changed.touches(span)
    assert changed.written == []


def test_lines_that_are_rewritten_elsewhere_are_not_moved() -> None:
    changed = Edited("a b\nc d\n", [[Edit(Span(0, 4), ""), Edit(Span(7, 7), "\na B")]])
    assert changed.touches(Span(2, 3))
    assert changed.written == [Span(0, 0), Span(3, 7)]
    renumbered = [Edit(Span(0, 13), ""), Edit(Span(17, 17), "\n2. a\n   2. b\n")]
    assert Edited("1. a\n   1. b\n2. c\n", [renumbered]).touches(Span(3, 4))


def test_of_two_changes_in_a_row_what_either_does_counts() -> None:
    first = Edited("a b c d", [[Edit(Span(0, 1), "xyz")]])
    chain = Chain(first, Edited(first.text, [[Edit(Span(6, 7), "")]]))
    assert [chain.touches(Span(at, at + 1)) for at in (0, 2, 4, 6)] == [True, False, True, False]
    assert [chain.place(Span(at, at + 1)) for at in (0, 2, 6)] == [Span(0, 3), Span(4, 5), Span(7, 8)]
    assert chain.written == [Span(0, 3), Span(6, 6)]


@pytest.mark.parametrize("spans", [[], [(0, 2), (1, 3)], [(1, 3), (0, 2)], [(0, 3), (1, 1)]])
def test_a_fix_needs_edits_that_do_not_overlap(spans: list[tuple[int, int]]) -> None:
    with pytest.raises(ValueError, match="a fix needs edits that do not overlap: Mend"):
        Fix("Mend", tuple(Edit(Span(*span), "") for span in spans))


# What is mended


def test_mends_what_is_safe_and_says_so() -> None:
    fixed = mend("a b\n\na c\n", word_rule("word-a", "a", "x"), word_rule("word-b", "b"))
    assert fixed.report.source.text == "x b\n\nx c\n"
    assert [problem.span.start for problem in fixed.applied] == [0, 5]
    assert [problem.rule for problem in fixed.report.diagnostics] == ["word-b"]
    assert fixed.refused == ()


def test_mends_what_takes_a_decision_only_when_asked() -> None:
    rules = word_rule("word-a", "a", "x"), word_rule("word-b", "b", "y", Applicability.UNSAFE)
    assert after("a b", *rules) == "x b"
    assert after("a b", *rules, unsafe=True) == "x y"


def test_fixes_that_prove_good_at_once_cost_one_reading_more() -> None:
    texts: list[str] = []

    def check(context: Context) -> Iterator[Diagnostic]:
        texts.append(context.source.text)
        yield from word_rule("word-a", "a", "x").check(context)

    rules = rule("word-a", check, fixable=Applicability.SAFE), word_rule("word-b", "b")
    assert after("a b\n\na\n", *rules) == "x b\n\nx\n"
    assert texts == ["a b\n\na\n", "x b\n\nx\n"]


def test_a_text_without_problems_stays() -> None:
    source = Source.from_text("ROADMAP.md", "c")
    fixed = fix(source, [word_rule("word-a", "a", "x")], surroundings())
    assert fixed.report.source is source
    assert (fixed.applied, fixed.refused) == ((), ())


def test_line_ends_and_bom_stay() -> None:
    source = Source.from_bytes("ROADMAP.md", BOM + b"a\r\nb\na\rb")
    fixed = fix(source, [word_rule("word-a", "a", "xyz")], surroundings())
    assert fixed.report.source.raw == BOM + b"xyz\r\nb\nxyz\rb"


def test_suppressed_problems_are_not_mended() -> None:
    text = "<!-- roadmap-lint-disable-next-line word-a -->\n§a\n\n§a\n"
    assert after(text, word_rule("word-a", "§a", "§b")) == text[:-2] + "b\n"


def test_what_touches_waits_for_the_next_round() -> None:
    assert after("aaaa\n", word_rule("word-a", "a", "b")) == "bbbb\n"
    rounds = mend("aaaa\n", word_rule("word-a", "a", "b"))
    assert [problem.span.start for problem in rounds.applied] == [0, 2, 1, 3]


def test_one_fix_of_many_edits_is_made_whole_or_not_at_all() -> None:
    def check(context: Context) -> Iterator[Diagnostic]:
        text = context.source.text
        if text.startswith("2"):
            edits = (Edit(Span(0, 2), ""), Edit(Span(4, 4), "2\n"))
            yield Diagnostic(Span(0, 1), "2 stands before 1", fix=Fix("Move 2", edits))

    assert after("2\n1\na\n", rule("order", check), word_rule("word-a", "a", "b")) == "1\n2\nb\n"


def test_the_target_of_a_definition_may_change_for_all_its_links() -> None:
    text = "See [a][x], [b][x] and [c](#d).\n\n[x]: gone.md\n"
    assert after(text, word_rule("word-gone", "gone", "here")) == text.replace("gone", "here")


def test_two_problems_with_one_cure() -> None:
    fixed = mend("ab", word_rule("word-a", "ab", "c"), word_rule("word-b", "ab", "c"))
    assert fixed.report.source.text == "c"
    assert [problem.rule for problem in fixed.applied] == ["word-a"]
    assert (fixed.report.diagnostics, fixed.refused) == ((), ())


def test_problems_that_move_are_known_again() -> None:
    """A problem below a fix, whose message and place change with it, is not taken for a new one."""

    def check(context: Context) -> Iterator[Diagnostic]:
        for match in re.finditer("b", context.source.text):
            span = Span(*match.span())
            count = context.source.text.count("a")
            yield Diagnostic(span, f"b on line {context.line(span)} of {context.source.newline!r} with {count}")

    def cut(context: Context) -> Iterator[Diagnostic]:
        for match in re.finditer("a\n", context.source.text):
            yield Diagnostic(Span(*match.span()), "a line", fix=Fix("Cut", (Edit(Span(*match.span()), ""),)))

    fixed = mend("a\nb b\na\nb\n", rule("cut", cut), rule("count", check))
    assert fixed.report.source.text == "b b\nb\n"
    assert (len(fixed.applied), len(fixed.report.diagnostics), fixed.refused) == (2, 3, ())


def test_problems_in_text_that_is_moved_are_known_again() -> None:
    def check(context: Context) -> Iterator[Diagnostic]:
        text = context.source.text
        first, _, rest = text.partition("\n")
        if rest and first > rest[: len(first)]:
            edits = (Edit(Span(0, len(first) + 1), ""), Edit(Span(len(text), len(text)), f"3. {first[3:]}\n"))
            yield Diagnostic(Span(0, 1), "not in order", fix=Fix("Move", edits))

    bad = word_rule("word-bad", "bad")
    assert after("1. z bad\n1. a\n1. b\n", rule("order", check), bad) == "1. a\n1. b\n3. z bad\n"


# What is refused


def refusals(fixed: Fixed) -> list[tuple[str, str]]:
    return [(problem.rule, reason) for problem, reason in fixed.refused]


def test_a_fix_that_does_not_mend_its_problem_is_refused() -> None:
    for instead in ("a", "aa", "b a"):
        fixed = mend("a\n", word_rule("word-a", "a", instead))
        assert fixed.report.source.text == "a\n"
        assert refusals(fixed) == [("word-a", "the problem would still be there")]
        assert fixed.refused[0][0] in fixed.report.diagnostics


def test_a_fix_that_causes_another_problem_is_refused() -> None:
    fixed = mend("a\n\nc\n", word_rule("word-a", "a", "b"), word_rule("word-b", "b"), word_rule("word-c", "c", "d"))
    assert fixed.report.source.text == "a\n\nd\n"
    assert refusals(fixed) == [("word-a", "it would cause word-b: b stands here")]


def test_what_a_fix_changes_elsewhere_is_not_lost_silently() -> None:
    """A fix that opens a comment, or makes a heading of a line, would take or give what it does not speak of."""
    text = "# Plan\n\n## v0.1 ✅\n\n- [x] a\n\n§\n\n- [ ] b\n"
    fixed = mend(text, word_rule("word-a", "§", "<!--"))
    assert fixed.report.source.text == text
    assert refusals(fixed) == [("word-a", "it would change what is read elsewhere: the box on line 9")]
    fixed = mend(text, word_rule("word-a", "§\n", "## v0.2\n"))
    assert refusals(fixed) == [("word-a", "it would change what is read elsewhere: the item on line 9")]
    assert after(text, word_rule("word-a", "§", "$")) == text.replace("§", "$")


def test_what_a_fix_reveals_in_its_own_paragraph_is_welcome() -> None:
    text = "Now these:\n4. a\n5. b\n\n## v0.1\n"
    assert after(text, word_rule("word-a", ":\n(?=4)", ":\n\n")) == text.replace(":\n", ":\n\n")


def test_the_fix_that_changes_what_is_read_is_told_from_the_others() -> None:
    text = "".join(f"{'ab'[number == 5]}\n\n- [ ] {number}\n\n" for number in range(12))
    fixed = mend(text, word_rule("word-a", "a", "x"), word_rule("word-b", "b", "```"))
    assert fixed.report.source.text == text.replace("a", "x")
    assert refusals(fixed) == [("word-b", "it would change what is read elsewhere: the box on line 23")]


# What follows


def test_what_a_fix_causes_is_mended_with_it() -> None:
    fixed = mend("a\n", word_rule("word-a", "a", "b"), word_rule("word-b", "b", "c"), word_rule("word-c", "c", "d"))
    assert fixed.report.source.text == "d\n"
    assert [([problem.rule for problem in step.problems], step.caused) for step in fixed.steps] == [
        (["word-a"], False),
        (["word-b"], True),
        (["word-c"], True),
    ]


def test_what_a_fix_causes_must_be_safe_to_mend() -> None:
    rules = word_rule("word-a", "a", "b"), word_rule("word-b", "b", "c", Applicability.UNSAFE)
    for unsafe in (False, True):
        fixed = mend("a\n", *rules, unsafe=unsafe)
        assert fixed.report.source.text == "a\n"
        assert refusals(fixed) == [("word-a", "it would cause word-b: b stands here")]


def test_a_fix_is_kept_only_when_all_that_it_causes_can_be_mended() -> None:
    rules = word_rule("word-a", "a", "bc"), word_rule("word-b", "b", "x"), word_rule("word-c", "c")
    fixed = mend("a\n\na\n", *rules)
    assert fixed.report.source.text == "a\n\na\n"
    assert len(fixed.refused) == 2


def test_one_cure_for_what_several_fixes_cause() -> None:
    """As for a date that must be renewed when anything changes."""

    def check(context: Context) -> Iterator[Diagnostic]:
        if "x" in context.source.text and "old" in context.source.text:
            yield Diagnostic(Span(0, 3), "is old", fix=Fix("Renew", (Edit(Span(0, 3), "new"),)))

    fixed = mend("old\n\na\n\na\n", word_rule("word-a", "a", "x"), rule("stamp", check))
    assert fixed.report.source.text == "new\n\nx\n\nx\n"
    assert [problem.rule for problem in fixed.applied] == ["word-a", "word-a", "stamp"]


def test_what_a_rule_that_looks_last_says_of_a_fix_is_mended_with_it() -> None:
    last = word_rule("word-b", "b", "c", last=True)
    fixed = mend("a\n", word_rule("word-a", "a", "b"), last)
    assert fixed.report.source.text == "c\n"
    assert [problem.rule for problem in fixed.applied] == ["word-a", "word-b"]


def test_a_fix_of_a_rule_that_looks_last_is_proved_too() -> None:
    fixed = mend("a\n\nc\n", word_rule("word-a", "a", "aa", last=True), word_rule("word-b", "b"))
    assert refusals(fixed) == [("word-a", "the problem would still be there")]
    fixed = mend("a\n", word_rule("word-a", "a", "b", last=True), word_rule("word-b", "b"))
    assert refusals(fixed) == [("word-a", "it would cause word-b: b stands here")]


def test_fixes_that_undo_one_another_are_refused() -> None:
    fixed = mend("a\n\nb\n", word_rule("word-a", "a", "b"), word_rule("word-b", "b", "a"))
    assert fixed.report.source.text == "a\n\nb\n"
    assert refusals(fixed) == [
        ("word-a", "it would cause word-b: b stands here"),
        ("word-b", "it would cause word-a: a stands here"),
    ]


def test_a_fix_that_makes_a_rule_break_down_is_refused() -> None:
    def check(context: Context) -> Iterator[Diagnostic]:
        assert "b" not in context.source.text
        yield from ()

    fixed = mend("a\n", word_rule("word-a", "a", "b"), rule("fragile", check))
    assert fixed.report.source.text == "a\n"
    assert not fixed.report.crashed
    assert "it would cause rule-error" in fixed.refused[0][1]


def test_a_rule_that_breaks_down_anyway_hinders_nobody() -> None:
    fixed = mend("a\n", word_rule("word-a", "a", "b"), rule("broken", lambda _: iter([1 // 0])))  # type: ignore[list-item]
    assert fixed.report.source.text == "b\n"
    assert fixed.report.crashed


def test_a_new_problem_does_not_hide_behind_one_that_goes() -> None:
    """Mending `a` also takes away the problem on its line, and causes one of the same rule on another."""

    def check(context: Context) -> Iterator[Diagnostic]:
        place = 0 if context.source.text.startswith("a") else context.source.text.index("c")
        yield Diagnostic(Span(place, place + 1), "an odd one")

    fixed = mend("a\nbb\nc\n", word_rule("word-a", "a", "x"), rule("odd", check))
    assert refusals(fixed) == [("word-a", "it would cause odd: an odd one")]


def test_bad_fixes_among_good_ones_are_singled_out() -> None:
    text = "".join(f"{'ac'[number in (3, 11, 12)]}\n\n" for number in range(20))
    fixed = mend(text, word_rule("word-a", "a", "x"), word_rule("word-c", "c", "cc"))
    assert fixed.report.source.text == text.replace("a", "x")
    assert [reason for _, reason in fixed.refused] == ["the problem would still be there"] * 3
    assert len(fixed.applied) == 17


def test_a_fix_that_hinders_another_is_told_from_it() -> None:
    """Once `b` is mended too, mending `a` does not help any more: one of the two can be kept."""

    def check(context: Context) -> Iterator[Diagnostic]:
        text = context.source.text
        for match in re.finditer("[ab]", text):
            yield Diagnostic(Span(*match.span()), match[0], fix=Fix("Write x", (Edit(Span(*match.span()), "x"),)))
        if text.startswith("x") and "b" not in text:
            yield Diagnostic(Span(0, 1), "a")

    fixed = mend("a\n\nb\n", rule("word-a", check))
    assert fixed.report.source.text in ("x\n\nb\n", "a\n\nx\n")
    assert (len(fixed.applied), len(fixed.refused)) == (1, 1)


def test_what_waits_for_a_fix_that_is_refused_gets_its_turn() -> None:
    assert after("aaaa\n", word_rule("word-a", "^aa", "aaa"), word_rule("word-b", "a(?=\n)|(?<=^a)a", "b")) == "abab\n"


def test_a_mend_that_needs_another_first_comes_in_a_later_round() -> None:
    def check(context: Context) -> Iterator[Diagnostic]:
        for match in re.finditer("b", context.source.text):
            instead = "b" if "a" in context.source.text else "y"
            yield Diagnostic(Span(*match.span()), "b", fix=Fix("Write y", (Edit(Span(*match.span()), instead),)))

    assert after("b\n\na\n", word_rule("word-a", "a", "x"), rule("word-b", check)) == "y\n\nx\n"


def test_there_are_ten_rounds_at_most() -> None:
    def check(context: Context) -> Iterator[Diagnostic]:
        """One problem less a round: only the first of many has a fix."""
        for number, match in enumerate(re.finditer("a", context.source.text)):
            cure = Fix("Cut", (Edit(Span(*match.span()), ""),)) if number == 0 else None
            yield Diagnostic(Span(*match.span()), f"a {match.start()}", fix=cure)

    text = "".join(f"{number}a\n\n" for number in range(12))
    fixed = mend(text, rule("word-a", check))
    assert fixed.report.source.text.count("a") == 2
    assert len(fixed.applied) == 10
    assert refusals(fixed) == [("word-a", "10 rounds of fixes did not settle it")]


def count_readings(monkeypatch: pytest.MonkeyPatch) -> list[Source]:
    seen: list[Source] = []

    def counting(source: Source, *others: object) -> object:
        seen.append(source)
        return lint(source, *others)  # type: ignore[arg-type]

    monkeypatch.setattr(fixer, "lint", counting)
    return seen


def test_good_fixes_cost_one_reading_a_round(monkeypatch: pytest.MonkeyPatch) -> None:
    seen = count_readings(monkeypatch)
    assert after("a\n\n" * 100, word_rule("word-a", "a", "b")) == "b\n\n" * 100
    assert len(seen) == 2


@pytest.mark.parametrize("text", ["a\n\n" * 300, "a" * 300])
def test_bad_fixes_do_not_cost_ever_more(text: str, monkeypatch: pytest.MonkeyPatch) -> None:
    seen = count_readings(monkeypatch)
    fixed = mend(text, word_rule("word-a", "a", "a "))
    assert fixed.report.source.text == text
    assert len(seen) <= 1 + fixer.PROOFS
    assert len(fixed.refused) == 300
    assert {"the problem would still be there"} <= {reason for _, reason in fixed.refused}


def test_many_bad_fixes_keep_no_good_one_from_being_made(monkeypatch: pytest.MonkeyPatch) -> None:
    seen = count_readings(monkeypatch)
    text = "".join(f"{'ac'[number % 3 == 0]} {number}\n\n" for number in range(300))
    fixed = mend(text, word_rule("word-a", "a", "x"), word_rule("word-c", "c", "d"), word_rule("word-d", "d"))
    assert fixed.report.source.text == text.replace("a", "x")
    assert len(fixed.applied) == 200
    assert {reason for _, reason in fixed.refused} == {"it would cause word-d: d stands here"}
    assert len(seen) <= 1 + 2 * fixer.PROOFS


# Whatever the rules do

WORDS = st.sampled_from("abc")
CURES = st.none() | st.text(st.sampled_from("abcd"), max_size=2)


@st.composite
def rule_sets(draw: st.DrawFn) -> list[Rule]:
    """Rules that report letters, or two together, and put something in their place: good or bad, safe or unsafe."""
    words = draw(st.lists(st.text("abc", min_size=1, max_size=2), unique=True, max_size=4))
    return [word_rule(f"word-{word}", word, draw(CURES), draw(st.sampled_from(Applicability))) for word in words]


MARKDOWN = st.text(st.sampled_from("abcd \r\n"), max_size=30)


@given(MARKDOWN, rule_sets(), st.booleans())
def test_settles_and_never_makes_it_worse(text: str, rules: Sequence[Rule], unsafe: bool) -> None:
    source = Source.from_text("ROADMAP.md", text)
    before = lint(source, rules, surroundings())
    fixed = fix(source, rules, surroundings(), unsafe=unsafe)
    first = sum(len(step.problems) for step in fixed.steps if not step.caused)
    assert len(fixed.report.diagnostics) <= len(before.diagnostics) - first
    assert fixed.report.diagnostics == lint(fixed.report.source, rules, surroundings()).diagnostics
    assert all(problem in fixed.report.diagnostics for problem, _ in fixed.refused)
    assert {problem.rule for problem in fixed.report.diagnostics} <= {problem.rule for problem in before.diagnostics}
    if "did not settle" not in str(fixed.refused):
        again = fix(fixed.report.source, rules, surroundings(), unsafe=unsafe)
        assert again.report.source == fixed.report.source
        assert again.applied == ()
    if not unsafe:
        assert all(problem.fix and problem.fix.applicability is Applicability.SAFE for problem in fixed.applied)
