from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from packaging.version import Version as Pep440

from roadmap_lint.vocabulary import Found
from roadmap_lint.vocabulary.version import Version, find_versions, malformed, parse_version, title_version


def cut(text: str, found: Found[Version] | None) -> str | None:
    return text[found.start : found.end] if found else None


def read(text: str) -> Version:
    version = parse_version(text)
    assert version is not None
    return version


def titled(text: str) -> Version:
    found = title_version(text, allow_bare=True)
    assert found is not None
    return found.value


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("v1.2", "v1.2"),
        ("V1.0", "V1.0"),
        ("v2 — Rewrite", "v2"),
        ("v3 (future)", "v3"),
        ("v4+ (long-term)", "v4+"),
        ("✅ v0.1.0 - Foundation (done)", "v0.1.0"),
        ("1.0.0-beta.2", "1.0.0-beta.2"),
        ("0.2.5.dev17", "0.2.5.dev17"),
        ("1.0.0+build5", "1.0.0+build5"),
        ("v1.2.3-beta — Cheap", "v1.2.3-beta"),
        ("1.x", "1.x"),
        ("v1.4.*: fixes", "v1.4.*"),
        ("v0.x.y", "v0.x.y"),
        ("v1.2.0+ (Q2 2026)", "v1.2.0+"),
        ("v1.0.0版本", "v1.0.0"),
        ("版本 1.2", "版本 1.2"),
        ("バージョン1.2", "バージョン1.2"),
        ("Release-3.5.1", "Release-3.5.1"),
        ("[Version 0.3]", "Version 0.3"),
        ("[v1.0.0]", "v1.0.0"),
        ("Version 2", "Version 2"),
        ("Versión 2.1: búsqueda", "Versión 2.1"),
        ("Milestone: v1.2", "v1.2"),
        ("Milestone 3: v1.2", "v1.2"),
        ("Shipped in 3.0 — the big one", "3.0"),
        ("🟠 Mid-Term — v1.8.0 (a new look)", "v1.8.0"),
        ("Planned for v0.2", "v0.2"),
        ("In Progress: v1.2.x maintenance", "v1.2.x"),
        ("进行中：v1.2.x 维护", "v1.2.x"),
        ("Q4 2025 v0.8", "v0.8"),
        ("Current Status: v0.2.0 ✅", "v0.2.0"),
        ("Parser - Version 2.0 Roadmap", "Version 2.0"),
        ("Next steps: Release v2.11.0 (polish)", "v2.11.0"),
        ("v0.1–v0.3", "v0.1–v0.3"),
        ("v0.1 - v0.3", "v0.1 - v0.3"),
        ("v0.1..v0.3", "v0.1..v0.3"),
        ("v0.1\u202f→\u202fv0.3", "v0.1\u202f→\u202fv0.3"),
        ("Version\xa02.1", "Version\xa02.1"),
        ("v0..v0", "v0..v0"),
        ("v0.9 & v0.10", "v0.9 & v0.10"),
        ("v0.2 / v0.2.x — patches", "v0.2 / v0.2.x"),
        ("Phase 5: Local models (v1.3)", "v1.3"),
        ("Phase 1: Base (Version 0.6.0) - **4-6 weeks**", "Version 0.6.0"),
        ("MVP (v0.1.0) - Core ✅", "v0.1.0"),
        ("Phase 4 — Build (v1.9.0, candidate for earlier)", "v1.9.0"),
        ("1. MVP(v0.1)の定義", None),
        ("検索の改良（v0.10）", "v0.10"),
        ("Tag 1.2.0", "Tag 1.2.0"),
        ("Tag v3", "v3"),
    ],
)
def test_names_a_title(text: str, said: str | None) -> None:
    if said is not None:
        assert cut(text, title_version(text)) == said
    assert cut(text, title_version(text, allow_bare=True)) == (said or "v0.1")


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Overview",
        "after v0.4",
        "What's not in v1.1.2",
        "Beyond v1.0.0",
        "Upgrade to React 18.2",
        "Python 3.11",
        "Terminal 1.19",
        "OAuth 2.0 token exchange",
        "Support for Remote Write 2.0",
        "Hotfix from v3.5",
        "Design decisions of the v0.1 session",
        "Requires: version 2.0",
        "v2 API support",
        "v1alpha1 conversion",
        "v1beta1",
        "V8",
        "v2.1-tests",
        "v1.0-ish",
        "v5b",
        "pro-v1 — fleets",
        "PR-2.2: workers",
        "BE-0381",
        "M3: storage",
        "Phase 2.5",
        "Milestone 4.8: Validation",
        "Faz 1.5 — arama",
        "Blit (Phase 12.x): faster",
        "New rules (v0.3 candidates)",
        "Short-lived v2 tokens",
        "Near-term ideas after v0.4",
        "Shapes (patch on v2.14.1)",
        "New shape of the API (v2)",
        "/api/v1",
        "docs/v1.2/index",
        "2025.05.04",
        "2025-05",
        "20.10.2025",
        "24.04",
        "10:30",
        "1.5 MB",
        "2.0s",
        "3.5 GB more",
        "1.5 million",
        "10.5k",
        "99.9% uptime",
        "$1.50",
        "€ 2.50",
        "<1.5",
        ">= 1.2.0",
        "~1.5",
        "192.168.0.1",
        "8.8.8.8",
        "CVSS:9.8",
        "1-2 weeks",
        "1.W.beta1",
        "?????",
        "v?.?",
        "v1..2",
        "v.1.2",
        "4.5/5",
        "IPv6",
        "#1.2",
        "§3.1",
        "Tag 3: Training",
        "Tag 1 — Fundament",
    ],
)
def test_names_no_title(text: str) -> None:
    assert title_version(text) is None
    assert title_version(text, allow_bare=True) is None


