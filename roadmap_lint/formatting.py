"""Markdown as mdformat would write it. The one module that knows mdformat, which is an extra and may not be there."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import pairwise
from typing import Any

from roadmap_lint.document import Document
from roadmap_lint.rule import Edit
from roadmap_lint.source import Source, Span

EXTENSIONS = ("gfm", "frontmatter")
MOST_LINES = 2_000  # of one paragraph: the time that mdformat takes grows with the square of them


def mdformat_edits(document: Document, options: Mapping[str, Any]) -> tuple[tuple[Edit, ...], bool]:
    """The edits that make a file what mdformat makes of it, and whether a reader still sees the same words.

    `options` are mdformat's own, `wrap` and `number`. There are no edits for a text that is beyond mdformat. Raises
    ModuleNotFoundError, saying what to install, when mdformat is not there.
    """
    if any(content.raw.count("\n") > MOST_LINES for content in document.contents()):
        return (), True
    after = document.source.with_text(mdformatted(document.source, options))
    changes = line_edits(document.source, after)
    return changes, not changes or says_the_same(document, Document.parse(after))


def mdformatted(source: Source, options: Mapping[str, Any]) -> str:
    """The text of `source`, its lines ended by a line feed, after mdformat; as it is when mdformat breaks down.

    Raises ModuleNotFoundError, saying what to install, when mdformat or one of the plugins is not there.
    """
    try:
        import mdformat
        from mdformat.plugins import PARSER_EXTENSIONS
        from mdformat.renderer import LOGGER
    except ModuleNotFoundError:
        raise _missing("mdformat") from None
    for name in EXTENSIONS:
        if name not in PARSER_EXTENSIONS:
            raise _missing(f"mdformat-{name}")
    LOGGER.setLevel("ERROR")  # what it thinks of front matter would get between our lines, unescaped
    text = "".join(_lines(source))
    try:
        return mdformat.text(text, options=options, extensions=EXTENSIONS)
    except Exception:  # much of what it takes for granted, a hostile text breaks
        return text


def _missing(name: str) -> ModuleNotFoundError:
    return ModuleNotFoundError(f"{name} is not installed; pip install 'roadmap-lint[format]' brings it")


def _lines(source: Source) -> list[str]:
    """The lines of `source`; one that has a line end ends with a line feed."""
    starts = [*source.line_starts, len(source.text)]
    lines = [source.text[start:end] for start, end in pairwise(starts) if start < end]
    return [line.rstrip("\r\n") + "\n" if line.endswith(("\r", "\n")) else line for line in lines]


def line_edits(source: Source, after: Source) -> tuple[Edit, ...]:
    """What turns the lines of `source` into those of `after`, which end as the ones of `source` do."""
    from difflib import SequenceMatcher  # only this rule needs it

    starts = [*source.line_starts, len(source.text)]
    old, new = _lines(source), _lines(after)
    return tuple(
        Edit(Span(starts[a], starts[b]), "".join(new[c:d]).replace("\n", source.newline))
        for tag, a, b, c, d in SequenceMatcher(None, old, new).get_opcodes()
        if tag != "equal"
    )


def says_the_same(before: Document, after: Document) -> bool:
    """Whether a reader sees the same words in the same places."""
    return list(_words(before)) == list(_words(after))


def _words(document: Document) -> Iterator[list[str]]:
    for content in document.contents():
        yield content.text.string.casefold().split()
