"""Where a repository is published, by the address of its remote."""

from __future__ import annotations

from roadmap_lint.pattern import pattern
from roadmap_lint.record import dataclass

_ADDRESS = pattern(
    r"(?:(?:https?|git|ssh|git\+ssh)://(?:[^/@]*@)?(?P<host>[^/:@]+)(?::\d+)?/|(?:[^/@:]+@)?(?P<name>[^/:@]{2,}):(?!//))"
    r"/?(?P<path>[^?#]+)"
)


@dataclass(frozen=True, slots=True)
class Forge:
    """Where a repository is published: `host` in lower case, and `name`, such as `owner/name` or `group/team/name`."""

    host: str
    name: str


def forge_at(address: str) -> Forge | None:
    """What the address of a remote, as git takes it, says; None for one on this machine."""
    found = _ADDRESS.fullmatch(address)
    name = found["path"].rstrip("/").removesuffix(".git") if found else ""
    return Forge((found["host"] or found["name"]).lower(), name) if found and "/" in name else None
