"""Results in a sentence or a line: the summary of a run, and what mending did to a file."""

from __future__ import annotations

from collections.abc import Sequence

from roadmap_lint.result import Checked, Summary, summarise
from roadmap_lint.rule import Applicability, Diagnostic


def summary_sentence(results: Sequence[Checked], *, written: bool = True) -> str:
    """`Found 7 problems (5 errors, 2 warnings) in 1 file; 5 can be mended with --fix.`

    With `written` False, what was mended is only what would be.
    """
    summary = summarise(results)
    verb = "Mended" if written else "Would mend"
    mended = f"{verb} {counted(summary.fixed, 'problem')}. " if summary.fixed else ""
    if not summary.problems:
        new = " new" if summary.known else ""
        return f"{mended}No{new} problems in {counted(summary.files, 'file')}{_known(summary)}."
    found = f"{counted(summary.errors, 'error')}, {counted(summary.warnings, 'warning')}"
    where = f"{_files(summary)}{_mendable(summary)}{_known(summary)}"
    return f"{mended}Found {counted(summary.problems, 'problem')} ({found}) in {where}."


def _known(summary: Summary) -> str:
    verb = "is" if summary.known == 1 else "are"
    return f"; {counted(summary.known, 'known problem')} {verb} left out" if summary.known else ""


def _files(summary: Summary) -> str:
    """`1 file`, or `2 of 30 files` when not all have a problem."""
    of = f"{summary.touched} of " if summary.touched < summary.files else ""
    return of + counted(summary.files, "file")


def _mendable(summary: Summary) -> str:
    safe = f"{summary.safe} can be mended with --fix" if summary.safe else ""
    more = f"{summary.unsafe} {'more' if safe else 'can be mended'} with --fix --unsafe-fixes" if summary.unsafe else ""
    parts = ", ".join(part for part in (safe, more) if part)
    return f"; {parts}" if parts else ""


def mending_line(checked: Checked, *, written: bool) -> str:
    """`ROADMAP.md: mended 5 (text-mojibake 5); 1 left: status-open needs a decision`.

    With `written` False it says what would be mended.
    """
    rules = [diagnostic.rule for diagnostic in checked.applied]
    by_rule = ", ".join(f"{rule} {rules.count(rule)}" for rule in sorted(set(rules)))
    verb = "mended" if written else "would mend"
    done = f"{verb} {len(rules)} ({by_rule})" if rules else f"{verb} nothing"
    left = f"; {len(checked.diagnostics)} left: {_reasons(checked)}" if checked.diagnostics else ""
    return f"{checked.path}: {done}{left}"


def _reasons(checked: Checked) -> str:
    """Why each problem that is left was left, by rule."""
    refused = dict(checked.refused)
    counts: dict[tuple[str, str], int] = {}
    for diagnostic in checked.diagnostics:
        key = (diagnostic.rule, _reason(diagnostic, refused))
        counts[key] = counts.get(key, 0) + 1
    return ", ".join(
        f"{rule} {reason}" if number == 1 else f"{rule} ({number}) {reason}"
        for (rule, reason), number in sorted(counts.items())
    )


def _reason(diagnostic: Diagnostic, refused: dict[Diagnostic, str]) -> str:
    if diagnostic in refused:
        return f"not mended: {refused[diagnostic]}"
    if diagnostic.fix is None:
        return "has no fix"
    if diagnostic.fix.applicability is Applicability.UNSAFE:
        return "needs a decision"
    return "not mended"


def counted(number: int, noun: str) -> str:
    """`1 file`, `2 files`."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
