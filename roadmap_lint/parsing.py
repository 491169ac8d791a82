"""The words of a call as argparse reads them."""

from __future__ import annotations

from argparse import ArgumentParser, RawDescriptionHelpFormatter
from collections.abc import Sequence
from typing import NoReturn

from roadmap_lint.arguments import Arguments, declare
from roadmap_lint.errors import UserError
from roadmap_lint.output import LINES


class UsageError(UserError):
    """The words of a call make no sense; the message is a sentence for the user."""


class _Parser(ArgumentParser):
    def error(self, message: str) -> NoReturn:
        raise UsageError(f"{message} (see {self.prog} --help)")


class _Layout(RawDescriptionHelpFormatter):
    """Help as wide as a plain terminal. To ask how wide this one is would cost every call some milliseconds."""

    def __init__(self, prog: str) -> None:
        super().__init__(prog, width=79, max_help_position=26)


def parsed(command: str, words: Sequence[str]) -> Arguments:
    """The options that `words` give to a command. Raises as `arguments.parse` does."""
    parser = parser_of(command)
    arguments, unknown = (
        _mixed(parser, list(words)) if command == "check" else parser.parse_known_args(words, Arguments())
    )
    if unknown:
        raise UsageError(_unknown(parser, unknown[0]))
    if command == "check":
        _agree(parser, arguments)
    return arguments


def parser_of(command: str) -> ArgumentParser:
    """The parser of the words that follow one of COMMANDS."""
    parser = _Parser(prog=f"roadmap-lint {command}", allow_abbrev=False, formatter_class=_Layout, add_help=False)
    parser.add_argument("-h", "--help", action="help", help="print this help")
    declare(command, parser)
    return parser


def _mixed(parser: ArgumentParser, words: list[str]) -> tuple[Arguments, list[str]]:
    """Options may stand before, between and after the paths; after `--` every word is a path."""
    cut = words.index("--") if "--" in words else len(words)
    arguments, unknown = parser.parse_known_intermixed_args(words[:cut], Arguments())
    arguments.paths += words[cut + 1 :]
    return arguments, unknown


def _unknown(parser: ArgumentParser, word: str) -> str:
    from difflib import get_close_matches

    if not word.startswith("-"):
        return f"{word} is one word too many (see {parser.prog} --help)"
    options = [option for action in parser._actions for option in action.option_strings]
    near = get_close_matches(word, options, 1)
    return f"there is no option {word}" + (f"; the nearest is {near[0]}" if near else f" (see {parser.prog} --help)")


def _agree(parser: ArgumentParser, arguments: Arguments) -> None:
    """Options that contradict each other are refused, none is ignored in silence."""
    if "-" in arguments.paths and len(arguments.paths) > 1:
        parser.error("`-` stands for standard input and goes with no other path")
    if arguments.stdin_filename and arguments.paths != ["-"]:
        parser.error("--stdin-filename goes with `-` as the only path")
    if arguments.diff and (arguments.output_format or arguments.output_file or arguments.statistics):
        parser.error("--diff writes a diff and goes with no --output-format, --output-file or --statistics")
    if arguments.write_baseline and (arguments.fix or arguments.diff or arguments.since is not None):
        parser.error("--write-baseline notes all that is found and goes with no --fix, --diff or --since")
    if arguments.write_baseline and arguments.paths == ["-"]:
        parser.error("--write-baseline goes with files, not with standard input")
    if arguments.statistics and arguments.output_format not in (None, *LINES):
        parser.error(f"--statistics is for people to read and goes with no --output-format {arguments.output_format}")
