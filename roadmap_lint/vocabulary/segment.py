"""A heading, item, cell or line cut into tokens, and into segments at brackets, dashes, colons and marks."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from enum import StrEnum
from functools import cache, lru_cache

from roadmap_lint.pattern import one_of, pattern
from roadmap_lint.record import dataclass
from roadmap_lint.vocabulary.words import fold
from roadmap_lint.vocabulary.words.marks import SHORTCODES

CODE = "\ufffc"
_EAST = "\u2e80-\u2fff\u3005-\u3007\u3040-\u30fa\u30fc-\u312f\u31f0-\u31ff\u3400-\u9fff\uf900-\ufaff\uff66-\uff9f"
_SYMBOL = (  # in parts, for the sake of `one_of`
    "(?:(?>[\u2190-\u21ff\u2300-\u23ff])|(?>[\u25a0-\u27bf\u2900-\u297f])|(?>[\u2b00-\u2bff])|[\U0001f000-\U0001faff])"
)
_ARROW = one_of("→←↔⇒⟶")
_JOINER = one_of("'’_‐‑-")
_DECORATION = "\ufe0e\ufe0f\u20e3\U0001f3fb-\U0001f3ff"


def _token(letters_of_east: str) -> re.Pattern[str]:
    """A token of a text in which no Chinese or Japanese stands but in these letters, for a class of a pattern."""
    east = rf"|(?P<east>[{letters_of_east}]+)" if letters_of_east else ""
    return pattern(
        rf"(?P<mark>(?!{_ARROW}){_SYMBOL}[{_DECORATION}]*(?:\u200d[^\w\s][{_DECORATION}]*)*|:[a-z][a-z0-9_+-]{{0,40}}:)"
        rf"|(?P<figure>[#@][\w/-]+|[~≈]?[vV]?\d(?:[A-Za-z0-9.,/%+×]|:(?=\d)|[-–](?=\w))*|{CODE}+)"
        rf"{east}"
        rf"|(?P<word>[^\W\d_{letters_of_east}][^\W_{letters_of_east}]*(?:{_JOINER}[^\W_{letters_of_east}]+)*)"
        r"|(?P<other>(?![“-„\u200b-\u200f])(?![\ufe0e\ufe0f])[^\w\s*`~\"«»])"
    )


_TOKEN = _token("")  # compiles ten times as fast as one with the thirty thousand characters of the east
_TOKEN_IN_EAST = _token(_EAST)


class Gap(StrEnum):
    """What stands between two segments."""

    EDGE = "edge"  # the start or end of the text
    OPEN = "open"
    CLOSE = "close"
    MARK = "mark"
    DASH = "dash"
    COLON = "colon"
    BAR = "bar"
    SLASH = "slash"
    ARROW = "arrow"
    COMMA = "comma"
    STOP = "stop"


@dataclass(frozen=True, slots=True)
class Token:
    """A piece of the text: `kind` is mark, figure, east, word, open, close or other; `word` is it folded."""

    kind: str
    start: int
    end: int
    word: str


@dataclass(frozen=True, slots=True)
class Segment:
    """Tokens without a gap between them; `depth` counts the brackets around them."""

    tokens: tuple[Token, ...]
    before: Gap
    after: Gap
    depth: int

    @property
    def start(self) -> int:
        return self.tokens[0].start

    @property
    def end(self) -> int:
        return self.tokens[-1].end


_MARKED = pattern(rf"{_SYMBOL}|:[a-z][a-z0-9_+-]*:")

_GAPS = (
    dict.fromkeys("—–―‒−", Gap.DASH)
    | dict.fromkeys("：", Gap.COLON)
    | dict.fromkeys("|·•・‖¦∣｜", Gap.BAR)
    | dict.fromkeys("/／&+", Gap.SLASH)
    | dict.fromkeys("→←↔⇒⟶", Gap.ARROW)
    | dict.fromkeys(",、，;；", Gap.COMMA)
    | dict.fromkeys("。！？!?…", Gap.STOP)
)
_SPACED = {".": Gap.STOP, ":": Gap.COLON}  # a gap only before a space
_BRACKETS = dict.fromkeys("([{（［【〔「『", "open") | dict.fromkeys(")]}）］】〕」』", "close")
_IGNORED = frozenset("'’‘＊")


def may_be_eastern(text: str) -> bool:
    """Whether `text` may hold Chinese or Japanese; False is sure."""
    return (
        not text.isascii()
        and max(text) >= "\u2e80"
        and any(
            "\u2e80" <= character <= "\u9fff" or "\uf900" <= character <= "\ufaff" or "\uff66" <= character <= "\uff9f"
            for character in text
        )
    )


def may_mark(text: str) -> bool:
    """Whether `text` holds an emoji or a short code at all."""
    if text.count(":") < 2 and (text.isascii() or max(text) < "\u2190"):
        return False
    return _MARKED.search(text) is not None


@lru_cache(maxsize=1024)
def tokens(text: str) -> tuple[Token, ...]:
    """The tokens of `text` in order. Spaces, quotes and Markdown's markers of emphasis and code are left out."""
    found = []
    for match in (_TOKEN_IN_EAST if may_be_eastern(text) else _TOKEN).finditer(text):
        kind = match.lastgroup or "other"
        start, end = match.span()
        raw = match[0]
        if kind == "figure":
            found += _figure(raw, start)
        elif kind == "other":
            found.append(Token(_BRACKETS.get(raw, kind), start, end, raw))
        else:
            found.append(Token(kind, start, end, mark_of(raw) if kind == "mark" else fold(raw)))
    return tuple(found)


