"""The command line: which commands and options there are, and what the words of a call mean."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

from roadmap_lint.output import Format

if TYPE_CHECKING:
    from argparse import ArgumentParser

OVERVIEW = """\
roadmap-lint finds where a roadmap contradicts itself, the calendar or git.

Commands (each has its own --help):
  [check] [PATH ...]  check files, or the roadmaps below folders (default: .)
  show FILE           print what is read from a file
  rules               list the rules
  explain RULE        print the page of a rule
  config [PATH]       print what is configured for a path, and where
  init [--write]      propose a configuration and a hook, and write them
  new-rule NAME       begin a rule of your own: code, page, first case
  completion SHELL    print completion for bash, zsh or fish

Most used options of check:
  --fix               mend what has only one right answer
  --diff              show what --fix would change, write nothing
  --select, --ignore  which rules are used: ids, families, or `all`

Examples:
  roadmap-lint                              all roadmaps below this folder
  roadmap-lint --fix ROADMAP.md docs        mend one file, and those in docs
  roadmap-lint --select link,date-overdue   only some rules
  roadmap-lint --fix - <in.md >out.md       standard input to standard output

Exit code: 0 no problem, 1 problems, 2 wrong use or something unreadable.
"""

_CHECK_EXAMPLES = """\
RULES are ids (status-open), families (status) or `all`, separated by commas.
A `-` as the only PATH is standard input. Exit code: 0 no problem is left (or
--exit-zero), 1 problems are left, or --diff shows changes, 2 wrong use, wrong
configuration, a file that cannot be read or written, or a rule that broke.
"""

SHELLS = ("bash", "zsh", "fish")
Adder = Callable[..., Any]  # the method `add_argument` of a parser or of a group in it


class Arguments(SimpleNamespace):
    """The options of a call by their names, and `command`, the name of the command."""


def parse(words: Sequence[str]) -> Arguments:
    """What the words of a call ask for; a first word that is no command means `check`.

    Raises UsageError when the words make no sense, SystemExit after printing a help text.
    """
    command, rest = (words[0], words[1:]) if words and words[0] in COMMANDS else ("check", words)
    if command == "check" and not any(word.startswith("-") for word in rest):
        return Arguments(**usual(command) | {"paths": list(rest)})
    from roadmap_lint.parsing import parsed  # argparse costs as much as a file is checked in

    return parsed(command, rest)


def usual(command: str) -> dict[str, Any]:
    """The values of all options of one of COMMANDS that are not given."""
    defaults = _Defaults()
    declare(command, defaults)
    return defaults.values


def declare(command: str, parser: Any) -> None:
    """Tell `parser`, an argparse.ArgumentParser or what takes the same, what may follow one of COMMANDS."""
    parser.set_defaults(command=command)
    COMMANDS[command](parser)
    parser.add_argument("--show-traceback", action="store_true", help="show where a rule, or the program, broke")


class _Defaults:
    """Is told what a parser is told, and keeps the values of what is not given."""

    def __init__(self) -> None:
        self.values: dict[str, Any] = {}

    def set_defaults(self, **values: object) -> None:
        self.values |= values

    def add_argument(self, *names: str, action: str = "", default: object = None, **_: object) -> None:
        self.values[names[-1].lstrip("-").replace("-", "_")] = False if action == "store_true" else default

    def add_group(self, *_: str) -> _Defaults:
        return self

    add_argument_group = add_mutually_exclusive_group = add_group


def _check(parser: ArgumentParser) -> None:
    parser.usage = "roadmap-lint [check] [PATH ...] [OPTIONS]"
    parser.description = "Check files, or the roadmaps below folders."
    parser.epilog = _CHECK_EXAMPLES
    _files(parser.add_argument_group("files").add_argument)
    _mending(parser.add_argument_group("mending").add_argument)
    _rules(parser.add_argument_group("rules").add_argument)
    _configuration(parser)
    _known(parser.add_argument_group("known problems").add_argument)
    _report(parser.add_argument_group("report").add_argument)
    _exit_code(parser.add_argument_group("exit code").add_argument)


def _files(add: Adder) -> None:
    add("paths", nargs="*", metavar="PATH", help="a file, or a folder of roadmaps (default: this one)")
    add("--stdin-filename", metavar="NAME", help="the path that standard input is taken to have")
    add("--today", metavar="DATE", help="the day it is taken to be (else ROADMAP_LINT_TODAY)")


def _mending(add: Adder) -> None:
    add("--fix", action="store_true", help="mend what has only one right answer")
    add("--unsafe-fixes", action="store_true", help="mend too where one of two claims must be chosen")
    add("--diff", action="store_true", help="print what --fix would change; write nothing")


def _rules(add: Adder) -> None:
    for option, text in (
        ("--select", "use these rules, no others"),
        ("--extend-select", "use these rules as well"),
        ("--ignore", "do not use these rules"),
    ):
        add(option, action="extend", type=_words, metavar="RULES", help=text)


def _known(add: Adder) -> None:
    add("--baseline", metavar="FILE", help="do not report the problems that FILE lists")
    add("--write-baseline", action="store_true", help="write all that is found into the baseline")
    add("--since", metavar="REV", help="only report, and mend, on lines changed since REV")


def _report(add: Adder) -> None:
    forms = [form.value for form in Format]
    add("--output-format", choices=forms, metavar="FORMAT", help=", ".join(forms))
    add("--output-file", metavar="FILE", help="write the report to FILE")
    add("--statistics", action="store_true", help="count the problems of each rule instead of listing them")
    add("-q", "--quiet", action="store_true", help="print problems and errors, no notes and no summary")


def _exit_code(add: Adder) -> None:
    add("--fail-on", choices=["error", "warning"], metavar="SEVERITY", help="exit 1 from this on: error or warning")
    add("--exit-zero", action="store_true", help="exit 0 though problems are left")
    add("--exit-non-zero-on-fix", action="store_true", help="exit 1 when something was mended")


def _full_or_json(parser: ArgumentParser) -> None:
    formats = [Format.FULL.value, Format.JSON.value]
    parser.add_argument("--output-format", choices=formats, default=formats[0], metavar="FORMAT", help="full or json")


def _words(text: str) -> list[str]:
    return [word for part in text.split(",") if (word := part.strip())]


def _configuration(parser: ArgumentParser) -> None:
    group = parser.add_argument_group("configuration")
    one = group.add_mutually_exclusive_group()
    one.add_argument("--config", metavar="FILE", help="use the configuration in FILE")
    one.add_argument("--isolated", action="store_true", help="use no configuration")
    group.add_argument("--no-plugins", action="store_true", help="run no rules but those that come along")


def _explain(parser: ArgumentParser) -> None:
    parser.description = "Print the page of a rule: what it reports, why, cases, options."
    parser.add_argument("rule", metavar="RULE", help="the id of a rule")
    _configuration(parser)


def _list(parser: ArgumentParser) -> None:
    parser.description = "List the rules: which are on here, the best fix of each, what it reports."
    _full_or_json(parser)
    _configuration(parser)


def _show(parser: ArgumentParser) -> None:
    parser.description = "Print what is read from a roadmap: milestones, statuses, dates, links …"
    parser.add_argument("file", metavar="FILE", help="a roadmap; `-` is standard input")
    _full_or_json(parser)
    _configuration(parser)


def _config(parser: ArgumentParser) -> None:
    parser.description = "Print what holds for a path, as TOML, and where each value comes from."
    parser.add_argument("path", nargs="?", default=".", metavar="PATH", help="a file or a folder (default: this one)")
    _full_or_json(parser)
    _configuration(parser)


def _init(parser: ArgumentParser) -> None:
    parser.description = "Look at this repository; propose a configuration and a hook, as a diff."
    parser.add_argument("--write", action="store_true", help="write what is proposed")


def _completion(parser: ArgumentParser) -> None:
    parser.description = "Print a script that completes the words of roadmap-lint in a shell."
    parser.add_argument("shell", choices=SHELLS, metavar="SHELL", help="bash, zsh or fish")


def _new_rule(parser: ArgumentParser) -> None:
    parser.description = "Begin a rule of your own: code, page, and a case that fails at first."
    parser.add_argument("name", metavar="NAME", help="what it is called, as milestone-size")
    parser.add_argument("--folder", metavar="FOLDER", help="where it lies (else as configured)")


COMMANDS: dict[str, Callable[[ArgumentParser], None]] = {
    "check": _check,
    "completion": _completion,
    "config": _config,
    "explain": _explain,
    "init": _init,
    "new-rule": _new_rule,
    "rules": _list,
    "show": _show,
}
