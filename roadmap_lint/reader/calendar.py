"""Dates that cannot be, anywhere in the visible text."""

from __future__ import annotations

from collections.abc import Iterator

from roadmap_lint.document import Document
from roadmap_lint.pattern import DIGIT
from roadmap_lint.reader.line import Line
from roadmap_lint.roadmap import Reading
from roadmap_lint.vocabulary.date import InvalidDate, find_invalid, may_hold


def invalid_dates(document: Document) -> Iterator[Reading[InvalidDate]]:
    """Every date that is not in the calendar, and every weekday that is not that of the date beside it; not in code."""
    for content in document.contents():
        if DIGIT.search(content.raw) and may_hold(content.text.masked):
            line = Line.of(content.text)
            for found in find_invalid(line.words):
                yield Reading(found.value, line.span(found.start, found.end))
