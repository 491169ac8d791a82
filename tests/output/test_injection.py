"""Roadmaps in real files whose names and texts try to steer whatever reads a report, through the whole command."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Sequence
from pathlib import Path
from xml.etree import ElementTree as Xml

import pytest

from roadmap_lint.output import Format
from roadmap_lint.output.terminal import UNSAFE
from tests.command import Answer, Call
from tests.output.readers import commands, rendered
from tests.repositories import Repo

WORDS = [
    "\x1b[31mred\x1b]0;title\x07",
    "\x9b31m\x85\u2028\u202e",
    "::error file=x::oh",
    "##[error]oh ##vso[task.complete]x",
    "</failure></testcase><testcase name='x'>",
    "]]><!-- & <script>alert(1)</script>",
    "![x](https%3A//evil.example) @octocat #12",
    "`x` | **y** | $z$ {{ x }} ${{ github.token }}",
]
NAMES = ["\x1b[31m\n::error::oh\n", "\r::set-output name=x::y", "<b>&'\"| `x` @octocat", "##[error]x", "caf\udce9"]
TOP = re.compile(r"^::(error|warning|notice) ", re.MULTILINE)


def roadmap(words: str) -> str:
    """A phase with an open item, and a dead link; both problems tell what they read."""
    target = words.replace("<", "")
    return f"# Roadmap\n\n## Phase 1: {words} ✅\n\n- [ ] {words}\n- See [{words}](<{target}.md>)\n"


@pytest.fixture
def paths(repo: Repo) -> Sequence[str]:
    """Files whose names are hostile, with harmless text, and the other way round."""
    repo.commit({"README.md": "Here.\n"})
    files = {f"{name}/roadmap.md": roadmap("Storage") for name in NAMES}
    files |= {f"{number}/roadmap.md": roadmap(words) for number, words in enumerate(WORDS)}
    for path, text in files.items():
        (repo.root / path).parent.mkdir(parents=True)
        (repo.root / path).write_text(text, "utf-8", newline="")
    return list(files)


def harmless(text: str) -> bool:
    """Whether a text on standard output or error steers neither a terminal nor a CI service that reads its log."""
    return not UNSAFE.search(text.replace("\n", ""))


@pytest.mark.parametrize("form", Format)
def test_no_format_is_steered(call: Call, paths: Sequence[str], form: Format) -> None:
    answer = call("--output-format", form, "--isolated", *paths, "gone\n::error::oh\x1b[31m.md")
    assert answer.code == 2
    assert harmless(answer.out)
    assert harmless(answer.err)
    assert commands(answer.err) == []
    _is_well_formed(form, answer, len(paths))


def _is_well_formed(form: Format, answer: Answer, files: int) -> None:
    problems = len(re.findall(r"status-open", answer.out))
    assert problems >= files
    if form is Format.GITHUB:
        told = commands(answer.out)
        assert len(told) == len(answer.out.splitlines()) == len(TOP.findall(answer.out))
        assert {command.name for command in told} == {"error"}
    else:
        assert commands(answer.out) == []
    if form is Format.JSONL:
        assert {json.loads(line)["severity"] for line in answer.out.split("\n")[:-1]} == {"error"}
    elif form in (Format.JSON, Format.SARIF, Format.GITLAB, Format.RDJSON):
        json.loads(answer.out)
    elif form is Format.JUNIT:
        assert {element.tag for element in Xml.fromstring(answer.out).iter()} <= JUNIT
    elif form is Format.MARKDOWN:
        page = rendered(answer.out)
        assert not page.tags & {"script", "img", "b", "strong", "em", "iframe"}
        assert not [link for link in page.links if "evil" in link or "octocat" in link]


JUNIT = {"testsuites", "testsuite", "testcase", "failure", "error", "system-out", "properties", "property"}


@pytest.mark.parametrize("words", [("--statistics",), ("--diff", "--unsafe-fixes"), ("--since", "HEAD"), ("--fix",)])
def test_no_way_of_telling_is_steered(call: Call, paths: Sequence[str], words: tuple[str, ...]) -> None:
    answer = call(*words, *paths)
    assert answer.code in (0, 1)
    assert harmless(answer.err)
    assert commands(answer.err) == []
    if "--diff" not in words:  # a diff is the text itself, byte for byte
        assert harmless(answer.out)
        assert commands(answer.out) == []


def test_under_github_actions_the_log_is_not_steered(
    call: Call, paths: Sequence[str], repo: Repo, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GITHUB_ACTIONS", "true")
    monkeypatch.setenv("GITHUB_WORKSPACE", os.fspath(repo.root))
    answer = call("--isolated", *paths)
    assert harmless(answer.out)
    told = commands(answer.out)
    assert {command.name for command in told} <= {"error", "warning"}
    concise = [line for line in answer.out.split("\n") if line and not line.startswith("::")]
    assert len(told) == len(concise)
    assert all(re.match(r".*roadmap\.md:\d+:\d+: [a-z-]+ ", line) for line in concise)


def test_a_report_in_a_file_is_as_harmless(call: Call, paths: Sequence[str]) -> None:
    call("--isolated", "--output-file", "report.txt", *paths)
    assert harmless(Path("report.txt").read_text("utf-8"))
