"""A version must be well formed, and those of one sequence written alike."""

from __future__ import annotations

from collections.abc import Iterator

from roadmap_lint import (
    Applicability,
    Context,
    Diagnostic,
    Edit,
    Fix,
    Reading,
    Related,
    Rewrite,
    Rule,
    Severity,
    Version,
    spelled_unlike,
)


def check(context: Context) -> Iterator[Diagnostic]:
    for mention in context.roadmap.mentions():
        if mention.broken_version is not None:
            yield malformed(mention.broken_version)
    for sequence in context.roadmap.sequences:
        if (parts := spelled_unlike(sequence)) is not None:
            yield mixed(context, *parts)


def malformed(version: Rewrite) -> Diagnostic:
    meant = version.meant
    fix = Fix(f"Write {meant}, taking it to be meant", (Edit(version.span, meant),), Applicability.UNSAFE)
    return Diagnostic(version.span, f"{version.text} is malformed: {meant} would be a version", fix=fix)


def mixed(context: Context, few: list[Reading[Version]], many: list[Reading[Version]]) -> Diagnostic:
    """Lay the difference to the fewer. Only a majority settles it."""
    stray = few[0]
    other = min(many, key=lambda each: abs(each.span.start - stray.span.start))
    text, style = stray.value.written, "with v" if stray.value.prefix else "without v"
    message = f"{text} is written {style}, unlike {other.value.written} (line {context.line(other.span)})"
    related = [Related(each.span, f"{each.value.written} is written {style}") for each in few[1:]]
    related += [Related(each.span, f"{each.value.written} is not") for each in many]
    edits = tuple(Edit(each.span, other.value.prefix + each.value.text) for each in few)
    shown = all(context.source.cut(each.span) == each.value.written for each in few)  # just as it was read
    fix = Fix(f"Write {', '.join(edit.text for edit in edits)}", edits) if shown and len(few) < len(many) else None
    return Diagnostic(stray.span, message, tuple(related), fix)


RULE = Rule(
    id="version-form",
    summary="Versions are well formed, and those of one sequence written alike.",
    severity=Severity.ERROR,
    fixable=Applicability.SAFE,
    check=check,
)
