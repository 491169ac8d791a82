"""One version must not name two milestones of one sequence."""

from __future__ import annotations

from collections.abc import Iterator

from roadmap_lint import Context, Diagnostic, Mention, Place, Related, Rule, Severity, Version


def check(context: Context) -> Iterator[Diagnostic]:
    headings = [sequence for sequence in context.roadmap.sequences if sequence.place is Place.HEADING]
    milestones = {
        id(mention): index for index, each in enumerate(context.roadmap.milestones) for mention in each.mentions
    }
    for sequence in headings:
        first: dict[Version, Mention] = {}
        for mention in sequence.mentions:
            if mention.version is not None and is_called(mention, mention.version.value):
                known = first.setdefault(mention.version.value, mention)
                if milestones.get(id(known)) != milestones.get(id(mention)):
                    yield report(context, known, mention)


def is_called(mention: Mention, version: Version) -> bool:
    """Whether the heading is called by the version; "Shipped in v0.3" may tell of what another one plans."""
    if mention.key is not None or version.wildcard or version.open:
        return False
    return not any(letter.isalpha() for letter in mention.name.partition(version.written)[0])


def report(context: Context, known: Mention, mention: Mention) -> Diagnostic:
    text = mention.version.value.written if mention.version else mention.said
    message = f"{text} names two milestones: {known.title} (line {context.line(known.span)}) and {mention.title}"
    return Diagnostic(mention.span, message, (Related(known.span, f"{text} stands here too"),))


RULE = Rule(
    id="version-duplicate",
    summary="A version names one milestone.",
    severity=Severity.ERROR,
    check=check,
)
