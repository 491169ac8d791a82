"""Where a report goes, in which format, and the summary beside it."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TextIO

from roadmap_lint.arguments import Arguments
from roadmap_lint.checker import Checker
from roadmap_lint.output import LINES, Format, Writer, usual, writer
from roadmap_lint.output.sentences import summary_sentence
from roadmap_lint.result import Checked, Run
from roadmap_lint.source import SourceError
from roadmap_lint.targets import STANDARD_INPUT

_PLAIN = LINES | {Format.GITHUB}  # these tell no more of a rule than its name, and leave the summary to us


def deliver(results: Sequence[Checked], faults: Sequence[str], arguments: Arguments, checker: Checker) -> None:
    """Write the report to standard output; to standard error when that holds a text or a diff; or to a file.

    Raises SourceError when the file cannot be written.
    """
    if arguments.diff:
        from roadmap_lint.output.diff import write as write_diff

        write_diff(Run(results), sys.stdout)
        _summary(results, arguments, sys.stderr)
        return
    forms = _formats(arguments)
    run = _run(results, faults, forms, checker)
    writers = [_statistics()] if arguments.statistics else [writer(form) for form in forms]
    if arguments.output_file:
        _into_file(Path(arguments.output_file), writers, run)
        return
    mended_text = arguments.fix and arguments.paths == [STANDARD_INPUT]
    stream = sys.stderr if mended_text else sys.stdout
    for write in writers:
        write(run, stream)
    if _PLAIN.issuperset(forms):
        together = arguments.statistics or forms == (Format.FULL,)
        _summary(results, arguments, stream if together else sys.stderr)


def _formats(arguments: Arguments) -> tuple[Format, ...]:
    if arguments.output_format:
        return (Format(arguments.output_format),)
    return (Format.FULL,) if arguments.output_file else usual(os.environ)


def _run(results: Sequence[Checked], faults: Sequence[str], forms: Sequence[Format], checker: Checker) -> Run:
    if _PLAIN.issuperset(forms):
        return Run(results, faults)
    from roadmap_lint.about import teller

    return Run(results, faults, teller(results, checker))


def _statistics() -> Writer:
    from roadmap_lint.output.statistics import write

    return write


def _summary(results: Sequence[Checked], arguments: Arguments, stream: TextIO) -> None:
    if results and not arguments.quiet:
        sys.stdout.flush()  # the summary comes last, also where both streams lead to one place
        stream.write(summary_sentence(results, written=not arguments.diff) + "\n")


def _into_file(file: Path, writers: Sequence[Writer], run: Run) -> None:
    try:
        with file.open("w", encoding="utf-8", errors="backslashreplace", newline="\n") as stream:
            for write in writers:
                write(run, stream)
    except OSError as error:
        raise SourceError(f"{file} cannot be written: {error.strerror or error}") from None
