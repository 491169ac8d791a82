"""The status that a heading gives to all that stands under it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from roadmap_lint.pattern import pattern
from roadmap_lint.record import replace
from roadmap_lint.remembered import remembered
from roadmap_lint.vocabulary import Found
from roadmap_lint.vocabulary.lexicon import Claim, Lexicon
from roadmap_lint.vocabulary.reading import Reading, read
from roadmap_lint.vocabulary.segment import Gap, Segment, segments
from roadmap_lint.vocabulary.status import COUNT, joined
from roadmap_lint.vocabulary.status_mark import sole_mark

_LONGEST = 120
_WHERE = pattern(r"\s(?:in|for|to|on)\s(?:the|this|our)\s", re.IGNORECASE)


@remembered
def bucket_status(text: str, lexicon: Lexicon) -> Found[Claim] | None:
    """The status that a heading gives to all that stands under it, when the whole heading says nothing else.

    Where it holds may follow a phrase of two words or more: "Up next in the editor".
    """
    where = _WHERE.search(text)
    if where is not None and " " in text[: where.start()].strip():
        text = text[: where.start()]
    if len(text) > _LONGEST or lexicon.silent(text):
        return None
    parts = segments(text)
    outer = [part for part in parts if part.depth == 0]
    if len(outer) > 1 and outer[0].after in (Gap.STOP, Gap.CLOSE) and COUNT.fullmatch(outer[0].tokens[0].word):
        outer = outer[1:]
    readings = [_heading(part, lexicon) for part in outer]
    said = [reading for reading in readings if reading]
    if not said or len(said) < len(readings) or len({reading.status for reading in said}) > 1:
        return None
    if _bracketed(parts, said[0], lexicon):
        return None
    return joined(sole_mark(text, lexicon), replace(said[0], end=said[-1].end), parts, lexicon)


def _heading(part: Segment, lexicon: Lexicon) -> Reading | None:
    """The status of a heading's segment; no noun may stand beside a weak word ("Current features")."""
    reading = read(part.tokens, lexicon, heading=True)
    if reading and reading.weak:
        reading = read(part.tokens, lexicon)
    if reading is None or not reading.alone or reading.led or reading.denied or (reading.noun and reading.weak):
        return None
    return reading


def _bracketed(parts: Sequence[Segment], reading: Reading, lexicon: Lexicon) -> bool:
    """Whether a bracket says another status than the heading itself."""
    for part in parts:
        other = read(part.tokens, lexicon) if part.depth else None
        if other and other.whole and not other.weak and other.status is not reading.status:
            return not (other.status.open and reading.status.open)
    return False
