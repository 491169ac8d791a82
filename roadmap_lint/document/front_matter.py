"""YAML at the top of a file."""

from __future__ import annotations

from collections.abc import Sequence

from roadmap_lint.document.nodes import FrontMatter
from roadmap_lint.pattern import pattern
from roadmap_lint.source import Source, Span

_KEY = pattern(r"""["']?[\w$.][^:\n]*+:(?:\s|$)""")
_YAML = ("#", " ", "\t", "- ", "}", "]")  # how the other lines of a mapping may begin


def line_count(text: str) -> int:
    """How many lines at the top are a YAML mapping between `---` lines, with these; 0 when they are Markdown."""
    if not text.startswith("---"):
        return 0
    lines = text.split("\n")
    if lines[0].rstrip() != "---":
        return 0
    for number, line in enumerate(lines[1:], 2):
        if line.rstrip() in ("---", "..."):
            return number if _is_mapping(lines[1 : number - 1]) else 0
    return 0


def front_matter(source: Source, count: int) -> FrontMatter:
    """The block of the first `count` lines."""
    start = source.line_starts[1]
    body = Span(start, source.line_span(count - 1).end) if count > 2 else Span(start, start)
    return FrontMatter(Span(0, source.line_span(count).end), body=body)


def _is_mapping(lines: Sequence[str]) -> bool:
    """Whether YAML would read keys; a text between two thematic breaks is none. Nothing at all is an empty mapping."""
    written = [line for line in lines if line.strip()]
    keys = [line for line in written if not line.startswith(_YAML)]
    return all(_KEY.match(line) for line in keys) and bool(keys or not written)
