"""Inline Markdown: from markdown-it's tokens, which have no places, to located nodes and visible text.

The tokens of a content stand for its characters in order and without gaps, so that a cursor and the width of each token
give every place. Offsets here count in the raw content.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from enum import StrEnum
from typing import NamedTuple

from roadmap_lint.document.parser import Token, link_destination
from roadmap_lint.record import dataclass
from roadmap_lint.source import Span


class InlineKind(StrEnum):
    TEXT = "text"
    CODE = "code"
    STRONG = "strong"
    EMPHASIS = "emphasis"
    STRIKE = "strike"
    LINK = "link"
    IMAGE = "image"
    HTML = "html"
    BREAK = "break"


@dataclass(frozen=True, slots=True)
class Inline:
    """A piece of inline Markdown. `text` is what a TEXT or CODE node shows, the tag of an HTML node, an image's alt.

    A character that is written as an entity or with a backslash is a TEXT node of its own.
    """

    kind: InlineKind
    span: Span
    text: str = ""
    children: tuple[Inline, ...] = ()
    target: str | None = None  # LINK, IMAGE: the destination, unescaped and percent-decoding left alone
    target_span: Span | None = None  # where the destination is written; None for a reference such as [text][label]
    label: str | None = None  # the reference label, normalised as in Definition, when the link is made by reference


class Piece(NamedTuple):
    """What a token says, and the characters of the raw content that it stands for.

    `type` and `content` are the token's. `token` is there for links and images, which have more to say.
    """

    type: str
    content: str
    start: int
    end: int
    token: Token | None = None


Part = tuple[str, int, int, bool]  # visible characters, the range of the raw content that shows them, if it is code
Place = Callable[[int, int], Span]

_LEAVES = {
    "text": InlineKind.TEXT,
    "text_special": InlineKind.TEXT,
    "softbreak": InlineKind.BREAK,
    "hardbreak": InlineKind.BREAK,
    "html_inline": InlineKind.HTML,
    "code_inline": InlineKind.CODE,
}
_SPANS = {"strong_open": InlineKind.STRONG, "em_open": InlineKind.EMPHASIS, "s_open": InlineKind.STRIKE}
_LINKED = ("link_open", "link_close", "image")


def pieces(tokens: Iterable[Token], raw: str, base: int = 0) -> Iterator[Piece]:
    """Each token with its place in `raw`; the tokens are those of the part of `raw` that begins at `base`."""
    start = base
    for token in tokens:
        end = _end(token, raw, start, base)
        linked = token.type in _LINKED
        yield Piece(token.type, token.content, start, end, token if linked else None)
        start = end


def _end(token: Token, raw: str, start: int, base: int) -> int:
    match token.type:
        case "text" | "html_inline":
            return start + len(token.content)
        case "code_inline":
            return _code_end(raw, start, len(token.markup))
        case "softbreak" | "hardbreak":
            return break_end(raw, start)
        case "link_open":
            return start + 1
        case "link_close" | "image" if "end" in token.meta:
            return base + int(token.meta["end"])
        case "link_close":
            return start + 1
    return start + len(token.markup)


def _code_end(raw: str, start: int, ticks: int) -> int:
    """The end of the code span at `start`: after the next run of just as many backticks."""
    end = start + ticks
    while True:
        opening = end = raw.index("`", end)
        while raw.startswith("`", end):
            end += 1
        if end - opening == ticks:
            return end


def break_end(raw: str, start: int) -> int:
    """The end of the line break at or after `start`: after the blanks that begin the next line."""
    end = raw.index("\n", start) + 1
    while raw[end : end + 1] in (" ", "\t"):
        end += 1
    return end


def code_part(piece: Piece) -> Part:
    """What a code span shows: without its backticks, and without the one space that may stand inside them."""
    padding = (piece.end - piece.start - len(piece.content)) // 2
    return piece.content, piece.start + padding, piece.end - padding, True


def parts(pieces_: Iterable[Piece], raw: str) -> list[Part]:
    """The visible text of the pieces of `raw`."""
    found: list[Part] = []
    for piece in pieces_:
        kind, shown, start, end, token = piece
        if kind in ("text", "text_special"):
            found.append((shown, start, end, False))
        elif kind in ("softbreak", "hardbreak") or (kind == "html_inline" and _is_break(shown)):
            found.append(("\n", start, end, False))
        elif kind == "code_inline":
            found.append(code_part(piece))
        elif kind == "image" and token is not None:
            found += parts(pieces(token.children or (), raw, start + 2), raw)
    return found


def _is_break(tag: str) -> bool:
    return tag[:3].lower() == "<br" and tag[3] in " \t\n/>"


def tree(pieces_: Iterable[Piece], raw: str, place: Place) -> tuple[Inline, ...]:
    """The nodes that the pieces of `raw` make; `place` tells where a range of `raw` stands in the source."""
    opened: list[Piece] = []
    children: list[list[Inline]] = [[]]
    for piece in pieces_:
        if piece.type.endswith("_open"):
            opened.append(piece)
            children.append([])
        elif piece.type.endswith("_close"):
            inside = tuple(children.pop())
            children[-1].append(_nested(opened.pop(), piece, inside, raw, place))
        elif piece.type == "image":
            children[-1].append(_image(piece, raw, place))
        elif piece.end > piece.start:
            children[-1].append(Inline(_LEAVES[piece.type], place(piece.start, piece.end), piece.content))
    return tuple(children[0])


def links(pieces_: Iterable[Piece], raw: str, place: Place) -> Iterator[Inline]:
    """The nodes of the links and images among the pieces of `raw`, nested ones too, as `tree` makes them."""
    taken: list[Piece] = []
    depth = 0
    for piece in pieces_:
        if piece.type == "link_open":
            depth += 1
        elif piece.type == "link_close":
            depth -= 1
        elif not depth and piece.type != "image":
            continue
        taken.append(piece)
    pending = list(reversed(tree(taken, raw, place)))
    while pending:
        node = pending.pop()
        if node.kind in (InlineKind.LINK, InlineKind.IMAGE):
            yield node
        pending += reversed(node.children)


def _nested(opening: Piece, closing: Piece, inside: tuple[Inline, ...], raw: str, place: Place) -> Inline:
    span = place(opening.start, closing.end)
    token = opening.token
    if token is None:
        return Inline(_SPANS[opening.type], span, children=inside)
    if token.markup == "autolink":
        target = str(token.attrs["href"])
        return Inline(InlineKind.LINK, span, "", inside, target, place(opening.end, closing.start))
    return Inline(InlineKind.LINK, span, "", inside, *_target(token, "href", raw, closing.start, closing.end, place))


def _image(piece: Piece, raw: str, place: Place) -> Inline:
    token, start, end = piece.token, piece.start, piece.end
    assert token is not None
    inside = list(pieces(token.children or (), raw, start + 2))
    alt = "".join([string for string, *_ in parts(inside, raw)])
    bracket = start + 2 + len(token.content)
    target = _target(token, "src", raw, bracket, end, place)
    return Inline(InlineKind.IMAGE, place(start, end), alt, tree(inside, raw, place), *target)


def _target(
    token: Token, attribute: str, raw: str, bracket: int, end: int, place: Place
) -> tuple[str, Span | None, str | None]:
    """Target, its span, and label of the link whose text ends with the `]` at `bracket`."""
    if "label" in token.meta:
        return str(token.attrs[attribute]), None, str(token.meta["label"])
    start = bracket + 2
    while raw[start] in " \t\n":
        start += 1
    target, start, stop = link_destination(raw, start, end)
    return target, place(start, stop), None
