"""Regular expressions that cost nothing until they are used: compiling all of them took a third of a short run."""

from __future__ import annotations

import re
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


def pattern(expression: str, flags: int = 0) -> re.Pattern[str]:
    """`re.compile(expression, flags)`, put off until the pattern is first used; only then an `re.error` is raised."""
    return cast("re.Pattern[str]", _Pattern(expression, flags))
