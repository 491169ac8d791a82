"""The places in a Markdown file that a fragment can lead to."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property

from roadmap_lint import document as md
from roadmap_lint.document import Document, InlineKind
from roadmap_lint.record import dataclass
from roadmap_lint.rule import Context
from roadmap_lint.source import Source
from roadmap_lint.vocabulary.slug import (
    GITLAB,
    declared_ids,
    fragment_slug,
    gitea_slug,
    is_own,
    loose,
    numbered,
    slug,
    without_attributes,
)
from roadmap_lint.vocabulary.target import Target, TargetKind

_INCLUDES = ("{%", "--8<--", "{{<", "{{%", ":::{include}", "```{include}", "<include")


@dataclass(frozen=True, slots=True)
class Anchors:
    """The anchors of one file. `slugs` count the headings of each slug, `ids` are those that are written out."""

    slugs: Counter[str]
    ids: frozenset[str]
    declared: bool  # headings are given ids of their own, which is done for a site
    included: bool  # other text is put in when the page is made
    loosely: Mapping[str, Sequence[str]]  # all of them by their letters and digits
    ascii: bool  # headings have no other letters
    gitea: frozenset[str]  # the slugs of the headings where Gitea or Forgejo shows the file

    @classmethod
    def of(cls, document: Document, style: str) -> Anchors:
        """`style` is the forge whose slugs count: `github` or `gitlab`."""
        text = document.source.text
        declared = declared_ids(text)
        written = (tag.attributes.get(name) for tag in document.tags for name in _attributes(tag.name))
        ids = frozenset((*declared, *(value[0] for value in written if value)))
        headings = list(_headings(document))
        slugs = Counter(name for forms in headings for name in dict.fromkeys(slug(form, style) for form in forms))
        loosely: dict[str, list[str]] = {}
        for name in dict.fromkeys((*slugs, *sorted(ids))):
            loosely.setdefault(loose(name), []).append(name)
        included = any(mark in text for mark in _INCLUDES)
        gitea = frozenset(gitea_slug(form) for forms in headings for form in forms)
        return cls(slugs, ids, bool(declared), included, loosely, all(map(str.isascii, slugs)), gitea)

    def __bool__(self) -> bool:
        return bool(self.slugs or self.ids)

    def has(self, fragment: str) -> bool:
        """Whether `fragment` leads to one of them, just as it is written."""
        name = fragment_slug(fragment)
        base, number = numbered(name)
        return name in self.ids or name in self.slugs or (0 < number < self.slugs[base] and name[len(base)] == "-")

    def may_become(self, fragment: str) -> bool:
        """Whether a site, which makes slugs in its own way, may have `fragment`."""
        other_letters = fragment.isascii() and not self.ascii
        return self.included or other_letters or bool(self.alike(fragment) or self.alike(numbered(fragment)[0]))

    def alike(self, fragment: str) -> Sequence[str]:
        """The fragments of those that differ from `fragment` only by case, punctuation, accents or space."""
        if self.has(fragment.lower()):
            return [fragment_slug(fragment.lower())]
        wanted = loose(fragment)
        return self.loosely.get(wanted, ()) if wanted else ()


def _attributes(tag: str) -> tuple[str, ...]:
    return ("id", "name") if tag == "a" else ("id",)


def _headings(document: Document) -> Iterator[tuple[str, ...]]:
    """What each heading shows, in the ways in which a slug may be made of it."""
    for block in document.walk():
        if isinstance(block, md.Heading):
            shown = block.content.text.string.replace("\n", " ")
            yield shown, shown.strip(), without_attributes(shown), _without_images(block.content)
    yield from ((shown,) for shown in _html_headings(document))


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


@dataclass(frozen=True, slots=True)
class Page:
    """A file that fragments lead into: its path from the top, its anchors, whether a site may make others of it."""

    path: str
    anchors: Anchors
    site: bool


class Pages:
    """The Markdown files that the links of one file lead into. Each is read once, and none outside the repository."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._pages: dict[str, Page | None] = {}

    @cached_property
    def _host(self) -> str:
        forge = self._context.repository.forge
        return forge.host if forge is not None else ""

    @property
    def _style(self) -> str:
        return GITLAB if "gitlab" in self._host else self._context.slug

    def has(self, page: Page, fragment: str) -> bool:
        """Whether `fragment` leads to a place of `page`, on the forge that shows it, or on any when none is known.

        The top of a page and its lines (`#L10`) are places of every page.
        """
        if is_own(fragment) or page.anchors.has(fragment):
            return True
        return not any(forge in self._host for forge in ("gitlab", "github")) and fragment in page.anchors.gitea

    def of(self, target: Target) -> Page | None:
        """The file that a link's destination lies in; None when that cannot be told, or is not Markdown."""
        path = self._path(target)
        if path is not None and path not in self._pages:
            self._pages[path] = self._read(path)
        return self._pages[path] if path is not None else None

    def _path(self, target: Target) -> str | None:
        context = self._context
        if target.kind is TargetKind.FRAGMENT:
            return context.path or ""
        if context.path is None:
            return None
        located = context.locate(target)
        found = located.found if located is not None else None
        if found in context.repository.folders:
            found = f"{found}/README.md".lstrip("/")
        return found

    def _read(self, path: str) -> Page | None:
        context = self._context
        if path == (context.path or ""):
            anchors = Anchors.of(context.document, self._style)
            return Page(path, anchors, anchors.declared or context.site)
        if not path.lower().endswith((".md", ".markdown")):
            return None
        text = context.repository.read(path)
        if text is None:
            return None
        document = Document.parse(Source.from_text(path, text))
        anchors = Anchors.of(document, self._style)
        site = document.front_matter is not None or anchors.declared or context.repository.rendered(path)
        return Page(path, anchors, site) if anchors else None
