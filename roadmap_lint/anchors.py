"""The places in a Markdown file that a fragment can lead to."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from roadmap_lint import document as md
from roadmap_lint.document import Document, InlineKind
from roadmap_lint.source import Source
from roadmap_lint.vocabulary.slug import declared_ids, fragment_slug, loose, numbered, slug, without_attributes

_INCLUDES = ("{%", "--8<--", "{{<", "{{%", ":::{include}", "```{include}", "<include", "import ")


@dataclass(frozen=True, slots=True)
class Anchors:
    """The anchors of one file. `slugs` count the headings of each slug; `ids` are written out; `shown` are headings."""

    slugs: Counter[str]
    ids: frozenset[str]
    shown: tuple[str, ...]
    explicit: bool  # headings have ids of their own, so that a site makes the anchors
    open: bool  # other text is put in when the page is made

    @classmethod
    def of(cls, document: Document, style: str) -> Anchors:
        """`style` is the forge whose slugs count: `github` or `gitlab`."""
        text = document.source.text
        shown = tuple(_headings(document))
        declared = declared_ids(text)
        written = (tag.attributes.get(name) for tag in document.tags for name in _attributes(tag.name))
        ids = frozenset((*declared, *(value[0] for value in written if value)))
        slugs = Counter(slug(heading, style) for heading in shown)
        return cls(slugs, ids, shown, bool(declared), any(mark in text for mark in _INCLUDES))

    def __bool__(self) -> bool:
        return bool(self.shown or self.ids)

    def has(self, fragment: str) -> bool:
        """Whether `fragment` leads to one of them, just as it is written."""
        name = fragment_slug(fragment)
        base, number = numbered(name)
        return name in self.ids or name in self.slugs or 0 < number < self.slugs[base]

    def alike(self, fragment: str) -> list[str]:
        """The fragments of those that differ from `fragment` only by case, punctuation, accents or space."""
        wanted = loose(fragment)
        found = [name for name in (*self.slugs, *self.ids) if loose(name) == wanted] if wanted else []
        return list(dict.fromkeys(found))


def anchors_in(text: str, path: str, style: str) -> tuple[Anchors, Document]:
    """The anchors of another file's text."""
    document = Document.parse(Source.from_text(path, text))
    return Anchors.of(document, style), document


def _attributes(tag: str) -> tuple[str, ...]:
    return ("id", "name") if tag == "a" else ("id",)


def _headings(document: Document) -> Iterator[str]:
    """What each heading shows, in each of the ways in which a slug may be made of it."""
    for block in document.walk():
        if isinstance(block, md.Heading):
            yield from _forms(block.content)
    yield from _html_headings(document)


def _forms(content: md.Content) -> Iterator[str]:
    shown = content.text.string.replace("\n", " ")
    yield from dict.fromkeys((shown, shown.strip(), without_attributes(shown), _without_images(content)))


def _without_images(content: md.Content) -> str:
    text = content.text.string
    if "![" not in content.raw:
        return text
    for node in content.inlines:
        if node.kind is InlineKind.IMAGE:
            text = text.replace(node.text, "", 1)
    return text


def _html_headings(document: Document) -> Iterator[str]:
    text = document.source.text
    for tag in document.tags:
        if tag.name in ("h1", "h2", "h3", "h4", "h5", "h6"):
            end = text.find("</h", tag.span.end, tag.span.end + 500)
            if end >= 0:
                inner = Document.parse(Source.from_text("", text[tag.span.end : end].strip()))
                yield " ".join(content.text.string for content in inner.contents())
