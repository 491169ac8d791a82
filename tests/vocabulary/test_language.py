from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from roadmap_lint.vocabulary.language import Named, language_of, unlocalised


@pytest.mark.parametrize(
    ("path", "plain", "language"),
    [
        ("ROADMAP.md", "roadmap", ""),
        ("ROADMAP.zh-CN.md", "roadmap", "zh"),
        ("ROADMAP_RU.md", "roadmap", "ru"),
        ("ROADMAP-ja.md", "roadmap", "ja"),
        ("ROADMAP.zh-Hant.md", "roadmap", "zh"),
        ("docs/ja/roadmap.md", "docs/roadmap", "ja"),
        ("docs/pt-BR/roadmap.md", "docs/roadmap", "pt"),
        ("docs/i18n/ko/ROADMAP.md", "docs/roadmap", "ko"),
        ("docs/locales/zh/repo/ROADMAP.md", "docs/repo/roadmap", "zh"),
        ("docs/en/roadmap.md", "docs/roadmap", "en"),
        ("ROADMAP.japanese.md", "roadmap", "japanese"),
        # no language
        ("ROADMAP_V2.md", "roadmap_v2", ""),
        ("ROADMAP-2026.md", "roadmap-2026", ""),
        ("ROADMAP_NEXT_GEN.md", "roadmap_next_gen", ""),
        ("docs/ui/roadmap.md", "docs/ui/roadmap", ""),
        ("ja.md", "ja", ""),
        ("roadmap", "roadmap", ""),
    ],
)
def test_unlocalised(path: str, plain: str, language: str) -> None:
    assert unlocalised(path) == Named(plain, language)


@given(st.text("abcde/._-ROZHzhru12", max_size=40))
def test_any_path_has_a_plain_form(path: str) -> None:
    named = unlocalised(path)
    assert named.path == named.path.lower()
    assert not named.language or language_of(named.language) == named.language
