"""Mentions become milestones, by the key that names them, and sequences, by where they stand."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from roadmap_lint.pattern import pattern
from roadmap_lint.roadmap import Mention, Milestone, Place, Section, Sequence
from roadmap_lint.source import Span
from roadmap_lint.vocabulary.identifier import Key
from roadmap_lint.vocabulary.version import Version

_WORDS = pattern(r"\w{3,}")
_COMPARED = 8  # mentions of a milestone that a further one is compared with
# How a title says that it goes on with something: as `_words` cuts it.
_GOING_ON = frozenset(
    word[:5]
    for word in (
        *("continued", "contd", "remaining", "remainder", "rest", "leftovers", "fortsetzung", "übrige", "suite"),
        *("continuación", "continuação", "pendiente", "restante", "продолжение", "seguito", "devamı", "fortsättning"),
    )
)


def group(mentions: Iterable[Mention], written: Callable[[Span], str]) -> list[Milestone]:
    """One milestone for each key, in the order of the text. Two with one key but no word in common stay apart.

    `written` gives the text of a place: milestones are called as the file calls them.
    """
    groups: dict[Key | Version, list[Milestone]] = {}
    found: list[Milestone] = []
    notes: list[Mention] = []
    for mention in mentions:
        key = milestone_key(mention)
        if key is None:
            continue
        if mention.place is Place.FIELD and not mention.title:
            notes.append(mention)
            continue
        known = groups.setdefault(key, [])
        milestone = next((m for m in known if all(alike(mention, other) for other in m.mentions[:_COMPARED])), None)
        if milestone is None:
            milestone = Milestone(label(mention, written), [])
            known.append(milestone)
            found.append(milestone)
        milestone.mentions.append(mention)
    found += _note(notes, groups)
    return sorted(found, key=lambda milestone: milestone.mentions[0].span)


def _note(notes: Iterable[Mention], groups: dict[Key | Version, list[Milestone]]) -> Iterator[Milestone]:
    """Give each note to the milestone that it names: of several, to the only one of which a status is told. Yields
    the milestones that nothing but notes speaks of."""
    named: dict[Key | Version, list[Mention]] = {}
    for note in notes:
        key = milestone_key(note)
        if key is not None:
            named.setdefault(key, []).append(note)
    for key, spoken in named.items():
        known = groups.get(key, [])
        told = [m for m in known if any(mention.claim is not None for mention in m.mentions)] if known[1:] else known
        if not known:
            yield Milestone(spoken[0].said, spoken)
        elif len(told) == 1:
            told[0].mentions = sorted([*told[0].mentions, *spoken], key=lambda mention: mention.span)


def milestone_key(mention: Mention) -> Key | Version | None:
    if mention.key is not None:
        return mention.key.value
    if mention.version is None or not (mention.leads or mention.place is Place.HEADING):
        return None  # an item that came `(in v1.2)` is not called by that version
    return mention.version.value


def label(mention: Mention, written: Callable[[Span], str]) -> str:
    """How messages call what a mention names: `Phase 2`, `v0.3.0`."""
    if mention.key is not None:
        said = " ".join(written(mention.key.span).split())
        return said if any(map(str.isalpha, said)) else mention.key.value.name
    return mention.version.value.written if mention.version is not None else mention.said


def alike(one: Mention, other: Mention) -> bool:
    """Whether two mentions with one key may mean one thing: their titles share a word, or one has none of its own."""
    mine, theirs = _words(one.title), _words(other.title)
    return not mine or not theirs or bool(mine & theirs) or bool((mine | theirs) & _GOING_ON)


def _words(title: str) -> set[str]:
    return {word[:5] for word in _WORDS.findall(title.casefold())}


def sequences(sections: Iterable[Section]) -> Iterator[Sequence]:
    """Siblings that are keyed by versions, two or more of them."""
    for section in sections:
        yield from _sequence(Place.HEADING, section.children)
        for table in section.tables:
            yield from _sequence(Place.ROW, table.rows)
        for items in section.lists:
            yield from _sequence(Place.ITEM, items)


def _sequence(place: Place, siblings: Iterable[Mention]) -> Iterator[Sequence]:
    by_level: dict[int, list[Mention]] = {}
    for mention in siblings:
        if mention.version is not None and mention.leads and mention.place is place:
            by_level.setdefault(mention.level if isinstance(mention, Section) else 0, []).append(mention)
    for mentions in by_level.values():
        if len(mentions) > 1:
            yield Sequence(place, mentions, list(siblings))
