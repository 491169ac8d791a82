"""The tables of all languages hold what the look-ups rely on."""

from __future__ import annotations

import os
import runpy
from types import ModuleType

import pytest
from hypothesis import given
from hypothesis import strategies as st

from roadmap_lint.vocabulary.label import Label, SelfStatement
from roadmap_lint.vocabulary.lexicon import Status
from roadmap_lint.vocabulary.words import (
    LONGEST,
    Phrases,
    every,
    first_values,
    fold,
    folded_runs,
    languages,
    listed,
    month_names,
    named,
    sizes,
)
from tests.checkout import ROOT

NAMED = ("STATUS", "BUCKETS", "LABELS", "KINDS", "KINDS_AFTER", "SELF")
LISTED = (
    "LOOSE WEAK QUALIFIERS PARTIAL NEGATIONS EXCEPTIONS CONNECTIVES DEMANDS REFERENCES NOUNS RANGE_WORDS MEANINGS "
    "EXPLAINING GOALS THIS DOCUMENTS COPULAS"
)


def phrases(language: ModuleType, *tables: str) -> list[str]:
    """The phrases in some tables of a language, else in all."""
    values = [getattr(language, name) for name in tables or (*NAMED, *LISTED.split())]
    lists = [joined for value in values for joined in (value.values() if isinstance(value, dict) else [value])]
    return [phrase for joined in lists if joined for phrase in joined.split(", ")]


@pytest.mark.parametrize("language", languages(), ids=lambda language: language.__name__[-2:])
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
    for language in languages():
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
    table = Phrases(first_values(["a", "a b", "a b"], [1, 2, 3]))
    assert table.at(["a", "b", "c"], 0) == (2, 2)
    assert table.at(["a", "c"], 0) == (1, 1)
    assert table.at(["b"], 0) is None
    assert table.at([], 0) is None


@given(st.lists(st.sampled_from(["a", "b", "c", "d"]), max_size=6))
def test_what_may_not_stand_there_does_not(words: list[str]) -> None:
    table = Phrases({"a b": 1, "d": 2})
    if not table.in_any(words):
        assert all(table.at(words, index) is None for index in range(len(words)))


def test_month_names() -> None:
    assert {"may", "mai", "aout", "mayis", "мая", "dec"} <= month_names()
    assert "done" not in month_names()


TABLES = [name for name in vars(languages()[0]) if name.isupper()]


@pytest.mark.parametrize(("module", "tool"), [("every", "fold_words"), ("dates", "fold_dates")])
def test_what_is_folded_is_as_it_is_made(module: str, tool: str) -> None:
    file = ROOT / f"roadmap_lint/vocabulary/words/{module}.py"
    made = runpy.run_path(str(ROOT / f"tools/{tool}.py"))["generate"]()
    if os.environ.get("ROADMAP_LINT_REWRITE") == "1":
        file.write_text(made, "utf-8", newline="\n")
    assert file.read_text("utf-8") == made, "ROADMAP_LINT_REWRITE=1 renews it"


@pytest.mark.parametrize("table", TABLES)
def test_all_languages_as_one_say_what_the_languages_say(table: str, monkeypatch: pytest.MonkeyPatch) -> None:
    assert every.TABLES[table] == folded_runs(table)
    read = listed if isinstance(getattr(languages()[0], table), str) else named
    together = read(table).values
    assert all(together[phrase] for phrase in (fold(phrase) for phrase in phrases(languages()[0], table)))
    monkeypatch.setattr(every, "SIZES", {})
    assert list(read.__wrapped__(table).values.items()) == list(together.items())


def test_what_was_made_of_other_words_is_not_used(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(every, "TABLES", {"STATUS": (("done", "finito"),)})
    assert named.__wrapped__("STATUS").values == {"finito": "done"}
    monkeypatch.setattr(every, "SIZES", sizes() | {"en": 1})
    assert named.__wrapped__("STATUS").values["done"] == "done"
