"""Comments by which an author silences rules: `<!-- roadmap-lint-disable-next-line RULE ... -- reason -->`."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from roadmap_lint.document import Document
from roadmap_lint.rule import Diagnostic
from roadmap_lint.source import Source, Span

MARK = "roadmap-lint-"  # what every comment of this kind holds
_DIRECTIVE = re.compile(rf"<!--\s*{MARK}([\w-]+)")
_WORD = re.compile(r"[^\s,]+")


class Kind(StrEnum):
    """What a comment silences, by the word after `roadmap-lint-`."""

    NEXT_LINE = "disable-next-line"  # the next line that is not blank: formatters put a blank line after a comment
    LINE = "disable-line"
    REST = "disable"  # all that follows, up to an `enable` of the same rule
    ENABLE = "enable"
    FILE = "disable-file"
    UNKNOWN = ""


@dataclass(eq=False, slots=True)
class Suppression:
    """One word of one comment. A comment without any has one, with an empty word.

    `governs` gives, for each rule that the word names among those that ran, the characters in which a problem that
    starts there (or just at their end) is silenced; it is empty when the word names no such rule. `used` says whether
    it silenced anything, or for an `enable` whether it ended anything.
    """

    kind: Kind
    span: Span  # the comment
    word: str
    word_span: Span
    reason: str = ""
    governs: dict[str, Span] = field(default_factory=dict)
    used: bool = False

    def silences(self, diagnostic: Diagnostic) -> bool:
        governed = self.governs.get(diagnostic.rule)
        return governed is not None and governed.start <= diagnostic.span.start <= governed.end


def suppressions(document: Document, names: Mapping[str, frozenset[str]]) -> list[Suppression]:
    """The suppressions of a file in the order of the text. `names` gives the ids of the rules for each word."""
    source = document.source
    found = [one for comment in document.comments for one in _in_comment(source, comment.span)]
    opened: dict[str, list[Suppression]] = {}
    for one in found:
        ids = names.get(one.word, frozenset())
        if one.kind is Kind.ENABLE:
            _close(one, ids, opened)
            continue
        governed = _governed(one, source)
        one.governs = dict.fromkeys(sorted(ids), governed) if governed else {}
        if one.kind is Kind.REST:
            for rule in ids:
                opened.setdefault(rule, []).append(one)
    return found


def silence(diagnostics: Iterable[Diagnostic], silencers: Sequence[Suppression]) -> list[Diagnostic]:
    """The diagnostics that no suppression silences. Marks those suppressions as used that silence one."""
    by_rule: dict[str, list[Suppression]] = {}
    for one in silencers:
        for rule in one.governs:
            by_rule.setdefault(rule, []).append(one)
    left = []
    for diagnostic in diagnostics:
        silencing = [one for one in by_rule.get(diagnostic.rule, ()) if one.silences(diagnostic)]
        for one in silencing:
            one.used = True
        if not silencing:
            left.append(diagnostic)
    return left


def _in_comment(source: Source, comment: Span) -> Iterator[Suppression]:
    text = source.cut(comment)
    directive = _DIRECTIVE.match(text)
    if directive is None:
        return
    try:
        kind = Kind(directive[1])
    except ValueError:
        kind = Kind.UNKNOWN
    words: list[re.Match[str]] = []
    reason = ""
    for word in _WORD.finditer(text, directive.end(), len(text.removesuffix("-->"))):
        if word[0] == "--":
            reason = text[word.end() :].removesuffix("-->").strip()
            break
        words.append(word)
    for word in words:
        place = Span(comment.start + word.start(), comment.start + word.end())
        yield Suppression(kind, comment, word[0], place, reason)
    if not words:
        end = comment.start + directive.end()
        yield Suppression(kind, comment, "", Span(end, end), reason)


def _governed(one: Suppression, source: Source) -> Span | None:
    """The characters that a suppression speaks of, None when there are none."""
    match one.kind:
        case Kind.FILE:
            return Span(0, len(source.text))
        case Kind.REST:
            return Span(one.span.end, len(source.text))
        case Kind.LINE:
            return Span(source.line_span(source.line(one.span.start)).start, source.line_span(_last(one, source)).end)
        case Kind.NEXT_LINE:
            lines = (source.line_span(line) for line in range(_last(one, source) + 1, len(source.line_starts) + 1))
            return next((line for line in lines if source.cut(line).strip()), None)
    return None


def _last(one: Suppression, source: Source) -> int:
    """The line on which a comment ends."""
    return source.line(max(one.span.start, one.span.end - 1))


def _close(end: Suppression, ids: frozenset[str], opened: dict[str, list[Suppression]]) -> None:
    for rule in ids:
        for one in opened.pop(rule, ()):
            one.governs[rule] = Span(one.span.end, end.span.start)
            end.used = True
