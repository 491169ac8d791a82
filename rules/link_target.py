"""A relative link or image must lead to a file of the repository."""

from __future__ import annotations

from collections.abc import Iterator

from roadmap_lint import Applicability, Context, Diagnostic, Edit, Fix, Link, Located, Rule, Severity


def check(context: Context) -> Iterator[Diagnostic]:
    for link in context.roadmap.links:
        located = context.locate(link.target)
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
