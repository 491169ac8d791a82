"""The file must be as mdformat would write it."""

from __future__ import annotations

from collections.abc import Iterator

from roadmap_lint import Applicability, Context, Diagnostic, Fix, Rule, Severity, mdformat_edits


def check(context: Context) -> Iterator[Diagnostic]:
    source = context.source
    changes, says_the_same = mdformat_edits(context.document, context.options)
    if not changes:
        return
    line = source.line(changes[0].span.start)
    place = source.line_span(line)
    message = "Not as mdformat writes it" + (f", in {len(changes)} places" if len(changes) > 1 else "")
    if not says_the_same:
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