def _figure(raw: str, start: int) -> list[Token]:
    """A number, and the punctuation that ends it as a token of its own."""
    bare = raw.rstrip(".,:/")
    end = start + len(bare)
    figure = Token("figure", start, end, bare)
    return [figure] if bare == raw else [figure, Token("other", end, end + 1, raw[len(bare)])]


@cache
def mark_of(raw: str) -> str:
    """A mark as it is compared: short codes as emoji, without variation selectors and skin tones."""
    if raw.startswith(":"):
        return SHORTCODES.get(raw.strip(":"), raw)
    return re.sub(f"[{_DECORATION}]", "", raw)


def gap_of(text: str, token: Token) -> Gap | None:
    """The gap that a token of kind `other` makes, or None."""
    if token.word in _GAPS:
        return None if token.word == "," and text[token.end : token.end + 2].strip().isdigit() else _GAPS[token.word]
    following = text[token.end : token.end + 1]
    alone = not following or following.isspace() or following in "*_`\"'<)|"
    if token.word in _SPACED and alone:
        return _SPACED[token.word]
    if token.word == "-" and (alone or text[token.start - 1 : token.start].isspace() or token.start == 0):
        return Gap.DASH
    return None


@lru_cache(maxsize=1024)
def segments(text: str) -> tuple[Segment, ...]:
    """The segments of `text` in order, without empty ones. A closed bracket is a gap on either side."""
    return tuple(_segments(text, tokens(text)))


def _segments(text: str, found: Sequence[Token]) -> Iterator[Segment]:
    held: list[Token] = []
    before, depth = Gap.EDGE, 0
    for token in found:
        gap = _gap(text, token)
        if gap is None:
            if token.word not in _IGNORED:
                held.append(token)
            continue
        if held:
            yield Segment(tuple(held), before, gap, depth)
            held = []
            before = gap
        elif before in (Gap.EDGE, Gap.CLOSE, Gap.MARK, Gap.STOP) or gap in (Gap.OPEN, Gap.CLOSE):
            before = gap
        depth = max(0, depth + (gap is Gap.OPEN) - (gap is Gap.CLOSE))
    if held:
        yield Segment(tuple(held), before, Gap.EDGE, depth)


def _gap(text: str, token: Token) -> Gap | None:
    if token.kind == "other":
        return gap_of(text, token)
    return {"mark": Gap.MARK, "open": Gap.OPEN, "close": Gap.CLOSE}.get(token.kind)
