"""What stands in a status column or field should be a status."""

from __future__ import annotations

from collections.abc import Iterator

from roadmap_lint import CellReading, Context, Diagnostic, Related, Rule, Severity

LONGEST = 30  # characters; what is longer is a sentence


def check(context: Context) -> Iterator[Diagnostic]:
    found: dict[str, list[CellReading]] = {}
    for cell in context.roadmap.unread_statuses():
        text = cell.text.strip()
        if is_word(text) and context.roadmap.legend.keys().isdisjoint(text.split()):
            found.setdefault(text.casefold(), []).append(cell)
    for first, *others in found.values():
        more = f", like {len(others)} more" if others else ""
        message = f"{first.text} is no known status{more}"
        yield Diagnostic(first.span, message, tuple(Related(other.span, "and here") for other in others))


def is_word(text: str) -> bool:
    """Whether a text is short enough for a status, and not just a date, a figure or a dash."""
    return len(text) <= LONGEST and len(text.split()) <= 3 and any(letter.isalpha() for letter in text)


RULE = Rule(
    id="status-unknown",
    summary="What stands in a status column or field is a status.",
    severity=Severity.WARNING,
    default=False,
    check=check,
)
