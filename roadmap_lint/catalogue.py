"""The commands `rules` and `explain`: which rules there are, and the page of one."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from roadmap_lint import clock, loader
from roadmap_lint.arguments import Arguments
from roadmap_lint.checker import Checker, Options, load
from roadmap_lint.loader import LoaderError
from roadmap_lint.nearest import nearest
from roadmap_lint.output.terminal import printable
from roadmap_lint.rule import Rule
from roadmap_lint.settings import Settings


def rules(arguments: Arguments) -> int:
    """List the rules. Raises SettingsError and LoaderError."""
    checker, configured = _here(arguments)
    chosen = {rule.id for rule in checker.rules(configured)}
    known = load(configured)
    if arguments.output_format == "json":
        import json

        json.dump([_described(rule, rule.id in chosen) for rule in known], sys.stdout, ensure_ascii=False, indent=2)
        sys.stdout.write("\n")
    else:
        rows = [(rule.id, "on" if rule.id in chosen else "off", _fix(rule) or "-", rule.summary) for rule in known]
        sys.stdout.writelines(f"{line}\n" for line in _columns([("rule", "on?", "fix", "reports"), *rows]))
    return 0


def explain(arguments: Arguments) -> int:
    """Print the page of a rule. Raises SettingsError, and LoaderError when no rule has that name."""
    configured = _here(arguments)[1]
    rule = _named(arguments.rule, load(configured))
    folders = (*configured.rule_folders, *loader.plugin_folders(configured.plugins))
    page = loader.page(rule.id, folders)
    text = page.read_text("utf-8") if page is not None else _stand_in(rule)
    sys.stdout.writelines(f"{printable(line)}\n" for line in text.splitlines())
    return 0


def _stand_in(rule: Rule) -> str:
    """What is known of a rule without a page."""
    from json import dumps

    parts = [f"# {rule.id}", rule.summary, *(["## Options"] if rule.options else [])]
    for name, option in rule.options.items():
        description = f" {option['description']}" if "description" in option else ""
        parts.append(f"- `{name}`:{description} Default: `{dumps(option['default'], ensure_ascii=False)}`.")
    return "\n\n".join(parts)


def _here(arguments: Arguments) -> tuple[Checker, Settings]:
    """What holds in the working directory."""
    config = Path(arguments.config) if arguments.config else None
    checker = Checker(Options(clock.today(), config, arguments.isolated, arguments.no_plugins))
    return checker, checker.settings(Path())


def _named(word: str, known: Sequence[Rule]) -> Rule:
    for rule in known:
        if word in (rule.id, *rule.aliases):
            return rule
    raise LoaderError(f'no rule is called "{word}"{nearest(word, [rule.id for rule in known])}')


def _fix(rule: Rule) -> str | None:
    return rule.fixable.value if rule.fixable else None


def _described(rule: Rule, on: bool) -> dict[str, Any]:
    return {
        "id": rule.id,
        "summary": rule.summary,
        "on": on,
        "default": rule.default,
        "severity": rule.severity.value,
        "fix": _fix(rule),
        "aliases": list(rule.aliases),
        "options": {name: dict(option) for name, option in rule.options.items()},
    }


def _columns(rows: Sequence[tuple[str, ...]]) -> list[str]:
    """The rows as lines, every column but the last as wide as its widest cell."""
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]) - 1)]
    return ["  ".join([*map(str.ljust, row, widths), printable(row[-1])]) for row in rows]
