"""The pages of rules as tests: reads the cases on a page, tries them, and writes down what came of them.

A page is called like its rule and begins with its summary. A case is a `markdown` fence, with what is reported in a
`text` fence after it, one `line:column message` a line; without one, nothing must be reported. A `markdown fixed` fence
shows the text after the safe fixes, a `markdown unsafe` fence after all of them. A `toml case` fence before a case gives
its circumstances:

    today = "2026-11-20"              # the day it is; 2026-01-01 when nothing is said
    path = "docs/ROADMAP.md"          # where the text lies; ROADMAP.md when nothing is said
    newline = "\\r\\n"                  # the line end of the text
    options = { max-age = 30 }        # of the rule
    files = ["docs/a.md"]             # other files there are; as a table, with their text
    committed = "2025-05-04"          # the day of the last commit of the text and the files
    base = "..."                      # the text in that commit, when it was another
    tags = { "v1.0" = "2025-01-02" }  # tags and their days
    renames = { "b.md" = "a.md" }     # a file's old name and its new one
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from typing import Any

from roadmap_lint.fixer import fix
from roadmap_lint.linter import Surroundings, lint
from roadmap_lint.rule import Applicability, Diagnostic, Rule
from roadmap_lint.source import Source

_FENCE = re.compile(r"(`{3,}|~{3,})[ \t]*([^`]*)")
_CIRCUMSTANCES = "toml case"
_CASE = "markdown"
_REPORTED, _FIXED, _UNSAFE = _ANSWERS = ("text", "markdown fixed", "markdown unsafe")


class PageError(Exception):
    """A page is not in the form that it should have; the message is a sentence with file and line."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What comes of a case: `line:column message` per problem, and the text after safe and all fixes where it differs.

    `unsafe` is None, too, when it would say the same as `fixed`.
    """

    reported: tuple[str, ...] = ()
    fixed: str | None = None
    unsafe: str | None = None


@dataclass(frozen=True, slots=True)
class Circumstances:
    """What a case needs besides its text; the key `X` of a `toml case` fence is the field `X`."""

    today: date = date(2026, 1, 1)
    path: str = "ROADMAP.md"
    newline: str = "\n"
    options: Mapping[str, Any] = field(default_factory=dict)
    files: Mapping[str, str] = field(default_factory=dict)
    committed: date | None = None
    base: str | None = None
    tags: Mapping[str, date] = field(default_factory=dict)
    renames: Mapping[str, str] = field(default_factory=dict)

    @property
    def needs_git(self) -> bool:
        return bool(self.committed or self.base is not None or self.tags or self.renames)


@dataclass(frozen=True, slots=True)
class Case:
    """One case: the heading that it stands under, the line of its fence on the page, the text, what is to come of it."""

    name: str
    line: int
    text: str
    expected: Outcome = Outcome()
    circumstances: Circumstances = Circumstances()

    @property
    def source(self) -> Source:
        return Source.from_text(self.circumstances.path, self.text.replace("\n", self.circumstances.newline))


@dataclass(frozen=True, slots=True)
class Page:
    """A rule's page: its title and first paragraph, its other headings, its cases, and all of its text."""

    title: str
    summary: str
    headings: tuple[str, ...]
    cases: tuple[Case, ...]
    text: str


def cases_of(page: Path) -> list[Case]:
    """The cases on a page, in order. Raises PageError when the page is not in its form."""
    return list(read_page(page).cases)


def read_page(page: Path) -> Page:
    """All that a page says. Raises PageError when it is not in its form."""
    text = page.read_text("utf-8")
    try:
        blocks = list(_blocks(text))
        cases = tuple(_case(draft) for draft in _drafts(blocks))
    except _Misplaced as error:
        raise PageError(f"{page}:{error.line}: {error}") from None
    title, _, rest = text.partition("\n")
    summary = " ".join(rest.strip().partition("\n\n")[0].split())
    headings = tuple(block for block in blocks if isinstance(block, str))
    return Page(title.removeprefix("# "), summary, headings[1:], cases, text)


def page_faults(page: Page, rule: Rule) -> Iterator[str]:
    """What is wrong with a page as the page of `rule`, before any case is tried."""
    if page.title != rule.id:
        yield f"its title is {page.title!r}, not {rule.id!r}"
    if page.summary != rule.summary:
        yield f"its first paragraph is {page.summary!r}, but the rule's summary is {rule.summary!r}"
    if "Why" not in page.headings:
        yield "it has no section Why"
    if all(not case.expected.reported for case in page.cases):
        yield "it has no case that reports something"
    if all(case.expected.reported for case in page.cases):
        yield "it has no case that looks guilty and is clean"
    yield from (f"it does not explain the option `{name}`" for name in rule.options if f"`{name}`" not in page.text)
    yield from _case_faults(page.cases)
    shown = _shown(page.cases)
    if shown is not rule.fixable:
        yield f"the rule's best fix is {shown or 'none'} in the cases, but its fixable says {rule.fixable or 'none'}"


def _case_faults(cases: Sequence[Case]) -> Iterator[str]:
    for number, case in enumerate(cases):
        told = case.expected
        if case.text in (told.fixed, told.unsafe):
            yield f"line {case.line}: what is mended is equal to what was to be mended"
        if not told.reported and (told.fixed or told.unsafe) is not None:
            yield f"line {case.line}: something is mended, but nothing reported"
        for other in cases[:number]:
            if (case.text, case.circumstances) == (other.text, other.circumstances):
                yield f"line {case.line}: the same case stands on line {other.line}"


