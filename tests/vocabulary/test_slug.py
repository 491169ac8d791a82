"""Slugs of headings, and the fragments that are none."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from roadmap_lint.vocabulary.slug import (
    GITHUB,
    GITLAB,
    declared_ids,
    fragment_slug,
    gitea_slug,
    is_own,
    loose,
    numbered,
    slug,
    without_attributes,
)

# text, on GitHub, on GitLab
SLUGS = [
    ("Goals", "goals", "goals"),
    ("What's new in v1.0?", "whats-new-in-v10", "whats-new-in-v10"),
    ("Plan & build", "plan--build", "plan-build"),
    ("Search / index", "search--index", "search-index"),
    ("🚀 Later", "-later", "-later"),
    ("⚙️ Later", "-later", "-later"),
    ("Later 🚀", "later-", "later-"),
    ("snake_case and kebab-case", "snake_case-and-kebab-case", "snake_case-and-kebab-case"),
    ("Übersicht", "übersicht", "übersicht"),
    ("目标（第二季度）", "目标第二季度", "目标第二季度"),
    ("แผน ปี", "แผน-ปี", "แผน-ปี"),
    ("योजना", "योजना", "योजना"),
    ("2026", "2026", "anchor-2026"),
    ("2026-27", "2026-27", "2026-27"),
    ("", "", ""),
]


@pytest.mark.parametrize(("text", "github", "gitlab"), SLUGS)
def test_slug(text: str, github: str, gitlab: str) -> None:
    assert (slug(text, GITHUB), slug(text, GITLAB)) == (github, gitlab)


@pytest.mark.parametrize(
    ("text", "gitea"),
    [("What's new in v1.0?", "what-s-new-in-v1-0"), ("🚀 Plan & build_it!", "plan-build_it"), ("", "")],
)
def test_slug_of_gitea(text: str, gitea: str) -> None:
    assert gitea_slug(text) == gitea


@given(st.text())
def test_a_slug_is_its_own_slug(text: str) -> None:
    assert slug(slug(text)) == slug(text)


@given(st.text())
def test_a_slug_agrees_loosely_with_its_text(text: str) -> None:
    assert set(loose(slug(text))) <= set(loose(text.lower())) | set(loose(text))


@pytest.mark.parametrize(
    ("fragment", "shown"), [("user-content-goals", "goals"), ("goals", "goals"), ("\ufe0f-later", "-later")]
)
def test_fragment_as_a_slug(fragment: str, shown: str) -> None:
    assert fragment_slug(fragment) == shown


@pytest.mark.parametrize(
    ("one", "other"), [("Q&A", "q-a"), ("Version 1.0", "version-10"), ("Über uns", "uber_uns"), ("①", "1")]
)
def test_loosely_alike(one: str, other: str) -> None:
    assert loose(one) == loose(other)


@pytest.mark.parametrize(("one", "other"), [("v1.0", "v1.1"), ("goals", "goal"), ("目标", "计划")])
def test_not_alike(one: str, other: str) -> None:
    assert loose(one) != loose(other)


@pytest.mark.parametrize(
    ("fragment", "base", "number"),
    [
        ("goals-2", "goals", 2),
        ("goals_1", "goals", 1),
        ("goals", "goals", 0),
        ("v2", "v2", 0),
        ("a-12345", "a-12345", 0),
    ],
)
def test_numbered(fragment: str, base: str, number: int) -> None:
    assert numbered(fragment) == (base, number)


@pytest.mark.parametrize(
    "fragment",
    ["", "top", "L10", "l10-l20", "L10C4-L20C1", "readme", "fn-1", "fnref:2", ":~:text=x", "!/x", "/x", "row=4"],
)
def test_offered_by_the_page(fragment: str) -> None:
    assert is_own(fragment)


@pytest.mark.parametrize("fragment", ["topics", "l10n", "readme-first", "fn", "function", "goals", "L"])
def test_not_offered_by_the_page(fragment: str) -> None:
    assert not is_own(fragment)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Goals {#aims}", "Goals"),
        ("Goals {#aims} ", "Goals"),
        (" {#a} b", " {#a} b"),
        ("Goals {: #aims .x }", "Goals"),
        ("Goals {#a", "Goals {#a"),
        ("{x} y", "{x} y"),
    ],
)
def test_without_attributes(text: str, shown: str) -> None:
    assert without_attributes(text) == shown


@pytest.mark.parametrize(
    ("text", "ids"),
    [
        ("# Goals {#aims}", ["aims"]),
        ("# Goals {: .big #aims }", ["aims"]),
        ("[]{#here} text", ["here"]),
        ("(aims)=\n# Goals", ["aims"]),
        ("{{ x }} and {% if open %}", []),
        ("color: {#}", []),
        ("f(x)= 2", []),
    ],
)
def test_declared_ids(text: str, ids: list[str]) -> None:
    assert declared_ids(text) == ids


@given(st.text(alphabet="{}#: \n()=ab-.", max_size=300))
def test_any_text_is_read(text: str) -> None:
    assert all(identifier and "#" not in identifier for identifier in declared_ids(text))
