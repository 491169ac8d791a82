"""One notion a module: pure functions from a short string to a value and where it stands in that string."""

from __future__ import annotations

from typing import Generic, TypeVar

from roadmap_lint.record import dataclass

T_co = TypeVar("T_co", covariant=True)


@dataclass(frozen=True, slots=True)
class Found(Generic[T_co]):
    """A value, and the half-open range of the string that says it."""

    value: T_co
    start: int
    end: int
