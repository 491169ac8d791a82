"""What stands under a heading such as Completed must not say otherwise by its own box or mark."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from roadmap_lint.roadmap import Mention, Reading, Section
from roadmap_lint.rule import Context, Diagnostic, Related, Rule, Severity
from roadmap_lint.vocabulary.status import Status

WORDS = {Status.DONE: "done", Status.PLANNED: "planned"}


def check(context: Context) -> Iterator[Diagnostic]:
    if context.roadmap.closed:
        return
    for section in context.roadmap.sections():
        bucket = section.bucket
        if bucket is None or not bucket.certain or bucket.value is not Status.DONE:
            continue
        parts = list(section.parts())
        wrong = [part for part in parts if contradicts(part, bucket.value)]
        if wrong and not any(outer.status is not None for outer in section.sections()):
            yield report(context, section, bucket, wrong)


def contradicts(part: Mention, bucket: Status) -> bool:
    """Whether a part is on the other side of done; below another item it shares that item's state."""
    return part.unfinished if bucket is Status.DONE else part.finished


def report(context: Context, section: Section, bucket: Reading[Status], wrong: Sequence[Mention]) -> Diagnostic:
    first, *others = wrong
    state = "open" if bucket.value is Status.DONE else "done"
    more = f", like {len(others)} more" if others else ""
    message = f"{first.name} is {state}, but stands under {section.name} (line {context.line(section.span)}){more}"
    related = [Related(section.span, f"what stands here is {WORDS[bucket.value]}")]
    related += [Related(other.span, f"{other.name} is {state}") for other in others]
    return Diagnostic(first.span, message, tuple(related))


RULE = Rule(
    id="status-bucket",
    summary="What stands under Completed is done, and what stands under Planned is not.",
    severity=Severity.ERROR,
    check=check,
)
