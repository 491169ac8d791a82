"""A fragment must name a heading or an anchor of the file that it leads into."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from roadmap_lint import Applicability, Context, Diagnostic, Edit, Fix, Link, Page, Pages, Rule, Severity


def check(context: Context) -> Iterator[Diagnostic]:
    pages = Pages(context)
    for link in context.roadmap.links:
        if link.image or link.target.fragment is None:
            continue
        page = pages.of(link.target)
        if page is None or pages.has(page, link.target.fragment):
            continue
        if not (page.site and page.anchors.may_become(link.target.fragment)):
            yield report(context, link, page, page.anchors.alike(link.target.fragment))


def report(context: Context, link: Link, page: Page, alike: Sequence[str]) -> Diagnostic:
    place = link.target_span or link.span
    where = "here" if page.path == (context.path or "") else f"in {page.path}"
    message = f"The link to {link.target.written} names no heading or anchor {where}"
    written = context.source.cut(place)
    if len(alike) != 1 or "#" not in written:
        return Diagnostic(place, message)
    instead = f"{written.partition('#')[0]}#{alike[0]}"
    fix = Fix(f"Link to #{alike[0]}", (Edit(place, instead),), Applicability.SAFE)
    return Diagnostic(place, f"{message}; #{alike[0]} is meant", fix=fix)


RULE = Rule(
    id="link-anchor",
    summary="Links to a heading name one that is there.",
    severity=Severity.ERROR,
    fixable=Applicability.SAFE,
    check=check,
)
