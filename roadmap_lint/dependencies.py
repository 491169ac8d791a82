"""What a roadmap says that its milestones depend on."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property

from roadmap_lint.record import dataclass
from roadmap_lint.roadmap import Mention, Milestone, Reading, Roadmap
from roadmap_lint.vocabulary.identifier import Key
from roadmap_lint.vocabulary.status import Status
from roadmap_lint.vocabulary.version import Version

_DENSE = 0.8  # of the numbers from the lowest to the highest must be there, or some were taken out on purpose
_ENOUGH = {"id": 3}  # different numbers that show how a file numbers; of other kinds, two


@dataclass(frozen=True, slots=True)
class Dependency:
    """That `mention` depends on what `reading` names.

    `owner` is the milestone that the mention names, `target` the one that the reading names, where there is only one of
    that name.
    """

    mention: Mention
    reading: Reading[Key | Version]
    owner: Milestone | None
    target: Milestone | None

    @property
    def backward(self) -> bool:
        """Whether the numbers say that the target, not done yet, comes after what waits for it. Ids have no order."""
        owner, target, other = self.owner, self.target, self.reading.value
        if owner is None or target is None or Status.DONE in (owner.status, target.status):
            return False
        one = owner.mentions[0].key
        if one is None:
            return owner.version is not None and isinstance(other, Version) and owner.version < other
        return isinstance(other, Key) and one.value.kind == other.kind != "id" and one.value.order < other.order


class Dependencies:
    """All dependencies of a file, in the order of the text."""

    def __init__(self, roadmap: Roadmap) -> None:
        dependent = [mention for mention in roadmap.mentions() if mention.depends]
        self._milestones: dict[Key | Version, list[Milestone]] = {}
        self._owners: dict[int, Milestone] = {}
        for milestone in roadmap.milestones if dependent else ():
            for mention in milestone.mentions:
                self._owners[id(mention)] = milestone
            self._milestones.setdefault(_name(milestone), []).append(milestone)
        self._numbers = _numbers(self._milestones)
        self._versions = sorted(name for name in self._milestones if isinstance(name, Version) and name.last is None)
        self.all = [
            Dependency(mention, reading, self._owner(mention), self._target(reading.value))
            for mention in dependent
            for reading in mention.depends
        ]

    def _owner(self, mention: Mention) -> Milestone | None:
        milestone = self._owners.get(id(mention))
        return milestone if milestone and len(self._milestones[_name(milestone)]) == 1 else None

    def _target(self, value: Key | Version) -> Milestone | None:
        found = self._milestones.get(value, [])
        return found[0] if len(found) == 1 else None

    def lacks(self, value: Key | Version) -> bool:
        """Whether the file numbers such things without a gap, and has nothing that `value` may mean."""
        if isinstance(value, Version):
            return self._lacks_version(value)
        prefix, number = _series(value)
        known = self._numbers.get(prefix, set())
        if number < 0 or number in known or value.last is not None or len(known) < _ENOUGH.get(value.kind, 2):
            return False
        return number > min(known) and len(known) >= (max(known) - min(known) + 1) * _DENSE

    def _lacks_version(self, version: Version) -> bool:
        known = self._versions
        if not version.certain or version.last is not None or len(known) < 3 or version < known[0]:
            return False
        return not any(each.same_line(version) for each in self._milestones if isinstance(each, Version))

    @cached_property
    def circles(self) -> list[list[Milestone]]:
        """Each circle of two milestones or more that depend on one another, once, from its first one in the text on."""
        edges: dict[int, dict[int, Milestone]] = {}
        starts: dict[int, Milestone] = {}
        for dependency in self.all:
            owner = dependency.owner
            if owner is not None and dependency.target is not None and owner is not dependency.target:
                starts.setdefault(id(owner), owner)
                edges.setdefault(id(owner), {})[id(dependency.target)] = dependency.target
        settled: set[int] = set()
        return [_from_first(circle) for start in starts.values() for circle in _circle(start, edges, settled)]

    def missing(self) -> Iterator[Dependency]:
        """Those that name what the file lacks."""
        return (each for each in self.all if each.target is None and self.lacks(each.reading.value))

    def backward(self) -> Iterator[tuple[Milestone, Milestone, Dependency]]:
        """Each milestone that waits for itself, or for one that comes after it, with that one; circles are left out."""
        turning = {id(milestone) for circle in self.circles for milestone in circle}
        for dependency in self.all:
            owner, target = dependency.owner, dependency.target
            if owner is None or target is None:
                continue
            if owner is target or (dependency.backward and not {id(owner), id(target)} <= turning):
                yield owner, target, dependency

    def premature(self) -> Iterator[tuple[Milestone, Milestone, Dependency]]:
        """Each milestone that is done, with one that it depends on and that is still open."""
        for dependency in self.all:
            owner, target = dependency.owner, dependency.target
            if owner is None or target is None or target is owner or target.status is None:
                continue
            if owner.done and target.status.open:
                yield owner, target, dependency


def _from_first(circle: list[Milestone]) -> list[Milestone]:
    start = circle.index(min(circle, key=lambda milestone: milestone.mentions[0].span))
    return circle[start:] + circle[:start]


def _circle(start: Milestone, edges: dict[int, dict[int, Milestone]], settled: set[int]) -> Iterator[list[Milestone]]:
    """The first circle that is met on the ways from `start`; what was `settled` before leads to no other."""
    path: list[Milestone] = [start]
    waiting = [iter(edges.get(id(start), {}).values())]
    on_path = {id(start)}
    while path:
        following = next(waiting[-1], None)
        if following is None:
            settled.add(id(path[-1]))
            on_path.discard(id(path.pop()))
            waiting.pop()
        elif id(following) in on_path:
            yield path[next(i for i, each in enumerate(path) if each is following) :]
            settled |= on_path
            return
        elif id(following) not in settled:
            path.append(following)
            on_path.add(id(following))
            waiting.append(iter(edges.get(id(following), {}).values()))


def _name(milestone: Milestone) -> Key | Version:
    """What names a milestone: the key or version that all of its mentions share."""
    mention = milestone.mentions[0]
    reading = mention.key or mention.version
    assert reading is not None
    return reading.value


def _numbers(milestones: dict[Key | Version, list[Milestone]]) -> dict[str, set[int]]:
    """The whole numbers that are there, by kind or prefix."""
    known: dict[str, set[int]] = {}
    for name in milestones:
        if isinstance(name, Key):
            series, number = _series(name)
            last = int(name.last) if name.last is not None and name.last.isdecimal() else number
            known.setdefault(series, set()).update(range(number, min(last, number + 99) + 1) if number >= 0 else ())
    return known


def _series(key: Key) -> tuple[str, int]:
    """What a key is numbered within, and its whole number, or -1: ("phase", 2) for Phase 2b, ("R-", 7) for R-07."""
    if key.kind != "id":
        return key.kind, key.order[0][0] if key.order else -1
    prefix = key.number.rstrip("0123456789")
    number = key.number[len(prefix) :]
    return (prefix, int(number)) if number and prefix.rstrip("-").isalpha() else (prefix, -1)
