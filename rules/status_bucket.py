"""What stands under a heading such as Completed must not say otherwise by its own box or mark."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from roadmap_lint import Context, Diagnostic, Mention, Related, Rule, Section, Severity, keeps_done, misplaced, puts_off


def check(context: Context) -> Iterator[Diagnostic]:
    if context.roadmap.closed:
        return
    tells_done = any(map(keeps_done, context.roadmap.sections()))
    for section in context.roadmap.sections():
        if section.bucket is not None and keeps_done(section):
            yield from report(context, section, still_open(section), "open", "done")
        elif tells_done and puts_off(context.source, section):
            yield from report(context, section, misplaced(section), "done", "for later")


def still_open(bucket: Section) -> list[Mention]:
    """The open parts, but those of a milestone that is called done itself, inside or around: `status-open` has them."""
    if any(keeps_done(outer) for outer in bucket.sections() if outer is not bucket):
        return []
    inside: list[Mention] = [section for section in bucket.children if section.unfinished]
    inside += [part for part in bucket.parts() if part.unfinished and not part.overruled]
    return [part for part in inside if part.section and next(filter(keeps_done, part.section.sections())) is bucket]


def report(context: Context, section: Section, wrong: Sequence[Mention], state: str, said: str) -> Iterator[Diagnostic]:
    if not wrong:
        return
    first, *others = wrong
    more = f", like {len(others)} more" if others else ""
    message = f"{first.said} is {state}, but stands under {section.said} (line {context.line(section.span)}){more}"
    related = [Related(section.span, f"what stands here is {said}")]
    related += [Related(other.span, f"{other.said} is {state}") for other in others]
    yield Diagnostic(first.span, message, tuple(related))


RULE = Rule(
    id="status-bucket",
    summary="What stands under Completed is done, and what stands under Later is not.",
    severity=Severity.ERROR,
    check=check,
)
