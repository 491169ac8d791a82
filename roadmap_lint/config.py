"""The command `config`: prints what holds for a path as TOML that could be put in a configuration file."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, TextIO

from roadmap_lint import clock
from roadmap_lint.arguments import Arguments
from roadmap_lint.checker import Checker, Options
from roadmap_lint.effective import Effective, Value, Verdict, effective
from roadmap_lint.output.terminal import printable


def config(arguments: Arguments) -> int:
    """Run the command. Raises SettingsError and LoaderError when the configuration is wrong."""
    file = Path(arguments.config) if arguments.config else None
    checker = Checker(
        Options(today=clock.today(), config=file, isolated=arguments.isolated, no_plugins=arguments.no_plugins)
    )
    found = effective(arguments.path, checker)
    (_write_json if arguments.output_format == "json" else _write_text)(found, sys.stdout)
    return 0


def _write_json(found: Effective, stream: TextIO) -> None:
    told = {
        "version": 1,
        "path": found.path,
        "configuration": found.file,
        "files": list(found.files),
        "reason": found.reason,
        "values": [{"key": ".".join(map(_key, v.keys)), "value": v.value, "origin": v.origin} for v in found.values],
        "rules": [
            {"id": v.rule.id, "on": v.on, "severity": v.severity.value, "reasons": list(v.reasons)}
            for v in found.verdicts
        ],
    }
    json.dump(told, stream, ensure_ascii=False, indent=2)
    stream.write("\n")


def _write_text(found: Effective, stream: TextIO) -> None:
    for line in _lines(found):
        stream.write(printable(line) + "\n")


def _lines(found: Effective) -> Iterator[str]:
    yield f"# {found.path}: {found.reason}"
    if found.files != (found.path,):
        yield from (f"#   {file}" for file in found.files)
    yield f"# configuration: {found.file or 'none, so that everything has its default'}"
    yield ""
    table: tuple[str, ...] = ()
    for value in sorted(found.values, key=lambda value: len(value.keys) > 1):
        if value.keys[:-1] != table:
            table = value.keys[:-1]
            yield from ("", f"[{'.'.join(map(_key, table))}]")
        yield _line(value)
    for title, on in (("these rules run", True), ("these do not", False)):
        yield from ("", f"# {title}")
        yield from _told([verdict for verdict in found.verdicts if verdict.on is on])


def _line(value: Value) -> str:
    key = _key(value.keys[-1])
    if value.value is None:
        return f"# {key} is not set"
    return f"{key} = {toml(value.value)}  # {value.origin or 'default'}"


def _told(verdicts: Sequence[Verdict]) -> Iterator[str]:
    width = max((len(verdict.rule.id) for verdict in verdicts), default=0)
    for verdict in verdicts:
        severity = f"{verdict.severity.value:<8}" if verdict.on else ""
        yield f"#   {verdict.rule.id:<{width}}  {severity}{'; '.join(verdict.reasons)}"


def _key(word: str) -> str:
    return word if word.isascii() and word.replace("-", "").replace("_", "").isalnum() else toml(word)


def toml(value: Any) -> str:
    """A value of a configuration file as TOML writes it."""
    if isinstance(value, list):
        return f"[{', '.join(map(toml, value))}]"
    return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")
