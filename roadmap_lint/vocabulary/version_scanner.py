"""Where versions may stand in a text: numbers in the form of a version, told from dates, sizes and parts of names."""

from __future__ import annotations

from roadmap_lint.pattern import one_of, pattern
from roadmap_lint.record import dataclass
from roadmap_lint.vocabulary.version_number import NUMBERS, Version, is_suffix, release_of
from roadmap_lint.vocabulary.version_words import DAY, ENDINGS, is_unit, is_version_word
from roadmap_lint.vocabulary.words import fold

_NUMBERS = pattern(NUMBERS)
# What may follow the numbers.
_TAIL = pattern(
    r"(?P<wild>\.[xX*](?:\.[xyzXYZ*]){0,2})?"
    r"(?P<suffix>(?:[-_.]?[a-zA-Z]{1,10}(?:[-_.]?\d{1,14}){0,3}){0,3})"
    r"(?P<local>\+[a-zA-Z0-9]{1,40}(?:[-_.][a-zA-Z0-9]{1,40}){0,5})?(?P<open>\+)?"
)
_TAIL_STARTS = pattern(r"[-_.]?[a-zA-Z]|\+|\.\*")
_WORD_AFTER = pattern(r"\s?([^\W\d_]{1,20})")
_BOUND_TO = pattern(one_of("@\\%％‰°×$€£¥_") + r"|\.[^\W_]|\.{2,3}\d|,\d|:\d|-[^\W_]|/[^\W_]")
_LINKED = pattern(r"(?:-|\.{2,3}|/)[vV]\d|[-/]\d{1,9}\.\d")
_NOT_BEFORE = frozenset("./\\-@#=~<>≤≥§$€£¥^_&%≈±×+−")
_LINKS = ("/", "-", "–", "—", "..", "...", "->", "=>")
_NOT_BEFORE_SPACE = frozenset("<>=≤≥~≈±×^§$€£¥")
_WILD = (".x", ".X", ".*")
SPACES = " \t\xa0\u2007\u2009\u202f\u3000"
_LONGEST_WORD = 30


@dataclass(frozen=True, slots=True)
class Candidate:
    """A version at `start`..`end`; its numbers start at `numbers`. `label` is the word for "version" before it."""

    version: Version
    start: int
    numbers: int
    end: int
    label: str = ""

    @property
    def dotted(self) -> bool:
        return len(self.version.release) > 1 or self.version.wildcard

    @property
    def marked(self) -> bool:
        """Whether a "v" or a word for "version" stands before it."""
        return bool(self.version.prefix or self.label)


def candidates(text: str) -> list[Candidate]:
    """Everything in `text` that has the form of a version and is bound to nothing else, from left to right."""
    found: list[Candidate] = []
    for match in _NUMBERS.finditer(text):
        marked = text[max(0, match.start() - 1) : match.start()] in ("v", "V")
        dotted = "." in match[0] or text[match.end() : match.end() + 2] in _WILD
        if not marked and not dotted and not _may_be_labelled(text, match.start()):
            continue
        candidate = _candidate(text, match.start(), match.end(), marked)
        before = text[found[-1].end : candidate.start] if found and candidate.start - found[-1].end < 4 else ""
        if _free_before(text, candidate, before) and _free_after(text, candidate.end) and _sensible(text, candidate):
            found.append(candidate)
    return found


def _candidate(text: str, start: int, end: int, marked: bool) -> Candidate:
    numbers = release_of(text[start:end])
    suffix, wildcard, from_on = "", False, False
    tail = _TAIL.match(text, end) if _TAIL_STARTS.match(text, end) else None
    if tail is not None and (not tail["suffix"] or is_suffix(tail["suffix"])):
        suffix, wildcard, from_on = tail["suffix"] + (tail["local"] or ""), bool(tail["wild"]), bool(tail["open"])
        end = tail.end()
    label, begin = _label(text, start - marked)
    if marked:
        begin = start - 1
    version = Version(text[start:end], numbers, suffix, text[begin:start], wildcard, from_on)
    return Candidate(version, begin, start, end, label)


