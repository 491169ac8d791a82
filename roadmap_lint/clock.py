"""Which day it is. Everything that depends on the calendar asks here, so that any result can be had again."""

from __future__ import annotations

import os
from datetime import date

from roadmap_lint.errors import UserError

VARIABLE = "ROADMAP_LINT_TODAY"


class ClockError(UserError):
    """A word that should be a date is none; the message is a sentence for the user."""


def today(word: str | None = None) -> date:
    """The day `word` names (`2026-11-20`), else the one in ROADMAP_LINT_TODAY, else the system's local date.

    Raises ClockError when the word or the variable is no such date.
    """
    if word is not None:
        return _parse(word, "--today")
    variable = os.environ.get(VARIABLE, "")
    return _parse(variable, VARIABLE) if variable else date.today()


def _parse(word: str, origin: str) -> date:
    try:
        day = date.fromisoformat(word)
    except ValueError:
        day = None
    if day is None or day.isoformat() != word:
        raise ClockError(f"{origin} takes a date such as 2026-11-20, not {word!r}")
    return day
