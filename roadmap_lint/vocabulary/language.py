"""The language that a path names: `ROADMAP.zh-CN.md`, `docs/ja/roadmap.md`, `i18n/fr/ROADMAP.md`."""

from __future__ import annotations

from roadmap_lint.pattern import pattern
from roadmap_lint.record import dataclass

# ISO 639-1, with the country codes that people write instead of it, and names.
_LANGUAGES = frozenset(
    (
        *("ar", "az", "be", "bg", "bn", "bs", "ca", "cn", "cs", "cz", "da", "de", "dk", "el", "en", "eo", "es", "et"),
        *("eu", "fa", "fi", "fr", "gl", "he", "hi", "hr", "hu", "hy", "id", "it", "ja", "jp", "ka", "kk", "ko", "kr"),
        *("lt", "lv", "ml", "ms", "nb", "nl", "nn", "no", "pl", "pt", "ro", "ru", "sk", "sl", "sq", "sr", "sv", "ta"),
        *("te", "th", "tl", "tr", "tw", "ua", "uk", "ur", "uz", "vi", "zh", "chinese", "english", "french", "german"),
        *("italian", "japanese", "korean", "polish", "portuguese", "russian", "spanish", "turkish", "ukrainian"),
    )
)
_FOLDERS = frozenset(("i18n", "intl", "l10n", "lang", "langs", "languages", "locale", "locales", "translations"))
_TAG = pattern(r"([a-z]{2,10})(?:[-_](?:[a-z]{2}|han[st]|\d{3}))?")
_SUFFIX = pattern(r"(.+?)[-_.]([a-z]{2,10}(?:[-_](?:[a-z]{2}|han[st]|\d{3}))?)")


@dataclass(frozen=True, slots=True)
class Named:
    """A path in lower case without language and extension, alike for all translations, and its language, or ""."""

    path: str
    language: str


def language_of(tag: str) -> str:
    """The language of a tag such as "zh-CN" or "en"; "" when it is none."""
    match = _TAG.fullmatch(tag.lower())
    return match[1] if match and match[1] in _LANGUAGES else ""


def unlocalised(path: str) -> Named:
    """Take the language out of the path of a file."""
    *folders, name = path.lower().split("/")
    stem = name.rpartition(".")[0] or name
    suffix = None if stem.isalnum() else _SUFFIX.fullmatch(stem)
    language = language_of(suffix[2]) if suffix else ""
    if suffix and language:
        stem = suffix[1]
    left = []
    for folder in folders:
        tag = language_of(folder)
        language = language or tag
        if not tag and folder not in _FOLDERS:
            left.append(folder)
    return Named("/".join([*left, stem]), language)
