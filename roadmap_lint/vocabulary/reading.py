"""Whether one segment of a text says a status, and nothing that matters beside it."""

from __future__ import annotations

from collections.abc import Sequence

from roadmap_lint.pattern import pattern
from roadmap_lint.record import dataclass, replace
from roadmap_lint.vocabulary.identifier import eastern_key
from roadmap_lint.vocabulary.lexicon import Lexicon, Status
from roadmap_lint.vocabulary.segment import Token
from roadmap_lint.vocabulary.words import listed, month_names, named

_PERIOD = pattern(r"[qhtw]\d{1,2}|cy\d\d|fy\d\d")
_SHARE = pattern(r"[~≈]?(\d{1,4})(?:%|/(\d{1,4}))")
# What turns the sense of the status before it, or makes another word of its last character: 开发中心, 開発中止.
_LACK = (*("なし", "無し", "未", "ない", "せず", "不", "没", "沒"), *"止断斷心文英国國间間级級")
_TO = "至到于於"  # binds a status to the milestone or date behind it: 推迟至 Phase 6
_OUT_OF = frozenset(("of", "von", "de", "sur", "из", "di", "av"))
_NO_YET = frozenset({"yet"})


@dataclass(frozen=True, slots=True)
class Reading:
    """A status phrase and where it stands in the text.

    `whole`: nothing but versions, dates, counts and the like stand beside it. `led`: they stand before it too.
    `loose` and `weak` are those of `words`; `wished`: what follows makes it a demand ("complete before 1.0").
    `denied`: a negation stands before it.
    """

    status: Status
    start: int
    end: int
    certain: bool
    whole: bool
    led: bool
    loose: bool
    weak: bool
    wished: bool
    denied: bool

    @property
    def noun(self) -> bool:
        """Whether the word also names an activity or a list: "Planning", "Testing", "Backlog"."""
        return self.loose and self.status is not Status.DONE

    @property
    def alone(self) -> bool:
        """Whether the segment claims its status, and nothing else."""
        return self.whole and not self.wished


def read(tokens: Sequence[Token], lexicon: Lexicon, heading: bool = False, prose: bool = False) -> Reading | None:
    """The status that a segment starts with. `heading` allows nouns beside it, `prose` eastern script after it."""
    words = [_eastern(token, lexicon, heading, prose) if token.kind == "east" else token.word for token in tokens]
    lead = _Lead(tokens, words, lexicon, heading)
    if not lead.skip():
        return None
    status, end = lead.found
    phrase = " ".join(words[lead.at : end])
    certain = True
    if lead.partial or lead.negated:
        if status is not Status.DONE:
            return None
        status, certain = (Status.PLANNED, False) if lead.negated else (Status.ACTIVE, True)
    share = lead.share if lead.share is not None else _percent_after(tokens, end)
    if status is Status.DONE and not lead.partial and share is not None and share < 1:
        status, certain = (Status.ACTIVE, True) if share else (Status.PLANNED, False)
    changed = lead.partial or lead.negated or lead.share is not None
    return Reading(
        status=status,
        start=tokens[0 if changed else lead.at].start,
        end=min(tokens[end - 1].end, tokens[end - 1].start + len(words[end - 1])) if prose else tokens[end - 1].end,
        certain=certain,
        whole=_trivial(tokens, words, end, status, lexicon, heading),
        led=lead.at > lead.free,
        loose=phrase in listed("LOOSE").values,
        weak=phrase in listed("WEAK").values,
        wished=status is Status.DONE and listed("DEMANDS").at(words, end) is not None,
        denied=lead.negated,
    )


def _eastern(token: Token, lexicon: Lexicon, heading: bool, prose: bool) -> str:
    """The word of a run of Chinese or Japanese: without the noun that it ends with, or the prose that follows it."""
    word = token.word
    if lexicon.heading([word], 0):
        return word
    for bare in (word.rstrip(_TO), *(word[:end] for end in (4, 3, 2) if eastern_key(replace(token, word=word[end:])))):
        if bare != word and lexicon.phrase([bare], 0):
            return bare
    if heading:
        for noun in listed("NOUNS").values:
            base = word.removesuffix(noun).rstrip("的のな")
            if base and base != word and not noun.isascii() and lexicon.phrase([base], 0):
                return base
    if prose:
        for end in range(min(len(word), 8), 2, -1):
            if lexicon.phrase([word[:end]], 0) and not word.startswith(_LACK, end):
                return word[:end]
    return word


