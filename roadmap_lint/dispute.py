"""Where two mentions of one milestone claim statuses that cannot both hold."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from roadmap_lint.roadmap import How, Mention, Milestone, Place, Reading, Roadmap, Section
from roadmap_lint.vocabulary.status import Status

Claim = tuple[Mention, Reading[Status]]

_SEVERAL = 3  # headings, that one mark on all of them may be there for its looks


def conflicting_claims(milestone: Milestone) -> tuple[Claim, list[Claim]] | None:
    """The first claim about a milestone, and all that contradict it."""
    claims = [(mention, claim) for mention in milestone.mentions for claim in _claims(mention)]
    others = [claim for claim in claims if _contradict(claims[0], claim)]
    return (claims[0], others) if others else None


def disputed(roadmap: Roadmap) -> set[int]:
    """The mentions, by `id`, of which another place says something else."""
    return {
        id(mention)
        for milestone in roadmap.milestones
        if conflicting_claims(milestone)
        for mention in milestone.mentions
    }


def sections_called_done(roadmap: Roadmap) -> Iterator[tuple[Section, Reading[Status]]]:
    """Each section that is called done, with the claim: its own, or else that of another mention of its milestone.

    Left out is what says itself that not all of it is done, and what bears a mark for its looks.
    """
    elsewhere: dict[int, Reading[Status]] = {}
    adorned = cache(_is_adorned)
    for milestone in roadmap.milestones:
        claims = [m.status for m in milestone.mentions if m.status is not None and m.status.value is Status.DONE]
        if claims:
            elsewhere |= {id(m): claims[0] for m in milestone.mentions if isinstance(m, Section)}
    for section in roadmap.sections():
        claim = section.status or elsewhere.get(id(section))
        sure = claim is not None and claim.value is Status.DONE and claim.certain
        if claim is None or not sure or not _is_milestone(section) or _admits_more(section):
            continue
        if claim.how is not How.MARK or section.section is None or not adorned(section.section):
            yield section, claim


def _is_adorned(section: Section) -> bool:
    """Whether several headings under one bear a mark for its looks: each that heads boxes, none of them ticked."""
    parts = [part for part in section.children if any(item.box is not None for item in part.all_items())]
    claims = [part.status for part in parts]
    marked = all(claim is not None and claim.how is How.MARK and claim.value is Status.DONE for claim in claims)
    return len(parts) >= _SEVERAL and marked and not any(item.finished for part in parts for item in part.all_items())


def _admits_more(section: Section) -> bool:
    """Whether its own words say how much is done, and that it is not all: "Done (10/12)"."""
    return any(reading.how is How.WORD and not reading.value.full for reading in section.progress)


def _is_milestone(section: Section) -> bool:
    """Whether a heading names something: not the file, and not only a status (`Completed`)."""
    return section.bucket is None and not section.is_title


def places_called_open(milestone: Milestone) -> list[Mention]:
    """The places that call a milestone open; none where one calls it done or dropped."""
    if any(mention.standing in (Status.DONE, Status.DROPPED) or mention.finished for mention in milestone.mentions):
        return []
    return [mention for mention in milestone.mentions if _is_called_open(mention)]


def _is_called_open(mention: Mention) -> bool:
    if mention.status is not None:
        return mention.status.value is Status.PLANNED or (mention.status.certain and mention.status.value.open)
    if mention.box is not None:
        return mention.unfinished
    bucket = mention.inherited
    if bucket is not None:
        return bucket.value is Status.PLANNED
    return isinstance(mention, Section) and any(part.unfinished for part in mention.parts())


def _claims(mention: Mention) -> list[Reading[Status]]:
    """The sure claims of a mention: its words and marks, else its box, else its bucket. A log claims nothing."""
    if mention.is_log:
        return []
    if mention.statuses or mention.struck:
        return [claim for claim in mention.statuses if claim.certain]
    if mention.box is not None:
        status = mention.box_status
        return [Reading(status, mention.span, How.BOX)] if status is not None else []
    bucket = mention.inherited
    return [bucket] if bucket is not None and bucket.certain else []


def _contradict(first: Claim, second: Claim) -> bool:
    """Planned and in progress are two words for not done yet: only a claim on the other side of done contradicts."""
    one, another = first[1].value, second[1].value
    if one is another or (one.open and another.open):
        return False
    return _speaks_for(first, second[0]) and _speaks_for(second, first[0])


def _speaks_for(claim: Claim, other: Mention) -> bool:
    """Whether the milestone that `other` means is claimed: the box of `- [x] Phase 1 docs` is that of a task in it."""
    mention, reading = claim
    own = mention.place is Place.HEADING or reading.how not in (How.BOX, How.BUCKET)
    return own or not mention.title or _says_less(mention.bare_title, other.bare_title)


def _says_less(title: str, other: str) -> bool:
    """Whether a title says the same as the other, or a part of it: "Copy paths" of "Copy paths to the clipboard"."""
    words = title.split()
    return title == other or (len(words) > 1 and set(words) <= set(other.split()))
