"""Milestones of ACME promise something."""

from __future__ import annotations

from collections.abc import Iterator

from roadmap_lint import Context, Diagnostic, Rule, Severity

from ._words import vague_word


def check(context: Context) -> Iterator[Diagnostic]:
    for milestone in context.roadmap.milestones:
        for mention in milestone.mentions:
            word = vague_word(mention.title)
            if word is not None:
                yield Diagnostic(mention.span, f"{milestone.name} is promised {word}, which is no time")


RULE = Rule(
    id="acme-vague",
    summary="No milestone is promised for an uncertain time.",
    severity=Severity.ERROR,
    check=check,
    default=False,
    api_version=1,
)
