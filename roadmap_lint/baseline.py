"""Known problems: what was found once, written to a file, and is not reported again.

A problem is known by its file, its rule and the words of its line, so that lines may move, and by how many are alike.
"""

from __future__ import annotations

import json
import os
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Set
from pathlib import Path
from typing import Any

from roadmap_lint.errors import UserError
from roadmap_lint.fingerprint import words_of_line
from roadmap_lint.loader import CRASH
from roadmap_lint.output.encoding import encoded
from roadmap_lint.record import replace
from roadmap_lint.regular import read_regular
from roadmap_lint.result import Checked
from roadmap_lint.rule import Diagnostic

VERSION = 1
USUAL = ".roadmap-lint-baseline.json"

Entry = tuple[str, str, str]  # path from the folder of the baseline, rule, words of the line


class Baseline:
    """The known problems of one file of them, each with how often it may occur."""

    def __init__(self, file: Path, entries: Counter[Entry] | None = None) -> None:
        self.file = file
        self.entries: Counter[Entry] = Counter() if entries is None else entries

    @classmethod
    def read(cls, file: Path, aliases: Mapping[str, str]) -> Baseline:
        """`aliases` gives today's id for each former one of a rule.

        Raises UserError when there is no such file, or it is no baseline.
        """
        try:
            data = json.loads(read_regular(file))
        except FileNotFoundError:
            raise UserError(f"the baseline {file} does not exist; --write-baseline writes it") from None
        except OSError as error:
            raise UserError(f"the baseline {file} cannot be read: {error.strerror or error}") from None
        except (ValueError, RecursionError):
            raise UserError(f"{file} is no baseline: it is not JSON; --write-baseline writes one") from None
        return cls(file, _entries(file, data, aliases))

    def known(self, checked: Checked) -> tuple[Checked, list[Entry]]:
        """The result without what is known, and the entries of its file that match nothing."""
        left = Counter({entry: n for entry, n in self.entries.items() if entry[0] == self._path(checked)})
        kept: list[Diagnostic] = []
        for diagnostic, entry in zip(checked.diagnostics, self._found(checked), strict=True):
            if left[entry] > 0 and diagnostic.rule != CRASH:
                left[entry] -= 1
            else:
                kept.append(diagnostic)
        return replace(checked, diagnostics=tuple(kept), known=len(checked.diagnostics) - len(kept)), sorted(
            left.elements()
        )

    def gone(self) -> Iterator[Entry]:
        """The entries of files that are no more."""
        yield from (entry for entry in sorted(self.entries.elements()) if not self._is_there(entry[0]))

    def renewed(self, results: Iterable[tuple[Checked, Set[str]]]) -> Baseline:
        """A baseline of what was found in files by the rules that looked at each.

        What is known of other files that still are there stays, and of these by other rules.
        """
        results = list(results)
        looked = {self._path(checked): rules for checked, rules in results}
        stay = Counter(
            {e: n for e, n in self.entries.items() if self._is_there(e[0]) and e[1] not in looked.get(e[0], ())}
        )
        found = Counter(entry for checked, _ in results for entry in self._found(checked) if entry[1] != CRASH)
        return Baseline(self.file, stay | found)

    def write(self) -> None:
        """Put the baseline into its file, sorted, whole or not at all. Raises UserError when it cannot be written."""
        problems = [
            {"path": path, "rule": rule, "line": line, "count": count}
            for (path, rule, line), count in sorted(self.entries.items())
        ]
        text = encoded({"version": VERSION, "problems": problems}, indent=1) + "\n"
        beside = self.file.with_name(f"{self.file.name}.{os.getpid()}.tmp")
        try:
            try:
                beside.write_text(text, "utf-8", newline="\n")
                beside.replace(self.file)
            finally:
                beside.unlink(missing_ok=True)
        except OSError as error:
            raise UserError(f"the baseline {self.file} cannot be written: {error.strerror or error}") from None

    def _is_there(self, path: str) -> bool:
        return os.path.lexists(self.file.parent / path)

    def _found(self, checked: Checked) -> list[Entry]:
        path = self._path(checked)
        return [(path, d.rule, words_of_line(checked.source, d.span.start)) for d in checked.diagnostics]

    def _path(self, checked: Checked) -> str:
        file = Path(checked.path)
        place = Path(os.path.realpath(file.parent)) / file.name  # the file itself may be a link, and is known as such
        return Path(os.path.relpath(place, os.path.realpath(self.file.parent))).as_posix()


def _entries(file: Path, data: Any, aliases: Mapping[str, str]) -> Counter[Entry]:
    entries: Counter[Entry] = Counter()
    try:
        if data["version"] != VERSION:
            raise UserError(f"{file} is a baseline of version {data['version']}; this roadmap-lint reads {VERSION}")
        for problem in data["problems"]:
            rule = str(problem["rule"])
            entries[str(problem["path"]), aliases.get(rule, rule), str(problem["line"])] += int(problem["count"])
    except (TypeError, KeyError, ValueError):
        raise UserError(f"{file} is no baseline: --write-baseline writes one") from None
    return entries
