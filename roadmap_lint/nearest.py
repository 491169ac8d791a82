"""The known word that somebody may have meant."""

from __future__ import annotations

from collections.abc import Iterable


def nearest(word: str, known: Iterable[str]) -> str:
    """`; did you mean "…"?` with the known word that is most like `word`, or nothing when none is."""
    found = closest(word, known)
    return f'; did you mean "{found}"?' if found else ""


def closest(word: str, known: Iterable[str]) -> str | None:
    """The known word that is most like `word`, None when none is."""
    from difflib import get_close_matches  # only when something is wrong

    return next(iter(get_close_matches(word, sorted(known), n=1)), None)