class _Lead:
    """What stands before the status phrase of a segment and does not matter, or changes its sense."""

    def __init__(self, tokens: Sequence[Token], words: Sequence[str], lexicon: Lexicon, heading: bool) -> None:
        self.tokens, self.words, self.lexicon, self.heading = tokens, words, lexicon, heading
        self.at = 0
        self.free = 0  # words passed so far that make no lead
        self.partial = self.negated = False
        self.share: float | None = None
        self.found: tuple[Status, int] = (Status.DONE, 0)

    def skip(self) -> bool:
        """Go to the status phrase; False when there is none, or something else stands before it."""
        while self.at < len(self.words):
            found = (self.lexicon.heading if self.heading else self.lexicon.phrase)(self.words, self.at)
            if found and (found[1] - self.at > 1 or not self._qualified()):
                self.found = found
                return True
            step = self._step()
            if not step:
                return False
            self.at = step
        return False

    def _qualified(self) -> bool:
        """Whether the word here only qualifies a status that follows: "now done"."""
        for table in ("QUALIFIERS", "PARTIAL", "NEGATIONS"):
            passed = listed(table).at(self.words, self.at)
            if passed and self.lexicon.phrase(self.words, passed[1]):
                return True
        return False

    def _step(self) -> int | None:
        """The index after one thing that may be passed over."""
        for table in ("PARTIAL", "NEGATIONS", "QUALIFIERS"):
            passed = listed(table).at(self.words, self.at)
            if passed:
                self.partial |= table == "PARTIAL"
                self.negated |= table == "NEGATIONS"
                self.free += passed[1] - self.at
                return passed[1]
        if self.heading:
            noun = listed("NOUNS").at(self.words, self.at)
            self.free += noun[1] - self.at if noun else 0
            return noun[1] if noun else None
        if self.tokens[self.at].kind == "figure":
            self.share = _share("/".join(self._figures()))
            return self.at + 1
        if self.at and self.tokens[self.at - 1].kind == "figure":
            joined = listed("CONNECTIVES").at(self.words, self.at)
            return joined[1] if joined else None
        return numbered(self.tokens, self.words, self.at)

    def _figures(self) -> list[str]:
        """The figure here, with the one before it where this is what that is out of: "3 of 5"."""
        at = self.at
        parted = at > 1 and self.tokens[at - 2].kind == "figure" and self.words[at - 1] in _OUT_OF
        return [self.words[at - 2], self.words[at]] if parted else [self.words[at]]


def _share(figure: str) -> float | None:
    """`70%` and `7/10` as 0.7."""
    match = _SHARE.fullmatch(figure)
    if not match:
        return None
    whole = int(match[2]) if match[2] else 100
    return int(match[1]) / whole if whole else None


def is_part(figure: str) -> bool:
    """Whether a figure says that something is not whole: "70%", "7/10"."""
    share = _share(figure)
    return share is not None and share < 1 and not figure.isdecimal()


def _percent_after(tokens: Sequence[Token], at: int) -> float | None:
    """The percentage behind a status as a fraction: "completado al 80 %"."""
    for index in range(at, len(tokens)):
        if tokens[index].kind == "figure":
            following = tokens[index + 1].word if index + 1 < len(tokens) else ""
            figure = tokens[index].word + "%" * (following == "%")
            return _share(figure) if "%" in figure else None
    return None


def numbered(tokens: Sequence[Token], words: Sequence[str], at: int) -> int | None:
    """The index after a noun with its number, such as "PR #59", "phase 2" or 第二阶段."""
    if tokens[at].kind == "east" and eastern_key(tokens[at]):
        return at + 1
    for phrases in (listed("REFERENCES"), named("KINDS")):
        found = phrases.at(words, at)
        if found and found[1] < len(tokens) and tokens[found[1]].kind == "figure":
            return found[1] + 1
    return None


def _trivial(
    tokens: Sequence[Token], words: Sequence[str], at: int, status: Status, lexicon: Lexicon, heading: bool
) -> bool:
    """Whether the tokens from `at` on say nothing that matters beside `status`."""
    joined = False
    while at < len(tokens):
        step = at + 1 if _dated(tokens[at]) else numbered(tokens, words, at) or _more(words, at, status, lexicon)
        if step is None and heading:
            step = _after(listed("NOUNS").at(words, at))
        if step is None:
            step = _after(listed("QUALIFIERS").at(words, at)) or (at + 1 if words[at] in _NO_YET else None)
        joined = step is None
        at = step or _after(listed("CONNECTIVES").at(words, at)) or 0
        if not at:
            return False
    return not joined


def _after(found: tuple[bool, int] | None) -> int | None:
    return found[1] if found else None


def _more(words: Sequence[str], at: int, status: Status, lexicon: Lexicon) -> int | None:
    """The index after another phrase for the same status: "done and merged"."""
    found = lexicon.phrase(words, at)
    return found[1] if found and found[0] is status else None


def _dated(token: Token) -> bool:
    """Whether this is a figure, a month, a quarter, or a sign between them."""
    if token.kind in ("figure", "other"):
        return token.kind == "figure" or token.word in ",.%~#@"
    return token.word in month_names() or _PERIOD.fullmatch(token.word) is not None
