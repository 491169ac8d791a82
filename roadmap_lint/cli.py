"""The command `roadmap-lint`: from the words of a call to an exit code. No exception gets past it."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Callable, Sequence
from contextlib import suppress
from importlib import import_module
from typing import NoReturn

from roadmap_lint.arguments import OVERVIEW, Arguments, parse
from roadmap_lint.errors import UserError
from roadmap_lint.streams import prepare, say, until_hung_up

Command = Callable[[Arguments], int]

_COMMANDS = {  # the module and the function of each
    "check": ("check", "check"),
    "completion": ("completion", "completion"),
    "config": ("config", "config"),
    "explain": ("catalogue", "explain"),
    "init": ("init", "init"),
    "new-rule": ("new_rule", "new_rule"),
    "rules": ("catalogue", "rules"),
    "show": ("show", "show"),
}
FAULT = 2  # wrong use, wrong configuration, something unreadable, or a defect of ours
INTERRUPTED = 130


def run() -> NoReturn:
    """The console command, a process of its own.

    It looks for no unused memory by itself, and at its end leaves the memory to the system instead of taking everything
    apart: together a tenth of a short run.
    """
    gc.disable()
    try:
        code = main()
        with suppress(OSError):  # what could not be written has been told, and is in the code
            sys.stdout.flush()
            sys.stderr.flush()
    except KeyboardInterrupt:
        code = INTERRUPTED
    os._exit(code)


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command with the words `argv` (by default those of the process) and answer with its exit code."""
    words = list(sys.argv[1:] if argv is None else argv)
    prepare()
    try:
        return _run(words)
    except KeyboardInterrupt:
        return INTERRUPTED
    except Exception as error:
        say(_sentence(error))
        if "--show-traceback" in words:
            import traceback

            traceback.print_exception(error)
        return FAULT


def _run(words: list[str]) -> int:
    code = 0
    with until_hung_up():
        if words in (["--version"], ["-V"]):
            from roadmap_lint import __version__

            print(f"roadmap-lint {__version__}")
        elif words in (["--help"], ["-h"]):
            print(OVERVIEW, end="")
        elif (arguments := _parsed(words)) is not None:
            code = _dispatch(arguments)
    return code


def _parsed(words: list[str]) -> Arguments | None:
    try:
        return parse(words)
    except SystemExit:  # argparse has printed a help text
        return None


def _dispatch(arguments: Arguments) -> int:
    """Import the command that is asked for, and nothing for the others."""
    module, name = _COMMANDS[arguments.command]
    command: Command = getattr(import_module(f"roadmap_lint.{module}"), name)
    return command(arguments)


def _sentence(error: Exception) -> str:
    """What stopped the run, the user's mistake or ours."""
    if isinstance(error, UserError):
        return str(error)
    if isinstance(error, OSError) and error.strerror:
        return error.strerror + (f": {error.filename}" if error.filename else "")
    return f"internal error ({type(error).__name__}: {error}); this is a defect, please report it"
