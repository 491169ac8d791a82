from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from roadmap_lint.loader import load_rules
from roadmap_lint.rule import Applicability, Context, Diagnostic, Edit, Fix, Rule
from roadmap_lint.source import Span
from roadmap_lint.testing import (
    Case,
    Circumstances,
    Outcome,
    PageError,
    cases_of,
    outcome_of,
    page_faults,
    read_page,
    rewrite,
    surroundings_of,
)
from tests.rules import rule, surroundings, word_rule

RULE = '''\
"""A rule for tests: nobody says TODO."""

from roadmap_lint import Applicability, Diagnostic, Edit, Fix, Rule, Severity, Span


def check(context):
    place = context.source.text.find("TODO")
    while place >= 0:
        span = Span(place, place + 4)
        yield Diagnostic(span, f"TODO, {context.options['reason']}", fix=Fix("Plan it", (Edit(span, "Planned"),)))
        place = context.source.text.find("TODO", place + 1)


RULE = Rule(
    id="word-todo",
    summary="Nothing is marked TODO.",
    severity=Severity.ERROR,
    fixable=Applicability.SAFE,
    check=check,
    options={"reason": {"type": "string", "default": "says nothing"}},
)
'''

PAGE = """\
# word-todo

Nothing is
marked TODO.

## Why

It says nothing.

## A word of its own

Prose may stand anywhere.

```markdown
# Roadmap

- TODO
```

```text
3:3 TODO, says nothing
```

```markdown fixed
# Roadmap

- Planned
```

## With another reason

```toml case
options = { reason = "is vague" }
newline = "\\r\\n"
```

````markdown
TODO TODO

```markdown
```
````

```text
1:1 TODO, is vague
1:6 TODO, is vague
```

Both go.

````markdown fixed
Planned Planned

```markdown
```
````

## Part of nothing

```markdown
- to do
```

```python
"a fence of another kind"
```

## Options

- `reason`: what is said.
"""


@pytest.fixture
def page(tmp_path: Path) -> Path:
    (tmp_path / "word_todo.py").write_text(RULE)
    (tmp_path / "word_todo.md").write_text(PAGE)
    return tmp_path / "word_todo.md"


def outcomes(page: Path, monkeypatch: pytest.MonkeyPatch) -> list[Outcome]:
    (todo,) = load_rules([page.parent])
    found = []
    for number, case in enumerate(cases_of(page)):
        around = surroundings_of(case, todo, page.parent / str(number))
        monkeypatch.chdir(around.repository.top)
        found.append(outcome_of(case, todo, around))
    return found


def test_reads_a_page(page: Path) -> None:
    read = read_page(page)
    assert (read.title, read.summary) == ("word-todo", "Nothing is marked TODO.")
    assert read.headings == ("Why", "A word of its own", "With another reason", "Part of nothing", "Options")
    first, second, third = read.cases
    assert first == Case(
        "A word of its own",
        14,
        "# Roadmap\n\n- TODO\n",
        Outcome(("3:3 TODO, says nothing",), "# Roadmap\n\n- Planned\n"),
    )
    assert second.circumstances == Circumstances(newline="\r\n", options={"reason": "is vague"})
    assert second.text == "TODO TODO\n\n```markdown\n```\n"
    assert second.source.text == "TODO TODO\r\n\r\n```markdown\r\n```\r\n"
    assert third.expected == Outcome()
    assert list(read.cases) == cases_of(page)


