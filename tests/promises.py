"""What holds for every input, as functions that raise when it does not: for tests of properties, and for the fuzzer."""

from __future__ import annotations

import io
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from roadmap_lint import files, settings
from roadmap_lint.checker import Checker, Options, load
from roadmap_lint.fixer import fix
from roadmap_lint.linter import Report, Surroundings, lint
from roadmap_lint.loader import CRASH, LoaderError, select
from roadmap_lint.output import Format, model, outline, writer
from roadmap_lint.output.diff import write as write_diff
from roadmap_lint.repository import Repository
from roadmap_lint.result import Checked, Run
from roadmap_lint.rule import Rule
from roadmap_lint.settings import Settings, SettingsError
from roadmap_lint.source import Source, SourceError
from tests.repositories import Repo

TODAY = date(2026, 11, 20)
NAME = "ROADMAP.md"
MANIFEST = '[project]\nversion = "0.2.0"\n'
CHANGELOG = "# Changes\n\n## 0.2.0 (2025-02-01)\n\n## 0.1.0 (2025-01-01)\n"


class Promises:
    """Holds texts and configurations against what we promise, with every bundled rule, in one repository."""

    def __init__(self, folder: Path) -> None:
        """Makes the repository in the new folder `folder`."""
        known = load(Settings())
        self.rules: Sequence[Rule] = select(known, ["all"])
        repo = Repo.create(folder, {NAME: "# Roadmap\n", "docs/a.md": "# A\n", "pyproject.toml": MANIFEST})
        repo.commit({"CHANGELOG.md": CHANGELOG}, on="2025-02-01")
        repo.rename("docs/a.md", "docs/b.md")
        repo.tag("v0.1.0", on="2025-01-01")
        repo.tag("v0.2.0", on="2025-02-01")
        self.surroundings = Surroundings(Repository.containing(repo.root), TODAY, Settings(), known)
        self._path = str(repo.root / NAME)

    def hold_bytes(self, raw: bytes) -> None:
        """Any bytes are a text, or one sentence."""
        try:
            source = Source.from_bytes(self._path, raw)
        except SourceError:
            return
        assert source.with_text(source.text).raw == raw
        self.hold(source)

    def hold_text(self, text: str) -> None:
        self.hold(Source.from_text(self._path, text))

    def hold(self, source: Source) -> None:
        """Nothing raises, every format can be written, and mending settles and makes nothing worse."""
        report = self._lint(source)
        assert self._lint(source).diagnostics == report.diagnostics
        model.write(report, [], io.StringIO())
        outline.write(report, [], io.StringIO())
        self._write(Checked(source, report.roadmap.counts(), report.diagnostics))
        for unsafe in (False, True):
            self._hold_fixed(report, unsafe)

    def _lint(self, source: Source) -> Report:
        report = lint(source, self.rules, self.surroundings)
        assert not report.crashed, _crash(report)
        return report

    def _hold_fixed(self, before: Report, unsafe: bool) -> None:
        fixed = fix(before.source, self.rules, self.surroundings, unsafe=unsafe)
        after = fixed.report
        assert not after.crashed, _crash(after)
        assert len(after.diagnostics) <= len(before.diagnostics) - bool(fixed.applied)
        again = fix(after.source, self.rules, self.surroundings, unsafe=unsafe)
        assert again.report.source.raw == after.source.raw
        changed = before.source if after.source.raw != before.source.raw else None
        self._write(
            Checked(after.source, after.roadmap.counts(), after.diagnostics, fixed.applied, fixed.refused, changed)
        )

    def _write(self, checked: Checked) -> None:
        for form in Format:
            stream = io.StringIO()
            writer(form)(Run([checked]), stream)
            if form in (Format.FULL, Format.CONCISE):
                assert _is_harmless(stream.getvalue())
        write_diff(Run([checked]), io.StringIO())


def _crash(report: Report) -> str:
    return next((problem.message for problem in report.diagnostics if problem.rule == CRASH), "")


def _is_harmless(text: str) -> bool:
    """Whether no character of `text` steers a terminal."""
    return not any(ord(character) < 32 or 127 <= ord(character) < 160 for character in text.replace("\n", ""))


def hold_configuration(text: str, folder: Path) -> None:
    """Any text in a configuration file is settings that can be worked with, or one sentence."""
    file = folder / "roadmap-lint.toml"
    file.write_text(text, "utf-8", "surrogatepass")
    try:
        configured = settings.load(file)
        checker = Checker(Options(today=TODAY, config=file))
        chosen = checker.rules(configured)
        files.find(folder, Repository.containing(folder), configured.include, configured.exclude)
    except (SettingsError, LoaderError):
        return
    surroundings = Surroundings(Repository.containing(folder), TODAY, configured)
    source = Source.from_text(str(folder / NAME), "# Roadmap\n\n## v0.1 ✅\n\n- [ ] R-01 fertig\n")
    report = lint(source, chosen, surroundings)
    assert not report.crashed or configured.schema is not None, _crash(report)
