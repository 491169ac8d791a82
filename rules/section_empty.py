"""A heading should have something under it."""

from __future__ import annotations

from collections.abc import Iterator

from roadmap_lint import Context, Diagnostic, Place, Rule, Severity


def check(context: Context) -> Iterator[Diagnostic]:
    for number, section in enumerate(context.roadmap.sections()):
        titles = number == 1 and section.level == 1  # the title may stand beside the parts that it is the title of
        if section.level and section.place is Place.HEADING and section.empty and not titles:
            yield Diagnostic(section.span, f"Nothing stands under {section.said}")


RULE = Rule(
    id="section-empty",
    summary="Something stands under each heading.",
    severity=Severity.WARNING,
    default=False,
    check=check,
)
