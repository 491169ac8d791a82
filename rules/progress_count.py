"""A figure of progress must agree with what it counts."""

from __future__ import annotations

from collections.abc import Iterator

from roadmap_lint import (
    Applicability,
    Context,
    Diagnostic,
    Edit,
    Fix,
    Miscount,
    Related,
    Rule,
    Severity,
    Status,
    Tally,
    miscounts,
)


def check(context: Context) -> Iterator[Diagnostic]:
    for wrong in miscounts(context.source, context.roadmap) if not context.roadmap.closed else ():
        yield contradiction(wrong) if wrong.tally is None else report(context, wrong, wrong.tally)


def report(context: Context, wrong: Miscount, tally: Tally) -> Diagnostic:
    progress, work = wrong.figure.value, wrong.elsewhere
    full = progress.done is not None and progress.done == progress.total
    boxes_forgotten = full and wrong.mention.standing is Status.DONE
    sure = progress.total is not None and not boxes_forgotten
    where = f" (line {context.line(work.span)})" if work is not None else ""
    are = "is" if tally.done == 1 else "are"
    message = f"{wrong.quoted} is written, but {tally.done} of the {tally.total} {tally.noun}{where} {are} done"
    related = (Related(work.span, f"holds {tally.total} {tally.noun}"),) if work is not None else ()
    return Diagnostic(wrong.figure.span, message, related, mend(wrong, "" if sure else f"the {tally.noun}"))


def contradiction(wrong: Miscount) -> Diagnostic:
    """A percentage or bar that disagrees with the fraction beside it, where nothing tells which is right."""
    done, total = wrong.right
    message = f"{wrong.quoted} contradicts itself: {done} of {total} is {round(100 * done / total)}%"
    return Diagnostic(wrong.figure.span, message, fix=mend(wrong, f"{done} of {total}"))


def mend(wrong: Miscount, taken: str) -> Fix:
    title = f"Write {wrong.promised}" + (f", taking {taken} to be right" if taken else "")
    applicability = Applicability.UNSAFE if taken else Applicability.SAFE
    return Fix(title, (Edit(wrong.figure.span, wrong.mended),), applicability)


RULE = Rule(
    id="progress-count",
    summary="A figure of progress agrees with what it counts.",
    severity=Severity.ERROR,
    fixable=Applicability.SAFE,
    check=check,
)
