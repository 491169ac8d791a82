"""Mends a text: rounds of fixes, each of them proved before it is kept, until nothing changes."""

from __future__ import annotations

from bisect import bisect_right, insort
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence, Set
from typing import NamedTuple

from roadmap_lint.document import Table
from roadmap_lint.editing import Chain, Change, Edited
from roadmap_lint.linter import Report, Surroundings, lint
from roadmap_lint.padding import padding
from roadmap_lint.proof import Verdict, judge
from roadmap_lint.record import dataclass
from roadmap_lint.rule import Applicability, Diagnostic, Edit, Rule
from roadmap_lint.source import Source, Span

ROUNDS = 10
FOLLOWING = 3  # so many steps may follow from a fix
PROOFS = 16  # so many readings of the text may a round spend on telling good fixes from bad ones

_UNSETTLED = f"{ROUNDS} rounds of fixes did not settle it"
_TOO_MANY = "too many fixes of this file would have to be tried one by one"

Refusal = tuple[Diagnostic, str]
Wanted = Callable[[Source, Sequence[Diagnostic]], Sequence[Diagnostic]]  # which problems of a text are to be mended


class Step(NamedTuple):
    """Problems that were mended at once, placed in the text as it was then.

    `caused`: the step before brought them about, and would not have been made without this one. `padding` are edits
    made together with the fixes, which keep the columns of tables padded.
    """

    problems: tuple[Diagnostic, ...]
    caused: bool = False
    padding: tuple[Edit, ...] = ()

    @property
    def edits(self) -> tuple[Edit, ...]:
        """All edits of this step, as `apply` takes them."""
        return (*(edit for problem in self.problems for edit in _edits(problem)), *self.padding)


@dataclass(frozen=True, slots=True)
class Fixed:
    """What came of mending.

    `report` is about the text afterwards. `steps` led to it from the text before. `refused` are problems in `report`
    that have a fix which was not kept, and why.
    """

    report: Report
    steps: tuple[Step, ...] = ()
    refused: tuple[Refusal, ...] = ()

    @property
    def applied(self) -> tuple[Diagnostic, ...]:
        """The problems that were mended, those too that mending others brought about."""
        return tuple(problem for step in self.steps for problem in step.problems)


@dataclass(frozen=True, slots=True)
class _Mended:
    """A report, the fixes that led to it from the report before and then what followed from them, and vain ones."""

    report: Report
    steps: tuple[Step, ...] = ()
    refused: tuple[Refusal, ...] = ()

    def refuse(self, refused: Iterable[Refusal]) -> _Mended:
        return _Mended(self.report, self.steps, (*self.refused, *refused))

    @property
    def kept(self) -> tuple[Diagnostic, ...]:
        return self.steps[0].problems if self.steps else ()


class _Trial(NamedTuple):
    """Some fixes made, to see what comes of it; the steps after the first one mend what that caused."""

    report: Report
    change: Change
    verdict: Verdict
    steps: tuple[Step, ...]


def fix(
    source: Source,
    rules: Sequence[Rule],
    surroundings: Surroundings,
    *,
    unsafe: bool = False,
    wanted: Wanted | None = None,
) -> Fixed:
    """Mend what `rules` offer safe fixes for, with `unsafe` also what takes a decision; of it all, or what is `wanted`.

    In each round fixes that touch an earlier one wait for the next. A fix is kept only when afterwards its problem is
    gone, none is there that was not there before, and what is read elsewhere is the same. Problems that it would cause
    are mended together with it where that is safe: the "last updated" of a file that a fix changes, say. So every
    round leaves fewer problems than it found, and fixes that would undo one another are refused.
    """
    return _Fixer(rules, surroundings, wanted, unsafe=unsafe).fix(source)


