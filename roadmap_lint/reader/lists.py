"""Lists become items: with their boxes, claims and children."""

from __future__ import annotations

from typing import TYPE_CHECKING

from roadmap_lint import document as md
from roadmap_lint.document import InlineKind
from roadmap_lint.reader.claims import read_title
from roadmap_lint.roadmap import Item, Mention, Place, Section
from roadmap_lint.vocabulary.label import labelled

if TYPE_CHECKING:
    from roadmap_lint.reader.outline import Outline


def read_list(outline: Outline, block: md.List) -> list[list[Item]]:
    """The items of a list that stands directly in a section, as one list; they are added to the section too."""
    section = outline.section
    items = _items(outline, block, section, None)
    section.items.extend(items)
    return [items] if items else []


def _items(outline: Outline, block: md.List, section: Section, parent: Item | None) -> list[Item]:
    items = []
    for child in block.children:
        assert isinstance(child, md.Item)
        item = _item(outline, child, section, parent)
        if item is not None:
            items.append(item)
    return items


def _item(outline: Outline, block: md.Item, section: Section, parent: Item | None) -> Item | None:
    """One item, or None when it only says a labelled value of what it stands under."""
    item = Item(Place.ITEM, block.marker, "", section=section, whole=block.span, marker=block.marker, parent=parent)
    head = next((child for child in block.children if isinstance(child, md.Paragraph)), None)
    if head is not None:
        line = outline.line(head.content.text)
        item.span = outline.line(head.content.lines[0]).span()
        is_field = labelled(line.words) is not None
        above: Mention = parent or section
        outline.read_fields(line, above if is_field else item)
        if is_field and len(block.children) == 1:
            return None
        read_title(item, line, outline.vocabulary, year=section.year)
        item.struck = _struck(head.content)
    for child in block.children:
        if isinstance(child, md.List):
            item.children.extend(_items(outline, child, section, item))
        elif isinstance(child, md.Paragraph) and child is not head:
            for text in child.content.lines:
                outline.read_fields(outline.line(text), item)
    return item


def _struck(content: md.Content) -> bool:
    """Whether the item's name is struck out: its first words are, and what follows is no longer than they."""
    if "~~" not in content.raw:
        return False
    struck = sum(len(node.span) for node in content.inlines if node.kind is InlineKind.STRIKE)
    first = next(
        (n for n in content.inlines if n.kind is not InlineKind.TEXT or len(n.text.strip(" []xX~-")) > 0), None
    )
    return first is not None and first.kind is InlineKind.STRIKE and struck * 2 >= len(content.span) - 8
