"""Dates that cannot be, anywhere in the visible text."""

from __future__ import annotations

from collections.abc import Iterator

from roadmap_lint.document import Document
from roadmap_lint.pattern import DIGIT
from roadmap_lint.roadmap import Reading
from roadmap_lint.vocabulary.date import InvalidDate, find_invalid


def invalid_dates(document: Document) -> Iterator[Reading[InvalidDate]]:
    """Every date that is not in the calendar, and every weekday that is not that of the date beside it; not in code."""
    for content in document.contents():
        if DIGIT.search(content.raw):
            for found in find_invalid(content.text.masked.replace("\n", " ")):
                yield Reading(found.value, content.text.span(found.start, found.end))
