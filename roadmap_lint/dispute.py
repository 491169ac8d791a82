"""Where two mentions of one milestone claim statuses that cannot both hold."""

from __future__ import annotations

from roadmap_lint.roadmap import How, Mention, Milestone, Place, Reading, Roadmap
from roadmap_lint.vocabulary.status import Status

Claim = tuple[Mention, Reading[Status]]


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
    return own or not mention.title or mention.bare_title == other.bare_title
