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
    message = "Not as mdformat writes it" + (f", in {len(changes)} places" if len(changes) > 1 else "")
    if not says_the_same(context.document, Document.parse(after)):
        yield Diagnostic(place, f"{message}, which would change what the file says")
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
            "type": "string",
            "enum": ["keep", "no"],
            "default": "keep",
            "description": "Whether lines end where they do, or only where a paragraph does.",
        },
        "number": {"description": "Number lists as 1, 2, 3.", "type": "boolean", "default": False},
    },
    check=check,
)
