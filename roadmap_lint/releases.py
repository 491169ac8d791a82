"""The project's own releases, as its tags record them, and its changelog."""

from __future__ import annotations

import posixpath
from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from functools import lru_cache

from roadmap_lint.record import dataclass
from roadmap_lint.repository import Repository
from roadmap_lint.vocabulary.version import Version, parse_version

_ABANDONED = timedelta(days=180)  # so much younger are the tags of packages where the project's own are no longer made
# What is versioned beside a project, and the folders that hold a project's own pages.
_BESIDE = frozenset(
    (
        *("", "api", "blog", "book", "chart", "charts", "doc", "docs", "documentation", "helm", "i18n", "paper"),
        *("schema", "site", "spec", "web", "website", "whitepaper", "wiki"),
    )
)


@dataclass(frozen=True, slots=True)
class Release:
    """A version that was released. `tag` names the tag that says so; without one, the changelog at `path` does."""

    version: Version
    tag: str = ""
    date: date | None = None
    path: str = ""
    line: int = 0

    @property
    def name(self) -> str:
        """For messages: "the tag v1.2.0 of 2026-01-18"."""
        on = f" of {self.date}" if self.date else ""
        return (f"the tag {self.tag}" if self.tag else f"{self.version.text} in {self.path}") + on

    @property
    def told(self) -> str:
        """For messages, after "but": "the tag v1.2.0 of 2026-01-18 released it"."""
        return f"{self.name} released it" if self.tag else f"{self.path} lists it as released (line {self.line})"


class Releases:
    """The releases of one package of a repository: `tagged` and `listed` (in the changelog), by version."""

    def __init__(self, tagged: Iterable[Release], listed: Iterable[Release] = ()) -> None:
        self.tagged = sorted(tagged, key=lambda release: release.version)
        self.listed = sorted(listed, key=lambda release: release.version)
        self._by_numbers: dict[tuple[int, ...], list[Release]] = {}
        for release in (*self.tagged, *self.listed):
            self._by_numbers.setdefault(_first_numbers(release.version), []).append(release)

    @classmethod
    def of(cls, repository: Repository, path: str, today: date) -> Releases:
        """The releases that a roadmap at `path` may speak of: those of its package, on the live line, until today.

        Tags without a package name are the project's, unless they are no longer made. Where all carry one, it must be
        the only one, the repository's own, or that of a folder that the roadmap lies in; else nobody can tell which
        are meant, and there are none.
        """
        return _releases_of(repository, posixpath.dirname(path), today)

    def of_version(self, version: Version) -> Release | None:
        """The first release of `version`, or of a pre-release's own release; of any patch where only `1.2` is said.

        None for a line (1.x), a range, and all from one on (1.2+).
        """
        if version.wildcard or version.open or version.last is not None:
            return None
        known = self._by_numbers.get(_first_numbers(version), ())
        return next((release for release in known if _releases(release.version, version)), None)

    @property
    def newest(self) -> Release | None:
        """The highest version that is tagged, final ones before pre-releases."""
        final = [release for release in self.tagged if not release.version.prerelease]
        return next(reversed(final or self.tagged), None)


@lru_cache(maxsize=4)
def _releases_of(repository: Repository, folder: str, today: date) -> Releases:
    tagged = [
        Release(version, tag.name, tag.date)
        for tag in repository.tags
        if (tag.date is None or tag.date <= today) and (version := parse_version(tag.name)) is not None
    ]
    package = _package(tagged, folder, repository)
    mine = [release for release in tagged if release.version.package == package]
    own = package == "" or (package is not None and package == _own_name(repository))
    return Releases(_live(mine), _listed(repository, today) if own else ())


def _own_name(repository: Repository) -> str:
    name = repository.forge.name if repository.forge else repository.top.name
    return name.rpartition("/")[2].casefold()


def _package(tagged: Iterable[Release], folder: str, repository: Repository) -> str | None:
    """The package whose tags count for a roadmap in `folder`: "" for tags that name none; None when nobody can tell."""
    newest: dict[str, date] = {}
    for release in tagged:
        name = release.version.package
        newest[name] = max(newest.get(name, date.min), release.date or date.min)
    folders = set(folder.casefold().split("/")) - _BESIDE
    inside = [name for name in newest if name.casefold().rpartition("/")[2] in folders]
    if len(inside) == 1:
        return inside[0]
    if not newest or ("" in newest and max(newest.values()) - newest[""] <= _ABANDONED):
        return ""
    own = _own_name(repository)
    same = [name for name in newest if name.casefold().rpartition("/")[2] == own]
    alone = [name for name in newest if len(newest) == 1 and name.casefold().rpartition("/")[2] not in _BESIDE]
    return next(iter(same or alone), None)


def _live(releases: list[Release]) -> Iterator[Release]:
    """Those on the live line: not a tag alone with its major version, while lower ones were tagged after it."""
    majors: dict[int, int] = {}
    for release in releases:
        majors[release.version.release[0]] = majors.get(release.version.release[0], 0) + 1
    highest = max((release.version for release in releases), default=None)
    for release in releases:
        alone = release.version == highest and majors[release.version.release[0]] == 1
        made = release.date
        if not alone or made is None or sum(1 for other in releases if other.date and other.date > made) < 2:
            yield release


def _listed(repository: Repository, today: date) -> Iterator[Release]:
    """What the changelog lists as released: with a date that is not to come, or below its first entry."""
    seen: set[str] = set()
    for entry in repository.changelog_versions:
        version = parse_version(entry.value)
        first = entry.path not in seen
        seen.add(entry.path)
        if version is not None and (entry.date <= today if entry.date else not first):
            yield Release(version, "", entry.date, entry.path, entry.line)


def _releases(released: Version, planned: Version) -> bool:
    if released.prerelease and not planned.prerelease:
        return False
    if planned.prerelease and not released.prerelease:
        return _numbers(released) == _numbers(planned)
    if len(planned.release) == 2 and not planned.suffix:
        return _first_numbers(released) == planned.release
    return released == planned


def _first_numbers(version: Version) -> tuple[int, ...]:
    return (*version.release, 0)[:2]


def _numbers(version: Version) -> tuple[int, ...]:
    numbers = version.release
    while len(numbers) > 1 and numbers[-1] == 0:
        numbers = numbers[:-1]
    return numbers
