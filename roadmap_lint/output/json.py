"""The report for programs; `schemas/report.schema.json` describes it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Any, TextIO

from roadmap_lint import __version__, plain
from roadmap_lint.fingerprint import fingerprints
from roadmap_lint.output.encoding import encoded
from roadmap_lint.result import Checked, Run, summarise
from roadmap_lint.rule import Diagnostic, Edit, Fix, Related
from roadmap_lint.source import Source, Span

VERSION = 1
_UNKNOWN = {"line": 1, "column": 1, "offset": 0}  # a place in a file that could not be read


def write(run: Run, stream: TextIO) -> None:
    stream.write(encoded(report(run)) + "\n")


def report(run: Run) -> dict[str, Any]:
    return {
        "version": VERSION,
        "tool": {"name": "roadmap-lint", "version": __version__},
        "files": [{"path": checked.path, "read": dict(checked.read)} for checked in run.results],
        "diagnostics": list(diagnostics(run)),
        "mended": [_mended(checked, diagnostic) for checked in run.results for diagnostic in checked.applied],
        "faults": list(run.faults),
        "summary": _summary(run.results),
    }


def diagnostics(run: Run) -> Iterator[dict[str, Any]]:
    """The problems that are left, file by file."""
    for checked in run.results:
        refused = dict(checked.refused)
        for diagnostic, fingerprint in zip(checked.diagnostics, fingerprints(checked), strict=True):
            about = run.about(diagnostic.rule)
            yield {
                "rule": diagnostic.rule,
                "severity": diagnostic.severity.value,
                "message": diagnostic.message,
                "path": checked.path,
                **place(checked.source, diagnostic.span),
                "related": [_related(checked, related) for related in diagnostic.related],
                "fix": _fix(checked.source, diagnostic.fix) if diagnostic.fix else None,
                "refused": refused.get(diagnostic),
                "fingerprint": fingerprint,
                "url": about.address if about else None,
            }


def place(source: Source | None, span: Span) -> dict[str, dict[str, int]]:
    """`start` and `end` of a span, each as line and column from 1 and offset from 0."""
    if source is None:
        return {"start": _UNKNOWN, "end": _UNKNOWN}
    return plain.place(source, span)


def _summary(results: Sequence[Checked]) -> dict[str, Any]:
    summary = summarise(results)
    rules = Counter(diagnostic.rule for checked in results for diagnostic in checked.diagnostics)
    return {
        "files": summary.files,
        "errors": summary.errors,
        "warnings": summary.warnings,
        "fixable": summary.safe,
        "unsafe": summary.unsafe,
        "fixed": summary.fixed,
        "known": summary.known,
        "rules": [{"rule": rule, "problems": number} for rule, number in sorted(rules.items())],
    }


def _mended(checked: Checked, diagnostic: Diagnostic) -> dict[str, str]:
    return {"rule": diagnostic.rule, "message": diagnostic.message, "path": checked.path}


def _related(checked: Checked, related: Related) -> dict[str, Any]:
    source = checked.source_of(related.path)
    path = source.path if source else related.path or checked.path
    return {"path": path, **place(source, related.span), "message": related.message}


def _fix(source: Source, fix: Fix) -> dict[str, Any]:
    edits = [_edit(source, edit) for edit in sorted(fix.edits, key=lambda edit: edit.span)]
    return {"title": fix.title, "applicability": fix.applicability.value, "edits": edits}


def _edit(source: Source, edit: Edit) -> dict[str, Any]:
    return {**place(source, edit.span), "text": edit.text}
