"""What a version is: its numbers, its suffix, how it compares with another, and how a whole string is read as one."""

from __future__ import annotations

import re
from dataclasses import field
from functools import cached_property, total_ordering
from math import inf
from typing import Any

from roadmap_lint.pattern import pattern
from roadmap_lint.record import dataclass

NUMBERS = r"\d{1,9}(?:\.\d{1,9}){0,5}"

# A whole tag.
_WHOLE = pattern(
    r"(?:(?P<package>@?[a-zA-Z][\w.@/-]{0,150}?)(?P<mark>[@/_-]))?"
    r"(?P<prefix>[vV]|(?:[vV]ersion|[rR]elease|[rR]el|[vV]er)[-_/ ]?[vV]?)?"
    rf"(?P<numbers>{NUMBERS})(?P<suffix>[-_.+a-zA-Z][-_.+a-zA-Z0-9]{{0,60}})?"
)
_STAGE = pattern(r"[-_.]?([a-zA-Z]+)((?:[-_.]?\d+)*)")
_RELEASED = frozenset(mark + word for mark in "-_." for word in ("stable", "final", "ga", "lts", "release"))
_LINE_NAMES = frozenset({"release", "releases", "version", "versions", "rel", "ver", "tag", "tags"})

# How far a pre-release is from the release: what has no fixed content yet, then alpha, beta, candidate.
_RANKS = {"canary": 0, "nightly": 0, "snapshot": 0, "dev": 0, "insider": 0, "insiders": 0, "next": 0}
_RANKS |= {"alpha": 1, "a": 1, "beta": 2, "b": 2, "preview": 3, "pre": 3, "rc": 3, "c": 3}
_FINAL = (4,)
_UNTIL_RELEASED = (_FINAL, -1, inf, ())

Key = tuple[Any, ...]


@total_ordering
@dataclass(frozen=True, eq=False)
class Version:
    """A version, a line of versions (`wildcard`: 1.x), all from one on (`open`: v1.2.0+), or a range up to `last`.

    `text` is the version as written without `prefix` ("v", "version ", ""), both together are what was found;
    `suffix` is what follows the numbers (-beta.2, .dev17, +build5). `package` is the name before it in a tag.
    Order and equality are those of PEP 440, in which 0.4 is 0.4.0; semantic versions with words that PEP 440 does not
    know (-canary.3) are pre-releases as well. A line stands behind everything that it holds.
    """

    text: str
    release: tuple[int, ...]
    suffix: str = ""
    prefix: str = ""
    wildcard: bool = False
    open: bool = False
    last: Version | None = None
    package: str = field(default="")

    @property
    def written(self) -> str:
        """The version as it stands in the text, with its prefix."""
        return self.prefix + self.text

    @property
    def prerelease(self) -> bool:
        """Whether it comes before the release of the same numbers."""
        return bool(self._key[1] < _FINAL or self._key[3] != inf)

    @property
    def certain(self) -> bool:
        """Whether its form alone tells it from a section number or a decimal: 3.1 and 4.8.2 could be one."""
        return bool(self.prefix or self.suffix or self.wildcard or self.open)

    def holds(self, other: Version) -> bool:
        """Whether `other` is this version, or one of this line, of this range, or from this one on."""
        if other.last is not None:
            return self.holds(_first(other)) and self.holds(other.last)
        if self.wildcard:
            return other.release[: len(self.release)] == self.release
        if self.last is not None:
            return _first(self) <= other and (other <= self.last or self.last.holds(other))
        return self == other or (self.open and not other.wildcard and _first(self) <= other)

    def same_line(self, other: Version) -> bool:
        """Whether one of the two holds the other, so that neither has to stand before the other."""
        return self.holds(other) or other.holds(self)

    @cached_property
    def _key(self) -> Key:
        release = self.release
        if self.wildcard:
            return ((*release, inf), *_UNTIL_RELEASED, False, ())
        while len(release) > 1 and release[-1] == 0:
            release = release[:-1]
        stages = _stages(self.suffix) if self.suffix else None
        return (release, *(stages or _UNTIL_RELEASED), self.open, self.last._key if self.last else ())

    def __eq__(self, other: object) -> bool:
        return self._key == other._key if isinstance(other, Version) else NotImplemented

    def __lt__(self, other: Version) -> bool:
        return bool(self._key < other._key)

    def __hash__(self) -> int:
        return hash(self._key)


