"""Checks files as the configuration of each says, one after the other or in several processes."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache, cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from roadmap_lint import files, loader, settings
from roadmap_lint import source as sources
from roadmap_lint.linter import Report, Surroundings, lint
from roadmap_lint.loader import LoaderError
from roadmap_lint.repository import Repository
from roadmap_lint.result import Checked, Failed
from roadmap_lint.rule import Diagnostic, Rule, Severity
from roadmap_lint.settings import Settings, SettingsError
from roadmap_lint.source import Source, SourceError

if TYPE_CHECKING:
    from roadmap_lint.fixer import Fixed

FEW = 48  # up to so many files, starting more processes costs more than it brings

Outcome = Checked | Failed | None  # None: the configuration excludes the file


@dataclass(frozen=True, slots=True)
class Options:
    """What a call asks for, in plain values that can be handed to another process.

    `select` None leaves the choice to the configuration. `fix` mends the text, `unsafe` with decisions, and `write`
    puts what was mended into the file.
    """

    today: date
    config: Path | None = None
    isolated: bool = False
    select: tuple[str, ...] | None = None
    extend_select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    fix: bool = False
    unsafe: bool = False
    write: bool = False
    fail_on: Severity | None = None


class Checker:
    """Checks one file at a time. Configurations, rules and repositories are looked up once each."""

    def __init__(self, options: Options) -> None:
        self.options = options
        self._rules: dict[Path | None, tuple[Rule, ...]] = {}
        self._repositories: dict[Path, Repository] = {}

    @cached_property
    def _fixed_settings(self) -> Settings | None:
        """The settings for all files alike, None when each folder has its own."""
        if self.options.config is not None:
            return settings.load(self.options.config)
        return Settings() if self.options.isolated else None
