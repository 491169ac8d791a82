"""The file must be as mdformat would write it."""

from __future__ import annotations

from collections.abc import Iterator

from roadmap_lint.document import Document
from roadmap_lint.formatting import edits, formatted, says_the_same
from roadmap_lint.rule import Applicability, Context, Diagnostic, Fix, Rule, Severity


def check(context: Context) -> Iterator[Diagnostic]:
    source = context.source
    after = source.with_text(formatted(source, context.options))
    changes = edits(source, after)
    if not changes:
        return
    line = source.line(changes[0].span.start)
    place = source.line_span(line)
    others = f", and {len(changes) - 1} more" if len(changes) > 1 else ""
    message = f"mdformat would write this otherwise{others}"
    if not says_the_same(context.document, Document.parse(after)):
        yield Diagnostic(place, f"{message}, but would change what the file says")
        return
    yield Diagnostic(place, message, fix=Fix("Format with mdformat", changes, Applicability.SAFE))


RULE = Rule(
    id="text-format",
    summary="The file is formatted as mdformat does it.",
    severity=Severity.WARNING,
    fixable=Applicability.SAFE,
    default=False,
    options={
        "wrap": {
            "description": "Where lines end: as written, never within a paragraph, or after so many columns.",
            "anyOf": [{"enum": ["keep", "no"]}, {"type": "integer", "minimum": 1}],
            "default": "keep",
        },
        "number": {"description": "Number lists as 1, 2, 3.", "type": "boolean", "default": False},
    },
    check=check,
)
