"""What is told of rules to those who read a report: the summary and the page of each, looked up when asked for."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import cache
from pathlib import Path

from roadmap_lint import loader
from roadmap_lint.checker import Checker
from roadmap_lint.result import About, Checked
from roadmap_lint.settings import Settings

ADDRESS = "https://github.com/roadmap-lint/roadmap-lint"


def teller(results: Sequence[Checked], checker: Checker) -> Callable[[str], About | None]:
    """A function that tells of a rule by its id; it knows the rules with which `results` were checked."""

    @cache
    def settings() -> list[Settings]:
        folders = dict.fromkeys(Path(checked.path).parent for checked in results)
        return list({found.file: found for found in map(checker.settings, folders)}.values())

    @cache
    def about(rule_id: str) -> About | None:
        return next((found for configured in settings() for found in _told(rule_id, configured, checker)), None)

    return about


def _told(rule_id: str, configured: Settings, checker: Checker) -> Iterator[About]:
    for rule in checker.known_rules(configured):
        if rule.id == rule_id:
            yield About(rule.summary, *_page(rule_id, configured))


def _page(rule_id: str, configured: Settings) -> tuple[str, str | None]:
    """The page of a rule, and its address when the rule is one of ours; nothing when it has no page."""
    try:
        page = loader.page(rule_id, (*configured.rule_folders, *loader.plugin_folders(configured.plugins)))
        text = page.read_text("utf-8") if page else ""
    except (OSError, UnicodeDecodeError):
        return "", None
    return text, f"{ADDRESS}/blob/main/rules/{page.name}" if page and page.parent == loader.bundled() else None
