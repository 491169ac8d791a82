"""A section that says planned or in progress must not have all its items done."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from roadmap_lint import (
    Applicability,
    Context,
    Diagnostic,
    Mention,
    Related,
    Rule,
    Section,
    Severity,
    Status,
    disputed,
    finished_work,
    mark_as,
)


def check(context: Context) -> Iterator[Diagnostic]:
    if context.roadmap.closed:
        return
    elsewhere = disputed(context.roadmap)
    for section in context.roadmap.sections():
        claim = section.status
        if claim is None or not claim.certain or not claim.value.open or id(section) in elsewhere:
            continue
        done, kind = finished_work(section)
        if done:
            yield report(context, section, done, kind)


def report(context: Context, section: Section, done: Sequence[Mention], kind: str) -> Diagnostic:
    state = section.status.value.said if section.status is not None else ""
    last = Related(done[-1].span, f"{done[-1].said} is the last of them")
    if len(done) == 1:
        message = f"{section.said} is marked {state}, but its only {kind[:-1]} is done"
    elif section.bucket is not None:
        message = f"All {len(done)} {kind} under {section.said} are done"
    else:
        message = f"{section.said} is marked {state}, but all of its {len(done)} {kind} are done"
    fix = mark_as(context, [section], Status.DONE) if section.bucket is None else None
    return Diagnostic(section.span, message, (last,), fix)


RULE = Rule(
    id="status-done",
    summary="What says planned or in progress has something left to do.",
    severity=Severity.ERROR,
    fixable=Applicability.UNSAFE,
    check=check,
)
