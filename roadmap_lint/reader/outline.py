"""Blocks in the order of the text become sections: each heading, or line that heads what follows, opens one."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import field

from roadmap_lint import document as md
from roadmap_lint.document import Document
from roadmap_lint.pattern import pattern
from roadmap_lint.reader.bold import described, heads, run_in, told_alone
from roadmap_lint.reader.claims import add_dates, read_bucket, read_field, read_title
from roadmap_lint.reader.itself import footer
from roadmap_lint.reader.line import Line
from roadmap_lint.reader.lists import read_list
from roadmap_lint.reader.nested import begins_section
from roadmap_lint.reader.notes import ended, notes_of, said_of
from roadmap_lint.reader.tables import read_table
from roadmap_lint.reader.title import Vocabulary, remainder, title_dates
from roadmap_lint.record import dataclass, replace
from roadmap_lint.roadmap import DateRole, FieldReading, How, Item, Mention, Place, Reading, Section
from roadmap_lint.source import Span
from roadmap_lint.vocabulary import Found
from roadmap_lint.vocabulary.date import Interval, Precision, year_of
from roadmap_lint.vocabulary.identifier import Key, qualifies, title_key
from roadmap_lint.vocabulary.label import Label, fields, label_of, labelled, names_kind
from roadmap_lint.vocabulary.lexicon import Status
from roadmap_lint.vocabulary.purpose import Purpose, is_aside, purpose_of
from roadmap_lint.vocabulary.status import title_status
from roadmap_lint.vocabulary.version import Version, find_versions

LINE_LEVEL = 7  # below every heading
_LINE_ROOM = 60  # characters
STAMPS = (Label.UPDATED, Label.REVIEW)  # labels of the dates of a file
_FOLD = pattern(
    r"<!--(?:[^-]|-(?!->))*(?:-->|\Z)|(?P<begin><details\b)|(?P<end></details\b)"
    r"|<summary[^<>]*>(?P<text>(?:[^<]|<(?!/?summary))+)</summary>",
    re.IGNORECASE,
)
_TAG = pattern(r"<[^<>]*>")


@dataclass
class Outline:
    """Builds the sections of one document.

    What stands in `hidden` is left out, and the lists and tables in `legends` (by `id`) hold no work. `fields` gathers
    every labelled value, with the section that it stands in, `nested` every heading that begins a section inside a list
    item.
    """

    document: Document
    vocabulary: Vocabulary
    garbled: bool
    hidden: Sequence[Span] = ()
    legends: frozenset[int] = frozenset()
    root: Section = field(init=False)
    fields: list[tuple[Section, FieldReading, Line]] = field(default_factory=list)
    nested: list[tuple[md.Heading, Item]] = field(default_factory=list)
    _open: list[Section] = field(init=False)
    filled: bool = False  # something stands since the last heading
    _described: set[int] = field(default_factory=set)  # the paragraphs, by `id`, that head what is said of one thing
    _told_alone: set[int] = field(default_factory=set)  # the paragraphs, by `id`, that tell the status of their heading
    _run_in: dict[int, md.Text] = field(default_factory=dict)  # the bold text that heads, by the `id` of its paragraph
    _footer: set[int] = field(default_factory=set)  # the paragraphs, by `id`, that end the file and speak of it
    _one: Section | None = None  # what the last of them began
    _folds: list[frozenset[int]] = field(default_factory=list)  # of each open `<details>`, what was open (by `id`)

    def __post_init__(self) -> None:
        whole = Span(0, len(self.document.source.text))
        self.root = Section(Place.HEADING, Span(0, 0), "", whole=whole)
        self._open = [self.root]

    def build(self) -> Section:
        self._footer = footer(self.document.blocks)
        self.blocks(block for block in self.document.blocks if not self._is_hidden(block.span))
        self._close(0, self.root.whole.end)
        return self.root

    def _is_hidden(self, span: Span) -> bool:
        return bool(self.hidden) and any(hidden.start <= span.start < hidden.end for hidden in self.hidden)

    def blocks(self, blocks: Iterable[md.Block]) -> None:
        blocks = list(blocks)
        self._described |= described(blocks, self.line)
        self._told_alone |= told_alone(
            blocks, lambda block: self._status_alone(block) is not None, lambda block: bool(self._dates_alone(block))
        )
        self._run_in |= run_in(blocks, self._numbered)
        for block in blocks:
            self._block(block)

    def nested_heading(self, block: md.Heading, item: Item, alone: bool) -> None:
        """Let a heading in `item` begin a section when it is meant to; `alone` says whether it ends the item."""
        line = self.line(block.content.text)
        found = Mention(Place.HEADING, line.span(), "")
        read_title(found, line, self.vocabulary)
        around = next(section for section in self.section.sections() if section.level < LINE_LEVEL)
        if begins_section(self.document.source, block, found, around, alone):
            self.nested.append((block, item))
            self._block(block)

    @property
    def section(self) -> Section:
        return self._open[-1]

    def _block(self, block: md.Block) -> None:
        self.filled = self.filled or not isinstance(block, md.Heading | md.Break)
        if id(block) in self.legends:
            return
        match block:
            case md.Heading():
                self._heading(block.level, block.span, self.line(block.content.text), Place.HEADING)
            case md.Paragraph():
                self._paragraph(block)
            case md.List():
                read_list(self, block.children)
            case md.Table():
                self.section.tables.append(read_table(self, block))
            case md.Quote():
                self._quote(block)
            case md.Html():
                self._html(block)
            case md.Break():
                self._close(LINE_LEVEL, block.span.start)

    def _quote(self, block: md.Quote) -> None:
        for child in block.children:
            if isinstance(child, md.Paragraph):
                self._fields(child, self.section)

    def line(self, text: md.Text) -> Line:
        return Line.of(text, self.garbled)

    def _heading(self, level: int, span: Span, line: Line, place: Place) -> None:
        self._close(level, span.start)
        parent = self.section
        section = Section(
            place, line.span(), "", level=level, whole=Span(span.start, self.root.whole.end), section=parent
        )
        section.year = year_of(line.words) or parent.year
        section.purpose = (purpose := purpose_of(line.words)) or parent.purpose
        if section.purpose is Purpose.EXCLUDED:
            section.left_out_of = _version_spoken_of(line.words)
        section.bucket = read_bucket(line, self.vocabulary)
        read_title(section, line, self.vocabulary, year=parent.year)
        if section.status is None and _tells_state(section, line):
            section.dates = [replace(date, role=DateRole.UPDATED) for date in section.dates]
        if purpose is Purpose.CRITERIA or names_kind(section.title) or is_aside(section.title):
            section.statuses = [claim for claim in section.statuses if claim.how is not How.MARK]
        parent.children.append(section)
        self._open.append(section)
        self.filled = False

    def _close(self, level: int, end: int) -> None:
        """End the sections of `level` and deeper at the offset `end`."""
        while self.section.level >= max(level, 1):
            section = self._open.pop()
            section.whole = Span(section.whole.start, end)
            section.empty = not section.children and not self.filled

    def _paragraph(self, block: md.Paragraph) -> None:
        if id(block) in self._told_alone and (self.section.key or self.section.version):
            self._tell(block, self.section)
        elif heads(block):
            line = self.line(block.content.lines[0])
            if id(block) in self._described:
                self._heading(LINE_LEVEL, block.span, line, Place.BOLD)
                self._one = self.section
            elif self._names_something(line):
                self._heading(LINE_LEVEL, block.span, line, Place.BOLD)
            elif self.section is self._one and not line.words.rstrip().endswith((":", "：")):
                self._close(LINE_LEVEL, block.span.start)
        elif id(block) in self._run_in:
            self._heading(LINE_LEVEL, block.span, self.line(self._run_in[id(block)]), Place.BOLD)
        self._fields(block, self.section)

    def _tell(self, block: md.Paragraph, section: Section) -> None:
        """Give a section the status, or the dates, that a paragraph right under its heading says and nothing else."""
        status = self._status_alone(block)
        if status is not None:
            section.statuses.append(replace(status, how=How.FIELD))
        else:
            add_dates(section, self._dates_alone(block), self.line(block.content.text))

    def _status_alone(self, block: md.Paragraph) -> Reading[Status] | None:
        """The sure status that a paragraph of one line gives, when it says nothing else."""
        if not _is_short(block):
            return None
        line = self.line(block.content.text)
        status, sure = read_bucket(line, self.vocabulary), title_status(line.words, self.vocabulary.lexicon)
        return status if status is not None and sure is not None and sure.value.certain else None

    def _dates_alone(self, block: md.Paragraph) -> Sequence[tuple[Found[Interval], DateRole]]:
        """The dates that a paragraph of one line gives, when it says nothing else. A bare day may say anything."""
        words = self.line(block.content.text).words if _is_short(block) else ""
        dates = title_dates(words, self.vocabulary.lexicon, self.section.year)
        sharp = any(date.value.precision is Precision.DAY for date, _ in dates)
        alone = not remainder(words, [(date.start, date.end) for date, _ in dates])
        return dates if alone and not sharp else ()

    def _numbered(self, text: md.Text) -> Key | None:
        """The numbered key that a text is called by, and nothing but a part of it."""
        words = self.line(text).words
        found = title_key(words)
        return found.value if found is not None and not qualifies(words, found) else None

    def _names_something(self, line: Line) -> bool:
        """Whether a line that heads what follows is called by a key or a version, or is a bucket."""
        found = Mention(Place.BOLD, line.span(), "")
        read_title(found, line, self.vocabulary)
        return bool(found.key or found.version or read_bucket(line, self.vocabulary))

    def _html(self, block: md.Html) -> None:
        for match in _FOLD.finditer(self.document.source.cut(block.span)):
            if match["text"]:
                words = _TAG.sub(lambda tag: " " * len(tag[0]), match["text"])
                line = Line.plain(words, block.span.start + match.start("text"), self.garbled)
                self._heading(LINE_LEVEL, block.span, line, Place.BOLD)
            elif match["end"]:
                self._unfold(block.span.start)
            elif match["begin"]:
                self._folds.append(frozenset(map(id, self._open)))

    def _unfold(self, end: int) -> None:
        """End what began inside `<details>`. A heading there may have ended what stood open before."""
        if not self._folds:
            self._close(LINE_LEVEL, end)
            return
        before = self._folds.pop()
        while id(self.section) not in before:
            self._close(self.section.level, end)

    def _fields(self, block: md.Paragraph, section: Section) -> None:
        """Read the labelled values of a paragraph. Those at the foot of the file, or beside its date, speak of it."""
        found = []
        for line in map(self.line, block.content.lines):
            labelled = self._labelled(line)
            found += labelled
            section.notes.extend([] if labelled else said_of(line, self.vocabulary, section))
        beside_stamp = not section.key and not section.version and any(each.label in STAMPS for each, _ in found)
        of_file = beside_stamp or id(block) in self._footer
        self._take(found, None if of_file and not section.is_title else section, section)
        section.notes.sort(key=lambda note: note.span)

    def read_fields(self, line: Line, mention: Mention) -> None:
        """Give `mention` the labelled values of a line."""
        found, section = self._labelled(line), next(mention.sections())
        if found:
            self._take(found, mention, section)
        else:
            section.notes += said_of(line, self.vocabulary, section)

    def _take(self, found: Iterable[tuple[FieldReading, Line]], mention: Mention | None, section: Section) -> None:
        """Note the labelled values that stand in `section`, and give them to `mention`, or to what they name."""
        for reading, value in found:
            before = section.fields[-1] if section.fields else None
            if before is not None and ended(before, reading, value, self.vocabulary):
                section.notes = [note for note in section.notes if note.span not in before.value_span]
            section.fields.append(reading)
            self.fields.append((section, reading, value))
            of_section = mention is None or mention is section
            notes = notes_of(reading.label, value, self.vocabulary, section) if of_section else []
            section.notes.extend(notes)
            if mention is not None and not any(note.dates for note in notes):
                read_field(mention, reading.label, value, self.vocabulary, section.year)

    def _labelled(self, line: Line) -> list[tuple[FieldReading, Line]]:
        found = []
        for label, start, end in fields(line.words):
            value = line.cut(start, end)
            reading = FieldReading(label.value, line.span(label.start, label.end), value.shown, value.span())
            found.append((reading, value))
        return found


def _is_short(block: md.Paragraph) -> bool:
    """Whether a paragraph is one short line that heads nothing."""
    raw = block.content.raw
    return "\n" not in raw and len(raw) <= _LINE_ROOM and not raw.endswith((":", "："))


def _tells_state(section: Section, line: Line) -> bool:
    """Whether a heading says how things stand, so that its date is the time of that: "Current status (May 2026)"."""
    led = labelled(line.words)
    return Label.STATUS in (label_of(section.title), led.value if led is not None else None)


def _version_spoken_of(words: str) -> Version | None:
    """The first version in a heading, joined to a word by a hyphen or not: "(post-v1.1)"."""
    return next((found.value for found in find_versions(words.replace("-", " "))), None)
