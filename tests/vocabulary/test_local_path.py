"""Paths on one person's machine, and paths that are anybody's."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from roadmap_lint.vocabulary.local_path import SIGNS, find_local_paths


@pytest.mark.parametrize(
    ("text", "path"),
    [
        ("in /home/ann/docs/plan.md.", "/home/ann/docs/plan.md"),
        ("in (/Users/ann/Desktop/plans/2026)", "/Users/ann/Desktop/plans/2026"),
        (r"in C:\Users\ann\plan.md,", r"C:\Users\ann\plan.md"),
        ("in c:/Users/ann/plan.md", "c:/Users/ann/plan.md"),
        ("at file:///home/ann/plan.md", "file:///home/ann/plan.md"),
        ("at file:///C:/Users/ann/plan.md", "file:///C:/Users/ann/plan.md"),
        ("at file://localhost/Users/ann/plan.md", "file://localhost/Users/ann/plan.md"),
    ],
)
def test_path(text: str, path: str) -> None:
    assert [found.value for found in find_local_paths(text)] == [path]


@pytest.mark.parametrize(
    "text",
    [
        "/home/user/plan.md, /home/runner/x/x/y, /Users/yourname/x/y",
        r"C:\Users\<name>\plan.md, C:\Users\you\x.md, C:\Program Files\Tool\x.exe",
        "/home/reports/daily",
        "GET /Users/42/posts/7",
        "https://example.org/home/ann/plan.md",
        "~/home/ann/plan.md, src/home/ann/plan.md",
        "file:// links, and file:///etc/hosts",
        "/home/ann",
        "$HOME/ann/plan.md",
    ],
)
def test_no_path(text: str) -> None:
    assert not list(find_local_paths(text))


@given(st.text(alphabet="/\\:.homeUsrsCfil ann", max_size=200))
def test_any_text_is_read(text: str) -> None:
    for found in find_local_paths(text):
        assert text[found.start : found.end] == found.value
        assert any(sign in text for sign in SIGNS)
