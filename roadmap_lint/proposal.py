"""What `init` proposes to write: a configuration, and an entry for the hook."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from roadmap_lint import __version__
from roadmap_lint.config import toml
from roadmap_lint.settings import PYPROJECT, TABLE
from roadmap_lint.source import Source
from roadmap_lint.survey import Survey

ADDRESS = "https://github.com/roadmap-lint/roadmap-lint"
PRE_COMMIT = (".pre-commit-config.yaml", ".pre-commit-config.yml")
PREK = "prek.toml"


class Change(NamedTuple):
    """A file that gets another text, or is new when there is no `before`. Its path is written from the top."""

    before: Source | None
    after: Source


class NoProposalError(Exception):
    """There is nothing to propose; the message says why, as a sentence."""


def configuration(found: Survey) -> Change:
    """The configuration that a repository should have. Raises NoProposalError when it has one."""
    if found.configuration is not None:
        raise NoProposalError(f"{found.configuration.name} configures roadmap-lint already")
    lines = list(_settings(found))
    if not lines:
        raise NoProposalError("no configuration is needed: the defaults fit")
    if PYPROJECT in found.paths:
        return _appended(found, PYPROJECT, [f"[{'.'.join(TABLE)}]", f"# {_KEYS}", *lines])
    return Change(None, Source.from_text("roadmap-lint.toml", _text([f"#:schema {_SCHEMA}", f"# {_KEYS}", *lines])))


_KEYS = f"All keys: {ADDRESS}/blob/main/docs/configuration.md"
_SCHEMA = "https://raw.githubusercontent.com/roadmap-lint/roadmap-lint/main/schemas/config.schema.json"


def _settings(found: Survey) -> Iterator[str]:
    if found.host == "gitlab":
        yield 'slug = "gitlab"'
    if found.items:
        yield f"include = {toml([f'/{folder}/*.md' for folder in found.items])}  # a file for each item"
    if found.apart:
        yield f"exclude = {toml([f'/{folder}' for folder in found.apart])}"
    if found.quiet:
        yield "# Off by default; these find nothing here today, and would see to it that it stays so:"
        yield f"# extend-select = {toml(list(found.quiet))}"


def hook(found: Survey) -> Change:
    """The hook that a repository should have. Raises NoProposalError when it has one, or no known form."""
    name = next((name for name in (*PRE_COMMIT, PREK) if name in found.paths), None)
    if name is None:
        return Change(
            None, Source.from_text(PRE_COMMIT[0], _text(["repos:", *(f"  {line}" for line in _entry(found))]))
        )
    before = Source.read(found.top / name, name)
    if "roadmap-lint" in before.text:
        raise NoProposalError(f"{name} speaks of roadmap-lint already")
    if name == PREK:
        return _appended(found, name, list(_table(found)))
    after = _with_entry(before.text, list(_entry(found)), before.newline)
    if after is None:
        raise NoProposalError(f"{name} holds no plain list of repos to add to; add this to it:\n{_text(_entry(found))}")
    return Change(before, before.with_text(after))


def _entry(found: Survey) -> Iterator[str]:
    yield from (f"- repo: {ADDRESS}", f"  rev: v{__version__}", "  hooks:", "    - id: roadmap-lint")
    for folder in found.items:
        yield from ("    - id: roadmap-lint", f"      name: roadmap-lint ({folder})", f"      files: ^{_regex(folder)}")


def _table(found: Survey) -> Iterator[str]:
    yield from ("[[repos]]", f"repo = {toml(ADDRESS)}", f"rev = {toml(f'v{__version__}')}", "hooks = [")
    yield '  { id = "roadmap-lint" },'
    for folder in found.items:
        name, pattern = toml(f"roadmap-lint ({folder})"), toml(f"^{_regex(folder)}")
        yield f'  {{ id = "roadmap-lint", name = {name}, files = {pattern} }},'
    yield "]"


def _regex(folder: str) -> str:
    return rf"{re.escape(folder)}/[^/]*\.md$"


def _with_entry(text: str, entry: Sequence[str], newline: str) -> str | None:
    """The text of a configuration of pre-commit with an entry after the last of its `repos`; None when it is not plain.

    Known is the form that pre-commit itself writes: `repos:` on a line of its own, and below it items that begin with
    `- ` on a line, all indented alike.
    """
    lines = text.splitlines(keepends=True)
    start = next((number for number, line in enumerate(lines, 1) if re.match(r"repos:\s*(#.*)?$", line)), None)
    if start is None:
        return None
    end = next((number for number in range(start, len(lines)) if re.match(r"[^\s#-]", lines[number])), len(lines))
    items = [found[1] for line in lines[start:end] if (found := re.match(r"( *)- +repo *:", line))]
    if len(set(items)) != 1:
        return None
    while not lines[end - 1].strip() or lines[end - 1].startswith("#"):
        end -= 1
    if not lines[end - 1].endswith(("\n", "\r")):
        lines[end - 1] += newline
    return "".join([*lines[:end], *(f"{items[0]}{line}{newline}" for line in entry), *lines[end:]])


def _appended(found: Survey, name: str, lines: Sequence[str]) -> Change:
    """A TOML file with a table after all that it holds. Raises NoProposalError when it would not be TOML then."""
    before = Source.read(found.top / name, name)
    gap = "" if not before.text else "\n" if before.text.endswith(("\n", "\r")) else "\n\n"
    after = before.text + (gap + _text(lines)).replace("\n", before.newline)
    try:
        tomllib.loads(after.replace("\r\n", "\n"))
    except tomllib.TOMLDecodeError as error:
        raise NoProposalError(f"{name} cannot be added to: {error}") from None
    return Change(before, before.with_text(after))


def _text(lines: Sequence[str] | Iterator[str]) -> str:
    return "".join(f"{line}\n" for line in lines)
