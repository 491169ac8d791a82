"""A label that is used for a link must be defined, and once."""

from __future__ import annotations

from collections.abc import Iterator

from roadmap_lint import Context, Diagnostic, Link, Related, Rule, Severity, undefined_labels


def check(context: Context) -> Iterator[Diagnostic]:
    definitions = [link for link in context.roadmap.links if link.label is not None]
    yield from repeated(context, definitions)
    for reading in undefined_labels(context.document, context.roadmap):
        written = " ".join(context.source.cut(reading.span).split())
        yield Diagnostic(reading.span, f"{written} leads nowhere: its label is not defined")


def repeated(context: Context, definitions: list[Link]) -> Iterator[Diagnostic]:
    first: dict[str, Link] = {}
    for link in definitions:
        known = first.setdefault(link.label or "", link)
        if known.target.written != link.target.written:
            where = f"line {context.line(known.span)} leads to {known.target.written}, and wins"
            related = Related(known.span, "the definition that wins")
            yield Diagnostic(link.span, f"[{link.text}] is defined again: {where}", (related,))


RULE = Rule(
    id="link-reference",
    summary="Labels that links use are defined, and lead to one place.",
    severity=Severity.ERROR,
    check=check,
)
