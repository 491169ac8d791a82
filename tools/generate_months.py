"""Writes roadmap_lint/vocabulary/words/months.py: the names of months and weekdays, from CLDR by way of Babel.

Run `python tools/generate_months.py` after a new CLDR release, and read the difference.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import babel
from babel import localedata

TARGET = Path(__file__).resolve().parent.parent / "roadmap_lint" / "vocabulary" / "words" / "months.py"
LANGUAGES = ("en", "zh", "zh_Hant", "ja", "ko", "de", "fr", "es", "pt", "ru", "it", "tr", "sv")
CONTEXTS = ("format", "stand-alone")
HEADER = '''\
"""The names of months and weekdays. Generated from CLDR (Babel {version}) by tools/generate_months.py: do not edit.

Each list belongs to a language and holds the twelve months from January, or the seven days from Monday. Lists whose
names are made with digits are left out.
"""

from __future__ import annotations
'''

Lists = list[tuple[str, ...]]


def names(language: str, kind: str, width: str) -> Lists:
    """The different lists of one width, as CLDR writes them for `language`, running text before stand-alone.

    The locale's own data is read without what it inherits: Babel mixes up inherited lists once two locales are loaded.
    """
    data: Any = localedata.load(language, merge_inherited=False)
    lists: Lists = []
    for context in CONTEXTS:
        table = data.get(kind, {}).get(context, {}).get(width, {})
        found = tuple(table[key] for key in sorted(table))
        if found and found not in lists and not any(char.isdigit() for char in "".join(found)):
            lists.append(found)
    return lists


def table(kind: str, width: str) -> str:
    rows = [
        f'    ("{language.replace("_", "-")}", "{" ".join(words)}"),'
        for language in LANGUAGES
        for words in names(language, kind, width)
    ]
    return "\n".join([f"{width.upper()}_{kind.upper()}: tuple[tuple[str, str], ...] = (", *rows, ")"])


def generate() -> str:
    """The text of the module; the same for the same version of Babel."""
    tables = [table(kind, width) for kind in ("months", "days") for width in ("wide", "abbreviated")]
    return HEADER.format(version=babel.__version__) + "\n" + "\n".join(tables) + "\n"


if __name__ == "__main__":
    TARGET.write_text(generate(), encoding="utf-8", newline="\n")
    sys.stdout.write(f"wrote {TARGET}\n")
