"""Roadmaps as people write them, made up by hypothesis, with faults of every kind that can be mended."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from hypothesis import strategies as st

from tests.repositories import Repo

TODAY = date(2026, 11, 20)
BOM = "\ufeff"


def repository(folder: Path) -> Repo:
    """What the roadmaps speak of: releases, files, one of them renamed, and an older version of the roadmap."""
    files = {
        "ROADMAP.md": "# Roadmap\n\nLast updated: 2026-05-04\n",
        "docs/Design.md": "# Design\n\n## The Core\n",
        "docs/old.md": "An old page that is to be renamed.\n" * 9,
        "package.json": '{"name": "harbour", "version": "0.3.0"}\n',
    }
    repo = Repo.create(folder, files, on="2026-05-04")
    repo.rename("docs/old.md", "docs/new.md", on="2026-05-05")
    for tag, day in (("v0.1.0", "2026-01-02"), ("v0.2.0", "2026-03-04"), ("v0.3.0", "2026-05-06")):
        repo.tag(tag, on=day)
    return repo


WORDS = st.sampled_from(
    [
        "Parser",
        "Storage",
        "A web `a|b` client",
        "Search",
        "Über *alles*",
        "导出",
        "Retry âœ… logic",
        "Sync – fast",
        "API",
    ]
)
BOXES = st.sampled_from(["[ ] ", "[ ] ", "[x] ", "[x] ", "[X] ", "[] ", "[ x ] ", "[-] ", "", ""])
MARKS = st.sampled_from(["", "", "", " ✅", " âœ…", " 🚧", " (done)", " (planned)", " — in progress", " ❌", " [done]"])
VERSIONS = st.sampled_from(["v0.1.0", "v0.2.0", "v0.3.0", "v0.4.0", "v0.5.0", "0.6.0", "v.0.7.0", "v1.0.0"])
KEYS = st.sampled_from(["Phase 1", "Phase 2", "Phase 3", "Milestone 4", "Sprint 5", "Q4 2026"])
DATES = st.sampled_from(
    [
        *("2026-05-04", "4 May 2026", "May 4th, 2026", "04.05.2026", "04/05/2026", "13/05/2026", "Mai 2026", "Q2 2026"),
        *("2026年5月4日", "Sunday, 4 May 2026", "Monday, 4 May 2026", "mid-2026", "31 June 2026", "2027-02-03", "2026"),
    ]
)
FIGURES = st.sampled_from(
    [
        "3/5",
        "1/2",
        "2 of 3 done",
        "60%",
        "███░░ 60%",
        "██░░░ 40% (2/5)",
        "[####------] 2/3",
        "🟩🟩⬜ 66.7%",
        "0/4 tasks",
    ]
)
LINKS = st.sampled_from(
    [
        *(
            "[a](docs/Design.md)",
            "[b](docs/design.md)",
            "[c](<docs/old.md> 'Old')",
            "[d](./docs/old.md#L3)",
            "[e][ref]",
        ),
        *("[f](#the-core)", "[g](#The-Core)", "[h](docs/Design.md#The-core)", "[i](docs/gone.md)", "![j](docs/OLD.md)"),
    ]
)
TRAILS = st.sampled_from(["", "", "", " — {figure}", " ({figure})", " {link}", " by {date}", " ({date})", " {version}"])
COMMENTS = st.sampled_from(
    [
        *("<!-- a note -->", "<!-- roadmap-lint-disable-next-line checkbox-form -->", '<a id="here"></a>'),
        *("<!-- roadmap-lint-disable status-open, version-order -->", "<!-- roadmap-lint-disable-file date -->"),
        *("<!-- roadmap-lint-enable -->", "<!-- roadmap-lint-disable-line progress-count -- a reason -->"),
    ]
)


@st.composite
def phrases(draw: st.DrawFn) -> str:
    """What an item, heading or line says."""
    trail = draw(TRAILS).format(figure=draw(FIGURES), link=draw(LINKS), date=draw(DATES), version=draw(VERSIONS))
    return draw(WORDS) + draw(MARKS) + trail


@st.composite
def lists(draw: st.DrawFn, versioned: bool | None = None) -> list[str]:
    """A list; its items may go on over lines, hold others, and be keyed by versions."""
    marker = draw(st.sampled_from(["-", "-", "*", "1.", "9.", "0)"]))
    versioned = draw(st.booleans()) if versioned is None else versioned
    loose, boxed = draw(st.booleans()), draw(st.booleans())
    lines: list[str] = []
    for number in range(draw(st.integers(1, 5))):
        start = f"{int(marker[:-1]) + number}{marker[-1]}" if marker[0].isdecimal() else marker
        box = draw(BOXES) if boxed else ""
        stuck = draw(st.integers(0, 9)) == 0
        subject = f"{draw(VERSIONS)} " if versioned else ""
        lines.append(f"{start}{'' if stuck else ' '}{box}{subject}{draw(phrases())}")
        indent = " " * (len(start) + 1)
        more = draw(st.integers(0, 7))
        if more == 0:
            lines += ["", indent + "more of it", ""]
        elif more == 1:
            lines += [f"{indent}- {draw(BOXES)}{draw(phrases())}" for _ in range(draw(st.integers(1, 3)))]
        elif more == 2:
            lines.append("goes on here")
        elif more == 3:
            lines += [indent + "<!-- kept -->"]
        lines += [""] * loose
    return lines


@st.composite
def tables(draw: st.DrawFn) -> list[str]:
    """A table of versions or phases, with a total or not, and now and then broken."""
    keys = VERSIONS if draw(st.booleans()) else KEYS
    lines = [
        "| Version | Status | Tasks |",
        draw(st.sampled_from(["|---|---|---|", "| --- | :-: | --: |", "|---|---|"])),
    ]
    statuses = st.sampled_from(["Done", "✅ Done", "Planned", "🚧", "In progress", "âœ…", ""])
    for _ in range(draw(st.integers(1, 5))):
        lines.append(f"| {draw(keys)} | {draw(statuses)} | {draw(st.integers(1, 9))} |")
        lines += [""] * (draw(st.integers(0, 9)) == 0)
    if draw(st.booleans()):
        lines.append(f"| **Total** | | {draw(st.integers(1, 20))} |")
    return [*lines, ""] if draw(st.integers(0, 5)) else lines


@st.composite
def sections(draw: st.DrawFn) -> list[str]:
    subject = draw(st.one_of(VERSIONS, KEYS, st.sampled_from(["Done", "Planned", "Later", "The Core", "Completed"])))
    indent = draw(st.sampled_from(["", "", "", "", "  "]))
    title = draw(st.sampled_from([": Storage", " — Alerts", ""])) + draw(MARKS)
    lines = [f"{indent}{draw(st.sampled_from(['##', '###']))} {subject}{title}", ""]
    blocks = st.one_of(
        lists(),
        lists(versioned=True),
        tables(),
        st.tuples(st.just("**Status**: "), st.sampled_from(["done", "planned", "✅ Complete", "in progress"])).map(
            _joined
        ),
        st.tuples(st.sampled_from(["Progress: ", "**Progress:** ", "Target: "]), st.one_of(FIGURES, DATES)).map(
            _joined
        ),
        phrases().map(lambda text: [text]),
        phrases().map(lambda text: [f"{text}:"]),
        COMMENTS.map(lambda text: [text]),
        st.sampled_from([["```", "- [x] code", "```"], ["> - [ ] quoted"], ["---"], ["[ref]: docs/old.md"], ["<div>"]]),
    )
    for block in draw(st.lists(blocks, max_size=4)):
        lines += [*block, *([""] if draw(st.integers(0, 5)) else [])]
    return lines


def _joined(parts: tuple[str, str]) -> list[str]:
    return ["".join(parts)]


@st.composite
def roadmaps(draw: st.DrawFn) -> str:
    """The whole text of one, with line ends and a byte-order mark as may be."""
    lines = draw(st.sampled_from([[], [], [], ["---", "title: Plan", "---"], ["", "---", "title: Plan", "---"]])).copy()
    lines += ["# Roadmap", ""]
    if draw(st.booleans()):
        label = draw(
            st.sampled_from(
                ["Last updated: ", "**Last Updated:** ", "Stand: ", "最后更新：", "Current version: v0.1.0 "]
            )
        )
        lines += [label + draw(DATES), ""]
    for section in draw(st.lists(sections(), min_size=1, max_size=4)):
        lines += section
    end = draw(st.sampled_from(["\n", "\n", "\n", "\r\n"]))
    return end.join(lines) + end * draw(st.integers(0, 1))
