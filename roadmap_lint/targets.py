"""Which files the paths of a call stand for."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

from roadmap_lint.checker import Checker
from roadmap_lint.record import dataclass
from roadmap_lint.settings import SettingsError
from roadmap_lint.tree import is_folder

STANDARD_INPUT = "-"


@dataclass(frozen=True, slots=True)
class Targets:
    """The files to check, by name and each once, and a sentence for every path that stands for none."""

    paths: list[str]
    errors: list[str]


def gather(words: Sequence[str], checker: Checker) -> Targets:
    """The files that `words` name, and the roadmaps below the folders that they name; without words, below here."""
    named: list[str] = []
    errors: list[str] = []
    for word in words or ["."]:
        name = shown(word)
        if word and is_folder(Path(word)):
            named += _below(name, checker, errors, aloud=bool(words))
        elif os.path.lexists(word):
            named.append(name)
        else:
            errors.append(f"{word} does not exist" if word else 'the path "" names no file')
    return Targets(_once(named), errors)


def _below(folder: str, checker: Checker, errors: list[str], *, aloud: bool) -> list[str]:
    from roadmap_lint import files

    place = Path(folder)
    try:
        configured = checker.settings(place)
        found = files.find(place, checker.repository(place), configured.include, configured.exclude)
    except SettingsError as error:
        errors.append(str(error))
        return []
    if not found and aloud:
        errors.append(f"{folder} holds no roadmap")
    return [shown(str(file)) for file in found]


def shown(path: str) -> str:
    """How `path` is named in reports: with forward slashes, from the working directory when it lies below it."""
    place = Path(path)
    if place.is_absolute() and place.is_relative_to(Path.cwd()):
        place = place.relative_to(Path.cwd())
    return place.as_posix()


def _once(names: Sequence[str]) -> list[str]:
    """The names in order, without a second name of one file; a file's own name is kept rather than a link's."""
    kept: dict[str, str] = {}
    for name in sorted(set(names), key=lambda name: (Path(name).is_symlink(), name)):
        kept.setdefault(os.path.realpath(name), name)
    return sorted(kept.values())
