"""What must hold whenever something was mended, whatever it was."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

import mdformat

from roadmap_lint.editing import apply
from roadmap_lint.fixer import Fixed, fix
from roadmap_lint.linter import Report, Surroundings, lint
from roadmap_lint.roadmap import Item
from roadmap_lint.rule import Rule
from roadmap_lint.source import Source, Span

TAKEN_FOR_SOMETHING_ELSE = {"table-shape", "list-swallowed", "heading-nested", "front-matter"}
BLANK = re.compile(r"(?:\r\n|\n|\r)[ \t]*(?:\r\n|\n|\r)")


def mended(source: Source, rules: Sequence[Rule], surroundings: Surroundings, *, unsafe: bool = False) -> Fixed:
    """What comes of mending a text, once all this was found to hold."""
    before = lint(source, rules, surroundings)
    fixed = fix(source, rules, surroundings, unsafe=unsafe)
    assert fixed.report.crashed <= before.crashed
    says_what_it_did(source, fixed)
    makes_it_better(before, fixed)
    leaves_the_rest(before, fixed)
    again = fix(fixed.report.source, rules, surroundings, unsafe=unsafe)
    assert (again.report.source.text, again.steps) == (fixed.report.source.text, ())
    return fixed


def formatted(text: str) -> str:
    """A text as mdformat writes it."""
    return mdformat.text(text, extensions={"gfm", "frontmatter"})


def stays_formatted(source: Source, rules: Sequence[Rule], surroundings: Surroundings, *, unsafe: bool) -> None:
    """What mdformat has nothing to change in, it has nothing to change in once it is mended.

    Left out is what Markdown took for something else: mdformat lays it out only when it is what it was meant to be.
    """
    before = lint(source, rules, surroundings)
    after = fix(source, rules, surroundings, unsafe=unsafe).report
    if kinds(before) == kinds(after):
        assert formatted(after.source.text) == after.source.text


def kinds(report: Report) -> Counter[tuple[type | None, type]]:
    """How many blocks of each kind there are, in blocks of each kind."""
    top = Counter[tuple[type | None, type]]((None, type(block)) for block in report.document.blocks)
    return top + Counter((type(block), type(child)) for block in report.document.walk() for child in block.children)


def says_what_it_did(source: Source, fixed: Fixed) -> None:
    """The edits that are reported, and no others, turn the one text into the other."""
    text = source.text
    for step in fixed.steps:
        text = apply(text, step.edits)
    assert fixed.report.source.raw == source.with_text(text).raw


def makes_it_better(before: Report, fixed: Fixed) -> None:
    """Each fix takes away its problem, and none brings one."""
    was, now = (Counter(problem.rule for problem in report.diagnostics) for report in (before, fixed.report))
    gone = Counter(problem.rule for step in fixed.steps if not step.caused for problem in step.problems)
    assert all(now[rule] <= was[rule] - gone[rule] for rule in was | now | gone), (was, gone, now)


def leaves_the_rest(before: Report, fixed: Fixed) -> None:
    """What stands on lines that are the same before and after is read the same; there may be more of it than before."""
    there, here = (Counter(lines(report.source.text)) for report in (before, fixed.report))
    same = {line for line in there if there[line] == here[line]} - anew(before.source, fixed)
    was, now = Counter(said(before, same)), Counter(said(fixed.report, same))
    lost, new = was - now, now - was
    silent = {line for line, *_ in was}
    assert not lost, lost
    assert not {claim for claim in new if claim[0] in silent}, new


def anew(source: Source, fixed: Fixed) -> set[str]:
    """The lines that are to be read anew, since Markdown took them for something else: all without a blank between."""
    found: set[str] = set()
    text = source.text
    for step in fixed.steps:
        for problem in step.problems:
            if problem.rule in TAKEN_FOR_SOMETHING_ELSE:
                start, end = problem.span.start, problem.span.end
                head, tail = BLANK.split(text[:start])[-1], BLANK.split(text[end:])[0]
                found.update(lines(head + text[start:end] + tail))
        text = apply(text, step.edits)
    return found


def lines(text: str) -> list[str]:
    """The lines of a text, without the numbers of items."""
    return [re.sub(r"^\s*\d+(?=[.)])", "", line) for line in re.split(r"\r\n|\n|\r", text)]


def said(report: Report, same: set[str]) -> Iterator[tuple[object, ...]]:
    """What is claimed on the lines `same` by headings, items and rows, and the line that each of these stands under."""
    texts = lines(report.source.text)

    def line_of(span: Span) -> str:
        return texts[report.source.line(span.start) - 1]

    for mention in report.roadmap.mentions():
        line = line_of(mention.span)
        above = (mention.parent if isinstance(mention, Item) else None) or mention.section
        under = line_of(above.span) if above is not None and above.section else ""
        found: list[tuple[object, ...]] = [
            (line, "under", under if under in same else None),
            (line, "place", (mention.place, mention.struck, mention.box and mention.box.value)),
            (line, "name", (mention.key and mention.key.value, mention.version and mention.version.value)),
        ]
        found += [(line_of(status.span), "status", (status.value, status.how)) for status in mention.statuses]
        found += [(line_of(date.span), "date", (date.value, date.role)) for date in mention.dates]
        found += [(line_of(figure.span), "progress", figure.value) for figure in mention.progress]
        yield from (claim for claim in found if claim[0] in same)
