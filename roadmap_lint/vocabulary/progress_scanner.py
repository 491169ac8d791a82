"""The single figures that a progress may be made of, and the words beside them."""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum

from roadmap_lint.pattern import DIGIT, one_of, pattern
from roadmap_lint.record import dataclass
from roadmap_lint.vocabulary.version_scanner import is_unspaced
from roadmap_lint.vocabulary.words import fold, folded_words, listed, named

FULL = "█▓▉▊▋▌▍▎▏▰■▮●⬤🟩🟦🟨🟧🟥🟪🟢⬛◼#=>*"
DARK = "⬛▒"  # filled beside white cells or none, empty beside others

_CELLS = "█▓▉▊▋▌▍▎▏▰■▮●⬤🟩🟦🟨🟧🟥🟪🟢⬛◼▒░▱□▯○◯⬜◻⚪"
_CELL_SET = frozenset(_CELLS)
_SPACE = one_of(" \t\xa0\u202f")
_FIRST = r"\d{1,6}|\[[#=>*-]{1,99}[-_. ]{0,99}\]"
_START = pattern(_FIRST)
_START_OR_CELL = pattern(rf"{_FIRST}|[{_CELLS}](?:\ufe0f?[{_CELLS}]){{2,99}}\ufe0f?")
_FIGURE = pattern(
    rf"(?P<percent>\d{{1,6}}(?:[.,]\d{{1,3}})?){_SPACE}?[%％]"
    rf"|(?P<done>\d{{1,6}})(?:{_SPACE}?/{_SPACE}?|{_SPACE}(?:out of|of|von|sur|de|из|av|af|van|di){_SPACE})"
    r"(?P<total>\d{1,6})"
    rf"|(?P<count>\d{{1,6}}){_SPACE}(?P<word>[^\W\d_]{{2,20}})"
)
_NOT_BEFORE = frozenset("./:$#-+~<>=≥≤≈±–§@&€£\\^_")
_BLOCKS = frozenset("█▓▉▊▋▌▍▎▏")
_COMPARED = ("<", ">", "≥", "≤", "~", "≈", "±", "+", "→", "⇒", ">=", "<=", "=>")
_NOT_AFTER = pattern(rf"[\w/\\@°+×]|[.,:-]\w|{_SPACE}{{0,2}}(?:→|⇒|->|=>|[-–]\d)|{_SPACE}?[+<>]")
# Words for what is measured, not counted off: a figure beside them says nothing about the items of a list.
_METRICS = """
coverage uptime accuracy precision recall sla slo threshold target targets rate rates ratio score scores rating ratings
readiness reduction improvement increase decrease growth latency availability confidence discount share probability
success failure failures error errors pass passing passed satisfaction adoption retention conversion compliance cpu
memory usage test tests quality priority effort impact risk cap limit budget overlap support loss
testabdeckung abdeckung couverture cobertura copertura kapsam покрытие 覆盖率 覆蓋率 カバレッジ 커버리지
"""
_MORE_NOUNS = """
plan plans step steps box boxes checkbox checkboxes todo todos subtask subtasks bug bugs requirement requirements
action actions ticket tickets issue issues aufgabe schritte tâches étapes tareas pasos hitos tarefas etapas
задач задачи этапов görev
"""
_MORE_LABELS = "progress completion completed complete done overall finished total gesamt status"
_REMAINING = "remaining left unfinished incomplete outstanding verbleibend übrig restantes restants"


class Kind(StrEnum):
    """What a written part of a progress says. OPEN is what is left to do; BAR the cells of a bar."""

    DONE = "done"
    TOTAL = "total"
    OPEN = "open"
    DEFERRED = "deferred"
    PERCENT = "percent"
    BAR = "bar"


@dataclass(frozen=True, slots=True)
class Atom:
    """A figure at `start`..`end` of a text, with the parts of it: what each says, and where it is written."""

    start: int
    end: int
    parts: tuple[tuple[Kind, int, int], ...]

    @property
    def kinds(self) -> frozenset[Kind]:
        return frozenset(kind for kind, _, _ in self.parts)


def is_metric(word: str) -> bool:
    """Whether `word` is something that is measured, not counted off."""
    return fold(word) in folded_words(_METRICS)


