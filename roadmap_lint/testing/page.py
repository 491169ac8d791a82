"""The pages of rules: reads the cases on one, and writes down what came of them.

A page is called like its rule and begins with its summary. A case is a `markdown` fence, with what is reported in a
`text` fence after it, one `line:column message` a line; without one, nothing must be reported. A `markdown fixed`
fence shows the text after the safe fixes, a `markdown unsafe` fence after all of them. A `toml case` fence before a
case gives its circumstances:

    today = "2026-11-20"              # the day it is; 2026-01-01 when nothing is said
    path = "docs/ROADMAP.md"          # where the text lies; ROADMAP.md when nothing is said
    newline = "\\r\\n"                  # the line end of the text
    options = { max-age = 30 }        # of the rule
    files = ["docs/a.md"]             # other files there are; as a table, with their text
    committed = "2025-05-04"          # the day of the last commit of the text and the files
    base = "..."                      # the text in that commit, when it was another
    tags = { "v1.0" = "2025-01-02" }  # tags and their days
    renames = { "b.md" = "a.md" }     # a file's old name and its new one
    schema = { required = ["x"] }     # the JSON Schema that the configuration names
    others = ["status-open"]          # bundled rules that look at the text too
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import field
from datetime import date
from pathlib import Path
from typing import Any

from roadmap_lint.errors import UserError
from roadmap_lint.nearest import nearest
from roadmap_lint.pattern import pattern
from roadmap_lint.record import dataclass
from roadmap_lint.source import Source

_FENCE = pattern(r"(`{3,}|~{3,})[ \t]*([^`]*)")
_CIRCUMSTANCES = "toml case"
_CASE = "markdown"
_ANSWERS = ("text", "markdown fixed", "markdown unsafe")
_REPORT = pattern(r"\d+:\d+ \S.*")


class PageError(UserError):
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
    others: Sequence[str] = ()
    schema: Mapping[str, Any] = field(default_factory=dict)

    @classmethod
    def of(cls, given: Mapping[str, Any]) -> Circumstances:
        """The circumstances that are `given`, with days as text or as dates, and files as names or with their text.

        Raises ValueError for what is none, naming the nearest.
        """
        return cls(**{key: _value(key, value) for key, value in given.items()})

    @property
    def needs_git(self) -> bool:
        return bool(self.committed or self.base is not None or self.tags or self.renames)


@dataclass(frozen=True, slots=True)
class Case:
    """The heading that it stands under, the line of its fence on the page, its text, and what is to come of it."""

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


def read_page(page: Path) -> Page:
    """All that a page says. Raises PageError when it is not in its form."""
    text = page.read_text("utf-8")
    try:
        blocks = list(_blocks(text))
        cases = tuple(_case(draft) for draft in _drafts(blocks))
    except _MisplacedError as error:
        raise PageError(f"{page}:{error.line}: {error}") from None
    title, _, rest = text.partition("\n")
    summary = " ".join(rest.strip().partition("\n\n")[0].split())
    headings = tuple(block for block in blocks if isinstance(block, str))
    return Page(title.removeprefix("# "), summary, headings[1:], cases, text)


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


class _MisplacedError(Exception):
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


@dataclass(slots=True)
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
            raise _MisplacedError(fence.start, f"after a case stand {', '.join(_ANSWERS)}, each once, in this order")
        self.answers[fence.info] = fence


def _blocks(text: str) -> Iterator[str | _Fence]:
    """The headings and the fenced blocks of a page."""
    lines = text.split("\n")
    index = 0
    while index < len(lines):
        if opening := _FENCE.fullmatch(lines[index]):
            start, index = index, _closing(lines, index, opening[1])
            body = "".join(f"{line}\n" for line in lines[start + 1 : index])
            yield _Fence(" ".join(opening[2].split()), body, start, index)
        elif lines[index].startswith("#"):
            yield lines[index].lstrip("#").strip()
        index += 1


def _closing(lines: Sequence[str], start: int, marks: str) -> int:
    for index in range(start + 1, len(lines)):
        if lines[index].startswith(marks) and not lines[index].strip(marks[0]).strip():
            return index
    raise _MisplacedError(start, "this fence does not end")


def _drafts(blocks: Iterable[str | _Fence]) -> list[_Draft]:
    """The cases. Raises _MisplacedError for fences in places that mean nothing."""
    drafts: list[_Draft] = []
    heading = ""
    draft: _Draft | None = None
    waiting: _Fence | None = None
    for block in (*blocks, ""):
        info = block.info if isinstance(block, _Fence) else None
        if waiting is not None and info != _CASE:
            raise _MisplacedError(waiting.start, f"a `{_CASE}` fence must follow these circumstances")
        if isinstance(block, str):
            heading, draft = block, None
        elif info == _CIRCUMSTANCES:
            waiting, draft = block, None
        elif info == _CASE:
            draft, waiting = _Draft(heading, block, waiting), None
            drafts.append(draft)
        elif info in _ANSWERS and draft is not None:
            draft.answer(block)
        elif info in _ANSWERS or (info or "").startswith(_CASE):
            raise _MisplacedError(block.start, f"`{info}` belongs to no case")
    return drafts


def _case(draft: _Draft) -> Case:
    told = draft.answers.get(_ANSWERS[0])
    reported = tuple(told.body.splitlines()) if told else ()
    if told and not (reported and all(map(_REPORT.fullmatch, reported))):
        raise _MisplacedError(told.start, "each line must be `line:column message`")
    fixed, unsafe = (draft.answers[info].body if info in draft.answers else None for info in _ANSWERS[1:])
    expected = Outcome(reported, fixed, unsafe)
    return Case(draft.name, draft.case.start + 1, draft.case.body, expected, _circumstances(draft.circumstances))


def _circumstances(fence: _Fence | None) -> Circumstances:
    if fence is None:
        return Circumstances()
    import tomllib

    try:
        return Circumstances.of(tomllib.loads(fence.body))
    except (ValueError, TypeError, AttributeError) as error:
        raise _MisplacedError(fence.start, f"these circumstances are wrong: {error}") from None


def _value(key: str, value: Any) -> Any:
    match key:
        case "today" | "committed":
            return date.fromisoformat(str(value))
        case "tags":
            return {name: date.fromisoformat(str(day)) for name, day in value.items()}
        case "files":
            return dict(value) if isinstance(value, dict) else dict.fromkeys(value, "")
        case _ if key not in Circumstances.__dataclass_fields__:
            raise ValueError(f'there is no "{key}"{nearest(key, Circumstances.__dataclass_fields__)}')
    return value
