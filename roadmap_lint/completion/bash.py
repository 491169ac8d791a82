"""Completion for bash, from 3.2 on."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from roadmap_lint.completion import Command, Kind, Value

_HEAD = """\
# Completion of roadmap-lint for bash, made by `roadmap-lint completion bash`. Use it in this shell:
#   eval "$(roadmap-lint completion bash)"
# or, with the package bash-completion, in every shell:
#   roadmap-lint completion bash >~/.local/share/bash-completion/completions/roadmap-lint

_roadmap_lint_offer() { # offer what compgen finds
    local line
    while IFS= read -r line; do
        COMPREPLY+=("$line")
    done < <(compgen "$@")
}

_roadmap_lint_words() { # the last of several words with commas between
    local head=
    [[ $1 == *,* ]] && head=${1%,*},
    _roadmap_lint_offer -P "$head" -W "$2" -- "${1##*,}"
}

_roadmap_lint() {
    local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]} command=check
    COMPREPLY=()
    if [[ $word == = ]]; then
        word=
    elif [[ $before == = ]]; then
        before=${COMP_WORDS[COMP_CWORD - 2]}
    fi
"""
_TAIL = """\
}

complete -o filenames -F _roadmap_lint roadmap-lint
"""


def script(commands: Sequence[Command]) -> str:
    return _HEAD + "".join(f"    {line}\n" if line else "\n" for line in _body(commands)) + _TAIL


def _body(commands: Sequence[Command]) -> Iterator[str]:
    names = [command.name for command in commands]
    yield "if ((COMP_CWORD > 1)); then"
    yield f"    case ${{COMP_WORDS[1]}} in {' | '.join(names)}) command=${{COMP_WORDS[1]}} ;; esac"
    yield "fi"
    yield 'case "$command $before" in'
    for command in commands:
        for option in command.options:
            if option.value.kind is not Kind.NOTHING:
                patterns = " | ".join(f"'{command.name} {name}'" for name in option.names)
                yield f"    {patterns}) {_offer(option.value)}return ;;"
    yield "esac"
    yield "case $command in"
    for command in commands:
        options = " ".join(name for option in command.options for name in option.names)
        yield f"    {command.name})"
        yield "        if [[ $word == -* ]]; then"
        yield f'            _roadmap_lint_offer -W "{options}" -- "$word"'
        yield "            return"
        yield "        fi"
        yield f"        {_offer(command.value)};;"
    yield "esac"
    yield "if ((COMP_CWORD == 1)); then"
    yield f'    _roadmap_lint_offer -W "{" ".join(names)}" -- "$word"'
    yield "fi"


def _offer(value: Value) -> str:
    """The call that offers the values, with a semicolon after it; nothing when there are none to offer."""
    words = " ".join(value.words)
    match value.kind:
        case Kind.PATH:
            return '_roadmap_lint_offer -f -- "$word"; '
        case Kind.WORD:
            return f'_roadmap_lint_offer -W "{words}" -- "$word"; '
        case Kind.WORDS:
            return f'_roadmap_lint_words "$word" "{words}"; '
    return ""
