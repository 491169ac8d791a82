"""Text that was written as UTF-8 and read as Windows-1252 or Latin-1: `âœ…` for ✅, `Ã©` for é."""

from __future__ import annotations

import unicodedata
from functools import cache

from roadmap_lint.pattern import pattern
from roadmap_lint.remembered import remembered
from roadmap_lint.vocabulary import Found

# The patterns are for texts as `_as_bytes` writes them.
_NEXT = "[\x80-\xbf]"
_WHOLE = f"[\xc2-\xdf]{_NEXT}|[\xe0-\xef]{_NEXT}{{2}}|[\xf0-\xf4]{_NEXT}{{3}}"
# What no language writes, and what remains of an emoji or a quotation mark when its last bytes got lost.
_LOST = f"\xf0\x9f{_NEXT}?(?!{_NEXT})|\xe2[\x80\x86\x98\x9a\x9c\x9e](?!{_NEXT})|\xef\xb8(?!{_NEXT})"
_RUN = pattern(f"(?:{_WHOLE})+(?P<rest>{_LOST})?|(?P<lost>{_LOST})")
# Two such characters begin every garbled run, as it is and as bytes; whether one does, `_RUN` then tells.
_CLUE = pattern("[\xc2-\xf4][^\x00-\x7f\xc0-\xff]")
_ENOUGH = 8  # characters, of which it is plain whether such a run begins with the first
_TWICE = 3  # how often a text may have been garbled, one on top of the other
# Signs that end a word or a quotation: right after a capital letter such as Ã they are what they look like.
_PUNCTUATION = frozenset("‘’‚“”„…–—•‹›«»\xa0")
_OPENING = frozenset("“‘„‚«‹\"'([")


def may_be_garbled(text: str) -> bool:
    """Whether it is worth while to look for garbled text."""
    clues = () if text.isascii() else _CLUE.finditer(text)
    return any(_RUN.match(_as_bytes(text[clue.start() : clue.start() + _ENOUGH])) for clue in clues)


@remembered
def find_garbled(text: str) -> tuple[Found[str | None], ...]:
    """The garbled runs of `text`, each with what was meant, or None when a byte of it is lost.

    Nothing is found that could be right: "São", "café…”", "Œuvre". What was garbled twice is restored to the end.
    """
    if text.isascii() or not _CLUE.search(text):
        return ()
    found: list[Found[str | None]] = []
    for match in _RUN.finditer(_as_bytes(text)):
        meant = _decoded(match[0])
        if meant is None:
            if match["lost"] or match["rest"]:
                found.append(Found(None, match.start(), match.end()))
        elif _is_certain(text, match.start(), match.end(), meant):
            found.append(Found(_to_the_end(meant), match.start(), match.end()))
    return tuple(found)


def _as_bytes(text: str) -> str:
    """`text` with a character of the number 80 to 9F for each that Windows-1252 has for such a byte."""
    return text.translate(_bytes())


@cache
def _bytes() -> dict[int, int]:
    """How the bytes 80 to 9F look when they are read wrongly; where Windows-1252 has holes, they stay what they are."""
    return {ord(sign): byte for byte in range(0x80, 0xA0) for sign in bytes([byte]).decode("cp1252", "ignore")}


def _decoded(run: str) -> str | None:
    """`run` as its bytes read in UTF-8; None when they are not UTF-8."""
    try:
        return _as_bytes(run).encode("latin-1").decode("utf-8")
    except ValueError:
        return None


def _to_the_end(text: str) -> str:
    for _ in range(_TWICE):
        again = _decoded(text) if _RUN.fullmatch(_as_bytes(text)) else None
        if again is None or not _is_certain(text, 0, len(text), again):
            break
        text = again
    return text


def _is_certain(text: str, start: int, end: int, meant: str) -> bool:
    """Whether `text[start:end]` is a garbled `meant`, and not right as it stands."""
    if all(map(_is_symbol, meant)):
        return True
    if (
        _RUN.fullmatch(_as_bytes(meant))
        and (again := _decoded(meant)) is not None
        and _is_certain(meant, 0, len(meant), again)
    ):
        return True
    return _is_likely(text, start, end, meant) and _is_bad(text, start, end, meant)


def _is_symbol(character: str) -> bool:
    """Whether it is an emoji, or punctuation and signs that only three or four bytes give."""
    code = ord(character)
    return code >= 0x1F000 or code == 0xFE0F or 0x2010 <= code <= 0x2BFF or code in (0x200B, 0x200D, 0x202F, 0x2009)


def _is_likely(text: str, start: int, end: int, meant: str) -> bool:
    """Whether `meant` are letters or signs of one of the usual scripts, in a place where they can stand."""
    if any(unicodedata.category(character)[0] == "C" for character in meant):
        return False
    scripts = {_script(character) for character in meant} - {"symbol"}
    if len(scripts) > 1 or not scripts <= {"latin", "greek", "cyrillic", "han"}:
        return False
    if scripts != {"latin"}:
        return len(meant) > 1
    before, after = text[start - 1 : start], text[end : end + 1]
    if text[end - 1] not in _PUNCTUATION:
        return True
    if text[start] in "ÂÃ":
        return not before.isupper() and before not in _OPENING
    return before.islower() or after.islower()


def _script(character: str) -> str:
    code = ord(character)
    if _is_symbol(character) or 0x3000 <= code <= 0x303F or 0xFF00 <= code <= 0xFFEF:
        return "symbol"
    bounds = ((0x0250, "latin"), (0x0370, ""), (0x0400, "greek"), (0x0530, "cyrillic"), (0x1E00, ""), (0x1F00, "latin"))
    for bound, name in bounds:
        if code < bound:
            return name
    return "han" if 0x3040 <= code <= 0x9FFF or 0xAC00 <= code <= 0xD7AF else ""


def _is_bad(text: str, start: int, end: int, meant: str) -> bool:
    """Whether the run looks wrong, by itself or in its word, to ftfy, which knows by counting."""
    # Loaded only for letters, which need judgement: it takes longer than all the rest of a run.
    import ftfy

    config = ftfy.TextFixerConfig(restore_byte_a0=False, replace_lossy_sequences=False, fix_c1_controls=False)
    before = text[start - 1 : start] if text[start - 1 : start].isalpha() else ""
    after = text[end : end + 1] if text[end : end + 1].isalpha() else ""
    fixed = {ftfy.fix_encoding(run, config) for run in (text[start:end], before + text[start:end] + after)}
    return not fixed.isdisjoint((meant, _to_the_end(meant), before + meant + after))
