"""A figure of progress must agree with what it counts."""

from __future__ import annotations

from collections.abc import Iterator

from roadmap_lint.roadmap import Mention, Milestone, Reading, Section
from roadmap_lint.rule import Applicability, Context, Diagnostic, Edit, Fix, Rule, Severity
from roadmap_lint.tally import Tally, of_kind, plain, tallies
from roadmap_lint.vocabulary.progress import Progress, agrees, find_progress, rewritten


def check(context: Context) -> Iterator[Diagnostic]:
    if context.roadmap.closed:
        return
    milestones = {id(mention): milestone for milestone in context.roadmap.milestones for mention in milestone.mentions}
    for mention in context.roadmap.mentions():
        for figure in mention.progress:
            text = context.source.cut(figure.span)
            if [found.value for found in find_progress(f"({text})")] != [figure.value] and not is_whole(text, figure.value):
                continue  # markup stands inside the figure
            found = judge(context, mention, milestones.get(id(mention)), figure.value, text)
            if found is not None:
                yield report(context, mention, figure, text, *found)
