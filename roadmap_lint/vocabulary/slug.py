"""Slugs: the fragment that leads to a heading, as GitHub, GitLab and Gitea make it of the heading's text."""

from __future__ import annotations

import unicodedata

from roadmap_lint.pattern import pattern

GITHUB = "github"
GITLAB = "gitlab"

_DASHES = pattern(r"-{2,}")
_LOOKS = pattern("[\ufe00-\ufe0f\u200d\u20e3]")  # they choose how an emoji looks, and authors leave them out
_KEPT = frozenset(("Lu", "Ll", "Lt", "Lm", "Lo", "Mn", "Mc", "Me", "Nd", "Nl", "Pc"))
_ATTRIBUTES = pattern(r"\{:?[ \t]*[^{}\n]{0,200}\}[ \t]*\Z")
_DECLARED = pattern(
    r"(?m)\{:?[ \t]*+(?:[^{}#\n]{0,100}[ \t])?#([^\s{}#.=]{1,100})[^{}\n]{0,100}\}|^\(([\w-]{1,100})\)=[ \t]*+$"
)
# What pages offer by themselves: their top, lines, readmes, foot notes, quoted text, routes.
_OWN = pattern(
    r"(?i)(?:top|readme|readme-ov-file|L\d+(?:C\d+)?(?:-L?\d+(?:C\d+)?)?|(?:user-content-)?fn(?:ref)?[-:]?\d+)\Z"
)
_NUMBER = pattern(r"[-_](\d{1,4})\Z")


def slug(text: str, style: str = GITHUB) -> str:
    """The slug of a heading that shows `text`, before a number tells equal ones apart."""
    kept = "".join(filter(_is_kept, _LOOKS.sub("", text).lower())).replace(" ", "-")
    if style != GITLAB:
        return kept
    kept = _DASHES.sub("-", kept)
    return f"anchor-{kept}" if kept.isdecimal() else kept


def gitea_slug(text: str) -> str:
    """The slug that Gitea and Forgejo make: whatever is no letter or digit parts words, and one dash stands for it."""
    return "-".join("".join(c if c.isalnum() or c == "_" else " " for c in text.lower()).split())


def _is_kept(character: str) -> bool:
    return character in "- " or unicodedata.category(character) in _KEPT


def fragment_slug(fragment: str) -> str:
    """A fragment as it is compared with slugs: without GitHub's prefix, and without what chooses an emoji's look."""
    return _LOOKS.sub("", fragment.removeprefix("user-content-"))


def loose(text: str) -> str:
    """The letters and digits of a text alone: what all styles of slugs have in common."""
    plain = unicodedata.normalize("NFKD", text).casefold()
    return "".join(character for character in plain if character.isalnum())


def numbered(fragment: str) -> tuple[str, int]:
    """A fragment such as `goals-2` (or `goals_2`) without its number, and the number; 0 when it has none."""
    found = _NUMBER.search(fragment)
    return (fragment[: found.start()], int(found[1])) if found else (fragment, 0)


def is_own(fragment: str) -> bool:
    """Whether a page offers the fragment by itself: none, `top`, `L10-L20`, `:~:text=`, the route of an application."""
    return (
        not fragment
        or fragment[0] in ":!/~"
        or fragment.startswith("markdown-header-")
        or "=" in fragment
        or _OWN.match(fragment) is not None
    )


def without_attributes(text: str) -> str:
    """The text of a heading without `{#id .class}` at its end."""
    return _ATTRIBUTES.sub("", text).rstrip() if text.rstrip().endswith("}") else text


def declared_ids(text: str) -> list[str]:
    """The ids that a Markdown text declares: `{#id}`, `{: #id .class }`, `(id)=`."""
    if "{" not in text and ")=" not in text:
        return []
    return [found[1] or found[2] for found in _DECLARED.finditer(text)]
