"""A section that says planned or in progress must not have all its items done."""

from __future__ import annotations

from collections.abc import Iterator

from roadmap_lint.roadmap import Section
from roadmap_lint.rule import Context, Diagnostic, Related, Rule, Severity
from roadmap_lint.vocabulary.status import Status

WORDS = {Status.PLANNED: "planned", Status.ACTIVE: "in progress"}


def check(context: Context) -> Iterator[Diagnostic]:
    if context.roadmap.closed:
        return
    for section in context.roadmap.sections():
        claim = section.status
        if claim is None or not claim.certain or claim.value not in WORDS:
            continue
        parts = list(section.parts())
        if len(parts) > 1 and all(part.finished for part in parts) and not has_other_work(section):
            yield Diagnostic(
                span=section.span,
                message=f"{section.name} is marked {WORDS[claim.value]}, but all of its {len(parts)} items are done",
                related=(Related(parts[-1].span, f"{parts[-1].name} is the last of them"),),
            )


def has_other_work(section: Section) -> bool:
    """Whether something that is not done is said to be left below: a part put off, or items without a state."""
    inner = [child for child in section.walk() if child is not section]
    if any(child.status is not None and child.status.value is not Status.DONE for child in inner):
        return True
    if any(child.bucket is not None and child.bucket.value is not Status.DONE for child in inner):
        return True
    return any(not item.finished for part in section.walk() for item in part.items)


RULE = Rule(
    id="status-done",
    summary="What says planned or in progress has something left to do.",
    severity=Severity.ERROR,
    check=check,
)