def word_before(text: str, end: int) -> str:
    """The word that one or two spaces part from `end`; "" when there is none."""
    last = end
    while last > max(0, end - 2) and text[last - 1] in SPACES:
        last -= 1
    return "" if last == end else text[_word_start(text, last) : last]


def _word_start(text: str, end: int) -> int:
    start = end
    while start and end - start < _LONGEST_WORD and text[start - 1].isalpha():
        start -= 1
    return start


def _may_be_labelled(text: str, start: int) -> bool:
    """Whether a word stands before `start`, or a word and one mark."""
    return any(map(str.isalpha, text[max(0, start - 3) : start]))


def _label(text: str, start: int) -> tuple[str, int]:
    """The word for "version" before `start`, folded, and where the version begins with it; a colon parts them."""
    end = start
    for signs in (SPACES, "-.:：", SPACES):
        if end and text[end - 1] in signs:
            end -= 1
    begin = _word_start(text, end)
    word = fold(text[begin:end])
    if not word.isascii():
        for ending in ENDINGS:
            if word.endswith(fold(ending)):
                return word, end - len(ending)
    if not word or not is_version_word(word):
        return "", start
    return word, start if text[end:start].strip() in (":", "：") else begin


def _free_before(text: str, candidate: Candidate, before: str) -> bool:
    """Whether no name, path or other number ends at the candidate. `before` parts it from the last one, when near."""
    start = candidate.start
    left = text[max(0, start - 1) : start]
    if before in _LINKS or not left:
        return True
    if left in ":,'’" and text[max(0, start - 2) : start - 1].isdigit():
        return False
    if left in SPACES and text[max(0, start - 3) : start].rstrip(SPACES)[-1:] in _NOT_BEFORE_SPACE:
        return False
    return not _joins(left) and (left not in _NOT_BEFORE or (left == "-" and bool(candidate.label)))


def _free_after(text: str, end: int) -> bool:
    """Whether no name, path or other number goes on after a candidate."""
    return not _joins(text[end : end + 1]) and (not _BOUND_TO.match(text, end) or bool(_LINKED.match(text, end)))


def _joins(character: str) -> bool:
    """Whether a letter or digit beside a number makes a name of the two; scripts without spaces do not."""
    return character == "_" or (character.isalnum() and not is_unspaced(character))


def is_unspaced(character: str) -> bool:
    """Whether it is a letter of a script that puts no spaces between words: Chinese, Japanese; Korean its endings."""
    return character > "\u10ff" and (
        "\u3040" <= character <= "\u9fff" or "\uac00" <= character <= "\ud7af" or "\uf900" <= character <= "\ufaff"
    )


def _is_measured(text: str, end: int) -> bool:
    """Whether a number that ends at `end` is followed by its unit."""
    match = _WORD_AFTER.match(text, end)
    return match is not None and is_unit(match[1])


def _sensible(text: str, candidate: Candidate) -> bool:
    """Whether the numbers are no date, address, decimal or measure."""
    version = candidate.version
    numbers = version.release
    if not candidate.dotted:
        api = version.suffix[:1].isalpha()  # v1beta1
        day = candidate.label == DAY and version.prefix[:1] not in ("v", "V")
        if not version.prefix or numbers[0] >= 1900 or api or day or version.written == "V8":
            return False
    return bool(version.prefix or version.suffix) or not (
        _is_date(text, candidate) or _is_measured(text, candidate.end)
    )


def _is_date(text: str, candidate: Candidate) -> bool:
    """Whether bare numbers read as a date (2025.05.04, 20.10.2025, 24.04), a decimal (0.05) or an address."""
    numbers = candidate.version.release
    written = text[candidate.numbers : candidate.end].split(".")
    if any(len(part) > 1 and part.startswith("0") for part in written):
        return True
    if len(numbers) == 3 and (numbers[2] >= 1900 or (1900 <= numbers[0] <= 2199 and numbers[1] <= 12)):
        return True
    return len(numbers) == 4 and (len(set(numbers)) == 1 or (10 <= numbers[0] <= 255 and max(numbers) <= 255))
