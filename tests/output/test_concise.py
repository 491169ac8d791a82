from __future__ import annotations

import io

from roadmap_lint.output.concise import write
from roadmap_lint.result import Run
from tests.output.results import checked, problem


def test_one_line_a_problem() -> None:
    one, two = "ab\ncd\n", "ef\n"
    stream = io.StringIO()
    results = [
        checked(one, problem(one, "b"), problem(one, "cd", "other", rule="date-stale")),
        checked(two, path="b.md"),
        checked(two, problem(two, "ef"), path="c d.md"),
    ]
    write(Run(results), stream)
    assert stream.getvalue().splitlines() == [
        "ROADMAP.md:1:2: status-open it is wrong",
        "ROADMAP.md:2:1: date-stale other",
        "c d.md:1:1: status-open it is wrong",
    ]


def test_a_message_stays_on_its_line() -> None:
    stream = io.StringIO()
    write(Run([checked("ab", problem("ab", "ab", "one\ntwo\x1b"), path="a\nb.md")]), stream)
    assert stream.getvalue() == "a\\x0ab.md:1:1: status-open one\\x0atwo\\x1b\n"
