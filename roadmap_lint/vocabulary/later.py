"""Whether a heading puts off what stands under it to a time that nobody has set."""

from __future__ import annotations

from roadmap_lint.remembered import remembered
from roadmap_lint.vocabulary.words import fold

# As `fold` leaves them.
_LANGUAGES = (
    "future later someday ideas wishlist",
    "zukunft zukunftig zukunftige kunftige spater ideen",
    "futur futures futurs idees",
    "futuro futuros futuras futuri idee ideias",
    "будущее будущие потом позже идеи",
    "framtid framtida senare ideer",
    "gelecek gelecekte sonra fikirler",
)
_WORDS = frozenset(" ".join(_LANGUAGES).split())
_EASTERN = ("未来", "未來", "将来", "將來", "以后", "以後", "今後", "아이디어", "향후", "미래", "나중")


@remembered
def says_later(text: str) -> bool:
    """Whether one of the words for it stands in `text`: "Future ideas", "Later"."""
    folded = fold(text)
    return not _WORDS.isdisjoint(folded.split()) or any(word in folded for word in _EASTERN)
