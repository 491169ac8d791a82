"""What something depends on must be there, and must not wait for it in turn."""

from __future__ import annotations

from collections.abc import Iterator

from roadmap_lint import Context, Dependencies, Dependency, Diagnostic, Milestone, Related, Rule, Severity, Version


def check(context: Context) -> Iterator[Diagnostic]:
    dependencies = Dependencies(context.roadmap)
    yield from map(circle, dependencies.circles)
    for dependency in dependencies.missing():
        value = dependency.reading.value
        if not (isinstance(value, Version) and context.releases.of_version(value)):
            yield unknown(context, dependency)
    for owner, target, dependency in dependencies.backward():
        if owner is target:
            yield Diagnostic(dependency.reading.span, f"{target.name} depends on itself")
        else:
            yield later(context, owner, target, dependency)


def unknown(context: Context, dependency: Dependency) -> Diagnostic:
    span = dependency.reading.span
    name = context.source.cut(span)
    return Diagnostic(span, f"This depends on {name}, but the file has no {name}")


def later(context: Context, owner: Milestone, target: Milestone, dependency: Dependency) -> Diagnostic:
    place = target.mentions[0].span
    message = f"{owner.name} depends on {target.name} (line {context.line(place)}), which comes after it"
    return Diagnostic(dependency.reading.span, message, (Related(place, f"{target.name} stands here"),))


def circle(milestones: list[Milestone]) -> Diagnostic:
    first, *others = milestones
    names = [milestone.name for milestone in [*milestones, first]]
    others.sort(key=lambda milestone: milestone.mentions[0].span)
    related = tuple(Related(other.mentions[0].span, f"{other.name} stands here") for other in others)
    return Diagnostic(first.mentions[0].span, f"{first.name} depends on itself: {' → '.join(names)}", related)


RULE = Rule(
    id="id-unknown",
    summary="What something depends on is there, and does not wait for it in turn.",
    severity=Severity.ERROR,
    check=check,
)
