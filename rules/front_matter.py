"""Front matter must begin on the first line, and end."""

from __future__ import annotations

from collections.abc import Iterator

from roadmap_lint import Applicability, Context, Diagnostic, Edit, Fix, Misread, Misreading, Rule, Severity


def check(context: Context) -> Iterator[Diagnostic]:
    for place in context.roadmap.misreads:
        if place.what is Misreading.FRONT_MATTER_LATE:
            before = "a comment stands" if place.text else "something blank stands"
            yield report(place, f"The front matter is read as text, because {before} before it", "Put it first")
        elif place.what is Misreading.FRONT_MATTER_OPEN:
            end = f"`{place.text}` does not end it" if place.text else "no `---` ends it"
            yield report(place, f"The front matter is read as text, because {end}", "Write `---` at its end")


def report(place: Misread, message: str, title: str) -> Diagnostic:
    edits = tuple(Edit(span, text) for span, text in place.mended)
    return Diagnostic(place.span, message, fix=Fix(title, edits, Applicability.SAFE))


RULE = Rule(
    id="front-matter",
    summary="Front matter begins on the first line, and ends.",
    severity=Severity.ERROR,
    fixable=Applicability.SAFE,
    check=check,
)
