"""The completion of the command line, by the shells themselves. A shell that is not installed is skipped."""

from __future__ import annotations

import os
import pty
import select
import shutil
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from roadmap_lint.arguments import COMMANDS, SHELLS
from roadmap_lint.parsing import parser_of
from tests.command import CLEAN, command
from tests.repositories import Repo

# What is typed before the tab, what the last word can become (the part after the last `=` where there is one), and
# what it must not become.
CASES = [
    ("exp", ["explain"], ["show"]),
    ("--fi", ["--fix"], ["--diff"]),
    ("check --unsafe", ["--unsafe-fixes"], []),
    ("--diff --exit-z", ["--exit-zero"], []),
    ("--fail-on err", ["error"], ["warning"]),
    ("--fail-on=err", ["error"], []),
    ("--select version-unt", ["version-untagged"], []),
    ("--select=version-unt", ["version-untagged"], []),
    ("--ignore link,date-stale,version-unt", ["link,date-stale,version-untagged"], []),
    ("explain status-op", ["status-open"], ["ROADMAP.md"]),
    ("ROAD", ["ROADMAP.md"], []),
    ("--fix my\\ ro", ["my roadmap.md"], []),
    ("--config other", ["other.toml"], []),
    ("show ROAD", ["ROADMAP.md"], []),
    ("show --output-format js", ["json"], []),
    ("rules --isol", ["--isolated"], ["--fix"]),
    ("config --conf", ["--config"], []),
    ("init --wr", ["--write"], []),
    ("completion zs", ["zsh"], []),
]
SEVERAL = [
    ("", [*COMMANDS], ["--fix"]),
    ("--select ", ["all", "status", "status-open"], ["ROADMAP.md"]),
    ("--fail-on ", ["error", "warning"], ["ROADMAP.md"]),
    ("--", ["--fix", "--select", "--help"], ["--write", "explain"]),
    ("completion ", [*SHELLS], ["check", "ROADMAP.md"]),
    ("--today ", [], ["ROADMAP.md", "error", "explain"]),
]


