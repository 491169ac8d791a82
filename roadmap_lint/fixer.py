"""Mends a text: rounds of fixes, each of them proved before it is kept, until nothing changes."""

from __future__ import annotations

from bisect import bisect_left, bisect_right, insort
from collections import deque
from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence, Set
from itertools import accumulate

from roadmap_lint.linter import Report, Surroundings, lint
from roadmap_lint.record import dataclass
from roadmap_lint.rule import Applicability, Diagnostic, Edit, Rule
from roadmap_lint.source import Source, Span

ROUNDS = 10
PROOFS = 16  # so many readings of the text may a round spend on telling good fixes from bad ones

_STILL_THERE = "the problem would still be there"
_UNSETTLED = f"{ROUNDS} rounds of fixes did not settle it"
_TOO_MANY = "too many fixes of this file would have to be tried one by one"

Refusal = tuple[Diagnostic, str]


@dataclass(frozen=True, slots=True)
class Fixed:
    """What came of mending.

    `report` is about the text afterwards. `applied` are the problems that were mended, placed in the text as it was
    when their round began. `refused` are problems in `report` that have a fix which was not kept, and why.
    """

    report: Report
    applied: tuple[Diagnostic, ...] = ()
    refused: tuple[tuple[Diagnostic, str], ...] = ()


@dataclass(frozen=True, slots=True)
class _Mended:
    """A report, the fixes that led to it from the report before, and those that were tried in vain."""

    report: Report
    kept: tuple[Diagnostic, ...] = ()
    refused: tuple[Refusal, ...] = ()

    def refuse(self, refused: Iterable[Refusal]) -> _Mended:
        return _Mended(self.report, self.kept, (*self.refused, *refused))


def fix(source: Source, rules: Sequence[Rule], surroundings: Surroundings, *, unsafe: bool = False) -> Fixed:
    """Mend what `rules` offer safe fixes for, with `unsafe` also what takes a decision.

    In each round fixes that touch an earlier one wait for the next. A fix is kept only when afterwards its problem is
    gone and none is there that was not there before, but of the rules that look last: what they say of a comment that
    a fix made needless is mended in the next round. So every round leaves fewer problems than it found, and fixes
    that would undo one another are refused.
    """
    return _Fixer(rules, surroundings, unsafe=unsafe).fix(source)


class _Fixer:
    """One call of `fix`: what it checks with, and how many readings a round may still spend."""

    def __init__(self, rules: Sequence[Rule], surroundings: Surroundings, *, unsafe: bool) -> None:
        self._rules = rules
        self._surroundings = surroundings
        self._unsafe = unsafe
        self._last = {rule.id for rule in rules if rule.last}
        self._proofs = 0

    def fix(self, source: Source) -> Fixed:
        report = lint(source, self._rules, self._surroundings)
        applied: list[Diagnostic] = []
        for _ in range(ROUNDS):
            mended = self._round(report)
            if not mended.kept:
                return Fixed(report, tuple(applied), mended.refused)
            report = mended.report
            applied += mended.kept
        return Fixed(report, tuple(applied), tuple((problem, _UNSETTLED) for problem in self._fixable(report)))

    def _fixable(self, report: Report) -> list[Diagnostic]:
        allowed = {Applicability.SAFE, Applicability.UNSAFE} if self._unsafe else {Applicability.SAFE}
        return [problem for problem in report.diagnostics if problem.fix and problem.fix.applicability in allowed]

    def _round(self, before: Report) -> _Mended:
        """The first fixes that do not touch; when none of them can be kept, those that waited for them, and so on."""
        self._proofs = PROOFS  # in each round anew, so that the last one comes out the same when `fix` is called again
        mended = _Mended(before)
        waiting = self._fixable(before)
        while waiting and not mended.kept and self._proofs > 0:
            group, waiting = _apart(waiting)
            mended = self._try(before, mended, group, {})
        return mended if mended.kept else mended.refuse((problem, _TOO_MANY) for problem in waiting)

    def _try(self, before: Report, sofar: _Mended, group: Sequence[Diagnostic], doubts: Mapping[int, str]) -> _Mended:
        """Keep those of `group` that prove good, together with what is kept already.

        All at once; else first those that no fault is laid to, then the others; and where that does not tell them
        apart, half by half. `doubts` are the faults that were laid to them before, by `id`.
        """
        if self._proofs <= 0:
            return sofar.refuse((problem, doubts.get(id(problem), _TOO_MANY)) for problem in group)
        self._proofs -= 1
        kept = (*sofar.kept, *group)
        edits = [edit for problem in kept for edit in _edits(problem)]
        after = lint(before.source.with_text(apply(before.source.text, edits)), self._rules, self._surroundings)
        faults = _faults(before, after, kept, edits, self._last)
        if not faults:
            return _Mended(after, kept, sofar.refused)
        if len(group) == 1:
            return sofar.refuse([(group[0], faults.get(id(group[0])) or next(iter(faults.values())))])
        good, bad = _parted(group, faults)
        return self._try(before, self._try(before, sofar, good, faults), bad, faults)


