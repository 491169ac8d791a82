"""Lines that are written as rows of a table."""

from __future__ import annotations

from roadmap_lint.pattern import pattern

_PIPE = pattern(r"(?<!\\)\|")  # a backslash escapes a pipe, also when it is escaped itself
_TICKS = pattern(r"`+")


def cells_of(line: str) -> list[str]:
    """The trimmed cells of a row; what is outside its outermost pipes is none when it is blank."""
    cells = [cell.strip() for cell in _PIPE.split(line.strip())]
    start = 0 if cells[0] else 1
    stop = len(cells) if cells[-1] else len(cells) - 1
    return cells[start : max(start, stop)]


def is_row(line: str) -> bool:
    """Whether a line stands between pipes, has two cells or more, and says something in one of them."""
    return is_closed(line) and len(cells_of(line)) > 1 and any(map(str.isalnum, line))


def is_closed(line: str) -> bool:
    """Whether a line begins and ends with a pipe."""
    line = line.strip()
    return len(line) > 1 and line[0] == "|" == line[-1] and line[-2] != "\\"


def is_dashes(line: str) -> bool:
    """Whether a line has two cells or more, and is the one under a table's header: `|---|:--:|`."""
    cells = cells_of(line)
    return len(cells) > 1 and all(_are_dashes(cell) for cell in cells)


def _are_dashes(cell: str) -> bool:
    dashes = cell.removeprefix(":").removesuffix(":")
    return bool(dashes) and not dashes.strip("-")


def code_pipes(line: str) -> list[int]:
    """Where in a line the unescaped pipes stand that are inside code spans."""
    runs = [(run.start(), run.end()) for run in _TICKS.finditer(line)]
    closing: dict[int, int] = {}
    following: dict[int, int] = {}  # by length, the nearest run to the right
    for index in range(len(runs) - 1, -1, -1):
        start, end = runs[index]
        if end - start in following:
            closing[index] = following[end - start]
        following[end - start] = index
    pipes, index = [], 0
    while index < len(runs):
        close = closing.get(index)
        if close is not None:
            pipes += [pipe.start() for pipe in _PIPE.finditer(line, runs[index][1], runs[close][0])]
        index = index + 1 if close is None else close + 1
    return pipes


def with_columns(dashes: str, count: int) -> str:
    """The line of dashes `dashes` with `count` columns: the last one again, or without the last ones."""
    cells = cells_of(dashes)
    cells = [*cells[:count], *cells[-1:] * (count - len(cells))]
    tight = "| " not in dashes and " |" not in dashes
    inner = "|".join(cells) if tight else " | ".join(cells)
    gap = "" if tight else " "
    bare = dashes.strip()
    return ("|" + gap) * bare.startswith("|") + inner + (gap + "|") * bare.endswith("|")
