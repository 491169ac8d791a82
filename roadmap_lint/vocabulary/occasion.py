"""What a date in a title or cell is the date of, by the words that share its part of the text."""

from __future__ import annotations

from roadmap_lint.pattern import pattern
from roadmap_lint.vocabulary.label import Label, label_of
from roadmap_lint.vocabulary.lexicon import Lexicon, Status
from roadmap_lint.vocabulary.status import field_status
from roadmap_lint.vocabulary.words import fold, folded_phrases, listed

_DATED = (Label.UPDATED, Label.REVIEW, Label.TARGET, Label.RELEASED, Label.STARTED)
_BY_STATUS = {Status.DONE: Label.RELEASED, Status.PLANNED: Label.TARGET}
# What only binds a date to the words behind it: "15 марта 2026 года", "Mart 2026'da tamamlandı", "2026年3月に完了".
_BOUND = pattern(
    r"['’ʼ][^\W\d_]{1,4}(?!\w)|\s*(?:года|году|год|г\.?|yılında|yılı|ayında|ayı|için)(?![^\W\d_])|[にで에]"
)
_EAST = "\u2e80"
_AT = "于於在"  # binds a date to the words before it
_SHORT = 4  # characters that may follow such a date: 完成, 正式发布
_LETTERS = pattern(r"[^\W_]")
_WORD = pattern(r"[^\W_]+")
_TRIM = " \t\u00a0\u202f:：~≈*_,;"
_FEW = 3  # words behind a date that may say what it is for

# Words right before a date that make it the end of a time, the start of one, or say nothing.
_UNTIL = (
    "by, until, till, before, bis, vor, avant, d'ici, antes de, hasta, para, até, entro, до, к, före, senast, due "
    "by, no later than, by end of, by the end of, im laufe von"
)
_SINCE = (
    "since, from, after, starting, seit, ab, nach, von, depuis, après, à partir de, desde, a partir de, después "
    "de, depois de, с, после, da, dal, dopo, sedan, från, efter, 自"
)
_IN = "in, on, im, am, en, le, em, nel, в, i, around, circa, ca"
# Words behind a date, as Japanese, Korean, Chinese and Turkish set them.
_UNTIL_BEHIND = frozenset(("まで", "までに", "까지", "前", "之前", "目標", "目标", "kadar", "sonuna kadar", "목표"))
_SINCE_BEHIND = frozenset(("から", "以降", "부터", "이후", "起", "之后", "以后", "itibaren", "onwards", "onward"))


def occasion(before: str, after: str, lexicon: Lexicon) -> Label | None:
    """What the date between `before` and `after` is for: a dated label, or `Label.DATE` when nothing says it.

    None when the words beside it speak of something else: "the 2025 survey", "depends on Q1 2026".
    """
    name, colon, rest = before.replace("：", ":").rpartition(":")
    introduced = not colon or bool(_LETTERS.search(rest))
    lead = (rest if introduced else name).strip(_TRIM)
    behind = after[bound(after) :].strip(_TRIM + ".")
    if _LETTERS.search(behind):
        return _around(lead, behind, lexicon) if _LETTERS.search(lead) else _behind(behind, lexicon)
    if not _LETTERS.search(lead):
        return Label.DATE
    said = _label(lead, lexicon)
    if said is None and not introduced and fold(lead) in listed("GOALS").values:
        return Label.TARGET
    return said if introduced or said is not None or label_of(lead) is not None else Label.DATE


def bound(after: str) -> int:
    """How much of the text behind a date only binds it to what follows."""
    match = None if after.isascii() and not after.startswith("'") else _BOUND.match(after)
    return match.end() if match is not None else 0


def _around(lead: str, behind: str, lexicon: Lexicon) -> Label | None:
    """What Chinese says around a date: 预计2026年3月完成, 已于2026年3月发布."""
    if behind[0] < _EAST or len(behind) > _SHORT:
        return None
    bare = lead.rstrip(_AT)
    if bare in ("", "已"):
        return _behind(behind, lexicon)
    return Label.TARGET if _label(bare, lexicon) is Label.TARGET else None


def is_other(before: str) -> bool:
    """Whether the last words before a date say that it is no target, whatever the field is called: "(since 2025)"."""
    words = _WORD.findall(fold(before))[-_FEW:]
    for start in range(len(words)):
        ending = " ".join(words[start:])
        if ending in folded_phrases(_SINCE) or label_of(ending) in (Label.RELEASED, Label.STARTED, Label.UPDATED):
            return True
    return False


def _label(lead: str, lexicon: Lexicon) -> Label | None:
    """What the words before a date say that it is."""
    label = label_of(lead)
    if label is not None:
        return _of_date(label)
    words = fold(lead).split()
    for count in range(min(len(words), 4), 0, -1):
        ending, start = " ".join(words[-count:]), " ".join(words[:-count])
        if ending in folded_phrases(_SINCE):
            return Label.STARTED
        if ending in folded_phrases(_UNTIL):
            return Label.TARGET if not start or _said(start, lexicon) else None
        if ending in folded_phrases(_IN):
            return _said(start, lexicon) if start else Label.DATE
    return _said(lead, lexicon)


def _said(words: str, lexicon: Lexicon) -> Label | None:
    """The dated label that words are, or that a status stands for."""
    label = label_of(words)
    if label is not None:
        return _of_date(label)
    claim = field_status(words, lexicon)
    return _BY_STATUS.get(claim.value.status) if claim is not None else None


def _of_date(label: Label) -> Label | None:
    """A label as that of a date: "Release: May 2026" only says when."""
    return Label.DATE if label in (Label.DATE, Label.VERSION) else label if label in _DATED else None


def _behind(words: str, lexicon: Lexicon) -> Label | None:
    """What the words behind a date say that it is."""
    folded = fold(words)
    if folded in _UNTIL_BEHIND:
        return Label.TARGET
    if folded in _SINCE_BEHIND:
        return Label.STARTED
    claim = field_status(words, lexicon)
    if claim is not None and claim.end < len(words):
        return None  # the status is only the first of the words: "done right"
    return _said(words, lexicon) if len(words.split()) <= _FEW else None
