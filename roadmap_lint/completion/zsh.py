"""Completion for zsh."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from roadmap_lint.completion import Command, Kind, Option, Value

_HEAD = """\
#compdef roadmap-lint
# Completion of roadmap-lint for zsh, made by `roadmap-lint completion zsh`. Use it in this shell, after compinit:
#   eval "$(roadmap-lint completion zsh)"
# or in every shell, in a folder of your $fpath:
#   roadmap-lint completion zsh >"${fpath[1]}/_roadmap-lint"

_roadmap-lint() {
  local command=check
  local -a commands
"""
_TAIL = """\
}

if [[ ${funcstack[1]} == _roadmap-lint ]]; then
  _roadmap-lint "$@"
else
  compdef _roadmap-lint roadmap-lint
fi
"""


def script(commands: Sequence[Command]) -> str:
    return _HEAD + "".join(f"  {line}\n" for line in _body(commands)) + _TAIL


def _body(commands: Sequence[Command]) -> Iterator[str]:
    names = "|".join(command.name for command in commands)
    yield f"if (( CURRENT > 2 )) && [[ ${{words[2]}} == ({names}) ]]; then"
    yield "  command=${words[2]}"
    yield "  shift words"
    yield "  (( CURRENT-- ))"
    yield "elif (( CURRENT == 2 )) && [[ ${words[2]} != -* ]]; then"
    yield "  commands=("
    yield from (f"    {_quoted(f'{command.name}:{command.help}')}" for command in commands)
    yield "  )"
    yield "  _describe -t commands command commands"
    yield "fi"
    yield "case $command in"
    for command in commands:
        specifications = [specification for option in command.options for specification in _option(option)]
        if command.value.kind is not Kind.NOTHING:
            specifications.append(f"*:{command.name}:{_action(command.value)}")
        yield f"  {command.name})"
        yield "    _arguments -S \\"
        yield from (f"      {_quoted(specification)} \\" for specification in specifications[:-1])
        yield f"      {_quoted(specifications[-1])}"
        yield "    ;;"
    yield "esac"


def _option(option: Option) -> Iterator[str]:
    """What `_arguments` is told of each name of an option. Those that take words may be repeated."""
    told = "".join(f"\\{letter}" if letter in "[]:\\" else letter for letter in option.help)
    for name in option.names:
        if option.value.kind is Kind.NOTHING:
            yield f"{name}[{told}]"
        else:
            again = "*" if option.value.kind is Kind.WORDS else ""
            equals = "=" if name.startswith("--") else ""
            yield f"{again}{name}{equals}[{told}]:{option.metavar or 'value'}:{_action(option.value)}"


def _action(value: Value) -> str:
    words = " ".join(value.words)
    match value.kind:
        case Kind.PATH:
            return "_files"
        case Kind.WORD:
            return f"({words})"
        case Kind.WORDS:
            return f"_sequence compadd - {words}"
    return " "


def _quoted(text: str) -> str:
    return "'" + text.replace("'", "'\\''") + "'"
