"""A heading that is one word for a stage and for a kind of work, "Testing", is the stage where those beside it are."""

from __future__ import annotations

from collections.abc import Iterable

from roadmap_lint.record import replace
from roadmap_lint.roadmap import How, Reading, Section
from roadmap_lint.vocabulary.status import Status


def settle_stages(sections: Iterable[Section]) -> None:
    """Make buckets of such headings where half of the headings beside them, and two or all, are buckets (Done, Testing,
    Backlog), and take away what they claim elsewhere (Development, Testing, Documentation)."""
    for section in sections:
        if not section.children:
            continue
        claims = [(child, claim) for child in section.children if (claim := _claim(child)) is not None]
        buckets = sum(child.bucket is not None for child in section.children)
        others = len(section.children) - len(claims)
        are_stages = 2 * buckets >= others and buckets >= min(others, 2) > 0
        for child, claim in claims:
            if are_stages and len(child.statuses) == 1:
                child.bucket = replace(claim, how=How.BUCKET)
            else:
                child.statuses.remove(claim)


def _claim(section: Section) -> Reading[Status] | None:
    """What a heading claims that consists of a word which is no sure status, and has no mark."""
    named = section.title or section.key is not None or section.version is not None or section.box is not None
    claim = section.statuses[0] if section.statuses and section.bucket is None and not named else None
    return claim if claim is not None and claim.how is How.WORD and not claim.certain else None
