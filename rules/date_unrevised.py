"""A "last updated" date must not be older than the last change of the file, nor than what the file tells."""

from __future__ import annotations

from collections.abc import Iterator

from roadmap_lint import (
    Applicability,
    Context,
    DateReading,
    Diagnostic,
    Mention,
    Related,
    Revision,
    Rule,
    Severity,
    done_since,
    renew_date,
)


def check(context: Context) -> Iterator[Diagnostic]:
    updates = context.roadmap.updates
    if not updates:
        return
    stamp = updates[0]
    revision = context.revised(stamp.value.last, context.options["max-lag"] + 1)
    if revision is not None and revision.date > stamp.value.last:
        if revision.uncommitted or stamp.value.may_be(updates[-1].value):  # else one of them has to be chosen first
            yield report(context, stamp, revision)
    elif not context.roadmap.closed and (done := done_since(context.roadmap, stamp, context.today)) is not None:
        yield report_done(context, stamp, *done)


def report_done(context: Context, stamp: DateReading, date: DateReading, mention: Mention) -> Diagnostic:
    written, then = context.source.cut(stamp.span), context.source.cut(date.span)
    message = f"Last updated {written}, but line {context.line(date.span)} calls {mention.said} done on {then}"
    return Diagnostic(stamp.span, message, (Related(date.span, f"done on {then}"),))


def report(context: Context, stamp: DateReading, revision: Revision) -> Diagnostic:
    written = context.source.cut(stamp.span)
    when = "is being changed today" if revision.uncommitted else f"changed on {revision.date}"
    return Diagnostic(
        stamp.span, f"Last updated {written}, but the file {when}", fix=renew_date(context, stamp, revision)
    )


LAG = "Days by which a committed change may be newer than the date."
RULE = Rule(
    id="date-unrevised",
    summary="A change of the roadmap renews its date.",
    severity=Severity.ERROR,
    fixable=Applicability.SAFE,
    check=check,
    options={"max-lag": {"type": "integer", "minimum": 0, "default": Revision.MAX_LAG, "description": LAG}},
)
