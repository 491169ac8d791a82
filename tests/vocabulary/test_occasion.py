"""What a date is the date of, by the words beside it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from roadmap_lint.vocabulary.label import Label
from roadmap_lint.vocabulary.occasion import is_other, occasion
from roadmap_lint.vocabulary.status import Lexicon

LEXICON = Lexicon({})


@pytest.mark.parametrize(
    ("before", "after", "label"),
    [
        ("", "", Label.DATE),
        (" ~", " ", Label.DATE),
        ("in ", "", Label.DATE),
        ("Release: ", "", Label.DATE),
        ("Phase 2: ", "", Label.DATE),
        ("Target: ", "", Label.TARGET),
        ("target ", "", Label.TARGET),
        ("planned for ", "", Label.TARGET),
        ("expected in ", "", Label.TARGET),
        ("by ", "", Label.TARGET),
        ("complete by ", "", Label.TARGET),
        ("Beta: by ", "", Label.TARGET),
        ("bis ", "", Label.TARGET),
        ("до ", "", Label.TARGET),
        ("", "予定", Label.TARGET),
        ("", "まで", Label.TARGET),
        ("", " target", Label.TARGET),
        ("", " target release date", Label.TARGET),
        ("Released ", "", Label.RELEASED),
        ("shipped in ", "", Label.RELEASED),
        ("", " released", Label.RELEASED),
        ("since ", "", Label.STARTED),
        ("in progress since ", "", Label.STARTED),
        ("ab ", "", Label.STARTED),
        ("", "から", Label.STARTED),
        ("Last updated ", "", Label.UPDATED),
        ("Next review: ", "", Label.REVIEW),
        ("", "に完了", Label.RELEASED),
        ("", " года", Label.DATE),
        ("до ", " года", Label.TARGET),
        ("", "'da tamamlandı", Label.RELEASED),
        ("", "'ye kadar", Label.TARGET),
        ("", " için planlandı", Label.TARGET),
        ("目標：", "", Label.TARGET),
        ("Ziel: ", "", Label.TARGET),
        ("objectif : ", "", Label.TARGET),
        ("预计", "完成", Label.TARGET),
        ("计划于", "发布", Label.TARGET),
        ("已于", "完成", Label.RELEASED),
        ("于", "发布的旧版接口", None),
        ("预计", "之后再看情况", None),
        ("自", "完成", None),
        ("年度", "調査", None),
        ("Ziel", "'s end", None),
        ("", "'s survey", None),
        ("", " год назад", None),
        ("The ", " survey", None),
        ("the survey of ", "", None),
        ("Depends on: ", "", None),
        ("ready by ", "", None),
        ("", " goals are open", None),
        ("", " done right", None),
        ("originally ", "", None),
        ("EOL ", "", None),
    ],
)
def test_the_words_beside_a_date_say_what_it_is_for(before: str, after: str, label: Label | None) -> None:
    assert occasion(before, after, LEXICON) is label


@pytest.mark.parametrize(
    ("before", "other"),
    [
        ("3-6 months (starting ", True),
        ("Python 3.12 (released ", True),
        ("running since ", True),
        ("", False),
        ("the end of ", False),
        ("Version 1.0 ", False),
        ("users, by ", False),
    ],
)
def test_words_may_say_that_the_date_of_a_target_is_another(before: str, other: bool) -> None:
    assert is_other(before) is other


@given(st.text(max_size=40), st.text(max_size=40))
def test_any_words_are_read(before: str, after: str) -> None:
    assert occasion(before, after, LEXICON) in (None, *Label)
    assert is_other(before) in (True, False)
