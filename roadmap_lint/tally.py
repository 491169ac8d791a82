"""Counts the work that a figure such as `3/5` may speak of: boxes, marked items, rows, milestones of one kind."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from roadmap_lint.record import dataclass
from roadmap_lint.roadmap import Item, Mention, Milestone, Roadmap, Section
from roadmap_lint.vocabulary.progress import Progress
from roadmap_lint.vocabulary.status import Status
from roadmap_lint.vocabulary.words import fold, named

_PUT_OFF = (Status.DEFERRED, Status.DROPPED)


@dataclass(frozen=True, slots=True)
class Tally:
    """How many parts there are, how many of them are done, and how many put off; `noun` is what they are, in plural."""

    done: int
    total: int
    put_off: int
    noun: str

    @property
    def variants(self) -> tuple[tuple[int, int], ...]:
        """Done and total, what is put off counted, left out, or counted as settled."""
        rest = (self.done, self.total - self.put_off)
        return ((self.done, self.total), rest, (self.done + self.put_off, self.total))


def tallies(mention: Mention) -> list[Tally]:
    """Every way to count the work under a section or an item; empty where it holds none."""
    return list(_tallies(mention))


def _holds_work(mention: Mention) -> bool:
    return next(_tallies(mention), None) is not None


def _tallies(mention: Mention) -> Iterator[Tally]:
    if isinstance(mention, Item):
        yield from filter(None, map(_boxes, (mention.children, _below(mention))))
    elif isinstance(mention, Section):
        yield from _of_section(mention)


def plain(mention: Mention) -> Tally | None:
    """The tally of work that can be counted in one way only: one level, a box on each item, none put off."""
    items = list(mention.all_items()) if isinstance(mention, Section) else _below(mention)
    counted = tallies(mention)
    if (
        not counted
        or any(item.box is None or item.children for item in items)
        or any(tally.put_off for tally in counted)
    ):
        return None
    return counted[0] if len({(tally.done, tally.total) for tally in counted}) == 1 else None


def tally_of_kind(roadmap: Roadmap, noun: str) -> Tally | None:
    """The milestones of a kind ("phases"), where the roadmap tells of each whether it is done."""
    kind = named("KINDS").values.get(fold(noun))
    found = [
        m
        for m in roadmap.milestones
        if kind is not None and any(p.key and p.key.value.kind == kind for p in m.mentions)
    ]
    states = [_state(milestone) for milestone in found]
    if not found or None in states:
        return None
    return Tally(states.count(Status.DONE), len(states), sum(state in _PUT_OFF for state in states), noun)


def work_of(mention: Mention, milestone: Milestone | None) -> Mention | None:
    """What holds the work that a figure at `mention` counts: itself, else the one section of its milestone."""
    if isinstance(mention, Section | Item) and _holds_work(mention):
        return mention
    sections = [m for m in milestone.mentions if isinstance(m, Section) and _holds_work(m)] if milestone else []
    return sections[0] if len(sections) == 1 else None


def meant_tally(progress: Progress, ways: Sequence[Tally], work: Mention | None) -> Tally | None:
    """Of the ways to count, none of which agrees with a figure, the one that it is plainly meant for."""
    return _by_total(progress, ways) or (_by_plain_work(progress, work) if work is not None else None)


def _by_total(progress: Progress, ways: Sequence[Tally]) -> Tally | None:
    """The tally with the total that is written; None when there is none, or several differ in what is done."""
    same = [way for way in ways if way.total == progress.total]
    return same[0] if same and len({way.done for way in same}) == 1 and not same[0].put_off else None


def _by_plain_work(progress: Progress, work: Mention) -> Tally | None:
    """The tally of work that counts in one way only, where a figure is near enough to be meant for it.

    A percentage alone may weigh what is begun: it must be off by more than one part.
    """
    tally = plain(work)
    if tally is None:
        return None
    if progress.total is not None:
        return tally if abs(progress.total - tally.total) <= max(2, tally.total // 4) else None
    share = (
        progress.percent if progress.percent is not None and tally.noun == "boxes" else 100 * tally.done / tally.total
    )
    return tally if abs(share * tally.total / 100 - tally.done) > 1 else None


def _state(milestone: Milestone) -> Status | None:
    states = {mention.standing for mention in milestone.mentions} - {None}
    return states.pop() if len(states) == 1 else None


def _below(mention: Mention) -> list[Item]:
    return [item for item in mention.walk() if item is not mention] if isinstance(mention, Item) else []


def _of_section(section: Section) -> Iterator[Tally]:
    everything = list(section.all_items())
    leaves = [item for item in everything if not any(child.box for child in item.children)]
    own = [part for part in section.parts() if part.box is not None]
    for parts in (section.items, everything, leaves, own, _tops(section)):
        tally = _boxes(parts)
        if tally is not None:
            yield tally
    for table in section.tables:
        yield from _stated(table.rows, "rows")
    yield from _stated(section.children, "parts")
    if not any(item.box for item in everything):
        yield from _stated(section.items, "items")
        yield from _in_buckets(section)


def _in_buckets(section: Section) -> Iterator[Tally]:
    """The items in buckets right below, where nothing else holds any and one bucket is for what is done."""
    holding = [child for child in section.children if next(child.all_items(), None) is not None]
    buckets = [child.bucket.value for child in holding if child.bucket is not None and not child.children]
    if not section.items and len(buckets) == len(holding) > 1 and Status.DONE in buckets:
        states = [item.standing for child in holding for item in child.items]
        yield Tally(states.count(Status.DONE), len(states), sum(state in _PUT_OFF for state in states), "items")


def _tops(section: Section) -> list[Item]:
    return [item for inner in section.walk() for item in inner.items]


def _boxes(parts: Iterable[Mention]) -> Tally | None:
    """The boxes of some parts; None where there are none."""
    boxed = [part for part in parts if part.box is not None]
    done = sum(part.box_status is Status.DONE for part in boxed)
    put_off = sum(part.box_status is not Status.DONE and _is_put_off(part) for part in boxed)
    return Tally(done, len(boxed), put_off, "boxes") if boxed else None


def _is_put_off(mention: Mention) -> bool:
    return mention.struck or mention.box_status in _PUT_OFF or mention.claim in _PUT_OFF


def _stated(parts: Sequence[Mention], noun: str) -> Iterator[Tally]:
    """The parts, where each of them says whether it is done."""
    claims = [part.claim for part in parts]
    if claims and None not in claims:
        yield Tally(claims.count(Status.DONE), len(claims), sum(claim in _PUT_OFF for claim in claims), noun)
