"""The command `init`: what it proposes to a repository, and that it writes only when it is asked to."""

from __future__ import annotations

import subprocess
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
import yaml

from roadmap_lint import __version__, settings
from tests.command import BOTH, CLEAN, Call, command
from tests.repositories import Repo, run

HOOK = {
    "repo": "https://github.com/roadmap-lint/roadmap-lint",
    "rev": f"v{__version__}",
    "hooks": [{"id": "roadmap-lint"}],
}
OTHER = {"repo": "https://example.org/x", "rev": "v1", "hooks": [{"id": "x"}]}
PLAIN = """\
# Ours.
default_stages: [pre-commit]
repos:
  - repo: https://example.org/x
    rev: v1
    hooks:
      - id: x
"""


def files(repo: Repo) -> dict[str, bytes]:
    paths = run(repo.root, "ls-files", "-z", "--cached", "--others").split("\0")
    return {path: (repo.root / path).read_bytes() for path in paths if path}


def written(call: Call, repo: Repo, name: str) -> str:
    answer = call("init", "--write")
    assert answer.code == 0, answer.err
    assert answer.out == ""
    return (repo.root / name).read_bytes().decode()


def hooks(text: str) -> list[dict[str, Any]]:
    """The repos in a configuration of pre-commit, as YAML has them."""
    found: list[dict[str, Any]] = yaml.safe_load(text)["repos"]
    return found


def test_nothing_is_written_unasked_and_what_is_proposed_is_what_is_written(repo: Repo, call: Call) -> None:
    repo.commit({"ROADMAP.md": BOTH, "pyproject.toml": '[project]\nname = "x"', ".pre-commit-config.yaml": PLAIN})
    before = files(repo)
    proposed = call("init")
    assert proposed.code == 0
    assert files(repo) == before
    assert "roadmaps here: ROADMAP.md\n" in proposed.err
    assert "2 problems in them now" in proposed.err
    assert "nothing was written; `roadmap-lint init --write` writes this" in proposed.err
    assert call("init", "--write").err.count(" written\n") == 2
    after = files(repo)
    assert after.keys() == before.keys()
    run(repo.root, "checkout", "--", ".")
    subprocess.run(["git", "apply", "-"], cwd=repo.root, input=proposed.out.encode(), check=True)
    assert files(repo) == after


def test_a_second_time_there_is_nothing_to_propose(repo: Repo, call: Call) -> None:
    repo.commit({"ROADMAP.md": CLEAN})
    assert command("init", "--write").returncode == 0  # a process reads a configuration once
    before = files(repo)
    answer = call("init", "--write")
    assert (answer.code, answer.out) == (0, "")
    assert "roadmap-lint.toml configures roadmap-lint already" in answer.err
    assert ".pre-commit-config.yaml speaks of roadmap-lint already" in answer.err
    assert files(repo) == before


def test_new_files_are_a_diff_too(repo: Repo, call: Call) -> None:
    repo.commit({"ROADMAP.md": CLEAN})
    proposed = call("init").out
    subprocess.run(["git", "apply", "-"], cwd=repo.root, input=proposed.encode(), check=True)
    assert hooks((repo.root / ".pre-commit-config.yaml").read_text("utf-8")) == [HOOK]
    assert settings.load(repo.root / "roadmap-lint.toml") == settings.Settings(file=repo.root / "roadmap-lint.toml")


FOLDERS = {"docs/roadmap/search.md": CLEAN, "docs/roadmap/parser.md": CLEAN, "docs/roadmap/README.md": CLEAN}


@pytest.mark.parametrize(
    ("more", "expected"),
    [
        ({}, {}),
        ({".gitlab-ci.yml": ""}, {"slug": "gitlab"}),
        ({".github/workflows/ci.yml": ""}, {}),
        (FOLDERS, {"include": ["/docs/roadmap/*.md"]}),
        ({"docs/roadmap/one.md": CLEAN}, {}),
        ({"tests/data/ROADMAP.md": CLEAN, "x/Archive/old/roadmap.md": CLEAN}, {"exclude": ["/tests/", "/x/Archive/"]}),
    ],
)
def test_the_configuration_fits_what_there_is(
    repo: Repo, call: Call, more: Mapping[str, str], expected: dict[str, object]
) -> None:
    repo.commit({"ROADMAP.md": CLEAN, **more})
    assert tomllib.loads(written(call, repo, "roadmap-lint.toml")) == expected


def test_the_remote_tells_the_forge(repo: Repo, call: Call) -> None:
    repo.commit({"ROADMAP.md": CLEAN, ".github/x.md": "x"})
    repo.git("remote", "add", "origin", "git@gitlab.example.org:a/b.git")
    assert tomllib.loads(written(call, repo, "roadmap-lint.toml")) == {"slug": "gitlab"}


def test_rules_that_find_nothing_are_suggested_and_find_nothing(repo: Repo, call: Call) -> None:
    repo.commit({"ROADMAP.md": "# Roadmap\n\n## Phase 1\n\n## Phase 2\n\n- A printer\n"})
    text = written(call, repo, "roadmap-lint.toml").replace("# extend-select", "extend-select")
    suggested = tomllib.loads(text)["extend-select"]
    assert "heading-duplicate" in suggested
    assert "section-empty" not in suggested
    repo.write({"roadmap-lint.toml": text})
    assert command("config").stdout.count(b'extend-select has "') == len(suggested)
    assert command().returncode == 0


def test_roadmaps_that_are_all_apart_are_not_left_out(repo: Repo, call: Call) -> None:
    repo.commit({"archive/ROADMAP.md": CLEAN})
    assert "exclude" not in written(call, repo, "roadmap-lint.toml")


