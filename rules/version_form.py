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
)

STYLES = {"": "without v", "v": "with v", "V": "with v"}


def check(context: Context) -> Iterator[Diagnostic]:
    for mention in context.roadmap.mentions():
        if mention.broken_version is not None:
            yield malformed(mention.broken_version)
    for sequence in context.roadmap.sequences:
        found: dict[str, list[Reading[Version]]] = {}
        for mention in sequence.mentions:
            if mention.version is not None and mention.version.value.prefix in STYLES:
                found.setdefault(STYLES[mention.version.value.prefix], []).append(mention.version)
        if len(found) > 1 and comparable(found):
            yield mixed(context, *sorted(found.values(), key=len))


def comparable(found: dict[str, list[Reading[Version]]]) -> bool:
    """Whether the bare numbers are near enough to the others to be versions of the same thing."""
    bare, marked = ([reading.value.release[0] for reading in found[style]] for style in ("without v", "with v"))
    return min(marked) - 1 <= min(bare) and max(bare) <= max(marked) + 1


def malformed(version: Rewrite) -> Diagnostic:
    message = f"{version.text} is malformed"
    if version.meant is None:
        return Diagnostic(version.span, message)
    fix = Fix(
        f"Write {version.meant}, taking it to be meant", (Edit(version.span, version.meant),), Applicability.UNSAFE
    )
    return Diagnostic(version.span, f"{message}: {version.meant} would be a version", fix=fix)


def mixed(context: Context, few: list[Reading[Version]], many: list[Reading[Version]]) -> Diagnostic:
    """Lay the difference to the smaller part; of two equal ones, to the later. Only a majority settles it."""
    even = len(few) == len(many)
    if even and few[0].span < many[0].span:
        few, many = many, few
    stray, other = few[0], nearest(few[0], many)
    text, style = stray.value.written, STYLES[stray.value.prefix]
    message = f"{text} is written {style}, unlike {other.value.written} (line {context.line(other.span)})"
    related = [Related(each.span, f"{each.value.written} is written {style}") for each in few[1:]]
    related += [Related(each.span, f"{each.value.written} is not") for each in many]
    return Diagnostic(stray.span, message, tuple(related), fix=None if even else mend(context, few, other))


def nearest(stray: Reading[Version], others: list[Reading[Version]]) -> Reading[Version]:
    return min(others, key=lambda other: abs(other.span.start - stray.span.start))


def mend(context: Context, few: list[Reading[Version]], other: Reading[Version]) -> Fix | None:
    """Write them as the others are, where the source shows just what was read."""
    if any(context.source.cut(stray.span) != stray.value.written for stray in few):
        return None
    prefix = other.value.prefix
    texts = [prefix + stray.value.text for stray in few]
    edits = tuple(Edit(stray.span, text) for stray, text in zip(few, texts, strict=True))
    return Fix(f"Write {', '.join(texts)}", edits)


RULE = Rule(
    id="version-form",
    summary="Versions are well formed, and those of one sequence written alike.",
    severity=Severity.ERROR,
    fixable=Applicability.SAFE,
    check=check,
)
