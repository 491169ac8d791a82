"""The newest version that a project is known to have, and whether a claim is behind it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from roadmap_lint.releases import Releases
from roadmap_lint.repository import Repository
from roadmap_lint.vocabulary.version import Version, parse_version

if TYPE_CHECKING:
    from roadmap_lint.witness import Witness


def newest_known(releases: Releases, repository: Repository, path: str, claimed: Version) -> tuple[Version, str] | None:
    """The newest release by the tags, else by the changelog, else the manifest's version, and who says so.

    The manifest is the one that counts for the roadmap at `path`, which calls `claimed` the current version. What tools
    fill in there counts for nothing, as does a pre-release, which is being worked on, beside the claim of a release.
    """
    release = releases.newest or next(reversed(releases.listed), None)
    if release is not None:
        return release.version, release.name
    manifest = repository.manifest_version(path)
    version = parse_version(manifest.value) if manifest is not None else None
    if manifest is None or version is None or _is_provisional(manifest, version, claimed):
        return None
    return version, f"{version.text} in {manifest.path}"


def _is_provisional(manifest: Witness, version: Version, claimed: Version) -> bool:
    filled_in = manifest.value == "1.0.0" and manifest.path.endswith("package.json")
    return filled_in or (version.prerelease and not claimed.prerelease)


def is_behind(claimed: Version, newest: Version) -> bool:
    """Whether `newest` is later, and no part of what `claimed` may stand for (1.2 for all of 1.2.x)."""
    if claimed.last is not None or claimed.open or claimed.holds(newest):
        return False
    return claimed < newest and newest.release[: len(claimed.release)] != claimed.release