@pytest.mark.parametrize(
    "text",
    ["3.1 Storage", "0.2.0 — Templates", "✅ 0.3.1 — Layout", "2025.1", "0.2.1 → 0.2.4 — Packaging", "Polish (1.0)"],
)
def test_bare_numbers_need_leave(text: str) -> None:
    assert title_version(text) is None
    found = title_version(text, allow_bare=True)
    assert found is not None
    assert not found.value.certain


@pytest.mark.parametrize("text", ["Terminal 1.19", "Windows Terminal 2.0 Roadmap", "terminal v1.2"])
def test_a_project_name_may_lead(text: str) -> None:
    assert title_version(text, names=["Terminal", "Windows Terminal"]) is not None
    assert title_version(f"Upgrade {text}", names=["Terminal", "Windows Terminal"]) is None


def test_a_section_number_does_not_hide_the_version_in_brackets() -> None:
    text = "2.1 Search (v0.8)"
    assert cut(text, title_version(text, allow_bare=True)) == "v0.8"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("1.2.1", ["1.2.1"]),
        ("0.9.5.3", ["0.9.5.3"]),
        ("1.2", ["1.2"]),
        ("0.9 (beta)", ["0.9"]),
        ("v2", ["v2"]),
        ("Stable: v2", ["v2"]),
        ("Everything in v0.3 and later, since v0.1.2.", ["v0.3", "v0.1.2"]),
        ("fixed in 1.4.2 or so", ["1.4.2"]),
        ("Released 1.4.2", ["1.4.2"]),
        ("version 2.0 of the tool", ["version 2.0"]),
        ("Current version: 1.0.3", ["1.0.3"]),
        ("v0.1, 0.2 and 0.3", ["v0.1", "0.2", "0.3"]),
        ("v0.1/v0.2", ["v0.1", "v0.2"]),
        ("tags v0.1.0 → v0.2.4", ["v0.1.0", "v0.2.4"]),
        ("for v0.1.0 → v0.2.4", ["v0.1.0 → v0.2.4"]),
        ("bumped v0.1.4 → v0.1.5", ["v0.1.4", "v0.1.5"]),
        ("버전 2.1 으로", ["버전 2.1"]),
        ("1.2.0 – v1.3.0", ["1.2.0", "v1.3.0"]),
        ("v1.2.0 – v1.3.0", ["v1.2.0 – v1.3.0"]),
        ("v2.0.0으로 출시", ["v2.0.0"]),
    ],
)
def test_finds_versions(text: str, said: list[str]) -> None:
    assert [cut(text, found) for found in find_versions(text)] == said


@pytest.mark.parametrize(
    "text",
    [
        "needs Python 3.11 and Node 18.2",
        "Go 1.22",
        "React 18.0.1",
        "Tauri v2 + React v18.2",
        "the v2 wire format",
        "about 2.5 times",
        "see 3.1 below",
        "0.8 bar-widths apart",
        "at 1.5 GB",
        "image==1.2.3",
        "left-pad@1.0.0",
        "127.0.0.1",
        "on 04.05.2025",
        "HTTP/1.1",
        "api/v1/users",
        "sub-v2 slugs",
        "Figure 2.1.3",
        "Kubernetes 1.17.2 cluster",
        "1.2.3abc",
        "v1.2_3",
        "3.4초",
        "1.2.3-foo",
        "v1.2%",
    ],
)
def test_finds_no_versions(text: str) -> None:
    assert find_versions(text) == []


