"""What git is asked about many files at once is what it says of each alone."""

from __future__ import annotations

from datetime import date
from itertools import product
from pathlib import Path

import pytest

from roadmap_lint import history
from roadmap_lint.repository import Repository
from tests.command import Call
from tests.repositories import Repo

PROSE = "".join(f"A line of prose, number {number}\n" for number in range(9))
DAYS = (None, date(2025, 1, 1), date(2025, 1, 4), date(2025, 2, 1), date(2025, 3, 3), date(2026, 1, 1))


@pytest.fixture
def eventful(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Repo:
    """Files that were made, changed, copied, renamed, removed and made again, merged, and oddly named."""
    files = {"a.md": PROSE, "b.md": PROSE + "b\n", "x b/x.md": "1\n", "line\nfeed.md": "1\n", "é \udce9.md": "1\n"}
    repo = Repo.create(tmp_path / "eventful", files, on="2025-01-01")
    repo.commit({"copied.md": PROSE + "mine\n", "a.md": PROSE + "@@ -1 +1 @@\ndiff --git a/x b/x\n"}, on="2025-01-05")
    repo.git("checkout", "-q", "-b", "side")
    repo.commit({"a.md": "side\n" + PROSE, "x b/x.md": "2\n", "line\nfeed.md": "2\n"}, on="2025-02-02")
    repo.git("checkout", "-q", "main")
    repo.rename("b.md", "docs/moved.md", on="2025-02-03")
    repo.commit({"copied.md": PROSE + "yours\n", "é \udce9.md": "2\n"}, on="2025-02-04")
    repo.git("merge", "-q", "--no-edit", "-X", "theirs", "side", on="2025-03-04")
    repo.remove("copied.md", on="2025-03-05")
    repo.commit({"copied.md": "anew\n", "docs/moved.md": PROSE + "c\r\n"}, on="2025-03-06")
    monkeypatch.chdir(repo.root)
    return repo


def test_many_files_together_have_the_past_of_each_alone(eventful: Repo) -> None:
    together = Repository.containing(eventful.root)
    paths = sorted(together.paths)
    together.expect(paths)
    assert len(paths) == 6
    for path, day in product(paths, reversed(DAYS)):
        alone = Repository.containing(eventful.root)
        assert list(together.history(path, day)) == list(alone.history(path, day)), (path, day)
        assert together.committed(path) == alone.committed(path) is not None
    assert together.not_looked == []


def test_a_past_that_reaches_further_is_asked_for_seldom(eventful: Repo, starts: list[list[str]]) -> None:
    repository = Repository.containing(eventful.root)
    repository.expect(["a.md", "x b/x.md"])
    for number in range(300, 0, -1):
        list(repository.history("a.md", date.fromordinal(date(2025, 1, 1).toordinal() + number)))
    assert 1 < len(starts) < 5


def test_no_more_of_one_file_is_looked_at_than_agreed(eventful: Repo, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(history, "MANY", 2)
    repository = Repository.containing(eventful.root)
    repository.expect(["a.md", "x b/x.md"])
    assert [change.date.month for change in repository.history("a.md")] == [2, 1]


def test_texts_are_fetched_in_portions(
    eventful: Repo, starts: list[list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("roadmap_lint.repository._AHEAD", len(PROSE) // 2)
    paths = [path for path in sorted(Repository.containing(eventful.root).paths) if "\n" not in path]
    starts.clear()
    repository = Repository.containing(eventful.root)
    repository.expect(paths)
    texts = [repository.committed(path) for path in paths]
    assert texts == [Repository.containing(eventful.root).committed(path) for path in paths]
    assert 1 < len(starts) - len(paths) < len(paths)


STAMPED = "# Roadmap\n\nLast updated: {}\n\n## Phase 1 ✅\n\n- [x] See [it](none.md)\n- [ ] and v0.1.0\n"


@pytest.mark.parametrize("fix", [[], ["--fix"]])
@pytest.mark.parametrize("stamps", [["2025-01-02"], ["2025-01-02", "2025-02-02", "2024-12-31", "2026-03-01"]])
def test_git_is_started_as_often_for_many_files_as_for_one(
    repo: Repo, call: Call, starts: list[list[str]], stamps: list[str], fix: list[str]
) -> None:
    """All of them changed after they were made, and some are not committed yet."""
    paths = [f"d{number:02}/ROADMAP.md" for number in range(20)]
    first = {path: STAMPED.format(stamps[number % len(stamps)]) for number, path in enumerate(paths)}
    repo.commit(first, on="2025-01-01")
    repo.tag("v0.1.0", on="2025-01-01")
    repo.commit({path: text + "- more\n" for path, text in first.items()}, on="2026-03-04")
    repo.write({path: first[path] + "- âœ…\n" for path in paths[12:]})
    counts = []
    for names in (paths[:1], paths[:4], paths):
        starts.clear()
        call(*names, *fix, "--exit-zero")
        counts.append(len(starts))
    assert 0 < counts[0] <= counts[1] == counts[2] < 10
    assert counts[0] == counts[1] or len(stamps) > 1
