"""Comments and opening tags in a piece of HTML. Offsets count in that piece."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape

from roadmap_lint.pattern import pattern
from roadmap_lint.record import dataclass

_NAME = pattern(r"[A-Za-z][A-Za-z0-9-]*+")
_ATTRIBUTE = pattern(
    r"""[\s/]*+([^\s"'<>/=]++)(?:\s*+=\s*+(?:"(?P<double>[^"]*+)"|'(?P<single>[^']*+)'|(?P<bare>[^\s"'=<>`]++)))?+"""
)
_END = pattern(r"[\s/]*+>")
_CODE = ("script", "style")  # what stands in these is no HTML
# What else `<` may open, and the text that ends it.
_OTHERS = {"<![CDATA[": "]]>", "<?": "?>", "<!": ">"}


@dataclass(frozen=True, slots=True)
class Value:
    """An attribute's value, unescaped, and where it stands without its quotes."""

    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Mark:
    """A comment (its `name` is empty, its `text` what is inside) or an opening tag (its `name` in lower case)."""

    start: int
    end: int
    name: str
    text: str
    values: dict[str, Value]


def marks(html: str) -> Iterator[Mark]:
    """Every comment and opening tag of `html`, in order. A comment that does not end reaches to the end."""
    start = html.find("<")
    while start >= 0:
        end = start + 1
        mark = _comment(html, start) if html.startswith("<!--", start) else _tag(html, start)
        if mark:
            yield mark
            end = _code_end(html, mark)
        else:
            end = _other_end(html, start)
        start = html.find("<", end)


def _comment(html: str, start: int) -> Mark:
    for empty in ("<!-->", "<!--->"):
        if html.startswith(empty, start):
            return Mark(start, start + len(empty), "", "", {})
    end = html.find("-->", start + 4)
    stop = end if end >= 0 else len(html)
    return Mark(start, min(stop + 3, len(html)), "", html[start + 4 : stop], {})


def _tag(html: str, start: int) -> Mark | None:
    name = _NAME.match(html, start + 1)
    if not name:
        return None
    values: dict[str, Value] = {}
    end = name.end()
    while attribute := _ATTRIBUTE.match(html, end):
        end = attribute.end()
        if attribute.lastgroup:
            start_, end_ = attribute.span(attribute.lastgroup)
            values.setdefault(attribute[1].lower(), Value(unescape(html[start_:end_]), start_, end_))
    closing = _END.match(html, end)
    return Mark(start, closing.end(), name[0].lower(), "", values) if closing else None


def _code_end(html: str, mark: Mark) -> int:
    """Where to read on after `mark`: the end of it, or of the script that it begins."""
    if mark.name not in _CODE:
        return mark.end
    closing = re.compile(f"</{mark.name}", re.IGNORECASE).search(html, mark.end)
    return closing.start() if closing else len(html)


def _other_end(html: str, start: int) -> int:
    """Where to read on after a `<` that begins neither a comment nor an opening tag."""
    for opening, ending in _OTHERS.items():
        if html.startswith(opening, start):
            end = html.find(ending, start)
            return end if end >= 0 else len(html)
    return start + 1
