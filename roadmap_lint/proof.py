"""Proves fixes: afterwards their problems are gone, no other one is there, and nothing else is read otherwise."""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence

from roadmap_lint.claims import NOWHERE, Claim, claims
from roadmap_lint.document import Block
from roadmap_lint.editing import Change
from roadmap_lint.linter import Report
from roadmap_lint.record import dataclass
from roadmap_lint.rule import Diagnostic
from roadmap_lint.source import Span

_STILL_THERE = "the problem would still be there"


@dataclass(frozen=True, slots=True)
class Verdict:
    """What some fixes would do. `faults` says why they are no good, by the `id` of the problem whose fix seems guilty,
    of `None` when none does. `caused` are the problems that would be new; when they are all that is wrong, `curable`.
    """

    faults: dict[int, str]
    caused: tuple[Diagnostic, ...] = ()
    curable: bool = False


def judge(before: Report, after: Report, mended: Sequence[Diagnostic], change: Change) -> Verdict:
    """Whether the `change` that mends some problems is a good one.

    It is when these are gone, no other is there that was not there before, and what is read elsewhere is what was
    read before.
    """
    lines = {
        after.source.line(change.place(edit.span).start): id(problem)
        for problem in mended
        for edit in (problem.fix.edits if problem.fix else ())
    }
    verdict = _problems(before, after, mended, change, lines)
    if verdict.faults and not verdict.curable:
        return verdict
    claim = _changed_claim(before, after, mended, change)
    if claim is None:
        return verdict
    line = after.source.line(claim.span.start)
    told = f"it would change what is read elsewhere: the {claim.what} on line {line}"
    return Verdict({lines.get(line, id(None)): told})


# Problems


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


def _problems(
    before: Report, after: Report, mended: Sequence[Diagnostic], change: Change, lines: dict[int, int]
) -> Verdict:
    if not after.diagnostics:
        return Verdict({})
    old = [_trace(before, after, problem, change.place(problem.span)) for problem in before.diagnostics]
    new = [_trace(after, after, problem, problem.span) for problem in after.diagnostics]
    cured = {id(problem) for problem in mended}
    claimed, old, new = _matched(old, new, _LIKENESSES[0])
    faults = {id(trace.problem): _STILL_THERE for trace in claimed if id(trace.problem) in cured}
    missed = {(trace.problem.rule, trace.line): id(trace.problem) for trace in old if id(trace.problem) in cured}
    old = [trace for trace in old if id(trace.problem) not in cured]
    for likeness in _LIKENESSES[1:]:
        _, old, new = _matched(old, new, likeness)
    curable = not faults
    for trace in new:
        guilty = missed.get((trace.problem.rule, trace.line))
        if guilty is not None:
            faults[guilty] = _STILL_THERE
            curable = False
        else:
            reason = f"it would cause {trace.problem.rule}: {trace.problem.message}"
            faults.setdefault(lines.get(trace.line, id(None)), reason)
    return Verdict(faults, tuple(trace.problem for trace in new), bool(faults) and curable)


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


# Claims


def _changed_claim(before: Report, after: Report, mended: Sequence[Diagnostic], change: Change) -> Claim | None:
    """The first claim that is lost, new or another one, though it is not what was mended; placed in the later text.

    A claim may change where an edit or the place of the problem touches it. One may appear in the block around them,
    and in a block that is taken apart all may: a list that a paragraph had swallowed is read now.
    """
    old = Counter(_moved(claim, change) for claim in claims(before.roadmap))
    new = Counter(claims(after.roadmap))
    if old == new:
        return None
    places = [problem.span for problem in mended]
    near = [*change.written, *map(change.place, places)]
    blocks = [
        (type(block), change.place(block.span))
        for block in _leaves(before)
        if change.touches(block.span) or _touched(block.span, places)
    ]
    kept = {(type(block), block.span) for block in _leaves(after)}
    apart = [span for kind, span in blocks if (kind, span) not in kept]
    return _outside(old - new, [*near, *apart]) or _outside(new - old, [*near, *(span for _, span in blocks)])


def _outside(found: Iterable[Claim], spans: Sequence[Span]) -> Claim | None:
    """The first claim that touches none of the places where claims may change."""
    return min(
        (claim for claim in found if not _touched(claim.span, spans)), key=lambda claim: claim.span, default=None
    )


def _leaves(report: Report) -> Iterator[Block]:
    """The paragraphs, headings, tables and the like, which hold no other blocks."""
    return (block for block in report.document.walk() if not block.children)


def _moved(claim: Claim, change: Change) -> Claim:
    span, under = (place if place is NOWHERE else change.place(place) for place in (claim.span, claim.under))
    return claim._replace(span=span, under=under)


def _touched(span: Span, others: Sequence[Span]) -> bool:
    return any(span.touches(other) for other in others)
