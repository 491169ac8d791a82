"""The report for programs; `schemas/report.schema.json` describes it."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any, TextIO

from roadmap_lint import __version__, plain
from roadmap_lint.result import Checked, summarise
from roadmap_lint.rule import Diagnostic, Edit, Fix, Related
from roadmap_lint.source import Source, Span

VERSION = 1
_UNKNOWN = {"line": 1, "column": 1, "offset": 0}  # a place in a file that could not be read


def write(results: Sequence[Checked], stream: TextIO) -> None:
    json.dump(report(results), stream, ensure_ascii=False, indent=2)
    stream.write("\n")


def report(results: Sequence[Checked]) -> dict[str, Any]:
    summary = summarise(results)
    return {
        "version": VERSION,
        "tool": {"name": "roadmap-lint", "version": __version__},
        "files": [{"path": checked.path, "read": dict(checked.read)} for checked in results],
        "diagnostics": [_diagnostic(checked, d) for checked in results for d in checked.diagnostics],
        "summary": {
            "files": summary.files,
            "errors": summary.errors,
            "warnings": summary.warnings,
            "fixable": summary.safe,
            "fixed": summary.fixed,
        },
    }


def place(source: Source | None, span: Span) -> dict[str, dict[str, int]]:
    """`start` and `end` of a span, each as line and column from 1 and offset from 0."""
    if source is None:
        return {"start": _UNKNOWN, "end": _UNKNOWN}
    return plain.place(source, span)


def _diagnostic(checked: Checked, diagnostic: Diagnostic) -> dict[str, Any]:
    return {
        "rule": diagnostic.rule,
        "severity": diagnostic.severity.value,
        "message": diagnostic.message,
        "path": checked.path,
        **place(checked.source, diagnostic.span),
        "related": [_related(checked, related) for related in diagnostic.related],
        "fix": _fix(checked.source, diagnostic.fix) if diagnostic.fix else None,
    }


def _related(checked: Checked, related: Related) -> dict[str, Any]:
    source = checked.source_of(related.path)
    return {"path": related.path or checked.path, **place(source, related.span), "message": related.message}


def _fix(source: Source, fix: Fix) -> dict[str, Any]:
    edits = [_edit(source, edit) for edit in sorted(fix.edits, key=lambda edit: edit.span)]
    return {"title": fix.title, "applicability": fix.applicability.value, "edits": edits}


def _edit(source: Source, edit: Edit) -> dict[str, Any]:
    return {**place(source, edit.span), "text": edit.text}
