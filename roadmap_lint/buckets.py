"""What a heading says of everything that stands under it, and what stands there nevertheless."""

from __future__ import annotations

from collections.abc import Sequence

from roadmap_lint.roadmap import Mention, Section
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


def misplaced(section: Section) -> list[Mention]:
    """The done items of a list, or parts of a section, of which most are not done.

    Where many are done, a list tells how far its work has come.
    """
    items: list[Mention] = [item for item in section.items if item.finished]
    parts: list[Mention] = [part for part in section.children if keeps_done(part)]
    few_items = items if len(items) * 2 < len(section.items) else []
    few_parts = parts if len(parts) * 2 < len(section.children) and not _in_turn(section.children) else []
    return few_items + few_parts


def _in_turn(parts: Sequence[Section]) -> bool:
    """Whether parts are the phases of one plan (1 done, 2, 3), which tell how far it has come."""
    done = [keeps_done(part) for part in parts]
    kinds = {part.key.value.kind if part.key else None for part in parts}
    return len(kinds) == 1 and None not in kinds and done == sorted(done, reverse=True)
