"""Whether the dates of what is numbered follow the numbers."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any

from roadmap_lint.ordering import longest_run
from roadmap_lint.roadmap import DateReading, DateRole, Mention, Roadmap
from roadmap_lint.schedule import plan_dates
from roadmap_lint.vocabulary.status import Status
from roadmap_lint.vocabulary.version import Version

Dated = tuple[Mention, DateReading]

_Dated = tuple[Any, DateReading, Mention]  # what it is ordered by, its date, and the place


def out_of_step(roadmap: Roadmap) -> Iterator[tuple[Dated, Dated]]:
    """Each of a sequence whose date does not follow its number, with one beside it that its date contradicts.

    Sequences are siblings that are numbered and dated alike. There are none where more than a third is out of line.
    """
    for group in roadmap.siblings():
        for sequence in _numbered_alike(group):
            yield from _strays(sequence)


def _strays(sequence: Sequence[_Dated]) -> Iterator[tuple[Dated, Dated]]:
    """Each that is out of line, beside the one before it of the latest date and the one after it of the soonest."""
    run = set(longest_run([reading.value.last for _, reading, _ in sequence], ascending=True))
    if 3 * (len(sequence) - len(run)) > len(sequence) > 2:
        return
    soonest: list[_Dated | None] = [None] * len(sequence)
    for place in range(len(sequence) - 1, 0, -1):
        known, entry = soonest[place], sequence[place]
        earlier = known is None or entry[1].value.last <= known[1].value.last
        soonest[place - 1] = entry if place in run and earlier else known
    latest: _Dated | None = None
    for place, entry in enumerate(sequence):
        if place not in run:
            yield from _contradicted(entry, latest, soonest[place])
        elif latest is None or entry[1].value.first > latest[1].value.first:
            latest = entry


def _contradicted(stray: _Dated, before: _Dated | None, after: _Dated | None) -> Iterator[tuple[Dated, Dated]]:
    _, reading, mention = stray
    if before is not None and reading.value.last < before[1].value.first:
        yield (mention, reading), (before[2], before[1])
    elif after is not None and reading.value.first > after[1].value.last:
        yield (mention, reading), (after[2], after[1])


def _numbered_alike(group: Sequence[Mention]) -> Iterator[list[_Dated]]:
    """Those of a group that are numbered alike and dated alike, each in the order of the numbers."""
    kept = [mention for mention in group if mention.dates and not mention.is_log]
    if len(kept) > 1:
        yield from _by_kind(kept, _planned)
        yield from _by_kind(kept, _released)


def _by_kind(group: Sequence[Mention], date_of: Callable[[Mention], DateReading | None]) -> list[list[_Dated]]:
    """Those that have a date, apart by what numbers them, each kind in the order of its numbers."""
    kinds: dict[str, list[_Dated]] = {}
    for mention in group:
        reading, key = date_of(mention), mention.key.value if mention.key else None
        if reading is None:
            continue
        if key is not None and key.kind != "id" and key.last is None:
            kinds.setdefault(key.kind, []).append((key.order, reading, mention))
        elif key is None and mention.version is not None and mention.leads and _is_single(mention.version.value):
            kinds.setdefault("version", []).append((mention.version.value, reading, mention))
    return [sorted(dated, key=lambda entry: entry[0]) for dated in kinds.values() if len(dated) > 1]


def _is_single(version: Version) -> bool:
    return not version.wildcard and not version.open and version.last is None


def _planned(mention: Mention) -> DateReading | None:
    """The one date for which something that is not done is planned."""
    readings = plan_dates(mention)
    is_open = (
        mention.standing in (None, Status.PLANNED, Status.ACTIVE) and not mention.finished and not mention.released
    )
    return readings[0] if is_open and len(readings) == 1 else None


def _released(mention: Mention) -> DateReading | None:
    """The one date at which a version was released; patches come out of turn, whenever an old line needs them."""
    version = mention.version.value if mention.version is not None else None
    readings = [reading for reading in mention.dates if reading.role is DateRole.RELEASED]
    is_patch = version is None or any(version.release[2:]) or version.prerelease
    return readings[0] if mention.released and not is_patch and len(readings) == 1 else None
