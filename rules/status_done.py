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
        done = [part for part in section.children if is_done(part)]
        if done and is_all(section, done):
            yield from report(context, section, done, "parts")
        elif not done:
            items = list(section.parts())
            if len(items) > 1 and all(item.finished for item in items) and not has_other_work(section):
                yield from report(context, section, items, "items")


def is_done(section: Section) -> bool:
    return section.status is not None and section.status.certain and section.status.value is Status.DONE


def is_all(section: Section, done: Sequence[Section]) -> bool:
    """Whether there is nothing under a section but parts that are called done and hold nothing open."""
    enough = len(done) == len(section.children) and not section.items and not section.tables
    return enough and not any(part.unfinished for part in section.parts())


def has_other_work(section: Section) -> bool:
    """Whether something that is not done is said to be left below: a part put off, or items without a state."""
    inner = [child for child in section.walk() if child is not section]
    if any(child.status is not None and child.status.value is not Status.DONE for child in inner):
        return True
    if any(child.bucket is not None and child.bucket.value is not Status.DONE for child in inner):
        return True
    return any(not item.finished for part in section.walk() for item in part.items)


def report(context: Context, section: Section, done: Sequence[Mention], kind: str) -> Iterator[Diagnostic]:
    state = section.status.value.said if section.status is not None else ""
    last = Related(done[-1].span, f"{done[-1].name} is the last of them")
    if len(done) == 1:
        message = f"{section.name} is marked {state}, but its only {kind[:-1]} is done"
    elif section.bucket is not None:
        message = f"All {len(done)} {kind} under {section.name} are done"
    else:
        message = f"{section.name} is marked {state}, but all of its {len(done)} {kind} are done"
    fix = mark_as(context, [section], Status.DONE) if section.bucket is None else None
    yield Diagnostic(section.span, message, (last,), fix)


RULE = Rule(
    id="status-done",
    summary="What says planned or in progress has something left to do.",
    severity=Severity.ERROR,
    fixable=Applicability.UNSAFE,
    check=check,
)