def needs(shell: str) -> pytest.MarkDecorator:
    return pytest.mark.skipif(shutil.which(shell) is None, reason=f"{shell} is not installed")


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with files to complete, and with the script of each shell."""
    repo = Repo(tmp_path_factory.mktemp("completion"))
    repo.write(dict.fromkeys(("ROADMAP.md", "my roadmap.md"), CLEAN) | {"other.toml": ""})
    for shell in SHELLS:
        repo.write({f"script.{shell}": command("completion", shell).stdout.decode()})
    return repo.root


@pytest.fixture(scope="module")
def bash(place: Path) -> dict[str, list[str]]:
    """What bash offers for each line. It gives a completion the words as it parts them: at blanks, and around `=`."""
    code = ["source script.bash"]
    for typed, _, _ in CASES + SEVERAL:
        words = f"roadmap-lint {typed}".replace("=", " = ").replace("\\ ", "\0").split(" ")
        quoted = " ".join("'" + word.replace("\0", " ") + "'" for word in words)
        code.append(f"echo ---; COMP_WORDS=({quoted}); COMP_CWORD={len(words) - 1}; _roadmap_lint")
        code.append('((${#COMPREPLY[@]})) && printf "%s\\n" "${COMPREPLY[@]}"')
    return answers(place, ["bash", "--norc", "-c", "\n".join(code)])


@pytest.fixture(scope="module")
def fish(place: Path) -> dict[str, list[str]]:
    lines = [f"echo ---; complete -C 'roadmap-lint {typed}'".replace("\\", "\\\\") for typed, _, _ in CASES + SEVERAL]
    found = answers(place, ["fish", "--no-config", "-c", "\n".join(["source script.fish", *lines])])
    words = {typed: [line.split("\t")[0] for line in lines] for typed, lines in found.items()}
    return {
        typed: [word.rpartition("=")[2].replace("\\ ", " ") for word in offered] for typed, offered in words.items()
    }


def answers(place: Path, words: list[str]) -> dict[str, list[str]]:
    """The lines that a shell printed for each line that was typed, each after a line `---`."""
    done = subprocess.run(
        words, cwd=place, env={**os.environ, "HOME": str(place)}, capture_output=True, text=True, check=False
    )
    assert done.stderr == ""
    offered = done.stdout.split("---\n")[1:]
    return {typed: lines.splitlines() for (typed, _, _), lines in zip(CASES + SEVERAL, offered, strict=True)}


@needs("bash")
@pytest.mark.parametrize(("typed", "offered", "not_offered"), CASES + SEVERAL)
def test_bash(bash: dict[str, list[str]], typed: str, offered: list[str], not_offered: list[str]) -> None:
    assert set(offered) <= set(bash[typed])
    assert not set(bash[typed]) & set(not_offered)


@needs("fish")
@pytest.mark.parametrize(("typed", "offered", "not_offered"), CASES + SEVERAL)
def test_fish(fish: dict[str, list[str]], typed: str, offered: list[str], not_offered: list[str]) -> None:
    assert set(offered) <= set(fish[typed])
    assert not set(fish[typed]) & set(not_offered)


class Terminal:
    """An interactive zsh, at whose prompt one can type."""

    def __init__(self, folder: Path) -> None:
        self._answer = folder / "answer"
        environment = {
            "HOME": str(folder),
            "PATH": os.environ["PATH"],
            "TERM": "dumb",
            "PS1": "$ ",
            "LC_ALL": "C.UTF-8",
        }
        self._master, slave = pty.openpty()
        self._shell = subprocess.Popen(
            ["zsh", "-f", "-i"], cwd=folder, env=environment, stdin=slave, stdout=slave, stderr=slave, close_fds=True
        )
        os.close(slave)
        setup = (
            "autoload -Uz compinit && compinit -u -d dump; source script.zsh; zstyle ':completion:*' menu no",
            "tell() { print -r -- $BUFFER >answer.new; mv answer.new answer; BUFFER=; }",
            "zle -N tell; bindkey '^X' tell; bindkey '^I' complete-word; : >ready",
        )
        self._type("".join(f"{line}\n" for line in setup))
        self._wait(folder / "ready")

    def complete(self, typed: str) -> str:
        """The line that is there after a tab, without what zsh takes back when a blank follows."""
        self._type(f"roadmap-lint {typed}\t\x18")
        self._wait(self._answer)
        line = self._answer.read_text("utf-8").rstrip(" ,=\n")
        self._answer.unlink()
        return line

    def close(self) -> None:
        self._shell.kill()
        self._shell.wait()
        os.close(self._master)

    def _type(self, text: str) -> None:
        os.write(self._master, text.encode())

    def _wait(self, file: Path) -> None:
        """Until the file is there; what is printed meanwhile is read, so that the shell does not stand still."""
        end = time.monotonic() + 20
        while not file.exists():
            assert time.monotonic() < end, "zsh did not answer"
            if select.select([self._master], [], [], 0.02)[0]:
                os.read(self._master, 65536)


@pytest.fixture
def terminal(place: Path) -> Iterator[Terminal]:
    opened = Terminal(place)
    yield opened
    opened.close()


@needs("zsh")
def test_zsh(terminal: Terminal) -> None:
    """zsh completes the line itself, so that each case must have one answer."""
    for typed, (answer,), _ in CASES:
        kept = typed.replace("\\ ", "\0").rpartition(" ")[0].replace("\0", "\\ ")
        option = f"{typed.rpartition('=')[0]}=" if "=" in typed else f"{kept} " if kept else ""
        assert terminal.complete(typed) == f"roadmap-lint {option}{answer.replace(' ', chr(92) + ' ')}"


def test_the_commands_and_options_are_all_known(place: Path) -> None:
    for shell in SHELLS:
        script = (place / f"script.{shell}").read_text("utf-8")
        for name in COMMANDS:
            assert name in script
            for action in parser_of(name)._actions:
                assert all(option.lstrip("-") in script for option in action.option_strings)


@pytest.mark.skipif(shutil.which("shellcheck") is None, reason="shellcheck is not installed")
def test_shellcheck_has_nothing_to_say_of_the_script_for_bash(place: Path) -> None:
    done = subprocess.run(["shellcheck", "--shell=bash", place / "script.bash"], capture_output=True, check=False)
    assert (done.returncode, done.stdout) == (0, b"")
