"""What the words beside a mark say of its status: that it holds for all of the work, for a part, or not yet."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from roadmap_lint.vocabulary.lexicon import Lexicon, Status
from roadmap_lint.vocabulary.reading import numbered
from roadmap_lint.vocabulary.segment import Segment
from roadmap_lint.vocabulary.words import listed

_GENERAL = ("NOUNS", "QUALIFIERS", "CONNECTIVES", "COPULAS")


def borne_out(status: Status, parts: Sequence[Segment], lexicon: Lexicon) -> bool:
    """Whether the words beside a mark say its status of all the work: "✅ All tasks completed".

    "✅ Design completed" and "✅ Phase 2 completed" may tell of a part.
    """
    said: set[Status] = set()
    for part in parts:
        words = [token.word for token in part.tokens]
        if any(listed(table).in_any(words) for table in ("NEGATIONS", "PARTIAL", "EXCEPTIONS", "DEMANDS")):
            return False
        at = 0
        while at < len(words):
            found = lexicon.phrase(words, at)
            general = next((each for table in _GENERAL if (each := listed(table).at(words, at))), None)
            if numbered(part.tokens, words, at) or not (found or general or said):
                return False
            said |= {found[0]} if found else set()
            at = found[1] if found else general[1] if general else at + 1
    return said == {status}


def called_done(parts: Sequence[Segment], lexicon: Lexicon) -> Iterator[tuple[str, bool]]:
    """For each word that calls something done, the figure before it, and whether it says when that will be."""
    for part in parts:
        words = [token.word for token in part.tokens]
        for at in range(len(words)):
            found = lexicon.phrase(words, at)
            if found is not None and found[0] is Status.DONE:
                figure = words[max(at - 2, 0) : at] if words[:at][-1:] == ["%"] else words[:at][-1:]
                yield "".join(figure), listed("DEMANDS").at(words, found[1]) is not None
