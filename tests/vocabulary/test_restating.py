"""A status claim written anew for another status."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from roadmap_lint.vocabulary.restating import restated
from roadmap_lint.vocabulary.status import Lexicon, Status, field_status


@pytest.mark.parametrize(
    ("written", "status", "expected"),
    [
        ("\u2705", Status.ACTIVE, "\U0001f6a7"),
        ("\U0001f6a7", Status.DONE, "\u2705"),
        ("\u2714\ufe0f", Status.PLANNED, "\U0001f4cb"),
        ("done", Status.ACTIVE, "in progress"),
        ("Completed", Status.ACTIVE, "In progress"),
        ("SHIPPED", Status.ACTIVE, "IN PROGRESS"),
        ("In Progress", Status.DONE, "Done"),
        ("\u2705 COMPLETE", Status.ACTIVE, "\U0001f6a7 IN PROGRESS"),
        ("Terminé", Status.ACTIVE, "En cours"),
        ("geplant", Status.DONE, "abgeschlossen"),
        ("进行中", Status.DONE, "已完成"),
        ("已完成", Status.ACTIVE, None),  # in which script?
        ("完了", Status.ACTIVE, "進行中"),
        ("done", Status.DEFERRED, None),
        ("half done, half not", Status.ACTIVE, None),
        ("**Done**", Status.ACTIVE, None),
        ("[x]", Status.ACTIVE, None),
        ("", Status.DONE, None),
        ("storage", Status.DONE, None),
    ],
)
def test_restated(written: str, status: Status, expected: str | None) -> None:
    assert restated(written, status, {}) == expected


def test_the_marks_of_the_file_come_first() -> None:
    legend = {"\U0001f7e2": Status.DONE, "\U0001f7e1": Status.ACTIVE, "\U0001f6a7": None}
    assert restated("\U0001f7e2", Status.ACTIVE, legend) == "\U0001f7e1"
    assert restated("\U0001f7e2", Status.PLANNED, legend) == "\U0001f4cb"
    assert restated("\u2705", Status.ACTIVE, {"\U0001f6a7": Status.PLANNED}) is None


@given(st.text(max_size=20), st.sampled_from(Status))
def test_what_is_restated_claims_the_status(written: str, status: Status) -> None:
    text = restated(written, status, {})
    found = field_status(text, Lexicon()) if text is not None else None
    assert text is None or (found is not None and found.value.status is status)