def parse_version(text: str) -> Version | None:
    """`text` as a version when all of it is one: a git tag (v1.2.0, release-1.2.0, pkg@1.2.0) or a manifest's value.

    A number alone needs its "v". None when the rest of the string is no suffix that orders versions (v2.1-tests).
    """
    match = _WHOLE.fullmatch(text)
    if match is None:
        return None
    numbers, suffix, prefix, package = match["numbers"], match["suffix"] or "", match["prefix"] or "", match["package"]
    if suffix and suffix.lower() not in _RELEASED and _stages(suffix) is None:
        return None
    if "." not in numbers and (not prefix or len(numbers) > 4):
        return None
    if package and package.lower() in _LINE_NAMES:
        package, prefix = "", package + match["mark"] + prefix
    written = text[match.start("numbers") :]
    return Version(written, release_of(numbers), suffix, prefix, package=package or "")


def release_of(numbers: str) -> tuple[int, ...]:
    """The numbers of "1.2.0"."""
    return tuple(int(number) for number in numbers.split("."))


def is_suffix(text: str) -> bool:
    """Whether `text` (-beta.2, .dev17, rc1.post2) is made of words for stages. A letter needs its number."""
    words = _STAGE.findall(text)
    return all(
        (word.lower() in _RANKS or word.lower() == "post") and (numbers or len(word) > 1) for word, numbers in words
    )


def _first(version: Version) -> Version:
    """The version at which an open or closed range starts."""
    return Version(version.text, version.release, version.suffix, wildcard=version.wildcard)


def _stages(suffix: str) -> Key | None:
    """The part of the key that a suffix gives (pre, post, dev, local, as PEP 440 sorts them), None for other words."""
    if suffix.lower() in _RELEASED:
        return _UNTIL_RELEASED
    return _pep440(suffix) or _semantic(suffix)


def _pep440(suffix: str) -> Key | None:
    # Loaded only here: it takes longer than reading a whole roadmap without suffixes.
    from packaging.version import InvalidVersion
    from packaging.version import Version as Pep440

    try:
        version = Pep440("1" + suffix)
    except InvalidVersion:
        return None
    if version.release != (1,):
        return None
    stage: Key = _FINAL
    if version.pre is not None:
        stage = (_RANKS[version.pre[0]], version.pre[1])
    elif version.post is None and version.dev is not None:
        stage = (_RANKS["dev"],)
    local = () if version.local is None else tuple(_local_part(part) for part in version.local.split("."))
    post = -1 if version.post is None else version.post
    return (stage, post, inf if version.dev is None else version.dev, local)


def _local_part(part: str) -> tuple[int, int, str]:
    return (1, int(part), "") if part.isdigit() else (0, 0, part)


def _semantic(suffix: str) -> Key | None:
    body, _, build = suffix.partition("+")
    match = _STAGE.fullmatch(body)
    word = match[1].lower() if match else ""
    if match is None or word not in _RANKS:
        return None
    numbers = tuple(int(number) for number in re.findall(r"\d+", match[2]))
    local = tuple(_local_part(part) for part in re.split(r"[-_.]", build.lower()) if part)
    if _RANKS[word]:
        return ((_RANKS[word], *(numbers or (0,))), -1, inf, local)
    return ((0,), -1, numbers[0] if numbers else 0, ((-1, 0, word), *((-1, n, "") for n in numbers[1:]), *local))
