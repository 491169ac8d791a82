"""The project's own releases, as its tags record them."""

from __future__ import annotations

import posixpath
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from roadmap_lint.repository import Repository, Tag
from roadmap_lint.vocabulary.version import Version, parse


@dataclass(frozen=True, slots=True)
class Release:
    """A version that was released, by the tag that says so."""

    version: Version
    tag: str
    date: date | None


class Releases:
    """The releases of one package of a repository, in the order of their versions."""

    def __init__(self, releases: Iterable[Release]) -> None:
        self.all = sorted(releases, key=lambda release: release.version)

    @classmethod
    def of(cls, repository: Repository, path: str, today: date) -> Releases:
        """The releases that a roadmap at `path` may speak of: those of its package, on the live line, until today.

        Tags without a package name are the project's. Where all carry one, it must be the only one, or name a folder
        that the roadmap lies in; else nobody can tell which are meant, and there are none.
        """
        tagged = [(version, tag) for tag in repository.tags if (version := parse(tag.name)) is not None]
        package = _package(tagged, path)
        mine = [
            Release(version, tag.name, tag.date)
            for version, tag in tagged
            if version.package == package and (tag.date is None or tag.date <= today)
        ]
        return cls(release for release in mine if not _strays(release, mine))

    def of_version(self, version: Version) -> Release | None:
        """The first release of `version`, or of the pre-release's own release; of any patch where only `1.2` is said."""
        if version.wildcard or version.open or version.last is not None:
            return None
        return next((release for release in self.all if _releases(release.version, version)), None)

    @property
    def newest(self) -> Release | None:
        """The highest version, final ones before pre-releases."""
        final = [release for release in self.all if not release.version.prerelease]
        return next(reversed(final or self.all), None)


def _package(tagged: Sequence[tuple[Version, Tag]], path: str) -> str | None:
    names = Counter(version.package for version, _ in tagged)
    if "" in names or not names:
        return ""
    if len(names) == 1:
        return next(iter(names))
    folders = posixpath.dirname(path).split("/")
    inside = [name for name in names if name.rpartition("/")[2] in folders]
    return inside[0] if len(inside) == 1 else None


def _strays(release: Release, others: Sequence[Release]) -> bool:
    """Whether a tag lies off the live line: alone with its major version, while lower ones were tagged after it."""
    if any(o.version.release[:1] == release.version.release[:1] and o is not release for o in others):
        return False
    higher = any(o.version > release.version for o in others)
    later = [o for o in others if o.date and release.date and o.date > release.date and o.version < release.version]
    return not higher and len(later) >= 2


def _releases(released: Version, planned: Version) -> bool:
    if released.prerelease and not planned.prerelease:
        return False
    if planned.prerelease and not released.prerelease:
        return _numbers(released) == _numbers(planned)
    if len(planned.release) == 2 and not planned.suffix:
        return released.release[:2] == planned.release
    return released == planned


def _numbers(version: Version) -> tuple[int, ...]:
    numbers = version.release
    while len(numbers) > 1 and numbers[-1] == 0:
        numbers = numbers[:-1]
    return numbers
