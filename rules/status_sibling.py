"""A translation or copy of a roadmap must say the same as its original."""

from __future__ import annotations

from collections.abc import Iterator

from roadmap_lint import (
    Context,
    Diagnostic,
    Other,
    Pair,
    Related,
    Rule,
    Severity,
    counterparts,
    is_translation,
    original_of,
    says_done,
)


def check(context: Context) -> Iterator[Diagnostic]:
    path = original_of(context.repository, context.path) if context.path is not None else None
    other = context.other(path) if path is not None else None
    if other is None or context.roadmap.closed or other.roadmap.closed:
        return
    copied = not is_translation(context.path or "", other.path)
    alike = [
        pair for group in counterparts(context.roadmap, other.roadmap) for pair in group if not copied or is_same(pair)
    ]
    claimed = [pair for pair in alike if None not in map(says_done, pair)]
    differing = [pair for pair in claimed if says_done(pair[0]) is not says_done(pair[1])]
    if len(differing) * 2 <= len(claimed) or len(claimed) < 4:
        yield from (report(pair, other) for pair in differing)


def is_same(pair: Pair) -> bool:
    """Whether two places say the same, but for their status: only a translation may use other words."""
    return pair[0].title.casefold() == pair[1].title.casefold()


def report(pair: Pair, other: Other) -> Diagnostic:
    mine, theirs = pair
    here, there = ("done", "open") if says_done(mine) else ("open", "done")
    line = other.source.line(theirs.span.start)
    message = f"{mine.said} is {here} here, but {there} in {other.path} (line {line})"
    return Diagnostic(mine.span, message, (Related(theirs.span, f"{theirs.said} is {there}", other.path),))


RULE = Rule(
    id="status-sibling",
    summary="A translation or copy gives what it plans the status that the original gives it.",
    severity=Severity.WARNING,
    check=check,
)
