"""When a roadmap's claims were last changed, told by real repositories, and how its date is renewed then."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest

from roadmap_lint.fixer import fix
from roadmap_lint.linter import Surroundings, lint
from roadmap_lint.loader import bundled, load_rules
from roadmap_lint.repository import Repository
from roadmap_lint.revision import Revision, changes_claims, last_revision
from roadmap_lint.source import Source
from tests.repositories import Repo, run

TODAY = date(2026, 11, 20)
LONG_AGO = date(2025, 1, 1)
PATH = "ROADMAP.md"
RULES = {rule.id: rule for rule in load_rules([bundled()])}
OPEN, DONE = "- [ ] Importer\n", "- [x] Importer\n"


@pytest.fixture
def repo(tmp_path: Path) -> Repo:
    return Repo.create(tmp_path / "repo", {PATH: "Last updated: 4 May 2025\n\n" + OPEN}, on="2025-05-04")


def surroundings(repo: Repo) -> Surroundings:
    return Surroundings(Repository.containing(repo.root), TODAY)


def source(repo: Repo) -> Source:
    return Source.read(repo.root / PATH, str(repo.root / PATH))


def revision(repo: Repo, since: date = LONG_AGO) -> Revision | None:
    return last_revision(source(repo), PATH, Repository.containing(repo.root), TODAY, since)


def mended(repo: Repo, *, unsafe: bool = False) -> str:
    return fix(source(repo), [RULES["date-unrevised"]], surroundings(repo), unsafe=unsafe).report.source.text


def reported(repo: Repo) -> list[str]:
    rules = [RULES["date-stale"], RULES["date-unrevised"]]
    return [problem.rule for problem in lint(source(repo), rules, surroundings(repo)).diagnostics]


@pytest.mark.parametrize(
    ("written", "renewed"),
    [
        ("4 May 2025", "20 November 2026"),
        ("2025-05-04", "2026-11-20"),
        ("September 2025", "November 2026"),
        ("May 4th, 2025", "November 20th, 2026"),
        ("04.05.2025", "20.11.2026"),
        ("Q2 2025", "Q4 2026"),
        ("**2025-05-04**", "**2026-11-20**"),
        ("4\u202fMay\u00a02025", "20\u202fNovember\u00a02026"),
        ("2025-05-04  ", "2026-11-20  "),
        ("2025-05-04 · by Ada", "2026-11-20 · by Ada"),
    ],
)
@pytest.mark.parametrize("staged", [True, False])
def test_a_change_at_hand_renews_the_date_in_its_written_form(
    tmp_path: Path, written: str, renewed: str, staged: bool
) -> None:
    text = f"Last updated: {written}\n\n"
    repo = Repo.create(tmp_path / "repo", {PATH: text + OPEN}, on="2025-05-04")
    repo.write({PATH: text + DONE})
    if staged:
        repo.git("add", PATH)
    assert mended(repo) == f"Last updated: {renewed}\n\n" + DONE


def test_line_ends_and_emphasis_stay(tmp_path: Path) -> None:
    repo = Repo.create(tmp_path / "repo", {PATH: "_Last updated: 2025-05-04_\r\n\r\n- [ ] A\r\n"}, on="2025-05-04")
    repo.write({PATH: "_Last updated: 2025-05-04_\r\n\r\n- [x] A\r\n"})
    assert mended(repo) == "_Last updated: 2026-11-20_\r\n\r\n- [x] A\r\n"


def test_a_mended_file_is_not_mended_again(repo: Repo) -> None:
    repo.write({PATH: "Last updated: 4 May 2025\n\n" + DONE})
    repo.write({PATH: mended(repo)})
    assert reported(repo) == []


def test_what_is_committed_and_untouched_is_not_mended(repo: Repo) -> None:
    assert revision(repo, date(2025, 5, 5)) is None
    assert mended(repo) == source(repo).text
    repo.commit({PATH: "Last updated: 4 May 2025\n\n" + DONE}, on="2025-09-01")
    assert revision(repo) == Revision(date(2025, 9, 1), uncommitted=False)
    assert mended(repo) == source(repo).text
    assert mended(repo, unsafe=True).startswith("Last updated: 1 September 2025\n")


@pytest.mark.parametrize(
    "text",
    [
        "Last updated: 4 May 2025\n\n-   [ ]   Importer\n",
        "Last updated: 4 May 2025\n\n\n\n- [ ] Importer\n\n",
        "Last updated: 20 November 2026\n\n- [ ] Importer\n",
        "Last updated: 2025-06-01\n\n- [ ] Importer",
        "Last updated: 4 May 2025\r\n\r\n- [ ] Importer\r\n",
    ],
)
def test_white_space_dates_and_line_ends_are_no_change(repo: Repo, text: str) -> None:
    repo.write({PATH: text})
    assert revision(repo, date(2025, 5, 5)) is None
    repo.commit(on="2026-02-01")
    assert revision(repo, date(2025, 5, 5)) is None


def test_a_working_copy_with_other_line_ends_is_no_change(repo: Repo) -> None:
    repo.git("config", "core.autocrlf", "true")
    (repo.root / PATH).write_bytes(source(repo).raw.replace(b"\n", b"\r\n"))
    assert mended(repo).encode() == source(repo).raw
    (repo.root / PATH).write_bytes(source(repo).raw.replace(b"[ ]", b"[x]"))
    assert mended(repo) == "Last updated: 20 November 2026\r\n\r\n- [x] Importer\r\n"


def test_a_shallow_clone_proves_nothing_of_the_past(repo: Repo, tmp_path: Path) -> None:
    repo.commit({PATH: "Last updated: 4 May 2025\n\n" + DONE}, on="2026-02-01")
    run(tmp_path, "clone", "-q", "--depth", "1", f"file://{repo.root}", "clone")
    clone = Repo(tmp_path / "clone")
    assert revision(repo) is not None
    assert revision(clone) is None
    assert reported(clone) == ["date-stale"]


def test_outside_git_and_before_the_first_commit_nothing_is_known(tmp_path: Path) -> None:
    text = "Last updated: 4 May 2025\n\n" + OPEN
    outside = Repo(tmp_path / "outside")
    outside.write({PATH: text})
    new = Repo.create(tmp_path / "new")
    new.write({PATH: text})
    assert (revision(outside), revision(new)) == (None, None)
    assert (mended(outside), mended(new)) == (text, text)


@pytest.mark.parametrize(("days", "found"), [(0, True), (15, True), (16, True), (17, False), (1_000_000, False)])
def test_a_commit_counts_when_it_was_made_so_many_days_later(repo: Repo, days: int, found: bool) -> None:
    repo.commit({PATH: "Last updated: 4 May 2025\n\n" + DONE}, on="2025-05-20")
    repository = Repository.containing(repo.root)
    expected = Revision(date(2025, 5, 20), uncommitted=False) if found else None
    assert last_revision(source(repo), PATH, repository, TODAY, date(2025, 5, 4), days) == expected


def test_for_days_that_have_not_passed_no_commits_are_looked_at(repo: Repo, starts: list[list[str]]) -> None:
    repository = Repository.containing(repo.root)
    assert last_revision(source(repo), PATH, repository, TODAY, TODAY - timedelta(days=30), 31) is None
    assert not any("log" in command for command in starts)
    repo.write({PATH: DONE})
    changed = last_revision(source(repo), PATH, repository, TODAY, TODAY - timedelta(days=30), 31)
    assert changed == Revision(TODAY, uncommitted=True)
    assert last_revision(source(repo), PATH, repository, TODAY, date.max, 31) == changed


def test_an_old_date_is_either_stale_or_unrevised(repo: Repo) -> None:
    assert reported(repo) == ["date-stale"]
    repo.commit({PATH: "Last updated: 4 May 2025\n\n" + DONE}, on="2025-05-20")
    assert reported(repo) == ["date-stale"]
    repo.commit({PATH: "Last updated: 4 May 2025\n\n" + OPEN}, on="2025-09-01")
    assert reported(repo) == ["date-unrevised"]
    repo.write({PATH: "Last updated: 4 May 2025\n\n" + DONE})
    assert reported(repo) == ["date-unrevised"]


@pytest.mark.parametrize(
    ("added", "removed", "changes"),
    [
        (["- [x] A"], ["- [ ] A"], True),
        (["- A"], [], True),
        ([], ["- A"], True),
        (["- A", "- B"], ["- B", "- A"], False),
        (["", "  "], [], False),
        (["- A  (2026-05-04)"], ["-  A (4 May 2025)"], False),
        (["Updated 2026-05-04: importer"], ["Updated 2026-05-03: exporter"], True),
        (["- A", "- A"], ["- A"], True),
    ],
)
def test_claims_change_when_more_than_white_space_and_dates_does(
    added: list[str], removed: list[str], changes: bool
) -> None:
    assert changes_claims(added, removed) is changes
    assert changes_claims(removed, added) is changes
