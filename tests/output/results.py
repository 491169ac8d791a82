"""Results as the writers are given them, made by hand."""

from __future__ import annotations

from roadmap_lint.result import Checked
from roadmap_lint.rule import Applicability, Diagnostic, Edit, Fix, Related, Severity
from roadmap_lint.source import Source, Span

READ = {"milestones": 1, "items": 2, "versions": 0, "dates": 0, "links": 0}


def span_of(text: str, words: str) -> Span:
    start = text.index(words)
    return Span(start, start + len(words))


def problem(
    text: str,
    words: str,
    message: str = "it is wrong",
    *,
    rule: str = "status-open",
    severity: Severity = Severity.ERROR,
    related: tuple[Related, ...] = (),
    fix: Applicability | None = None,
) -> Diagnostic:
    """A problem with the first place at which `text` has `words`; its fix deletes them."""
    span = span_of(text, words)
    mending = Fix("Delete it", (Edit(span, ""),), fix) if fix else None
    return Diagnostic(span, message, related, mending, rule, severity)


def checked(text: str, *problems: Diagnostic, path: str = "ROADMAP.md", read: dict[str, int] = READ) -> Checked:
    return Checked(Source.from_text(path, text), read, problems)
