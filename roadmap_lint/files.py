"""Which files are roadmaps: by their names, and by the patterns of the configuration."""

from __future__ import annotations

import os
import re
from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from roadmap_lint.pattern import pattern
from roadmap_lint.repository import Repository
from roadmap_lint.tree import is_file, is_link, within

if TYPE_CHECKING:
    from pathspec import GitIgnoreSpec

# For `files:` of a pre-commit hook: found in the path, with forward slashes, of every file that is named as a roadmap.
FILES_REGEX = (
    r"(?i)(?:^|/)(?=[^/]*\.(?:md|markdown|mdown|mkd)$)[^/]*?(?:(?<![a-z])(?:road[-_ ]?maps?|milestones)(?![a-z])"
    r"|路线图|路線圖|里程碑|ロードマップ|マイルストーン|로드맵|마일스톤|дорожная[-_ ]карта|дорожня[-_ ]карта"
    r"|hoja[-_ ]de[-_ ]ruta|feuille[-_ ]de[-_ ]route|yol[-_ ]haritas[ıi]|mapa[-_ ]drogowa"
    r"|نقشه[-_ ]راه|خارطة[-_ ]الطريق)"
    r"(?![-_ .]*(?:lint|linter|templates?|prompt|instructions)(?![a-z]))"
)


_NAMED = pattern(FILES_REGEX)
_PLAIN = pattern(r"[\w.* /-]+")  # a pattern of gitignore without `!`, `?`, `[` and the like
# A gitignore pattern whose escapes and classes have an end. Named classes such as [[:alpha:]] pathspec does not know.
_WHOLE = pattern(r"(?s)(?:\\.|\[[!^]?+\]?+(?:\\.|(?!\[:)[^\]\\])*\]|[^\[\\])*+")


def is_roadmap_name(name: str) -> bool:
    """Whether a file called `name` (or the path of one, with forward slashes) is named as a roadmap in Markdown."""
    return _NAMED.search(name) is not None


def excluded(path: str, patterns: Sequence[str]) -> bool:
    """Whether gitignore-style `patterns` take in `path`, which is written from the folder that they are meant for.

    Raises ValueError when one of them is no pattern.
    """
    return any(_may_match(path, each) for each in patterns) and _spec(tuple(patterns)).match_file(path)


def _may_match(path: str, one: str) -> bool:
    """Whether a pattern may take in `path`; False is sure, and spares a short run the import of pathspec.

    What stands between the stars of a plain pattern stands in every path that it takes in.
    """
    return not _PLAIN.fullmatch(one) or "//" in one or all(piece.strip("/ ") in path for piece in one.split("*"))


def deciding(path: str, patterns: Sequence[str]) -> str | None:
    """The one of `patterns` by which they take in `path`, None when they do not."""
    found = _spec(tuple(patterns)).check_file(path) if patterns else None
    return patterns[found.index] if found and found.include and found.index is not None else None


@lru_cache(maxsize=32)
def _spec(patterns: tuple[str, ...]) -> GitIgnoreSpec:
    import warnings

    from pathspec import GitIgnoreSpec

    if wrong := next((each for each in patterns if not _WHOLE.fullmatch(each)), None):
        raise ValueError(f"{wrong} has a class or an escape without an end, or a named class")
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", FutureWarning)  # of what a class such as [[] may mean one day
            return GitIgnoreSpec.from_lines(patterns)
    except re.error as error:
        raise ValueError(str(error)) from None


def find(folder: Path, repository: Repository, include: Sequence[str] = (), exclude: Sequence[str] = ()) -> list[Path]:
    """The roadmaps below `folder`, sorted, each written as `folder` is.

    A file counts when its name says so or a pattern of `include` takes it in, unless git ignores it or a pattern of
    `exclude` takes it in; patterns are read from the repository's top. A link counts when it leads to a file of the
    repository that does not count itself. Raises ValueError when a pattern is none.
    """
    start = within(repository.top, os.path.realpath(folder))
    if start is None:
        return []
    prefix = f"{start}/" if start else ""
    named = [path for path in repository.paths if path.startswith(prefix) and _counts(path, include, exclude)]
    found: dict[str, str] = {}
    for path in sorted(named, key=lambda path: (is_link(repository.top / path), path)):
        real = within(repository.top, path)
        if real is not None and is_file(repository.top / real):
            found.setdefault(real, path)
    return [folder / path[len(prefix) :] for path in sorted(found.values())]


def _counts(path: str, include: Sequence[str], exclude: Sequence[str]) -> bool:
    return (is_roadmap_name(path) or excluded(path, include)) and not excluded(path, exclude)
