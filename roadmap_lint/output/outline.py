"""The model as a person reads it: the tree of what was read, then what the file says of itself."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TextIO

from roadmap_lint.linter import Report
from roadmap_lint.output.sentences import counted
from roadmap_lint.output.terminal import printable
from roadmap_lint.plain import work
from roadmap_lint.roadmap import Mention, Place, Roadmap, Section
from roadmap_lint.source import Source
from roadmap_lint.vocabulary.progress import closed

BAR = 10  # the width of a progress bar
_INDENT = "  "


def write(report: Report, not_looked: Sequence[str], stream: TextIO) -> None:
    told = Outline(report.source, report.roadmap)
    lines = (told.head(), "", *told.tree(), *told.rest(), *_list("Not looked at", not_looked))
    stream.writelines(printable(line) + "\n" for line in lines)


class Outline:
    def __init__(self, source: Source, roadmap: Roadmap) -> None:
        self._source = source
        self._roadmap = roadmap
        self._keyed = {id(mention) for milestone in roadmap.milestones for mention in milestone.mentions}

    def head(self) -> str:
        counts = ", ".join(counted(number, notion[:-1]) for notion, number in self._roadmap.counts().items())
        return f"{self._source.path}: {counts}"

    def tree(self) -> Iterator[str]:
        """The sections, each with what names a milestone or has a date in it, and the rows that tell a status."""
        for section, depth in _walk(self._roadmap.root):
            if section.level:
                yield _INDENT * depth + self._section(section)
            for mention in self._told_apart(section):
                yield _INDENT * (depth + 1) + self._mention(mention)

    def _told_apart(self, section: Section) -> Iterator[Mention]:
        rows = (row for table in section.tables for row in table.rows)
        items = (item for top in section.items for item in top.walk())
        for mention in (*rows, *items):
            if id(mention) in self._keyed or mention.dates or (mention.place is Place.ROW and mention.statuses):
                yield mention

    def _section(self, section: Section) -> str:
        return " · ".join([*self._parts(section), *self._work(section)])

    def _mention(self, mention: Mention) -> str:
        return " · ".join([f"{mention.place.value}: {mention.said}", *self._claims(mention)])

    def _parts(self, section: Section) -> Iterator[str]:
        yield section.name or "(no title)"
        if section.bucket is not None:
            yield f"what stands here is {section.bucket.value.value}"
        else:
            yield from self._claims(section)
        if section.purpose is not None:
            yield section.purpose.value

    def _claims(self, mention: Mention) -> Iterator[str]:
        """Status, version, dates and figures, each as it was understood."""
        if mention.statuses:
            yield " and ".join(f"{claim.value.value} (by {claim.how.value})" for claim in mention.statuses)
        elif mention.claim is not None:
            yield f"{mention.claim.value} (by {'box' if mention.box else 'strike'})"
        elif mention.inherited is not None:
            yield mention.inherited.value.value
        if mention.version is not None:
            yield f"version {mention.version.value.text}"
        for date in mention.dates:
            yield f"{date.role.value} {self._source.cut(date.span)}"
        for figure in mention.progress:
            yield f"says {closed(self._source.cut(figure.span))}"

    def _work(self, section: Section) -> Iterator[str]:
        done, total = work(section.all_items())
        if not total:
            return
        stated = any(item.standing for item in section.all_items())
        yield f"{_bar(done, total)} {done} of {total} done" if stated else counted(total, "item")

    def rest(self) -> Iterator[str]:
        """What was read beside the tree, one kind after the other."""
        roadmap, cut = self._roadmap, self._source.cut
        yield from _list("Sequences", [_sequence(sequence.mentions) for sequence in roadmap.sequences])
        dates = [f"{date.role.value} {cut(date.span)} (line {self._line(date.span.start)})" for date in roadmap.dates]
        yield from _list("Dates of the file", dates)
        for title, named in (("Current version", roadmap.current), ("Next version, or goal", roadmap.goals)):
            yield from _list(title, [f"{one.value.text} (line {self._line(one.span.start)})" for one in named])
        legend = [f"{mark} {status.value if status else 'no status'}" for mark, status in roadmap.legend.items()]
        yield from _list("Legend", legend)
        says = [f"{reading.value} (line {self._line(reading.span.start)})" for reading in roadmap.statements]
        yield from _list("The file says of itself", says)
        yield from _list(
            f"Links ({len(roadmap.links)})", list(dict.fromkeys(li.target.written for li in roadmap.links))
        )

    def _line(self, offset: int) -> int:
        return self._source.line(offset)


def _walk(root: Section) -> Iterator[tuple[Section, int]]:
    """Every section in the order of the text, with its depth below the root's children."""
    waiting = [(root, -1)]
    while waiting:
        section, depth = waiting.pop()
        yield section, depth
        waiting.extend((child, depth + 1) for child in reversed(section.children))


def _bar(done: int, total: int) -> str:
    full = done * BAR // total
    return "█" * full + "░" * (BAR - full)


def _sequence(mentions: Sequence[Mention]) -> str:
    versions = [mention.version.value.text for mention in mentions if mention.version]
    return f"{mentions[0].place.value}s: {', '.join(versions)}"


def _list(title: str, lines: Sequence[str]) -> Iterator[str]:
    """A block with a title; nothing at all when there is nothing to list."""
    if lines:
        yield ""
        yield title
        yield from (_INDENT + line for line in lines)
