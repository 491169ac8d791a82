"""What a heading says of everything that stands under it."""

from __future__ import annotations

from roadmap_lint.roadmap import Section
from roadmap_lint.source import Source
from roadmap_lint.vocabulary.later import says_later
from roadmap_lint.vocabulary.purpose import Purpose
from roadmap_lint.vocabulary.status import Status


def keeps_done(section: Section) -> bool:
    """Whether a heading surely says that what stands under it is done, as a bucket or of itself."""
    claim = section.bucket or section.status
    return claim is not None and claim.certain and claim.value is Status.DONE


def puts_off(source: Source, section: Section) -> bool:
    """Whether a heading puts off what stands under it: `Later`, `Storage (Future)`, but not a milestone's own."""
    claim = section.bucket or section.status
    if claim is None:
        return section.purpose in (Purpose.LATER, None) and says_later(section.title) and section.key is None
    named = section.key is not None or section.version is not None
    return not named and claim.value is Status.PLANNED and says_later(source.cut(claim.span))
