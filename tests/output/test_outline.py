from __future__ import annotations

import io
from pathlib import Path

from roadmap_lint.output.outline import write
from tests.output.test_model import read

TEXT = """\
# Roadmap

Last updated: 2026-05-04

Current version: v0.2.0

Legend: ✅ done, 🚧 in progress

## Phase 1: Parser ✅

- [x] Lexer
  - [x] Numbers
- [ ] Grammar, see [the page](docs/grammar.md)

## v0.2.0 (target: Q3 2026)

**Progress**: 33%（1/3）

- Speed
- v0.2.1: fixes

## Completed

- The idea

## Releases

| Version | Status | Target |
|---|---|---|
| v0.2.0 | 🚧 | Q3 2026 |
| v0.3.0 | planned | Q4 2026 |

| Feature | Status |
|---|---|
| Search | done |
| Filters | |
"""


def told(text: str, folder: Path, not_looked: tuple[str, ...] = ()) -> str:
    stream = io.StringIO()
    write(read(text, folder), not_looked, stream)
    return stream.getvalue()


TOLD = """\
ROADMAP.md: 4 milestones, 7 items, 3 versions, 4 dates, 1 link

Roadmap · █████░░░░░ 3 of 6 done
  Phase 1: Parser ✅ · done (by mark) · ██████░░░░ 2 of 3 done
  v0.2.0 (target: Q3 2026) · version 0.2.0 · target Q3 2026 · says 33%（1/3） · 2 items
    item: v0.2.1: fixes · version 0.2.1
  Completed · what stands here is done · ██████████ 1 of 1 done
  Releases
    row: v0.2.0 · active (by column) · version 0.2.0 · target Q3 2026
    row: v0.3.0 · planned (by column) · version 0.3.0 · target Q4 2026
    row: Search · done (by column)

Sequences
  rows: 0.2.0, 0.3.0

Dates of the file
  updated 2026-05-04 (line 3)

Current version
  0.2.0 (line 5)

Legend
  ✅ done
  🚧 active

Links (1)
  docs/grammar.md

Not looked at
  history: a shallow clone does not hold it
"""


def test_what_is_told(tmp_path: Path) -> None:
    assert told(TEXT, tmp_path, ("history: a shallow clone does not hold it",)) == TOLD


def test_a_file_that_says_nothing(tmp_path: Path) -> None:
    assert told("", tmp_path) == "ROADMAP.md: 0 milestones, 0 items, 0 versions, 0 dates, 0 links\n\n"


def test_an_archive(tmp_path: Path) -> None:
    assert "The file says of itself\n  " in told("# Roadmap\n\nThis document is archived.\n", tmp_path)


def test_a_hostile_file_cannot_steer_the_terminal(tmp_path: Path) -> None:
    assert "\x1b" not in told("# Road\x1b[31mmap\n\n- [a\x1b](b\x1b.md)\n", tmp_path)
