"""A link whose text names an issue must lead to that issue."""

from __future__ import annotations

from collections.abc import Iterator

from roadmap_lint import Context, Diagnostic, Rule, Severity


def check(context: Context) -> Iterator[Diagnostic]:
    uses = (link for link in context.roadmap.references if link.text.casefold() != (link.label or "").casefold())
    links = [link for link in (*context.roadmap.links, *uses) if link.issue and link.target.issue]
    wrong = [link for link in links if link.issue != link.target.issue]
    if len(wrong) > 1 and len(wrong) * 2 >= len(links):
        return  # the file numbers by itself
    for link in wrong:
        yield Diagnostic(link.span, f"The link says #{link.issue}, but leads to #{link.target.issue}")


RULE = Rule(
    id="link-text",
    summary="A link that names an issue leads to that issue.",
    severity=Severity.ERROR,
    check=check,
)
