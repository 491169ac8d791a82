"""Figures of progress that disagree with what they count, or with themselves."""

from __future__ import annotations

from collections.abc import Iterator

from roadmap_lint.record import dataclass
from roadmap_lint.roadmap import Mention, Reading, Roadmap
from roadmap_lint.source import Source
from roadmap_lint.tally import Tally, meant_tally, tallies, tally_of_kind, work_of
from roadmap_lint.vocabulary.progress import Progress, closed


@dataclass(frozen=True, slots=True)
class Miscount:
    """A figure that is wrong: `text` as written, at `mention`.

    `tally` is what it is plainly meant for, and `work` what holds that; without a tally its parts disagree.
    """

    mention: Mention
    figure: Reading[Progress]
    text: str
    tally: Tally | None
    work: Mention | None

    @property
    def elsewhere(self) -> Mention | None:
        """What holds the work, where it does not stand around the figure."""
        return None if self.work is self.mention else self.work

    @property
    def right(self) -> tuple[int, int]:
        """What is done, of how many: by the tally, else by the fraction in the figure."""
        if self.tally is not None:
            return self.tally.done, self.tally.total
        return self.figure.value.done or 0, self.figure.value.total or 0

    @property
    def quoted(self) -> str:
        """The figure for messages: its last bracket may stand behind it."""
        return closed(self.text)

    @property
    def mended(self) -> str:
        """The figure in its form, with the right numbers."""
        return self.figure.value.rewritten(self.text, *self.right)

    @property
    def promised(self) -> str:
        """What the mended figure will be, for titles."""
        return closed(self.mended)


def miscounts(source: Source, roadmap: Roadmap) -> Iterator[Miscount]:
    """The wrong figures, in the order of the text, but those that markup stands in."""
    milestones = {id(mention): milestone for milestone in roadmap.milestones for mention in milestone.mentions}
    for mention in roadmap.mentions():
        for figure in mention.progress:
            text = source.cut(figure.span)
            if figure.value.intact(text):
                work = work_of(mention, milestones.get(id(mention)))
                yield from _judged(roadmap, mention, figure, text, work)


def _judged(
    roadmap: Roadmap, mention: Mention, figure: Reading[Progress], text: str, work: Mention | None
) -> Iterator[Miscount]:
    progress = figure.value
    kind = tally_of_kind(roadmap, progress.noun) if progress.noun else None
    ways = [*([kind] if kind else ()), *(tallies(work) if work is not None else ())]
    if any(progress.agrees(text, *variant) for way in ways for variant in way.variants):
        return
    meant = meant_tally(progress, ways, work)
    fraction = bool(progress.total) and progress.done is not None
    found = Miscount(mention, figure, text, meant, work)
    if meant is not None or (fraction and not progress.agrees(text, *found.right)):
        yield found
