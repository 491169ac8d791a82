"""How many problems there are of each rule, the most frequent first, and how many of them a fix would mend."""

from __future__ import annotations

from collections import Counter
from typing import TextIO

from roadmap_lint.result import Run
from roadmap_lint.rule import Applicability


def write(run: Run, stream: TextIO) -> None:
    rules: Counter[str] = Counter()
    mendable: Counter[tuple[str, Applicability]] = Counter()
    for checked in run.results:
        for diagnostic in checked.diagnostics:
            rules[diagnostic.rule] += 1
            if diagnostic.fix is not None:
                mendable[diagnostic.rule, diagnostic.fix.applicability] += 1
    width = max((len(rule) for rule in rules), default=0)
    for rule, number in sorted(rules.items(), key=lambda counted: (-counted[1], counted[0])):
        fixes = ", ".join(f"{mendable[rule, how]} {how.value}" for how in Applicability if mendable[rule, how])
        stream.write(f"{number:>6}  {rule:<{width}}  {f'fixes: {fixes}' if fixes else ''}".rstrip() + "\n")
