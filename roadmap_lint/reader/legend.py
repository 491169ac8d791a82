"""The meaning that a file gives to its marks: `✅ done · 🚧 in progress`, a list of such pairs, or a table of them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from roadmap_lint import document as md
from roadmap_lint.document import Document
from roadmap_lint.pattern import pattern
from roadmap_lint.reader.line import Line
from roadmap_lint.vocabulary.label import Label, label_of
from roadmap_lint.vocabulary.status import Lexicon, Status, legend_of
from roadmap_lint.vocabulary.words import fold, listed

_MARK = pattern(r"[\u2190-\u2bff\U0001f000-\U0001faff]|[âð][^\x00-\x7f]|:[a-z_]+:|\[[^\]\n]\]")
_LONGEST = 600  # characters; a legend is short
Legend = Mapping[str, Status | None]


def find_legend(document: Document, lexicon: Lexicon, garbled: bool) -> tuple[Legend, Sequence[md.Block]]:
    """Every mark that the file explains, and the lists and tables that do nothing else.

    None as meaning: something else than a status, such as a priority.
    """
    legend: Legend = {}
    explaining: list[md.Block] = []
    heading: md.Heading | None = None
    for block in document.blocks:
        if isinstance(block, md.Heading):
            heading = block
        meanings = [meaning for meaning in _pairs(block, lexicon, garbled, heading) if meaning]
        if (meanings and _holds_nothing_else(block)) or _is_glossary(block):
            explaining.append(block)
        for meaning in meanings:
            legend = {**meaning, **legend}
    return legend, explaining


def _holds_nothing_else(block: md.Block) -> bool:
    """Whether all that stands in a list or table that explains marks does so: in no item is there more than a line."""
    flat = isinstance(block, md.List) and all(len(child.children) == 1 for child in block.children)
    return flat or isinstance(block, md.Table)


def _is_glossary(block: md.Block) -> bool:
    """Whether a table of two columns explains in the second what the first one names."""
    if not isinstance(block, md.Table) or len(block.header.cells) != 2:
        return False
    return fold(Line.of(block.header.cells[1].content.text).words.strip()) in listed("EXPLAINING").values


def _titled(heading: md.Heading | None) -> bool:
    """Whether a heading says that a legend stands below it."""
    return heading is not None and label_of(Line.of(heading.content.text).words) is Label.LEGEND


def _pairs(block: md.Block, lexicon: Lexicon, garbled: bool, heading: md.Heading | None) -> Iterator[Legend]:
    match block:
        case md.Paragraph():
            yield from _lines(block.content, lexicon, garbled, heading)
        case md.List():
            yield from _list(block, lexicon, garbled, heading)
        case md.Table():
            yield from _table(block, lexicon, garbled)
        case md.Quote():
            for child in block.children:
                yield from _pairs(child, lexicon, garbled, heading)


def _may_mark(raw: str) -> bool:
    plain = raw.isascii() and "[" not in raw and raw.count(":") < 2
    return not plain and _MARK.search(raw) is not None


def _lines(content: md.Content, lexicon: Lexicon, garbled: bool, heading: md.Heading | None) -> Iterator[Legend]:
    if len(content.raw) <= _LONGEST and _may_mark(content.raw):
        least = 1 if _titled(heading) else 2
        for text in content.lines:
            meaning = legend_of(Line.of(text, garbled).shown, lexicon)
            if len(meaning) >= least:
                yield meaning


def _list(block: md.List, lexicon: Lexicon, garbled: bool, heading: md.Heading | None) -> Iterator[Legend]:
    """A list is a legend when each of its items explains a mark."""
    heads = (child.children[0] for child in block.children if child.children)
    meanings: list[Legend] = []
    for content in (head.content for head in heads if isinstance(head, md.Paragraph)):
        if len(content.raw) > 120 or not _may_mark(content.raw):
            return
        meaning = legend_of(Line.of(content.text, garbled).shown, lexicon)
        if not meaning and not _titled(heading):
            return
        meanings.append(meaning)
    alone = len({mark for meaning in meanings for mark in meaning}) == len(meanings)
    if len(meanings) > 1 and (alone or _titled(heading)):
        yield from meanings


def _table(block: md.Table, lexicon: Lexicon, garbled: bool) -> Iterator[Legend]:
    """A table of two or three columns is a legend when every first cell is nothing but a mark, each another one."""
    if not 2 <= len(block.header.cells) <= 3 or not block.rows:
        return
    firsts = [row.cells[0].content.raw.strip() if row.cells else "" for row in block.rows]
    if len(set(firsts)) < len(firsts) or any(len(first) > 24 or not _may_mark(first) for first in firsts):
        return
    for row in block.rows:
        texts = [Line.of(cell.content.text, garbled).shown for cell in row.cells[:2]]
        yield legend_of(" ".join(texts), lexicon)
