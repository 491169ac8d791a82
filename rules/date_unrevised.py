"""A "last updated" date must not be older than the last change of the file."""

from __future__ import annotations

from collections.abc import Iterator

from roadmap_lint import (
    Applicability,
    Context,
    DateReading,
    Diagnostic,
    Edit,
    Fix,
    Revision,
    Rule,
    Severity,
    rewritten_date,
)


def check(context: Context) -> Iterator[Diagnostic]:
    updates = context.roadmap.updates
    revision = context.revised(updates[0].value.last, context.options["max-lag"] + 1) if updates else None
    if revision is None or revision.date <= updates[0].value.last:
        return
    if revision.uncommitted or updates[0].value.may_be(updates[-1].value):  # else one of them has to be chosen first
        yield report(context, updates[0], revision)


def report(context: Context, stamp: DateReading, revision: Revision) -> Diagnostic:
    written = context.source.cut(stamp.span)
    when = "is being changed today" if revision.uncommitted else f"changed on {revision.date}"
    return Diagnostic(stamp.span, f"Last updated {written}, but the file {when}", fix=mend(context, stamp, revision))


def mend(context: Context, stamp: DateReading, revision: Revision) -> Fix | None:
    """The date of the change in the written form: sure for a change at hand, a decision for one that was committed."""
    written = context.source.cut(stamp.span)
    text = rewritten_date(written, revision.date, near=context.source.text) or written
    kind = Applicability.SAFE if revision.uncommitted else Applicability.UNSAFE
    return Fix(f"Write {text}, the date of the change", (Edit(stamp.span, text),), kind) if text != written else None


RULE = Rule(
    id="date-unrevised",
    summary="A change of the roadmap renews its date.",
    severity=Severity.ERROR,
    fixable=Applicability.SAFE,
    check=check,
    options={
        "max-lag": {
            "type": "integer",
            "minimum": 0,
            "default": Revision.MAX_LAG,
            "description": "Days by which a committed change may be newer than the date.",
        }
    },
)
