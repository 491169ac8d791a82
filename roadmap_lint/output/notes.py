"""What a format that knows only a message tells with it: the other places, and what would mend the problem."""

from __future__ import annotations

from collections.abc import Iterator

from roadmap_lint.output.terminal import located, printable
from roadmap_lint.result import Checked
from roadmap_lint.rule import Diagnostic


def notes(checked: Checked, diagnostic: Diagnostic) -> Iterator[str]:
    """`ROADMAP.md:6: Snapshots is open`, `fix (unsafe): Mark Phase 1 as in progress`: each printable, and one line."""
    for related in diagnostic.related:
        source = checked.source_of(related.path)
        if source is None:
            where = located(related.path or checked.path)
        else:
            where = located(source.path, source.line(related.span.start))
        yield f"{where}: {printable(related.message)}"
    if diagnostic.fix is not None:
        yield f"fix ({diagnostic.fix.applicability.value}): {printable(diagnostic.fix.title)}"
