"""Only what concerns lines that were changed since a commit: what --since narrows a report to."""

from __future__ import annotations

from collections.abc import Iterable, Set
from pathlib import Path

from roadmap_lint.checker import Checker
from roadmap_lint.errors import UserError
from roadmap_lint.loader import CRASH
from roadmap_lint.pattern import pattern
from roadmap_lint.repository import Repository
from roadmap_lint.rule import Diagnostic
from roadmap_lint.source import Source, Span

_LINE_END = pattern("\r\n|\r|\n")


def texts_since(paths: Iterable[str], revision: str, checker: Checker) -> dict[str, str | None]:
    """The text of each file when HEAD and `revision` parted, None where there was none.

    Raises UserError where there is no such revision, or no git.
    """
    inside: dict[Repository, dict[str, str]] = {}
    for path in paths:
        repository = checker.repository_of(path)
        inside.setdefault(repository, {})[path] = repository.relative(Path(path)) or ""
    texts: dict[str, str | None] = {}
    for repository, named in inside.items():
        found = repository.texts_at(_base(repository, revision), list(named.values()))
        texts |= {path: found.get(relative) for path, relative in named.items()}
    return texts


def touching(source: Source, found: Iterable[Diagnostic], before: str | None) -> tuple[Diagnostic, ...]:
    """The problems that touch a line which is not in the text `before`: by their own place, or by a related one in the
    same file. That a rule broke down always counts."""
    changed = changed_lines(before, source.text)
    return tuple(d for d in found if d.rule == CRASH or _touches(source, d, changed))


def _base(repository: Repository, revision: str) -> str:
    found = repository.parting(revision)
    if found is not None:
        return found
    if repository.root is None:
        raise UserError(f"--since {revision}: {repository.top} lies in no git repository")
    hint = "; this clone is shallow: fetch more of its history" if repository.shallow else ""
    raise UserError(f"--since {revision}: git knows no such commit in {repository.root}{hint}")


def changed_lines(before: str | None, after: str) -> Set[int]:
    """The numbers, from 1, of the lines of `after` that are not in `before`; all of them when that is None.

    White space at the end of a line does not count. Lines that were only moved count as changed.
    """
    from difflib import SequenceMatcher

    new = _lines_of(after)
    old = _lines_of(before) if before is not None else []
    start = _alike(old, new)
    stop = _alike(old[start:][::-1], new[start:][::-1])
    middle = new[start : len(new) - stop]
    blocks = SequenceMatcher(None, old[start : len(old) - stop], middle).get_matching_blocks()
    kept = {number for block in blocks for number in range(block.b, block.b + block.size)}
    return {start + number + 1 for number in range(len(middle)) if number not in kept}


def _lines_of(text: str) -> list[str]:
    lines = [line.rstrip() for line in _LINE_END.split(text)]
    return lines[:-1] if not lines[-1] else lines


def _alike(one: list[str], other: list[str]) -> int:
    """How many lines at the start are the same."""
    for count, (mine, theirs) in enumerate(zip(one, other, strict=False)):
        if mine != theirs:
            return count
    return min(len(one), len(other))


def _touches(source: Source, diagnostic: Diagnostic, changed: Set[int]) -> bool:
    spans = [diagnostic.span, *(related.span for related in diagnostic.related if related.path is None)]
    return any(not changed.isdisjoint(_lines(source, span)) for span in spans)


def _lines(source: Source, span: Span) -> range:
    return range(source.line(span.start), source.line(max(span.start, span.end - 1)) + 1)
