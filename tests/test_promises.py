"""What holds for every input: for generated roadmaps, Markdown and configurations, and for what a fuzzer once found."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings

from tests.promises import Promises, hold_configuration
from tests.strategies import CONFIGURATIONS, MARKDOWN, roadmaps

patiently = settings(deadline=None, max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])


@pytest.fixture(scope="module")
def promises(tmp_path_factory: pytest.TempPathFactory) -> Promises:
    return Promises(tmp_path_factory.mktemp("promises") / "repo")


@given(text=roadmaps())
@patiently
def test_for_what_looks_like_a_roadmap(promises: Promises, text: str) -> None:
    promises.hold_text(text)


@given(text=MARKDOWN)
@patiently
def test_for_what_looks_like_markdown(promises: Promises, text: str) -> None:
    promises.hold_text(text)


@given(text=CONFIGURATIONS)
@patiently
def test_for_what_looks_like_a_configuration(tmp_path: Path, text: str) -> None:
    hold_configuration(text, tmp_path)


FOUND = [
    "| a | b |\n|---|---|\n|\n| c | d |\n",  # a row without any cell, where a legend was looked for
    "**R## v0.1 \x85\0\0\0\0\0\0\0+ - Future\n\n### Storage\n \na-release tate:** TM\n\n-",  # mdformat broke down
]


@pytest.mark.parametrize("text", FOUND)
def test_for_what_a_fuzzer_found(promises: Promises, text: str) -> None:
    promises.hold_text(text)


@pytest.mark.parametrize(
    "text",
    [
        "a = " + "[" * 5_000 + "]" * 5_000,
        "a = " + "9" * 5_000,
        "[" + "a." * 5_000 + "b]",
        'select = ["' + "a" * 100_000 + '"]',
        'exclude = ["' + "*" * 30 + 'a"]',
        "\x00",
        "\ud800",
    ],
    ids=lambda text: text[:8],
)
def test_for_hostile_configurations(tmp_path: Path, text: str) -> None:
    hold_configuration(text, tmp_path)
