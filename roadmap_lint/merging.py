"""Which done items tell of one pull or merge request, and for which time each of them stands."""

from __future__ import annotations

from collections.abc import Iterator

from roadmap_lint.roadmap import DateReading, Item, Roadmap

Merge = tuple[Item, DateReading]


def merges(roadmap: Roadmap) -> Iterator[list[Merge]]:
    """The done items that name one and the same change, where two or more do: it can be merged only once.

    Each comes with the date of the heading that it stands under. Left out is what stands under none, or under one that
    gives several dates.
    """
    by_change: dict[str, list[Merge]] = {}
    for item in roadmap.items():
        date = _time_of(item) if item.change is not None and item.finished and not item.is_log else None
        if item.change is not None and date is not None:
            by_change.setdefault(item.change, []).append((item, date))
    yield from (found for found in by_change.values() if len(found) > 1)


def _time_of(item: Item) -> DateReading | None:
    dates = next((section.dates for section in item.sections() if section.dates), [])
    return dates[0] if len(dates) == 1 else None
