"""What something depends on must be there, and must not wait for it in turn."""

from __future__ import annotations

from collections.abc import Iterator

from roadmap_lint import (
    Context,
    Dependencies,
    Dependency,
    Diagnostic,
    Key,
    Milestone,
    Related,
    Rule,
    Severity,
    Status,
    Version,
)


def check(context: Context) -> Iterator[Diagnostic]:
    dependencies = Dependencies(context.roadmap)
    circles = list(dependencies.circles())
    yield from map(circle, circles)
    turning = {id(milestone) for milestones in circles for milestone in milestones}
    for dependency in dependencies.all:
        owner = dependencies.owner(dependency.mention)
        target = dependency.target
        if target is None:
            if dependencies.lacks(dependency.reading.value) and not is_released(context, dependency.reading.value):
                yield unknown(context, dependency)
        elif owner is target:
            yield Diagnostic(dependency.reading.span, f"{target.name} depends on itself")
        elif owner is not None and not {id(owner), id(target)} <= turning and is_later(owner, dependency):
            yield later(context, owner, target, dependency)


def is_released(context: Context, value: Key | Version) -> bool:
    return isinstance(value, Version) and context.releases.of_version(value) is not None


def is_later(owner: Milestone, dependency: Dependency) -> bool:
    """Whether the numbers say that the target, which is not done, comes after what waits for it. Ids have no order."""
    if dependency.target is None or Status.DONE in (owner.status, dependency.target.status):
        return False
    one, other = owner.mentions[0].key, dependency.reading.value
    if one is None:
        return owner.version is not None and isinstance(other, Version) and owner.version < other
    return isinstance(other, Key) and one.value.kind == other.kind != "id" and one.value.order < other.order


def unknown(context: Context, dependency: Dependency) -> Diagnostic:
    name = context.source.cut(dependency.reading.span)
    return Diagnostic(dependency.reading.span, f"This depends on {name}, but the file has no {name}")


def later(context: Context, owner: Milestone, target: Milestone, dependency: Dependency) -> Diagnostic:
    place = target.mentions[0].span
    message = f"{owner.name} depends on {target.name} (line {context.line(place)}), which comes after it"
    return Diagnostic(dependency.reading.span, message, (Related(place, f"{target.name} stands here"),))


def circle(milestones: list[Milestone]) -> Diagnostic:
    first, *others = sorted(milestones, key=lambda milestone: milestone.mentions[0].span)
    start = milestones.index(first)
    names = [milestone.name for milestone in [*milestones[start:], *milestones[: start + 1]]]
    related = tuple(Related(other.mentions[0].span, f"{other.name} stands here") for other in others)
    return Diagnostic(first.mentions[0].span, f"{first.name} depends on itself: {' → '.join(names)}", related)


RULE = Rule(
    id="id-unknown",
    summary="What something depends on is there, and does not wait for it in turn.",
    severity=Severity.ERROR,
    check=check,
)
