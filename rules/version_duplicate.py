"""One version must not name two milestones of one sequence."""

from __future__ import annotations

from collections.abc import Iterator

from roadmap_lint.roadmap import Mention, Place
from roadmap_lint.rule import Context, Diagnostic, Related, Rule, Severity
from roadmap_lint.vocabulary.version import Version


def check(context: Context) -> Iterator[Diagnostic]:
    for sequence in context.roadmap.sequences:
        if sequence.place is not Place.HEADING:
            continue
        first: dict[Version, Mention] = {}
        for mention in sequence.mentions:
            if not names(mention):
                continue
            assert mention.version is not None
            known = first.setdefault(mention.version.value, mention)
            if known is not mention and known.title.casefold() != mention.title.casefold():
                yield report(context, known, mention)


def names(mention: Mention) -> bool:
    """Whether the version is what the heading is called by, not the release that something else is meant for."""
    version = mention.version
    return version is not None and not version.value.wildcard and mention.key is None and mention.leads


def report(context: Context, known: Mention, mention: Mention) -> Diagnostic:
    assert mention.version is not None
    text, line = mention.version.value.written, context.line(known.span)
    message = f"{text} names two milestones: {known.title or known.name} (line {line}) and {mention.title or mention.name}"
    return Diagnostic(mention.span, message, (Related(known.span, f"{text} stands here too"),))


RULE = Rule(
    id="version-duplicate",
    summary="A version names one milestone.",
    severity=Severity.ERROR,
    check=check,
)
