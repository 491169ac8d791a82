"""Versions that are still planned while a later one is done."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator

from roadmap_lint.roadmap import Milestone, Roadmap, Section
from roadmap_lint.vocabulary.status import Status
from roadmap_lint.vocabulary.version import Version

_Versioned = list[tuple[Version, Milestone]]


def overtaken(roadmap: Roadmap) -> Iterator[tuple[Milestone, Milestone]]:
    """Each version that is planned, with the next one of the same major version and plan that is done.

    A patch of an older line may come after the next line, and is left out.
    """
    done: dict[tuple[int, int], _Versioned] = {}
    planned: _Versioned = []
    for milestone in roadmap.milestones:
        version = milestone.version
        if version is None or version.wildcard or version.open or version.last or version.prerelease:
            continue
        if milestone.done:
            done.setdefault(_line(version, milestone), []).append((version, milestone))
        elif milestone.status is Status.PLANNED:
            planned.append((version, milestone))
    for ready in done.values():
        ready.sort(key=lambda entry: entry[0])
    for version, milestone in planned:
        ready = done.get(_line(version, milestone), [])
        following = next(iter(ready[bisect_right(ready, version, key=lambda entry: entry[0]) :]), None)
        if following is not None and not _is_backport(version, following[0]):
            yield milestone, following[1]


def _line(version: Version, milestone: Milestone) -> tuple[int, int]:
    """What has an order of its own: a major version within one plan. A bucket such as Completed is a part of a plan."""
    section: Section | None = milestone.mentions[0].section
    while section is not None and section.bucket is not None:
        section = section.section
    return id(section), version.release[0]


def _is_backport(version: Version, later: Version) -> bool:
    return len(version.release) > 2 and any(version.release[2:]) and version.release[:2] != later.release[:2]
