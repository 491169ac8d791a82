"""Words that mark a version as the current one, as `v1.2 (Current)` does."""

from __future__ import annotations

from roadmap_lint.remembered import remembered
from roadmap_lint.vocabulary.segment import segments
from roadmap_lint.vocabulary.words import fold, folded_phrases

# Each language's words, the forms that stand beside a version.
_WORDS = (
    "current, current version, current release, latest, we are here, you are here, aktuell, aktuelle version, "
    "derzeit, actuel, actuelle, version actuelle, actual, versión actual, atual, versão atual, текущая, текущая "
    "версия, attuale, corrente, versione attuale, güncel, mevcut, güncel sürüm, nuvarande, aktuell version, 当前, "
    "当前版本, 現在, 現行, 現在のバージョン, 今ここ, 目前, 目前版本, 현재, 현재 버전"
)


@remembered
def marked_current(title: str) -> bool:
    """Whether a part of a title, in brackets or set off by a dash or a mark, says that this is the current one."""
    return any(fold(title[part.start : part.end]) in folded_phrases(_WORDS) for part in segments(title))


def says_current(text: str) -> bool:
    """Whether a status claim, as it is written, says no more than that this is the current one."""
    return fold(text.strip(" ()[]（）【】_*←→✅🚧📍👉:：-–—")) in folded_phrases(_WORDS)
