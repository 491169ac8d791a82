"""Paths on the disk of one person's machine, as editors and tools leave them in a text."""

from __future__ import annotations

import re
from collections.abc import Iterator

from roadmap_lint.pattern import pattern
from roadmap_lint.vocabulary import Found

_PATH = pattern(
    r"(?<![\w/.:~-])"
    r"(?:file:/{2,3}(?:localhost/)?(?=[A-Za-z]:|home/|Users/|/home/|/Users/)|(?=/(?:home|Users)/|[A-Za-z]:[\\/]Users[\\/]))"
    r"(?:[A-Za-z]:)?[\\/]?(?:home|Users)[\\/](?P<user>[A-Za-z_][\w.-]{0,60})[\\/](?P<rest>[\w.@~+\\/-]{1,400})"
)
# Names that stand for anybody, and accounts that many machines have.
_ANYBODY = frozenset(
    (
        *(
            "user",
            "username",
            "you",
            "your",
            "yourname",
            "your-name",
            "your_name",
            "yourusername",
            "your-username",
            "me",
        ),
        *(
            "name",
            "myname",
            "someone",
            "somebody",
            "foo",
            "bar",
            "alice",
            "bob",
            "john",
            "jane",
            "default",
            "test",
            "all",
        ),
        *(
            "runner",
            "ubuntu",
            "pi",
            "vscode",
            "app",
            "node",
            "git",
            "jovyan",
            "root",
            "admin",
            "guest",
            "public",
            "dev",
        ),
        *("developer", "deploy", "vagrant", "ec2-user", "coder", "gitpod", "codespace", "work", "share", "shared"),
        *("linuxbrew",),
    )
)
# Without one of these there is none.
SIGNS = ("/home/", "/Users/", "\\Users\\", "file:")


def find_local_paths(text: str) -> Iterator[Found[str]]:
    """Every path into one person's own folder: `/home/ann/x`, `C:\\Users\\ann\\x`, `file:///Users/ann/x`.

    Names that stand for anybody (`/home/user/x`) are left out.
    """
    for found in _PATH.finditer(text):
        written = found[0].rstrip(".")
        if found["user"].lower() not in _ANYBODY and _is_deep(found["rest"].rstrip(".")):
            yield Found(written, found.start(), found.start() + len(written))


def _is_deep(rest: str) -> bool:
    """Whether a path goes on to a file or into folders, unlike the route of a site, such as `/home/reports/daily`."""
    return "." in rest or len(re.findall(r"[\\/]", rest.strip("\\/"))) > 0
