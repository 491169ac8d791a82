"""Front matter that is not read as such: because of what stands before it, or for want of an end."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from roadmap_lint.document import Document
from roadmap_lint.document.front_matter import line_count
from roadmap_lint.misread import Misread, Misreading
from roadmap_lint.pattern import pattern
from roadmap_lint.source import Source, Span

_MARK = "---"
_NOTHING = " \t\r\n\ufeff\u200b\u2060\xa0"  # blanks, and what nobody sees
_KEY = pattern(r"[A-Za-z_][\w-]*+:(?:[ \t]|$)")
_CONTINUED = ("  ", "\t", "- ")


def front_matter(document: Document) -> Iterator[Misread]:
    """What is plainly meant as front matter, and is Markdown."""
    source = document.source
    if document.front_matter is not None:
        return
    start = _beginning(source.text)
    if source.text.startswith(_MARK, start):
        yield from _late(source, start) if start else _open(source)


def _beginning(text: str) -> int:
    """Where the first visible character stands, comments left out."""
    start = _visible(text, 0)
    while text.startswith("<!--", start) and (end := text.find("-->", start)) >= 0:
        start = _visible(text, end + 3)
    return start


def _visible(text: str, start: int) -> int:
    while start < len(text) and text[start] in _NOTHING:
        start += 1
    return start


def _late(source: Source, start: int) -> Iterator[Misread]:
    text = source.text[start:].replace("\r\n", "\n").replace("\r", "\n")
    count = line_count(text)
    if not _keys(text.split("\n", count)[1 : count - 1]):
        return
    first = source.line(start)
    end = source.line_span(first + count - 1).end
    mended = [(Span(0, start), "")]
    before = source.text[:start].strip(_NOTHING)
    if before:
        mended.append((Span(end, end), f"{source.newline * 2}{before}"))
    place = Span(start, source.line_span(first).end)
    yield Misread(Misreading.FRONT_MATTER_LATE, place, before, Span(start, end), tuple(mended))


def _open(source: Source) -> Iterator[Misread]:
    """Keys under a first line `---`, up to a line of other dashes, a blank line or a heading."""
    mark = source.line_span(1)
    lines: list[str] = []
    ending = ""
    for number in range(2, len(source.line_starts) + 1):
        ending = source.cut(source.line_span(number))
        if not _KEY.match(ending) and not ending.startswith(_CONTINUED):
            break
        lines.append(ending)
    keys = _keys(lines)
    last = source.line_span(len(lines) + 1)
    if source.cut(mark).rstrip() != _MARK or not keys:
        return
    if len(ending) > 1 and not ending.strip("-"):
        following = source.line_span(len(lines) + 2)
        whole = Span(mark.start, following.end)
        yield Misread(Misreading.FRONT_MATTER_OPEN, mark, ending, whole, ((following, _MARK),))
    elif len(keys) > 1 and all(key[0].islower() for key in keys) and (not ending.strip() or ending.startswith("# ")):
        place, whole = Span(last.end, last.end), Span(mark.start, last.end)
        yield Misread(Misreading.FRONT_MATTER_OPEN, mark, "", whole, ((place, f"{source.newline}{_MARK}"),))


def _keys(lines: Sequence[str]) -> list[str]:
    """The lines that begin with a plain key; none when there is anything else than they and what belongs to them."""
    keys = [line for line in lines if _KEY.match(line)]
    others = [line for line in lines if not _KEY.match(line) and not line.startswith(_CONTINUED)]
    return keys if keys and not others and keys[0] == lines[0] else []