class _Fixer:
    """One call of `fix`: what it checks with, and how many readings a round may still spend."""

    def __init__(
        self, rules: Sequence[Rule], surroundings: Surroundings, wanted: Wanted | None, *, unsafe: bool
    ) -> None:
        self._rules = rules
        self._surroundings = surroundings
        self._wanted = wanted
        self._allowed = set(Applicability) if unsafe else {Applicability.SAFE}
        self._proofs = 0

    def fix(self, source: Source) -> Fixed:
        report = lint(source, self._rules, self._surroundings)
        steps: tuple[Step, ...] = ()
        for _ in range(ROUNDS):
            mended = self._round(report)
            if not mended.kept:
                return Fixed(report, steps, mended.refused)
            report = mended.report
            steps += mended.steps
        return Fixed(report, steps, tuple((problem, _UNSETTLED) for problem in self._fixable(report)))

    def _fixable(self, report: Report) -> list[Diagnostic]:
        found = report.diagnostics if self._wanted is None else self._wanted(report.source, report.diagnostics)
        return [problem for problem in found if _may(problem, self._allowed)]

    def _round(self, before: Report) -> _Mended:
        """The first fixes that do not touch; when none of them can be kept, those that waited for them, and so on."""
        self._proofs = PROOFS  # in each round anew, so that the last one comes out the same when `fix` is called again
        mended = _Mended(before)
        waiting = self._fixable(before)
        while waiting and not mended.kept and self._proofs > 0:
            group, waiting = _apart(before, waiting)
            mended = self._try(before, mended, group, {})
        return mended if mended.kept else mended.refuse((problem, _TOO_MANY) for problem in waiting)

    def _try(self, before: Report, sofar: _Mended, group: Sequence[Diagnostic], doubts: Mapping[int, str]) -> _Mended:
        """Keep those of `group` that prove good, together with what is kept already.

        All at once; else first those that no fault is laid to, then the others; and where that does not tell them
        apart, half by half. `doubts` are the faults that were laid to them before, by `id`.
        """
        if self._proofs <= 0:
            return sofar.refuse((problem, doubts.get(id(problem), _TOO_MANY)) for problem in group)
        kept = (*sofar.kept, *group)
        trial = self._trial(before, kept)
        faults = trial.verdict.faults
        if not faults:
            return _Mended(trial.report, trial.steps, sofar.refused)
        if len(group) == 1:
            return sofar.refuse([(group[0], faults.get(id(group[0])) or next(iter(faults.values())))])
        good, bad = _parted(group, faults)
        return self._try(before, self._try(before, sofar, good, faults), bad, faults)

    def _trial(self, before: Report, kept: Sequence[Diagnostic]) -> _Trial:
        """Make some fixes, and then those of the problems that they cause, as long as safe fixes mend all of these."""
        step = _step(before, kept)
        report, edited = self._made(before, step)
        first = trial = _Trial(report, edited, judge(before, report, kept, edited), (step,))
        while trial.verdict.curable and len(trial.steps) <= FOLLOWING and self._proofs > 0:
            if not all(_may(problem, {Applicability.SAFE}) for problem in trial.verdict.caused):
                break
            step = _step(trial.report, _apart(trial.report, trial.verdict.caused)[0], caused=True)
            report, edited = self._made(trial.report, step)
            change = Chain(trial.change, edited)
            trial = _Trial(report, change, judge(before, report, kept, change), (*trial.steps, step))
        return trial if not trial.verdict.faults else first

    def _made(self, before: Report, step: Step) -> tuple[Report, Edited]:
        self._proofs -= 1
        edited = Edited(before.source.text, [_edits(problem) for problem in step.problems], step.padding)
        return lint(before.source.with_text(edited.text), self._rules, self._surroundings), edited


def _step(before: Report, problems: Sequence[Diagnostic], *, caused: bool = False) -> Step:
    edits = [edit for problem in problems for edit in _edits(problem)]
    return Step(tuple(problems), caused, padding(before.document, edits))


def _may(problem: Diagnostic, allowed: Set[Applicability]) -> bool:
    return problem.fix is not None and problem.fix.applicability in allowed


def _parted(
    group: Sequence[Diagnostic], faults: Mapping[int, str]
) -> tuple[Sequence[Diagnostic], Sequence[Diagnostic]]:
    """Those that no fault is laid to and those that one is, or the halves of a group that is all of one kind."""
    good = [problem for problem in group if id(problem) not in faults]
    bad = [problem for problem in group if id(problem) in faults]
    return (good, bad) if good and bad else (group[: len(group) // 2], group[len(group) // 2 :])


def _edits(problem: Diagnostic) -> tuple[Edit, ...]:
    return problem.fix.edits if problem.fix else ()


def _apart(report: Report, problems: Iterable[Diagnostic]) -> tuple[list[Diagnostic], list[Diagnostic]]:
    """The problems of a text whose fixes keep out of the way of earlier ones, and those that have to wait."""
    group: list[Diagnostic] = []
    waiting: list[Diagnostic] = []
    taken = _Taken(report)
    for problem in sorted(problems, key=lambda problem: min(edit.span for edit in _edits(problem))):
        (group if taken.take(_edits(problem)) else waiting).append(problem)
    return group, waiting


class _Taken:
    """What fixes of one text change, which others must not touch.

    In one table, fixes change either cells or rows: its columns can be padded for new cells only where no row moves.
    """

    def __init__(self, report: Report) -> None:
        self._source = report.source
        self._spans: list[Span] = []  # in order; they do not overlap
        self._tables = [block.span for block in report.document.walk() if isinstance(block, Table)]
        self._by_rows: dict[Span, bool] = {}  # the tables that are changed, and whether by whole lines

    def take(self, edits: Sequence[Edit]) -> bool:
        """Whether the places of these edits were free; if so, they are taken now."""
        tables = {table: by_rows for edit in edits for table, by_rows in self._table_of(edit)}
        if any(self._by_rows.get(table, by_rows) is not by_rows for table, by_rows in tables.items()):
            return False
        if any(self._is_taken(edit.span) for edit in edits):
            return False
        self._by_rows |= tables
        for edit in edits:
            insort(self._spans, edit.span)
        return True

    def _is_taken(self, span: Span) -> bool:
        last = bisect_right(self._spans, span.end, key=lambda other: other.start) - 1
        return last >= 0 and self._spans[last].touches(span)

    def _table_of(self, edit: Edit) -> Iterator[tuple[Span, bool]]:
        """The table that an edit changes, if any, and whether it does so by whole lines."""
        at = bisect_right(self._tables, edit.span.start, key=lambda table: table.start) - 1
        if at >= 0 and self._tables[at].touches(edit.span):
            yield self._tables[at], not {"\r", "\n"}.isdisjoint(edit.text + self._source.cut(edit.span))