def _parted(
    group: Sequence[Diagnostic], faults: Mapping[int, str]
) -> tuple[Sequence[Diagnostic], Sequence[Diagnostic]]:
    """Those that no fault is laid to and those that one is, or the halves of a group that is all of one kind."""
    good = [problem for problem in group if id(problem) not in faults]
    bad = [problem for problem in group if id(problem) in faults]
    return (good, bad) if good and bad else (group[: len(group) // 2], group[len(group) // 2 :])


def _edits(problem: Diagnostic) -> tuple[Edit, ...]:
    return problem.fix.edits if problem.fix else ()


def _apart(problems: Iterable[Diagnostic]) -> tuple[list[Diagnostic], list[Diagnostic]]:
    """The problems whose fixes do not touch an earlier one's, and those that have to wait."""
    group: list[Diagnostic] = []
    waiting: list[Diagnostic] = []
    taken: list[Span] = []
    for problem in sorted(problems, key=lambda problem: min(edit.span for edit in _edits(problem))):
        spans = [edit.span for edit in _edits(problem)]
        if any(_is_taken(span, taken) for span in spans):
            waiting.append(problem)
            continue
        group.append(problem)
        for span in spans:
            insort(taken, span)
    return group, waiting


def _is_taken(span: Span, taken: Sequence[Span]) -> bool:
    """Whether `span` touches one of `taken`, which are in order and do not overlap."""
    last = bisect_right(taken, span.end, key=lambda other: other.start) - 1
    return last >= 0 and taken[last].touches(span)


def apply(text: str, edits: Iterable[Edit]) -> str:
    """The text with every edit made, everything between them as it was.

    Of edits at one place, those that insert come first, in the order given. Raises ValueError when two overlap.
    """
    pieces: list[str] = []
    done = 0
    for edit in sorted(edits, key=lambda edit: edit.span):
        if edit.span.start < done:
            raise ValueError(f"two edits overlap at {edit.span.start}")
        pieces += (text[done : edit.span.start], edit.text)
        done = edit.span.end
    return "".join((*pieces, text[done:]))


@dataclass(frozen=True, slots=True)
class _Trace:
    """What a problem is recognised by on both sides of some edits: `span` and `line` are places in the later text."""

    problem: Diagnostic
    span: Span
    line: int
    words: str


# From the surest to the weakest sign that two problems are one. The last two are for messages that count, and for
# text that was moved.
_LIKENESSES: tuple[Callable[[_Trace], Hashable], ...] = (
    lambda trace: (trace.problem.rule, trace.span, trace.problem.message),
    lambda trace: (trace.problem.rule, trace.span),
    lambda trace: (trace.problem.rule, trace.words),
    lambda trace: (trace.problem.rule, trace.line),
)


def _faults(
    before: Report, after: Report, mended: Sequence[Diagnostic], edits: Iterable[Edit], last: Set[str]
) -> dict[int, str]:
    """Why some edits are no good, by the `id` of the problem whose fix seems guilty; of `None` when none does.

    They are good when the problems `mended` are gone and no other is there that was not there before, but one of the
    rules `last`.
    """
    if not after.diagnostics:
        return {}
    place = _mover(edits)
    old = [_trace(before, after, problem, place(problem.span)) for problem in before.diagnostics]
    new = [_trace(after, after, problem, problem.span) for problem in after.diagnostics]
    cured = {id(problem) for problem in mended}
    claimed, old, new = _matched(old, new, _LIKENESSES[0])
    faults = {id(trace.problem): _STILL_THERE for trace in claimed if id(trace.problem) in cured}
    missed = {(trace.problem.rule, trace.line): id(trace.problem) for trace in old if id(trace.problem) in cured}
    old = [trace for trace in old if id(trace.problem) not in cured]
    for likeness in _LIKENESSES[1:]:
        _, old, new = _matched(old, new, likeness)
    lines = {after.source.line(place(edit.span).start): id(problem) for problem in mended for edit in _edits(problem)}
    for trace in new:
        guilty = missed.get((trace.problem.rule, trace.line))
        if guilty is not None:
            faults[guilty] = _STILL_THERE
        elif trace.problem.rule not in last:
            reason = f"it would cause {trace.problem.rule}: {trace.problem.message}"
            faults.setdefault(lines.get(trace.line, id(None)), reason)
    return faults


def _trace(report: Report, after: Report, problem: Diagnostic, place: Span) -> _Trace:
    source = report.source
    words = source.cut(source.line_span(source.line(problem.span.start))).split()
    if words and words[0].rstrip(".)").isdecimal():
        del words[0]  # the number of a list item changes when another is moved
    return _Trace(problem, place, after.source.line(place.start), " ".join(words))


def _matched(
    old: Iterable[_Trace], new: Iterable[_Trace], likeness: Callable[[_Trace], Hashable]
) -> tuple[list[_Trace], list[_Trace], list[_Trace]]:
    """Pair each new problem with an old one that is alike: the old ones so claimed, then the old and new ones left."""
    pool: dict[Hashable, deque[_Trace]] = {}
    for trace in old:
        pool.setdefault(likeness(trace), deque()).append(trace)
    claimed: list[_Trace] = []
    left: list[_Trace] = []
    for trace in new:
        alike = pool.get(likeness(trace))
        if alike:
            claimed.append(alike.popleft())
        else:
            left.append(trace)
    return claimed, [trace for alike in pool.values() for trace in alike], left


def _mover(edits: Iterable[Edit]) -> Callable[[Span], Span]:
    """Where a span of a text lies after the edits. What starts or ends within an edit reaches to that edit's border."""
    ordered = sorted(edits, key=lambda edit: edit.span)
    starts = [edit.span.start for edit in ordered]
    ends = [edit.span.end for edit in ordered]
    shifts = [0, *accumulate(len(edit.text) - len(edit.span) for edit in ordered)]

    def moved(span: Span) -> Span:
        before = bisect_right(ends, span.start)
        inside = before < len(starts) and starts[before] < span.start
        start = (starts[before] if inside else span.start) + shifts[before]
        begun = bisect_left(starts, span.end)
        inside = begun > 0 and ends[begun - 1] > span.end
        end = (ends[begun - 1] if inside else span.end) + shifts[begun]
        return Span(start, max(start, end))

    return moved
