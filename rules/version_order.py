"""Versions that stand in a sequence must run in one direction."""

from __future__ import annotations

from collections.abc import Iterator

from roadmap_lint import (
    Applicability,
    Context,
    Diagnostic,
    Fix,
    Mention,
    Place,
    Related,
    Rule,
    Sequence,
    Severity,
    Status,
    Version,
    out_of_line,
    reorder,
)


def check(context: Context) -> Iterator[Diagnostic]:
    for sequence in context.roadmap.sequences:
        mentions = [m for m in sequence.mentions if version(m).last is None and not version(m).wildcard]
        done = [mention.standing is Status.DONE for mention in mentions]
        for stray, other in out_of_line([version(mention) for mention in mentions], done):
            yield report(context, sequence, mentions[stray], mentions[other])


def version(mention: Mention) -> Version:
    assert mention.version is not None
    return mention.version.value


def report(context: Context, sequence: Sequence, stray: Mention, other: Mention) -> Diagnostic:
    text, other_text = version(stray).written, version(other).written
    here, there = ("after", "before") if other.span < stray.span else ("before", "after")
    message = f"{text} stands {here} {other_text} (line {context.line(other.span)})"
    place = stray.version.span if stray.version else stray.span
    fix = mend(context, sequence, stray, other, f"Move {text} {there} {other_text}")
    return Diagnostic(place, message, (Related(other.span, f"{other_text} stands here"),), fix)


def mend(context: Context, sequence: Sequence, stray: Mention, other: Mention, title: str) -> Fix | None:
    """Move the stray. Rows and items move safely; whether all of a section belongs to it is a decision."""
    edits = reorder(context.source, sequence, stray, other)
    applicability = Applicability.UNSAFE if sequence.place is Place.HEADING else Applicability.SAFE
    return Fix(title, edits, applicability) if edits is not None else None


RULE = Rule(
    id="version-order",
    summary="Versions run in one direction.",
    severity=Severity.ERROR,
    fixable=Applicability.SAFE,
    check=check,
)
