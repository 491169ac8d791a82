"""What stands around a figure of progress, and tells it from a measure or a number in prose."""

from __future__ import annotations

import unicodedata
from typing import Literal

from roadmap_lint.pattern import one_of, pattern
from roadmap_lint.vocabulary.progress_scanner import is_done, is_label, is_metric, is_noun

Before = Literal["start", "bracket", "label", "dash", "other", ""]
After = Literal["done", "noun", "stop", "soft", ""]

SAID = pattern(r"\w|\ufffc")
NEXT_WORD = pattern(r"[\s*~]{0,3}([^\W\d_]{1,30})")
_WORD = pattern(r"[^\W\d_]+|\ufffc+")
_OPENING = ("(", "[", "（", "【")
_HARD_STOP = pattern(rf"[\s*~]*(?:[.。]?\s*$|{one_of(')]}）】|')}|[-–—]\s)")
_SOFT_STOP = pattern(rf"[\s*~]*{one_of(',;.:·•，。；：!(（[')}")
_CLOSED = pattern(rf"[\s*~]*{one_of(')]}）】')}")
_AFTER_BRACKETS = pattern(rf"[\s*~]*(?:[.。]?\s*$|{one_of(':：—–|·•')}|-\s)")
_CLAUSE = pattern(one_of(".;|()[]（）"))


def what_is_before(left: str, *, first: bool) -> Before:
    """What `left` ends with: an opening bracket, a label, a dash, another label or a list, or prose ("").

    `first` says that no word stands before the figure at all.
    """
    left = _rstrip(left)
    if left.endswith(_OPENING):
        return "bracket"
    if first:
        return "start"
    if left.endswith((":", "：")):
        left = _rstrip(left[:-1])
        word = _last_word(left)
        return "label" if is_label(word) or is_noun(word) or _is_numbered(left) else "other"
    if left.endswith(("|", "·", "•", " -", " –", "—")):
        return "dash"
    if left.endswith((",", ";", "，")):
        return "other"
    return "label" if is_label(_last_word(left)) else ""


def what_is_after(right: str) -> After:
    """What `right` starts with: a word for done, what is counted, a hard or soft stop, or prose ("")."""
    right = _lstrip(right)
    if _HARD_STOP.match(right):
        return "stop"
    if _SOFT_STOP.match(right):
        return "soft"
    match = NEXT_WORD.match(right)
    if match is None:
        return ""
    if done_follows(right) or done_follows(right[match.end() :]):
        return "done"
    return "noun" if is_noun(match[1]) and _stops(right[match.end() :]) else ""


def done_follows(text: str) -> bool:
    """Whether a word for done is next, and ends a sentence or a part of it."""
    match = NEXT_WORD.match(text)
    return match is not None and is_done(match[1]) and _stops(text[match.end() :])


def fills_brackets(right: str, after: After) -> bool:
    """Whether brackets around a figure hold nothing but it and what it counts, and end a title or a part of it."""
    words = {"stop": 0, "noun": 1, "done": 2}.get(after, -1)
    while words > 0 and not _CLOSED.match(right):
        match = NEXT_WORD.match(right)
        right = right[match.end() :] if match else right
        words -= 1
    match = _CLOSED.match(right)
    if match is None:
        return False
    rest = _lstrip(right[match.end() :])
    return _AFTER_BRACKETS.match(rest) is not None or done_follows(rest)


def is_measured(left: str, right: str) -> bool:
    """Whether words close by say that something is measured, not counted off."""
    clause = _CLAUSE.split(left.rstrip("([（【 "))[-1]
    beside = _WORD.findall(clause)[-3:] + _WORD.findall(right[:40])[:2]
    return any(map(is_metric, beside))


def _stops(text: str) -> bool:
    return bool(_HARD_STOP.match(text) or _SOFT_STOP.match(text))


def _last_word(text: str) -> str:
    start = len(text)
    while start and text[start - 1].isalpha():
        start -= 1
    return text[start:]


def _is_numbered(left: str) -> bool:
    """Whether `left` ends with a numbered milestone: "Phase 2"."""
    words = left.rstrip("0123456789.").split()
    return left[-1:].isdigit() and bool(words) and is_noun(words[-1])


def _rstrip(text: str) -> str:
    """`text` without emoji, marks of emphasis and white space at its end."""
    end = len(text)
    while end and _is_decoration(text[end - 1]):
        end -= 1
    return text[:end]


def _lstrip(text: str) -> str:
    start = 0
    while start < len(text) and _is_decoration(text[start]):
        start += 1
    return text[start:]


def _is_decoration(character: str) -> bool:
    if character.isspace() or character in "*~":
        return True
    return not character.isascii() and character != "\ufffc" and unicodedata.category(character) in ("So", "Mn", "Cf")
