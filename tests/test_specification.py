"""The examples of the specifications of Markdown are read as they should be, and hold what is promised of all input."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.promises import Promises
from tests.specifications import COMMONMARK, GFM
from tests.test_document import CHECKS

EXAMPLES = [example.markdown for example in (*COMMONMARK, *GFM)]
# Front matter is no part of CommonMark: what it leaves of these is compared elsewhere.
PLAIN = [text for text in EXAMPLES if not text.startswith("---\n")]
CHUNKS = [EXAMPLES[at : at + 40] for at in range(0, len(EXAMPLES), 40)]


def test_few_examples_are_left_out() -> None:
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
