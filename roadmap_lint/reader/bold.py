"""Lines in bold that stand alone, as headings do, and which of them head what is said of one thing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise

from roadmap_lint import document as md
from roadmap_lint.document import InlineKind, Text
from roadmap_lint.pattern import pattern
from roadmap_lint.reader.line import Line
from roadmap_lint.vocabulary.label import Label, labelled

_BRACKET = pattern(r"\([^()]*\)|（[^（）]*）")
_LETTER = pattern(r"[^\W_]")
_LABELS = (Label.STATUS, Label.PROGRESS, Label.TARGET, Label.RELEASED, Label.STARTED)  # what only one thing can have
_LOOKED_AT = 6  # lines below


def heads(block: md.Paragraph) -> bool:
    """Whether a paragraph's first line stands alone in bold, or alone and ends in a colon, as a heading would.

    Behind the bold text a mark or a bracket may follow: `**Phase 1: Storage** ✅`.
    """
    first, _, rest = block.content.raw.strip().partition("\n")
    first = first.rstrip(" \\")
    if first[:2] in ("**", "__"):
        after = _BRACKET.sub("", first.rpartition(first[:2])[2])
        opening = block.content.inlines[:1]
        return not _LETTER.search(after) and bool(opening) and opening[0].kind is InlineKind.STRONG
    return not rest and len(first) <= 60 and first.endswith((":", "："))


def described(blocks: Sequence[md.Block], line: Callable[[Text], Line]) -> set[int]:
    """The paragraphs, by `id`, whose bold line heads the fields of something: `**Search**`, and `- Status: done`.

    It does where another line in bold under the same heading has a field of that kind, too: a single one may hold
    what is said of the heading (`**Details**`).
    """
    found: set[int] = set()
    labels: dict[int, set[Label]] = {}
    for index, block in enumerate(blocks):
        if isinstance(block, md.Heading):
            found |= _alike(labels)
            labels = {}
        elif _is_bold(block):
            labels[id(block)] = set(_labels(blocks, index, line))
    return found | _alike(labels)


def told_alone(blocks: Sequence[md.Block], is_status: Callable[[md.Paragraph], bool]) -> set[int]:
    """The paragraphs, by `id`, right under a heading that `is_status` takes for nothing but a status: "✅ Completed".

    None where another one stands under the same heading: they head what follows them.
    """
    found: set[int] = set()
    first: int | None = None
    for before, block in pairwise([None, *blocks]):
        if isinstance(block, md.Heading):
            first = None
        elif isinstance(block, md.Paragraph) and (first or isinstance(before, md.Heading)) and is_status(block):
            found = found - {first} if first else found | {id(block)}
            first = id(block)
    return found


def _alike(labels: dict[int, set[Label]]) -> set[int]:
    """Those that share a label with another."""
    count = Counter(label for own in labels.values() for label in own)
    return {head for head, own in labels.items() if any(count[label] > 1 for label in own)}


def _is_bold(block: md.Block) -> bool:
    return isinstance(block, md.Paragraph) and block.content.raw.lstrip()[:2] in ("**", "__") and heads(block)


def _labels(blocks: Sequence[md.Block], index: int, line: Callable[[Text], Line]) -> Iterator[Label]:
    """The labels of the first lines below a bold line: of its own paragraph, and the list or paragraph after it."""
    head, *others = blocks[index : index + 2]
    texts = [*_lines(head)[1:], *(text for other in others if not _is_bold(other) for text in _lines(other))]
    for text in texts[:_LOOKED_AT]:
        found = labelled(line(text).words)
        if found is not None and found.value in _LABELS:
            yield found.value


def _lines(block: md.Block) -> list[Text]:
    """The lines of a paragraph, or the first ones of the items of a list."""
    match block:
        case md.Paragraph():
            return list(block.content.lines)
        case md.List():
            heads = (item.children[0] for item in block.children if item.children)
            return [head.content.lines[0] for head in heads if isinstance(head, md.Paragraph)]
    return []
