"""Regular expressions that cost nothing until they are used: compiling all of them took a third of a short run."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any, cast


class _Pattern:
    """Becomes what `re.compile` makes of its arguments, method by method, as soon as one is asked for."""

    def __init__(self, expression: str, flags: int) -> None:
        self._arguments = expression, flags

    def __getattr__(self, name: str) -> Any:
        """Called for what was not asked for before; from then on the answer is found without it."""
        if "_compiled" not in self.__dict__:
            self._compiled = re.compile(*self._arguments)
        value = getattr(self._compiled, name)
        setattr(self, name, value)
        return value


def one_of(characters: str) -> str:
    """An expression, for a pattern, that matches one of `characters`.

    A class of characters of which more than two groups lie apart, some of them beyond Latin-1, becomes a table of all
    the characters there are, which takes ten times as long to compile; so here they are parted into smaller classes. An
    atomic group keeps the compiler from joining these again.
    """
    near = "".join(character for character in characters if character < "\u0100")
    groups = _groups(sorted({*characters} - {*near}))
    classes = ["".join(groups[at : at + 2]) for at in range(0, len(groups), 2)]
    far = [f"(?>[{one}])" for one in classes]
    return f"(?:{'|'.join([f'[{re.escape(near)}]', *far] if near else far)})"


def _groups(characters: Sequence[str]) -> list[str]:
    """The characters, in order, as ranges of neighbours."""
    groups: list[str] = []
    for character in characters:
        if groups and ord(groups[-1][-1]) + 1 == ord(character):
            groups[-1] = f"{groups[-1][0]}-{character}"
        else:
            groups.append(character)
    return groups


def pattern(expression: str, flags: int = 0) -> re.Pattern[str]:
    """`re.compile(expression, flags)`, put off until the pattern is first used; only then an `re.error` is raised."""
    return cast("re.Pattern[str]", _Pattern(expression, flags))


DIGIT = pattern(r"\d")  # which most texts lack, so that it is looked for before what is slower to look for
