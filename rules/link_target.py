"""A relative link or image must lead to a file of the repository."""

from __future__ import annotations

from collections.abc import Iterator

from roadmap_lint.location import Located, locate
from roadmap_lint.roadmap import Link
from roadmap_lint.rule import Applicability, Context, Diagnostic, Edit, Fix, Rule, Severity


def check(context: Context) -> Iterator[Diagnostic]:
    if context.path is None:
        return
    for link in context.roadmap.links:
        located = locate(link.target, context.path, context.repository)
        if located is not None and located.missing:
            yield report(link, located)


def report(link: Link, located: Located) -> Diagnostic:
    thing = "image" if link.image else "link"
    if located.outside:
        message = f"The {thing} to {link.target.written} leaves the repository"
    else:
        message = f"The {thing} to {link.target.written} leads to nothing: there is no {located.path}"
    place = link.target_span or link.span
    if located.instead is None or link.target_span is None:
        return Diagnostic(place, message)
    title = f"Link to {located.instead}, {located.reason}"
    return Diagnostic(place, message, fix=Fix(title, (Edit(link.target_span, located.instead),), Applicability.SAFE))


RULE = Rule(
    id="link-target",
    summary="Relative links and images lead to files that are there.",
    severity=Severity.ERROR,
    fixable=Applicability.SAFE,
    check=check,
)
