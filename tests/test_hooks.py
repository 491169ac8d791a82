"""The hooks, used by a real pre-commit. Installing them takes some seconds: one environment serves the whole module."""

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


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Repo:
    """The project as pre-commit would clone it: this checkout, committed."""
    folder = tmp_path_factory.mktemp("hooks") / "roadmap-lint"
    repo = Repo.create(folder)
    checkout.copy(folder)
    repo.commit()
    return repo


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("pre-commit-home")


@pytest.fixture
def user(tmp_path: Path) -> Repo:
    """The repository of somebody who uses the hooks."""
    return Repo.create(tmp_path / "user")


def pre_commit(user: Repo, home: Path, *words: str) -> subprocess.CompletedProcess[str]:
    environment = {name: value for name, value in os.environ.items() if not name.startswith(("GIT_", "PYTEST_"))}
    environment |= IDENTITY | {
        "PRE_COMMIT_HOME": str(home),
        "ROADMAP_LINT_TODAY": "2025-02-01",
        "PRE_COMMIT_COLOR": "never",
    }
    return subprocess.run(
        [sys.executable, "-m", "pre_commit", *words],
        cwd=user.root,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )


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


def run_all(user: Repo, home: Path) -> subprocess.CompletedProcess[str]:
    user.git("add", "--all")
    return pre_commit(user, home, "run", "--all-files")


def test_the_hooks_take_the_files_that_are_named_as_roadmaps() -> None:
    written = (checkout.ROOT / ".pre-commit-hooks.yaml").read_text("utf-8")
    assert re.findall(r"^- id: (.*)", written, re.MULTILINE) == ["roadmap-lint", "roadmap-lint-fix"]
    assert re.findall(r"^  files: '(.*)'", written, re.MULTILINE) == [FILES_REGEX, FILES_REGEX]
    assert written.count("require_serial: true") == 2


def test_try_repo(project: Repo, user: Repo, home: Path) -> None:
    user.commit({"ROADMAP.md": BAD})
    done = pre_commit(user, home, "try-repo", str(project.root), "roadmap-lint", "--all-files")
    assert done.returncode == 1
    assert "ROADMAP.md:3:18 link-target" in done.stdout


def test_a_bad_roadmap_fails_and_a_clean_one_passes(project: Repo, user: Repo, home: Path) -> None:
    use(user, project, "roadmap-lint")
    user.write({"ROADMAP.md": BAD})
    done = run_all(user, home)
    assert done.returncode == 1, done.stderr
    assert "Found 1 problem (1 error, 0 warnings) in 1 file." in done.stdout
    user.write({"ROADMAP.md": CLEAN})
    assert run_all(user, home).returncode == 0
    assert (user.root / "ROADMAP.md").read_text() == CLEAN


def test_the_fixing_hook_mends_and_then_passes(project: Repo, user: Repo, home: Path) -> None:
    use(user, project, "roadmap-lint-fix")
    user.write({"docs/the roadmap.md": GARBLED})
    done = run_all(user, home)
    assert done.returncode == 1, done.stderr
    assert "docs/the roadmap.md: mended 1 (text-mojibake 1)" in done.stdout
    assert (user.root / "docs/the roadmap.md").read_text("utf-8") == GARBLED.replace("âœ…", "✅")
    assert run_all(user, home).returncode == 0


def test_only_roadmaps_are_taken_anywhere_in_the_tree(project: Repo, user: Repo, home: Path) -> None:
    roadmaps = ["ROADMAP.md", "docs/roadmap.md", "Roadmap-2026.md", "ROADMAP.zh-CN.md", "a/b/路线图.md"]
    others = ["README.md", "docs/plan.md", "ROADMAP.txt", "roadmap/notes.md", "broadmap.md"]
    use(user, project, "roadmap-lint", ["args: [--output-format, concise, --select, link-target]"])
    user.write(dict.fromkeys([*roadmaps, *others], BAD))
    done = run_all(user, home)
    assert sorted(re.findall(r"^(.*?):3:18: link-target", done.stdout, re.MULTILINE)) == sorted(roadmaps)


def test_excludes_are_honoured(project: Repo, user: Repo, home: Path) -> None:
    use(user, project, "roadmap-lint", ["exclude: ^vendor/"])
    user.write(
        {
            "vendor/ROADMAP.md": BAD,
            "old/ROADMAP.md": BAD,
            "ROADMAP.md": CLEAN,
            ".roadmap-lint.toml": 'exclude = ["old/"]\n',
        }
    )
    done = run_all(user, home)
    assert done.returncode == 0, done.stdout + done.stderr
