from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from roadmap_lint.vocabulary.mojibake import find_garbled, may_be_garbled

HOLES = (0x81, 0x8D, 0x8F, 0x90, 0x9D)


def garbled(text: str) -> str:
    """`text` as UTF-8 read in Windows-1252, in whose holes control characters stand."""
    return "".join(chr(b) if b in HOLES else bytes([b]).decode("cp1252") for b in text.encode("utf-8"))


def garbled_latin(text: str) -> str:
    return text.encode("utf-8").decode("latin-1")


def restored(text: str) -> str:
    for found in reversed(find_garbled(text)):
        assert found.value is not None
        text = text[: found.start] + found.value + text[found.end :]
    return text


MEANT = [
    "✅ done",
    "🚧 Phase 2",
    "📋 📊 🚀",
    "⚠️ careful",
    "👩‍💻 at work",
    "🇩🇪 German",
    "“quoted” – and so on… it’s",
    "a → b ← c",
    "™ • ★",
    "█░ 50%",
    "São João",
    "café, déjà vu, Noël",
    "Größe über Maß",
    "5 × 3 £",
    "20 °C ± ½",
    "© 2025",
    "ação",
    "mañana ¿qué?",
    "Zażółć gęś",
    "привет",
    "Ελλάδα",
    "日本語",
    "路线图",
    "한국어",
]


@pytest.mark.parametrize("meant", MEANT)
def test_restores_what_was_garbled(meant: str) -> None:
    assert garbled(meant) != meant
    assert may_be_garbled(garbled(meant))
    assert restored(garbled(meant)) == meant


@pytest.mark.parametrize("meant", ["✅ done", "🚀", "café", "“quoted”"])
def test_restores_what_was_read_as_latin_1(meant: str) -> None:
    assert restored(garbled_latin(meant)) == meant


@pytest.mark.parametrize("meant", ["✅ done", "🚧", "é", "“quoted” – text", "São João"])
def test_restores_what_was_garbled_twice(meant: str) -> None:
    assert restored(garbled(garbled(meant))) == meant


def test_gives_the_run_alone() -> None:
    text = "## Phase 1 âœ… and ðŸš§."
    assert [(text[found.start : found.end], found.value) for found in find_garbled(text)] == [
        ("âœ…", "✅"),
        ("ðŸš§", "🚧"),
    ]


@pytest.mark.parametrize(
    ("text", "run"),
    [
        ("| ðŸ’ **Research** |", "ðŸ’"),
        ("ðŸ", "ðŸ"),
        ("ðŸš", "ðŸš"),
        ("âœ done", "âœ"),
        ("âš careful", "âš"),
        ("it â€s", "â€"),
        ("âš\xa0ï¸ careful", "âš\xa0ï¸"),
    ],
)
def test_a_lost_byte_cannot_be_told(text: str, run: str) -> None:
    assert [(text[found.start : found.end], found.value) for found in find_garbled(text)] == [(run, None)]


RIGHT = [
    "",
    "plain",
    "✅ done — “quoted” … it’s",
    "São João, ação, Ã",
    "AMANHÃ”",
    "“AMANHÔ",
    "ALEMÃ—",
    "IRMÃ… e assim",
    "a letra “Ã” e a “Ñ”",
    "naïve — ×",
    "café…”",
    "«É»",
    "É” – À…",
    "voilà\xa0»",
    "à\xa0« b »",
    "Œuvre complète",
    "Tiếng Việt: được, ứng dụng, ĐÃ",
    "İstanbul’da “ğüşöç”",
    "orð” og „það“ …",
    "Þetta er ð",
    "£5 or 5 £",
    "Spaß…",
    "„Straße“ – Größe",
    "“Ä” – “Ö”",
    "Ä–Ö",
    "Å‘",
    "ä„",
    "é™",
    "å…",
    "La Palma €5",
    "Príliš žluťoučký kůň",
    "Zażółć gęślą jaźń",
    "привет",
    "日本語の文章",
    "한국어",
    "Ελληνικά",
    "“à”…",
    "5°–10°",
    "½ · ¼",
    "aÂ\x81b",  # would be a sign of control
]


@pytest.mark.parametrize("text", RIGHT)
def test_right_text_is_left_alone(text: str) -> None:
    assert find_garbled(text) == ()


@pytest.mark.parametrize("text", ["plain", "São João", "✅ “quoted”", "日本語", "привет"])
def test_most_texts_need_no_look(text: str) -> None:
    assert not may_be_garbled(text)


emoji = st.one_of(
    st.characters(min_codepoint=0x1F300, max_codepoint=0x1FAFF),
    st.characters(min_codepoint=0x2190, max_codepoint=0x2BFF, categories=["So", "Sm"]),
)
plain = st.text(st.characters(min_codepoint=0x20, max_codepoint=0x7E))
sentences = st.lists(st.one_of(emoji, plain, st.sampled_from(["–", "…", "“", "✔️", "👩‍💻"]))).map("".join)


@given(sentences, st.sampled_from([garbled, garbled_latin]))
def test_garbled_emoji_are_restored(text: str, garble: object) -> None:
    assert callable(garble)
    assert restored(garble(text)) == text


@given(st.lists(st.sampled_from(MEANT), min_size=1).map(" and ".join))
def test_garbled_words_are_restored(text: str) -> None:
    assert restored(garbled(text)) == text


@given(st.lists(st.one_of(emoji, plain, st.sampled_from(RIGHT))).map(" ".join))
def test_right_words_are_left_alone(text: str) -> None:
    assert find_garbled(text) == ()


mixed = st.text(
    st.one_of(st.characters(min_codepoint=0x80, max_codepoint=0xFF), st.sampled_from("€ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸa "))
)


@given(st.one_of(st.text(), mixed))
def test_any_text_is_read(text: str) -> None:
    end = 0
    for found in find_garbled(text):
        assert end <= found.start < found.end <= len(text)
        assert found.value != text[found.start : found.end]
        end = found.end
    assert may_be_garbled(text) or not find_garbled(text)
