"""The tables of all languages hold what the look-ups rely on."""

from __future__ import annotations

from types import ModuleType

import pytest
from hypothesis import given
from hypothesis import strategies as st

from roadmap_lint.vocabulary.label import Label, SelfStatement
from roadmap_lint.vocabulary.lexicon import Status
from roadmap_lint.vocabulary.words import LANGUAGES, LONGEST, Phrases, fold, month_names, named

NAMED = ("STATUS", "BUCKETS", "LABELS", "KINDS", "KINDS_AFTER", "SELF")
LISTED = (
    "LOOSE WEAK QUALIFIERS PARTIAL NEGATIONS EXCEPTIONS CONNECTIVES DEMANDS REFERENCES NOUNS RANGE_WORDS MEANINGS "
    "GOALS THIS DOCUMENTS COPULAS"
)


def phrases(language: ModuleType) -> list[str]:
    tables = [joined for name in NAMED for joined in getattr(language, name).values()]
    tables += [getattr(language, name) for name in LISTED.split() if getattr(language, name)]
    return [phrase for table in tables for phrase in table.split(", ")]


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda language: language.__name__[-2:])
class TestLanguage:
    def test_phrases_are_clean(self, language: ModuleType) -> None:
        for phrase in phrases(language):
            assert phrase == " ".join(phrase.split())
            assert fold(phrase)
            assert fold(phrase).count(" ") < LONGEST

    def test_loose_and_weak_words_are_statuses(self, language: ModuleType) -> None:
        known = {fold(phrase) for joined in language.STATUS.values() for phrase in joined.split(", ")}
        for name in ("LOOSE", "WEAK"):
            assert {fold(phrase) for phrase in getattr(language, name).split(", ")} <= known

    def test_names_are_known(self, language: ModuleType) -> None:
        assert set(language.STATUS) == set(Status)
        assert set(language.BUCKETS) <= set(Status)
        assert set(language.LABELS) <= set(Label)
        assert set(language.SELF) == set(SelfStatement)

    def test_no_word_means_two_statuses(self, language: ModuleType) -> None:
        seen: dict[str, str] = {}
        for status, joined in language.STATUS.items():
            for phrase in joined.split(", "):
                assert seen.setdefault(fold(phrase), status) == status


def test_no_word_means_two_statuses_in_two_languages() -> None:
    for language in LANGUAGES:
        for status, joined in language.STATUS.items():
            assert {named("STATUS").values[fold(phrase)] for phrase in joined.split(", ")} == {status}


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("In‑Progress", "in progress"),
        ("  TO_DO\u00a0now ", "to do now"),
        ("What’s", "what's"),
        ("TERMINÉ", "termine"),
        ("LIVRÉ le livre", "livré le livre"),
        ("délivré livrée", "delivre livree"),
        ("İptal ILIK ılık", "iptal ilik ilik"),
        ("GRÖSSE größe", "grosse grosse"),
        ("ＤＯＮＥ", "done"),
        ("ガ", "ガ"),
        ("진행 중", "진행 중"),
    ],
)
def test_fold(text: str, folded: str) -> None:
    assert fold(text) == folded


@given(st.text())
def test_folding_twice_is_folding_once(text: str) -> None:
    assert fold(fold(text)) == fold(text)


def test_the_longest_phrase_wins_and_the_first_value_stays() -> None:
    table = Phrases(["a", "a b", "a b"], [1, 2, 3])
    assert table.at(["a", "b", "c"], 0) == (2, 2)
    assert table.at(["a", "c"], 0) == (1, 1)
    assert table.at(["b"], 0) is None
    assert table.at([], 0) is None


@given(st.lists(st.sampled_from(["a", "b", "c", "d"]), max_size=6))
def test_what_may_not_stand_there_does_not(words: list[str]) -> None:
    table = Phrases(["a b", "d"], [1, 2])
    if not table.in_any(words):
        assert all(table.at(words, index) is None for index in range(len(words)))


def test_month_names() -> None:
    assert {"may", "mai", "aout", "mayis", "мая", "dec"} <= month_names()
    assert "done" not in month_names()
