"""What the author of a rule imports: a rule, what it is shown, and what it answers with."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import field
from datetime import date
from enum import StrEnum
from functools import lru_cache
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Any

from roadmap_lint.record import dataclass
from roadmap_lint.releases import Releases
from roadmap_lint.revision import Revision, last_revision
from roadmap_lint.source import Source, Span

if TYPE_CHECKING:
    from roadmap_lint.document import Document
    from roadmap_lint.location import Located
    from roadmap_lint.repository import Repository
    from roadmap_lint.roadmap import Roadmap
    from roadmap_lint.suppression import Suppression
    from roadmap_lint.vocabulary.status import Status
    from roadmap_lint.vocabulary.target import Target

API_VERSION = 1  # of what `from roadmap_lint import …` gives; docs/api.md tells what changed
OLDEST_API = 1  # rules made for it still work


class Severity(StrEnum):
    """How grave a problem is. With `fail-on = "error"`, warnings alone do not fail a run."""

    ERROR = "error"
    WARNING = "warning"


class Applicability(StrEnum):
    """SAFE: the document or the repository proves it. UNSAFE: it takes one of two claims to be the true one."""

    SAFE = "safe"
    UNSAFE = "unsafe"


@dataclass(frozen=True, slots=True)
class Edit:
    """Put `text` where `span` is. An empty span inserts, an empty text deletes."""

    span: Span
    text: str


@dataclass(frozen=True, slots=True)
class Fix:
    """Edits that are applied all or none. Raises ValueError when there are none, or two overlap."""

    title: str
    edits: tuple[Edit, ...]
    applicability: Applicability = Applicability.SAFE

    def __post_init__(self) -> None:
        spans = sorted(edit.span for edit in self.edits)
        if not spans or any(a.end > b.start for a, b in pairwise(spans)):
            raise ValueError(f"a fix needs edits that do not overlap: {self.title}")


@dataclass(frozen=True, slots=True)
class Related:
    """Another place that takes part in a contradiction; `path` names its file when it is not the one checked."""

    span: Span
    message: str
    path: str | None = None


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """One problem: where it is, what contradicts what, the other places, and what would mend it.

    A rule gives `span`, `message`, `related` and `fix`; the linter adds `rule` and `severity`.
    """

    span: Span
    message: str
    related: tuple[Related, ...] = ()
    fix: Fix | None = None
    rule: str = ""
    severity: Severity = Severity.ERROR


@dataclass(frozen=True, slots=True)
class Other:
    """Another roadmap of the repository: its path from the top, its text and its model."""

    path: str
    source: Source
    roadmap: Roadmap


@lru_cache(maxsize=2)  # the same original for one translation after the other
def _other(path: str, text: str, statuses: tuple[tuple[str, Status], ...], ids: tuple[str, ...]) -> Other:
    from roadmap_lint.document import Document
    from roadmap_lint.reader import read

    source = Source.from_text(path, text)
    return Other(path, source, read(Document.parse(source), statuses=dict(statuses), ids=ids))


@dataclass(frozen=True, slots=True)
class Context:
    """What a rule may look at: one file as text, Markdown and model, its repository, and today's date.

    `options` holds a value for each of the rule's own, checked against its schema. `path` is the file's path from the
    top of the repository, with forward slashes; None when it lies outside. `slug` is the forge whose anchors of
    headings count, `statuses` and `ids` are the user's words, marks and prefixes of ids, and `schema` is the JSON
    Schema that the model must satisfy, as the configuration says. `suppressions` is shown to rules that look last.
    """

    source: Source
    document: Document
    roadmap: Roadmap
    repository: Repository
    today: date
    options: Mapping[str, Any] = field(default_factory=dict)
    path: str | None = None
    slug: str = "github"
    suppressions: Sequence[Suppression] = ()
    statuses: Mapping[str, Status] = field(default_factory=dict)
    ids: Sequence[str] = ()
    schema: Path | None = None
    _revised: dict[tuple[date, int], Revision | None] = field(
        default_factory=dict, repr=False
    )  # one for all rules, too

    def revised(self, since: date, days: int = 0) -> Revision | None:
        """The newest change of the file's claims, as far as git can prove one: at hand, or in a commit that was made
        at least so many `days` after `since`."""
        key = since, days
        if key not in self._revised:
            self._revised[key] = last_revision(self.source, self.path, self.repository, self.today, *key)
        return self._revised[key]

    @property
    def releases(self) -> Releases:
        """The releases of the project, or of its package, that the roadmap speaks of."""
        return Releases.of(self.repository, self.path or "", self.today)

    def locate(self, target: Target) -> Located | None:
        """What the destination of a link leads to; None when it may mean something else than a file of the repository,
        or when the file lies outside."""
        from roadmap_lint.location import locate

        if self.path is None:
            return None
        is_path = target.kind in ("relative", "rooted")  # else git need not be asked whether there is a site
        return locate(target, self.path, self.repository, site=is_path and self.site)

    def other(self, path: str) -> Other | None:
        """The file of the repository at `path`, read as this one was; None when it cannot be read."""
        text = self.repository.read(path)
        return None if text is None else _other(path, text, tuple(self.statuses.items()), tuple(self.ids))

    @property
    def site(self) -> bool:
        """Whether the file may be shown as a page of a site, which has addresses and anchors of its own."""
        return self.document.front_matter is not None or self.repository.rendered(self.path or "")

    def line(self, span: Span) -> int:
        """The number, from 1, of the line on which `span` starts: for messages."""
        return self.source.line(span.start)


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule, which a file `status_open.py` offers as `RULE` under the id `status-open`.

    `summary` is the sentence that holds where it is silent, `check` what looks: a generator of the problems in the one
    file that it is shown, which changes nothing and remembers nothing. Without a `severity` in the configuration its
    problems have this one. `fixable` is the best fix that it can offer, `default` whether it is on when nobody asks for
    it, `aliases` its former ids. `options` gives for each key of `[rules.ID]` a JSON Schema with a `default`: known are
    type, enum, minimum, minLength, items and description. One that is `last` looks when the others are done, and is
    shown what the comments in the file silenced. `api_version` is the version of this interface that it was written
    for; docs/api.md says what each one changed.
    """

    id: str
    summary: str
    severity: Severity
    check: Callable[[Context], Iterator[Diagnostic]]
    fixable: Applicability | None = None
    default: bool = True
    aliases: tuple[str, ...] = ()
    options: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    last: bool = False
    api_version: int = 1  # that it was written for; not the newest, or none would ever be too old

    @property
    def family(self) -> str:
        """The first word of the id, by which rules are chosen together."""
        return self.id.partition("-")[0]
