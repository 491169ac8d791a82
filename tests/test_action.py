"""The action for GitHub and the template for GitLab: held against the published schemas, their steps run for real."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
import yaml

from roadmap_lint import __version__
from tests import checkout
from tests.checkout import ROOT
from tests.command import BOTH, CLEAN, DEAD_LINK
from tests.repositories import Repo

OVERDUE = "# Roadmap\n\n## v0.1.0 ✅\n\n## v0.2.0 (Q1 2020)\n\n- [ ] A parser\n"  # a warning
ACTION: dict[str, Any] = yaml.safe_load((ROOT / "action.yml").read_text("utf-8"))
TEMPLATE = (ROOT / "templates/roadmap-lint.yml").read_text("utf-8")
SPEC, JOBS = yaml.safe_load_all(TEMPLATE)
EXPRESSION = re.compile(r"\$\{\{ *(.*?) *\}\}")


def valid(schema: str, file: Path) -> None:
    command = [sys.executable, "-m", "check_jsonschema", "--builtin-schema", schema, str(file)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_the_action_is_one() -> None:
    valid("vendor.github-actions", ROOT / "action.yml")


def test_the_template_is_one(tmp_path: Path) -> None:
    (tmp_path / "x.yml").write_text(yaml.safe_dump(JOBS))
    valid("vendor.gitlab-ci", tmp_path / "x.yml")
    assert set(re.findall(r"\$\[\[ inputs\.(\w+) \]\]", TEMPLATE)) == SPEC["spec"]["inputs"].keys()
    assert f"roadmap-lint=={__version__}" == SPEC["spec"]["inputs"]["package"]["default"]


def test_we_are_tried_with_every_python_that_we_name() -> None:
    valid("vendor.github-workflows", ROOT / ".github/workflows/ci.yml")
    workflow = yaml.safe_load((ROOT / ".github/workflows/ci.yml").read_text("utf-8"))
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    named = re.findall(r"Python :: (3\.\d+)", "\n".join(project["classifiers"]))
    assert workflow["jobs"]["all"]["strategy"]["matrix"]["python"] == named
    assert project["requires-python"] == f">={named[0]}"
    assert {"run": ".ci/run"} in workflow["jobs"]["all"]["steps"]


def test_inputs_and_outputs_are_described_and_used() -> None:
    text = (ROOT / "action.yml").read_text("utf-8")
    for name, told in ACTION["inputs"].items():
        assert told["description"].endswith("."), name
        assert f"inputs.{name} " in text
        assert f"| `{name}` |" in (ROOT / "docs/ci.md").read_text("utf-8")
    steps = {step["id"]: step.get("run", "") for step in ACTION["runs"]["steps"] if "id" in step}
    for told in ACTION["outputs"].values():
        (step, output) = re.findall(r"steps\.(\w+)\.outputs\.([\w-]+)", told["value"])[0]
        assert f"{output}=" in steps[step]


@pytest.mark.parametrize(
    "step", [step for step in ACTION["runs"]["steps"] if "run" in step], ids=lambda step: step["id"]
)
def test_shellcheck_has_nothing_to_say(step: dict[str, Any]) -> None:
    command = [str(Path(sys.executable).with_name("shellcheck")), "--shell=bash", "-"]
    done = subprocess.run(command, input=step["run"], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (0, "")


class Runner:
    """Runs the shell steps of the action as GitHub does: variables filled in, and what they put out remembered."""

    def __init__(self, folder: Path, source: Path) -> None:
        self._folder = folder
        self._known = {"github.action_path": str(source), "steps.python.outputs.python-path": sys.executable}
        self.summary = folder / "summary.md"

    def run(self, name: str, place: Path, **inputs: str) -> subprocess.CompletedProcess[str]:
        (step,) = [step for step in ACTION["runs"]["steps"] if step.get("id") == name]
        given = {name: told["default"] for name, told in ACTION["inputs"].items()} | inputs
        known = self._known | {f"inputs.{name.replace('_', '-')}": value for name, value in given.items()}
        variables = {key: EXPRESSION.sub(lambda found: known[found[1]], value) for key, value in step["env"].items()}
        output = self._folder / "output"
        output.write_text("")
        environment = {
            **{name: value for name, value in os.environ.items() if not name.startswith("PYTEST_")},
            **variables,
            "GITHUB_ACTIONS": "true",
            "GITHUB_OUTPUT": str(output),
            "GITHUB_STEP_SUMMARY": str(self.summary),
            "RUNNER_TEMP": str(self._folder),
            "ROADMAP_LINT_TODAY": "2026-11-20",
        }
        command = ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", step["run"]]
        done = subprocess.run(command, cwd=place, env=environment, capture_output=True, text=True, check=False)
        told = dict(line.split("=", 1) for line in output.read_text().splitlines())
        self._known |= {f"steps.{name}.outputs.{key}": value for key, value in told.items()}
        return done

    @property
    def command(self) -> str:
        return self._known["steps.install.outputs.command"]

    def output(self, name: str) -> str:
        return EXPRESSION.sub(lambda found: self._known[found[1]], ACTION["outputs"][name]["value"])


@pytest.fixture(scope="module")
def runner(tmp_path_factory: pytest.TempPathFactory) -> Runner:
    """A runner that has installed the command from a copy of this checkout, as from the action's own ref."""
    folder = tmp_path_factory.mktemp("a runner")
    runner = Runner(folder, checkout.copy(folder / "action"))
    done = runner.run("install", folder)
    assert done.returncode == 0, done.stderr
    return runner


