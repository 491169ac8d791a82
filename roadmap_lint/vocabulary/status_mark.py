"""The mark that a text bears, such as an emoji, and whether what stands beside it leaves it its sense."""

from __future__ import annotations

from roadmap_lint.record import replace
from roadmap_lint.vocabulary import Found
from roadmap_lint.vocabulary.lexicon import Claim, Lexicon
from roadmap_lint.vocabulary.reading import read
from roadmap_lint.vocabulary.segment import Segment, Token, may_mark, segments, tokens
from roadmap_lint.vocabulary.words import listed


def leading_mark(text: str, lexicon: Lexicon) -> Found[Claim] | None:
    """The mark that `text` starts with, after numbering and brackets."""
    for token in tokens(text) if may_mark(text) else ():
        claim = _claim(token, lexicon)
        if claim:
            return Found(claim, token.start, token.end)
        if token.kind not in ("mark", "figure", "open", "close", "other"):
            return None
    return None


def trailing_mark(text: str, lexicon: Lexicon) -> Found[Claim] | None:
    """The mark that `text` ends with; a bracket, a status or SHOUTED words may follow it. Within a bracket, and before
    words that tell how it fares ("✅ RUNNING"), it is not certain."""
    found = tokens(text) if may_mark(text) else ()
    place = next((index for index in range(len(found) - 1, -1, -1) if _claim(found[index], lexicon)), None)
    claim = _claim(found[place], lexicon) if place is not None else None
    if place is None or claim is None:
        return None
    after = _after_mark(text, found[place].end, lexicon)
    if any(not said and not text[part.start : part.end].isupper() for part, said in after):
        return None
    kinds = [token.kind for token in found[max(place - 1, 0) :]]
    alone = kinds[:3] == ["open", "mark", "close"]  # "[✓]"
    kinds = kinds[1:] if place else kinds
    inside = kinds.count("close") > kinds.count("open") and not alone
    sure = claim.certain and not inside and not any(_fares(part) for part, _ in after)
    return Found(replace(claim, certain=sure), found[place].start, found[place].end)


def _claim(token: Token, lexicon: Lexicon) -> Claim | None:
    return lexicon.mark(token.word) if token.kind == "mark" else None


def _after_mark(text: str, start: int, lexicon: Lexicon) -> list[tuple[Segment, bool]]:
    """What stands after a mark outside brackets, each with whether it says a status or nothing that matters."""
    parts = [part for part in segments(text) if part.depth == 0 and part.start >= start]
    return [(part, is_beside(part, lexicon)) for part in parts]


def _fares(part: Segment) -> bool:
    return listed("HEALTH").at([token.word for token in part.tokens], 0) is not None


def is_beside(part: Segment, lexicon: Lexicon) -> bool:
    """Whether a segment may stand beside a mark and leaves it its sense: a status, or no word at all."""
    reading = read(part.tokens, lexicon)
    return (reading is not None and reading.whole) or all(token.kind in ("figure", "other") for token in part.tokens)


def sole_mark(text: str, lexicon: Lexicon) -> Found[Claim] | None:
    """The mark at the start or the end, unless the marks of the text say different things."""
    if not may_mark(text):
        return None
    claims = {claim.status for token in tokens(text) if (claim := _claim(token, lexicon))}
    if len(claims) != 1:
        return None
    return leading_mark(text, lexicon) or trailing_mark(text, lexicon)
