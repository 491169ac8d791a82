"""Columns that ask whether something is done ("Done?"), and the cells that tick it or not."""

from __future__ import annotations

from roadmap_lint.vocabulary import Found
from roadmap_lint.vocabulary.lexicon import Claim, Lexicon, Status
from roadmap_lint.vocabulary.segment import mark_of
from roadmap_lint.vocabulary.status import field_status
from roadmap_lint.vocabulary.words import fold, folded_phrases, named

_YES = "yes, y, x, ja, oui, sí, si, sim, да, sì, evet, 是, はい, 예"
_NO = "no, n, not yet, nein, noch nicht, non, pas encore, não, ainda não, aún no, нет, hayır, nej, 否, いいえ, 아니요"
_CROSSES = frozenset("❌✖✗✘❎☒")
_AROUND = " \t*_`\ufe0f"


def asks_whether_done(header: str) -> bool:
    """Whether a header is nothing but a word for "done": "Done", "Implemented?", "Erledigt", "完了"."""
    return named("STATUS").values.get(fold(header.strip(_AROUND + "?？:："))) == "done"


def tick(text: str, lexicon: Lexicon) -> Found[Claim] | None:
    """What a cell of such a column says: a mark, a box, or yes and no."""
    said = text.strip(_AROUND)
    start = text.find(said) if said else 0
    status = Status.PLANNED if mark_of(said) in _CROSSES else _answer(fold(said))
    if status is not None:
        return Found(Claim(status, "mark"), start, start + len(said))
    found = field_status(text, lexicon)
    return found if found is not None and found.value.how == "mark" and found.value.certain else None


def _answer(word: str) -> Status | None:
    if word in folded_phrases(_YES):
        return Status.DONE
    return Status.PLANNED if word in folded_phrases(_NO) else None
