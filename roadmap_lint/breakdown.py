"""A rule that broke down: what is said of it to the user, and what its author is shown. Loaded when one does."""

from __future__ import annotations

from pathlib import PurePath
from traceback import extract_tb, format_exception

from roadmap_lint.errors import UserError
from roadmap_lint.rule import Rule


def told(rule: Rule, error: BaseException) -> str:
    """A sentence that names the rule and the reason, and unless the user can mend it, the line of the rule's file."""
    if isinstance(error, UserError):
        return f"the rule {rule.id} cannot look: {error}"
    reason = " ".join(f"{type(error).__name__}: {error}".split())
    return f"the rule {rule.id} broke down{_where(rule, error)}: {reason}"


def _where(rule: Rule, error: BaseException) -> str:
    """The last line that was reached in the file of the rule's `check`."""
    code = getattr(rule.check, "__code__", None)
    lines = [frame.lineno for frame in extract_tb(error.__traceback__) if code and frame.filename == code.co_filename]
    return f" in {PurePath(code.co_filename).name}, line {lines[-1]}" if code and lines else ""


def trace(error: BaseException) -> str:
    """The traceback, as Python prints it."""
    return "".join(format_exception(error))
