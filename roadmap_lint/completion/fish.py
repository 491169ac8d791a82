"""Completion for fish."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from roadmap_lint.completion import Command, Kind, Option, Value

_HEAD = """\
# Completion of roadmap-lint for fish, made by `roadmap-lint completion fish`. Use it in every shell:
#   roadmap-lint completion fish >~/.config/fish/completions/roadmap-lint.fish

function __roadmap_lint_first
    test (count (commandline -opc)) -eq 1
end

function __roadmap_lint_words # several words with commas between
    set -l head (string replace -r '^--[^=]*=' '' -- (commandline -ct) | string replace -r '[^,]*$' '')
    printf '%s\\n' $head$argv
end

function __roadmap_lint_command
    set -l words (commandline -opc)
    set -l command check
"""


def script(commands: Sequence[Command]) -> str:
    return _HEAD + "".join(f"{line}\n" for line in _body(commands))


def _body(commands: Sequence[Command]) -> Iterator[str]:
    names = " ".join(command.name for command in commands)
    yield f"    if set -q words[2]; and contains -- $words[2] {names}"
    yield "        set command $words[2]"
    yield "    end"
    yield '    test "$command" = $argv[1]'
    yield "end"
    yield ""
    for command in commands:
        yield f"complete -c roadmap-lint -n __roadmap_lint_first -a {command.name} -d {_quoted(command.help)}"
    for command in commands:
        start = f"complete -c roadmap-lint -n '__roadmap_lint_command {command.name}'"
        yield ""
        if command.value.kind is not Kind.PATH:
            yield f"{start} -f{_values(command.value)}"
        yield from (
            f"{start} {_names(option)}{_wants(option.value)} -d {_quoted(option.help)}" for option in command.options
        )


def _names(option: Option) -> str:
    return " ".join(f"-l {name[2:]}" if name.startswith("--") else f"-s {name[1:]}" for name in option.names)


def _wants(value: Value) -> str:
    match value.kind:
        case Kind.NOTHING:
            return ""
        case Kind.PATH:
            return " -r -F"
    return f" -x{_values(value)}"


def _values(value: Value) -> str:
    words = " ".join(value.words)
    if value.kind is Kind.WORDS:
        return f" -a '(__roadmap_lint_words {words})'"
    return f" -a '{words}'" if words else ""


def _quoted(text: str) -> str:
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'"
