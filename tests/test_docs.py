"""The pages of the documentation say what the tool does. `ROADMAP_LINT_REWRITE=1` writes what it does now into them."""

from __future__ import annotations

import os
import re
import runpy
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from roadmap_lint import __version__, settings
from roadmap_lint.cli import main
from roadmap_lint.output import Format
from tests.checkout import ROOT
from tests.repositories import Repo, run

PAGES = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").glob("*.md"))]
FENCE = re.compile(r"^```(.*)\n((?:.*\n)*?)```$", re.MULTILINE)
PLAYED = [ROOT / "docs" / f"{name}.md" for name in ("tutorial", "formats", "adopting")]
CALL = re.compile(r"^```console\n\$ (.*)\n((?:.*\n)*?)```$", re.MULTILINE)


def fences(page: Path, language: str) -> list[str]:
    return [found[2] for found in FENCE.finditer(page.read_text("utf-8")) if found[1] == language]


class Session:
    """Goes through a page: writes each state of the roadmap, runs each command, and notes what it printed."""

    def __init__(self, folder: Path) -> None:
        self._repo = Repo.create(folder / "database")
        self._path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"

    def played(self, text: str) -> str:
        parts = re.split(r"^(```(?:markdown|console)\n(?:.*\n)*?```)$", text, flags=re.MULTILINE)
        return "".join(map(self._part, parts))

    def _part(self, part: str) -> str:
        if part.startswith("```markdown\n"):
            self._repo.write({"ROADMAP.md": part[12:-3]})
            run(self._repo.root, "add", "--all")
            run(self._repo.root, "commit", "-q", "-m", "x", on="2026-03-02")
        elif call := CALL.fullmatch(part):
            return f"```console\n$ {call[1]}\n{self._printed(call[1])}```"
        return part

    def _printed(self, command: str) -> str:
        environment = {**os.environ, "PATH": self._path, "ROADMAP_LINT_TODAY": "2026-11-20"}
        done = subprocess.run(
            f"{{ {command}; }} 2>&1", shell=True, cwd=self._repo.root, env=environment, capture_output=True, check=False
        )
        printed = done.stdout.decode().replace(str(self._repo.root), "/home/ada/database")
        return printed.rstrip("\n") + "\n"


@pytest.mark.parametrize("page", PLAYED, ids=lambda page: page.name)
def test_the_page_shows_what_happens(page: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("FORCE_COLOR", "GITHUB_ACTIONS", "GITHUB_WORKSPACE"):
        monkeypatch.delenv(name, raising=False)
    text = page.read_text("utf-8")
    played = Session(tmp_path).played(text)
    if os.environ.get("ROADMAP_LINT_REWRITE"):
        page.write_text(played, "utf-8")
    else:
        assert text == played
    assert played.count("```console") > 4


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_configurations_that_are_shown_are_right(page: Path, tmp_path: Path) -> None:
    for number, text in enumerate(fences(page, "toml")):
        if "[tool.roadmap-lint" not in text:
            continue  # of another tool, or of a package of rules
        folder = tmp_path / str(number)
        folder.mkdir()
        (folder / "pyproject.toml").write_text(text, "utf-8")
        assert settings.load(folder / "pyproject.toml") != settings.Settings()


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_workflows_and_hooks_that_are_shown_name_this_version(page: Path) -> None:
    for text in fences(page, "yaml"):
        yaml.safe_load(text)
        named = re.findall(r"rev: (\S+)|roadmap-lint@(\S+)|roadmap-lint/(v[\d.]+)/|roadmap-lint==(\S+)", text)
        assert {"".join(found).removeprefix("v") for found in named} <= {__version__}


def test_no_link_on_a_page_is_dead(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.chdir(ROOT)
    code = main(["--isolated", "--select", "link-target,link-anchor,link-reference", *map(str, PAGES)])
    assert (code, capsys.readouterr().err) == (0, "")


def test_every_format_has_its_part() -> None:
    text = (ROOT / "docs/formats.md").read_text("utf-8")
    assert [form for form in Format if f"\n## {form}\n" not in text or f"(#{form})" not in text] == []


def test_every_page_is_in_the_contents() -> None:
    contents = runpy.run_path(str(ROOT / "docs/conf.py"))["CONTENTS"]["docs/index"]
    assert {page.stem for page in (ROOT / "docs").glob("*.md")} >= {"index", *(n for n in contents if "/" not in n)}
    index = (ROOT / "docs/index.md").read_text("utf-8")
    assert [name for name in contents if "/" not in name and f"({name}.md)" not in index] == []
