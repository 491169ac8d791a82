"""Whether the work under a heading, or of a plan, is all done."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from roadmap_lint.releases import Releases
from roadmap_lint.roadmap import Mention, Row, Section
from roadmap_lint.schedule import Plan
from roadmap_lint.vocabulary.purpose import Purpose
from roadmap_lint.vocabulary.status import Status


def finished_work(section: Section) -> tuple[Sequence[Mention], str]:
    """All work under a section, where all of it is done, and what it is: "parts" that are called done, or "items".

    None where the section says that more is left than stands here: "(5/8 phases)".
    """
    if any(not reading.value.full for reading in section.progress):
        return (), ""
    done = [part for part in section.children if _is_called_done(part)]
    if done:
        return (done, "parts") if _is_all(section, done) else ((), "")
    items = list(section.parts())
    if all(item.section is not None and item.section.purpose is Purpose.CRITERIA for item in items):
        return (), ""  # what success is measured by is no work
    whole = len(items) > 1 and all(item.finished for item in items) and not _has_other_work(section)
    return (items, "items") if whole else ((), "")


def is_fulfilled(plan: Plan, releases: Releases | None) -> bool:
    """Whether the work of a plan is all done, or its version, if it has one, is among the `releases`.

    Work that is all done finishes no version as long as the project goes on tagging lower ones after its date.
    """
    version = plan.version
    if version is not None and releases is not None and releases.of_version(version) is not None:
        return True
    if not any(all_finished(mention) for mention in plan.mentions):
        return False
    newest = releases.newest if releases is not None else None
    due = max(reading.value.last for _, reading in plan.dates)
    waits = newest is not None and version is not None and newest.version < version
    return not (waits and newest is not None and newest.date is not None and newest.date > due)


def all_finished(mention: Mention) -> bool:
    """Whether a section holds work, and all of it is done: of a table that marks what is done, every row."""
    if not isinstance(mention, Section) or any(part.says_open for part in _inside(mention)):
        return False
    if any(_tells_less(table.rows) for section in mention.walk() for table in section.tables):
        return False
    parts = list(mention.parts())
    return bool(parts) and all(part.finished for part in parts)


def _tells_less(rows: Sequence[Row]) -> bool:
    """Whether some rows of a table are marked done, and others not marked at all."""
    return any(row.finished for row in rows) and any(row.standing is None for row in rows)


def _inside(section: Section) -> Iterator[Mention]:
    yield from (child for child in section.walk() if child is not section)
    yield from section.all_items()


def _is_called_done(section: Section) -> bool:
    return section.status is not None and section.status.certain and section.status.value is Status.DONE


def _is_all(section: Section, done: Sequence[Section]) -> bool:
    """Whether there is nothing under a section but parts that are called done and hold nothing open."""
    enough = len(done) == len(section.children) and not section.items and not section.tables
    return enough and not any(part.unfinished for part in section.parts())


def _has_other_work(section: Section) -> bool:
    """Whether something that is not done is said to be left below: a part put off, or items or rows without a state."""
    inner = [child for child in section.walk() if child is not section]
    if any(child.status is not None and child.status.value is not Status.DONE for child in inner):
        return True
    if any(child.bucket is not None and child.bucket.value is not Status.DONE for child in inner):
        return True
    if any(not item.finished for part in section.walk() for item in part.items):
        return True
    if any(row.standing is None for part in inner for table in part.tables for row in table.rows):
        return True
    return any(_tells_less(table.rows) or any(row.says_open for row in table.rows) for table in section.tables)
