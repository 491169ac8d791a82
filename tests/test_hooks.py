"""The hooks, used by a real pre-commit and a real prek. Each installs them once, from a clone, for the whole module."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

from roadmap_lint.files import FILES_REGEX
from tests import checkout
from tests.repositories import IDENTITY, Repo

BAD = "# Roadmap\n\n- See [the page](docs/gone.md)\n"
CLEAN = "# Roadmap\n\n- A parser\n"
GARBLED = "# Roadmap\n\n- Parser âœ…\n"
OFFLINE = {"PIP_NO_INDEX": "1", "UV_OFFLINE": "1"} | dict.fromkeys(("http_proxy", "https_proxy"), "http://127.0.0.1:9")


class Manager:
    """pre-commit or prek, with a folder of its own for what it installs. Once it has installed, it gets no network."""

    def __init__(self, name: str, home: Path) -> None:
        self._name = name
        self._variables = {"PRE_COMMIT_HOME": str(home), "PREK_HOME": str(home)}
        self.installed = False

    def __call__(self, user: Repo, *words: str) -> subprocess.CompletedProcess[str]:
        command = (
            [sys.executable, "-m", "pre_commit"]
            if self._name == "pre-commit"
            else [Path(sys.executable).with_name("prek")]
        )
        return self.run(user, *command, *words)

    def run(self, user: Repo, *command: str | Path) -> subprocess.CompletedProcess[str]:
        environment = {name: value for name, value in os.environ.items() if not name.startswith(("GIT_", "PYTEST_"))}
        environment |= IDENTITY | self._variables | (OFFLINE if self.installed else {})
        environment |= {"ROADMAP_LINT_TODAY": "2025-02-01", "PRE_COMMIT_COLOR": "never", "NO_COLOR": "1"}
        return subprocess.run(command, cwd=user.root, env=environment, capture_output=True, text=True, check=False)

    def run_all(self, user: Repo) -> subprocess.CompletedProcess[str]:
        user.git("add", "--all")
        return self(user, "run", "--all-files")


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Repo:
    """The project as it is published: this checkout, committed."""
    folder = tmp_path_factory.mktemp("hooks") / "roadmap-lint"
    repo = Repo.create(folder)
    checkout.copy(folder)
    repo.commit()
    return repo


@pytest.fixture(scope="module", params=["pre-commit", "prek"])
def manager(request: pytest.FixtureRequest, project: Repo, tmp_path_factory: pytest.TempPathFactory) -> Manager:
    """A manager that has cloned the project and installed the hooks from it."""
    made = Manager(request.param, tmp_path_factory.mktemp("home of hooks"))
    first = Repo.create(tmp_path_factory.mktemp("first") / "user")
    use(first, project, "roadmap-lint")
    first.write({"ROADMAP.md": CLEAN})
    done = made.run_all(first)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "Passed" in done.stdout
    made.installed = True
    return made


@pytest.fixture
def user(tmp_path: Path) -> Repo:
    """The repository of somebody who uses the hooks, in a folder whose name is not plain."""
    return Repo.create(tmp_path / "the user's Übung 1")


def use(user: Repo, project: Repo, hook: str, more: Sequence[str] = ()) -> None:
    """Configure one hook in the user's repository, with `more` lines for it."""
    lines = [
        "repos:",
        f"  - repo: {project.root}",
        f"    rev: {project.git('rev-parse', 'HEAD').strip()}",
        "    hooks:",
        f"      - id: {hook}",
        *(f"        {line}" for line in more),
    ]
    user.write({".pre-commit-config.yaml": "\n".join(lines) + "\n"})


def reported(output: str) -> list[str]:
    """The paths that a concise report names, sorted."""
    return sorted(re.findall(r"^\s*(.*?):3:18: link-target", output, re.MULTILINE))


CONCISE = "args: [--output-format, concise, --select, link-target]"


def test_the_hooks_take_the_files_that_are_named_as_roadmaps() -> None:
    written = (checkout.ROOT / ".pre-commit-hooks.yaml").read_text("utf-8")
    assert re.findall(r"^- id: (.*)", written, re.MULTILINE) == ["roadmap-lint", "roadmap-lint-fix"]
    assert re.findall(r"^  files: '(.*)'", written, re.MULTILINE) == [FILES_REGEX, FILES_REGEX]
    assert written.count("require_serial: true") == 2


def test_a_bad_roadmap_fails_and_a_clean_one_passes(project: Repo, user: Repo, manager: Manager) -> None:
    use(user, project, "roadmap-lint")
    user.write({"ROADMAP.md": BAD})
    done = manager.run_all(user)
    assert done.returncode == 1, done.stderr
    assert "Found 1 problem (1 error, 0 warnings) in 1 file." in done.stdout
    user.write({"ROADMAP.md": CLEAN})
    assert manager.run_all(user).returncode == 0
    assert (user.root / "ROADMAP.md").read_text() == CLEAN


