"""Numbers of an outline are no versions, and versions are no numbers of an outline."""

from __future__ import annotations

import pytest

from roadmap_lint.document import Document
from roadmap_lint.reader import read
from roadmap_lint.source import Source


def named(text: str) -> tuple[list[str], list[str]]:
    """The versions and the ids that name what stands in a text."""
    mentions = list(read(Document.parse(Source.from_text("ROADMAP.md", text))).mentions())
    versions = [mention.version.value.written for mention in mentions if mention.version]
    return versions, [mention.key.value.name for mention in mentions if mention.key and mention.key.value.kind == "id"]


@pytest.mark.parametrize(
    ("text", "versions", "ids"),
    [
        pytest.param("## 3. Server\n### 3.1 Storage\n#### 3.1.1 Log\n", [], [], id="sections"),
        pytest.param("## Phase 2: Sync\n- 2.1 Push\n- 2.2 Pull\n", [], ["2.1", "2.2"], id="items of a phase"),
        pytest.param("## 5. v0.4 Policy\n### 5.1 Aims\n", ["v0.4"], [], id="a version in the numbered heading"),
        pytest.param("## Milestone 6.10\n|#|Task|\n|-|-|\n|6.10.1|Keys|\n", [], ["6.10.1"], id="rows of a milestone"),
        pytest.param(
            "|Milestone|Size|\n|-|-|\n|4.8|3 d|\n\n## Milestone 4.8\n",
            [],
            ["4.8"],
            id="a number that is used elsewhere",
        ),
        pytest.param("## 1. Plan\n### 1.1 Phase 1: Core\n", [], [], id="beside a key"),
        pytest.param("## 二、平台\n### 2.1 存储\n## （三）目标\n### 3.1 同步\n", [], [], id="Chinese figures"),
        pytest.param("## GIAI ĐOẠN 1: X (Q2 2026)\n### 1.1 Sync\n", [], [], id="behind an unknown word"),
        pytest.param("## Kategori 2 — Sync\n### 2.1 Push\n", [], [], id="before a dash"),
        pytest.param("|#|Feature|\n|-|-|\n|1.1|Sync|\n|1.2|Push|\n", [], ["1.1", "1.2"], id="in the column of ids"),
        pytest.param("## 5. Server\n## 5.1. Storage\n## 5.2. Sync\n## 6. App\n", [], [], id="of one level"),
        # versions
        pytest.param("## 5. Server\n## 6.1 Sync\n", ["6.1"], [], id="another number than that before it"),
        pytest.param("## 1\n## 1.1\n## 1.2\n", ["1.1", "1.2"], [], id="after a version of one figure"),
        pytest.param("## 一个新的\n### 1.1 Sync\n", ["1.1"], [], id="a figure that counts nothing"),
        pytest.param("## HTTP 2 support\n### 2.1 Sync\n", ["2.1"], [], id="a number in a name"),
        pytest.param("## Server 2016: old\n### 2.1 Sync\n", ["2.1"], [], id="another number in the heading"),
        pytest.param("|#|Feature|\n|-|-|\n|v1.1|Sync|\n", ["v1.1"], [], id="a version in the column of ids"),
        pytest.param("## 0.3\n### 0.3.1\n### 0.3.2\n", ["0.3", "0.3.1", "0.3.2"], [], id="patches of a version"),
        pytest.param("## 1.x\n### 1.1 Sync\n", ["1.x", "1.1"], [], id="releases of a line"),
        pytest.param("## 3. Releases\n### v3.1 Sync\n", ["v3.1"], [], id="a version by its form"),
        pytest.param("## Phase 1\n### 0.1.0 Core\n", ["0.1.0"], [], id="another number than the phase's"),
        pytest.param("## Phase 1\n|Version|Focus|\n|-|-|\n|1.1|Core|\n", ["1.1"], [], id="under a header for versions"),
        pytest.param("# 2026 plan\n## 2.0\n## 2.1\n", ["2.0", "2.1"], [], id="a year before a name"),
    ],
)
def test_numbering(text: str, versions: list[str], ids: list[str]) -> None:
    assert named(text) == (versions, ids)


@pytest.mark.parametrize(
    ("text", "depends"),
    [
        ("## Phase 1\n## Phase 2 (depends on Phase 1)\n", ["Phase 1"]),
        ("## Phase 1\n## Phase 2\n**Depends on**: Phase 1 (storage), v0.3\n", ["Phase 1", "v0.3"]),
        ("## Phase 1\n## Phase 2\n- Depends on: Phase 1\n- [ ] Sync\n", ["Phase 1"]),
        (
            "| ID | Depends on |\n|-|-|\n| R-01 | — |\n| R-02 | R-01 |\n| R-03 | R-01, R-02 |\n",
            ["R-01", "R-01", "R-02"],
        ),
        ("## Phase 1\n| # | Requires |\n|-|-|\n| 1.1 | |\n| 1.2 | 1.1 |\n", ["1.1"]),
        ("## Phase 1\n\nThe outcome of Phase 2 is awaited.\n", []),
        ("## Phase 1\n\n```\nDepends on: Phase 2\n```\n", []),
        ("- Sync `depends on Phase 2`\n", []),
    ],
)
def test_dependencies(text: str, depends: list[str]) -> None:
    mentions = read(Document.parse(Source.from_text("ROADMAP.md", text))).mentions()
    found = [reading.value for mention in mentions for reading in mention.depends]
    assert [getattr(value, "name", None) or value.written for value in found] == depends  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("item", "called"),
    [
        ("1.0 policies parse unchanged", False),
        ("1.0: policies", True),
        ("1.0", True),
        ("1.0 Policies", True),
        ("v1.0 policies parse unchanged", True),
    ],
)
def test_a_sentence_that_starts_with_a_number_is_not_called_by_it(item: str, called: bool) -> None:
    (mention,) = read(Document.parse(Source.from_text("ROADMAP.md", f"- {item}\n"))).mentions()
    assert mention.leads is called
