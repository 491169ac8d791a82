"""Front matter that is not read as such: what stands before it, or the end that it lacks."""

from __future__ import annotations

import re
from collections.abc import Iterator

from roadmap_lint.document import Document, yaml_lines
from roadmap_lint.misread import Misread, Misreading
from roadmap_lint.source import Source, Span

INVISIBLE = "\ufeff\u200b\u2060\u00a0"  # what stands before a text by accident, and nobody sees
_KEY = re.compile(r"[A-Za-z_][\w-]*+:(?:[ \t]|$)")
_CONTINUED = ("  ", "\t", "- ")
_RULE = re.compile(r"-{2,}[ \t]*")


def front_matter(document: Document) -> Iterator[Misread]:
    """What is plainly meant as front matter, and is Markdown."""
    source = document.source
    if document.front_matter is not None:
        return
    start = _beginning(source.text)
    if source.text.startswith("---", start):
        yield from _late(source, start) if start else _open(source)


def _beginning(text: str) -> int:
    """Where the first visible character stands."""
    return len(text) - len(text.lstrip(INVISIBLE + " \t\r\n"))


def _late(source: Source, start: int) -> Iterator[Misread]:
    text = source.text[start:]
    count = yaml_lines(text.replace("\r\n", "\n"))
    lines = text.splitlines()[1 : count - 1]
    if lines and all(_KEY.match(line) or line.startswith(_CONTINUED) for line in lines):
        span = source.line_span(source.line(start))
        yield Misread(
            Misreading.FRONT_MATTER_LATE, Span(start, span.end), text[:3], Span(0, start), ((Span(0, start), ""),)
        )


def _open(source: Source) -> Iterator[Misread]:
    """Keys under `---` on the first line, up to a line of dashes that ends nothing, a blank line or a heading."""
    first = source.line_span(1)
    if source.cut(first).rstrip() != "---":
        return
    line, keys = 2, 0
    while line <= len(source.line_starts) and _is_yaml(text := source.cut(source.line_span(line)), keys):
        keys += text[0].islower()
        line += 1
    last = source.line_span(min(line, len(source.line_starts)))
    ending = source.cut(last)
    if keys and _RULE.fullmatch(ending):
        yield Misread(Misreading.FRONT_MATTER_OPEN, first, "---", last, ((last, "---"),))
    elif keys > 1 and keys == line - 2 and (not ending.strip() or ending.startswith("# ")):
        place = source.line_span(line - 1).end
        yield Misread(Misreading.FRONT_MATTER_OPEN, first, "---", None, ((Span(place, place), f"{source.newline}---"),))


def _is_yaml(line: str, keys: int) -> bool:
    return bool(_KEY.match(line)) or (keys > 0 and line.startswith(_CONTINUED))
