"""The command `new-rule`: writes the code, the page and a first case of a rule of the user's own."""

from __future__ import annotations

import os
from pathlib import Path

from roadmap_lint import loader, settings
from roadmap_lint.arguments import Arguments
from roadmap_lint.errors import UserError
from roadmap_lint.rule import API_VERSION
from roadmap_lint.settings import Settings
from roadmap_lint.streams import say

FOLDER = "tools/roadmap-rules"  # where the configuration names none

CODE = """\
\"""{summary}\"""

from __future__ import annotations

from collections.abc import Iterator

from roadmap_lint import Context, Diagnostic, Milestone, Rule, Severity


def check(context: Context) -> Iterator[Diagnostic]:
    for milestone in context.roadmap.milestones:
        if is_wrong(milestone):
            yield Diagnostic(milestone.mentions[0].span, f"{{milestone.name}} is not as it should be")


def is_wrong(milestone: Milestone) -> bool:
    return False  # the first case on the page fails until this says what is wrong


RULE = Rule(
    id="{name}",
    summary="{summary}",
    severity=Severity.WARNING,
    check=check,
    api_version={api_version},
)
"""
SUMMARY = "Say here in one sentence what holds where the rule is silent."
PAGE = """\
# {name}

{summary}

## Why

Say here what goes wrong, and for whom, when it does not hold.

## What is wrong, in a few words

```markdown
# Roadmap

## Phase 1: Storage

- [ ] Snapshots
```

```text
3:4 Phase 1 is not as it should be
```

## What looks wrong and is right

```markdown
# Roadmap

Nothing is planned yet.
```

## When not to use

Say here where it would be a nuisance.
"""


class NewRuleError(UserError):
    """The rule cannot be begun; the message is a sentence for the user."""


def new_rule(arguments: Arguments) -> int:
    """Run the command. Raises NewRuleError, with nothing written, and SettingsError."""
    name: str = arguments.name
    _check(name)
    configured = settings.find(Path())
    folder = _folder(arguments.folder, configured)
    stem = folder / name.replace("-", "_")
    values = {"name": name, "summary": SUMMARY, "api_version": API_VERSION}
    _write({stem.with_suffix(".py"): CODE.format(**values), stem.with_suffix(".md"): PAGE.format(**values)})
    say(f"{_shown(stem)}.py and {_shown(stem)}.md written")
    if folder not in configured.rule_folders:
        say(f'to use it, name its folder in the configuration: rule-folders = ["{_shown(folder, configured.file)}"]')
    return 0


def _check(name: str) -> None:
    if not loader.is_name(name) or name in (loader.EVERY, loader.CRASH):
        like = "-".join(part for part in name.lower().replace("_", "-").replace(" ", "-").split("-") if part)
        hint = f'; did you mean "{like}"?' if loader.is_name(like) and like != name else ""
        raise NewRuleError(f'"{name}" cannot be the name of a rule, which is small letters, digits and dashes{hint}')
    if name in loader.names(loader.load_rules([loader.bundled()])):
        raise NewRuleError(f"{name} is a rule, or a family of rules, that comes along; choose another name")


def _folder(wanted: str | None, configured: Settings) -> Path:
    if wanted is not None:
        return Path(os.path.abspath(wanted))  # noqa: PTH100 - links stay what they are
    top = configured.file.parent if configured.file else Path.cwd()
    return next(iter(configured.rule_folders), top / FOLDER)


def _write(texts: dict[Path, str]) -> None:
    for file in texts:
        if os.path.lexists(file):
            raise NewRuleError(f"{_shown(file)} is there already; nothing was written")
    try:
        for file, text in texts.items():
            file.parent.mkdir(parents=True, exist_ok=True)
            with file.open("x", encoding="utf-8", newline="\n") as stream:
                stream.write(text)
    except OSError as error:
        raise NewRuleError(f"{_shown(file)} cannot be written: {error.strerror or error}") from None


def _shown(path: Path, configuration: Path | None = None) -> str:
    """A path as it is written from the folder of a configuration, by default from the working directory."""
    here = configuration.parent if configuration is not None else Path.cwd()
    return Path(os.path.relpath(path, here)).as_posix()
