"""The command `init`: looks at a repository, proposes a configuration and a hook, and writes them when asked."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

from roadmap_lint import clock, proposal
from roadmap_lint.arguments import Arguments
from roadmap_lint.checker import Checker, Options
from roadmap_lint.output.diff import write_differences
from roadmap_lint.output.sentences import counted
from roadmap_lint.proposal import Change, NoProposalError
from roadmap_lint.source import SourceError, write
from roadmap_lint.streams import say
from roadmap_lint.survey import Survey, survey


def init(arguments: Arguments) -> int:
    """Run the command. Raises SettingsError, LoaderError or SourceError when it cannot look or write."""
    found = survey(Checker(Options(today=clock.today(), select=("all",), no_plugins=True)))
    _tell(found)
    changes = list(_changes(found))
    for change in changes:
        if arguments.write:
            _write(found.top, change)
            say(f"{change.after.path} written")
        else:
            write_differences(change.before, change.after, sys.stdout)
    if changes and not arguments.write:
        say("nothing was written; `roadmap-lint init --write` writes this")
    return 0


def _tell(found: Survey) -> None:
    if not found.roadmaps:
        say("no file here is named as a roadmap (ROADMAP.md, docs/roadmap.md, …)")
        return
    say(f"roadmaps here: {', '.join(found.roadmaps)}")
    if found.problems:
        say(f"{counted(found.problems, 'problem')} in them now; `roadmap-lint` tells which")


def _changes(found: Survey) -> Iterator[Change]:
    """What is proposed; what is not is said."""
    for propose in (proposal.configuration, proposal.hook):
        try:
            yield propose(found)
        except NoProposalError as reason:
            say(str(reason))


def _write(top: Path, change: Change) -> None:
    place = top / change.after.path
    if change.before is not None:
        write(place, change.before, change.after)
        return
    try:
        with place.open("xb") as stream:
            stream.write(change.after.raw)
    except OSError as error:
        raise SourceError(f"{change.after.path} cannot be written: {error.strerror or error}") from None