def is_noun(word: str) -> bool:
    """Whether `word` is what can be counted off in a roadmap."""
    word = fold(word)
    return word in folded_words(_MORE_NOUNS) or word in listed("NOUNS").values or word in named("KINDS").values


def is_done(word: str) -> bool:
    """Whether `word` says "done"."""
    return named("STATUS").values.get(fold(word)) == "done"


def is_label(words: str) -> bool:
    """Whether `words` introduce a progress: "overall progress", "completed"."""
    folded = fold(words)
    label = named("LABELS").values.get(folded)
    return label in ("progress", "status") or folded in folded_words(_MORE_LABELS) or is_done(words)


def atoms(text: str) -> Iterator[Atom]:
    """The figures of `text` from left to right that are no part of a name, a date or a comparison."""
    end = 0
    no_cells = text.isascii() or _CELL_SET.isdisjoint(text)
    if no_cells and "[" not in text and not DIGIT.search(text):
        return
    for match in (_START if no_cells else _START_OR_CELL).finditer(text):
        if match.start() < end:
            continue
        atom = _figure(text, match.start()) if match[0][0].isdigit() else _bar(match[0], match.start())
        if atom is not None:
            end = atom.end
            yield atom


def _bar(text: str, start: int) -> Atom | None:
    """The bar `text`; its brackets are left out, and shorter ones in brackets are none."""
    if text.startswith("["):
        text, start = text[1:-1], start + 1
    if len(text) < 3 or (text[0] in "#=>*-" and len(text) < 4) or bar_share(text) is None:
        return None
    return Atom(start, start + len(text), ((Kind.BAR, start, start + len(text)),))


def _figure(text: str, start: int) -> Atom | None:
    match = _FIGURE.match(text, start)
    if match is None or not _free(text, start, match.end()):
        return None
    if match["word"]:
        counted = _counted(match["word"])
        return Atom(start, match.end(), ((counted, *match.span("count")),)) if counted is not None else None
    if match["done"] and _is_date(int(match["done"]), int(match["total"]), "/" in match[0]):
        return None
    parts = [(Kind(name), *match.span(name)) for name in ("percent", "done", "total") if match[name]]
    return Atom(start, match.end(), tuple(parts))


def _free(text: str, start: int, end: int) -> bool:
    """Whether nothing at either side makes a date, a name, a comparison, a change or a range of a figure."""
    left, right = text[start - 1 : start], text[end : end + 1]
    if left in _NOT_BEFORE or (left.isalnum() and not is_unspaced(left)):
        return False
    if left in (".", ",") and text[max(0, start - 2) : start - 1].isdigit():
        return False
    if left.isspace() and text[max(0, start - 4) : start].rstrip().endswith(_COMPARED):
        return False
    return _NOT_AFTER.match(text, end) is None or is_unspaced(right)


def _counted(word: str) -> Kind | None:
    """What a number before `word` counts: "5 done", "3 open", "2 deferred"."""
    folded = fold(word)
    if folded in folded_words(_REMAINING):
        return Kind.OPEN
    status = named("STATUS").values.get(folded)
    return {"done": Kind.DONE, "planned": Kind.OPEN, "deferred": Kind.DEFERRED}.get(status or "")


def _is_date(done: int, total: int, slash: bool) -> bool:
    """Whether two numbers are years or a date: 2022/2023, "5 de 2025"."""
    return 1900 <= total <= 2199 and (done >= 1900 or (done <= 31 and not slash))


def is_ratio(done: int, total: int) -> bool:
    """Whether two numbers alone are rather a proportion, or round the clock: 50/50, 80/20, 16/9, 24/7."""
    return (done, total) in ((24, 7), (16, 9), (16, 10), (4, 3)) or (done + total == 100 and total <= 50)


def bar_share(bar: str) -> tuple[int, int] | None:
    """How many cells of a bar are filled, and how many there are; None when it is no bar of filled and empty cells."""
    cells = [cell for cell in bar if cell != "\ufe0f"]
    colours = {cell for cell in cells if cell in FULL and cell not in DARK}
    full = colours or set(DARK)
    count = sum(cell in full for cell in cells)
    one_kind = len(colours - {">"}) < 2 or colours <= _BLOCKS
    if not cells or not one_kind or not all(cell in full for cell in cells[:count]):
        return None
    return count, len(cells)
