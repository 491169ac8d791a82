"""What is reported and with which exit code."""

from __future__ import annotations

import html
from pathlib import Path

import pytest

from roadmap_lint.output import Format
from tests.command import BOTH, CLEAN, DEAD_LINK, GARBLED, STALE, Answer, Call
from tests.repositories import Repo


def test_peace(repo: Repo, call: Call) -> None:
    repo.commit({"ROADMAP.md": CLEAN})
    assert call() == Answer(0, "No problems in 1 file.\n", "")


def test_a_problem(repo: Repo, call: Call) -> None:
    repo.commit({"ROADMAP.md": DEAD_LINK})
    answer = call("ROADMAP.md")
    assert (answer.code, answer.err) == (1, "")
    lines = answer.out.splitlines()
    assert lines[0].startswith("ROADMAP.md:3:18 link-target ")
    assert lines[1:3] == ["     3 | - See [the page](docs/gone.md)", "       |                  ^^^^^^^^^^^^"]
    assert lines[-1] == "Found 1 problem (1 error, 0 warnings) in 1 file."


def test_concise_keeps_the_summary_apart(repo: Repo, call: Call) -> None:
    repo.commit({"ROADMAP.md": DEAD_LINK})
    answer = call("--output-format", "concise")
    assert answer.out.startswith("ROADMAP.md:3:18: link-target ")
    assert answer.out.count("\n") == 1
    assert answer.err == "Found 1 problem (1 error, 0 warnings) in 1 file.\n"


@pytest.mark.parametrize(
    ("text", "words", "code"),
    [
        (CLEAN, [], 0),
        (DEAD_LINK, [], 1),
        (DEAD_LINK, ["--exit-zero"], 0),
        (DEAD_LINK, ["--fail-on", "error"], 1),
        (STALE, [], 1),
        (STALE, ["--fail-on", "warning"], 1),
        (STALE, ["--fail-on", "error"], 0),
        (STALE, ["--today", "2020-01-02"], 0),
        (GARBLED, [], 1),
        (GARBLED, ["--fix"], 0),
        (GARBLED, ["--fix", "--exit-non-zero-on-fix"], 1),
        (GARBLED, ["--fix", "--exit-non-zero-on-fix", "--exit-zero"], 0),
        (CLEAN, ["--fix", "--exit-non-zero-on-fix"], 0),
        (BOTH, ["--fix"], 1),
        ("", [], 0),
    ],
)
def test_exit_codes_follow_the_findings_in_every_format(
    repo: Repo, call: Call, text: str, words: list[str], code: int
) -> None:
    for form in Format:
        repo.write({"ROADMAP.md": text})
        answer = call("ROADMAP.md", "--output-format", form, *words)
        assert answer.code == code, (form, answer)


def test_what_cannot_be_read_is_told_in_the_report_too(repo: Repo, call: Call) -> None:
    repo.commit({"ROADMAP.md": CLEAN})
    said = "gone.md does not exist"
    for form in Format:
        answer = call("ROADMAP.md", "gone.md", "--output-format", form)
        assert (answer.code, answer.err.splitlines()[0]) == (2, f"roadmap-lint: {said}"), form
        silent = {Format.FULL, Format.CONCISE, Format.JSONL, Format.GITLAB, Format.RDJSON}
        assert (said in html.unescape(answer.out)) is (form not in silent), form


def test_under_github_actions_there_are_annotations_and_lines(
    repo: Repo, call: Call, monkeypatch: pytest.MonkeyPatch
) -> None:
    repo.commit({"docs/ROADMAP.md": DEAD_LINK})
    monkeypatch.setenv("GITHUB_ACTIONS", "true")
    monkeypatch.setenv("GITHUB_WORKSPACE", str(repo.root))
    monkeypatch.chdir(repo.root / "docs")
    answer = call()
    first, second = answer.out.splitlines()
    assert first.startswith("::error file=docs/ROADMAP.md,line=3,endLine=3,col=18,")
    assert second.startswith("ROADMAP.md:3:18: link-target ")
    assert (answer.code, answer.err) == (1, "Found 1 problem (1 error, 0 warnings) in 1 file.\n")
    assert call("--output-format", "full").out.startswith("ROADMAP.md:3:18 link-target ")
    call("--output-file", "report.txt")
    assert Path("report.txt").read_text("utf-8").startswith("ROADMAP.md:3:18 link-target ")


