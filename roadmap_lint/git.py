"""Asks git and reads what it prints."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator
from datetime import date, timedelta
from functools import cached_property
from pathlib import Path
from time import monotonic

from roadmap_lint.record import dataclass

TIMEOUT = 30.0  # seconds that one call may take
PATIENCE = 60.0  # seconds that all calls for one working tree may take
_EPOCH = date(1970, 1, 2)  # git reads earlier days as something else

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


@dataclass(frozen=True, slots=True)
class Change:
    """What one commit did to a file: the day on which it was written, and the lines that it added and removed."""

    date: date
    added: tuple[str, ...]
    removed: tuple[str, ...]


class Git:
    """git in one working tree. Calling it gives what git printed, or None after telling `note` why there is nothing.

    `top` is the folder that holds `.git`, `directory` the folder in which git keeps this working tree's own data.
    """

    def __init__(self, top: Path, directory: Path, note: Callable[[str], None]) -> None:
        self._top = top
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
            done = program.run([executable, *_OPTIONS, *arguments], self._top, self._environment, timeout, told)
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
        """git's absolute path. A relative one would be a program that lies in the folder under check."""
        import shutil

        found = shutil.which("git")
        if found and Path(found).is_absolute():
            return found
        self._note("git is not installed")
        return None

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
        form = "--format=%(creatordate:short) %(refname:lstrip=2)"
        lines = (self("tags", "for-each-ref", form, "refs/tags") or b"").decode("utf-8", "surrogateescape").split("\n")
        return tuple(Tag(name, _day(day)) for day, _, name in (line.partition(" ") for line in lines) if name)

    def remotes(self) -> dict[str, str]:
        """The address of each remote, by its name."""
        printed = self("remotes", "config", "-z", "--get-regexp", r"^remote\..*\.url$") or b""
        entries = (entry.partition("\n") for entry in _names(printed))
        return {key.removeprefix("remote.").removesuffix(".url"): url for key, _, url in entries}

    def committed(self, path: str) -> bytes | None:
        """HEAD's bytes of the file at `path`."""
        return self("the committed text", "cat-file", "blob", f"HEAD:{path}")

    def blobs(self, commit: str, paths: Iterable[str]) -> dict[str, bytes]:
        """The bytes that files have in a commit, by path; of a path with a line feed in it git is asked nothing."""
        asked = [path for path in paths if "\n" not in path]
        told = "".join(f"{commit}:{path}\n" for path in asked).encode("utf-8", "surrogateescape")
        printed = self("texts in commits", "cat-file", "--batch", told=told) if asked else None
        return {path: raw for path, raw in zip(asked, _objects(printed or b""), strict=False) if raw is not None}

    def changes(self, path: str, since: date | None, limit: int) -> tuple[Change, ...]:
        """At most `limit` commits that changed the file, newest first, back to where it was made or copied.

        Those before the day ahead of `since` are left out: git compares moments, and a day has no time zone.
        """
        bounds = [f"--max-count={limit}"]
        if since and since > _EPOCH:
            bounds.append(f"--since={since - timedelta(days=1)}T00:00:00Z")
        form = ("--format=%x00%ad", "--date=short", "-p", "-U0", "-a", "--follow")
        return tuple(_changes(self("history", "log", *_LOG, *form, *bounds, "--", path) or b""))

    def moves(self) -> dict[str, set[str]]:
        """Where each file went that was renamed or removed, in history or in the index; "" where it was removed."""
        form = ("-z", "--name-status", "-M", "-C", "--diff-filter=RCD")
        history = self("renames", "log", *_LOG, "--format=%x00", *form) or b""
        staged = self("staged renames", "diff-index", *_LOG, "--cached", *form, "HEAD", "--") or b""
        return _moves([*_names(staged), "\n", *_names(history)])


def _names(printed: bytes) -> list[str]:
    """The NUL-ended names in what git printed. Bytes that are not UTF-8 are kept as lone surrogates."""
    return [name for name in printed.decode("utf-8", "surrogateescape").split("\0") if name]


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


def _day(text: str) -> date | None:
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


def _changes(printed: bytes) -> Iterator[Change]:
    """Read a log whose commits each start with a NUL at the start of a line, then the day, then a patch."""
    text = "\n" + printed.decode("utf-8", "replace")
    for commit in text.split("\n\0")[1:]:
        day, *lines = commit.split("\n")
        written = _day(day)
        added: list[str] = []
        removed: list[str] = []
        inside = copied = False
        for line in lines:
            if inside and line.startswith(("+", "-")):
                (added if line[0] == "+" else removed).append(line[1:].removesuffix("\r"))
            elif line.startswith("copy from "):
                copied = True
            else:
                inside = line.startswith("@@ ") or (inside and not line.startswith("diff --git "))
        if written:
            yield Change(written, tuple(added), tuple(removed))
        if copied:
            return
