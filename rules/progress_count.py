"""A figure of progress must agree with what it counts."""

from __future__ import annotations

from collections.abc import Iterator

from roadmap_lint import (
    Applicability,
    Context,
    Diagnostic,
    Edit,
    Fix,
    Mention,
    Progress,
    Reading,
    Related,
    Rule,
    Severity,
    Status,
    Tally,
    meant_tally,
    tallies,
    tally_of_kind,
    work_of,
)


def check(context: Context) -> Iterator[Diagnostic]:
    if context.roadmap.closed:
        return
    milestones = {id(mention): milestone for milestone in context.roadmap.milestones for mention in milestone.mentions}
    for mention in context.roadmap.mentions():
        for figure in mention.progress:
            text = context.source.cut(figure.span)
            counted = work_of(mention, milestones.get(id(mention)))
            if figure.value.intact(text):  # else markup stands inside it
                yield from judge(context, mention, figure, text, counted)


def judge(
    context: Context, mention: Mention, figure: Reading[Progress], text: str, work: Mention | None
) -> Iterator[Diagnostic]:
    kind = tally_of_kind(context.roadmap, figure.value.noun) if figure.value.noun else None
    ways = [*([kind] if kind else ()), *(tallies(work) if work is not None else ())]
    if any(figure.value.agrees(text, *variant) for way in ways for variant in way.variants):
        return
    right = meant_tally(figure.value, ways, work)
    if right is not None:
        yield report(context, mention, figure, text, right, work)
    elif figure.value.total and figure.value.done is not None:
        yield from contradiction(figure, text, figure.value.done, figure.value.total)


def report(
    context: Context, mention: Mention, figure: Reading[Progress], text: str, tally: Tally, work: Mention | None
) -> Diagnostic:
    full = figure.value.done is not None and figure.value.done == figure.value.total
    boxes_forgotten = full and mention.standing is Status.DONE
    sure = figure.value.total is not None and not boxes_forgotten
    applicability = Applicability.SAFE if sure else Applicability.UNSAFE
    new = figure.value.rewritten(text, tally.done, tally.total)
    elsewhere = work is not None and work is not mention
    where = f" (line {context.line(work.span)})" if work is not None and elsewhere else ""
    are = "is" if tally.done == 1 else "are"
    message = f"{shown(text)} is written, but {tally.done} of the {tally.total} {tally.noun}{where} {are} done"
    related = (Related(work.span, f"holds {tally.total} {tally.noun}"),) if work is not None and elsewhere else ()
    title = f"Write {shown(new)}" + ("" if sure else f", taking the {tally.noun} to be right")
    return Diagnostic(figure.span, message, related, Fix(title, (Edit(figure.span, new),), applicability))


def shown(text: str) -> str:
    """A figure as it is quoted: its last bracket may stand behind it."""
    return text + ")" * (text.count("(") - text.count(")"))


def contradiction(figure: Reading[Progress], text: str, done: int, total: int) -> Iterator[Diagnostic]:
    """A percentage or bar that disagrees with the fraction beside it, where nothing tells which is right."""
    if not figure.value.agrees(text, done, total):
        new = figure.value.rewritten(text, done, total)
        title = f"Write {shown(new)}, taking {done} of {total} to be right"
        fix = Fix(title, (Edit(figure.span, new),), Applicability.UNSAFE)
        message = f"{shown(text)} contradicts itself: {done} of {total} is {round(100 * done / total)}%"
        yield Diagnostic(figure.span, message, fix=fix)


RULE = Rule(
    id="progress-count",
    summary="A figure of progress agrees with what it counts.",
    severity=Severity.ERROR,
    fixable=Applicability.SAFE,
    check=check,
)