def test_a_right_page_holds(page: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (todo,) = load_rules([page.parent])
    assert not list(page_faults(read_page(page), todo))
    assert outcomes(page, monkeypatch) == [case.expected for case in cases_of(page)]


def test_reads_circumstances(tmp_path: Path) -> None:
    told = """\
today = 2026-11-20
path = "docs/ROADMAP.md"
files = ["docs/a.md", "docs/b.md"]
committed = "2025-05-04"
base = "before\\n"
tags = { "v1.0" = "2025-01-02", "v1.1" = 2025-02-03 }
renames = { "b.md" = "docs/b.md" }
others = ["link-text"]
"""
    file = tmp_path / "x.md"
    file.write_text(f"# x\n\n```toml case\n{told}```\n\n```markdown\na\n```\n")
    (case,) = cases_of(file)
    assert case.circumstances == Circumstances(
        today=date(2026, 11, 20),
        path="docs/ROADMAP.md",
        files={"docs/a.md": "", "docs/b.md": ""},
        committed=date(2025, 5, 4),
        base="before\n",
        tags={"v1.0": date(2025, 1, 2), "v1.1": date(2025, 2, 3)},
        renames={"b.md": "docs/b.md"},
        others=["link-text"],
    )


@pytest.mark.parametrize(
    ("told", "needed"),
    [
        ('files = ["a.md"]', False),
        ('today = "2026-01-02"', False),
        ('committed = "2026-01-02"', True),
        ('base = ""', True),
        ('tags = { v1 = "2026-01-02" }', True),
        ('renames = { "a.md" = "b.md" }', True),
    ],
)
def test_only_some_circumstances_need_git(told: str, needed: bool, tmp_path: Path) -> None:
    (tmp_path / "x.md").write_text(f"# x\n\n```toml case\n{told}\n```\n\n```markdown\na\n```\n")
    (case,) = cases_of(tmp_path / "x.md")
    assert case.circumstances.needs_git is needed
    around = surroundings_of(case, word_rule("word-a", "a"), tmp_path / "made")
    assert (around.repository.root is not None) is needed


def test_circumstances_are_made_real(tmp_path: Path) -> None:
    circumstances = Circumstances(
        path="docs/ROADMAP.md",
        newline="\r\n",
        files={"a.md": "A", "docs/new name.md": ""},
        committed=date(2025, 5, 4),
        base="before\n",
        tags={"v1.0": date(2025, 6, 1)},
        renames={"old.md": "docs/new name.md"},
    )
    around = surroundings_of(
        Case("", 1, "after\n", circumstances=circumstances), word_rule("a", "a"), tmp_path / "made"
    )
    repository = around.repository
    assert repository.paths == {"docs/ROADMAP.md", "a.md", "docs/new name.md"}
    assert (repository.top / "docs/ROADMAP.md").read_bytes() == b"after\r\n"
    assert repository.committed("docs/ROADMAP.md") == "before\r\n"
    assert [change.date for change in repository.history("docs/ROADMAP.md")] == [date(2025, 5, 4)]
    assert [(tag.name, tag.date) for tag in repository.tags] == [("v1.0", date(2025, 6, 1))]
    assert repository.renamed("old.md") == "docs/new name.md"


@pytest.mark.parametrize(
    ("text", "line", "said"),
    [
        ("```markdown\na\n", 3, "does not end"),
        ("```text\n1:1 a\n```\n", 3, "`text` belongs to no case"),
        ("```markdown\na\n```\n## b\n```text\n1:1 a\n```\n", 7, "`text` belongs to no case"),
        ("```markdown\na\n```\n```text\n1:1 a\n```\n```text\n1:1 a\n```\n", 9, "each once, in this order"),
        ("```markdown\na\n```\n```markdown fixed\nb\n```\n```text\n1:1 a\n```\n", 9, "each once, in this order"),
        ("```markdown fix\na\n```\n", 3, "`markdown fix` belongs to no case"),
        ("```markdown\na\n```\n```text\na is wrong\n```\n", 6, "each line must be `line:column message`"),
        ("```markdown\na\n```\n```text\n```\n", 6, "each line must be `line:column message`"),
        ("```toml case\n```\n", 3, "a `markdown` fence must follow these circumstances"),
        ("```toml case\n```\n```text\n1:1 a\n```\n", 3, "a `markdown` fence must follow these circumstances"),
        ("```toml case\ntody = 1\n```\n```markdown\na\n```\n", 3, 'there is no "tody"; did you mean "today"?'),
        ("```toml case\ntoday = 1\n```\n```markdown\na\n```\n", 3, "these circumstances are wrong"),
        ("```toml case\ntags = 1\n```\n```markdown\na\n```\n", 3, "these circumstances are wrong"),
        ("```toml case\ntoday =\n```\n```markdown\na\n```\n", 3, "these circumstances are wrong"),
    ],
)
def test_a_page_out_of_form_is_refused(text: str, line: int, said: str, tmp_path: Path) -> None:
    file = tmp_path / "x.md"
    file.write_text(f"# x\n\n{text}")
    with pytest.raises(PageError) as error:
        cases_of(file)
    assert str(error.value).startswith(f"{file}:{line}: ")
    assert said in str(error.value)


@pytest.mark.parametrize(
    ("old", "new", "fault"),
    [
        ("# word-todo\n", "# word todo\n", "its title is 'word todo', not 'word-todo'"),
        ("marked TODO.", "marked TODO or FIXME.", "but the rule's summary is"),
        ("## Why", "## Because", "it has no section Why"),
        ("- `reason`", "- reason", "it does not explain the option `reason`"),
        ("- Planned", "- TODO", "line 14: what is mended is equal to what was to be mended"),
        ("```text\n3:3 TODO, says nothing\n```\n\n", "", "line 14: something is mended, but nothing reported"),
        ("- to do", "# Roadmap\n\n- TODO", "line 60: the same case stands on line 14"),
        ("```markdown\n- to do\n```", "", "it has no case that looks guilty and is clean"),
    ],
)
def test_a_page_that_does_not_fit_is_refused(old: str, new: str, fault: str, page: Path) -> None:
    assert PAGE.count(old) == 1
    page.write_text(PAGE.replace(old, new))
    (todo,) = load_rules([page.parent])
    (found,) = page_faults(read_page(page), todo)
    assert fault in found


def test_a_page_without_a_reporting_case_is_refused(page: Path) -> None:
    page.write_text("# word-todo\n\nNothing is marked TODO.\n\n## Why\n\n`reason`\n\n```markdown\na\n```\n")
    (todo,) = load_rules([page.parent])
    assert list(page_faults(read_page(page), todo)) == [
        "it has no case that reports something",
        "the rule's best fix is none in the cases, but its fixable says safe",
    ]


@pytest.mark.parametrize("fixable", [None, Applicability.UNSAFE])
def test_a_false_fixable_is_refused(fixable: Applicability | None, page: Path) -> None:
    (fault,) = page_faults(read_page(page), _like_todo(fixable))
    assert fault.startswith("the rule's best fix is safe in the cases, but its fixable says")


def _like_todo(fixable: Applicability | None) -> Rule:
    return rule("word-todo", lambda _: iter(()), summary="Nothing is marked TODO.", fixable=fixable)


A_CASE = Case("", 1, "a\n")


@pytest.mark.parametrize(
    ("one", "expected"),
    [
        (word_rule("word-a", "a"), Outcome(("1:1 a stands here",))),
        (word_rule("word-a", "a", "b"), Outcome(("1:1 a stands here",), "b\n")),
        (word_rule("word-a", "a", "b", Applicability.UNSAFE), Outcome(("1:1 a stands here",), None, "b\n")),
        (word_rule("word-b", "b"), Outcome()),
    ],
)
def test_outcome(one: Rule, expected: Outcome) -> None:
    assert outcome_of(A_CASE, one, surroundings()) == expected


def test_outcome_of_safe_and_unsafe_fixes_together() -> None:
    def check(context: Context) -> Iterator[Diagnostic]:
        for place, character in enumerate(context.source.text):
            kind = {"a": Applicability.SAFE, "b": Applicability.UNSAFE}.get(character)
            if kind:
                span = Span(place, place + 1)
                yield Diagnostic(span, character, fix=Fix("Write c", (Edit(span, "c"),), kind))

    both = rule("word-a", check, fixable=Applicability.SAFE)
    found = outcome_of(Case("", 1, "a b\n"), both, surroundings())
    assert found == Outcome(("1:1 a", "1:3 b"), "c b\n", "c c\n")


def test_outcome_beside_other_rules() -> None:
    seen: list[str] = []

    def check(context: Context) -> Iterator[Diagnostic]:
        seen.extend(one.word for one in context.suppressions if one.needless)
        yield from ()

    text = "<!-- roadmap-lint-disable-file status-open checkbox-parent -->\n\n- [x] a\n  - [ ] b\n"
    case = Case("", 1, text, circumstances=Circumstances(others=["status-open", "checkbox-parent"]))
    assert outcome_of(case, rule("word-last", check, last=True), surroundings()) == Outcome()
    assert set(seen) == {"status-open"}


@pytest.mark.parametrize(
    ("one", "said"),
    [
        (word_rule("word-a", "a", "aa"), "is refused: the problem would still be there"),
        (word_rule("word-a", "a|ba", "ba"), "is refused: "),
        (word_rule("word-a", "a", "a"), "is refused: the problem would still be there"),
        (rule("word-a", lambda _: iter([1 // 0])), r"test_testing\.py, line \d+: ZeroDivision"),  # type: ignore[list-item]
    ],
)
def test_a_rule_that_does_wrong_is_refused(one: Rule, said: str) -> None:
    with pytest.raises(AssertionError, match=said):
        outcome_of(A_CASE, one, surroundings())


@pytest.mark.parametrize(
    ("offered", "fixable"),
    [
        (Applicability.SAFE, None),
        (Applicability.UNSAFE, None),
        (Applicability.SAFE, Applicability.UNSAFE),
    ],
)
def test_a_better_fix_than_the_rule_says_is_refused(offered: Applicability, fixable: Applicability | None) -> None:
    check = word_rule("word-a", "a", "b", offered).check
    with pytest.raises(AssertionError, match=f"'Write b' is {offered}, but RULE.fixable is"):
        outcome_of(A_CASE, rule("word-a", check, fixable=fixable), surroundings())


def test_a_line_end_that_a_fix_brings_in_is_seen() -> None:
    case = Case("", 1, "a\n\nb\n", circumstances=Circumstances(newline="\r\n"))
    found = outcome_of(case, word_rule("word-a", "a", "c\nd"), surroundings())
    assert found.fixed == "c\nd\r\n\r\nb\r\n"


REWRITTEN = [
    Outcome(("1:1 x", "2:2 y")),
    Outcome(("1:1 z",), "Planned Planned\n\n```markdown\n```\n", "Other\n"),
    Outcome(("1:1 w",), "- planned\n"),
]


def test_rewrites_what_is_expected(page: Path) -> None:
    rewrite(page, REWRITTEN)
    assert [case.expected for case in cases_of(page)] == REWRITTEN
    assert "Prose may stand anywhere.\n\n```markdown\n# Roadmap\n\n- TODO\n```\n\n```text\n1:1 x\n2:2 y\n```\n\n##" in (
        page.read_text()
    )
    assert '```\n\n```markdown fixed\n- planned\n```\n\n```python\n"a fence' in page.read_text()
    assert "Both go.\n\n````markdown fixed\n" in page.read_text()


def test_rewriting_what_holds_changes_nothing(page: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    rewrite(page, outcomes(page, monkeypatch))
    assert page.read_text() == PAGE


def test_rewriting_makes_a_page_hold(page: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    page.write_text(PAGE.replace("3:3", "3:4").replace("- Planned", "- planned"))
    rewrite(page, outcomes(page, monkeypatch))
    assert page.read_text() == PAGE
