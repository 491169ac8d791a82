"""What the README shows is what the tool does. `ROADMAP_LINT_REWRITE=1` writes what it does now into the README."""

from __future__ import annotations

import os
import re
from pathlib import Path

import pytest

from roadmap_lint import arguments, loader
from roadmap_lint.cli import main

ROOT = Path(__file__).parent.parent
README = ROOT / "README.md"
PICTURE = re.compile(r"(?<=```text\n).*?(?=\n```)", re.DOTALL)


def picture(folder: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> str:
    (folder / "ROADMAP.md").write_bytes((ROOT / "tests/picture/ROADMAP.md").read_bytes())
    monkeypatch.chdir(folder)
    monkeypatch.delenv("FORCE_COLOR", raising=False)
    assert main(["--today", "2026-11-20", "--output-format", "full", "ROADMAP.md"]) == 1
    return capsys.readouterr().out.strip()


def test_the_picture_is_what_the_tool_prints(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    shown = f"$ roadmap-lint ROADMAP.md\n{picture(tmp_path, capsys, monkeypatch)}"
    text = README.read_text("utf-8")
    if os.environ.get("ROADMAP_LINT_REWRITE"):
        README.write_text(PICTURE.sub(lambda _: shown, text, count=1), "utf-8")
    else:
        found = PICTURE.search(text)
        assert found is not None
        assert found[0] == shown


def test_every_hook_is_named() -> None:
    hooks = re.findall(r"^- id: (\S+)$", (ROOT / ".pre-commit-hooks.yaml").read_text("utf-8"), re.MULTILINE)
    assert hooks
    assert all(f"id: {hook}" in README.read_text("utf-8") for hook in hooks)


def test_rules_that_are_named_exist() -> None:
    known = {rule.id for rule in loader.load_rules([loader.bundled()])}
    named = set(re.findall(r"(?:explain|next-line|rules\.)[ ]?([a-z]+-[a-z]+)", README.read_text("utf-8")))
    assert named
    assert named <= known


def test_options_that_are_named_exist() -> None:
    options = set(re.findall(r"`?(--[a-z-]+)", README.read_text("utf-8"))) - {"--quiet", "--editable"}
    text = Path(arguments.__file__).read_text("utf-8")
    assert options
    assert [option for option in options if option not in text] == []


def test_the_list_of_rules_is_complete() -> None:
    rules = loader.load_rules([loader.bundled()])
    rows = [
        f"| [{rule.id}](../rules/{rule.id.replace('-', '_')}.md) | {'on' if rule.default else 'off'} "
        f"| {rule.fixable.value if rule.fixable else ''} | {rule.summary} |"
        for rule in rules
    ]
    listed = "\n".join(
        [
            "# Rules",
            "",
            "Made from the rules themselves. `roadmap-lint explain RULE` prints a rule's page.",
            "",
            "| rule | | fix | what holds where it is silent |",
            "|---|---|---|---|",
            *rows,
            "",
        ]
    )
    page = ROOT / "docs/rules.md"
    if os.environ.get("ROADMAP_LINT_REWRITE"):
        page.write_text(listed, "utf-8")
    assert page.read_text("utf-8") == listed


def test_every_room_is_named_for_newcomers() -> None:
    told = (ROOT / "CONTRIBUTING.md").read_text("utf-8")
    rooms = [path for path in (ROOT / "roadmap_lint").iterdir() if not path.name.startswith(("_", "."))]
    named = {f"{path.name}/" if path.is_dir() else path.name for path in rooms if path.is_dir() or path.suffix == ".py"}
    bundled = {"rules/", "schemas/"}
    assert {name for name in named - bundled if f"`{name}`" not in told} == set()
