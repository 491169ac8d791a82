"""Pure functions of short strings that remember what they answered: roadmaps say the same things again and again."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache, update_wrapper
from typing import Any, Concatenate, ParamSpec, TypeVar, cast

LONGEST = 200  # characters; longer texts seldom come again, and keeping them would take room
_KEPT = 2048  # answers of one function

P = ParamSpec("P")
R = TypeVar("R")


class _Answers(dict[str, Any]):
    """Those of a function of a text alone, by the text: found there in a quarter of the time of a call."""

    def __init__(self, function: Callable[[str], Any]) -> None:
        self._function = function

    def __missing__(self, text: str) -> Any:
        answer = self._function(text)
        if len(text) <= LONGEST:
            if len(self) >= _KEPT:
                self.clear()
            self[text] = answer
        return answer


def remembered(function: Callable[Concatenate[str, P], R]) -> Callable[Concatenate[str, P], R]:
    """`function`, whose answers must not be changed, as they are given again for the same arguments, which have no
    names in a call."""
    plain: Any = function
    if plain.__code__.co_argcount == 1:
        return cast("Callable[Concatenate[str, P], R]", _Answers(plain).__getitem__)
    recall = lru_cache(_KEPT)(plain)

    def answer(text: str, /, *more: Any) -> Any:
        return (plain if len(text) > LONGEST else recall)(text, *more)

    return cast("Callable[Concatenate[str, P], R]", update_wrapper(answer, plain))
