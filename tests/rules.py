"""Small rules for tests of the engine: they look at the bare text."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

from roadmap_lint.linter import Surroundings
from roadmap_lint.repository import Repository
from roadmap_lint.rule import Applicability, Context, Diagnostic, Edit, Fix, Rule, Severity
from roadmap_lint.settings import Settings
from roadmap_lint.source import Span

TODAY = date(2026, 11, 20)
NOWHERE = Repository(Path("/nowhere"))  # outside git, and holding no file


def surroundings(settings: Settings | None = None) -> Surroundings:
    return Surroundings(NOWHERE, TODAY, settings or Settings())


def rule(name: str, check: Callable[[Context], Iterator[Diagnostic]], **other: object) -> Rule:
    """A rule with the id `name`; `other` are further fields of it."""
    fields: dict[str, object] = {"severity": Severity.ERROR, "summary": f"The rule {name}.", **other}
    return Rule(id=name, check=check, **fields)  # type: ignore[arg-type]


def word_rule(
    name: str, word: str, instead: str | None = None, applicability: Applicability = Applicability.SAFE, **other: object
) -> Rule:
    """A rule that reports every match of the regular expression `word`, and would put `instead` there."""

    def check(context: Context) -> Iterator[Diagnostic]:
        for match in re.finditer(word, context.source.text):
            span = Span(*match.span())
            mend = None if instead is None else Fix(f"Write {instead}", (Edit(span, instead),), applicability)
            yield Diagnostic(span, f"{match[0]} stands here", fix=mend)

    return rule(name, check, fixable=None if instead is None else applicability, **other)
