"""How results are told: one writer a format. Only this package turns offsets into lines and columns."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import StrEnum
from importlib import import_module
from typing import TYPE_CHECKING, TextIO, cast

if TYPE_CHECKING:
    from roadmap_lint.result import Run

Writer = Callable[["Run", TextIO], None]


class Format(StrEnum):
    """Each value is the name of the module in this package that writes the format."""

    FULL = "full"
    CONCISE = "concise"
    JSON = "json"
    JSONL = "jsonl"
    SARIF = "sarif"
    GITHUB = "github"
    GITLAB = "gitlab"
    JUNIT = "junit"
    RDJSON = "rdjson"
    MARKDOWN = "markdown"


LINES = frozenset({Format.FULL, Format.CONCISE})  # made for reading line by line


def usual(environment: Mapping[str, str]) -> tuple[Format, ...]:
    """The formats when none is asked for: under GitHub Actions annotations, and lines for whoever reads the log."""
    return (Format.GITHUB, Format.CONCISE) if environment.get("GITHUB_ACTIONS") == "true" else (Format.FULL,)


def writer(form: Format) -> Writer:
    """The function that writes what came of a call, the files in their order. Its module is imported only now."""
    return cast(Writer, import_module(f"roadmap_lint.output.{form.value}").write)