@pytest.mark.parametrize(
    ("files", "inputs", "code"),
    [
        ({"ROADMAP.md": CLEAN}, {}, 0),
        ({"ROADMAP.md": DEAD_LINK}, {}, 1),
        ({"ROADMAP.md": OVERDUE}, {}, 1),
        ({"ROADMAP.md": OVERDUE}, {"args": "--fail-on error"}, 0),
        ({"ROADMAP.md": DEAD_LINK}, {"args": "--no-such"}, 2),
        ({"ROADMAP.md": DEAD_LINK, "a b/roadmap.md": CLEAN, "c.md": CLEAN}, {"paths": "a b\nc.md\n"}, 0),
    ],
)
def test_the_check_fails_as_the_command_does(
    runner: Runner, repo: Repo, files: Mapping[str, str], inputs: dict[str, str], code: int
) -> None:
    repo.commit(files)
    done = runner.run("check", repo.root, **inputs)
    assert done.returncode == code, done.stderr
    assert runner.output("exit-code") == str(code)


def test_problems_are_annotated(runner: Runner, repo: Repo) -> None:
    repo.commit({"ROADMAP.md": DEAD_LINK})
    done = runner.run("check", repo.root)
    assert re.search(r"^::error .*file=ROADMAP.md,line=3", done.stdout, re.MULTILINE)


def test_reports(runner: Runner, repo: Repo) -> None:
    repo.commit({"ROADMAP.md": BOTH})
    done = runner.run("reports", repo.root, sarif="roadmap-lint.sarif")
    assert (done.returncode, done.stderr) == (0, "")
    assert "docs/gone.md" in runner.summary.read_text("utf-8")
    sarif = Path(runner.output("sarif"))
    assert sarif == repo.root / "roadmap-lint.sarif"
    assert json.loads(sarif.read_text("utf-8"))["version"] == "2.1.0"


@pytest.mark.parametrize(("text", "code"), [(CLEAN, 0), (DEAD_LINK, 1)])
def test_the_job_for_gitlab(runner: Runner, repo: Repo, text: str, code: int) -> None:
    repo.commit({"ROADMAP.md": text})
    inputs = {name: told["default"] for name, told in SPEC["spec"]["inputs"].items()}
    lines = [
        re.sub(r"\$\[\[ inputs\.(\w+) \]\]", lambda found: inputs[found[1]], line)
        for line in JOBS["roadmap-lint"]["script"]
    ]
    assert lines.pop(0).endswith(f" roadmap-lint=={__version__}")  # the runner has installed this checkout instead
    command = Path(runner.command)
    environment = {**os.environ, "PATH": f"{command.parent}{os.pathsep}{os.environ['PATH']}"}
    done = subprocess.run(
        ["bash", "-ec", "\n".join(lines)], cwd=repo.root, env=environment, capture_output=True, check=False
    )
    assert done.returncode == code, done.stderr
    report = json.loads((repo.root / JOBS["roadmap-lint"]["artifacts"]["reports"]["codequality"]).read_text("utf-8"))
    assert len(report) == code
