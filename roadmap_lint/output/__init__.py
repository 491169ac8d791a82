"""How results are told: one writer a format. Only this package turns offsets into lines and columns."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import StrEnum
from importlib import import_module
from typing import TYPE_CHECKING, TextIO, cast

if TYPE_CHECKING:
    from roadmap_lint.result import Checked

Writer = Callable[["Sequence[Checked]", TextIO], None]


class Format(StrEnum):
    """Each value is the name of the module in this package that writes the format."""

    FULL = "full"
    CONCISE = "concise"
    JSON = "json"


def writer(form: Format) -> Writer:
    """The function that writes the problems of some files, in their order. Its module is imported only now."""
    return cast(Writer, import_module(f"roadmap_lint.output.{form.value}").write)
