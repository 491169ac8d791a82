"""What a file says that its marks mean."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final, Literal

from roadmap_lint.pattern import pattern
from roadmap_lint.remembered import remembered
from roadmap_lint.vocabulary.lexicon import Lexicon, Status
from roadmap_lint.vocabulary.reading import read
from roadmap_lint.vocabulary.segment import Gap, Segment, may_mark, segments, tokens
from roadmap_lint.vocabulary.words import fold, listed, named, words_in

_LONGEST_LEGEND = 400
_LONGEST_LABEL = 40
_DEFINING = "=:：→—–|-"
_UNKNOWN: Final = "unknown"
_BOX = pattern(r"`?(\[(?:[^\]\[\n])\])`?(?!\()")


@remembered
def legend_of(text: str, lexicon: Lexicon) -> Mapping[str, Status | None]:
    """What a line of a legend says of its marks: a status, or None for another meaning. Empty when it is no legend.

    The line holds nothing but marks, each followed by what it means, after a label with a colon at most.
    """
    marks = _legend_marks(text) if len(text) <= _LONGEST_LEGEND and _may_explain(text, lexicon) else []
    names = [name for name, _, _ in marks]
    if not marks or len(set(names)) < len(names) or not _labelled(text[: marks[0][1]], len(marks)):
        return {}
    ends = [start for _, start, _ in marks[1:]] + [len(text)]
    meanings = [text[end:after] for (_, _, end), after in zip(marks, ends, strict=True)]
    if not all(any(map(str.isalnum, meaning)) for meaning in meanings):
        return {}
    said = [_meaning(meaning, lexicon) for meaning in meanings]
    if all(status is _UNKNOWN for status in said) or any(map(_is_upturned, names, said)):
        return {}
    if len(said) == 1 and _contrary(names[0], meanings[0], said[0]):
        return {}
    return {name: status if isinstance(status, Status) else None for name, status in zip(names, said, strict=True)}


def _may_explain(text: str, lexicon: Lexicon) -> bool:
    """Whether `text` holds a mark, or a box and a word that may be the meaning of one. Quick; False is sure."""
    if may_mark(text):
        return True
    return "[" in text and not (lexicon.silent(text) and not listed("MEANINGS").in_any(words_in(text)))


def _is_upturned(mark: str, said: Status | str) -> bool:
    """Whether a box goes with the name of a step that it ticks, or does not: "[ ] Shipped"."""
    ticked = {"[x]": True, "[X]": True, "[ ]": False}.get(mark)
    return ticked is not None and isinstance(said, Status) and (said is Status.DONE) is not ticked


def _contrary(mark: str, meaning: str, said: Status | str) -> bool:
    """Whether a mark stands beside words that do not define it, but go with it: "✅ Stable"."""
    usual = Lexicon().mark(mark)
    return usual is not None and usual.certain and usual.status is not said and not _defines(meaning)


def _defines(meaning: str) -> bool:
    return meaning.lstrip(" \t*_`")[:1] in _DEFINING


def _legend_marks(text: str) -> list[tuple[str, int, int]]:
    """Every mark and box of a line, with its place."""
    found = [(token.word, token.start, token.end) for token in tokens(text) if token.kind == "mark"]
    found += [(match[1], match.start(), match.end()) for match in _BOX.finditer(text)]
    return sorted(found, key=lambda mark: mark[1])


def _labelled(before: str, marks: int) -> bool:
    """Whether what stands before the first mark of a line is nothing, or a label; "Status: ✅ Done" is a field."""
    label = before.strip(" \t*_`-([|>")
    if not label or label[-1] not in ":：" or len(label) > _LONGEST_LABEL:
        return not label
    return marks > 1 or named("LABELS").values.get(fold(label.rstrip(":： *_"))) in (None, "legend", "id")


def _meaning(text: str, lexicon: Lexicon) -> Status | Literal["other", "unknown"]:
    """The status that a legend's wording means, `other` for a known meaning that is none, `unknown` for the rest."""
    wording = text.lstrip(" \t*_`" + _DEFINING)
    defined = _defines(text)
    parts = segments(wording)
    reading = read(parts[0].tokens, lexicon, prose=defined) if parts else None
    if not reading:
        return _mentioned(wording, lexicon) if defined else _other(parts)
    if reading.whole and (defined or parts[0].after is not Gap.COLON):
        return reading.status
    return reading.status if defined and not reading.loose and not reading.weak else _UNKNOWN


def _other(parts: Sequence[Segment]) -> Literal["other", "unknown"]:
    words = [token.word for token in parts[0].tokens] if parts else []
    found = listed("MEANINGS").at(words, 0)
    return "other" if found and found[1] == len(words) else _UNKNOWN


def _mentioned(text: str, lexicon: Lexicon) -> Status | Literal["other", "unknown"]:
    """The one status that a defining sentence speaks of: "the feature is complete and shipped"."""
    words = [token.word for token in tokens(text)]
    said = {found[0] for index in range(len(words)) if (found := _strong(words, index, lexicon))}
    denied = any(word in listed("NEGATIONS").values for word in words)
    return said.pop() if len(said) == 1 and not denied else _other(segments(text))


def _strong(words: Sequence[str], index: int, lexicon: Lexicon) -> tuple[Status, int] | None:
    found = lexicon.phrase(words, index)
    return found if found and " ".join(words[index : found[1]]) not in listed("WEAK").values else None
