"""What may stand right beside a date: nothing that makes it a piece of something else; a time of day behind it."""

from __future__ import annotations

from roadmap_lint.pattern import one_of, pattern
from roadmap_lint.vocabulary.date_reading import Reading
from roadmap_lint.vocabulary.date_tokens import Tokens

_TIME = pattern(r"[T ]?[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?(?:[.,][0-9]+)?(?: ?(?:Z|UTC|GMT)|[+-][0-9]{2}:?[0-9]{2})?")
_HOUR = one_of("時时點点시")
_TIME_IN_WORDS = pattern(rf" ?[0-9]{{1,2}} ?{_HOUR}(?: ?[0-9]{{1,2}} ?{one_of('分분')})?")
# What begins a time that may follow a day without a space, by the roles of that.
_JOINED_TIME = {
    **dict.fromkeys(("Y-m-d", "Y/m/d", "Y.i.e", "8"), pattern(r"[Tt][0-9]")),
    **dict.fromkeys(("Y年m月d日", "y年m月d日"), pattern(rf"T?[0-9]{{1,2}}(?::[0-9]{{2}}| ?{_HOUR})")),
}
_HYPHENS = "-\u2010\u2011\u2212"
_CJK = "\u3040"  # characters from here on need no space around a date


def after_time(text: str, at: int) -> int:
    """Where the time of day that stands at `at` ends, as in "2025-05-04T18:25Z"; `at` where there is none."""
    match = _TIME.match(text, at) or (None if text.isascii() else _TIME_IN_WORDS.match(text, at))
    return match.end() if match else at


def is_free_before(tokens: Tokens, at: int) -> bool:
    """Whether the character before token `at` does not make the date a piece of a path, an id or a number."""
    end = tokens.starts[at]
    if end == 0:
        return True
    last, further = tokens.text[end - 1], tokens.text[end - 2 : end - 1] if end > 1 else ""
    if last.isalnum():
        return last >= _CJK
    if last in _HYPHENS or last == "_":
        return not further.isalnum()
    if last == ":":
        return not further.isdigit()
    return last not in "@#=&%\\$/.+"


def is_free_after(tokens: Tokens, reading: Reading) -> bool:
    """The same for the character after the date; the time may follow a day at once."""
    text, end = tokens.text, tokens.ends[reading.end - 1]
    following, further = text[end : end + 1], text[end + 1 : end + 2]
    if following.isalnum():
        time = _JOINED_TIME.get(reading.roles)
        return following >= _CJK or (time is not None and time.match(text, end) is not None)
    if following == ":":
        return not further.isdigit()
    if following and following in _HYPHENS + "./+_":
        return not further.isalnum() or further >= _CJK
    return not following or following not in "@#=&%\\$"
