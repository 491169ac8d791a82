"""One text through the rules: parsed and read once, checked by each, minus what the author silenced."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import field
from datetime import date
from pathlib import Path
from types import GeneratorType

from roadmap_lint.document import Document
from roadmap_lint.loader import CRASH, names, words
from roadmap_lint.reader import read
from roadmap_lint.record import dataclass, replace
from roadmap_lint.repository import Repository
from roadmap_lint.roadmap import Roadmap
from roadmap_lint.rule import Context, Diagnostic, Rule, Severity
from roadmap_lint.settings import Settings
from roadmap_lint.source import Source, Span
from roadmap_lint.suppression import MARK, Suppression, judge, silence, suppressions

_ANSWER = (GeneratorType, Iterable)  # of a rule; the first is told from others at once


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What a file is judged by besides its text."""

    repository: Repository
    today: date
    settings: Settings = field(default_factory=Settings)
    known: Sequence[Rule] = ()  # every rule there is, also those that do not look; none: those that do


@dataclass(frozen=True, slots=True)
class Report:
    """What was read in a file, and the problems in it by place, rule and message; where each rule broke that raised."""

    source: Source
    document: Document
    roadmap: Roadmap
    diagnostics: tuple[Diagnostic, ...]
    suppressions: tuple[Suppression, ...] = ()
    traces: tuple[str, ...] = ()

    @property
    def crashed(self) -> bool:
        """Whether a rule raised."""
        return bool(self.traces)


def lint(source: Source, rules: Sequence[Rule], surroundings: Surroundings) -> Report:
    """Check a text with `rules`, but those that `per-file-ignores` excepts.

    A rule that raises, or answers with something else than diagnostics within the text, is one problem of its own,
    `rule-error`; the others go on.
    """
    settings = surroundings.settings
    context = _context(source, surroundings)
    active = _active(context.path or source.path, rules, settings)
    silencers = _silencers(context.document, active, surroundings.known or rules, settings)
    traces: list[str] = []
    looked = [(rule, _problems(rule, context, settings, traces)) for rule in active if not rule.last]
    left = silence((problem for _, found in looked for problem in found), silencers)
    if silencers:
        judge(silencers, {rule.id for rule, found in looked if not _broke(found)})
    after = replace(context, suppressions=silencers)
    left += silence(
        (problem for rule in active if rule.last for problem in _problems(rule, after, settings, traces)), silencers
    )
    problems = tuple(sorted(left, key=_place))
    return Report(source, context.document, context.roadmap, problems, tuple(silencers), tuple(traces))


def _context(source: Source, surroundings: Surroundings) -> Context:
    """What is read in a text, with all that rules may look at besides."""
    settings = surroundings.settings
    document = Document.parse(source)
    return Context(
        source,
        document,
        read(document, statuses=settings.statuses, ids=settings.ids),
        surroundings.repository,
        surroundings.today,
        path=surroundings.repository.relative(Path(source.path)),
        slug=settings.slug,
        statuses=settings.statuses,
        ids=settings.ids,
        schema=settings.schema,
    )


def _active(path: str, rules: Sequence[Rule], settings: Settings) -> Sequence[Rule]:
    ignored = settings.ignored(path)
    return [rule for rule in rules if ignored.isdisjoint(words(rule))] if ignored else rules


def _silencers(
    document: Document, active: Sequence[Rule], known: Sequence[Rule], settings: Settings
) -> list[Suppression]:
    if MARK not in document.source.text:
        return []
    found = suppressions(document, names(known), {rule.id for rule in active})
    # A name that nobody knows may be that of a rule that was left out.
    return [one for one in found if one.rules or not one.word] if settings.left_out else found


def _broke(problems: Sequence[Diagnostic]) -> bool:
    return any(problem.rule == CRASH for problem in problems)


def _problems(rule: Rule, context: Context, settings: Settings, traces: list[str]) -> list[Diagnostic]:
    try:
        return _answers(rule, context, settings)
    except (Exception, SystemExit) as error:  # whatever a rule does wrong, the others have their say
        from roadmap_lint.breakdown import told, trace

        traces.append(trace(error))
        return [Diagnostic(Span(0, 0), told(rule, error), rule=CRASH, severity=Severity.ERROR)]


def _answers(rule: Rule, context: Context, settings: Settings) -> list[Diagnostic]:
    if rule.options:
        context = replace(context, options=settings.options(rule))
    answers = []
    found = rule.check(context)
    if not isinstance(found, _ANSWER):
        raise TypeError(f"check yields diagnostics or nothing; it does not return {found!r}")
    for diagnostic in found:
        if not isinstance(diagnostic, Diagnostic):
            raise TypeError(f"a rule answers with diagnostics, not with {diagnostic!r}")
        whole = Span(0, len(context.source.text))
        if not all(span in whole for span in _spans(diagnostic)):
            raise ValueError(f"a place outside the text: {diagnostic.message}")
        answers.append(replace(diagnostic, rule=rule.id, severity=settings.severity_of(rule)))
    return answers


def _spans(diagnostic: Diagnostic) -> Iterator[Span]:
    """Every place in the file that a diagnostic speaks of, or would edit."""
    yield diagnostic.span
    yield from (related.span for related in diagnostic.related if related.path is None)
    yield from (edit.span for edit in (diagnostic.fix.edits if diagnostic.fix else ()))


def _place(diagnostic: Diagnostic) -> tuple[int, int, str, str]:
    return (diagnostic.span.start, diagnostic.span.end, diagnostic.rule, diagnostic.message)
