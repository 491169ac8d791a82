"""The status that a field, a heading, an item or a legend claims."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import islice, pairwise

from roadmap_lint.pattern import pattern
from roadmap_lint.record import replace
from roadmap_lint.remembered import remembered
from roadmap_lint.vocabulary import Found
from roadmap_lint.vocabulary.label import Label, label_of
from roadmap_lint.vocabulary.legend import legend_of
from roadmap_lint.vocabulary.lexicon import Claim, Lexicon, Status
from roadmap_lint.vocabulary.reading import Reading, is_part, numbered, read
from roadmap_lint.vocabulary.segment import Gap, Segment, may_mark, segments
from roadmap_lint.vocabulary.status_beside import borne_out, called_done
from roadmap_lint.vocabulary.status_mark import is_beside, leading_mark, sole_mark, trailing_mark
from roadmap_lint.vocabulary.words import listed

__all__ = [
    "Claim",
    "Lexicon",
    "Status",
    "field_status",
    "leading_mark",
    "legend_of",
    "sole_mark",
    "status_label",
    "title_status",
    "trailing_mark",
]

COUNT = pattern(r"\d{1,4}(?:%|/\d{1,4})?")
_VERSION = pattern(r"v\d|\d+\.\d")
_BOXED = pattern(r"\s*(?:[-*+]\s+)?(\[([^\]\n])\])(?:\s+[\d/%.]+)?\s*")
_EMPTY_BOX = pattern(r"\s*(?:[-*+]\s+)?(\[ ?\]|[☐⬜🔲])")
_NEAR = 3  # words before a status in which a negation may stand
_CLAUSES = 8  # so many segments are more than one sentence
_STRONG_GAPS = (Gap.DASH, Gap.COLON, Gap.MARK, Gap.BAR, Gap.ARROW)
_SPLIT = (Gap.SLASH, Gap.BAR, Gap.ARROW)
_AND = (Gap.COMMA, Gap.STOP)


def _box_claim(boxed: re.Match[str], lexicon: Lexicon) -> Found[Claim] | None:
    """What a box claims, which a legend may say; else the done or open one of a task."""
    usual = {"x": Status.DONE, "X": Status.DONE, " ": Status.PLANNED}.get(boxed[2])
    claim = lexicon.mark(boxed[1]) or (Claim(usual, "mark") if usual is not None else None)
    return Found(claim, boxed.start(1), boxed.end(1)) if claim is not None else None


@remembered
def field_status(text: str, lexicon: Lexicon) -> Found[Claim] | None:
    """The status that the value of a status field or cell gives: its mark, or the word that it starts with.

    A mark before words that say no status ("✅ On track", "✅ Production ready") is not certain. A box with nothing
    but figures beside it counts, too ("- [x]", "[x] 3/3"). An empty one before a word waits for it ("☐ Done").
    """
    boxed = _BOXED.fullmatch(text)
    if boxed is not None:
        return _box_claim(boxed, lexicon)
    if lexicon.silent(text):
        return None
    parts = segments(text)
    first = next((index for index, part in enumerate(parts) if part.depth == 0), 0)
    reading = _value(parts[first], lexicon) if parts else None
    empty = _EMPTY_BOX.match(text) if reading and reading.status is Status.DONE else None
    meant = lexicon.mark(empty[1]) if empty is not None else None
    if empty is not None and (meant is None or meant.status.open):
        return Found(Claim(Status.PLANNED, "mark", certain=False), empty.start(1), empty.end(1))
    if reading and _listing(parts, first, reading, lexicon):
        return None
    mark = sole_mark(text, lexicon)
    if mark and not reading and any(not is_beside(part, lexicon) for part in parts if part.depth == 0):
        sure = mark.value.certain and borne_out(mark.value.status, parts, lexicon)
        mark = replace(mark, value=replace(mark.value, certain=sure))
    return joined(mark, reading, parts, lexicon)


def _value(part: Segment, lexicon: Lexicon) -> Reading | None:
    """The status that a value starts with, where a label asks for one."""
    reading = read(part.tokens, lexicon, prose=True)
    if reading and (reading.wished or (not reading.whole and (reading.loose or reading.weak))):
        return None
    return reading


def _listing(
    parts: Sequence[Segment], index: int, reading: Reading, lexicon: Lexicon, gaps: Sequence[Gap] = _SPLIT
) -> bool:
    """Whether a text offers several statuses from here on: "planned / done"."""
    for part in islice(parts, index + 1, None):
        if part.depth != parts[index].depth or part.before not in gaps:
            return False
        other = read(part.tokens, lexicon)
        if other and other.alone and other.status is not reading.status:
            return True
    return False


def _alone(mark: Found[Claim], parts: Sequence[Segment], lexicon: Lexicon) -> Found[Claim] | None:
    """What a mark claims without a status beside it: not that all is done, before "75% complete" or "done when"."""
    said = list(called_done(parts, lexicon)) if mark.value.status is Status.DONE else []
    if any(awaited for _, awaited in said):
        return None
    claim = _limited(mark.value, mark.end, parts)
    return replace(mark, value=replace(claim, certain=claim.certain and not any(is_part(figure) for figure, _ in said)))


def joined(
    mark: Found[Claim] | None, reading: Reading | None, parts: Sequence[Segment], lexicon: Lexicon
) -> Found[Claim] | None:
    """One claim of a mark and a word. Where they differ the word wins, unless it is a weak one."""
    if reading is None:
        return mark and _alone(mark, parts, lexicon)
    word = Found(Claim(reading.status, "word", reading.certain), reading.start, reading.end)
    word = replace(word, value=_limited(word.value, word.end, parts))
    if mark is None:
        return word
    if mark.value.status is reading.status:
        sure = word.value.certain or _limited(mark.value, word.end, parts).certain
        return replace(word, value=replace(word.value, certain=sure))
    if reading.weak:
        return replace(mark, value=replace(mark.value, certain=False))
    return replace(word, value=replace(word.value, certain=word.value.certain and not mark.value.certain))


def _limited(claim: Claim, end: int, parts: Sequence[Segment]) -> Claim:
    """The claim, uncertain when an exception follows it: "done, except for the docs", "✅ 90% complete"."""
    following = [token.word for part in parts for token in part.tokens if token.start >= end][:2]
    excepted = any(word in listed("EXCEPTIONS").values or is_part(word) for word in following)
    return replace(claim, certain=claim.certain and not excepted)


def title_status(text: str, lexicon: Lexicon) -> Found[Claim] | None:
    """The status of a heading or item: a mark at its start or end, or a status that stands apart in it."""
    if lexicon.silent(text):
        return None
    parts = segments(text)
    return (
        joined(sole_mark(text, lexicon), _apart(text, parts, lexicon), parts, lexicon)
        or _mark_and_word(text, parts, lexicon)
        or _moved(parts)
    )


def _mark_and_word(text: str, parts: Sequence[Segment], lexicon: Lexicon) -> Found[Claim] | None:
    """What a mark and the word right behind it agree on, whatever follows: "Storage ✅ Complete & verified"."""
    for part in parts if may_mark(text) else ():
        reading = read(part.tokens, lexicon) if part.depth == 0 and part.after is not Gap.COMMA else None
        if reading and reading.alone and reading.certain and not (reading.weak or reading.led or reading.denied):
            mark = leading_mark("".join(text[: part.start].split()[-1:]), lexicon)
            if mark is not None and mark.value.certain and mark.value.status is reading.status:
                return Found(Claim(reading.status, "word"), reading.start, reading.end)
    return None


def _moved(parts: Sequence[Segment]) -> Found[Claim] | None:
    """That something was put off, where an arrow leads from it to the milestone that it went to: "Search → Phase 3"."""
    outer = [part for part in parts if part.depth == 0]
    if len(outer) < 2 or outer[-1].before is not Gap.ARROW or _milestone_end(outer[0]):
        return None
    whole = _milestone_end(outer[-1]) == len(outer[-1].tokens)
    return Found(Claim(Status.DEFERRED, "word", False), outer[-1].start, outer[-1].end) if whole else None


def _milestone_end(part: Segment) -> int | None:
    """The index after a noun with its number that a segment starts with: "Phase 3"."""
    return numbered(part.tokens, [token.word for token in part.tokens], 0)


def _apart(text: str, parts: Sequence[Segment], lexicon: Lexicon) -> Reading | None:
    """The status that stands alone, in brackets, after the last dash or colon, or before the first one."""
    said = list(_apart_readings(parts, lexicon))
    sure = [reading for reading in said if reading.certain]
    if not said:
        return _shouted(text, parts[-1], lexicon) if parts and parts[-1].depth == 0 else None
    first = (sure or said)[0]
    agreed = all(other.status is first.status or (other.status.open and first.status.open) for other in sure)
    return replace(first, certain=first.certain and agreed)


def _apart_readings(parts: Sequence[Segment], lexicon: Lexicon) -> Iterator[Reading]:
    yield from _bracket_readings(parts, lexicon)
    outer = [part for part in parts if part.depth == 0]
    for part, may_stand in ((outer[-1], _last), (outer[0], _first)) if outer else ():
        reading = read(part.tokens, lexicon)
        if reading and reading.alone and not reading.denied and may_stand(outer, reading):
            yield replace(reading, certain=reading.certain and not (reading.weak or _of_part(part, outer)))


def _of_part(part: Segment, outer: Sequence[Segment]) -> bool:
    """Whether a status is that of a numbered part of what the others name: "Storage — Phase 1 complete"."""
    return any(other is not part for other in outer) and _milestone_end(part) is not None


def _bracket_readings(parts: Sequence[Segment], lexicon: Lexicon) -> Iterator[Reading]:
    """What brackets say that stand at the end, at the start, or before a dash or colon, from the last to the first."""
    start = next((index for index, part in enumerate(parts) if part.depth == 0), len(parts))
    outer = [part for part in parts if part.depth == 0]
    following: Segment | None = None
    for index in range(len(parts) - 1, -1, -1):
        part = parts[index]
        if part.depth == 0:
            following = part
        elif part.depth == 1 and part.before is Gap.OPEN:
            placed = index < start or following is None or following.before is not Gap.CLOSE
            reading = read(part.tokens, lexicon) if placed else None
            labelled = _labelled(parts, index, lexicon) if placed and part.after is Gap.COLON else None
            if labelled:
                yield labelled
            elif reading and reading.alone and not reading.denied and _opens(parts, index, reading, lexicon):
                doubtful = reading.weak or reading.noun or _of_part(part, outer)  # "v0.2 (Phase 2 complete)"
                mixed = _listing(parts, index, reading, lexicon, _AND)  # "(v0.1 complete, v0.2 planned)"
                yield replace(reading, certain=reading.certain and not (doubtful or mixed))


def _labelled(parts: Sequence[Segment], index: int, lexicon: Lexicon) -> Reading | None:
    """The status in a bracket that starts with a label for it: "(Status: open)"."""
    value = parts[index + 1] if len(parts) > index + 1 else None
    if value is None or value.depth != 1 or label_of(" ".join(t.word for t in parts[index].tokens)) is not Label.STATUS:
        return None
    reading = _value(value, lexicon)
    return None if reading is None or _listing(parts, index + 1, reading, lexicon) else reading


def _opens(parts: Sequence[Segment], index: int, reading: Reading, lexicon: Lexicon) -> bool:
    """Whether a bracket may start with a status: "(done; see #5)", but not "(open/closed)" or "(current: 5)"."""
    if parts[index].after is Gap.SLASH:
        return not _listing(parts, index, reading, lexicon)
    return parts[index].after not in (Gap.COMMA, Gap.COLON) or not (reading.weak or reading.noun)


def _last(outer: Sequence[Segment], reading: Reading) -> bool:
    """Whether a status may stand as the last segment."""
    if reading.noun or reading.weak:
        return not reading.led and (len(outer) == 1 or (outer[-1].before in _STRONG_GAPS and not reading.noun))
    if outer[-1].before is Gap.CLOSE and _are_clauses(outer):
        return False
    return len(outer) == 1 or outer[-1].before not in (Gap.COMMA, Gap.SLASH)


def _are_clauses(outer: Sequence[Segment]) -> bool:
    """Whether a status at the end is only that of the last clause: "The parser is open. The lexer (#8) shipped"."""
    stops = any(part.before is Gap.STOP and len(before.tokens) > 2 for before, part in pairwise(outer))
    return stops or len(outer) > _CLAUSES


def _first(outer: Sequence[Segment], reading: Reading) -> bool:
    """Whether a status may stand as the first segment, with what it is about after it."""
    if len(outer) < 2 or reading.noun:
        return False
    if outer[1].before is Gap.COLON and label_of(" ".join(token.word for token in outer[0].tokens)) is Label.ONGOING:
        return False  # it says which work, not how that fares: "Current work: iteration 1"
    if reading.weak:
        return reading.status is Status.PLANNED and _VERSION.match(outer[1].tokens[0].word) is not None
    counted = all(COUNT.fullmatch(token.word) for token in outer[1].tokens)
    return outer[1].before in (Gap.COLON, Gap.DASH) and not counted


def _shouted(text: str, last: Segment, lexicon: Lexicon) -> Reading | None:
    """A status in capitals that ends a text which is not all in capitals: "Storage SHIPPED"."""
    for index in range(max(1, len(last.tokens) - 2), len(last.tokens)):
        said = text[last.tokens[index].start : last.end]
        reading = read(last.tokens[index:], lexicon) if said.isupper() else None
        if (
            reading
            and reading.whole
            and not (reading.weak or reading.noun)
            and not text[: last.tokens[index].start].isupper()
        ):
            return None if _turned([token.word for token in last.tokens[:index]]) else reading
    return None


def _turned(before: Sequence[str]) -> bool:
    """Whether words make another statement of the status behind them: "IS DONE", "NOT YET DONE", "90% DONE"."""
    last = before[-1]
    denied = any(word in listed("NEGATIONS").values for word in before[-_NEAR:])
    return denied or is_part(last) or last in listed("COPULAS").values or last in listed("PARTIAL").values


@remembered
def status_label(text: str, lexicon: Lexicon) -> Found[Claim] | None:
    """The status that a line starts with and sets a colon after: "In progress: Phase 3"."""
    if (":" not in text and "：" not in text) or lexicon.silent(text):
        return None
    for part in segments(text):
        if part.depth or part.after not in (Gap.COLON, Gap.MARK):
            return None
        if part.after is Gap.COLON:
            reading = read(part.tokens, lexicon)
            alone = reading is not None and reading.alone and not (reading.denied or reading.led)
            return Found(Claim(reading.status, "word"), part.start, part.end + 1) if reading and alone else None
    return None
