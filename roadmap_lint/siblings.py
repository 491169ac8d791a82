"""The file that a roadmap is a translation or copy of, and which places of the two say the same."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import chain

from roadmap_lint.pattern import pattern
from roadmap_lint.repository import Repository
from roadmap_lint.roadmap import Item, Mention, Place, Roadmap, Row, Section
from roadmap_lint.vocabulary.identifier import Key
from roadmap_lint.vocabulary.language import unlocalised
from roadmap_lint.vocabulary.status import Status
from roadmap_lint.vocabulary.version import Version

_EXTENSIONS = (".md", ".markdown", ".mdx", ".mdown", ".mkd")
_SAME_PAGE = frozenset(("book", "content", "doc", "docs", "pages", "site", "src", "website"))  # folders of copies
_NUMBER = pattern(r"\d+")

Pair = tuple[Mention, Mention]


def original_of(repository: Repository, path: str) -> str | None:
    """The roadmap of which the file at `path` is a translation or copy; None when it is the original, or alone.

    The original is the one that names no language, else the English one, else the first by name. Only files in git
    are looked at.
    """
    if repository.root is None or _is_first(path, repository):
        return None
    alike = _families(repository).get(_family(path), ())
    return alike[0] if len(alike) > 1 and alike[0] != path else None


def _is_first(path: str, repository: Repository) -> bool:
    """Whether a file is surely the original, for which git need not be asked: no name at the top comes before it."""
    names = None if "/" in path or unlocalised(path).language else repository.names_at_top
    return names is not None and all(_rank(name) >= _rank(path) or _family(name) != _family(path) for name in names)


def _family(path: str) -> str:
    """What the paths of a roadmap, its translations and its copies have in common."""
    *folders, stem = unlocalised(path).path.split("/")
    return stem if _SAME_PAGE.issuperset(folders) else "/".join([*folders, stem])


@lru_cache(maxsize=4)
def _families(repository: Repository) -> dict[str, list[str]]:
    """The Markdown files of a repository that may be roadmaps; those called alike together, the original first."""
    found: dict[str, list[str]] = {}
    for path in repository.paths:
        lower = path.lower()
        if lower.endswith(_EXTENSIONS) and ("map" in lower or "milestone" in lower or not path.isascii()):
            found.setdefault(_family(path), []).append(path)
    for paths in found.values():
        paths.sort(key=_rank)
    return found


def _rank(path: str) -> tuple[int, int, str]:
    language = unlocalised(path).language
    return (0 if not language else 1 if language in ("en", "english") else 2, path.count("/"), path)


def is_translation(path: str, other: str) -> bool:
    """Whether two files of one family name different languages; else one is a copy of the other."""
    return unlocalised(path).language != unlocalised(other).language


def counterparts(mine: Roadmap, theirs: Roadmap) -> Iterator[list[Pair]]:
    """The mentions of two files that stand at the same place, section by section, with their rows and items.

    Sections are matched by their place where the headings of both files have the same levels one after the other, else
    by the number, id or version that only one of each file bears. Items and rows are matched where both sections have
    as many, nested alike.
    """
    for one, other in _sections(mine, theirs):
        yield [(one, other)]
        first, second = _items(one), _items(other)
        if [_depth(item) for item in first] == [_depth(item) for item in second] and _alike(first, second):
            yield list(zip(first, second, strict=True))
        upper, lower = _rows(one), _rows(other)
        if len(upper) == len(lower) and _alike(upper, lower):
            yield list(zip(upper, lower, strict=True))


def _sections(mine: Roadmap, theirs: Roadmap) -> Iterator[tuple[Section, Section]]:
    ours, others = _headings(mine.root), _headings(theirs.root)
    if _levels(ours) == _levels(others) and _alike(ours, others):
        yield mine.root, theirs.root
        yield from zip(ours, others, strict=True)
        return
    known = _named(others)
    for name, section in _named(ours).items():
        if name in known:
            inner, outer = _headings(section), _headings(known[name])
            yield section, known[name]
            if _levels(inner) == _levels(outer) and _alike(inner, outer) and not any(map(_name, inner)):
                yield from zip(inner, outer, strict=True)


def _headings(root: Section) -> list[Section]:
    return [section for section in root.walk() if section is not root and section.place is Place.HEADING]


def _levels(sections: Sequence[Section]) -> list[int]:
    return [section.level for section in sections]


def _name(mention: Mention) -> Key | Version | None:
    if mention.key is not None:
        return mention.key.value
    return mention.version.value if mention.version is not None else None


def _named(sections: Sequence[Section]) -> dict[Key | Version, Section]:
    """The sections by what names them, without names that stand twice."""
    found: dict[Key | Version, Section] = {}
    twice = set()
    for section in sections:
        name = _name(section)
        if name is not None:
            twice.update({name} & found.keys())
            found.setdefault(name, section)
    return {name: section for name, section in found.items() if name not in twice}


def _alike(mine: Sequence[Mention], theirs: Sequence[Mention]) -> bool:
    """Whether mentions at the same places bear the same names and figures, as far as both bear some."""
    return all(_fits(one, other) for one, other in zip(mine, theirs, strict=True))


def _fits(one: Mention, other: Mention) -> bool:
    names = _name(one), _name(other)
    if None not in names and names[0] != names[1]:
        return False
    figures = set(_NUMBER.findall(one.name)), set(_NUMBER.findall(other.name))
    return not all(figures) or not figures[0].isdisjoint(figures[1])


def _inside(section: Section) -> Iterator[Section]:
    """The section and the bold lines in it: which lines in bold count as headings depends on the language."""
    yield section
    for child in section.children:
        if child.place is not Place.HEADING:
            yield from _inside(child)


def _items(section: Section) -> list[Item]:
    return [item for part in _inside(section) for top in part.items for item in top.walk()]


def _rows(section: Section) -> list[Row]:
    return list(chain.from_iterable(table.rows for part in _inside(section) for table in part.tables))


def _depth(item: Item) -> int:
    depth = 0
    while item.parent is not None:
        item, depth = item.parent, depth + 1
    return depth


def says_done(mention: Mention) -> bool | None:
    """Whether a place says by its box or a sure claim that it is done, or that it is not; None when it says neither."""
    if mention.box is not None:
        return mention.box_status is Status.DONE if mention.finished or mention.unfinished else None
    claim = mention.status
    if claim is None or not claim.certain or claim.value in (Status.DEFERRED, Status.DROPPED):
        return None
    return claim.value is Status.DONE
