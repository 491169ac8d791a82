"""Versions that stand in a sequence must run in one direction."""

from __future__ import annotations

from collections.abc import Iterator
from collections.abc import Sequence as Many

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
    is_deliberate_order,
    longest_run,
    reorder,
)


def check(context: Context) -> Iterator[Diagnostic]:
    for sequence in context.roadmap.sequences:
        mentions = [m for m in sequence.mentions if version(m).last is None and not version(m).wildcard]
        keys = [version(mention) for mention in mentions]
        if len(mentions) < 3 or is_deliberate_order(keys, [mention.standing is Status.DONE for mention in mentions]):
            continue
        ascending = keys[0] <= keys[-1]
        places = set(longest_run(keys, ascending))
        strays = [mention for place, mention in enumerate(mentions) if place not in places]
        if len(strays) * 3 <= len(mentions):
            kept = [mentions[place] for place in sorted(places)]
            for stray in strays:
                yield report(context, sequence, stray, kept, ascending)


def version(mention: Mention) -> Version:
    assert mention.version is not None
    return mention.version.value


def report(context: Context, sequence: Sequence, stray: Mention, kept: Many[Mention], ascending: bool) -> Diagnostic:
    """Name the one that `stray` should stand right on the other side of."""
    before = [m for m in kept if m.span < stray.span and (version(m) > version(stray)) == ascending]
    after = [m for m in kept if m.span > stray.span and (version(m) < version(stray)) == ascending]
    other, word = (before[0], "after") if before else (after[-1], "before")
    text, other_text = version(stray).written, version(other).written
    message = f"{text} stands {word} {other_text} (line {context.line(other.span)})"
    place = stray.version.span if stray.version else stray.span
    related = Related(other.span, f"{other_text} stands here")
    return Diagnostic(place, message, (related,), fix=mend(context, sequence, stray, other, word))


def mend(context: Context, sequence: Sequence, stray: Mention, other: Mention, word: str) -> Fix | None:
    """Move the stray. Rows and items move safely; whether all of a section belongs to it is a decision."""
    edits = reorder(context.source, sequence, stray, other)
    if edits is None:
        return None
    where = "before" if word == "after" else "after"
    title = f"Move {version(stray).written} {where} {version(other).written}"
    return Fix(title, edits, Applicability.UNSAFE if sequence.place is Place.HEADING else Applicability.SAFE)


RULE = Rule(
    id="version-order",
    summary="Versions run in one direction.",
    severity=Severity.ERROR,
    fixable=Applicability.SAFE,
    check=check,
)
