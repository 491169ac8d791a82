"""Brackets that may be meant as links by reference, and brackets that are not."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from roadmap_lint.vocabulary.reference import Form, find_references, look, notes

USES = [
    ("see [the plan][plan].", Form.FULL, "plan"),
    ("see [the plan][].", Form.COLLAPSED, "the plan"),
    ("see [the plan].", Form.SHORTCUT, "the plan"),
    ("([#12])", Form.SHORTCUT, "#12"),
    ("later[^2]", Form.NOTE, "^2"),
    ("![a picture][pic]", Form.FULL, "pic"),
]


@pytest.mark.parametrize(("text", "form", "label"), USES)
def test_use(text: str, form: Form, label: str) -> None:
    (found,) = find_references(text)
    assert (found.value.form, found.value.label) == (form, label)
    assert text[found.start : found.end].endswith("]")


@pytest.mark.parametrize(
    "text",
    [
        "- [ ] open, [x] done, [] empty, [~] mine",
        "fruit[1]=apple, f(x)[2], a_[3], `m`[4], $[5]",
        "[text](url) and [text]: url",
        "m [1][2][3]",
        "no brackets, one ] and one [",
        "[!]",
    ],
)
def test_no_use(text: str) -> None:
    assert not list(find_references(text))


def test_labels_come_from_the_text_as_it_is_written() -> None:
    (found,) = find_references("[``````]", "[`code`]")
    assert found.value.label == "`code`"


@pytest.mark.parametrize(
    ("one", "other"), [("Release 1.19", "release 1.20"), ("#12", "#3657"), ("v1.0", "V10.2"), ("a  b", "A b")]
)
def test_labels_of_one_look(one: str, other: str) -> None:
    assert look(one) == look(other)


@pytest.mark.parametrize(("one", "other"), [("1.19", "1.19.1"), ("12", "#12"), ("plan", "plans"), ("0,1", "1")])
def test_labels_of_two_looks(one: str, other: str) -> None:
    assert look(one) != look(other)


@pytest.mark.parametrize(
    ("text", "labels"),
    [("a[^1]\n\n[^1]: Text\n  [^b]: Text", {"1", "b"}), ("a[^1] and [^2]", set()), ("x [^1]: no", set()), ("", set())],
)
def test_notes(text: str, labels: set[str]) -> None:
    assert notes(text) == labels


@given(st.text(alphabet="[]()^: ab1`\n", max_size=200))
def test_any_text_is_read(text: str) -> None:
    last = 0
    for found in find_references(text):
        assert last <= found.start < found.end <= len(text)
        assert text[found.start] + text[found.end - 1] == "[]"
        last = found.end
