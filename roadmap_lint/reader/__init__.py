"""From Markdown to the model: applies the vocabulary to headings, items, cells and status lines."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from collections.abc import Sequence as Many

from roadmap_lint import document as md
from roadmap_lint.document import Document
from roadmap_lint.reader.boxes import broken_boxes
from roadmap_lint.reader.front_matter import front_matter
from roadmap_lint.reader.grouping import group, sequences
from roadmap_lint.reader.itself import current_versions, file_dates, goal_versions, statements
from roadmap_lint.reader.legend import find_legend
from roadmap_lint.reader.line import Line
from roadmap_lint.reader.misreads import misreads
from roadmap_lint.reader.numbering import settle_numbering
from roadmap_lint.reader.outline import Outline
from roadmap_lint.reader.stages import settle_stages
from roadmap_lint.reader.title import vocabulary_of
from roadmap_lint.roadmap import Garbled, Link, Roadmap
from roadmap_lint.vocabulary.identifier import may_be_numbered, scheme
from roadmap_lint.vocabulary.lexicon import lexicon_of
from roadmap_lint.vocabulary.mojibake import find_garbled, may_be_garbled
from roadmap_lint.vocabulary.status import Status
from roadmap_lint.vocabulary.target import target_of


def read(document: Document, *, statuses: Mapping[str, Status] | None = None, ids: Many[str] = ()) -> Roadmap:
    """Everything that a file claims. `statuses` are the user's words and marks, `ids` prefixes of the project's ids."""
    garbled = may_be_garbled(document.source.text)
    legend, explaining = find_legend(document, lexicon_of(statuses or {}), garbled)
    prefixes = frozenset(ids) | _prefixes(document)
    vocabulary = vocabulary_of(lexicon_of(statuses or {}, legend), prefixes, _product_names(document))
    front = list(front_matter(document))
    hidden = [misread.other for misread in front if misread.other]
    outline = Outline(document, vocabulary, garbled, hidden, frozenset(map(id, explaining)))
    roadmap = Roadmap(outline.build(), legend=legend)
    settle_numbering(roadmap.root, roadmap.mentions())
    settle_stages(roadmap.sections())
    roadmap.sequences = list(sequences(roadmap.sections()))
    roadmap.dates = file_dates(outline)
    roadmap.statements = list(statements(outline))
    roadmap.links, roadmap.references = _links(document)
    roadmap.garbled = list(_garbled(document)) if garbled else []
    roadmap.broken_boxes = list(broken_boxes(document))
    roadmap.misreads = sorted([*front, *misreads(document, outline.nested)], key=lambda misread: misread.span)
    roadmap.milestones = group(roadmap.mentions(), document.source.cut)
    roadmap.current = current_versions(outline, roadmap.mentions())
    roadmap.goals = goal_versions(outline)
    return roadmap


def _prefixes(document: Document) -> set[str]:
    """Those of the file's own scheme of ids."""
    titles = _titles(document) if may_be_numbered(document.source.text) else ()
    numbered = (content for content in titles if may_be_numbered(content.raw))
    return scheme(content.text.masked.replace("\n", " ") for content in numbered)


def _titles(document: Document) -> Iterator[md.Content]:
    """The contents at whose start an id may stand: headings, items, first cells."""
    for block in document.walk():
        match block:
            case md.Heading():
                yield block.content
            case md.Item(children=[md.Paragraph() as head, *_]):
                yield head.content
            case md.Table():
                yield from (row.cells[0].content for row in block.rows if row.cells)


def _product_names(document: Document) -> frozenset[str]:
    """What the project may be called in front of its versions: the capitalised words of the file's first heading."""
    heading = next((block for block in document.blocks if isinstance(block, md.Heading)), None)
    words = Line.of(heading.content.text).words.split() if heading is not None and heading.level == 1 else []
    return frozenset(word for word in words if word[:1].isupper() and word.isalpha() and len(word) > 2)


def _links(document: Document) -> tuple[list[Link], list[Link]]:
    """Every destination once (links and images, HTML links and images, reference definitions); the uses of labels."""
    links: list[Link] = []
    references: list[Link] = []
    for node in document.links():
        place = node.target_span if node.label is None else None
        target = target_of(node.target or "")
        link = Link(node.span, _shown(node), target, place, node.kind is md.InlineKind.IMAGE, node.label)
        (links if node.label is None else references).append(link)
    for definition in document.definitions:
        target, place = target_of(definition.target), definition.target_span
        written = document.source.text[definition.span.start + 1 : place.start].rpartition("]:")[0]
        links.append(Link(definition.span, written, target, place, label=definition.label))
    for tag in document.tags:
        value = tag.attributes.get({"a": "href", "img": "src"}.get(tag.name, ""))
        if value is not None:
            links.append(Link(tag.span, "", target_of(value[0]), value[1], tag.name == "img"))
    return sorted(links, key=lambda link: link.span), references


def _shown(node: md.Inline) -> str:
    """What a link shows: the text inside it, and of an image in it what stands for it."""
    return node.text or "".join(_shown(child) for child in node.children)


def _garbled(document: Document) -> Iterator[Garbled]:
    """Every run that a wrong encoding garbled, outside code."""
    for content in document.contents():
        if not content.raw.isascii():
            text = content.text
            for found in find_garbled(text.masked):
                yield Garbled(text.span(found.start, found.end), text.string[found.start : found.end], found.value)
