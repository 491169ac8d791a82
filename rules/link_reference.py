"""A label that is used for a link must be defined, and once."""

from __future__ import annotations

from collections.abc import Iterator

from roadmap_lint.reader.references import undefined
from roadmap_lint.roadmap import Link
from roadmap_lint.rule import Context, Diagnostic, Related, Rule, Severity
from roadmap_lint.vocabulary.reference import Form, Reference, look, notes
from roadmap_lint.vocabulary.slug import loose


def check(context: Context) -> Iterator[Diagnostic]:
    definitions = [link for link in context.roadmap.links if link.label is not None]
    yield from repeated(context, definitions)
    if "[" in context.source.text:
        yield from missing(context, definitions)


def repeated(context: Context, definitions: list[Link]) -> Iterator[Diagnostic]:
    first: dict[str, Link] = {}
    for link in definitions:
        known = first.setdefault(link.label or "", link)
        if known.target.written != link.target.written:
            where = f"line {context.line(known.span)} leads to {known.target.written}, and wins"
            related = Related(known.span, "the definition that wins")
            yield Diagnostic(link.span, f"[{link.text}] is defined again: {where}", (related,))


def missing(context: Context, definitions: list[Link]) -> Iterator[Diagnostic]:
    looks = {look(link.text) for link in definitions if any(map(str.isdigit, link.text))}
    looks |= {loose(link.text) for link in definitions}
    footnotes = notes(context.source.text)
    used = any(is_full(context.source.cut(link.span)) for link in context.roadmap.references)
    for reading in undefined(context.document):
        if is_meant(reading.value, looks, footnotes, used):
            written = " ".join(context.source.cut(reading.span).split())
            yield Diagnostic(reading.span, f"{written} leads nowhere: its label is not defined")


def is_full(written: str) -> bool:
    return "][" in written and not written.endswith("[]")


def is_meant(reference: Reference, looks: set[str], footnotes: frozenset[str], used: bool) -> bool:
    """Whether brackets are meant as a link: by their form, or because they look like a label that is defined."""
    match reference.form:
        case Form.NOTE:
            return bool(footnotes) and reference.label[1:].casefold() not in footnotes
        case Form.COLLAPSED:
            return True
        case Form.FULL if used:
            return True
    return reference.look in looks or loose(reference.label) in looks


RULE = Rule(
    id="link-reference",
    summary="Labels that links use are defined, and lead to one place.",
    severity=Severity.ERROR,
    check=check,
)
