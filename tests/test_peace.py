"""Peace with other tools that write or read Markdown: what one has mended, another has nothing to say about.

Those of Node are tried when they are on the path, or in the folder that `ROADMAP_LINT_NODE_BIN` names.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from roadmap_lint.fixer import fix
from roadmap_lint.linter import lint
from roadmap_lint.testing import surroundings_of
from tests import roadmaps
from tests.repositories import IDENTITY, Repo
from tests.test_fixing import FIXABLE
from tests.trust import TAKEN_FOR_SOMETHING_ELSE, kinds

LAID_OUT_ANEW = {*TAKEN_FOR_SOMETHING_ELSE, "text-format"}
SCRIPTS = Path(sys.executable).parent
ROADMAP = """\
# Roadmap

Last updated: 2026-05-04

| Version | Status | Progress |
|:--|:-:|--:|
| v0.1.0 | ✅ Done | 2/3 |
| v0.2.0 | 🚧 | ███░░ 60% (1/2) |

## v0.1.0 âœ… \n
*  [x] Parser
*  [ x ] Über *alles*, see [the core](docs/design.md#The-core)
* [X]Sync\t

## v0.2.0: 1/3 done

1. [x] Storage
2. [x] Search
3. [] API   """
HOOKS = {
    "roadmap-lint": f"{sys.executable} -m roadmap_lint --fix --unsafe-fixes --exit-zero",
    "mdformat": SCRIPTS / "mdformat",
    "trailing-whitespace": SCRIPTS / "trailing-whitespace-fixer",
    "end-of-file": SCRIPTS / "end-of-file-fixer",
}


def configuration(order: tuple[str, ...]) -> str:
    hooks = [{"id": name, "name": name, "entry": str(HOOKS[name]), "language": "system"} for name in order]
    return json.dumps({"repos": [{"repo": "local", "hooks": [{**hook, "files": "ROADMAP"} for hook in hooks]}]})


@pytest.mark.parametrize("order", [tuple(HOOKS), tuple(HOOKS)[::-1]])
def test_hooks_that_write_settle_in_two_runs(tmp_path: Path, order: tuple[str, ...]) -> None:
    repo = roadmaps.repository(tmp_path / "repo")
    repo.write({"ROADMAP.md": ROADMAP, ".pre-commit-config.yaml": configuration(order)})
    first = run_hooks(repo, tmp_path)
    assert "files were modified by this hook" in first.stdout, first.stdout + first.stderr
    text = (repo.root / "ROADMAP.md").read_text("utf-8")
    assert "mended" in first.stdout
    second = run_hooks(repo, tmp_path)
    assert second.returncode == 0, second.stdout + second.stderr
    assert (repo.root / "ROADMAP.md").read_text("utf-8") == text


def run_hooks(repo: Repo, home: Path) -> subprocess.CompletedProcess[str]:
    repo.git("add", "--all")
    environment = {name: value for name, value in os.environ.items() if not name.startswith(("GIT_", "PYTEST_"))}
    environment |= IDENTITY | {"PRE_COMMIT_HOME": str(home / "hooks"), "PRE_COMMIT_COLOR": "never"}
    environment |= {"ROADMAP_LINT_TODAY": roadmaps.TODAY.isoformat()}
    command = [sys.executable, "-m", "pre_commit", "run", "--all-files", "--verbose"]
    return subprocess.run(command, cwd=repo.root, env=environment, capture_output=True, text=True, check=False)


def node(tool: str, *words: str | Path, cwd: Path) -> subprocess.CompletedProcess[str]:
    """What a tool of Node says; the test is skipped where it is not installed."""
    path = os.pathsep.join(filter(None, (os.environ.get("ROADMAP_LINT_NODE_BIN"), os.environ.get("PATH"))))
    found = shutil.which(tool, path=path)
    if found is None:
        pytest.skip(f"{tool} is not installed")
    return subprocess.run([found, *words], cwd=cwd, capture_output=True, text=True, check=False)


@pytest.fixture
def pages(tmp_path: Path) -> Path:
    """The text of every case that is mended, each in a file of its own."""
    folder = tmp_path / "pages"
    folder.mkdir()
    for number, (_, case) in enumerate(FIXABLE):
        (folder / f"{number}.md").write_text(case.source.text, "utf-8", newline="")
    return folder


def mend(pages: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """Mend all files, and give the names of those whose text is still taken for the same: the same kinds of blocks."""
    for number, (rule, case) in enumerate(FIXABLE):
        page = pages / f"{number}.md"
        surroundings = surroundings_of(case, rule, pages.parent / f"case {number}")
        monkeypatch.chdir(surroundings.repository.top)
        source = case.source.with_text(page.read_bytes().decode())
        mended = fix(source, [rule], surroundings, unsafe=True).report
        page.write_text(mended.source.text, "utf-8", newline="")
        if rule.id not in LAID_OUT_ANEW and kinds(lint(source, [rule], surroundings)) == kinds(mended):
            yield page.name


def test_prettier_has_nothing_to_change_in_what_it_wrote(pages: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    done = node("prettier", "--write", ".", cwd=pages)
    assert done.returncode == 0, done.stderr
    same = set(mend(pages, monkeypatch))
    done = node("prettier", "--list-different", ".", cwd=pages)
    assert not same & set(done.stdout.split())


def test_markdownlint_complains_of_nothing_more(pages: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = complaints(pages)
    same = set(mend(pages, monkeypatch))
    more = complaints(pages) - before
    assert before
    assert not [complaint for complaint in more if complaint[0] in same]


def complaints(pages: Path) -> Counter[tuple[str, str]]:
    """How often markdownlint names a file with a rule."""
    done = node("markdownlint-cli2", "*.md", cwd=pages)
    found = re.findall(r"^(\d+\.md):\d\S* (?:error )?(MD\d+)", done.stderr, re.MULTILINE)
    return Counter((name, rule) for name, rule in found)
