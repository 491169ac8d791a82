"""Which of the written forms of dates stands at a place.

A form is a row of roles, one letter a token: `Y` is a year, `y` its last two digits; `M` a month by name, `m` by
number, `i` by two digits; `d` a day, `a` a day or month, `u` the same by two digits, `e` a day by two; `q` a quarter,
`x` by a word; `h` a half, `z` by a word; `w` a week; `n` which week of a month, `v` by a word; `8` a whole compact
date; `E` a Turkish part. `c` is a part that means "half" after an ordinal ("seconda metà"), `4` that figure itself,
`k` a word for the year that stands after it, `r` a word that is also "in". Other letters are kinds of tokens, as in
`date_tokens`.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from roadmap_lint.vocabulary.words import dates

FIELDS = {
    **dict.fromkeys("Yy", "year"), **dict.fromkeys("Mmi", "month"), **dict.fromkeys("de", "day"),
    **dict.fromkeys("au", "either"), **dict.fromkeys("qx", "quarter"), **dict.fromkeys("hzU", "half"), "w": "week",
    **dict.fromkeys("nv", "nth"), **dict.fromkeys("PpEIN", "part"), "Z": "season", "8": "compact",
}  # fmt: skip
VALUES = {"c": 2, "4": 4}  # that a role must have


@cache
def _forms() -> dict[str, str]:
    """The roles of each form by its shape."""
    shapes, rows = (joined.split() for joined in (dates.SHAPES, dates.ROLES))
    return dict(zip(shapes, rows, strict=True))


@cache
def _beginnings() -> frozenset[str]:
    """What a form may begin with that is none itself."""
    return frozenset(dates.BEGINNINGS.split())


@cache
def first_kinds() -> frozenset[str]:
    """The kinds of tokens that a form may begin with."""
    return frozenset(shape[0] for shape in _forms())


def longest(shape: str, start: int) -> Iterator[str]:
    """The roles of each form that stands at `start` of `shape`, longest first."""
    forms, beginnings = _forms(), _beginnings()
    found = []
    for end in range(start + 1, len(shape) + 1):
        part = shape[start:end]
        if part in forms:
            found.append(forms[part])
        elif part not in beginnings:
            break
    return reversed(found)
