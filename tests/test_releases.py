from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from pathlib import Path
from typing import cast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from roadmap_lint.forge import Forge
from roadmap_lint.git import Tag
from roadmap_lint.releases import Release, Releases
from roadmap_lint.repository import Repository
from roadmap_lint.vocabulary.version import Version, find_versions, parse_version
from roadmap_lint.witness import Release as Entry

TODAY = date(2026, 11, 20)
START = date(2026, 1, 1)


class Witness:
    """A repository that knows nothing but its tags, its changelog and its name."""

    def __init__(self, tags: Mapping[str, int], entries: Sequence[Entry] = (), name: str = "tool") -> None:
        """`tags`: each tag with the day of the year 2026 on which it was made."""
        self.tags = tuple(Tag(tag, START + timedelta(days=day)) for tag, day in tags.items())
        self.changelog_versions = tuple(entries)
        self.forge = Forge("example.org", f"owner/{name}")
        self.top = Path("/somewhere")


def releases(
    tags: Mapping[str, int], path: str = "ROADMAP.md", entries: Sequence[Entry] = (), name: str = "tool"
) -> Releases:
    return Releases.of(cast(Repository, Witness(tags, entries, name)), path, TODAY)


def spoken(text: str) -> Version:
    return find_versions(text)[0].value


@pytest.mark.parametrize(
    ("tag", "version"),
    [
        ("v1.2.0", "v1.2.0"),
        ("1.2.0", "v1.2.0"),
        ("release-1.2.0", "v1.2.0"),
        ("Release_1.2", "v1.2.0"),
        ("v1.2.3", "v1.2"),
        ("v1.2.0", "v1.2"),
        ("v1.2", "v1.2.0"),
        ("v1.2.0", "v1.2.0-beta"),
        ("v1.2.0-beta.1", "v1.2.0-beta.1"),
        ("v2", "v2.0.0"),
        ("tool@1.2.0", "v1.2.0"),
        ("tool/v1.2.0", "v1.2.0"),
    ],
)
def test_a_tag_releases_a_version(tag: str, version: str) -> None:
    found = releases({tag: 1}).of_version(spoken(version))
    assert found is not None
    assert found.told == f"the tag {tag} of 2026-01-02 released it"


@pytest.mark.parametrize(
    ("tag", "version"),
    [
        ("v1.2.1", "v1.2.0"),
        ("v1.20.0", "v1.2"),
        ("v1.2.0-rc.1", "v1.2.0"),
        ("v1.2.0-rc.1", "v1.2"),
        ("v1.2.0-tests", "v1.2.0"),
        ("v1.4.0", "v1.4.x"),
        ("v1.4.0", "v1.4+"),
        ("v1.4.0", "v1.3 → v1.4"),
        ("docs-v1.2.0", "v1.2.0"),
        ("nightly", "v1.2.0"),
    ],
)
def test_a_tag_does_not_release_a_version(tag: str, version: str) -> None:
    assert releases({tag: 1}).of_version(spoken(version)) is None


