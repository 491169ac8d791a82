"""What git is asked about many files at once is what it says of each alone."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import count, product
from pathlib import Path
from random import Random

import pytest

from roadmap_lint import history, origins
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


class Lively:
    """Files that are made, changed, renamed with and without changes, copied and removed, by chance."""

    def __init__(self, seed: int) -> None:
        self.choose = Random(seed)
        self.files: dict[str, list[str]] = {}
        self._copied: set[str] = set()
        self._fresh = (f"A line that stands nowhere else, number {number}\n" for number in count())

    def turn(self, *kinds: str) -> None:
        files, line = self.files, next(self._fresh)
        old = self.choose.choice([*files]) if files else ""
        new = f"{self.choose.choice(['', 'docs/', 'a b/'])}{self.choose.randrange(90)}.md"
        match self.choose.choice(kinds) if files else "make":
            case "make":
                files[new] = [next(self._fresh) for _ in range(8)]
            case "change":
                files[old][self.choose.randrange(8)] = line
            case "rename" if new not in files:
                files[new] = [*files.pop(old), *self.choose.choice([[], [], [line]])]
            case "copy" if new not in files and self._copied.isdisjoint(files[old]):
                self._copied.update(files[old])
                files[new] = [*files[old], line]
            case "remove":
                del files[old]

    def commit(self, repo: Repo, on: str) -> None:
        for place in repo.root.rglob("*.md"):
            place.unlink()
        repo.commit({path: "".join(lines) for path, lines in self.files.items()}, on=on)


def merge_side(repo: Repo, on: str) -> dict[str, list[str]]:
    """Write a file on a branch that began two commits ago, and merge that."""
    lines = [f"{on} {number}\n" for number in range(8)]
    repo.git("checkout", "-q", "-B", "side", "HEAD~2")
    repo.commit({"side.md": "".join(lines)}, on=on)
    repo.git("checkout", "-q", "main")
    repo.git("merge", "-q", "--no-edit", "-X", "theirs", "side", on=on)
    return {"side.md": lines}


@pytest.mark.parametrize("seed", range(2))
def test_any_past_is_told_together_as_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, seed: int) -> None:
    monkeypatch.setattr(origins, "_FIRST", 2)
    repo, lively = Repo.create(tmp_path / "lively"), Lively(seed)
    for number in range(20):
        on = str(date(2025, 1, 1) + timedelta(number))
        lively.turn("make", "rename", "rename", "copy")  # where several are equally like one, git names any of them
        for _ in range(lively.choose.randrange(3)):
            lively.turn("make", "change", "remove")
        lively.commit(repo, on)
        if number == 9:
            lively.files |= merge_side(repo, on)
    monkeypatch.chdir(repo.root)
    together = Repository.containing(repo.root)
    paths = sorted(together.paths)
    together.expect(paths)
    for path, day in product(paths, (date(2025, 1, 15), None)):
        alone = Repository.containing(repo.root)
        assert list(together.history(path, day)) == list(alone.history(path, day)), (path, day)
    assert together.not_looked == []


@pytest.fixture
def later(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Repo:
    """A hundred files that were made after the first commit, each unlike the others, half of them moved since."""
    repo = Repo.create(tmp_path / "later", {"README.md": "# Here\n"}, on="2025-01-01")
    names = [f"d{number:02}/ROADMAP.md" for number in range(100)]
    texts = {name: STAMPED.format("2025-01-02") + f"- {name}\n" * 20 for name in names}
    for number in range(0, 100, 10):
        repo.commit(
            dict([*texts.items()][number : number + 10]), on=f"2026-01-{number + 1:02}" if number < 30 else "2026-02-01"
        )
    for name in names[50:]:
        repo.write({f"moved/{name}": texts[name]})
        (repo.root / name).unlink()
    repo.commit(on="2026-03-04")
    monkeypatch.chdir(repo.root)
    return repo


def test_git_is_started_as_seldom_for_files_that_were_made_or_moved_later(
    later: Repo, call: Call, starts: list[list[str]]
) -> None:
    answer = call("--select", "date-unrevised")
    assert answer.out.count("date-unrevised") == 100
    assert answer.out.count("changed on 2026-02-01") == 70
    assert "2026-03-04" not in answer.out
    assert 0 < len(starts) < 16
    repository = Repository.containing(later.root)
    paths = sorted(repository.paths)
    repository.expect(paths)
    for path in (paths[0], paths[40], paths[60], paths[-1]):
        assert [*repository.history(path)] == [*Repository.containing(later.root).history(path)]


def test_where_git_cannot_tell_what_files_come_from_few_are_asked_about_alone(
    repo: Repo, call: Call, starts: list[list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    """As where one commit moves and changes more files than git compares with one another."""
    monkeypatch.setattr(origins, "_LIMIT", 1)
    monkeypatch.setattr(origins, "_DETECT", (*origins._DETECT, "-l1"))
    names = [f"d{number}/ROADMAP.md" for number in range(9)]
    repo.commit({name: STAMPED.format("2025-01-02") + f"- {name}\n" * 20 for name in names}, on="2026-02-01")
    for name in names:
        repo.write({f"moved/{name}": STAMPED.format("2025-01-03") + f"- {name}\n" * 20})
        (repo.root / name).unlink()
    repo.commit(on="2026-03-04")
    answer = call("--select", "date-unrevised")
    assert answer.out.count("changed on 2026-02-01") == history._ALONE
    assert "2026-03-04" not in answer.out
    assert len(starts) < 12
