"""What is left out of a report though it was found: what a baseline knows, and what --since does not ask for."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from functools import partial
from pathlib import Path

from roadmap_lint.arguments import Arguments
from roadmap_lint.baseline import USUAL, Baseline, Entry
from roadmap_lint.checker import Checker
from roadmap_lint.loader import LoaderError
from roadmap_lint.output.sentences import counted
from roadmap_lint.record import replace
from roadmap_lint.result import Checked
from roadmap_lint.settings import SettingsError
from roadmap_lint.streams import say
from roadmap_lint.targets import shown


def narrowing(
    paths: Sequence[str], arguments: Arguments, checker: Checker
) -> Callable[[Sequence[Checked]], Sequence[Checked]]:
    """What makes of results those that are to be told; it raises UserError where a revision is not there.

    `paths` are the files that will be checked. Raises UserError where the baseline of one is not there, or is none.
    """
    if arguments.write_baseline:
        return partial(_written, arguments=arguments, checker=checker)
    known = _Known(arguments, checker)
    for path in paths:
        with suppress(SettingsError, LoaderError):  # its check will tell
            known.baseline(path)
    return partial(_narrowed, known, arguments=arguments, checker=checker)


def _narrowed(known: _Known, results: Sequence[Checked], arguments: Arguments, checker: Checker) -> Sequence[Checked]:
    results = [known.without(checked) for checked in results]
    if not arguments.quiet:
        known.tell()
    before = checker.options.before
    if before is None:
        return results
    from roadmap_lint.since import touching

    return [
        replace(checked, diagnostics=touching(checked.source, checked.diagnostics, before.get(checked.path)))
        for checked in results
    ]


def _written(results: Sequence[Checked], arguments: Arguments, checker: Checker) -> Sequence[Checked]:
    """Write what was found into the baseline of each file; then nothing is left to report."""
    groups: dict[Path, list[Checked]] = {}
    for checked in results:
        groups.setdefault(_file(checked.path, arguments, checker) or Path(USUAL), []).append(checked)
    left: dict[str, Checked] = {}
    for file, group in groups.items():
        known = _read(file, group[0].path, checker) if file.exists() else Baseline(file)
        baseline = known.renewed((checked, _looked(checked, checker)) for checked in group)
        baseline.write()
        unnamed = _file(group[0].path, arguments, checker) is None
        hint = f'; name it with --baseline, or in the configuration: baseline = "{USUAL}"' if unnamed else ""
        say(f"{shown(str(file))}: wrote {counted(baseline.entries.total(), 'known problem')}{hint}")
        left |= {checked.path: baseline.known(checked)[0] for checked in group}
    return [left[checked.path] for checked in results]


def _file(path: str, arguments: Arguments, checker: Checker) -> Path | None:
    """The baseline of the file at `path`: the one that the call names, or the configuration."""
    return Path(arguments.baseline) if arguments.baseline else checker.settings(Path(path).parent).baseline


def _read(file: Path, path: str, checker: Checker) -> Baseline:
    """The baseline in `file`, for the file at `path`. Raises UserError."""
    known = checker.known_rules(checker.settings(Path(path).parent))
    return Baseline.read(file, {old: rule.id for rule in known for old in rule.aliases})


def _looked(checked: Checked, checker: Checker) -> set[str]:
    """The rules that looked at a file; none where one broke down, for then nobody knows what it would have found."""
    if checked.crashed:
        return set()
    return {rule.id for rule in checker.rules(checker.settings(Path(checked.path).parent))}


class _Known:
    """The baselines of a call, each read once, and their entries that match nothing any more."""

    def __init__(self, arguments: Arguments, checker: Checker) -> None:
        self._arguments = arguments
        self._checker = checker
        self._read: dict[Path, Baseline] = {}
        self._idle: list[tuple[Path, Entry]] = []

    def baseline(self, path: str) -> Baseline | None:
        """The baseline of the file at `path`, None when it has none. Raises UserError."""
        file = _file(path, self._arguments, self._checker)
        if file is not None and file not in self._read:
            self._read[file] = _read(file, path, self._checker)
            self._idle += [(file, entry) for entry in self._read[file].gone()]
        return None if file is None else self._read[file]

    def without(self, checked: Checked) -> Checked:
        baseline = self.baseline(checked.path)
        if baseline is None:
            return checked
        file = baseline.file
        kept, idle = baseline.known(checked)
        looked = _looked(checked, self._checker)
        self._idle += [(file, entry) for entry in idle if entry[1] in looked or not self._is_rule(entry[1], checked)]
        return kept

    def _is_rule(self, name: str, checked: Checked) -> bool:
        known = self._checker.known_rules(self._checker.settings(Path(checked.path).parent))
        return any(rule.id == name for rule in known)

    def tell(self) -> None:
        for file, (path, rule, line) in self._idle:
            gone = f"{rule} in {path} is no longer found (`{line}`)"
            say(f"{shown(str(file))}: {gone}; --write-baseline renews the baseline")
