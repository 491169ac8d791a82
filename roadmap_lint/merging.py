"""Which done items tell of one pull or merge request, and for which time each of them stands."""

from __future__ import annotations

from collections.abc import Iterator

from roadmap_lint.roadmap import DateReading, Item, Roadmap

Merge = tuple[Item, DateReading]


def merged_twice(roadmap: Roadmap) -> Iterator[tuple[Merge, Merge]]:
    """The done items that name one change at different times: the first, with each that cannot hold beside it.

    A change can be merged only once. Each item comes with the date of the heading that it stands under. Left out is
    what stands under none, or under one that gives several dates.
    """
    by_change: dict[str, list[Merge]] = {}
    for item in roadmap.items():
        date = _time_of(item) if item.change is not None and item.finished and not item.is_log else None
        if item.change is not None and date is not None:
            by_change.setdefault(item.change, []).append((item, date))
    for first, *others in by_change.values():
        yield from ((first, other) for other in others if not first[1].value.may_be(other[1].value))


def _time_of(item: Item) -> DateReading | None:
    dates = next((section.dates for section in item.sections() if section.dates), [])
    return dates[0] if len(dates) == 1 else None
