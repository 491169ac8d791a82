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
    Roadmap,
    Rule,
    Section,
    Severity,
    Status,
    disputed,
    mark_as,
)


def check(context: Context) -> Iterator[Diagnostic]:
    if context.roadmap.closed:
        return
    elsewhere = disputed(context.roadmap)
    reported: set[int] = set()
    for section, claim in done_sections(context.roadmap):
        parts = list(section.parts())
        still_open = [part for part in parts if part.unfinished and not part.overruled]
        if (
            still_open
            and id(section) not in elsewhere
            and not any(id(outer) in reported for outer in section.sections())
        ):
            reported.add(id(section))
            yield report(context, section, claim, still_open, len(parts))


def done_sections(roadmap: Roadmap) -> Iterator[tuple[Section, Reading[Status]]]:
    """Each section that is called done, with the claim: its own, or else that of another mention of its milestone."""
    elsewhere: dict[int, Reading[Status]] = {}
    for milestone in roadmap.milestones:
        claims = [m.status for m in milestone.mentions if m.status is not None and m.status.value is Status.DONE]
        if claims:
            elsewhere |= {id(m): claims[0] for m in milestone.mentions if isinstance(m, Section)}
    for section in roadmap.sections():
        claim = section.status or elsewhere.get(id(section))
        if claim is not None and claim.value is Status.DONE and claim.certain and is_milestone(section):
            yield section, claim


def is_milestone(section: Section) -> bool:
    """Whether a heading names something: not the file, and not only a status (`Completed`)."""
    return section.bucket is None and not section.is_title


def report(
    context: Context, section: Section, claim: Reading[Status], still_open: list[Mention], total: int
) -> Diagnostic:
    here = claim is section.status
    where = "" if here else f" (line {context.line(claim.span)})"
    verb = "is" if len(still_open) == 1 else "are"
    related = [] if here else [Related(claim.span, "marked done here")]
    related += [Related(part.span, f"{part.name} is open") for part in still_open]
    return Diagnostic(
        span=section.span,
        message=f"{section.name} is marked done{where}, but {len(still_open)} of its {total} items {verb} open",
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
