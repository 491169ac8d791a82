"""Comments by which an author silences rules: `<!-- roadmap-lint-disable-next-line RULE ... -- reason -->`."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import field
from enum import StrEnum

from roadmap_lint.document import Document
from roadmap_lint.nearest import closest
from roadmap_lint.pattern import pattern
from roadmap_lint.record import dataclass
from roadmap_lint.rule import Diagnostic, Edit
from roadmap_lint.source import Source, Span

MARK = "roadmap-lint-"  # what every comment of this kind holds
_DIRECTIVE = pattern(rf"<!--\s*{MARK}([\w-]+)")
_WORD = pattern(r"[^\s,]+")
_SEPARATORS = " \t\r\n,"


class SuppressionKind(StrEnum):
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

    `kind_span` covers what follows `roadmap-lint-` and tells the kind. `rules` are those that the word names, `meant`
    is the known kind or word that is most like one that is unknown. `governs` gives, for each of the rules that looks
    at the file, the characters in which a problem that starts there (or just at their end) is silenced. `used` says
    whether it silenced anything, or for an `enable` whether it ended anything; `needless` that it did not, although
    every rule that it names has looked.
    """

    kind: SuppressionKind
    span: Span  # the comment
    kind_span: Span
    word: str
    word_span: Span
    alone: bool = True  # whether the comment has no other word
    reason: str = ""
    rules: frozenset[str] = frozenset()
    meant: str | None = None
    governs: dict[str, Span] = field(default_factory=dict)
    used: bool = False
    needless: bool = False

    def silences(self, diagnostic: Diagnostic) -> bool:
        """Whether it silences this problem."""
        governed = self.governs.get(diagnostic.rule)
        return governed is not None and governed.start <= diagnostic.span.start <= governed.end

    def directive(self, source: Source) -> str:
        """What the comment begins with: `roadmap-lint-disable-line`, or what was written for one."""
        return MARK + source.cut(self.kind_span)

    def removal(self, source: Source) -> Edit:
        """The edit that takes out a word, or with the only word its comment, with the lines that hold nothing else."""
        text = source.text
        if not self.alone:
            return Edit(_with_separator(text, self), "")
        first, last = (source.line_span(line) for line in (source.line(self.span.start), _last(self, source)))
        before, after = text[first.start : self.span.start], text[self.span.end : last.end]
        if not (before + after).strip():
            return Edit(_with_lines(source, self), "")
        if before.strip():
            return Edit(Span(self.span.start - len(before) + len(before.rstrip()), self.span.end), "")
        return Edit(Span(self.span.start, self.span.end + len(after) - len(after.lstrip())), "")


def suppressions(document: Document, names: Mapping[str, frozenset[str]], active: Set[str]) -> list[Suppression]:
    """The suppressions of a file in the order of the text.

    `names` gives the ids of the rules for each word, `active` are the ids of those that look at the file.
    """
    source = document.source
    found = [one for comment in document.comments for one in _in_comment(source, comment.span)]
    opened: dict[str, list[Suppression]] = {}
    for one in found:
        one.rules = names.get(one.word, frozenset())
        if one.kind is SuppressionKind.UNKNOWN:
            one.meant = closest(source.cut(one.kind_span), filter(None, SuppressionKind))
        elif one.word and not one.rules:
            one.meant = closest(one.word, names)
        ids = one.rules & active
        if one.kind is SuppressionKind.ENABLE:
            _close(one, ids, opened)
            continue
        governed = _governed(one, source)
        one.governs = dict.fromkeys(sorted(ids), governed) if governed else {}
        if one.kind is SuppressionKind.REST:
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


def judge(silencers: Iterable[Suppression], looked: Set[str]) -> None:
    """Mark the suppressions that are needless, when the rules `looked` have had their say."""
    for one in silencers:
        one.needless = (
            not one.used and one.kind is not SuppressionKind.UNKNOWN and bool(one.rules) and one.rules <= looked
        )


def _with_separator(text: str, one: Suppression) -> Span:
    """A word of several, with what parts it from the one before, or the first from the one after."""
    start, end = one.word_span.start, one.word_span.end
    before, after = text[one.kind_span.end : start], text[end : one.span.end]
    if before.strip(_SEPARATORS):
        return Span(start - len(before) + len(before.rstrip(_SEPARATORS)), end)
    return Span(start, end + len(after) - len(after.lstrip(_SEPARATORS)))


def _with_lines(source: Source, one: Suppression) -> Span:
    """The lines of a comment that stands alone on them, and one of the two blank lines that would meet."""
    first, after = source.line(one.span.start), _last(one, source) + 1
    if _is_blank(source, first - 1):
        if _is_blank(source, after) and after < len(source.line_starts):
            after += 1
        elif _is_blank(source, after) and first > 1:
            first -= 1
    starts = [*source.line_starts, len(source.text)]
    return Span(starts[first - 1], starts[min(after, len(starts)) - 1])


def _is_blank(source: Source, line: int) -> bool:
    """Whether a line is blank, or outside the text."""
    return not 1 <= line <= len(source.line_starts) or not source.cut(source.line_span(line)).strip()


def _in_comment(source: Source, comment: Span) -> Iterator[Suppression]:
    text = source.cut(comment)
    directive = _DIRECTIVE.match(text)
    if directive is None:
        return
    try:
        kind = SuppressionKind(directive[1])
    except ValueError:
        kind = SuppressionKind.UNKNOWN
    kind_span = Span(comment.start + directive.start(1), comment.start + directive.end())
    words: list[re.Match[str]] = []
    reason = ""
    for word in _WORD.finditer(text, directive.end(), len(text.removesuffix("-->"))):
        if word[0] == "--":
            reason = text[word.end() :].removesuffix("-->").strip()
            break
        words.append(word)
    for word in words:
        place = Span(comment.start + word.start(), comment.start + word.end())
        yield Suppression(kind, comment, kind_span, word[0], place, len(words) == 1, reason)
    if not words:
        yield Suppression(kind, comment, kind_span, "", Span(kind_span.end, kind_span.end), reason=reason)


def _governed(one: Suppression, source: Source) -> Span | None:
    """The characters that a suppression speaks of, None when there are none."""
    match one.kind:
        case SuppressionKind.FILE:
            return Span(0, len(source.text))
        case SuppressionKind.REST:
            return Span(one.span.end, len(source.text))
        case SuppressionKind.LINE:
            return Span(source.line_span(source.line(one.span.start)).start, source.line_span(_last(one, source)).end)
        case SuppressionKind.NEXT_LINE:
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
