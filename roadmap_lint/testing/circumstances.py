"""Makes the circumstances of a rule page's case real: a folder with files, and a git repository where one is needed."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

from roadmap_lint.linter import Surroundings
from roadmap_lint.repository import Repository
from roadmap_lint.rule import Rule
from roadmap_lint.settings import Settings, check
from roadmap_lint.testing.page import Case
from roadmap_lint.testing.repositories import Repo

LONG_AGO = date(2025, 1, 1)  # when files were committed of which a case does not say it


def surroundings_of(case: Case, rule: Rule, folder: Path) -> Surroundings:
    """What `case` says, built in the new folder `folder`. The top must be the working directory when it is tried."""
    told = case.circumstances
    root = _committed(case, folder) if told.needs_git else folder
    _write(root, {**told.files, told.path: case.source.text})
    schema = folder.parent / "roadmap.schema.json" if told.schema else None
    if schema is not None:
        schema.write_text(json.dumps(told.schema), "utf-8")
    settings = Settings(rules={rule.id: told.options} if told.options else {}, schema=schema)
    check(settings, [rule])
    return Surroundings(Repository.containing(root), told.today, settings)


def _committed(case: Case, folder: Path) -> Path:
    told = case.circumstances
    day = str(told.committed or LONG_AGO)
    before = dict(told.files)
    for old, new in told.renames.items():
        before[old] = before.pop(new, f"{old}\n" * 9)
    base = case.text if told.base is None else told.base
    repo = Repo.create(folder, before | {told.path: base.replace("\n", told.newline)}, on=day)
    for old, new in told.renames.items():
        repo.rename(old, new, on=day)
    for name, tagged in told.tags.items():
        repo.tag(name, on=str(tagged))
    return repo.root


def _write(root: Path, files: dict[str, str]) -> None:
    for path, text in files.items():
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_bytes(text.encode())
