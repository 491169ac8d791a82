"""The command `check`: finds the files, checks and mends them, tells what came of it, and answers with an exit code."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from roadmap_lint import clock
from roadmap_lint.arguments import Arguments
from roadmap_lint.checker import Checker, Options, Outcome
from roadmap_lint.crew import check_all
from roadmap_lint.delivery import deliver
from roadmap_lint.output.sentences import mending_line
from roadmap_lint.record import replace
from roadmap_lint.result import Checked, Failed
from roadmap_lint.rule import Severity
from roadmap_lint.settings import SettingsError
from roadmap_lint.source import Source
from roadmap_lint.streams import say, until_hung_up
from roadmap_lint.targets import STANDARD_INPUT, Targets, gather, shown

Narrowing = Callable[[Sequence[Checked]], Sequence[Checked]]
MANY = 16  # for so many files a terminal is shown how far the check is


def check(arguments: Arguments) -> int:
    """Run the command. Raises ClockError, SettingsError, LoaderError or SourceError when nothing can be done at all."""
    checker = Checker(_options(arguments))
    targets = _targets(arguments, checker)
    if arguments.since is not None:
        from roadmap_lint.since import texts_since

        checker.options = replace(checker.options, before=texts_since(targets.paths, arguments.since, checker))
    narrow = _narrowing(targets.paths, arguments, checker)
    if arguments.paths == [STANDARD_INPUT]:
        run = _check_standard_input(targets.paths[0], arguments, checker)
    else:
        run = _Run(targets.errors, check_all(targets.paths, checker, tell=_progress(arguments, targets.paths)))
    if not run.outcomes:
        checker.rules(checker.settings(Path()))  # a word that names no rule is a mistake even when no file asks for it
    if narrow is not None:
        run.results = list(narrow(run.results))
    with until_hung_up():
        _tell(run, arguments)
        deliver(run.results, run.faults, arguments, checker)
    return _exit_code(run, arguments)


def _targets(arguments: Arguments, checker: Checker) -> Targets:
    if arguments.paths == [STANDARD_INPUT]:
        return Targets([shown(arguments.stdin_filename or STANDARD_INPUT)], [])
    return gather(arguments.paths, checker)


def _narrowing(paths: Sequence[str], arguments: Arguments, checker: Checker) -> Narrowing | None:
    """What leaves out known and untouched problems, where that is asked for. Raises UserError for a wrong baseline."""
    asked = arguments.baseline or arguments.write_baseline or arguments.since is not None
    if not asked and not any(_names_baseline(folder, checker) for folder in {Path(path).parent for path in paths}):
        return None
    from roadmap_lint.narrowing import narrowing

    return narrowing(paths, arguments, checker)


def _names_baseline(folder: Path, checker: Checker) -> bool:
    try:
        return checker.settings(folder).baseline is not None
    except SettingsError:  # each of its files will tell
        return False


def _options(arguments: Arguments) -> Options:
    return Options(
        today=clock.today(arguments.today),
        config=Path(arguments.config) if arguments.config else None,
        isolated=arguments.isolated,
        no_plugins=arguments.no_plugins,
        select=None if arguments.select is None else tuple(arguments.select),
        extend_select=tuple(arguments.extend_select or ()),
        ignore=tuple(arguments.ignore or ()),
        fix=arguments.fix or arguments.diff,
        unsafe=arguments.unsafe_fixes,
        write=arguments.fix and not arguments.diff,
        fail_on=Severity(arguments.fail_on) if arguments.fail_on else None,
    )


class _Run:
    """What came of a call: the errors, each once, and the results of the files that could be checked."""

    def __init__(self, faults: Sequence[str], outcomes: Sequence[Outcome]) -> None:
        self.outcomes = outcomes
        self.results = [outcome for outcome in outcomes if isinstance(outcome, Checked)]
        self.failed = [outcome for outcome in outcomes if isinstance(outcome, Failed)]
        self.traces = [failed.trace for failed in self.failed] + [t for checked in self.results for t in checked.traces]
        self.faults = list(dict.fromkeys([*faults, *(failed.message for failed in self.failed)]))


def _check_standard_input(name: str, arguments: Arguments, checker: Checker) -> _Run:
    """Check standard input; with --fix, its text as it is then goes to standard output. Raises SourceError."""
    source = Source.from_stream(name, sys.stdin.buffer)
    checked = None if checker.excludes(name) else checker.check_source(source)
    if arguments.fix and not arguments.diff:
        sys.stdout.flush()
        sys.stdout.buffer.write((checked.source if checked else source).raw)
    return _Run([], [checked])


def _progress(arguments: Arguments, paths: Sequence[str]) -> Callable[[int], None] | None:
    """What is called with the number of files that are done, when there are many: it moves a bar on a terminal."""
    if len(paths) < MANY or arguments.quiet or not sys.stderr.isatty() or os.environ.get("TERM") == "dumb":
        return None
    from roadmap_lint.output.progress import Progress

    return Progress(len(paths), sys.stderr).step


def _tell(run: _Run, arguments: Arguments) -> None:
    for fault in run.faults:
        say(fault)
    if arguments.show_traceback:
        sys.stderr.writelines(run.traces)
    if not run.results and not run.faults:
        say(_nothing(arguments.paths))
    if not arguments.quiet:
        _note(run.results, arguments)


def _nothing(paths: Sequence[str]) -> str:
    if paths:
        return f"nothing to check: the configuration excludes {', '.join(paths)}"
    return "nothing to check: no file below this folder is named as a roadmap (ROADMAP.md, docs/roadmap.md, …)"


def _note(results: Sequence[Checked], arguments: Arguments) -> None:
    """What was not understood at all, and what mending did to each file."""
    for checked in results:
        if not any(checked.read.values()):
            say(f"{checked.path}: nothing in it was recognised as a milestone, item, version, date or link")
        if (arguments.fix or arguments.diff) and (checked.applied or checked.diagnostics):
            say(mending_line(checked, written=not arguments.diff))


def _exit_code(run: _Run, arguments: Arguments) -> int:
    """2 when something could not be done as asked, 1 for problems, 0 for the rest.

    --diff mends nothing, so that the problems that it would mend still stand.
    """
    if run.faults or any(checked.crashed for checked in run.results):
        return 2
    failing = any(checked.failing for checked in run.results)
    mended = any(checked.applied for checked in run.results)
    counts = mended and (arguments.diff or arguments.exit_non_zero_on_fix)
    return int((failing or counts) and not arguments.exit_zero)
