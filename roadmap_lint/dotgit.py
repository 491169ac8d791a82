"""What git's own folder tells without starting git. A folder is the one in which it keeps a working tree's own data."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

from roadmap_lint.regular import read_regular, text_of
from roadmap_lint.tree import is_file, is_link


def directory(entry: Path) -> Path | None:
    """The folder that `.git` is, or that it names when it is a file; None when it is no such thing."""
    if not os.path.lexists(entry):
        return None
    if is_file(entry):
        text = text_of(entry) or ""
        return entry.parent / text[8:].strip() if text.startswith("gitdir: ") else None
    head = entry / "HEAD"
    return entry if is_file(head) or is_link(head) else None


def is_shallow(folder: Path) -> bool:
    """Whether the clone was cut off, so that its history proves nothing."""
    return bool(text_of(_common(folder) / "shallow"))


def branch(folder: Path) -> str | None:
    """The branch that is checked out; None when HEAD is a commit."""
    head = text_of(folder / "HEAD") or ""
    return head[16:].strip() if head.startswith("ref: refs/heads/") else None


def may_have_tags(folder: Path) -> bool:
    """Whether there may be a tag; False is sure. git keeps each in a file, or many in one, or all in tables."""
    common = _common(folder)
    if os.path.lexists(common / "reftable"):
        return True
    try:
        with suppress(FileNotFoundError):
            if any((common / "refs" / "tags").iterdir()):
                return True
        with suppress(FileNotFoundError):
            return b" refs/tags/" in read_regular(common / "packed-refs")
    except OSError:
        return True
    return False


def _common(folder: Path) -> Path:
    """The folder that several working trees share."""
    return folder / (text_of(folder / "commondir") or "").strip()