@pytest.mark.parametrize("newline", ["\n", "\r\n"])
@pytest.mark.parametrize("ending", ["", "\n"])
def test_pyproject_keeps_what_it_holds(repo: Repo, call: Call, newline: str, ending: str) -> None:
    before = f'[project]{newline}name = "x"  # é{ending and newline}'
    repo.commit({"ROADMAP.md": CLEAN, "pyproject.toml": before, ".gitlab-ci.yml": ""})
    after = written(call, repo, "pyproject.toml")
    assert after.startswith(before)
    assert after.count("\r") == (after.count("\n") if newline == "\r\n" else 0)
    assert tomllib.loads(after) == {"project": {"name": "x"}, "tool": {"roadmap-lint": {"slug": "gitlab"}}}
    assert settings.load(repo.root / "pyproject.toml").slug == "gitlab"


def test_a_pyproject_that_is_no_toml_is_left_alone(repo: Repo, call: Call) -> None:
    repo.commit({"ROADMAP.md": CLEAN, "pyproject.toml": "[tool"})
    answer = call("init", "--write")
    assert "pyproject.toml cannot be added to: " in answer.err
    assert (repo.root / "pyproject.toml").read_text("utf-8") == "[tool"


@pytest.mark.parametrize(
    "before",
    [
        PLAIN,
        PLAIN.replace("\n", "\r\n"),
        PLAIN.removesuffix("\n"),
        PLAIN + "\n# The end.\n\n",
        PLAIN + "\n# More.\nci:\n  autofix_prs: false\n",
        PLAIN.replace("  - repo", "- repo").replace("    ", "  "),
        PLAIN.replace("repos:\n", "repos:  # all of them\n\n  # one\n"),
        PLAIN.replace("repos:", "repos:\n  - repo: local\n    hooks: []"),
    ],
)
def test_the_hook_stands_after_the_others(repo: Repo, call: Call, before: str) -> None:
    repo.commit({"ROADMAP.md": CLEAN, ".pre-commit-config.yaml": before})
    after = written(call, repo, ".pre-commit-config.yaml")
    assert hooks(after) == [*hooks(before), HOOK]
    assert {**yaml.safe_load(after), "repos": 0} == {**yaml.safe_load(before), "repos": 0}
    assert set(before.splitlines()) <= set(after.splitlines())
    assert after.count("\r\n") == (after.count("\n") if "\r" in before else 0)


@pytest.mark.parametrize("before", ["repos: []\n", "repos: [{repo: local, hooks: []}]\n", "", "a: 1\n", "repos:\n"])
def test_a_list_of_hooks_in_another_form_is_left_alone(repo: Repo, call: Call, before: str) -> None:
    repo.commit({"ROADMAP.md": CLEAN, ".pre-commit-config.yaml": before})
    answer = call("init", "--write")
    assert ".pre-commit-config.yaml holds no plain list of repos to add to" in answer.err
    assert f"rev: v{__version__}" in answer.err
    assert (repo.root / ".pre-commit-config.yaml").read_text("utf-8") == before


def test_a_folder_of_items_is_a_hook_of_its_own(repo: Repo, call: Call) -> None:
    repo.commit({"ROADMAP.md": CLEAN, **FOLDERS})
    (entry,) = hooks(written(call, repo, ".pre-commit-config.yaml"))
    (own,) = entry["hooks"][1:]
    assert own == {"id": "roadmap-lint", "name": "roadmap-lint (docs/roadmap)", "files": r"^docs/roadmap/[^/]*\.md$"}


def test_prek_has_a_file_of_its_own(repo: Repo, call: Call) -> None:
    before = '[[repos]]\nrepo = "https://example.org/x"\nrev = "v1"\nhooks = [{ id = "x" }]\n'
    repo.commit({"ROADMAP.md": CLEAN, "prek.toml": before, **FOLDERS})
    after = tomllib.loads(written(call, repo, "prek.toml"))
    assert after["repos"][0] == OTHER
    assert [found["id"] for found in after["repos"][1]["hooks"]] == ["roadmap-lint", "roadmap-lint"]
    assert not (repo.root / ".pre-commit-config.yaml").exists()


def test_from_a_folder_below_the_whole_repository_is_looked_at(
    repo: Repo, call: Call, monkeypatch: pytest.MonkeyPatch
) -> None:
    repo.commit({"ROADMAP.md": CLEAN, "docs/x.md": "x"})
    monkeypatch.chdir(repo.root / "docs")
    assert hooks(written(call, repo, ".pre-commit-config.yaml")) == [HOOK]


def test_outside_git(tmp_path: Path, call: Call, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    answer = call("init")
    assert answer.code == 0
    assert "no file here is named as a roadmap" in answer.err
    assert "+      - id: roadmap-lint" in answer.out


def test_a_wrong_configuration_is_said(repo: Repo, call: Call) -> None:
    repo.commit({"ROADMAP.md": CLEAN, "roadmap-lint.toml": "slg = 1"})
    answer = call("init", "--write")
    assert (answer.code, answer.out) == (2, "")
    assert 'roadmap-lint.toml:1: "slg" is no setting' in answer.err


def test_what_cannot_be_written_is_said(repo: Repo, call: Call) -> None:
    repo.commit({"ROADMAP.md": CLEAN})
    (repo.root / "roadmap-lint.toml").symlink_to("nowhere/x.toml")
    answer = call("init", "--write")
    assert answer.code == 2
    assert "roadmap-lint.toml cannot be written" in answer.err
