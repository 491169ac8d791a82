"""Known problems are not reported again, wherever their lines go; new ones are, and so is what is known in vain."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.command import CLEAN, DEAD_LINK, GARBLED, Call, TypeIn
from tests.repositories import Repo

USUAL = ".roadmap-lint-baseline.json"
TWICE = DEAD_LINK + "- See [the page](docs/gone.md)\n"


def begun(repo: Repo, call: Call, text: str = DEAD_LINK) -> None:
    repo.commit({"ROADMAP.md": text})
    assert call("--write-baseline").code == 0


def test_what_is_found_is_written_and_not_reported(repo: Repo, call: Call) -> None:
    repo.commit({"ROADMAP.md": DEAD_LINK})
    answer = call("--write-baseline")
    assert answer.code == 0
    assert answer.err.startswith(f"roadmap-lint: {USUAL}: wrote 1 known problem")
    assert answer.out == "No new problems in 1 file; 1 known problem is left out.\n"
    assert json.loads(Path(USUAL).read_text("utf-8")) == {
        "version": 1,
        "problems": [
            {"path": "ROADMAP.md", "rule": "link-target", "line": "- See [the page](docs/gone.md)", "count": 1}
        ],
    }
    assert (call().code, call("--baseline", USUAL).code) == (1, 0)
    summary = call("--baseline", USUAL, "--output-format", "json").report["summary"]
    assert (summary["errors"], summary["known"]) == (0, 1)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        (DEAD_LINK, 0),
        ("# Roadmap\n\nSome words\n\n-   See  [the page](docs/gone.md)\n", 0),
        (TWICE, 1),
        (DEAD_LINK.replace("See", "Read"), 1),
        (DEAD_LINK.replace("gone", "lost"), 1),
        (CLEAN, 0),
    ],
)
def test_lines_may_move_but_not_change_nor_multiply(repo: Repo, call: Call, text: str, code: int) -> None:
    begun(repo, call)
    repo.write({"ROADMAP.md": text})
    assert call("--baseline", USUAL).code == code


def test_what_is_known_in_vain_is_told_and_goes_when_it_is_written_anew(repo: Repo, call: Call) -> None:
    begun(repo, call, TWICE)
    repo.write({"ROADMAP.md": DEAD_LINK})
    answer = call("--baseline", USUAL)
    assert answer.code == 0
    assert "link-target in ROADMAP.md is no longer found" in answer.err
    assert "no longer found" not in call("--baseline", USUAL, "--quiet").err
    assert "no longer found" not in call("--baseline", USUAL, "--select", "date-stale").err
    call("--write-baseline")
    assert "no longer found" not in call("--baseline", USUAL).err


def test_rules_that_did_not_look_forget_nothing(repo: Repo, call: Call) -> None:
    begun(repo, call)
    call("--write-baseline", "--select", "date-stale")
    assert call("--baseline", USUAL).code == 0


def test_what_is_known_of_a_file_that_is_gone_is_told(repo: Repo, call: Call) -> None:
    repo.commit({"ROADMAP.md": CLEAN, "docs/roadmap.md": DEAD_LINK})
    call("--write-baseline")
    (repo.root / "docs/roadmap.md").unlink()
    assert "link-target in docs/roadmap.md is no longer found" in call("--baseline", USUAL).err


def test_the_configuration_names_a_baseline(repo: Repo, call: Call) -> None:
    repo.commit({"ROADMAP.md": DEAD_LINK, "roadmap-lint.toml": 'baseline = "known.json"\n'})
    assert call().code == 2  # there is none yet
    assert call("--write-baseline").code == 0
    assert Path("known.json").exists()
    assert call().code == 0
    assert call("--isolated").code == 1


def test_paths_are_written_from_the_folder_of_the_baseline(
    repo: Repo, call: Call, monkeypatch: pytest.MonkeyPatch
) -> None:
    repo.commit({"docs/roadmap.md": DEAD_LINK, "roadmap-lint.toml": 'baseline = "known.json"\n'})
    call("--write-baseline")
    monkeypatch.chdir(repo.root / "docs")
    assert call().code == 0
    assert call("roadmap.md").code == 0


def test_what_is_known_of_other_files_stays(repo: Repo, call: Call) -> None:
    repo.commit({"ROADMAP.md": DEAD_LINK, "docs/roadmap.md": DEAD_LINK, "old/roadmap.md": DEAD_LINK})
    call("--write-baseline")
    (repo.root / "old/roadmap.md").unlink()
    repo.write({"ROADMAP.md": CLEAN})
    call("--write-baseline", "ROADMAP.md")
    assert [known["path"] for known in json.loads(Path(USUAL).read_text("utf-8"))["problems"]] == ["docs/roadmap.md"]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (None, "does not exist"),
        ("{", "is not JSON"),
        ("[]", "is no baseline"),
        ('{"version": 1}', "is no baseline"),
        ('{"version": 1, "problems": [{"path": "a"}]}', "is no baseline"),
        ('{"version": 1, "problems": [{"path": "a", "rule": "b", "line": "c", "count": "d"}]}', "is no baseline"),
        ('{"version": 7, "problems": []}', "of version 7"),
    ],
)
def test_what_is_no_baseline_is_said(repo: Repo, call: Call, text: str | None, said: str) -> None:
    repo.commit({"ROADMAP.md": DEAD_LINK} | ({"known.json": text} if text is not None else {}))
    answer = call("--baseline", "known.json")
    assert answer.code == 2
    assert said in answer.err
    assert "Traceback" not in answer.err


@pytest.mark.parametrize(
    ("name", "said"), [("/dev/zero", "it is not a regular file"), ("huge.json", "it is larger than 10 MB")]
)
def test_a_baseline_that_fills_the_memory_is_not_read(repo: Repo, call: Call, name: str, said: str) -> None:
    repo.commit({"ROADMAP.md": DEAD_LINK, "roadmap-lint.toml": f'baseline = "{name}"\n'})
    with (repo.root / "huge.json").open("wb") as stream:
        stream.truncate(20_000_000)
    answer = call()
    assert (answer.code, answer.out) == (2, "")
    assert answer.err.startswith("roadmap-lint: the baseline /")
    assert answer.err.endswith(f" cannot be read: {said}\n")


@pytest.mark.parametrize("other", ["--fix", "--diff", "--since=HEAD"])
def test_a_baseline_is_written_of_all_that_is_found(repo: Repo, call: Call, other: str) -> None:
    repo.commit({"ROADMAP.md": DEAD_LINK})
    assert call("--write-baseline", other).code == 2


def test_the_severity_that_fails_is_that_of_what_is_left(repo: Repo, call: Call) -> None:
    begun(repo, call)
    repo.write({"ROADMAP.md": "# Roadmap\n\n## v0.1.0 ✅\n\n## v0.2.0 (Q1 2020)\n\n- [ ] A parser\n" + DEAD_LINK[11:]})
    assert call("--baseline", USUAL, "--fail-on", "error").code == 0
    assert call("--baseline", USUAL).code == 1


def test_every_configuration_has_a_baseline_of_its_own(repo: Repo, call: Call) -> None:
    inner = {"docs/roadmap.md": DEAD_LINK, "docs/roadmap-lint.toml": 'baseline = "inner.json"\n'}
    repo.commit({"ROADMAP.md": DEAD_LINK, "roadmap-lint.toml": 'baseline = "outer.json"\n'} | inner)
    assert call("--write-baseline").code == 0
    assert "ROADMAP.md" in Path("outer.json").read_text("utf-8")
    assert json.loads(Path("docs/inner.json").read_text("utf-8"))["problems"][0]["path"] == "roadmap.md"
    assert call().code == 0


def test_a_folder_may_be_reached_by_a_link(repo: Repo, call: Call, tmp_path: Path) -> None:
    begun(repo, call)
    (tmp_path / "linked").symlink_to(repo.root)
    assert call("--baseline", USUAL, str(tmp_path / "linked/ROADMAP.md")).code == 0
    assert call("--baseline", str(tmp_path / "linked" / USUAL)).code == 0


def test_hostile_names_and_lines_are_known_too(repo: Repo, call: Call) -> None:
    path = "a\n::error::b\x1b[31m\udce9/roadmap.md"
    (repo.root / path).parent.mkdir()
    (repo.root / path).write_text(DEAD_LINK.replace("See", "##[error] \x1b[31m\u202e"), "utf-8")
    assert call("--write-baseline", path).code == 0
    assert call("--baseline", USUAL, path).code == 0
    (repo.root / path).write_text(CLEAN, "utf-8")
    answer = call("--baseline", USUAL, path)
    (said,) = [line for line in answer.err.split("\n") if "no longer found" in line]
    assert said.startswith(f"roadmap-lint: {USUAL}: link-target in a\\x0a::error::b\\x1b[31m\\udce9/roadmap.md ")
    assert "##\\x5berror]" in said
    assert answer.err.isprintable() or set(filter(lambda c: not c.isprintable(), answer.err)) == {"\n"}


def test_a_rule_that_breaks_down_loses_nothing(repo: Repo, call: Call) -> None:
    rule = (
        "from roadmap_lint.rule import Diagnostic, Rule, Severity\n"
        "def check(context):\n    yield Diagnostic(context.document.blocks[0].span, 'own')\n"
        "RULE = Rule('own-new', 'Is.', Severity.ERROR, check, aliases=('own-old',))\n"
    )
    repo.commit({"rules/own_new.py": rule, "roadmap-lint.toml": 'rule-folders = ["rules"]\n', "ROADMAP.md": DEAD_LINK})
    assert call("--write-baseline").code == 0
    before = Path(USUAL).read_text("utf-8")
    assert json.loads(before)["problems"][1]["rule"] == "own-new"
    repo.write({"rules/own_new.py": rule.replace("yield Diag", "raise KeyError; yield Diag")})
    assert call("--baseline", USUAL).code == 2
    assert "no longer found" not in call("--baseline", USUAL).err
    assert call("--write-baseline").code == 2
    assert Path(USUAL).read_text("utf-8") == before
    repo.write({"rules/own_new.py": rule, USUAL: before.replace("own-new", "own-old")})
    assert call("--baseline", USUAL).code == 0


def test_a_problem_that_is_listed_twice_may_occur_twice(repo: Repo, call: Call) -> None:
    begun(repo, call)
    known = json.loads(Path(USUAL).read_text("utf-8"))
    known["problems"] *= 2
    repo.write({"ROADMAP.md": TWICE, USUAL: json.dumps(known)})
    assert call("--baseline", USUAL).code == 0


def test_it_is_said_how_a_baseline_that_nobody_names_is_used(repo: Repo, call: Call) -> None:
    repo.commit({"ROADMAP.md": DEAD_LINK})
    assert "name it with --baseline" in call("--write-baseline").err
    assert "name it" not in call("--write-baseline", "--baseline", USUAL).err


def test_a_baseline_that_cannot_be_written_leaves_nothing_behind(repo: Repo, call: Call) -> None:
    repo.commit({"ROADMAP.md": DEAD_LINK})
    (repo.root / "known.json").mkdir()
    before = sorted(repo.root.iterdir())
    answer = call("--write-baseline", "--baseline", "known.json")
    assert (answer.code, answer.out) == (2, "")
    assert sorted(repo.root.iterdir()) == before
    assert call("--write-baseline", "--baseline", "none/known.json").code == 2


def test_standard_input_has_no_baseline_to_write(repo: Repo, call: Call, type_in: TypeIn) -> None:
    repo.commit({"ROADMAP.md": DEAD_LINK})
    call("--write-baseline")
    assert call("--write-baseline", "-").code == 2
    type_in(DEAD_LINK.encode())
    assert call("--baseline", USUAL, "--stdin-filename", "ROADMAP.md", "-").code == 0


@pytest.mark.parametrize("how", ["--baseline=known.json", "roadmap-lint.toml"])
def test_nothing_is_mended_where_the_baseline_is_none(repo: Repo, call: Call, how: str) -> None:
    repo.commit({"ROADMAP.md": GARBLED, "docs/roadmap.md": GARBLED, "known.json": "{"})
    words = [how] if how.startswith("--") else []
    if not words:
        repo.write({how: 'baseline = "known.json"\n'})
    answer = call("--fix", *words)
    assert (answer.code, answer.out) == (2, "")
    assert "is no baseline" in answer.err
    assert Path("docs/roadmap.md").read_text("utf-8") == GARBLED


def test_another_configuration_that_is_wrong_keeps_no_file_from_being_checked(repo: Repo, call: Call) -> None:
    repo.commit({"ROADMAP.md": DEAD_LINK, "docs/roadmap.md": DEAD_LINK, "docs/roadmap-lint.toml": "selcet = []\n"})
    call("--write-baseline", "ROADMAP.md")
    answer = call("--baseline", USUAL, "ROADMAP.md", "docs/roadmap.md")
    assert answer.code == 2
    assert "selcet" in answer.err
    assert "1 known problem is left out" in answer.out
