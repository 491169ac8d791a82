"""Versions that are done while an earlier one is not."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator

from roadmap_lint.roadmap import Milestone, Roadmap, Section
from roadmap_lint.vocabulary.status import Status
from roadmap_lint.vocabulary.version import Version


class DoneVersions:
    """The versions of a roadmap that are done, in the order of each line: a major version within one plan."""

    def __init__(self, roadmap: Roadmap) -> None:
        self._lines: dict[tuple[int, int], list[tuple[Version, Milestone]]] = {}
        for milestone in roadmap.milestones:
            version = _ordered(milestone)
            if version is not None and milestone.done:
                self._lines.setdefault(_line(version, milestone), []).append((version, milestone))
        for line in self._lines.values():
            line.sort(key=lambda entry: entry[0])

    def after(self, milestone: Milestone) -> Milestone | None:
        """The next version of the milestone's line that is done.

        None where it stands in no order, such as a range. A patch of an older line may come after the next line.
        """
        version = _ordered(milestone)
        if version is None:
            return None
        line = self._lines.get(_line(version, milestone), [])
        later = next(iter(line[bisect_right(line, version, key=lambda entry: entry[0]) :]), None)
        return later[1] if later is not None and not _is_backport(version, later[0]) else None


def overtaken(roadmap: Roadmap) -> Iterator[tuple[Milestone, Milestone]]:
    """Each version that is planned, with the next one of the same major version and plan that is done."""
    done = DoneVersions(roadmap)
    for milestone in roadmap.milestones:
        later = done.after(milestone) if milestone.status is Status.PLANNED else None
        if later is not None:
            yield milestone, later


def _ordered(milestone: Milestone) -> Version | None:
    version = milestone.version
    alone = version is not None and not (version.wildcard or version.open or version.last or version.prerelease)
    return version if alone else None


def _line(version: Version, milestone: Milestone) -> tuple[int, int]:
    """What has an order of its own: a major version within one plan. A bucket such as Completed is a part of a plan."""
    section: Section | None = milestone.mentions[0].section
    while section is not None and section.bucket is not None:
        section = section.section
    return id(section), version.release[0]


def _is_backport(version: Version, later: Version) -> bool:
    return len(version.release) > 2 and any(version.release[2:]) and version.release[:2] != later.release[:2]
