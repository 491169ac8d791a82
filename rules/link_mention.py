"""A file that the text names as being there must be there."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator, Sequence

from roadmap_lint import Context, Diagnostic, NamedFiles, Repository, Rule, Severity, Span, Status, named_files


def check(context: Context) -> Iterator[Diagnostic]:
    if context.path is None or context.roadmap.closed:
        return
    paths: dict[str, list[str]] = {}
    for path in context.repository.paths:
        paths.setdefault(posixpath.basename(path).lower(), []).append(path)
    for named in named_files(context.document):
        missing = [file for file in named.files if not is_there(file.value, paths)]
        for file in missing:
            if promised(context, named, file.span) and placed(file.value, named, missing, context.repository):
                elsewhere = paths.get(posixpath.basename(file.value).lower(), [])
                where = f"; there is {elsewhere[0]}" if len(elsewhere) == 1 else ""
                yield Diagnostic(file.span, f"{file.value} is not in the repository{where}")


def is_there(name: str, paths: dict[str, list[str]]) -> bool:
    tail = "/" + name.lower()
    return any(f"/{path.lower()}".endswith(tail) for path in paths.get(posixpath.basename(name).lower(), []))


def promised(context: Context, named: NamedFiles, place: Span) -> bool:
    """Whether the text says that the file is there: in something done, or by sending the reader to it."""
    standing = context.roadmap.innermost(place).standing
    return standing is Status.DONE or (standing is None and named.pointed)


def placed(name: str, named: NamedFiles, missing: Sequence[object], repository: Repository) -> bool:
    """Whether it must be a file of this repository: its folder is there, or a file named beside it."""
    folder = posixpath.dirname(name)
    if folder:
        return repository.exists(f"{folder}/") and not repository.inside_submodule(name)
    return len(missing) < len(named.files)


RULE = Rule(
    id="link-mention",
    summary="Files that the text names are there.",
    severity=Severity.WARNING,
    default=False,
    check=check,
)
