"""The command `show`: what is read from a roadmap, so that a person sees what was understood, and what was not."""

from __future__ import annotations

import sys
from pathlib import Path

from roadmap_lint import clock
from roadmap_lint.arguments import Arguments
from roadmap_lint.checker import Checker, Options
from roadmap_lint.source import Source
from roadmap_lint.targets import STANDARD_INPUT, shown


def show(arguments: Arguments) -> int:
    """Print the model of one file. Raises SourceError, SettingsError and LoaderError."""
    config = Path(arguments.config) if arguments.config else None
    checker = Checker(Options(clock.today(), config, arguments.isolated, arguments.no_plugins))
    name = shown(arguments.file)
    source = Source.from_stream(name, sys.stdin.buffer) if name == STANDARD_INPUT else checker.read(name)
    # The rules are run as well: what the repository could not tell is known only when it has been asked.
    report = checker.report(source)
    not_looked = checker.repository(Path(name).parent).not_looked
    if arguments.output_format == "json":
        from roadmap_lint.output.model import write
    else:
        from roadmap_lint.output.outline import write
    write(report, not_looked, sys.stdout)
    return 0
