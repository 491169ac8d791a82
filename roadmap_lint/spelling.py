"""In which of two ways the versions of one sequence are written: with a v or without."""

from __future__ import annotations

from roadmap_lint.roadmap import Reading, Sequence
from roadmap_lint.vocabulary.version import Version

Spelled = list[Reading[Version]]

_PREFIXES = ("", "v", "V")


def spelled_unlike(sequence: Sequence) -> tuple[Spelled, Spelled] | None:
    """The fewer versions of a sequence, and the many that are written in the other way; of equal parts the later first.

    None where all are written alike, or the bare numbers are too far from the others to be versions of the same thing.
    """
    versions = [mention.version for mention in sequence.mentions if mention.version is not None]
    bare = [reading for reading in versions if reading.value.prefix == ""]
    marked = [reading for reading in versions if reading.value.prefix in _PREFIXES[1:]]
    if not bare or not marked or not _comparable(bare, marked):
        return None
    few, many = sorted((bare, marked), key=lambda part: (len(part), -part[0].span.start))
    return few, many


def _comparable(bare: Spelled, marked: Spelled) -> bool:
    low, high = (pick(reading.value.release[0] for reading in marked) for pick in (min, max))
    return all(low - 1 <= reading.value.release[0] <= high + 1 for reading in bare)
