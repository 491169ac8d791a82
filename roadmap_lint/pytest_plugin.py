"""For pytest: the pages of rules are tests.

`roadmap_rules` in pytest's configuration names folders of rules. Of each page in them, the form of the page, each case,
and that the rule reads all its options are tests, also in a run that names no paths. With `ROADMAP_LINT_REWRITE=1` what
is reported and mended now is written into the pages instead. The fixture `roadmap_repo` builds a git repository.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

import pytest

if TYPE_CHECKING:
    from roadmap_lint.testing import Case, Outcome, Repo

FOLDERS = "roadmap_rules"


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addini(FOLDERS, "folders of roadmap-lint rules whose pages are tests", "paths", [])


def pytest_configure(config: pytest.Config) -> None:
    if config.args_source is not pytest.Config.ArgsSource.ARGS:
        config.args.extend(str(folder) for folder in config.getini(FOLDERS))


def pytest_collect_file(file_path: Path, parent: pytest.Collector) -> RulePage | None:
    if file_path.suffix == ".md" and file_path.parent in parent.config.getini(FOLDERS):
        return RulePage.from_parent(parent, path=file_path)
    return None


class RulePage(pytest.File):
    """The page of a rule, whose code lies beside it."""

    def collect(self) -> Iterator[pytest.Item]:
        from roadmap_lint.errors import UserError
        from roadmap_lint.testing import load_rule, read_page, watched

        try:
            self.page = read_page(self.path)
            self.rule, self.read = watched(load_rule(self.path.with_suffix(".py")))
        except UserError as error:
            raise self.CollectError(str(error)) from None
        if os.environ.get("ROADMAP_LINT_REWRITE") == "1":
            yield Rewriting.from_parent(self, name="rewriting")
            return
        yield Form.from_parent(self, name="form")
        self.cases = [CaseItem.from_parent(self, name=f"line {case.line}", case=case) for case in self.page.cases]
        yield from self.cases
        if self.rule.options:
            yield Options.from_parent(self, name="options")


class MismatchError(Exception):
    """A page that does not hold; the message is for its author, and a traceback of no use."""


class _PageItem(pytest.Item):
    """A test of something on a page."""

    line = 1

    @property
    def file(self) -> RulePage:
        assert isinstance(self.parent, RulePage)
        return self.parent

    def reportinfo(self) -> tuple[Path, int, str]:
        return self.path, self.line - 1, f"{self.path.name}: {self.name}"

    def repr_failure(self, excinfo: pytest.ExceptionInfo[BaseException], *_: object) -> str:
        from roadmap_lint.errors import UserError

        error = excinfo.value
        if isinstance(error, MismatchError | UserError | AssertionError):
            return f"{self.path}:{self.line}: {error}"
        return str(super().repr_failure(excinfo))


class Form(_PageItem):
    """Whether a page is one of this rule, and shows what a page must."""

    def runtest(self) -> None:
        from roadmap_lint.testing import page_faults

        faults = list(page_faults(self.file.page, self.file.rule))
        if faults:
            raise MismatchError("; ".join(faults))


class CaseItem(_PageItem):
    """Whether what comes of a case is what its page says."""

    def __init__(self, *, case: Case, **more: object) -> None:
        super().__init__(**more)  # type: ignore[arg-type]  # name and parent, as pytest gives them
        self.case = case
        self.line = case.line
        self.tried = False

    def outcome(self) -> Outcome:
        from roadmap_lint.testing import try_case

        self.tried = True
        return try_case(self.case, self.file.rule)

    def runtest(self) -> None:
        outcome = self.outcome()
        if outcome != self.case.expected:
            raise MismatchError(
                "\n".join([f"{self.case.name}: not what the page says", *_differences(self.case, outcome)])
            )


class Options(_PageItem):
    """Whether the rule reads each of its options, in one case at least."""

    def runtest(self) -> None:
        for case in self.file.cases:
            if not case.tried:
                case.outcome()
        unread = sorted(self.file.rule.options.keys() - self.file.read)
        if unread:
            raise MismatchError(f"the rule {self.file.rule.id} never reads its option {', '.join(unread)}")


class Rewriting(_PageItem):
    """Writes what comes of the cases onto their page."""

    def runtest(self) -> None:
        from roadmap_lint.testing import rewrite, try_case

        rewrite(self.path, [try_case(case, self.file.rule) for case in self.file.page.cases])


def _differences(case: Case, outcome: Outcome) -> Iterator[str]:
    """What a case should have brought, and what it did, line by line."""
    told, came = case.expected, outcome
    yield from _difference("reported", "\n".join(told.reported), "\n".join(came.reported))
    yield from _difference("after the safe fixes", told.fixed, came.fixed)
    yield from _difference("after all fixes", told.unsafe, came.unsafe)


def _difference(what: str, told: str | None, came: str | None) -> Iterator[str]:
    from difflib import ndiff

    if told != came:
        yield f"{what} (- on the page, + now):"
        yield from (line.rstrip("\n") for line in ndiff((told or "").splitlines(), (came or "").splitlines()))


class BuildRepo(Protocol):
    """Builds a repository and makes it the working directory of the test."""

    def __call__(
        self, files: Mapping[str, str] | None = None, on: str = "2025-01-01", tags: Mapping[str, str] | None = None
    ) -> Repo: ...


@pytest.fixture
def roadmap_repo(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> BuildRepo:
    """Builds a git repository, and makes it the working directory: `roadmap_repo({"ROADMAP.md": "..."})`.

    `on` is the day of the commit, `tags` gives a day for each tag.
    """
    from roadmap_lint.testing import Repo

    def build(
        files: Mapping[str, str] | None = None, on: str = "2025-01-01", tags: Mapping[str, str] | None = None
    ) -> Repo:
        repo = Repo.create(tmp_path / "repo", files, on, tags)
        monkeypatch.chdir(repo.root)
        return repo

    return build
