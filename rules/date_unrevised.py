"""A "last updated" date must not be older than the last change of the file, nor than what the file tells."""

from __future__ import annotations

from collections.abc import Iterator

from roadmap_lint import (
    Applicability,
    Context,
    DateReading,
    DateRole,
    Diagnostic,
    Edit,
    Fix,
    Mention,
    Related,
    Revision,
    Rule,
    Severity,
    rewritten_date,
)


def check(context: Context) -> Iterator[Diagnostic]:
    updates = context.roadmap.updates
    revision = context.revised(updates[0].value.last, context.options["max-lag"] + 1) if updates else None
    if revision is not None and revision.date > updates[0].value.last:
        if revision.uncommitted or updates[0].value.may_be(
            updates[-1].value
        ):  # else one of them has to be chosen first
            yield report(context, updates[0], revision)
    elif updates and not context.roadmap.closed:
        yield from report_later(context, updates[0])


def report_later(context: Context, stamp: DateReading) -> Iterator[Diagnostic]:
    """What the text itself proves: it tells of something that was done after its date."""
    found = [(date, mention) for mention in context.roadmap.mentions() for date in done_after(mention, stamp)]
    known = [(date, mention) for date, mention in found if date.value.first <= context.today]
    if known:
        date, mention = max(known, key=lambda one: one[0].value.first)
        written, then = context.source.cut(stamp.span), context.source.cut(date.span)
        message = f"Last updated {written}, but line {context.line(date.span)} calls {mention.name} done on {then}"
        yield Diagnostic(stamp.span, message, (Related(date.span, f"done on {then}"),))


def done_after(mention: Mention, stamp: DateReading) -> Iterator[DateReading]:
    """The dates on which something was done, by its own words, that lie after the date of the file."""
    if mention.dates and mention.finished and not mention.is_log:
        released = (date for date in mention.dates if date.role is DateRole.RELEASED)
        yield from (date for date in released if date.value.first > stamp.value.last)


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
