"""JSON as reports have it: readable in every language, and harmless wherever it is printed."""

from __future__ import annotations

import json
from typing import Any

from roadmap_lint.output.terminal import UNSAFE


def encoded(value: Any, indent: int | None = 2) -> str:
    """`value` as JSON. In strings, what steers a terminal or a CI log is written as `\\uXXXX`; a reader sees no change.

    Lone surrogates, from file names that are not UTF-8, become such escapes too.
    """
    lines = json.dumps(value, ensure_ascii=False, indent=indent).split("\n")  # those of the layout: strings hold none
    return "\n".join(UNSAFE.sub(lambda match: f"\\u{ord(match[0]):04x}", line) for line in lines)


def well_formed(text: str) -> str:
    """`text` for readers that refuse lone surrogates: each of them becomes U+FFFD."""
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
