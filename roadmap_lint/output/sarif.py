"""SARIF 2.1.0, as code scanning reads it (OASIS, "Static Analysis Results Interchange Format Version 2.1.0")."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any, TextIO
from urllib.parse import quote

from roadmap_lint import __version__
from roadmap_lint.about import ADDRESS
from roadmap_lint.fingerprint import fingerprints
from roadmap_lint.output.encoding import encoded, well_formed
from roadmap_lint.result import About, Checked, Run
from roadmap_lint.rule import Diagnostic, Fix, Related
from roadmap_lint.source import Source, Span

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
_TOP = "%SRCROOT%"  # the name by which readers know the top of the repository
_FINGERPRINT = "roadmapLint/v1"


def write(run: Run, stream: TextIO) -> None:
    stream.write(encoded({"$schema": SCHEMA, "version": "2.1.0", "runs": [_run(run)]}) + "\n")


def _run(run: Run) -> dict[str, Any]:
    ids = sorted({diagnostic.rule for checked in run.results for diagnostic in checked.diagnostics})
    driver = {
        "name": "roadmap-lint",
        "version": __version__,
        "informationUri": ADDRESS,
        "rules": [_rule(run, rule_id) for rule_id in ids],
    }
    index = {rule_id: number for number, rule_id in enumerate(ids)}
    return {
        "tool": {"driver": driver},
        "invocations": [_invocation(run)],
        "originalUriBaseIds": {_TOP: {"description": {"text": "The top of the repository."}}},
        "columnKind": "unicodeCodePoints",
        "results": [
            _result(checked, diagnostic, fingerprint, index[diagnostic.rule])
            for checked in run.results
            for diagnostic, fingerprint in zip(checked.diagnostics, fingerprints(checked), strict=True)
        ],
    }


def _invocation(run: Run) -> dict[str, Any]:
    faults = [{"level": "error", "message": _message(fault)} for fault in run.faults]
    return {"executionSuccessful": run.complete, **({"toolExecutionNotifications": faults} if faults else {})}


def _rule(run: Run, rule_id: str) -> dict[str, Any]:
    about = run.about(rule_id)
    if about is None:  # `rule-error`, under which rules that break down are reported
        about = About("A rule broke down.")
    summary = _message(about.summary)
    told: dict[str, Any] = {"id": rule_id, "shortDescription": summary, "fullDescription": summary}
    if about.page:
        told["help"] = {"text": well_formed(about.page), "markdown": well_formed(about.page)}
    if about.address:
        told["helpUri"] = about.address
    return told


def _result(checked: Checked, diagnostic: Diagnostic, fingerprint: str, index: int) -> dict[str, Any]:
    told: dict[str, Any] = {
        "ruleId": diagnostic.rule,
        "ruleIndex": index,
        "level": diagnostic.severity.value,
        "message": _message(diagnostic.message),
        "locations": [{"physicalLocation": _place(_uri(checked), checked.source, diagnostic.span)}],
        "partialFingerprints": {_FINGERPRINT: fingerprint},
    }
    if diagnostic.related:
        told["relatedLocations"] = [
            {"id": number} | _related(checked, related) for number, related in enumerate(diagnostic.related, 1)
        ]
    if diagnostic.fix is not None:
        told["fixes"] = [_fix(checked, diagnostic.fix)]
    return told


def _related(checked: Checked, related: Related) -> dict[str, Any]:
    uri = _uri(checked) if related.path is None else _address(related.path)
    place = _place(uri, checked.source_of(related.path), related.span)
    return {"physicalLocation": place, "message": _message(related.message)}


def _fix(checked: Checked, fix: Fix) -> dict[str, Any]:
    replacements = [
        {"deletedRegion": _region(checked.source, edit.span), "insertedContent": {"text": well_formed(edit.text)}}
        for edit in sorted(fix.edits, key=lambda edit: edit.span)
    ]
    change = {"artifactLocation": _uri(checked), "replacements": replacements}
    return {"description": _message(f"{fix.title} ({fix.applicability.value})"), "artifactChanges": [change]}


def _message(text: str) -> dict[str, str]:
    return {"text": well_formed(text)}


def _place(uri: dict[str, str], source: Source | None, span: Span) -> dict[str, Any]:
    return {"artifactLocation": uri} | ({"region": _region(source, span)} if source else {})


def _region(source: Source, span: Span) -> dict[str, int]:
    start, end = source.position(span.start), source.position(span.end)
    return {"startLine": start.line, "startColumn": start.column, "endLine": end.line, "endColumn": end.column}


def _uri(checked: Checked) -> dict[str, str]:
    """Where a file lies: from the top of the repository, or on this machine when it lies outside of one."""
    if checked.inside is not None:
        return _address(checked.inside)
    place = Path(os.path.abspath(checked.path)).as_posix()  # noqa: PTH100 - the name itself must not be resolved
    return {"uri": f"file://{'' if place.startswith('/') else '/'}{_quoted(place)}"}


def _address(path: str) -> dict[str, str]:
    return {"uri": _quoted(path), "uriBaseId": _TOP}


def _quoted(path: str) -> str:
    return quote(os.fsencode(path))
