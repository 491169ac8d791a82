"""Checks one file after the other, each as its configuration says."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from datetime import date
from functools import cache, lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from roadmap_lint import loader, settings
from roadmap_lint.linter import Report, Surroundings, lint
from roadmap_lint.loader import LoaderError
from roadmap_lint.record import dataclass
from roadmap_lint.repository import Repository, surrounding
from roadmap_lint.result import Checked, Failed
from roadmap_lint.rule import Diagnostic, Rule, Severity
from roadmap_lint.settings import Settings, SettingsError
from roadmap_lint.source import Source, SourceError, write
from roadmap_lint.tree import is_link, within

if TYPE_CHECKING:
    from roadmap_lint.fixer import Wanted
    from roadmap_lint.roadmap import Roadmap

Outcome = Checked | Failed | None  # None: the configuration excludes the file


@dataclass(frozen=True, slots=True)
class Options:
    """What a call asks for, in plain values that can be handed to another process.

    With `select` None the configuration chooses the rules. `fix` mends the text, `unsafe` by taking decisions too, and
    `write` puts what was mended into the file. With `before`, the texts since which lines must have
    changed, None for a new file's, only what touches such a line is mended.
    """

    today: date
    config: Path | None = None
    isolated: bool = False
    no_plugins: bool = False
    select: tuple[str, ...] | None = None
    extend_select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    fix: bool = False
    unsafe: bool = False
    write: bool = False
    fail_on: Severity | None = None
    before: Mapping[str, str | None] | None = None


class Checker:
    """Checks one file at a time. Each configuration, set of rules and repository is looked up once."""

    def __init__(self, options: Options) -> None:
        self.options = options
        self.paths: Sequence[str] = ()  # that are going to be checked, as far as that is known
        self.settings = cache(self._settings)
        self.repository = cache(self._repository)
        self._known: dict[Path | None, tuple[Rule, ...]] = {}
        self._rules: dict[Path | None, tuple[Rule, ...]] = {}
        self._repositories: dict[Path, Repository] = {}

    def check(self, path: str) -> Outcome:
        """Read, check and as the options say mend the file at `path`. Never raises but to end the process."""
        try:
            if self.excludes(path):
                return None
            source = self.read(path)
            checked = self.check_source(source)
            if self.options.write and checked.before is not None:
                write(Path(path), source, checked.source)
            return checked
        except (SourceError, SettingsError, LoaderError) as error:
            return Failed(path, str(error))
        except Exception as error:  # a defect of ours in one file must not keep the others from being checked
            return _broken(path, error)

    def read(self, path: str) -> Source:
        """Read the file at `path`. Raises SourceError with the reason when that fails.

        A link that leads out of its repository is not followed: who wrote the repository may not choose what is read,
        or mended, elsewhere on this machine.
        """
        repository = self.repository_of(path)
        outside = is_link(Path(path)) and within(repository.top, os.path.realpath(path)) is None
        if repository.root is not None and outside:
            raise SourceError(f"{path} is a link that leads out of the repository; name the file that it leads to")
        return Source.read(Path(path), path)

    def excludes(self, path: str) -> bool:
        """Whether the configuration excludes the file at `path`, named or not. Raises SettingsError."""
        folder = _folder(path)
        patterns = self.settings(folder).exclude
        relative = self.repository(folder).relative(Path(path)) if patterns else None
        if relative is None:
            return False
        from roadmap_lint.files import excluded

        return excluded(relative, patterns)

    def check_source(self, source: Source) -> Checked:
        """Check, and as the options say mend, a text as if it lay at its path. Raises SettingsError and LoaderError."""
        if not self.options.fix:
            report = self.report(source)
            checked = self._checked(report)
            _take_apart(report.roadmap)
            return checked
        from roadmap_lint.fixer import fix

        surroundings = self._surroundings(source)
        fixed = fix(
            source, self.rules(surroundings.settings), surroundings, unsafe=self.options.unsafe, wanted=self._wanted()
        )
        before = source if fixed.report.source.text != source.text else None
        return self._checked(fixed.report, before, fixed.applied, fixed.refused)

    def _wanted(self) -> Wanted | None:
        before = self.options.before
        if before is None:
            return None
        from roadmap_lint.since import touching

        return lambda source, found: touching(source, found, before.get(source.path))

    def report(self, source: Source) -> Report:
        """What was read in a text, and what is wrong with it. Raises SettingsError and LoaderError."""
        surroundings = self._surroundings(source)
        return lint(source, self.rules(surroundings.settings), surroundings)

    def _surroundings(self, source: Source) -> Surroundings:
        folder = _folder(source.path)
        configured = self.settings(folder)
        return Surroundings(self.repository(folder), self.options.today, configured, self.known_rules(configured))

    def _checked(
        self,
        report: Report,
        before: Source | None = None,
        applied: tuple[Diagnostic, ...] = (),
        refused: tuple[tuple[Diagnostic, str], ...] = (),
    ) -> Checked:
        surroundings = self._surroundings(report.source)
        return Checked(
            source=report.source,
            read=report.roadmap.counts(),
            diagnostics=report.diagnostics,
            applied=applied,
            refused=refused,
            before=before,
            others=_others(report.diagnostics, surroundings.repository),
            inside=surroundings.repository.relative(Path(report.source.path)),
            fail_on=self.options.fail_on or surroundings.settings.fail_on,
            traces=report.traces,
        )

    def _settings(self, folder: Path) -> Settings:
        """The settings for the files in `folder`."""
        if self.options.isolated:
            return Settings()
        found = settings.load(self.options.config) if self.options.config is not None else settings.find(folder)
        return found.without_plugins() if self.options.no_plugins else found

    def repository_of(self, path: str) -> Repository:
        """The repository around the file at `path`."""
        return self.repository(_folder(path))

    def _repository(self, folder: Path) -> Repository:
        """The repository around `folder`: one object for all its folders. Without git it is the working directory."""
        top, directory = surrounding(folder)
        if directory is None and top.is_relative_to(here := Path(os.path.realpath("."))):
            top = here
        if top not in self._repositories:
            self._repositories[top] = Repository(top, directory)
            self._repositories[top].expect(self.paths)
        return self._repositories[top]

    def expect(self, paths: Sequence[str]) -> None:
        """Say which files are going to be checked, so that each repository is asked about all of them together."""
        self.paths = paths
        for repository in self._repositories.values():
            repository.expect(paths)

    def rules(self, configured: Settings) -> tuple[Rule, ...]:
        """The rules to use. Raises LoaderError for a rule that cannot be loaded and a word that names none."""
        if configured.file not in self._rules:
            self._rules[configured.file] = self._choose(configured)
        return self._rules[configured.file]

    def known_rules(self, configured: Settings) -> tuple[Rule, ...]:
        """The rules that there are. Raises as `load` does."""
        if configured.file not in self._known:
            self._known[configured.file] = load(configured)
        return self._known[configured.file]

    def _choose(self, configured: Settings) -> tuple[Rule, ...]:
        options, known = self.options, self.known_rules(configured)
        if options.select is None:
            chosen = loader.select(
                known, configured.select, configured.extend_select, configured.ignore, strict=not configured.left_out
            )
        else:
            chosen = loader.select(known, options.select)
        ids = {rule.id for rule in (*chosen, *loader.select(known, options.extend_select))}
        ids -= {rule.id for rule in loader.select(known, options.ignore)}
        return tuple(rule for rule in known if rule.id in ids)


@lru_cache(8)
def _folder(path: str) -> Path:
    """The folder that a file lies in, which is asked for again and again: the same object knows its hash."""
    return Path(path).parent


def _take_apart(roadmap: Roadmap) -> None:
    """Part what refers to each other in a roadmap of which nothing more will be asked: memory is free without a search
    for what is unused, which takes longer."""
    sections, items = list(roadmap.sections()), list(roadmap.items())
    for section in sections:
        for parts in (section.children, section.items, section.lists, section.tables, section.notes):
            parts.clear()
    for item in items:
        item.children = []


def load(configured: Settings) -> tuple[Rule, ...]:
    """Every rule there is under a configuration, chosen or not, by id.

    Raises LoaderError for a rule that cannot be loaded, SettingsError when the configuration names none or sets one
    wrongly.
    """
    plugins = loader.plugin_folders(configured.plugins)
    rules = loader.load_rules((loader.bundled(), *configured.rule_folders, *plugins))
    settings.check(configured, rules)
    return rules


def _others(diagnostics: Sequence[Diagnostic], repository: Repository) -> dict[str, Source]:
    """The other files that related places lie in, by path from the repository's top, as far as they can be read.

    They are named from the working directory, as the files that are checked.
    """
    found: dict[str, Source] = {}
    for path in {related.path for diagnostic in diagnostics for related in diagnostic.related}:
        if path is not None and path in repository.paths:
            try:
                file = repository.top / path
                found[path] = Source.read(file, Path(os.path.relpath(file)).as_posix())
            except SourceError:
                continue
    return found


def _broken(path: str, error: Exception) -> Failed:
    from traceback import format_exc

    said = f"{type(error).__name__}: {error}"
    return Failed(path, f"{path} broke roadmap-lint ({said}); this is a defect, please report it", format_exc())
