"""The commands that explain: show, rules, explain."""

from __future__ import annotations

import json

import pytest
from jsonschema import Draft202012Validator

from roadmap_lint import loader
from tests.command import BOTH, STALE, Call, TypeIn
from tests.repositories import Repo


def test_explain_prints_the_page(call: Call) -> None:
    answer = call("explain", "link-target")
    assert answer.code == 0
    assert answer.out == (loader.bundled() / "link_target.md").read_text("utf-8")


def test_rules_are_listed_in_columns(repo: Repo, call: Call) -> None:
    repo.write({"roadmap-lint.toml": 'ignore = ["link-target"]\n'})
    lines = call("rules").out.splitlines()
    known = [rule.id for rule in loader.load_rules([loader.bundled()])]
    assert [line.split()[0] for line in lines[1:]] == known
    states = {line.split()[0]: line.split()[1:3] for line in lines}
    assert states["link-target"] == ["off", "safe"]
    assert states["text-mojibake"] == ["on", "safe"]
    assert states["status-conflict"] == ["on", "-"]


@pytest.mark.usefixtures("repo")
def test_rules_as_json(call: Call) -> None:
    listed = {rule["id"]: rule for rule in json.loads(call("rules", "--output-format", "json").out)}
    assert listed["text-mojibake"]["fix"] == "safe"
    assert listed["text-mojibake"]["on"] is True
    assert "max-age" in listed["date-stale"]["options"]


def test_show_prints_what_was_read(repo: Repo, call: Call, type_in: TypeIn) -> None:
    repo.commit({"ROADMAP.md": BOTH})
    answer = call("show", "ROADMAP.md")
    assert (answer.code, answer.err) == (0, "")
    assert answer.out.startswith("ROADMAP.md: 1 milestone, 2 items, 0 versions, 0 dates, 1 link\n")
    assert "Phase 1 ✅ · done (by mark) · ██████████ 2 of 2 done" in answer.out
    type_in(BOTH.encode())
    assert call("show", "-").out == answer.out.replace("ROADMAP.md", "-", 1)


def test_what_explains_the_marks_is_not_counted(repo: Repo, call: Call) -> None:
    legend = "| Mark | Meaning |\n|---|---|\n| `[x]` | Done |\n| `[ ]` | Not started |\n"
    repo.commit({"ROADMAP.md": f"# Roadmap\n\n{legend}\n## Work\n\n- [x] Parser\n- [ ] Printer\n"})
    shown = call("show", "ROADMAP.md").out
    assert shown.startswith("ROADMAP.md: 0 milestones, 2 items, ")
    assert "Roadmap · █████░░░░░ 1 of 2 done\n" in shown
    report = json.loads(call("check", "ROADMAP.md", "--output-format", "json").out)
    assert report["files"][0]["read"]["items"] == 2


@pytest.mark.parametrize(
    ("items", "told"),
    [
        ("- [x] Parser\n  - reads all\n  - fast\n- [ ] Printer\n- Owner: Ann\n", "1 of 2 done"),
        ("- Parser ✅\n  - reads all\n- Printer\n", "1 of 2 done"),
        ("- Parser\n  - reads all\n- Printer\n", "3 items"),
        ("- [x] Parser\n  - [ ] reads all\n", "1 of 2 done"),
    ],
)
def test_what_says_more_of_an_item_is_no_work_of_its_own(repo: Repo, call: Call, items: str, told: str) -> None:
    repo.commit({"ROADMAP.md": f"# Roadmap\n\n## Work\n\n{items}"})
    assert f"{told}\n" in call("show", "ROADMAP.md").out


def test_show_names_an_item_in_short(repo: Repo, call: Call) -> None:
    item = "Phase 2: Sync. It took " + "very " * 30 + "long."
    repo.commit({"ROADMAP.md": f"# Roadmap\n\n- [x] {item}\n"})
    assert "item: Phase 2: Sync · done (by box)\n" in call("show", "ROADMAP.md").out


def test_show_tells_which_version_is_current_and_which_comes_next(repo: Repo, call: Call) -> None:
    repo.commit({"ROADMAP.md": "# Roadmap\n\nCurrent version: 1.2.0\n\nNext version: 1.3.0 (in May)\n"})
    assert (
        "Current version\n  1.2.0 (line 3)\n\nNext version, or goal\n  1.3.0 (line 5)\n"
        in call("show", "ROADMAP.md").out
    )
    report = json.loads(call("show", "ROADMAP.md", "--output-format", "json").out)
    assert [[one["version"] for one in report[key]] for key in ("current", "goals")] == [["1.2.0"], ["1.3.0"]]


def test_show_as_json(repo: Repo, call: Call) -> None:
    repo.commit({"ROADMAP.md": BOTH})
    model = json.loads(call("show", "ROADMAP.md", "--output-format", "json").out)
    Draft202012Validator(json.loads(loader.schema("roadmap").read_text("utf-8"))).validate(model)
    assert [milestone["name"] for milestone in model["milestones"]] == ["Phase 1"]


def test_show_reads_as_the_configuration_says(repo: Repo, call: Call) -> None:
    text = "# Roadmap\n\n## Phase 1 (gelandet)\n\n- A parser\n"
    repo.commit({"ROADMAP.md": text, "roadmap-lint.toml": '[statuses]\ndone = ["gelandet"]\n'})
    assert "Phase 1 (gelandet) · done" in call("show", "ROADMAP.md").out
    assert "Phase 1 (gelandet) · done" not in call("show", "--isolated", "ROADMAP.md").out


def test_show_says_what_was_not_looked_at(repo: Repo, call: Call) -> None:
    repo.commit({"ROADMAP.md": STALE})
    repo.commit({"ROADMAP.md": STALE + "- A lexer\n"})
    clone = repo.root.parent / "clone"
    repo.git("clone", "-q", "--depth", "1", repo.root.as_uri(), str(clone))
    assert "Not looked at\n  history: " in call("show", str(clone / "ROADMAP.md")).out
    assert "Not looked at" not in call("show", "ROADMAP.md").out
