"""An item's box must agree with the item's own words and marks."""

from __future__ import annotations

from collections.abc import Iterator

from roadmap_lint import Applicability, Context, Diagnostic, Edit, Fix, Item, Related, Rule, Severity, Status


def check(context: Context) -> Iterator[Diagnostic]:
    for item in context.roadmap.items():
        claim = item.status
        if item.box is None or claim is None or not claim.certain or item.struck:
            continue
        ticked = item.box_status is Status.DONE
        if ticked and claim.value.open:
            yield report(item, "ticked", claim.value.said, "Untick", " ")
        elif item.box_status is Status.PLANNED and claim.value is Status.DONE:
            yield report(item, "open", claim.value.said, "Tick", "x")


def report(item: Item, box: str, words: str, verb: str, mark: str) -> Diagnostic:
    assert item.box is not None
    assert item.status is not None
    title = f"{verb} {item.said}, taking its text to be right"
    fix = Fix(title, (Edit(item.box.span, f"[{mark}]"),), Applicability.UNSAFE)
    message = f"The box of {item.said} is {box}, but its text says {words}"
    return Diagnostic(item.box.span, message, (Related(item.status.span, f"here it is {words}"),), fix)


RULE = Rule(
    id="checkbox-status",
    summary="A box agrees with the words beside it.",
    severity=Severity.ERROR,
    fixable=Applicability.UNSAFE,
    check=check,
)
