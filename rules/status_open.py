"""A section or milestone that says done must not hold open items."""

from __future__ import annotations

from collections.abc import Iterator

from roadmap_lint import (
    Applicability,
    Context,
    Diagnostic,
    Mention,
    Reading,
    Related,
    Rule,
    Section,
    Severity,
    Status,
    disputed,
    mark_as,
    sections_called_done,
)


def check(context: Context) -> Iterator[Diagnostic]:
    if context.roadmap.closed:
        return
    elsewhere, reported = disputed(context.roadmap), set[int]()
    for section, claim in sections_called_done(context.roadmap):
        parts = [*section.parts(), *section.divisions()]
        still_open = [part for part in parts if part.unfinished and not part.overruled]
        inside = any(id(outer) in reported for outer in section.sections())
        if still_open and not inside and id(section) not in elsewhere:
            reported.add(id(section))
            yield report(context, section, claim, still_open, parts)


def report(
    context: Context, section: Section, claim: Reading[Status], still_open: list[Mention], parts: list[Mention]
) -> Diagnostic:
    here = claim is section.status
    where = "" if here else f" (line {context.line(claim.span)})"
    noun = "parts" if any(isinstance(part, Section) for part in still_open) else "items"
    count = f"{len(still_open)} of its {len(parts)} {noun} {'is' if len(still_open) == 1 else 'are'} open"
    related = [] if here else [Related(claim.span, "marked done here")]
    related += [Related(part.span, f"{part.said} is open") for part in still_open]
    return Diagnostic(
        span=section.span,
        message=f"{section.said} is marked done{where}, but {count}",
        related=tuple(related),
        fix=mark_as(context, [section], Status.ACTIVE) if here else None,
    )


RULE = Rule(
    id="status-open",
    summary="What says done has no open items.",
    severity=Severity.ERROR,
    fixable=Applicability.UNSAFE,
    check=check,
)