def _shown(cases: Sequence[Case]) -> Applicability | None:
    """The best fix in any case."""
    if any(case.expected.fixed is not None for case in cases):
        return Applicability.SAFE
    return Applicability.UNSAFE if any(case.expected.unsafe is not None for case in cases) else None


def outcome_of(case: Case, rule: Rule, surroundings: Surroundings) -> Outcome:
    """What really comes of a case when `rule` alone looks at it, in `surroundings` that are as the case says.

    Raises AssertionError when the rule raises, when it offers a better fix than its `fixable` says, and when a fix
    is refused, because it does not mend its problem or causes another.
    """
    report = lint(case.source, [rule], surroundings)
    assert not report.crashed, report.diagnostics[0].message
    for fix_ in (problem.fix for problem in report.diagnostics if problem.fix):
        honest = rule.fixable is Applicability.SAFE or fix_.applicability is rule.fixable
        assert honest, f"{fix_.title!r} is {fix_.applicability}, but RULE.fixable is {rule.fixable or 'None'}"
    safe, all_ = (_mended(case, rule, surroundings, unsafe=unsafe) for unsafe in (False, True))
    return Outcome(
        tuple(_told(problem, case.source) for problem in report.diagnostics),
        safe if safe != case.text else None,
        all_ if all_ not in (case.text, safe) else None,
    )


def _mended(case: Case, rule: Rule, surroundings: Surroundings, *, unsafe: bool) -> str:
    fixed = fix(case.source, [rule], surroundings, unsafe=unsafe)
    for problem, reason in fixed.refused:
        raise AssertionError(f"the fix of {_told(problem, fixed.report.source)!r} is refused: {reason}")
    text, newline = fixed.report.source.text, case.circumstances.newline
    stray = "\n" in text.replace(newline, "")
    return text if stray else text.replace(newline, "\n")


def _told(problem: Diagnostic, source: Source) -> str:
    line, column, _ = source.position(problem.span.start)
    return f"{line}:{column} {problem.message}"


def rewrite(page: Path, outcomes: Sequence[Outcome]) -> None:
    """Write what came of the cases, in their order, onto their page instead of what is expected there."""
    text = page.read_text("utf-8")
    lines = text.split("\n")
    for draft, outcome in reversed(list(zip(_drafts(_blocks(text)), outcomes, strict=True))):
        bodies = ("".join(f"{line}\n" for line in outcome.reported) or None, outcome.fixed, outcome.unsafe)
        after = draft.ends()
        for info, body, end in reversed(list(zip(_ANSWERS, bodies, after, strict=True))):
            old = draft.answers.get(info)
            start, stop = (old.start, old.end + 1) if old else (end + 1, end + 1)
            if body is None and old and not lines[start - 1]:
                start -= 1
            lines[start:stop] = [] if body is None else [*([] if old else [""]), *_fenced(info, body)]
    page.write_text("\n".join(lines), "utf-8")


def _fenced(info: str, body: str) -> list[str]:
    longest = max((len(run) for run in re.findall("`{3,}", body)), default=2)
    marks = "`" * (longest + 1)
    return [f"{marks}{info}", *body.removesuffix("\n").split("\n"), marks]


# How a page is read: its blocks, then its cases as drafts that know where their fences are.


class _Misplaced(Exception):
    def __init__(self, index: int, message: str) -> None:
        super().__init__(message)
        self.line = index + 1


@dataclass(frozen=True, slots=True)
class _Fence:
    """A fenced block: `start` is the index of its opening line, `end` of its closing one."""

    info: str
    body: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class _Draft:
    name: str
    case: _Fence
    circumstances: _Fence | None
    answers: dict[str, _Fence] = field(default_factory=dict)

    def ends(self) -> list[int]:
        """For each kind of answer, the end of the fence that it follows, or would follow."""
        ends = [self.case.end]
        for info in _ANSWERS:
            ends.append(self.answers[info].end if info in self.answers else ends[-1])
        return ends[:-1]

    def answer(self, fence: _Fence) -> None:
        later = _ANSWERS[_ANSWERS.index(fence.info) :]
        if any(info in self.answers for info in later):
            raise _Misplaced(fence.start, f"after a case stand {', '.join(_ANSWERS)}, each once, in this order")
        self.answers[fence.info] = fence


def _blocks(text: str) -> Iterator[str | _Fence]:
    """The headings and the fenced blocks of a page."""
    lines = text.split("\n")
    index = 0
    while index < len(lines):
        if opening := _FENCE.fullmatch(lines[index]):
            start, marks = index, opening[1]
            while True:
                index += 1
                if index == len(lines):
                    raise _Misplaced(start, "this fence does not end")
                if lines[index].rstrip().startswith(marks) and not lines[index].strip(marks[0]).strip():
                    break
            body = "".join(f"{line}\n" for line in lines[start + 1 : index])
            yield _Fence(" ".join(opening[2].split()), body, start, index)
        elif lines[index].startswith("#"):
            yield lines[index].lstrip("#").strip()
        index += 1


def _drafts(blocks: Iterable[str | _Fence]) -> Iterator[_Draft]:
    heading, circumstances, draft = "", None, None
    for block in blocks:
        if isinstance(block, _Fence) and block.info in _ANSWERS:
            if draft is None:
                raise _Misplaced(block.start, f"this `{block.info}` belongs to no case")
            draft.answer(block)
            continue
        if not isinstance(block, _Fence) or block.info in (_CASE, _CIRCUMSTANCES):
            if draft is not None:
                yield draft
            draft = None
