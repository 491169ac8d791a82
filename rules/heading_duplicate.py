"""The same heading should not stand twice under one parent."""

from __future__ import annotations

from collections.abc import Iterator

from roadmap_lint import Context, Diagnostic, Place, Related, Rule, Section, Severity


def check(context: Context) -> Iterator[Diagnostic]:
    for parent in context.roadmap.sections():
        first: dict[tuple[int, str], Section] = {}
        for section in parent.children:
            if section.place is Place.HEADING:
                known = first.setdefault((section.level, section.name.casefold()), section)
                if known is not section:
                    message = f"The heading {section.said} stands on line {context.line(known.span)} already"
                    yield Diagnostic(section.span, message, (Related(known.span, "it stands here first"),))


RULE = Rule(
    id="heading-duplicate",
    summary="A heading stands once under its parent.",
    severity=Severity.WARNING,
    default=False,
    check=check,
)
