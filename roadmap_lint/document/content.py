"""What stands in a block: its Markdown without the markers of enclosing blocks, and its inlines on demand."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from roadmap_lint.document import inline
from roadmap_lint.document.inline import Inline, InlineKind, Part, Piece
from roadmap_lint.document.parser import parse_inline
from roadmap_lint.document.simple import simple_pieces
from roadmap_lint.document.text import MASK, Copy, Runs, Text, runs_of
from roadmap_lint.pattern import pattern
from roadmap_lint.remembered import remembered
from roadmap_lint.source import Span

# Without one of these, `~~` or `](` there is nothing but text and line breaks, for a bracket alone makes a link only by
# reference.
_SIGN = pattern(r"[\\`*_<&]")


class Passage:
    """Some lines of the source without what encloses them. `raw` is their text, lines joined by a line feed."""

    __slots__ = ("raw", "runs")

    def __init__(self, raw: str, runs: Runs) -> None:
        self.raw = raw
        self.runs = runs

    @property
    def span(self) -> Span:
        """From the first to after the last character, markers of enclosing blocks inside it."""
        return Span(self.runs.start, self.runs.end)

    def place(self, start: int, end: int) -> Span:
        """The source characters that hold `raw[start:end]`, for 0 <= `start` <= `end` <= the length of `raw`."""
        return self.runs.span(start, end)


class Content(Passage):
    """What stands in a heading, a paragraph or a cell; parsed when `inlines` or `text` is asked for."""

    __slots__ = ("_inlines", "_pieces", "_references", "_text")

    def __init__(self, raw: str, runs: Runs, references: dict[str, Any]) -> None:
        self.raw, self.runs = raw, runs  # quicker than to ask the class above, and there are many
        self._references = references
        self._pieces: Sequence[Piece] | None = None
        self._inlines: tuple[Inline, ...] | None = None
        self._text: Text | None = None

    def __repr__(self) -> str:
        return f"Content({self.raw!r}, {self.span})"

    @property
    def inlines(self) -> tuple[Inline, ...]:
        if self._inlines is None:
            self._inlines = self._plain_inlines() if self.is_plain else self._parsed_inlines()
        return self._inlines

    def links(self) -> Iterator[Inline]:
        """The links and images, nested ones too, in the order of the text."""
        return inline.links(self.pieces(), self.raw, self.place)

    @property
    def is_led_by_bold(self) -> bool:
        """Whether it begins with bold text."""
        first = next((piece for piece in self.pieces() if piece.end > piece.start), None)
        return first is not None and first.type == "strong_open"

    @property
    def text(self) -> Text:
        if self._text is None:
            self._text = self._seen()
        return self._text

    @property
    def lines(self) -> Sequence[Text]:
        """`text`, cut at soft and hard line breaks and at `<br>`."""
        return self.text.lines()

    def pieces(self) -> Sequence[Piece]:
        """The tokens of markdown-it, and where in `raw` they stand."""
        if self._pieces is None:
            self._pieces = _parsed(self.raw, self._references) if self._may_refer() else _pieces(self.raw)
        return self._pieces

    def _may_refer(self) -> bool:
        return bool(self._references) and "[" in self.raw

    def html(self) -> Iterator[tuple[int, int]]:
        """The ranges of `raw` that are a tag, a comment or any other HTML."""
        if "<" in self.raw:
            for piece in self.pieces():
                if piece.type == "html_inline":
                    yield piece.start, piece.end

    @property
    def may_link(self) -> bool:
        """Whether there may be a link or an image; False is sure."""
        return "](" in self.raw or "<" in self.raw or self._may_refer()

    @property
    def is_plain(self) -> bool:
        """Whether there is no markup, but line breaks."""
        raw = self.raw
        return not (_SIGN.search(raw) or "~~" in raw or "](" in raw or self._may_refer())

    def _plain_inlines(self) -> tuple[Inline, ...]:
        return tuple(
            Inline(InlineKind.BREAK, self.place(start, end))
            if string == "\n"
            else Inline(InlineKind.TEXT, self.place(start, end), string)
            for string, start, end, _ in _plain_parts(self.raw)
        )

    def _parsed_inlines(self) -> tuple[Inline, ...]:
        return inline.tree(self.pieces(), self.raw, self.place)

    def _seen(self) -> Text:
        """What a reader sees."""
        if "\n" not in self.raw and self.is_plain:
            return Text(self.raw, self.raw, self.runs)
        if isinstance(self.runs, Copy) and not self._may_refer():
            string, masked, runs = _shown(self.raw)
            return Text(string, masked, runs.moved(self.runs.start))
        parts = inline.parts(self.pieces(), self.raw)
        return Text(*_joined(parts, "`" in self.raw), runs_of(self._places(parts), self.runs.start))

    def _places(self, parts: Sequence[Part]) -> list[tuple[int, int, int]]:
        """Where some parts stand in the source, as `runs_of` takes it."""
        places: list[tuple[int, int, int]] = []
        for string, start, end, _ in parts:
            if len(string) == end - start:
                places += self.runs.parts(start, end)
            else:
                span = self.place(start, end)
                places.append((len(string), span.start, span.end))
        return places


@remembered
def _pieces(raw: str) -> Sequence[Piece]:
    """The pieces of `raw`, in which no label is defined."""
    simple = simple_pieces(raw)
    return simple if simple is not None else _parsed(raw, {})


def _parsed(raw: str, references: dict[str, Any]) -> Sequence[Piece]:
    return list(inline.pieces(parse_inline(raw, references), raw))


@remembered
def _shown(raw: str) -> tuple[str, str, Runs]:
    """What a reader sees of `raw`, in which no label is defined, the same with its code masked, and where it stands."""
    parts = inline.parts(_pieces(raw), raw)
    return *_joined(parts, "`" in raw), runs_of([(len(part[0]), part[1], part[2]) for part in parts], 0)


def _joined(parts: Sequence[Part], coded: bool) -> tuple[str, str]:
    """What some parts show, and the same with the code among them masked; `coded` says whether there may be some."""
    string = masked = "".join([part[0] for part in parts])
    if coded:
        masked = "".join([MASK * len(shown) if code else shown for shown, _, _, code in parts])
    return string, masked


def _plain_parts(raw: str) -> Iterator[Part]:
    """The lines of a text without markup, and the breaks between them, cut as markdown-it cuts them."""
    start = 0
    while (feed := raw.find("\n", start)) >= 0:
        shown = raw[start:feed].rstrip(" ")
        stop = start + len(shown)
        if shown:
            yield shown, start, stop, False
        start = inline.break_end(raw, feed)
        yield "\n", stop, start, False
    if start < len(raw):
        yield raw[start:], start, len(raw), False