@pytest.mark.parametrize(
    ("tags", "path", "newest"),
    [
        pytest.param({"v1.0.0": 1, "v1.1.0": 2}, "ROADMAP.md", "v1.1.0", id="the highest"),
        pytest.param({"v1.10.0": 1, "v1.9.0": 2}, "ROADMAP.md", "v1.10.0", id="by numbers"),
        pytest.param({"v1.0.0": 1, "v1.1.0-rc.1": 2}, "ROADMAP.md", "v1.0.0", id="final before pre-releases"),
        pytest.param({"v0.1.0-a.1": 1, "v0.1.0-a.2": 2}, "ROADMAP.md", "v0.1.0-a.2", id="only pre-releases"),
        pytest.param({"v1.0.0": 1, "cli@2.0.0": 2}, "ROADMAP.md", "v1.0.0", id="without a package before others"),
        pytest.param({"v1.0.0": 1, "cli@2.0.0": 2}, "cli/ROADMAP.md", "cli@2.0.0", id="the package of the folder"),
        pytest.param(
            {"v1.0.0": 1, "docs@2.0.0": 2}, "docs/ROADMAP.md", "v1.0.0", id="a folder for pages is no package"
        ),
        pytest.param({"a@1.0.0": 1, "b@2.0.0": 2}, "packages/a/ROADMAP.md", "a@1.0.0", id="one of many"),
        pytest.param({"a@1.0.0": 1, "b@2.0.0": 2}, "ROADMAP.md", None, id="nobody can tell"),
        pytest.param({"@x/tool@1.0.0": 1, "b@2.0.0": 2}, "ROADMAP.md", "@x/tool@1.0.0", id="the project's own name"),
        pytest.param({"v9.0.0": 1, "tool@2.0.0": 300}, "ROADMAP.md", "tool@2.0.0", id="tags that are no longer made"),
        pytest.param({"v9.0.0": 1, "other@2.0.0": 300}, "ROADMAP.md", None, id="no longer made, and nothing instead"),
        pytest.param({"v2.0.0": 1, "v1.4.0": 2, "v1.5.0": 3}, "ROADMAP.md", "v1.5.0", id="off the line"),
        pytest.param({"v2.0.0": 1, "v1.4.1": 2}, "ROADMAP.md", "v2.0.0", id="a backport"),
        pytest.param({"v2.0.0": 1, "v2.0.1": 2, "v1.4.1": 3, "v1.4.2": 4}, "ROADMAP.md", "v2.0.1", id="two lines"),
        pytest.param({"v1.0.0": 1, "v1.1.0": 350}, "ROADMAP.md", "v1.0.0", id="a tag that is to come"),
        pytest.param({"backup": 1, "v1-old": 2}, "ROADMAP.md", None, id="no versions"),
        pytest.param({}, "ROADMAP.md", None, id="no tags"),
    ],
)
def test_newest(tags: Mapping[str, int], path: str, newest: str | None) -> None:
    found = releases(tags, path).newest
    assert (found.tag if found else None) == newest


ENTRIES = [
    Entry("0.6.0", None, "CHANGELOG.md", 3),
    Entry("0.5.0", None, "CHANGELOG.md", 9),
    Entry("0.4.0", date(2026, 3, 1), "CHANGELOG.md", 15),
    Entry("0.3.0", date(2027, 3, 1), "CHANGELOG.md", 21),
]


@pytest.mark.parametrize(
    ("version", "told"),
    [
        ("v0.6.0", None),  # may be in the making
        ("v0.5.0", "CHANGELOG.md lists it as released (line 9)"),
        ("v0.4", "CHANGELOG.md lists it as released (line 15)"),
        ("v0.3.0", None),  # is to come
        ("v0.2.0", "the tag v0.2.0 of 2026-01-02 released it"),
    ],
)
def test_the_changelog_is_a_witness_too(version: str, told: str | None) -> None:
    found = releases({"v0.2.0": 1}, entries=ENTRIES).of_version(spoken(version))
    assert (found.told if found else None) == told


def test_a_first_entry_with_a_date_is_released() -> None:
    known = releases({}, entries=[Entry("1.0.0", date(2026, 5, 1), "CHANGELOG.md", 3)])
    assert [release.name for release in known.listed] == ["1.0.0 in CHANGELOG.md of 2026-05-01"]
    assert known.newest is None


def test_the_changelog_of_the_project_is_not_that_of_a_package() -> None:
    known = releases({"a@1.0.0": 1, "b@1.0.0": 1}, "packages/a/ROADMAP.md", ENTRIES)
    assert not known.listed


NUMBERS = st.lists(st.integers(0, 3), min_size=1, max_size=3).map(lambda numbers: "v" + ".".join(map(str, numbers)))


@given(st.lists(NUMBERS, max_size=8, unique=True), NUMBERS)
def test_only_what_bears_the_numbers_releases_a_version(tags: list[str], planned: str) -> None:
    versions = [Release(version, tag) for tag in tags if (version := parse_version(tag)) is not None]
    version = parse_version(planned)
    assert version is not None
    found = Releases(versions).of_version(version)
    length = len(version.release)
    alike = [
        release
        for release in versions
        if (*release.version.release, 0, 0)[: max(length, 2)] == (*version.release, 0, 0)[: max(length, 2)]
        and (length == 2 or release.version == version)
    ]
    assert (found is not None) is bool(alike)
    assert found is None or found in alike
