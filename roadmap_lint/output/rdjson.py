"""Reviewdog's diagnostic format, rdjson (`proto/rdf/reviewdog.proto` of reviewdog/reviewdog).

Its columns count the bytes of UTF-8, from 1. A fix is one suggestion: reviewdog offers each of several by itself.
"""

from __future__ import annotations

from typing import Any, TextIO

from roadmap_lint.about import ADDRESS
from roadmap_lint.editing import apply
from roadmap_lint.output.encoding import encoded, well_formed
from roadmap_lint.output.notes import notes
from roadmap_lint.result import Checked, Run
from roadmap_lint.rule import Diagnostic, Fix
from roadmap_lint.source import Source, Span


def write(run: Run, stream: TextIO) -> None:
    problems = [_problem(run, checked, problem) for checked in run.results for problem in checked.diagnostics]
    result = {"source": {"name": "roadmap-lint", "url": ADDRESS}, "diagnostics": problems}
    stream.write(encoded(result) + "\n")


def _problem(run: Run, checked: Checked, diagnostic: Diagnostic) -> dict[str, Any]:
    source = checked.source
    about = run.about(diagnostic.rule)
    message = "\n".join([diagnostic.message, *notes(checked, diagnostic)])
    told: dict[str, Any] = {
        "message": well_formed(message),
        "location": {"path": well_formed(checked.path), "range": _range(source, diagnostic.span)},
        "severity": diagnostic.severity.name,
        "code": {"value": diagnostic.rule} | ({"url": about.address} if about and about.address else {}),
    }
    if diagnostic.fix is not None:
        told["suggestions"] = [_suggestion(source, diagnostic.fix)]
    return told


def _suggestion(source: Source, fix: Fix) -> dict[str, Any]:
    """All edits of a fix as one, with the text between them."""
    whole = Span(min(edit.span.start for edit in fix.edits), max(edit.span.end for edit in fix.edits))
    after = apply(source.text, fix.edits)
    return {
        "range": _range(source, whole),
        "text": after[whole.start : len(after) - (len(source.text) - whole.end)],
    }


def _range(source: Source, span: Span) -> dict[str, dict[str, int]]:
    return {"start": _position(source, span.start), "end": _position(source, span.end)}


def _position(source: Source, offset: int) -> dict[str, int]:
    line = source.line(offset)
    before = source.text[source.line_starts[line - 1] : offset]
    return {"line": line, "column": len(before.encode()) + 1}
