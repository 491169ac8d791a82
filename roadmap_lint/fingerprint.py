"""What a problem is known by from one run to the next: its rule and the words of its line, wherever that has moved."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from roadmap_lint.result import Checked
from roadmap_lint.source import Source


def words_of_line(source: Source, offset: int) -> str:
    """The line that holds the character at `offset`, with one space wherever there is white space, and none around."""
    return " ".join(source.cut(source.line_span(source.line(offset))).split())


def fingerprints(checked: Checked) -> Iterator[str]:
    """One for each diagnostic, in their order: 32 hexadecimal digits, different for each in a file.

    They are made of the file's path from the repository's top, the rule, the words of the line, and how many of the
    same kind stand before.
    """
    from hashlib import sha256

    seen: Counter[tuple[str, str]] = Counter()
    for diagnostic in checked.diagnostics:
        known = (diagnostic.rule, words_of_line(checked.source, diagnostic.span.start))
        parts = (checked.inside or checked.path, *known, str(seen[known]))
        seen[known] += 1
        yield sha256("\0".join(parts).encode("utf-8", "surrogateescape")).hexdigest()[:32]
