"""Writes roadmap_lint/vocabulary/words/every.py: the words of all languages as one, folded.

Run `python tools/fold_words.py` after a change of the words, or of how they are folded.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from textwrap import wrap

from roadmap_lint.vocabulary import words

TARGET = Path(words.__file__).with_name("every.py")
HEADER = '''\
"""The words of all languages as one, folded. Made of them by tools/fold_words.py: do not edit.

SIZES tells of which files, by the number of their bytes. TABLES holds `folded_runs` of each table.
"""

from __future__ import annotations

# ruff: noqa: E501 - ruff counts Chinese, Japanese and Korean letters twice
# fmt: off
'''


def tables() -> list[str]:
    """The names of the tables that each language has."""
    return [name for name in vars(words.languages()[0]) if name.isupper()]


def generate() -> str:
    """The text of the module."""
    sizes = [f'    "{name}": {size},' for name, size in words.sizes().items()]
    rows = [line for table in tables() for line in _table(table)]
    lines = ["SIZES = {", *sizes, "}", "TABLES: dict[str, tuple[tuple[str, str], ...]] = {", *rows, "}"]
    return HEADER + "\n" + "\n".join(lines) + "\n"


def _table(table: str) -> Iterator[str]:
    yield f'    "{table}": ('
    for name, joined in words.folded_runs(table):
        yield f'        ("{name}",'
        lines = wrap(joined, 104, drop_whitespace=False, break_long_words=False, break_on_hyphens=False)
        yield from (f'            "{line}"' for line in lines or [""])
        yield "        ),"
    yield "    ),"


if __name__ == "__main__":
    TARGET.write_text(generate(), encoding="utf-8", newline="\n")
    sys.stdout.write(f"wrote {TARGET}\n")
