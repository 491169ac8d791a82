"""The pages of rules as tests, by a real pytest in a project of its own."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.checkout import ROOT

RULE = """\
from roadmap_lint import Diagnostic, Rule, Severity


def check(context):
    for milestone in context.roadmap.milestones[: context.options["most"]]:
        yield Diagnostic(milestone.mentions[0].span, f"{milestone.name} stands here")


RULE = Rule(
    id="name-seen",
    summary="There are no milestones.",
    severity=Severity.ERROR,
    check=check,
    options={"most": {"type": "integer", "default": 9}},
    api_version=1,
)
"""
PAGE = """\
# name-seen

There are no milestones.

## Why

To see them. The option `most` says how many are seen.

## A milestone

```markdown
## Phase 1
```

```text
1:4 Phase 1 stands here
```

## None

```markdown
Prose.
```
"""
TEST = """\
from roadmap_lint.testing import load_rule, mended, reported


def test_reports(request):
    rule = load_rule(request.config.rootpath / "own" / "name_seen.py")
    assert reported(rule, "## Phase 2\\n", options={"most": 0}) == ()
    assert mended(rule, "## Phase 2\\n") == "## Phase 2\\n"


def test_builds_a_repository(roadmap_repo):
    repo = roadmap_repo({"ROADMAP.md": "# A\\n"}, on="2025-02-03", tags={"v1.0": "2025-03-04"})
    assert repo.git("log", "--format=%as").split() == ["2025-02-03"]
    assert repo.git("tag", "--format=%(creatordate:short) %(refname:short)").split() == ["2025-03-04", "v1.0"]
    assert open("ROADMAP.md").read() == "# A\\n"
"""


@pytest.fixture
def project(tmp_path: Path) -> Path:
    files = {"pytest.ini": "[pytest]\nroadmap_rules = own\ntestpaths = tests\n", "tests/test_own.py": TEST}
    for name, text in (files | {"own/name_seen.py": RULE, "own/name_seen.md": PAGE}).items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(text)
    return tmp_path


def run(project: Path, *words: str, **more: str) -> tuple[int, str]:
    """The exit code and the output of pytest."""
    environment = {name: value for name, value in os.environ.items() if not name.startswith("PYTEST_")}
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-p", "roadmap_lint.pytest_plugin", "-p", "no:cacheprovider", *words],
        cwd=project,
        env=environment | {"PYTHONPATH": str(ROOT), "COLUMNS": "200"} | more,
        capture_output=True,
        text=True,
        check=False,
    )
    return done.returncode, done.stdout + done.stderr


def test_pages_are_tests_beside_the_others(project: Path) -> None:
    code, said = run(project, "-v")
    assert re.findall(r"(\S+)::(.*?) PASSED", said) == [
        ("tests/test_own.py", "test_reports"),
        ("tests/test_own.py", "test_builds_a_repository"),
        ("own/name_seen.md", "form"),
        ("own/name_seen.md", "line 11"),
        ("own/name_seen.md", "line 21"),
        ("own/name_seen.md", "options"),
    ]
    assert code == 0


def test_named_paths_are_all_that_is_run(project: Path) -> None:
    assert "1 passed" in run(project, "own/name_seen.md::line 21")[1]
    assert "1 passed" in run(project, "own", "-k", "options")[1]


def test_what_does_not_hold_is_shown(project: Path) -> None:
    (project / "own/name_seen.md").write_text(PAGE.replace("There are", "Here are").replace("1:4 Phase 1", "1:1 Phase"))
    (project / "own/name_seen.py").write_text(RULE.replace('context.options["most"]', "9"))
    (project / "own/other.md").write_text("# other\n")
    (project / "own/broken.py").write_text("RULES = []\n")
    (project / "own/broken.md").write_text("# broken\n")
    code, said = run(project, "own", "--continue-on-collection-errors")
    assert code == 1
    assert "2 errors" in said
    assert f"there is no {project / 'own/other.py'}" in said
    assert f"{project / 'own/broken.py'} offers no RULE" in said
    assert "its first paragraph is 'Here are no milestones.', but the rule's summary is" in said
    assert f"{project / 'own/name_seen.md'}:11: A milestone: not what the page says" in said
    assert "- 1:1 Phase stands here\n" in said
    assert "+ 1:4 Phase 1 stands here\n" in said
    assert "the rule name-seen never reads its option most" in said
    assert "3 failed, 1 passed" in said


def test_pages_are_rewritten_on_demand(project: Path) -> None:
    page = project / "own/name_seen.md"
    page.write_text(PAGE.replace("1:4 Phase 1", "1:1 Phase"))
    assert run(project, "own", ROADMAP_LINT_REWRITE="1")[0] == 0
    assert page.read_text() == PAGE
