"""A parent's box must agree with its children's boxes."""

from __future__ import annotations

from collections.abc import Iterator

from roadmap_lint.roadmap import Item
from roadmap_lint.rule import Applicability, Context, Diagnostic, Edit, Fix, Related, Rule, Severity
from roadmap_lint.vocabulary.status import Status


def check(context: Context) -> Iterator[Diagnostic]:
    for item in context.roadmap.items():
        children = [child for child in item.children if child.box is not None]
        still_open = [child for child in children if child.unfinished]
        if item.box_status is Status.DONE and still_open:
            count = "one" if len(still_open) == 1 else str(len(still_open))
            verb = "is" if len(still_open) == 1 else "are"
            message = f"{item.name} is ticked, but {count} of the {len(children)} below it {verb} open"
            yield report(item, message, still_open, "Untick the parent", " ")
        elif item.unfinished and len(children) > 1 and all(child.finished for child in item.children):
            message = f"{item.name} is open, but all {len(children)} below it are ticked"
            yield report(item, message, children[-1:], "Tick the parent", "x")


def report(item: Item, message: str, others: list[Item], title: str, mark: str) -> Diagnostic:
    assert item.box is not None
    related = tuple(Related(other.span, f"{other.name} is {'open' if other.unfinished else 'ticked'}") for other in others)
    fix = Fix(title, (Edit(item.box.span, f"[{mark}]"),), Applicability.UNSAFE)
    return Diagnostic(item.span, message, related, fix)


RULE = Rule(
    id="checkbox-parent",
    summary="A parent's box agrees with the boxes below it.",
    severity=Severity.ERROR,
    fixable=Applicability.UNSAFE,
    check=check,
)
