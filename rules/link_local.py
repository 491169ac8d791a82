"""Neither a link nor the text may lead to a place on its author's own machine."""

from __future__ import annotations

from collections.abc import Iterator

from roadmap_lint import Context, Diagnostic, Rule, Severity, TargetKind, local_paths


def check(context: Context) -> Iterator[Diagnostic]:
    links = [link for link in context.roadmap.links if link.target.kind is TargetKind.LOCAL]
    texts = [
        reading for reading in local_paths(context.document) if not any(reading.span in link.span for link in links)
    ]
    if not (links or texts) or context.repository.exists("home/") or context.repository.exists("Users/"):
        return
    for link in links:
        place = link.target_span or link.span
        yield Diagnostic(place, f"The link to {link.target.written} leads to one machine's own disk")
    for reading in texts:
        yield Diagnostic(reading.span, f"{reading.value} is a place on one machine's own disk")


RULE = Rule(
    id="link-local",
    summary="Links and texts do not lead to their author's own disk.",
    severity=Severity.ERROR,
    check=check,
)
