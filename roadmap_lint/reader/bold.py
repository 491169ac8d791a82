"""Lines in bold that stand alone, as headings do, and which of them head what is said of one thing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise

from roadmap_lint import document as md
from roadmap_lint.document import Inline, InlineKind, Text
from roadmap_lint.pattern import pattern
from roadmap_lint.reader.line import Line
from roadmap_lint.vocabulary.identifier import Key
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
        after = first.rpartition(first[:2])[2]
        return not (after and _LETTER.search(_BRACKET.sub("", after))) and block.content.is_led_by_bold
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


def run_in(blocks: Sequence[md.Block], named: Callable[[Text], Key | None]) -> dict[int, Text]:
    """The bold text that heads the list after its paragraph though words follow it, by the paragraph's `id`.

    `**Phase 2: Sync.** Built at last:` does, where lines in bold name several of one kind under the same heading.
    `named` gives what such a text names.
    """
    found: dict[int, Text] = {}
    waiting: list[tuple[md.Block, Text, Key]] = []
    for block, after in pairwise([*blocks, None]):
        if isinstance(block, md.Heading):
            found |= _several(waiting)
            waiting = []
        elif isinstance(block, md.Paragraph) and (_is_bold(block) or isinstance(after, md.List)):
            text = _bold_opening(block)
            key = named(text) if text is not None else None
            if text is not None and key is not None:
                waiting.append((block, text, key))
    return found | _several(waiting)


def _several(waiting: Sequence[tuple[md.Block, Text, Key]]) -> dict[int, Text]:
    """Those of whose kind there is another with another number."""
    if len(waiting) < 2:
        return {}
    kinds = Counter(kind for kind, _ in {(key.kind, key.number) for _, _, key in waiting})
    return {id(block): text for block, text, key in waiting if kinds[key.kind] > 1}


def _bold_opening(block: md.Paragraph) -> Text | None:
    """The text that a paragraph begins with in bold, if it does."""
    if block.content.raw.lstrip()[:2] not in ("**", "__"):
        return None
    opening = block.content.inlines[0]
    return block.content.text.cut(0, _length(opening)) if opening.kind is InlineKind.STRONG else None


def _length(node: Inline) -> int:
    """How many characters a node shows."""
    return len(node.text) + sum(map(_length, node.children))


def told_alone(blocks: Sequence[md.Block], *tells: Callable[[md.Paragraph], bool]) -> set[int]:
    """The paragraphs, by `id`, right under a heading that one of `tells` takes for nothing but, say, its status.

    None where it takes another one under the same heading for such, too: they head what follows them.
    """
    led = _led(blocks)
    return {id(first) for tell in tells for first, *others in led if tell(first) and not any(map(tell, others))}


def _led(blocks: Sequence[md.Block]) -> list[list[md.Paragraph]]:
    """The paragraphs under each heading that a paragraph follows at once."""
    found: list[list[md.Paragraph]] = []
    here: list[md.Paragraph] | None = None  # None: another block stands right under the heading
    for before, block in pairwise([None, *blocks]):
        if isinstance(block, md.Heading):
            here = None
        elif isinstance(block, md.Paragraph) and (here is not None or isinstance(before, md.Heading)):
            if here is None:
                here = []
                found.append(here)
            here.append(block)
    return found


def _alike(labels: dict[int, set[Label]]) -> set[int]:
    """Those that share a label with another."""
    if len(labels) < 2:
        return set()
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
