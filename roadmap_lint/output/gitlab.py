"""A Code Quality report, which GitLab shows in merge requests ("Code Quality report format" in its documentation)."""

from __future__ import annotations

from typing import Any, TextIO

from roadmap_lint.fingerprint import fingerprints
from roadmap_lint.output.encoding import encoded, well_formed
from roadmap_lint.result import Checked, Run
from roadmap_lint.rule import Diagnostic, Severity

_SEVERITIES = {Severity.ERROR: "major", Severity.WARNING: "minor"}


def write(run: Run, stream: TextIO) -> None:
    issues = [
        _issue(checked, diagnostic, fingerprint)
        for checked in run.results
        for diagnostic, fingerprint in zip(checked.diagnostics, fingerprints(checked), strict=True)
    ]
    stream.write(encoded(issues) + "\n")


def _issue(checked: Checked, diagnostic: Diagnostic, fingerprint: str) -> dict[str, Any]:
    start, end = (checked.source.line(offset) for offset in (diagnostic.span.start, diagnostic.span.end))
    return {
        "description": well_formed(f"{diagnostic.rule}: {diagnostic.message}"),
        "check_name": diagnostic.rule,
        "fingerprint": fingerprint,
        "severity": _SEVERITIES[diagnostic.severity],
        "location": {"path": well_formed(checked.inside or checked.path), "lines": {"begin": start, "end": end}},
    }
