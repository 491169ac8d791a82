"""Asks git and reads what it prints."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator
from datetime import date
from functools import cached_property
from pathlib import Path
from time import monotonic

from roadmap_lint.dotgit import may_have_tags
from roadmap_lint.record import dataclass

TIMEOUT = 30.0  # seconds that one call may take
PATIENCE = 60.0  # seconds that all calls for one working tree may take

# A repository's own configuration must not start a program, nor change the form of what is printed.
_OPTIONS = (
    "--no-pager",
    "--literal-pathspecs",
    *("-c", "core.fsmonitor=false"),
    *("-c", "core.hooksPath=/dev/null"),
    *("-c", "core.quotePath=false"),
    *("-c", "color.ui=false"),
    *("-c", "diff.relative=false"),
    *("-c", "log.showRoot=true"),
    *("-c", "log.showSignature=false"),
)
_LOG = ("--no-ext-diff", "--no-textconv", "--no-color")
# What git says when there is simply nothing to tell.
_NOTHING = (
    b"does not have any commits yet",
    b"but not in 'HEAD'",
    b"does not exist in 'HEAD'",
    b"invalid object name 'HEAD'",
    b"ambiguous argument 'HEAD'",
    b"bad revision 'HEAD'",
    b"bad file",  # HEAD holds a folder or a submodule of that name
)


@dataclass(frozen=True, slots=True)
class Tag:
    """A tag, with the day on which it was made (its commit's day when it is lightweight), in its maker's time zone."""

    name: str
    date: date | None


class Git:
    """git in one working tree. Calling it gives what git printed, or None after telling `note` why there is nothing.

    `top` is the folder that holds `.git`, `directory` the folder in which git keeps this working tree's own data.
    """

    def __init__(self, top: Path, directory: Path, note: Callable[[str], None]) -> None:
        self._top = top
        self._options = ("-C", str(top), *_OPTIONS)
        self._directory = directory
        self._note = note
        self._refused = False
        self._patience = PATIENCE

    def __call__(self, fact: str, *arguments: str, told: bytes = b"") -> bytes | None:
        """What `git ARGUMENTS` prints when it is `told` something; `fact` names, in a note, what was asked for."""
        from roadmap_lint import program

        if self._refused or not (executable := self._executable):
            return None
        if not self._patience:
            self._note(f"{fact}: git is too slow here to be asked any more")
            return None
        began = monotonic()
        timeout = min(TIMEOUT, self._patience)
        try:
            done = program.run([executable, *self._options, *arguments], self._environment, timeout, told)
        except program.UnfinishedError as ending:
            self._note(f"{fact}: git {ending}")
        except (OSError, ValueError) as error:
            self._note(f"{fact}: git could not be started: {error}")
        else:
            if done.code == 0:
                return done.printed
            self._explain(fact, done.said)
        finally:
            self._patience = max(0.0, self._patience + began - monotonic())
        return None

    @cached_property
    def _executable(self) -> str | None:
        from roadmap_lint import program

        found = program.find("git")
        if found is None:
            self._note("git is not installed")
        return found

    @cached_property
    def _environment(self) -> dict[str, str]:
        """The environment without what points git at another repository or changes what it prints.

        A hook's GIT_INDEX_FILE is kept when it is one of this working tree: it holds what is about to be committed.
        """
        kept = ("GIT_CONFIG_", "GIT_EXEC_PATH")
        environment = {
            name: value for name, value in os.environ.items() if not name.startswith("GIT_") or name.startswith(kept)
        }
        index = self._top / os.environ.get("GIT_INDEX_FILE", "")
        if index != self._top and os.path.realpath(index.parent) == os.path.realpath(self._directory):
            environment["GIT_INDEX_FILE"] = str(index)
        return environment | {
            "GIT_OPTIONAL_LOCKS": "0",
            "GIT_TERMINAL_PROMPT": "0",
            "GIT_NO_LAZY_FETCH": "1",
            "GIT_ALLOW_PROTOCOL": "none",  # an older git would fetch what a partial clone lacks
            "GIT_CEILING_DIRECTORIES": str(self._top.parent),
            "LC_ALL": "C",
        }

    def _explain(self, fact: str, said: bytes) -> None:
        if b"dubious ownership" in said:
            self._refused = True
            self._note("git refuses a repository that belongs to another user (safe.directory)")
        elif said and not any(words in said for words in _NOTHING):
            lines = said.decode("utf-8", "replace").splitlines()
            self._note(f"{fact}: {next((line for line in lines if line.startswith('fatal:')), lines[0])}")

    def files(self) -> frozenset[str] | None:
        """Every file that is tracked, or neither tracked nor ignored, and on disk, seen from the top.

        A submodule, and a repository inside this one, stands for itself by the name of its folder.
        """
        printed = self("files", "ls-files", "-z", "-t", "--cached", "--others", "--deleted", "--exclude-standard")
        if printed is None:
            return None
        entries = [(entry[:1], entry[2:].rstrip("/")) for entry in _names(printed)]
        return frozenset(name for _, name in entries) - {name for mark, name in entries if mark == "R"}

    def parting(self, revision: str) -> str | None:
        """The commit at which HEAD and a revision parted, or the revision's own where that is not known.

        None when there is no such commit. Only commits are read: a diff of the files on disk would run filters.
        """
        if revision.startswith("-") or "\0" in revision:
            return None
        commit = f"{revision}^{{commit}}"
        found = self("the common past", "merge-base", commit, "HEAD")
        found = found or self("the revision", "rev-parse", "--verify", "--quiet", commit) or b""
        return found.decode("ascii", "replace").strip() or None

    def tags(self) -> tuple[Tag, ...]:
        if not may_have_tags(self._directory):
            return ()
        form = "--format=%(creatordate:short) %(refname:lstrip=2)"
        lines = name_of(self("tags", "for-each-ref", form, "refs/tags") or b"").split("\n")
        return tuple(Tag(name, day(made)) for made, _, name in (line.partition(" ") for line in lines) if name)

    def remotes(self) -> dict[str, str]:
        """The address of each remote, by its name."""
        printed = self("remotes", "config", "-z", "--get-regexp", r"^remote\..*\.url$") or b""
        entries = (entry.partition("\n") for entry in _names(printed))
        return {key.removeprefix("remote.").removesuffix(".url"): url for key, _, url in entries}

    def blobs(self, commit: str, paths: Iterable[str]) -> dict[str, bytes]:
        """The bytes that files have in a commit, by path, all asked for together as far as their names allow that."""
        named = [path for path in dict.fromkeys(paths) if "\0" not in path]
        asked = [path for path in named if "\n" not in path]
        told = _lines(f"{commit}:{path}" for path in asked)
        printed = self("texts in commits", "cat-file", "--batch", told=told) if asked else None
        found = dict(zip(asked, _objects(printed or b""), strict=False))
        for path in named:
            if "\n" in path:
                found[path] = self("a text in a commit", "cat-file", "blob", f"{commit}:{path}")
        return {path: raw for path, raw in found.items() if raw is not None}

    def log(self, fact: str, *arguments: str, told: Iterable[str] = ()) -> bytes | None:
        """What `git log ARGUMENTS` prints when it is `told` some lines, whatever the repository has configured for
        comparing files."""
        return self(fact, "log", *_LOG, *arguments, told=_lines(told))

    def moves(self) -> dict[str, set[str]]:
        """Where each file went that was renamed or removed, in history or in the index; "" where it was removed."""
        form = ("-z", "--name-status", "-M", "-C", "--diff-filter=RCD")
        history = self.log("renames", "--format=%x00", *form) or b""
        staged = self("staged renames", "diff-index", *_LOG, "--cached", *form, "HEAD", "--") or b""
        return _moves([*_names(staged), "\n", *_names(history)])


def name_of(printed: bytes) -> str:
    """A name as git prints it; bytes that are not UTF-8 become lone surrogates."""
    return printed.decode("utf-8", "surrogateescape")


def _lines(told: Iterable[str]) -> bytes:
    """Lines with such names, as git reads them."""
    return "".join(f"{line}\n" for line in told).encode("utf-8", "surrogateescape")


def _names(printed: bytes) -> list[str]:
    """The NUL-ended names in what git printed."""
    return [name for name in name_of(printed).split("\0") if name]


def _objects(printed: bytes) -> Iterator[bytes | None]:
    """Read `ID KIND SIZE`, the bytes of an object, and so on; None stands for what is missing or no file."""
    start = 0
    while (end := printed.find(b"\n", start)) >= 0:
        _, kind, size = (b"", b"", *printed[start:end].split(b" "))[-3:]
        start = end + 1
        if kind.isalpha() and size.isdigit():
            content = printed[start : start + int(size)]
            start += len(content) + 1
            yield content if kind == b"blob" else None
        else:
            yield None


def day(text: str) -> date | None:
    """The day that git wrote; None when that is none."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def _moves(tokens: Iterable[str]) -> dict[str, set[str]]:
    """Read `status, name, name …`; a token that starts with a line feed begins another commit.

    A copy counts as a second destination when the same commit renames its source.
    """
    moves: dict[str, set[str]] = {}
    copies: list[tuple[str, str]] = []
    renamed: set[str] = set()
    remaining = iter(tokens)
    for token in remaining:
        if token.startswith("\n"):
            _add(moves, (copy for copy in copies if copy[0] in renamed))
            copies, renamed = [], set()
        match token.lstrip("\n")[:1]:
            case "D":
                _add(moves, [(next(remaining, ""), "")])
            case "C":
                copies.append((next(remaining, ""), next(remaining, "")))
            case "R":
                source = next(remaining, "")
                renamed.add(source)
                _add(moves, [(source, next(remaining, ""))])
    _add(moves, (copy for copy in copies if copy[0] in renamed))
    return moves


def _add(moves: dict[str, set[str]], pairs: Iterable[tuple[str, str]]) -> None:
    for source, destination in pairs:
        moves.setdefault(source, set()).add(destination)