@pytest.mark.parametrize(
    ("text", "bad", "good"),
    [
        ("v1..2", "v1..2", "v1.2"),
        ("v.1.2 — Search", "v.1.2", "v1.2"),
        ("✅ V.2", "V.2", "V2"),
        ("v1,2", "v1,2", "v1.2"),
        ("v12..3", "v12..3", "v12.3"),
        ("Release v1.2..3", "v1.2..3", "v1.2.3"),
        ("Planned: v0..4 (soon)", "v0..4", "v0.4"),
    ],
)
def test_malformed(text: str, bad: str, good: str) -> None:
    found = malformed(text)
    assert found is not None
    assert (text[found.start : found.end], found.value) == (bad, good)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "v1.2",
        "v1.2.",
        "v1.2, v1.3",
        "v1, v2",
        "v0.1..0.3",
        "v0.1..v0.3",
        "v1.2...",
        "see v1..2",
        "rev.1.2",
        "v1,200,000x",
        "v.x",
    ],
)
def test_not_malformed(text: str) -> None:
    assert malformed(text) is None


@pytest.mark.parametrize(
    ("text", "release", "package", "prefix"),
    [
        ("v1.2.0", (1, 2, 0), "", "v"),
        ("1.2", (1, 2), "", ""),
        ("v1", (1,), "", "v"),
        ("release-1.2.0", (1, 2, 0), "", "release-"),
        ("release/v1.2", (1, 2), "", "release/v"),
        ("pkg@1.2.0", (1, 2, 0), "pkg", ""),
        ("@scope/pkg@1.2.0", (1, 2, 0), "@scope/pkg", ""),
        ("pkg/v1.2.0", (1, 2, 0), "pkg", "v"),
        ("my-lib-v0.3.1", (0, 3, 1), "my-lib", "v"),
        ("1.2.0-rc.1", (1, 2, 0), "", ""),
        ("v1.2.0-canary.3", (1, 2, 0), "", "v"),
        ("2025.01.02", (2025, 1, 2), "", ""),
        ("v1.0.0-stable", (1, 0, 0), "", "v"),
    ],
)
def test_parses_tags(text: str, release: tuple[int, ...], package: str, prefix: str) -> None:
    version = read(text)
    assert (version.release, version.package, version.prefix) == (release, package, prefix)
    assert text.endswith(version.text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "1",
        "2025",
        "v",
        "main",
        "v20251",
        "nightly",
        "pr14.4-stable",
        "v2.1-tests",
        "v1.2.x",
        "1.2 beta",
        "v1.2 ",
        "1!2.0",
        "latest-1",
        "v1..2",
    ],
)
def test_parses_no_tag(text: str) -> None:
    assert parse_version(text) is None


def test_semantic_prereleases_are_ordered() -> None:
    texts = (
        "1.0.0-nightly 1.0.0-nightly.1 1.0.0-nightly.2 1.0.0.dev3 1.0.0-nightly.10 1.0.0-nightly.10.1 1.0.0-alpha "
        "1.0.0-alpha.1 1.0.0-beta.2 1.0.0-beta.2.1 1.0.0-beta.2.11 1.0.0-beta.3 1.0.0-beta.11 "
        "1.0.0-rc.1 1.0.0 1.0.1-canary.2 1.0.1"
    )
    versions = [read(text) for text in texts.split()]
    assert all(one < other for one, other in pairwise(versions))
    assert len(set(versions)) == len(versions)


def test_which_are_prereleases() -> None:
    assert [
        read(text).prerelease for text in ("1.0-rc1", "1.0.dev2", "1.0-snapshot", "1.0", "1.0.post1", "1.0+b1")
    ] == ([True, True, True, False, False, False])


@pytest.mark.parametrize(
    ("one", "other"),
    [("0.4", "0.4.0"), ("v1.0", "1.0.0"), ("1.0-rc.1", "1.0.0rc1"), ("1.0-final", "1.0")],
)
def test_equal_however_written(one: str, other: str) -> None:
    assert read(one) == read(other)
    assert hash(read(one)) == hash(read(other))


@pytest.mark.parametrize(
    ("one", "other"), [("0.4", "0.40"), ("1.0-rc1", "1.0"), ("1.0.dev3", "1.0-canary.3"), ("1.0", "1.0+b")]
)
def test_not_equal(one: str, other: str) -> None:
    assert read(one) != read(other)


def test_a_version_is_no_string() -> None:
    assert read("1.0") != "1.0"


