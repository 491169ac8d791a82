"""Rules of the user's own, by the real command: found, refused, broken, left out."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.command import Answer, Call
from tests.repositories import Repo

RULE = """\
from roadmap_lint import Diagnostic, Rule, Severity


def check(context):
    for milestone in context.roadmap.milestones:
        first = milestone.mentions[0]
        if not first.title.isascii():
            yield Diagnostic(first.span, f"{first.title} is not plain")


RULE = Rule(
    id="name-plain",
    summary="Milestones have plain names.",
    severity=Severity.WARNING,
    check=check,
    options={"strict": {"type": "boolean", "default": False}},
    api_version=1,
)
"""
CONFIGURATION = """\
rule-folders = ["tools/roadmap-rules"]
extend-select = ["name-plain"]
severity = { name-plain = "error" }

[rules.name-plain]
strict = true
"""
TEXT = "# Roadmap\n\n## Phase 1: Größe\n\n- [ ] a\n"


@pytest.fixture
def own(repo: Repo) -> Repo:
    repo.commit({"ROADMAP.md": TEXT, "roadmap-lint.toml": CONFIGURATION, "tools/roadmap-rules/name_plain.py": RULE})
    return repo


def rewrite(own: Repo, old: str, new: str) -> None:
    assert old in RULE
    own.write({"tools/roadmap-rules/name_plain.py": RULE.replace(old, new)})


@pytest.mark.usefixtures("own")
def test_a_folder_of_rules_is_used(call: Call) -> None:
    answer = call("--output-format", "concise")
    assert (answer.code, answer.out) == (
        1,
        "ROADMAP.md:3:4: name-plain Größe is not plain\n",
    )
    assert "name-plain" in call("rules").out


@pytest.mark.usefixtures("own")
def test_a_rule_without_a_page_is_explained_by_its_summary(call: Call) -> None:
    assert call("explain", "name-plain") == Answer(
        0, "# name-plain\n\nMilestones have plain names.\n\n## Options\n\n- `strict`: Default: `false`.\n", ""
    )


def test_a_page_beside_the_rule_is_shown(own: Repo, call: Call) -> None:
    own.write({"tools/roadmap-rules/name_plain.md": "# name-plain\n\nMilestones have plain names.\n\n## Why\n\nSo.\n"})
    assert call("explain", "name-plain").out.endswith("## Why\n\nSo.\n")


@pytest.mark.parametrize(
    ("old", "new", "reason"),
    [
        ("RULE = Rule", "RULES = Rule", "offers no RULE"),
        (
            "import Diagnostic,",
            "import Diagnostics,",
            "ImportError: cannot import name 'Diagnostics'",
        ),
        ("Severity.WARNING", '"warning"', "the severity of its RULE must be a Severity, not 'warning'"),
        ("api_version=1", "api_version=9", "it is made for api_version 9, but this roadmap-lint offers 1"),
        ('"name-plain"', '"name-clear"', "a file of this name holds 'name-plain'"),
        ("check=check", 'check=check, aliases=("status-open",)', "is called status-open already"),
    ],
)
def test_a_wrong_rule_stops_the_run(own: Repo, call: Call, old: str, new: str, reason: str) -> None:
    rewrite(own, old, new)
    answer = call()
    assert (answer.code, answer.out) == (2, "")
    assert answer.err.startswith(f"roadmap-lint: {own.root / 'tools/roadmap-rules/name_plain.py'}")
    assert reason in answer.err
    assert answer.err.count("\n") == 1


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ('rule-folders = ["tools/none"]', "tools/none is no folder; it should hold rules"),
        ('rule-folders = ["docs"]', "docs holds no rules"),
        ('plugins = ["acme"]', 'no installed package offers the plugin "acme"'),
    ],
)
def test_what_the_configuration_names_must_be_there(repo: Repo, call: Call, line: str, reason: str) -> None:
    repo.commit({"ROADMAP.md": TEXT, "docs/a.md": "", "roadmap-lint.toml": line})
    answer = call()
    assert answer.code == 2
    assert reason in answer.err


def test_a_rule_that_breaks_is_a_problem_and_the_others_go_on(own: Repo, call: Call) -> None:
    rewrite(own, "not first.title.isascii()", "1 / 0")
    own.write({"ROADMAP.md": f"{TEXT}- [x](gone.md)\n"})
    answer = call("--output-format", "concise")
    assert answer.code == 2
    file = own.root / "tools/roadmap-rules/name_plain.py"
    broke = f"the rule name-plain broke down in {file}, line 7: ZeroDivisionError: division by zero"
    assert answer.out.splitlines()[0] == f"ROADMAP.md:1:1: rule-error {broke}"
    assert "link-target" in answer.out
    assert "Traceback" not in answer.err
    assert 'name_plain.py", line 7, in check' in call("--show-traceback").err


def test_the_file_of_a_rule_is_named_though_no_line_of_it_is_to_blame(own: Repo, call: Call) -> None:
    rewrite(own, "check=check", "check=__import__('functools').partial(sorted, [1, 'a'], key=lambda _: _.none)")
    file = own.root / "tools/roadmap-rules/name_plain.py"
    assert f"name-plain broke down in {file}: TypeError" in call().out


@pytest.mark.parametrize("words", [["--isolated"], ["--no-plugins"]])
@pytest.mark.parametrize(
    "command",
    [
        ["check"],
        ["check", "--fix"],
        ["check", "--diff"],
        ["check", "--since", "HEAD"],
        ["check", "--write-baseline", "--baseline", "known.json"],
        ["show", "ROADMAP.md"],
        ["rules"],
        ["explain", "status-open"],
        ["config"],
    ],
)
def test_code_of_the_checked_repository_is_not_run(own: Repo, call: Call, command: list[str], words: list[str]) -> None:
    rewrite(own, "from roadmap_lint", f"open({str(own.root / 'run')!r}, 'w').close()\nfrom roadmap_lint")
    assert call(*command, *words).code == 0
    assert not Path("run").exists()
    call(*command)
    assert Path("run").exists()


@pytest.mark.parametrize("command", [["init"], ["new-rule", "name-short"], ["completion", "bash"], ["--version"]])
def test_commands_that_run_no_rule_load_none(own: Repo, call: Call, command: list[str]) -> None:
    rewrite(own, "from roadmap_lint", f"open({str(own.root / 'run')!r}, 'w').close()\nfrom roadmap_lint")
    call(*command)
    assert not Path("run").exists()


def test_without_plugins_the_rest_of_the_configuration_holds(own: Repo, call: Call) -> None:
    comment = "<!-- roadmap-lint-disable-file name-plain -->\n"
    own.write({"ROADMAP.md": f"{comment}{TEXT}\n\nLast updated: 2020-01-01\n"})
    own.write({"roadmap-lint.toml": CONFIGURATION.replace('["name-plain"]', '["name-plain", "id-gap"]')})
    answer = call("--no-plugins", "--output-format", "concise")
    assert (answer.code, "name-plain" in answer.out) == (1, False)
    assert "suppression-unknown" not in answer.out
    assert "date-stale" in answer.out or "date-unrevised" in answer.out


def test_without_plugins_a_wrong_key_is_still_wrong(own: Repo, call: Call) -> None:
    own.write({"roadmap-lint.toml": CONFIGURATION.replace("[rules", "[ruels")})
    assert call("--no-plugins").code == 2


@pytest.mark.usefixtures("own")
def test_without_plugins_a_rule_of_ones_own_cannot_be_asked_for(call: Call) -> None:
    answer = call("--no-plugins", "--select", "name-plain")
    assert (answer.code, answer.out) == (2, "")
    assert 'no rule is called "name-plain"' in answer.err
