"""The numbers of phases and milestones should run on without a gap."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from roadmap_lint import Context, Diagnostic, Mention, Place, Related, Roadmap, Rule, Severity


def check(context: Context) -> Iterator[Diagnostic]:
    known = numbers(context.roadmap)
    for section in context.roadmap.sections():
        by_kind: dict[str, dict[int, Mention]] = {}
        for child in section.children:
            if child.key is not None and child.place is Place.HEADING:
                for number in child.key.value.counted:
                    by_kind.setdefault(child.key.value.kind, {}).setdefault(number, child)
        for kind, found in by_kind.items():
            yield from gaps(context, found, known[kind])


def numbers(roadmap: Roadmap) -> dict[str, set[int]]:
    """Every number that is given somewhere in the file, by kind."""
    known: dict[str, set[int]] = {}
    for mention in roadmap.mentions():
        if mention.key is not None:
            known.setdefault(mention.key.value.kind, set()).update(mention.key.value.counted)
    return known


def gaps(context: Context, found: dict[int, Mention], known: set[int]) -> Iterator[Diagnostic]:
    """What is missing between two numbers, where the numbering is dense."""
    order = sorted(found)
    missing = [number for number in range(order[0], order[-1]) if number not in known] if len(order) > 2 else []
    if len(missing) * 2 > len(order):
        return
    for low, high in pairwise(order):
        between = [number for number in missing if low < number < high]
        if between:
            yield report(context, found[low], found[high], between)


def report(context: Context, before: Mention, after: Mention, between: list[int]) -> Diagnostic:
    first, second = (mention.key.value.name if mention.key else mention.said for mention in (before, after))
    lost = " or ".join(map(str, between)) if len(between) < 3 else f"{between[0]} to {between[-1]}"
    message = f"{second} follows {first} (line {context.line(before.span)}): there is no {lost}"
    return Diagnostic(after.span, message, (Related(before.span, f"{first} stands here"),))


RULE = Rule(
    id="id-gap",
    summary="The numbers of phases and milestones run on.",
    severity=Severity.WARNING,
    default=False,
    check=check,
)
