"""Measures what roadmap-lint costs, beside the bare parse and other tools: `python -m benchmarks`."""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

from benchmarks.measure import Cost, cost, middle
from benchmarks.works import Work, works

HEADER = (
    "| work | command | CPU s | × | wall s | × | memory MB | × | CPU ms/KB |\n"
    "|---|---|---:|---:|---:|---:|---:|---:|---:|"
)


def main(argv: Sequence[str] | None = None) -> int:
    arguments = _parsed(argv)
    print(HEADER)
    with tempfile.TemporaryDirectory() as folder:
        for work in works(Path(folder), arguments.files, arguments.bytes):
            if arguments.only in work.name:
                for line in _lines(work, arguments.rounds, arguments.limit):
                    print(line, flush=True)
    return 0


def _parsed(argv: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="few files, one round: does it run at all?")
    parser.add_argument("--files", type=int, help="how many files (1000)")
    parser.add_argument("--bytes", type=int, help="size of the large file (5300000)")
    parser.add_argument("--rounds", type=int, help="how often each command is run (5)")
    parser.add_argument("--limit", type=float, default=120.0, help="seconds after which a command is given up (120)")
    parser.add_argument("--only", default="", metavar="WORDS", help="only the works whose names hold these words")
    arguments = parser.parse_args(argv)
    files, size, rounds = (20, 200_000, 1) if arguments.quick else (1000, 5_300_000, 5)
    arguments.files, arguments.bytes = arguments.files or files, arguments.bytes or size
    arguments.rounds = arguments.rounds or rounds
    return arguments


def _lines(work: Work, rounds: int, limit: float) -> Iterator[str]:
    """The rows of a work: the medians of rounds in which each command runs once, after one that is not counted."""
    costs: dict[str, list[Cost]] = {name: [] for name in work.commands}
    failed: dict[str, str] = {}
    for number in range(rounds + (rounds > 1)):
        for name in [name for name in work.commands if name not in failed]:
            work.prepare()
            spent = cost(work.commands[name], work.folder, limit)
            if spent is None:
                failed[name] = f"> {limit:g} s"
            elif spent.code not in (0, 1):  # 1: there are problems
                failed[name] = f"exit {spent.code}"
            elif number or rounds == 1:
                costs[name].append(spent)
    first = next(iter(work.commands))
    compared = middle(costs[first]) if first not in failed else None
    for name in work.commands:
        row = f"| {failed[name]}" + " |" * 7 if name in failed else _figures(work, middle(costs[name]), compared)
        yield f"| {work.name} | {name} {row}"


def _figures(work: Work, spent: Cost, first: Cost | None) -> str:
    pairs = [
        (spent.cpu, first and first.cpu),
        (spent.wall, first and first.wall),
        (spent.memory, first and first.memory),
    ]
    cells = (f"{figure:.3g} | {figure / of:.2f}" if of else f"{figure:.3g} |" for figure, of in pairs)
    return f"| {' | '.join(cells)} | {spent.cpu * 1e6 / work.size:.3g} |"


if __name__ == "__main__":
    sys.exit(main())
