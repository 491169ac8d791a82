"""Names of files, and what only looks like one."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from roadmap_lint.vocabulary.filename import find_files, is_pointed_at, is_unsettled


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("`src/index.py` and ./docs/guide.md.", ["src/index.py", "docs/guide.md"]),
        (".github/workflows/ci.yml", [".github/workflows/ci.yml"]),
        ("test_index.py, README.md", ["test_index.py", "README.md"]),
        ("src/index.py:37", ["src/index.py"]),
        ("README.zh-CN.md", ["README.zh-CN.md"]),
    ],
)
def test_names(text: str, names: list[str]) -> None:
    found = list(find_files(text))
    assert [each.value for each in found] == names
    assert [text[each.start : each.end] for each in found] == names


@pytest.mark.parametrize(
    "text",
    [
        "src/*.py, docs/{a,b}.md, $DIR/a.py, ~/x.md, /etc/x.toml",
        "https://example.org/x.md",
        "../up/x.md",
        "a.b.c[i], main.c(3)",
        "v1.2 and 3.5, etc.",
        "<name>.md",
        "x.mdx-like",
    ],
)
def test_no_names(text: str) -> None:
    assert not list(find_files(text))


@pytest.mark.parametrize(
    "line",
    [
        "`a.py` (new)",
        "a.py → b.py",
        "Create `a.py`",
        "there is no `a.py`",
        "moved to a.py",
        "writes a.json",
        "新增 a.py",
    ],
)
def test_unsettled(line: str) -> None:
    assert is_unsettled(line)


@pytest.mark.parametrize("line", ["Tests: `a.py`", "notable: a.py", "see renewal.md", "anew"])
def test_settled(line: str) -> None:
    assert not is_unsettled(line)


@pytest.mark.parametrize(
    ("line", "pointed"), [("see `a.md`", True), ("siehe a.md", True), ("oversee a.md", False), ("a.md", False)]
)
def test_pointed_at(line: str, pointed: bool) -> None:
    assert is_pointed_at(line, line.index("a.md")) is pointed


@given(st.text(alphabet="a./-_ md:py*", max_size=200))
def test_any_text_is_read(text: str) -> None:
    for found in find_files(text):
        assert text[found.start : found.end] == found.value
