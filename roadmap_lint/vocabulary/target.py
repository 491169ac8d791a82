"""Link destinations: which kind one is, and its parts."""

from __future__ import annotations

from enum import StrEnum
from urllib.parse import unquote

from roadmap_lint.pattern import pattern
from roadmap_lint.record import dataclass

_SCHEME = pattern(r"[A-Za-z][A-Za-z0-9+.-]+:(?!\d+(?:[:-]\d+)?(?:[?#]|\Z))")
_TEMPLATE = pattern(r"\{\{|\}\}|\{%|<%|\$\{|\[\[|<\w")
_LOCAL = pattern(r"(?:[A-Za-z]{2,12}:[^/]{0,9}//)?file:/|[A-Za-z]:[\\/]|/(?:home|Users)/[\w.-]+/|~/|vscode://file/")
_LINES = pattern(r":\d+(?:[:-]\d+)?\Z")
_ISSUE = pattern(r"/(?:issues|pull|pulls|merge_requests|discussions)/(\d{1,9})/?(?:[?#]|\Z)")
_CHANGE = pattern(
    r"https?://(?P<path>[\w.-]{1,99}(?:/[\w.~-]{1,99}){2,9}/(?:pull|pulls|merge_requests)/(?P<number>\d{1,9}))(?!\w)"
)
_NAMED_ISSUE = pattern(
    r"(?i)(?:(?:(?:tracking )?issue|pull request|merge request|pr|mr|gh|see|[\w.-]{1,60}/[\w.-]{1,60})[ -]?)?"
    r"[#!](\d{1,9})"
)
_HOST = pattern(r"(?i)(?:www\.[\w-]+\.|[\w-]+\.(?:com|org|io|net|dev)(?:/|\Z))")


class TargetKind(StrEnum):
    """Where a destination leads, by its form."""

    EMPTY = "empty"  # nothing, or only a query
    FRAGMENT = "fragment"  # only `#…`: a place in the same file
    RELATIVE = "relative"
    ROOTED = "rooted"  # `/path`: from the root of the repository or of a site
    URL = "url"
    TEMPLATE = "template"  # filled in by a site generator
    MAIL = "mail"
    LOCAL = "local"  # on the disk of one machine


@dataclass(frozen=True, slots=True)
class Target:
    """A destination. `path` is percent-decoded, without query, fragment and a line suffix such as `:37`."""

    written: str
    kind: TargetKind
    path: str = ""
    fragment: str | None = None

    @property
    def issue(self) -> int | None:
        """The number of the issue, pull request or discussion that a URL leads to."""
        found = _ISSUE.search(self.written) if self.kind is TargetKind.URL else None
        return int(found[1]) if found else None

    @property
    def lacks_scheme(self) -> bool:
        """Whether the path begins as the address of a site does, so that `https://` was forgotten."""
        return self.kind is TargetKind.RELATIVE and _HOST.match(self.path) is not None


def target_of(written: str) -> Target:
    """Read a destination as it is written between the parentheses (or angle brackets) of a link."""
    text = written.strip()
    if not text:
        return Target(written, TargetKind.EMPTY)
    if _TEMPLATE.search(text):
        return Target(written, TargetKind.TEMPLATE)
    if _LOCAL.match(text):
        return Target(written, TargetKind.LOCAL, text)
    if text.lower().startswith(("//", "tel:", "sms:")) or _SCHEME.match(text):
        kind = TargetKind.MAIL if text.lower().startswith("mailto:") else TargetKind.URL
        return Target(written, kind, text)
    rest, hash_mark, fragment = text.partition("#")
    path = _LINES.sub("", unquote(rest.partition("?")[0]))
    if not path:
        return Target(written, TargetKind.EMPTY if rest else TargetKind.FRAGMENT, "", unquote(fragment))
    kind = TargetKind.ROOTED if path.startswith("/") else TargetKind.RELATIVE
    return Target(written, kind, path, unquote(fragment) if hash_mark else None)


def named_issue(text: str) -> int | None:
    """The number of the issue that a text names, when it says nothing else: `#12`, `PR #12`, `a/b#12`, `!12`."""
    found = _NAMED_ISSUE.fullmatch(text.strip()) if "#" in text or "!" in text else None
    return int(found[1]) if found else None


def named_change(text: str) -> str | None:
    """The one pull or merge request whose URL stands in `text`, without scheme; None when several do."""
    if "/pull" not in text and "/merge_requests/" not in text:
        return None
    paths = {found["path"].casefold() for found in _CHANGE.finditer(text)}
    return paths.pop() if len(paths) == 1 else None
