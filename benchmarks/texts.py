"""Roadmaps of any size in five layouts, made up from a number alone: the same number gives the same text everywhere."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import count, islice
from random import Random

THINGS = (
    *("parser", "storage layer", "search index", "web client", "import of old data", "plugin interface", "scheduler"),
    *("command line", "documentation", "release pipeline", "Docker image", "metrics endpoint", "permission model"),
    *("offline mode", "dark theme", "audit log", "rate limiting", "snapshot tests", "translation", "billing page"),
)
ENDS = (
    *("so that nobody has to wait for it", "with tests for every branch", "behind a flag at first", "as users asked"),
    *("without a second configuration file", "in all the places where it is missing", "once the design is settled"),
)
NAMES = ("Foundation", "Storage", "Search", "Interfaces", "Scale", "Polish", "Ecosystem", "Automation", "Observability")

Layout = Callable[[Random, int, bool], str]  # the part with this number of a roadmap, with faults or without


def roadmap(number: int, size: int, *, faulty: bool = False) -> str:
    """One roadmap of at least `size` characters (UTF-8 makes a few more of them), in the layout of its number.

    One that is `faulty` has faults that `--fix` mends: counts that are wrong, and a mark that was decoded wrongly.
    """
    random, layout = Random(number), LAYOUTS[number % len(LAYOUTS)]
    text = "# Roadmap\n\nLast updated: 2026-11-02\n\n"
    for part in count(1):
        if len(text) >= size:
            return text
        text += layout(random, part, faulty)
    raise AssertionError("count does not end")


def pieces(size: int) -> Iterator[str]:
    """The pieces of one long roadmap of about `size` characters: short ones in turn, one after the other."""
    return islice((roadmap(number, 4000) for number in count()), max(1, size // 4200))


def _thing(random: Random) -> str:
    return f"{random.choice(THINGS)} {random.choice(ENDS)}"


def _phases(random: Random, part: int, faulty: bool) -> str:
    done = part < 3
    mark = ("âœ…" if faulty else "✅") if done else "📋"
    lines = [f"## Phase {part}: {random.choice(NAMES)} {mark}", "", f"**Goal:** A {_thing(random)}.", ""]
    for group in ("Core", "Beyond"):
        lines += [f"### {group}", ""]
        lines += [f"- [{'x' if done else ' '}] **{random.choice(NAMES)}**: {_thing(random)}" for _ in range(5)]
        lines.append("")
    return "\n".join([*lines, "---", "", ""])


def _releases(random: Random, part: int, faulty: bool) -> str:
    lines = [f"## v0.{part}.0 - {random.choice(NAMES)} (Q{part % 4 + 1} {2027 + part // 4})", ""]
    lines += [f"**Priority**: {random.choice(('High', 'Medium', 'Low'))} - {_thing(random)}  ", "", "### Features", ""]
    lines += [f"- **{random.choice(NAMES)}**: The {_thing(random)}" for _ in range(4)]
    lines += ["", "```bash", f"harbour run --level {part} --wait", "```", "", "| Area | Deliverable |", "|---|---|"]
    lines += [f"| **{random.choice(NAMES)}** | `{random.choice(NAMES)}.py`, {_thing(random)} |" for _ in range(3)]
    if faulty:
        lines += ["", "- [x] A parser", "- [ ] A printer", "", "Progress: 2/2"]
    return "\n".join([*lines, "", ""])


def _horizons(random: Random, part: int, _faulty: bool) -> str:
    title = ("Now", "Next", "Later")[part - 1] if part < 4 else f"Ideas, part {part}"
    lines = [f"## {title}", "", f"We want the {_thing(random)}, and then the", f"{_thing(random)}.", ""]
    lines += [f"- The {_thing(random)} — see [the start](#roadmap) or `{part}.md`" for _ in range(7)]
    return "\n".join([*lines, "", "> Said by a user: the " + _thing(random), "", ""])


def _table(random: Random, part: int, faulty: bool) -> str:
    head = f"## {random.choice(NAMES)} {part}"
    lines = [head, "", "| Milestone | Status | Tasks |", "| --- | --- | ---: |"]
    figures = [random.randint(1, 9) for _ in range(8)]
    for row, figure in enumerate(figures):
        lines.append(f"| M{part * 10 + row}: {_thing(random)} | {'✅ Done' if part < 3 else 'Planned'} | {figure} |")
    return "\n".join([*lines, f"| **Total** | | {sum(figures) + faulty} |", "", ""])


def _counted(random: Random, part: int, faulty: bool) -> str:
    done = 3 if part < 4 else 0
    lines = [f"### Milestone {part}: {random.choice(NAMES)} ({done + faulty}/4 done)", ""]
    lines += [f"{n}. [{'x' if n <= done else ' '}] The *{_thing(random)}* (@ada)" for n in range(1, 5)]
    return "\n".join([*lines, "", f"Depends on the {_thing(random)}; about {part + 1} weeks of work.", "", ""])


LAYOUTS: tuple[Layout, ...] = (_phases, _releases, _horizons, _table, _counted)
