"""Destinations of links: which kind one is, and its parts."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from roadmap_lint.vocabulary.target import TargetKind, named_change, named_issue, target_of

KINDS = [
    ("", TargetKind.EMPTY),
    ("?plain=1", TargetKind.EMPTY),
    ("?tab=readme#goals", TargetKind.EMPTY),
    ("#goals", TargetKind.FRAGMENT),
    ("docs/guide.md", TargetKind.RELATIVE),
    ("parser.py:37", TargetKind.RELATIVE),
    ("/docs/guide.md", TargetKind.ROOTED),
    ("https://example.org/x", TargetKind.URL),
    ("//example.org/x", TargetKind.URL),
    ("mailto:team@example.org", TargetKind.MAIL),
    ("tel:123456", TargetKind.URL),
    ("sms:123456", TargetKind.URL),
    ("{{ base }}/x.md", TargetKind.TEMPLATE),
    ("[[Wiki page]]", TargetKind.TEMPLATE),
    ("<name>.png", TargetKind.TEMPLATE),
    ("file:///etc/hosts", TargetKind.LOCAL),
    (r"C:\Users\ann\x.md", TargetKind.LOCAL),
    ("c:/Users/ann/x.md", TargetKind.LOCAL),
    ("/home/ann/x.md", TargetKind.LOCAL),
    ("~/x.md", TargetKind.LOCAL),
    ("cci:7://file:///c:/Users/ann/x.ts:0:0-0:0", TargetKind.LOCAL),
    ("vscode://file/home/ann/x.ts", TargetKind.LOCAL),
    ("home/ann/x.md", TargetKind.RELATIVE),
]


@pytest.mark.parametrize(("written", "kind"), KINDS)
def test_kind(written: str, kind: TargetKind) -> None:
    assert target_of(written).kind is kind


@pytest.mark.parametrize(
    ("written", "path", "fragment"),
    [
        ("docs/my%20guide.md?plain=1#set-up", "docs/my guide.md", "set-up"),
        ("parser.py:37-40", "parser.py", None),
        ("parser.py#L10-L20", "parser.py", "L10-L20"),
        ("#%C3%BCber", "", "über"),
        ("docs/", "docs/", None),
    ],
)
def test_parts(written: str, path: str, fragment: str | None) -> None:
    target = target_of(written)
    assert (target.path, target.fragment) == (path, fragment)


@pytest.mark.parametrize(
    ("written", "issue"),
    [
        ("https://github.com/a/b/issues/12", 12),
        ("https://github.com/a/b/pull/12/", 12),
        ("https://github.com/a/b/issues/12#issuecomment-3", 12),
        ("https://gitlab.com/a/b/-/merge_requests/12?x=1", 12),
        ("https://github.com/a/b/issues", None),
        ("https://github.com/a/b/pull/12/files", None),
        ("https://github.com/a/b/issues/1234567890", None),
        ("issues/12", None),
    ],
)
def test_issue(written: str, issue: int | None) -> None:
    assert target_of(written).issue == issue


@pytest.mark.parametrize(
    ("text", "issue"),
    [
        ("#12", 12),
        (" #12 ", 12),
        ("PR #12", 12),
        ("issue #12", 12),
        ("GH-#12", 12),
        ("owner/na.me#12", 12),
        ("!12", 12),
        ("12", None),
        ("#12 and #13", None),
        ("Search (#12)", None),
        ("milestone #12", None),
        ("#1a", None),
        ("#1234567890", None),
    ],
)
def test_named_issue(text: str, issue: int | None) -> None:
    assert named_issue(text) == issue


@pytest.mark.parametrize(
    ("written", "lacks"),
    [
        ("github.com/a/b", True),
        ("www.example.org/x", True),
        ("example.org", True),
        ("https://github.com/a/b", False),
        ("docs/example.com/x", False),
        ("README.dev.md", False),
        ("notes.org.md", False),
        ("/github.com/a/b", False),
    ],
)
def test_lacks_its_scheme(written: str, lacks: bool) -> None:
    assert target_of(written).lacks_scheme is lacks


@given(st.text(alphabet="abC:/\\#?%20~.[]{}<>file", max_size=100))
def test_any_text_is_read(written: str) -> None:
    target = target_of(written)
    assert target.written == written
    assert target.issue is None or target.kind is TargetKind.URL


@pytest.mark.parametrize(
    ("text", "change"),
    [
        ("Storage https://github.com/o/r/pull/884", "github.com/o/r/pull/884"),
        ("[#884](https://github.com/O/R/pull/884) trees", "github.com/o/r/pull/884"),
        ("https://github.com/o/r/pull/884/files", "github.com/o/r/pull/884"),
        ("https://gitlab.com/g/sub/r/-/merge_requests/7.", "gitlab.com/g/sub/r/-/merge_requests/7"),
        ("https://github.com/o/r/pull/8 and again https://github.com/o/r/pull/8", "github.com/o/r/pull/8"),
        ("https://github.com/o/r/pull/8 https://github.com/o/r/pull/9", None),
        ("https://github.com/o/r/issues/884", None),
        ("https://github.com/o/r/pulls", None),
        ("https://github.com/o/r/pull/new", None),
        ("https://github.com/o/r/pull/8x", None),
        ("see /pull/8", None),
        ("Storage #884", None),
    ],
)
def test_named_change(text: str, change: str | None) -> None:
    assert named_change(text) == change
