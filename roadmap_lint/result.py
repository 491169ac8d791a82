"""What came of the files that were checked: plain values that can travel between processes and that writers tell."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import field

from roadmap_lint.record import dataclass
from roadmap_lint.rule import Applicability, Diagnostic, Severity
from roadmap_lint.source import Source


@dataclass(frozen=True, slots=True)
class Checked:
    """One file that was read.

    `source` is its text, after mending when something was mended, and `before` the text until then. `diagnostics` are
    the problems in `source`; `applied` those that were mended, `refused` those whose fix was tried and why it was not
    kept. `read` counts what was recognised, by notion. `others` holds the other files that related places lie in, by
    path from the repository's top, and `inside` is the path of this one from there, None outside a repository.
    `fail_on` is the severity from which on a problem fails the run. `traces` tell the authors of rules that broke
    down where. `known` counts the problems that a baseline lists, which are not among `diagnostics`.
    """

    source: Source
    read: Mapping[str, int]
    diagnostics: tuple[Diagnostic, ...]
    applied: tuple[Diagnostic, ...] = ()
    refused: tuple[tuple[Diagnostic, str], ...] = ()
    before: Source | None = None
    others: Mapping[str, Source] = field(default_factory=dict)
    inside: str | None = None
    fail_on: Severity = Severity.WARNING
    traces: tuple[str, ...] = ()
    known: int = 0

    @property
    def crashed(self) -> bool:
        """Whether a rule broke down."""
        return bool(self.traces)

    @property
    def failing(self) -> bool:
        """Whether a problem is grave enough to fail the run."""
        return any(d.severity is Severity.ERROR or self.fail_on is Severity.WARNING for d in self.diagnostics)

    @property
    def path(self) -> str:
        return self.source.path

    def source_of(self, path: str | None) -> Source | None:
        """The file that a related place lies in, None when it could not be read."""
        return self.source if path in (None, self.inside) else self.others.get(path)

    def fixable(self, applicability: Applicability) -> int:
        """How many of the problems left have a fix of just this kind that was not tried in vain."""
        refused = {diagnostic for diagnostic, _ in self.refused}
        fixes = [d.fix for d in self.diagnostics if not refused or d not in refused]  # hashing them takes long
        return sum(1 for fix in fixes if fix is not None and fix.applicability is applicability)


@dataclass(frozen=True, slots=True)
class Failed:
    """A file that could not be checked, and why, as a sentence. `trace` is for the author of the code that broke."""

    path: str
    message: str
    trace: str = ""


@dataclass(frozen=True, slots=True)
class About:
    """What can be told of a rule: its summary, its page as Markdown, and the page's address in the web, if any."""

    summary: str
    page: str = ""
    address: str | None = None


def _nothing(rule: str) -> About | None:  # noqa: ARG001 - as `about` is called
    return None


@dataclass(frozen=True, slots=True)
class Run:
    """What came of a call, for the writers: the files that could be checked, and what could not be done, as sentences.

    `about` tells of a rule by its id, None of one that is not known.
    """

    results: Sequence[Checked]
    faults: Sequence[str] = ()
    about: Callable[[str], About | None] = _nothing

    @property
    def complete(self) -> bool:
        """Whether all was done that was asked for."""
        return not self.faults and not any(checked.crashed for checked in self.results)


@dataclass(frozen=True, slots=True)
class Summary:
    """Totals: files read, problems left by severity, how many a safe or an unsafe fix would mend, how many were.

    `known` are those that a baseline lists: they count nowhere else.
    """

    files: int
    errors: int
    warnings: int
    safe: int
    unsafe: int
    fixed: int
    touched: int  # files with a problem left
    known: int = 0

    @property
    def problems(self) -> int:
        return self.errors + self.warnings


def summarise(results: Sequence[Checked]) -> Summary:
    severities = [d.severity for checked in results for d in checked.diagnostics]
    return Summary(
        files=len(results),
        errors=severities.count(Severity.ERROR),
        warnings=severities.count(Severity.WARNING),
        safe=sum(checked.fixable(Applicability.SAFE) for checked in results),
        unsafe=sum(checked.fixable(Applicability.UNSAFE) for checked in results),
        fixed=sum(len(checked.applied) for checked in results),
        touched=sum(1 for checked in results if checked.diagnostics),
        known=sum(checked.known for checked in results),
    )