@pytest.mark.parametrize(("hook", "more"), [("roadmap-lint-fix", []), ("roadmap-lint", ["args: [--fix]"])])
def test_a_fixing_hook_mends_and_then_passes(
    project: Repo, user: Repo, manager: Manager, hook: str, more: list[str]
) -> None:
    use(user, project, hook, more)
    user.write({"docs/the roadmap.md": GARBLED})
    done = manager.run_all(user)
    assert done.returncode == 1, done.stderr
    assert "docs/the roadmap.md: mended 1 (text-mojibake 1)" in done.stdout
    assert (user.root / "docs/the roadmap.md").read_text("utf-8") == GARBLED.replace("âœ…", "✅")
    assert manager.run_all(user).returncode == 0


def test_only_roadmaps_are_taken_anywhere_in_the_tree(project: Repo, user: Repo, manager: Manager) -> None:
    roadmaps = [
        "ROADMAP.md",
        "docs/roadmap.md",
        "Roadmap-2026.md",
        "ROADMAP.zh-CN.md",
        "a/b/路线图.md",
        "é è/my roadmap.md",
    ]
    others = ["README.md", "docs/plan.md", "ROADMAP.txt", "roadmap/notes.md", "broadmap.md"]
    use(user, project, "roadmap-lint", [CONCISE])
    user.write(dict.fromkeys([*roadmaps, *others], BAD))
    assert reported(manager.run_all(user).stdout) == sorted(roadmaps)


def test_many_files_are_one_run(project: Repo, user: Repo, manager: Manager) -> None:
    names = [f"part {number}/roadmap-{number}.md" for number in range(60)]
    use(user, project, "roadmap-lint", [CONCISE])
    user.write(dict.fromkeys(names, BAD))
    done = manager.run_all(user)
    assert reported(done.stdout) == sorted(names)
    assert done.stdout.count("Found 60 problems") == 1


def test_one_file_that_is_named(project: Repo, user: Repo, manager: Manager) -> None:
    use(user, project, "roadmap-lint", [CONCISE])
    user.commit({"ROADMAP.md": BAD, "docs/ROADMAP.md": BAD})
    assert reported(manager(user, "run", "--files", "docs/ROADMAP.md").stdout) == ["docs/ROADMAP.md"]


def test_excludes_are_honoured(project: Repo, user: Repo, manager: Manager) -> None:
    use(user, project, "roadmap-lint", ["exclude: ^vendor/"])
    configuration = 'exclude = ["old/"]\n'
    bad = dict.fromkeys(["vendor/ROADMAP.md", "old/ROADMAP.md"], BAD)
    user.write({**bad, "ROADMAP.md": CLEAN, ".roadmap-lint.toml": configuration})
    done = manager.run_all(user)
    assert done.returncode == 0, done.stdout + done.stderr


OWN = """\
from roadmap_lint import Diagnostic, Rule, Severity

from ._words import SMALL


def check(context):
    for milestone in context.roadmap.milestones:
        first = milestone.mentions[0]
        if first.title.lower() in SMALL:
            yield Diagnostic(first.span, f"{first.title} says nothing")


RULE = Rule(id="name-plain", summary="Names say something.", severity=Severity.ERROR, check=check, api_version=1)
"""


def test_rules_of_the_user_s_own(project: Repo, user: Repo, manager: Manager) -> None:
    use(user, project, "roadmap-lint", ["args: [--output-format, concise]"])
    user.write(
        {
            "docs/ROADMAP.md": "# Roadmap\n\n## Phase 1: Parser\n\n## Phase 2: Misc\n",
            "roadmap-lint.toml": 'rule-folders = ["tools/roadmap-rules"]\n',
            "tools/roadmap-rules/name_plain.py": OWN,
            "tools/roadmap-rules/_words.py": 'SMALL = {"misc"}\n',
        }
    )
    done = manager.run_all(user)
    assert done.returncode == 1, done.stderr
    assert "docs/ROADMAP.md:5:4: name-plain Misc says nothing" in done.stdout
    user.write({"docs/ROADMAP.md": "# Roadmap\n\n## Phase 1: Parser\n\n## Phase 2: Printer\n"})
    done = manager.run_all(user)
    assert done.returncode == 0, done.stdout + done.stderr


def test_a_commit_is_stopped_by_what_is_staged(project: Repo, user: Repo, manager: Manager) -> None:
    """As people meet it: the hook is installed in their repository, and `git commit` runs it on the staged text."""
    use(user, project, "roadmap-lint")
    user.commit()
    assert manager(user, "install").returncode == 0
    user.write({"ROADMAP.md": BAD, "docs/unstaged-roadmap.md": BAD})
    user.git("add", "ROADMAP.md")
    stopped = manager.run(user, "git", "commit", "-m", "A roadmap")
    assert stopped.returncode != 0
    assert "ROADMAP.md:3:18 link-target" in stopped.stdout + stopped.stderr
    user.write({"ROADMAP.md": CLEAN})
    user.git("add", "ROADMAP.md")
    user.write({"ROADMAP.md": BAD})
    done = manager.run(user, "git", "commit", "-m", "A roadmap")
    assert done.returncode == 0, done.stdout + done.stderr
    assert user.git("show", "HEAD:ROADMAP.md") == CLEAN
    assert (user.root / "ROADMAP.md").read_text() == BAD