def test_places_in_other_files_are_named_from_here(repo: Repo, call: Call, monkeypatch: pytest.MonkeyPatch) -> None:
    text = "# Roadmap\n\n## Storage\n\n- [x] Log\n- [x] Snapshots\n\n## Sync\n\n- [ ] Push\n"
    other = text.replace("[x] Snap", "[ ] Snap")
    repo.commit({"docs/ROADMAP.md": text, "docs/ROADMAP.de.md": other})
    monkeypatch.chdir(repo.root / "docs")
    (found,) = call("ROADMAP.de.md", "--select", "status-sibling", "--output-format", "json").report["diagnostics"]
    assert [(place["path"], place["start"]["line"]) for place in found["related"]] == [("ROADMAP.md", 6)]


def test_statistics(repo: Repo, call: Call) -> None:
    repo.commit({"ROADMAP.md": BOTH, "docs/ROADMAP.md": DEAD_LINK})
    answer = call("--statistics")
    assert answer.code == 1
    assert answer.out.splitlines()[:2] == ["     2  link-target", "     1  text-mojibake  fixes: 1 safe"]
    assert call("--statistics", "--output-format", "json").code == 2


def test_fail_on_may_be_configured(repo: Repo, call: Call) -> None:
    repo.write({"ROADMAP.md": STALE, "roadmap-lint.toml": 'fail-on = "error"\n'})
    assert call("--select", "date-stale").code == 0
    assert call("--select", "date-stale", "--fail-on", "warning").code == 1


def test_quiet(repo: Repo, call: Call) -> None:
    repo.commit({"ROADMAP.md": "Words.\n", "docs/ROADMAP.md": DEAD_LINK})
    answer = call("--quiet")
    assert (answer.code, answer.err) == (1, "")
    assert "Found" not in answer.out
    assert "link-target" in answer.out


def test_a_file_in_which_nothing_was_recognised(repo: Repo, call: Call) -> None:
    repo.commit({"ROADMAP.md": "Just words.\n"})
    answer = call()
    assert (answer.code, answer.out) == (0, "No problems in 1 file.\n")
    assert answer.err.startswith("roadmap-lint: ROADMAP.md: nothing in it was recognised")


def test_a_table_of_statuses_is_something_that_was_recognised(repo: Repo, call: Call) -> None:
    repo.commit({"ROADMAP.md": "| Feature | Status |\n|---------|--------|\n| Search | Done |\n| Export | Planned |\n"})
    assert call() == Answer(0, "No problems in 1 file.\n", "")


def test_the_report_may_go_to_a_file(repo: Repo, call: Call) -> None:
    repo.commit({"路线图.md": DEAD_LINK})
    answer = call("--output-format", "json", "--output-file", "report.json")
    assert answer == Answer(1, "", "")
    written = (repo.root / "report.json").read_bytes()
    assert written == call("--output-format", "json").out.encode()


def test_a_report_that_cannot_be_written(repo: Repo, call: Call) -> None:
    repo.commit({"ROADMAP.md": CLEAN})
    answer = call("--output-file", "none/report.txt")
    assert answer == Answer(2, "", "roadmap-lint: none/report.txt cannot be written: No such file or directory\n")


def test_a_rule_that_breaks_down_is_one_problem_and_the_exit_is_2(repo: Repo, call: Call) -> None:
    rule = (
        "from roadmap_lint.rule import Rule, Severity\n"
        "def check(context):\n    raise KeyError('oh')\n    yield\n"
        "RULE = Rule('own-broken', 'Breaks.', Severity.ERROR, check)\n"
    )
    repo.commit(
        {"rules/own_broken.py": rule, "roadmap-lint.toml": 'rule-folders = ["rules"]\n', "ROADMAP.md": DEAD_LINK}
    )
    answer = call("--output-format", "json")
    assert answer.code == 2
    assert [found for _, found in answer.rules] == ["rule-error", "link-target"]
    assert "own-broken" in answer.report["diagnostics"][0]["message"]
    assert call("--isolated").code == 1
