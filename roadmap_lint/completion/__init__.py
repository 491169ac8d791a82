"""The command `completion`: a script that teaches a shell the words of our command line.

The script is made from the parsers of the commands, so that it knows what they know. The names of rules in it are those
of the bundled rules: to look further, a shell would have to run code of whatever folder it is in.
"""

from __future__ import annotations

import sys
from argparse import Action, ArgumentParser
from collections.abc import Callable, Iterator, Sequence
from enum import Enum
from importlib import import_module
from typing import NamedTuple, cast

from roadmap_lint import loader
from roadmap_lint.arguments import COMMANDS, SHELLS, Arguments
from roadmap_lint.parsing import parser_of
from roadmap_lint.rule import Rule


class Kind(Enum):
    """What may stand as a value."""

    NOTHING = "nothing"  # the option takes no value
    TEXT = "text"  # anything, so that nothing can be offered
    PATH = "path"
    WORD = "word"  # one of the given words
    WORDS = "words"  # several of them, with commas between


class Value(NamedTuple):
    kind: Kind
    words: tuple[str, ...] = ()


class Option(NamedTuple):
    """An option with all its names, the longest last, what it does, and its value."""

    names: tuple[str, ...]
    help: str
    value: Value
    metavar: str


class Command(NamedTuple):
    """A command; `value` is what its positional words may be."""

    name: str
    help: str
    options: tuple[Option, ...]
    value: Value


def completion(arguments: Arguments) -> int:
    """Print the script for a shell."""
    assert arguments.shell in SHELLS
    script = cast(Callable[[Sequence[Command]], str], import_module(f"{__name__}.{arguments.shell}").script)
    sys.stdout.write(script(commands()))
    return 0


def commands() -> list[Command]:
    """Every command, as its parser has it."""
    return [_command(name, parser_of(name)) for name in COMMANDS]


def _command(name: str, parser: ArgumentParser) -> Command:
    options = tuple(_options(parser))
    positional = next((_value(action) for action in parser._actions if not action.option_strings), Value(Kind.NOTHING))
    return Command(name, _sentence(parser.description), options, positional)


def _options(parser: ArgumentParser) -> Iterator[Option]:
    for action in parser._actions:
        if action.option_strings:
            names = tuple(sorted(action.option_strings, key=len))
            yield Option(names, _sentence(action.help), _value(action), str(action.metavar or ""))


def _value(action: Action) -> Value:
    if action.nargs == 0:
        return Value(Kind.NOTHING)
    if action.choices is not None:
        return Value(Kind.WORD, tuple(action.choices))
    match action.metavar:
        case "RULES":
            return Value(Kind.WORDS, (loader.EVERY, *sorted(loader.names(_rules()))))
        case "RULE":
            return Value(Kind.WORD, tuple(rule.id for rule in _rules()))
        case "FILE" | "PATH" | "FOLDER":
            return Value(Kind.PATH)
    return Value(Kind.TEXT)


def _rules() -> Sequence[Rule]:
    return loader.load_rules([loader.bundled()])


def _sentence(text: str | None) -> str:
    """A help text on one line, without what a shell would take for its own."""
    return " ".join((text or "").split()).rstrip(".")
