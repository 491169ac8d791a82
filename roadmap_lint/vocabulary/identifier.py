"""What names a milestone: "Phase 2", "Milestone 5b", "第二阶段", or an id such as R-01."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence

from roadmap_lint.pattern import pattern
from roadmap_lint.record import dataclass
from roadmap_lint.remembered import remembered
from roadmap_lint.vocabulary import Found
from roadmap_lint.vocabulary.numeral import FIGURES, chinese, is_roman, order_of, plain, roman
from roadmap_lint.vocabulary.segment import Token, may_be_eastern, tokens
from roadmap_lint.vocabulary.words import fold, listed, named

_TITLE_ROOM = 120
_ENOUGH = 3  # different numbers that make a prefix a scheme
_NUMBER = pattern(r"#?(\d{1,3}(?:\.\d{1,3})*[A-Za-z]?)(?:[-–/](\d{1,3}(?:\.\d{1,3})*[A-Za-z]?))?\+?")
_GLUED = pattern(r"([^\W\d]+) ?(\d{1,3}(?:\.\d{1,3})*[a-z]?)")
_LEADING = pattern(
    r"[\W_]*(\d{1,3}(?:\.\d{1,2})?[a-z]?)(?:[-–](\d{1,3}(?:\.\d{1,2})?))?(?=[.:)](?:\s|$)|\s+[-–—]\s|\s*$)"
)
_NUMERAL = pattern(rf"[{FIGURES}]{{1,3}}")
_GOES_ON = pattern(r"\s+[^\W\d_]")
_FIRST_WORD = pattern(r"(?:\W|\d|_|[xX]\])*([^\W\d_]+)")
_WORD = pattern(r"[^\W\d_]+")
_EAST_NUMBER = pattern("[\u3400-\u9fff]")
_PREFIX = r"[A-Z]{1,8}-?"
_ID = pattern(rf"(?<![\w.#/-])({_PREFIX})(\d{{1,5}}(?:\.\d{{1,3}})*[a-z]?)(?![\w/-]|\.\w)")
_WHOLE_PREFIX = pattern(_PREFIX)
_ID_WRITTEN = pattern(r"[A-Z](?:[^\w\s]|_)*\d")
_ID_START = pattern(r"[\W_]*(?:[xX]\][\W_]*)?(?:\d{1,3}(?:\.\d{1,3})*[.)]? )?[\W_]*")
# Priorities, periods, standards, formats, products: never the ids of milestones.
_FOREIGN = (
    "P Q H V W CY FY RFC CVE CWE ISO IEC IEEE SHA MD UTF HTTP HTTPS GPT IPV ES EC CSS HTML XML PEP ADR GH SOC WCAG "
    "COVID AES RSA USB ARM X K B CP PHP SQL TLS SSL DX JDK JSR JEP NET LTS BASE DDR PCI CUDA GDPR ECMA ANSI MP"
)


@dataclass(frozen=True, slots=True)
class Key:
    """What names a milestone: its kind and its number as written; `last` when it names a range ("Waves 1–4").

    The kind is one of `words.KINDS`, or "id" with the whole id as its number. Roman and Chinese numbers are in digits,
    but for I, V and X, which may be letters.
    """

    kind: str
    number: str
    last: str | None = None

    @property
    def name(self) -> str:
        """For messages: "Phase 2", "Waves 1–4", "R-01"."""
        if self.kind == "id":
            return self.number
        return (
            f"{self.kind.capitalize()} {self.number}"
            if self.last is None
            else f"{self.kind.capitalize()}s {self.number}–{self.last}"
        )

    @property
    def order(self) -> tuple[tuple[int, str], ...]:
        """Sorts keys of one kind: "2" before "2a" before "2.5" before "10"."""
        return order_of(self.number)

    @property
    def counted(self) -> range:
        """The whole numbers that it stands for: 2 for Phase 2, 2a and 2.5, all of Waves 1–4; none for an id."""
        first = self.order[0][0] if self.kind != "id" and self.order else -1
        last = int(self.last) if self.last is not None and self.last.isdecimal() else first
        return range(first, min(last, first + 99) + 1) if first >= 0 else range(0)

    def covers(self, other: Key) -> bool:
        """Whether `other` is this key, or lies in its range."""
        if self.kind != other.kind:
            return False
        return self.order == other.order or (self.last is not None and self.order <= other.order <= order_of(self.last))


def title_key(text: str, prefixes: Collection[str] = frozenset()) -> Found[Key] | None:
    """The key that a heading, cell or item starts with. Ids count when `prefixes` holds their prefix (see `scheme`)."""
    room = text[:_TITLE_ROOM]
    if _may_name(room):
        found = tokens(room)
        start = _start(found)
        key = (_numbered(room, found, start) or _ordinal(found, start)) if start < len(found) else None
        if key:
            return key
    match = _id_at_start(room) if prefixes else None
    return _id(match) if match and match[1] in prefixes else None


def qualifies(text: str, key: Found[Key]) -> bool:
    """Whether words go on behind a numbered key with no sign between: "Phase 1 tests" may be but a part of phase 1."""
    return key.value.kind != "id" and _GOES_ON.match(text, key.end) is not None


def kind_of(header: str) -> str | None:
    """The kind that the header of a column names: "Phase", "Sprint #"."""
    return named("KINDS").values.get(fold(header.strip(" \t#*_:：.")))


def headed_key(text: str, kind: str) -> Found[Key] | None:
    """The key of a cell under a header that names its kind: "2. Storage" under "Phase", "3" under "Sprint".

    Under "Milestone" a number with a point may be a version, and is none.
    """
    match = _LEADING.match(text)
    if match is None or (kind == "milestone" and "." in match[0].strip().rstrip(".")):
        return None
    return Found(Key(kind, plain(match[1]), match[2] and plain(match[2])), match.start(1), match.end())


def _id(match: re.Match[str]) -> Found[Key]:
    """The key of an id; M3 is milestone 3."""
    key = Key("milestone", plain(match[2])) if match[1] in ("M", "M-") else Key("id", match[1] + match[2])
    return Found(key, match.start(1), match.end())


def _is_eastern(text: str) -> bool:
    return may_be_eastern(text) and _EAST_NUMBER.search(text) is not None


def find_references(text: str, prefixes: Collection[str] = frozenset()) -> list[Found[Key]]:
    """Every key that a sentence mentions, in order."""
    keys = _mentions(text) if named("KINDS").in_any(_WORD.findall(fold(text))) or _is_eastern(text) else []
    if prefixes:
        ids = [_id(match) for match in _ID.finditer(text) if match[1] in prefixes]
        ends = {key.end for key in keys}  # "Milestone M3" is one mention
        keys += [each for each in ids if each.end not in ends]
    return sorted(keys, key=lambda key: key.start)


def _mentions(text: str) -> list[Found[Key]]:
    found = tokens(text)
    # "RFC 40 phase 3" is a phase of something else.
    free = [index for index in range(len(found)) if index == 0 or found[index - 1].kind != "figure"]
    return [key for index in free if (key := _numbered(text, found, index))]


def is_prefix(text: str) -> bool:
    """Whether an id can begin with `text`, which is one to eight capital letters, with a hyphen or without."""
    return _WHOLE_PREFIX.fullmatch(text) is not None


def may_be_numbered(written: str) -> bool:
    """Whether an id may stand in a text, as it is written with its markup. Quick; False is sure."""
    return _ID_WRITTEN.search(written) is not None


def scheme(texts: Iterable[str]) -> set[str]:
    """The prefixes of ids ("M", "R-") under which three or more of these titles are numbered differently."""
    numbers: defaultdict[str, set[str]] = defaultdict(set)
    for text in texts:
        prefix, number = _numbered_id(text[:_TITLE_ROOM])
        if prefix:
            numbers[prefix].add(number)
    return {prefix for prefix, seen in numbers.items() if len(seen) >= _ENOUGH}


@remembered
def _numbered_id(text: str) -> tuple[str, str]:
    """The prefix and the number of what may be an id at the start of a title; empty when there is none."""
    match = _id_at_start(text)
    return (match[1], match[2]) if match and match[1].rstrip("-") not in _FOREIGN.split() else ("", "")


def _id_at_start(text: str) -> re.Match[str] | None:
    start = _ID_START.match(text)
    return _ID.match(text, start.end() if start else 0)


def _may_name(text: str) -> bool:
    """Whether the first word of `text` may be a kind. Quick; False is sure."""
    first = _FIRST_WORD.match(text)
    if first is None:
        return False
    word = fold(first[1])
    return named("KINDS").starts(word) or named("KINDS_AFTER").starts(word) or word[0] >= "\u2e80"


def _start(found: Sequence[Token]) -> int:
    """The index of the first word that is no box; marks, brackets and numbering ("1.2", "3)") may stand before it."""
    numbered = False
    for index, token in enumerate(found):
        boxed = token.word == "x" and index + 1 < len(found) and found[index + 1].kind == "close"
        if token.kind in ("word", "east") and not boxed:
            return index
        if token.kind == "figure":
            if numbered or not token.word[0].isdigit():
                break
            numbered = True
        elif token.kind == "other" and numbered and token.word != ".":
            break
    return len(found)


def _numbered(text: str, found: Sequence[Token], at: int) -> Found[Key] | None:
    """A kind with its number after it: "Phase 2", "Sprint-3", "阶段二", "第二阶段"."""
    token = found[at]
    if token.kind == "east":
        eastern = eastern_key(token)
        if eastern:
            return eastern
    elif token.kind != "word":
        return None
    words = [each.word for each in found[at : at + 3]]
    kind = named("KINDS").at(words, 0)
    if kind is None:
        glued = _GLUED.fullmatch(token.word)
        name = named("KINDS").values.get(glued[1].strip()) if glued else None
        return Found(Key(name, plain(glued[2])), token.start, token.end) if glued and name else None
    number = _number(text, found, at + kind[1], kind[0])
    return Found(Key(kind[0], number[0], number[1]), token.start, number[2]) if number else None


def _number(text: str, found: Sequence[Token], at: int, kind: str) -> tuple[str, str | None, int] | None:
    """The number at token `at`, the end of its range, and the offset after it."""
    if at >= len(found):
        return None
    token = found[at]
    raw = text[token.start : token.end]
    if token.kind == "figure":
        match = _NUMBER.fullmatch(raw)
        if not match:
            return None
        last, end = _range_end(text, found, at) if match[2] is None else (match[2], token.end)
        return plain(match[1]), last and plain(last), end
    if token.kind != "word":
        return None
    if raw[:1].casefold() == kind[0] and raw[1:].isdigit() and len(raw) <= 4:
        return plain(raw[1:]), None, token.end
    return _lettered(found, at, raw)


def _lettered(found: Sequence[Token], at: int, raw: str) -> tuple[str, str | None, int] | None:
    """A letter, or a number in Roman figures, where no word follows it."""
    following = found[at + 1] if at + 1 < len(found) else None
    if following is not None and following.kind in ("word", "figure", "east"):
        return None
    if len(raw) == 1:
        return (raw, None, found[at].end) if raw.isascii() and raw.isupper() else None
    return (str(roman(raw)), None, found[at].end) if is_roman(raw) else None


def _range_end(text: str, found: Sequence[Token], at: int) -> tuple[str | None, int]:
    """The end of a range that goes on after token `at`: "1 to 4", "1 & 2"."""
    if at + 2 < len(found) and (found[at + 1].word == "&" or listed("RANGE_WORDS").values.get(found[at + 1].word)):
        match = _NUMBER.fullmatch(text[found[at + 2].start : found[at + 2].end])
        first = text[found[at].start : found[at].end].lstrip("#")
        if match and not match[2] and first.isdigit() and match[1].isdigit() and int(match[1]) == int(first) + 1:
            return match[1], found[at + 2].end
    return None, found[at].end


def _ordinal(found: Sequence[Token], at: int) -> Found[Key] | None:
    """A kind with its number before it and no word after it: "2단계:", "第 2 阶段", "2. Aşama"."""
    start = at
    if found[at].word == "第":
        at += 2
    elif found[at].kind == "east":
        return None
    if at >= len(found):
        return None
    figure = at - 2 if at > 1 and found[at - 1].word == "." else at - 1
    match = _NUMBER.fullmatch(found[figure].word) if figure >= 0 and found[figure].kind == "figure" else None
    kind = named("KINDS_AFTER").values.get(found[at].word) if match else None
    if not match or match[2] or not kind:
        return None
    if at + 1 < len(found) and found[at + 1].kind in ("word", "figure", "east"):
        return None
    return Found(Key(kind, plain(match[1])), found[min(start, figure)].start, found[at].end)


def eastern_key(token: Token) -> Found[Key] | None:
    """A kind and its number in one run: "第二阶段", "阶段二"."""
    match = _NUMERAL.search(token.word)
    if not match:
        return None
    before, after = token.word[: match.start()], token.word[match.end() :]
    kind = named("KINDS_AFTER").values.get(after) if before == "第" else None
    kind = kind or (named("KINDS").values.get(before) if not after else None)
    return Found(Key(kind, str(chinese(match[0]))), token.start, token.end) if kind else None
