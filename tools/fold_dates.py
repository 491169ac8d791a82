"""Writes roadmap_lint/vocabulary/words/dates.py: the forms of dates by their shapes, and their words, folded.

Run `python tools/fold_dates.py` after a change of the forms, of the words of dates, or of how they are folded.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from textwrap import wrap

from roadmap_lint.vocabulary import words
from roadmap_lint.vocabulary.date_grammar import forms
from roadmap_lint.vocabulary.date_words import dated_words

TARGET = Path(words.__file__).with_name("dates.py")
HEADER = '''\
"""The forms and words of dates, as they are looked up. Made by tools/fold_dates.py: do not edit.

SHAPES holds every form by the kinds of its tokens, ROLES its roles, in the same order, and BEGINNINGS what a shape may
begin with that is none itself. WORDS are a letter for the kind, a value, and the folded words that have both.
"""

from __future__ import annotations

# ruff: noqa: E501 - ruff counts Chinese, Japanese and Korean letters twice
# fmt: off
'''


def generate() -> str:
    """The text of the module."""
    shapes = forms()
    beginnings = {shape[:end] for shape in shapes for end in range(1, len(shape))} - {*shapes}
    lines = [
        *_text("SHAPES", shapes),
        *_text("ROLES", shapes.values()),
        *_text("BEGINNINGS", sorted(beginnings)),
        *_words(),
    ]
    return HEADER + "\n" + "\n".join(lines) + "\n"


def _text(name: str, parts: Iterable[str]) -> Iterator[str]:
    yield f"{name} = ("
    for line in wrap(" ".join(parts), 110, drop_whitespace=False, break_long_words=False, break_on_hyphens=False):
        yield f'    "{line}"'
    yield ")"


def _words() -> Iterator[str]:
    rows: dict[tuple[str, int], list[str]] = {}
    for word, found in dated_words().items():
        rows.setdefault(found, []).append(word)
    yield "WORDS: tuple[tuple[str, int, str], ...] = ("
    for (kind, value), several in rows.items():
        yield f'    ("{kind}", {value}, "{" ".join(several)}"),'
    yield ")"


if __name__ == "__main__":
    TARGET.write_text(generate(), encoding="utf-8", newline="\n")
    sys.stdout.write(f"wrote {TARGET}\n")
