"""A piece of visible text, ready for the vocabulary."""

from __future__ import annotations

from roadmap_lint.document import MASK, Text
from roadmap_lint.document.text import Copy
from roadmap_lint.record import dataclass
from roadmap_lint.source import Span
from roadmap_lint.vocabulary.mojibake import find_garbled


@dataclass(frozen=True, slots=True)
class Line:
    """Visible text as `words` to look at, of the same length as `text`, which knows the places.

    In `words` code is masked, line breaks are spaces, and what a wrong encoding garbled is put right.
    """

    text: Text
    words: str

    @classmethod
    def of(cls, text: Text, garbled: bool = False) -> Line:
        """`garbled`: the file holds garbled text somewhere, so that looking for it is worth while."""
        words = text.masked.replace("\n", " ")
        return cls(text, repaired(words) if garbled else words)

    @classmethod
    def plain(cls, string: str, start: int, garbled: bool = False) -> Line:
        """Text that stands in the source just so, from the offset `start` on."""
        return cls.of(Text(string, string, Copy(start, len(string))), garbled)

    def span(self, start: int = 0, end: int | None = None) -> Span:
        """The source characters that show `words[start:end]`, white space at both ends left out."""
        piece = self.words[start:end]
        shown = piece.strip()
        if len(shown) < len(piece):
            start += len(piece) - len(piece.lstrip())
        return self.text.span(start, start + len(shown))

    def cut(self, start: int, end: int | None = None) -> Line:
        stop = len(self.words) if end is None else end
        return Line(self.text.cut(start, stop), self.words[start:stop])

    @property
    def value(self) -> str:
        """The words of a value: where it is nothing but code, that code ("Status: `done`")."""
        if MASK in self.words and not any(map(str.isalnum, self.words)):
            return self.text.string.replace("\n", " ")
        return self.words

    @property
    def shown(self) -> str:
        """The text as a person should see it, on one line: with its code, and with what was garbled put right."""
        if MASK not in self.words:
            return " ".join(self.words.split())
        if self.words == self.text.masked.replace("\n", " "):
            return " ".join(self.text.string.split())
        pairs = zip(self.text.string, self.words, strict=True)
        return " ".join("".join(seen if word == MASK else word for seen, word in pairs).split())


def repaired(words: str) -> str:
    """Put garbled runs right where that is certain, filling up with spaces so that every place stays."""
    parts, at = [], 0
    for found in find_garbled(words):
        if found.value is not None:
            parts += [words[at : found.start], found.value.ljust(found.end - found.start)]
            at = found.end
    return "".join([*parts, words[at:]])
