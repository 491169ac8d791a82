"""What a file says of itself: when it was updated, which version is current, whether it is still kept."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from roadmap_lint import document as md
from roadmap_lint.pattern import pattern
from roadmap_lint.reader.claims import field_dates
from roadmap_lint.reader.line import Line
from roadmap_lint.roadmap import DateReading, DateRole, How, Mention, Reading
from roadmap_lint.vocabulary.current import marked_current, says_current
from roadmap_lint.vocabulary.label import Label, fields, label_of, self_statement
from roadmap_lint.vocabulary.version import Version, find_versions

if TYPE_CHECKING:
    from roadmap_lint.reader.outline import Outline

_ENTRY = pattern(r"^(?P<key>[\w-]{1,40}):[ \t]+(?P<value>[^\n]{1,200})", re.MULTILINE)
_AT_FOOT = (md.Paragraph, md.Html)
_WORD = pattern(r"[^\W_]")
_CAMEL = pattern(r"(?<=[a-z])(?=[A-Z])|[_-]")
_ROLES = {Label.UPDATED: DateRole.UPDATED, Label.REVIEW: DateRole.REVIEW}


def file_dates(outline: Outline) -> list[DateReading]:
    """The dates that speak of the file: last updated, next review. Those of single milestones are left out."""
    labelled = [(section, field.label, value) for section, field, value in outline.fields if field.label in _ROLES]
    of_parts = {id(section) for section, _, _ in labelled if section.key or section.version}
    readings = [
        reading
        for section, label, value in labelled
        if len(of_parts) < 2 or id(section) not in of_parts
        for reading in field_dates(value, _ROLES[label])
    ]
    readings.extend(_stamps(outline))
    readings.extend(_front_dates(outline))
    readings.extend(_title_dates(outline))
    return sorted(readings, key=lambda reading: reading.span)


def _title_dates(outline: Outline) -> Iterator[DateReading]:
    """The dates in the heading of the whole file: `# Roadmap (updated May 2025)`."""
    titles = [section for section in outline.root.children if section.is_title]
    yield from (reading for title in titles for reading in title.dates if reading.role in _ROLES.values())


def _front_dates(outline: Outline) -> Iterator[DateReading]:
    """The dates of the file in its front matter: `updated: 2025-05-04`, `lastUpdated: "2025-05-04"`."""
    front = outline.document.front_matter
    source = outline.document.source
    for match in _ENTRY.finditer(source.cut(front.body)) if front is not None else ():
        label = label_of(_CAMEL.sub(" ", match["key"]))
        if front is not None and label in _ROLES and label is not None:
            line = Line.plain(match["value"], front.body.start + match.start("value"))
            yield from field_dates(line, _ROLES[label])


def _stamps(outline: Outline) -> Iterator[DateReading]:
    """The dates that stand in HTML comments: `<!-- Last updated: 2025-05-04 -->`."""
    for comment in outline.document.comments:
        start = comment.span.start + outline.document.source.cut(comment.span).find(comment.text)
        line = Line.plain(comment.text, start)
        for label, first, last in fields(line.words):
            if label.value in _ROLES:
                yield from field_dates(line.cut(first, last), _ROLES[label.value])


def current_versions(outline: Outline, mentions: Iterable[Mention]) -> list[Reading[Version]]:
    """Each claim which version is the current one: a labelled line, or a version marked as current."""
    readings = list(_labelled_versions(outline, Label.CURRENT_VERSION))
    marked = (mention for mention in mentions if _is_current(outline, mention))
    readings.extend(mention.version for mention in marked if mention.version is not None)
    return sorted(readings, key=lambda reading: reading.span)


def goal_versions(outline: Outline) -> list[Reading[Version]]:
    """Each version that a labelled line is no more than: "Next version: 1.3", "Target: v2.0 (the rewrite)"."""
    return list(_labelled_versions(outline, Label.NEXT, Label.TARGET, alone=True))


def _labelled_versions(outline: Outline, *labels: Label, alone: bool = False) -> Iterator[Reading[Version]]:
    """The first version in each value that one of `labels` has; `alone`: no word stands before it."""
    for _, field, value in outline.fields:
        versions = find_versions(value.text.string) if field.label in labels else []
        if versions and not (alone and _WORD.search(value.text.string, 0, versions[0].start)):
            span = value.span(versions[0].start, versions[0].end)
            yield Reading(versions[0].value, span, How.FIELD)


def _is_current(outline: Outline, mention: Mention) -> bool:
    if mention.version is None:
        return False
    return marked_current(mention.name) or any(says_current(_cut(outline, status)) for status in mention.statuses)


def _cut(outline: Outline, reading: Reading[object]) -> str:
    return outline.document.source.cut(reading.span)


def statements(outline: Outline) -> Iterator[Reading[str]]:
    """What the file says of itself before its first real section: archived, historical, superseded, out of date."""
    headings = 0
    for block in outline.document.blocks:
        if isinstance(block, md.Heading):
            headings += 1
            yield from _statement(outline, block.content)
        if headings > 2:
            return
        inner = block.children if isinstance(block, md.Quote) else [block]
        for paragraph in inner:
            if isinstance(paragraph, md.Paragraph):
                yield from _statement(outline, paragraph.content)


def footer(blocks: Sequence[md.Block]) -> set[int]:
    """The paragraphs, by `id`, behind the last thematic break, where no heading, list or table follows it.

    None where the break stands right below a heading: they are all that the section has.
    """
    place = next((index for index in reversed(range(len(blocks))) if isinstance(blocks[index], md.Break)), 0)
    after = blocks[place + 1 :]
    if place == 0 or isinstance(blocks[place - 1], md.Heading) or not all(isinstance(b, _AT_FOOT) for b in after):
        return set()
    return {id(block) for block in after}


def _statement(outline: Outline, content: md.Content) -> Iterator[Reading[str]]:
    line = outline.line(content.text)
    found = self_statement(line.words)
    if found is not None:
        yield Reading(str(found.value), line.span(found.start, found.end))
