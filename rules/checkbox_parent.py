"""A parent's box must agree with its children's boxes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise, takewhile

from roadmap_lint import Applicability, Context, Diagnostic, Edit, Fix, Item, Related, Rule, Severity, Status


def check(context: Context) -> Iterator[Diagnostic]:
    for item in (one for one in context.roadmap.items() if one.children):
        boxed = [child for child in item.children if child.box is not None]
        still_open = [child for child in boxed if child.unfinished]
        if item.box_status is Status.DONE and still_open and not follows(item, still_open) and not says_open(item):
            count = f"{len(still_open)} of the {len(boxed)}" if len(boxed) > 1 else "the one"
            message = f"{item.said} is ticked, but {count} below it {'is' if len(still_open) == 1 else 'are'} open"
            upwards = takewhile(lambda one: one.box_status is Status.DONE, (item, *item.around()))
            yield report(item, message, still_open, [*upwards], " ")
        elif lacks_only(item, []):
            message = f"{item.said} is open, but all {len(item.children)} below it are done"
            pairs = takewhile(lambda pair: lacks_only(pair[1], [pair[0]]), pairwise((item, *item.around())))
            yield report(item, message, item.children[-1:], [item, *(parent for _, parent in pairs)], "x")


def follows(item: Item, still_open: Sequence[Item]) -> bool:
    """Whether the open boxes seem to be what comes next: lines without a box say what was done, and none is ticked."""
    return len(still_open) < len(item.children) and not any(child.finished for child in item.children)


def lacks_only(item: Item, last: Sequence[Item]) -> bool:
    """Whether an open box has two or more items below it, and all of them are done, if those in `last` are."""
    is_open = item.box is not None and item.unfinished
    return is_open and len(item.children) > 1 and all(child.finished or child in last for child in item.children)


def says_open(item: Item) -> bool:
    """Whether the parent's words say that it goes on, which its box contradicts already."""
    return item.status is not None and item.status.value.open


def report(item: Item, message: str, others: Sequence[Item], changed: Sequence[Item], mark: str) -> Diagnostic:
    related = tuple(
        Related(other.span, f"{other.said} is {'open' if other.unfinished else 'done'}") for other in others
    )
    edits = tuple(Edit(one.box.span, f"[{mark}]") for one in changed if one.box is not None)
    verb, around = "Tick" if mark.strip() else "Untick", " and those around it" if len(edits) > 1 else ""
    title = f"{verb} {item.said}{around}, taking the boxes below to be right"
    return Diagnostic(item.span, message, related, Fix(title, edits, Applicability.UNSAFE))


RULE = Rule(
    id="checkbox-parent",
    summary="A parent's box agrees with the boxes below it.",
    severity=Severity.ERROR,
    fixable=Applicability.UNSAFE,
    check=check,
)
