"""Lists become items: with their boxes, claims and children."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from roadmap_lint import document as md
from roadmap_lint.document import InlineKind
from roadmap_lint.pattern import pattern
from roadmap_lint.reader.claims import read_title
from roadmap_lint.reader.line import Line
from roadmap_lint.roadmap import How, Item, Mention, Place, Section
from roadmap_lint.vocabulary.alternative import ends_in_or
from roadmap_lint.vocabulary.bucket import bucket_status
from roadmap_lint.vocabulary.label import labelled
from roadmap_lint.vocabulary.segment import tokens
from roadmap_lint.vocabulary.status import title_status
from roadmap_lint.vocabulary.target import named_change

if TYPE_CHECKING:
    from roadmap_lint.reader.outline import Outline

_BOLD = pattern(r"(?:\[[^\]\n]\][ \t]+)?\*\*(?=\S)[^*\n]+\*\*(?P<rest>[^\n]*)\n")
_BESIDE = " \t—–-:：()（）*_\\"  # what may stand between a bold name and its status


def read_list(outline: Outline, blocks: Iterable[md.Block]) -> None:
    """Give the items of a list to the section that they stand in: those behind a heading that an item holds, to its."""
    remaining = iter(blocks)
    section: Section | None = None
    while section is not outline.section:
        section = outline.section
        items = _items(outline, remaining, section, None)
        section.items.extend(items)
        if items:
            section.lists.append(items)
            outline.filled = True


def _items(outline: Outline, blocks: Iterator[md.Block], section: Section, parent: Item | None) -> list[Item]:
    """The items that stand in `section`, taken from `blocks`."""
    items = []
    for child in blocks:
        assert isinstance(child, md.Item)
        item = _item(outline, child, section, parent)
        if item is not None:
            items.append(item)
        if outline.section is not section:
            break
    _spare(items)
    return items


def _spare(items: list[Item]) -> None:
    """Note which items need not be done any more, because each ends in "or" up to the next, and one of them is done."""
    choice: list[Item] = []
    for item in items if any(item.leaves_choice for item in items) else ():
        choice.append(item)
        if not item.leaves_choice:
            if len(choice) > 1 and any(one.finished for one in choice):
                for one in choice:
                    one.spared = not one.finished
            choice = []


def _item(outline: Outline, block: md.Item, section: Section, parent: Item | None) -> Item | None:
    """One item, or None when it only says a labelled value of what it stands under."""
    item = Item(Place.ITEM, block.marker, "", section=section, whole=block.span, marker=block.marker, parent=parent)
    head = next((child for child in block.children if isinstance(child, md.Paragraph)), None)
    alone = head is not None and len(block.children) == 1
    if head is not None and not _read_head(outline, item, head, alone=alone):
        return None
    if not alone:
        _read_below(outline, item, block, head)
    return item


def _read_head(outline: Outline, item: Item, head: md.Paragraph, *, alone: bool) -> bool:
    """Read an item's first lines, which may stand `alone` in it; whether they are more than a labelled value of what it
    stands under."""
    section, line = outline.section, outline.line(head.content.text)
    item.span = (line if "\n" not in head.content.raw else outline.line(head.content.lines[0])).span()
    is_field = labelled(line.words) is not None
    above: Mention = item.parent or section
    first = None if is_field else _title_line(outline, head.content)
    for part in [line] if first is None else map(outline.line, head.content.lines):
        outline.read_fields(part, above if is_field else item)
    if is_field and alone:
        return False
    read_title(item, first or line, outline.vocabulary, year=section.year)
    item.struck = _struck(head.content)
    item.leaves_choice = item.box is not None and ends_in_or(line.words)
    item.change = named_change(head.content.raw)
    _settle_name(item)
    if item.statuses and item.key is None and item.version is None and _leads_to_heading(head.content):
        item.statuses = []
    return True


def _leads_to_heading(content: md.Content) -> bool:
    """Whether an item is an entry of a table of contents: a link to a heading of the file, and nothing else."""
    inlines = content.inlines
    return len(inlines) == 1 and inlines[0].kind is InlineKind.LINK and (inlines[0].target or "").startswith("#")


def _title_line(outline: Outline, content: md.Content) -> Line | None:
    """The first line of an item that goes on, where that is a bold name and its status, and nothing else."""
    bold = _BOLD.match(content.raw) if "\n" in content.raw else None
    if bold is None:
        return None
    first, lexicon = outline.line(content.lines[0]), outline.vocabulary.lexicon
    beside = bold["rest"].strip(_BESIDE)
    if not beside:
        return first if title_status(first.words, lexicon) is not None else None
    found = bucket_status(beside, lexicon)
    marks = [token.kind for token in tokens(beside)] == ["mark"] and lexicon.mark(beside) is not None
    return first if marks or (found is not None and found.value.how == "word") else None


def _read_below(outline: Outline, item: Item, block: md.Item, head: md.Paragraph | None) -> None:
    """Read what an item holds besides its first lines; a heading in it may begin a section that takes in the rest."""
    section = outline.section
    remaining = iter(block.children)
    for child in remaining:
        if isinstance(child, md.List):
            children = iter(child.children)
            item.children.extend(_items(outline, children, section, item))
            if outline.section is not section:
                read_list(outline, children)
        elif isinstance(child, md.Heading):
            outline.nested_heading(child, item, child is block.children[-1])
        elif isinstance(child, md.Paragraph) and child is not head:
            for text in child.content.lines:
                outline.read_fields(outline.line(text), item)
        if outline.section is not section:
            outline.blocks(remaining)


def _settle_name(item: Item) -> None:
    """An item that consists of a status word is called so, and claims nothing by it: `- [ ] Published`."""
    if not item.title and item.key is None and item.version is None:
        item.statuses = [claim for claim in item.statuses if claim.how is not How.WORD]


def _struck(content: md.Content) -> bool:
    """Whether the item's name is struck out: its first words are, and what follows is no longer than they."""
    if "~~" not in content.raw:
        return False
    struck = sum(len(node.span) for node in content.inlines if node.kind is InlineKind.STRIKE)
    first = next(
        (n for n in content.inlines if n.kind is not InlineKind.TEXT or len(n.text.strip(" []xX~-")) > 0), None
    )
    return first is not None and first.kind is InlineKind.STRIKE and struck * 2 >= len(content.span) - 8
