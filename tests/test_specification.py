"""Every example of the CommonMark specification is read as it should be, and holds what is promised of every input."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.promises import Promises
from tests.test_document import CHECKS

_EXAMPLE = re.compile(r"^`{32} example\n(.*?)^\.\n.*?^`{32}$", re.MULTILINE | re.DOTALL)
_SPECIFICATION = (Path(__file__).parent / "specification" / "commonmark.txt").read_text("utf-8")
EXAMPLES = [text.replace("→", "\t") for text in _EXAMPLE.findall(_SPECIFICATION)]
# Front matter is no part of CommonMark: what it leaves of these is compared elsewhere.
PLAIN = [text for text in EXAMPLES if not text.startswith("---\n")]
CHUNKS = [EXAMPLES[at : at + 40] for at in range(0, len(EXAMPLES), 40)]


def test_all_examples_are_found() -> None:
    assert len(EXAMPLES) == _SPECIFICATION.count("`" * 32 + " example\n")
    assert len(EXAMPLES) - len(PLAIN) < 5


@pytest.mark.parametrize("check", CHECKS)
def test_examples_are_read_as_they_should_be(check: Callable[[str], None]) -> None:
    for text in PLAIN:
        check(text)


@pytest.fixture(scope="module")
def promises(tmp_path_factory: pytest.TempPathFactory) -> Promises:
    return Promises(tmp_path_factory.mktemp("specification") / "repo")


@pytest.mark.parametrize("texts", CHUNKS, ids=lambda texts: texts[0][:12])
def test_examples_hold_what_is_promised(promises: Promises, texts: list[str]) -> None:
    for text in texts:
        promises.hold_text(text)
