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
        located = locate(link.target, context.path, context.repository, site=context.site)
        if located is not None and located.found is None:
            yield report(context, link, located)


def report(context: Context, link: Link, located: Located) -> Diagnostic:
    place = link.target_span or link.span
    message = f"The {'image' if link.image else 'link'} to {link.target.written} {fault(link, located)}"
    if located.instead is None or context.source.cut(place) != link.target.written:
        return Diagnostic(place, message)
    title = f"Link to {located.instead}, {located.reason}"
    return Diagnostic(place, message, fix=Fix(title, (Edit(place, located.instead),), Applicability.SAFE))


def fault(link: Link, located: Located) -> str:
    if located.outside:
        return "leaves the repository"
    why = "it lacks https://" if link.target.lacks_scheme else f"there is no {located.path}"
    return f"leads to nothing: {why}"


RULE = Rule(
    id="link-target",
    summary="Relative links and images lead to files that are there.",
    severity=Severity.ERROR,
    fixable=Applicability.SAFE,
    check=check,
)
