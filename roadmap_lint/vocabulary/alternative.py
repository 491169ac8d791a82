"""Whether an item leaves a choice: it ends in "or", and the next one will do instead."""

from __future__ import annotations

from roadmap_lint.vocabulary.words import folded_phrases

_OR = "or, and/or, oder, ou, o, oppure, или, либо, eller, lub, albo, veya, veyahut"
_EASTERN = ("或", "或者", "或是", "または", "又は", "もしくは", "또는", "혹은")
_TRIM = " \t\n,;.:…-–—*_()[]"


def ends_in_or(text: str) -> bool:
    """Whether the last of several words of `text` leads to another choice: "a desktop app, or"."""
    bare = text.rstrip(_TRIM)
    before, _, last = bare.rpartition(" ")
    return (bool(before) and last.casefold() in folded_phrases(_OR)) or bare.endswith(_EASTERN)