@pytest.mark.parametrize(
    ("wide", "inside"),
    [
        ("1.x", "1.0"),
        ("1.x", "1.9.3"),
        ("1.x", "1.4.x"),
        ("v1.2.0+", "v1.2.0"),
        ("v1.2.0+", "v2.0"),
        ("v0.1–v0.3", "v0.1"),
        ("v0.1–v0.3", "v0.2.7"),
        ("v0.1–v0.3", "v0.3"),
        ("v0.1–v0.3", "v0.1.1–v0.2"),
        ("v0.1–v0.3.x", "v0.3.9"),
        ("v0.2", "v0.2.0"),
    ],
)
def test_holds(wide: str, inside: str) -> None:
    assert titled(wide).holds(titled(inside))
    assert titled(inside).same_line(titled(wide))


@pytest.mark.parametrize(
    ("wide", "outside"),
    [
        ("1.x", "2.0"),
        ("1.x", "10.0"),
        ("v1.2.0+", "v1.1.9"),
        ("v0.1–v0.3", "v0.4"),
        ("v0.1–v0.3", "v0.2–v0.4"),
        ("v0.2", "v0.2.1"),
        ("v1.2", "1.x"),
    ],
)
def test_does_not_hold(wide: str, outside: str) -> None:
    assert not titled(wide).holds(titled(outside))


def test_a_line_stands_behind_what_it_holds() -> None:
    assert titled("0.3.9") < titled("0.3.x") < titled("0.4.0")


numbers = st.lists(st.integers(0, 30), min_size=2, max_size=4).map(lambda parts: ".".join(map(str, parts)))
pep440 = st.builds(
    "{}{}{}{}{}".format,
    numbers,
    st.sampled_from(["", "a1", "b2", "rc1", "-beta.2", "-alpha", "c3", ".pre4"]),
    st.sampled_from(["", ".post1", ".post2"]),
    st.sampled_from(["", ".dev0", ".dev17"]),
    st.sampled_from(["", "+build5", "+1.abc", "+2"]),
)
semantic = st.builds(
    "{}-{}.{}".format, numbers, st.sampled_from(["canary", "next", "nightly", "beta"]), st.integers(0, 30)
)
titles = st.one_of(
    pep440.map("v{}".format),
    semantic.map("v{}".format),
    st.builds("v{}{}".format, numbers, st.sampled_from([".x", "+", " → v99", ""])),
)


@given(pep440, pep440)
def test_order_is_that_of_pep_440(one: str, other: str) -> None:
    mine, theirs = read(one), read(other)
    assert (mine < theirs) == (Pep440(one) < Pep440(other))
    assert (mine == theirs) == (Pep440(one) == Pep440(other))
    assert (hash(mine) == hash(theirs)) >= (mine == theirs)


@given(st.lists(titles, min_size=3, max_size=3))
def test_order_is_total(texts: list[str]) -> None:
    one, two, three = sorted(titled(text) for text in texts)
    assert one <= two <= three
    assert one <= three
    assert (one < two) + (one == two) + (one > two) == 1


@given(titles)
def test_every_version_holds_itself(text: str) -> None:
    version = titled(text)
    assert version.holds(version)
    assert version.same_line(version)


fragments = st.sampled_from(
    [
        "v",
        "1.2",
        "v0.3",
        ".",
        "..",
        " ",
        "-",
        "–",
        "→",
        "(",
        ")",
        ":",
        "x",
        "+",
        "beta",
        "Version ",
        "版本",
        "Phase ",
        ",",
    ]
)
anything = st.one_of(st.text(), st.lists(fragments, max_size=12).map("".join))


@given(anything, st.booleans())
def test_any_text_is_read(text: str, bare: bool) -> None:
    found = [*find_versions(text), title_version(text, allow_bare=bare), malformed(text)]
    for place in filter(None, found):
        assert 0 <= place.start < place.end <= len(text)
    for version in filter(None, [*find_versions(text), title_version(text, allow_bare=bare)]):
        assert text[version.start : version.end] == version.value.written
        assert version.value == version.value
    ends = [place.end for place in find_versions(text)]
    assert all(end <= place.start for end, place in zip(ends, find_versions(text)[1:], strict=False))
    parse_version(text)


def test_long_texts_take_linear_time() -> None:
    assert len(find_versions("v0.1 and 2.3.4 (1.2) " * 5_000)) > 5_000
    assert title_version("(1.2) " * 20_000 + "v" * 1_000, allow_bare=True) is not None
    assert find_versions("1." * 50_000) == []
