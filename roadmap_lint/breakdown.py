"""A rule that broke down: what is said of it to the user, and what its author is shown. Loaded when one does."""

from __future__ import annotations

import sys
from traceback import extract_tb, format_exception

from roadmap_lint.errors import UserError
from roadmap_lint.rule import Rule


def told(rule: Rule, error: BaseException) -> str:
    """A sentence that names the rule and the reason, and unless the user can mend it, the rule's file and the line."""
    if isinstance(error, UserError):
        return f"the rule {rule.id} cannot look: {error}"
    reason = " ".join(f"{type(error).__name__}: {error}".split())
    return f"the rule {rule.id} broke down{_where(rule, error)}: {reason}"


def _where(rule: Rule, error: BaseException) -> str:
    """The file that offers the rule, and the last line that was reached in it, unless its answer is what is wrong."""
    file = _file(rule)
    lines = [frame.lineno for frame in extract_tb(error.__traceback__) if file and frame.filename == file]
    return (f" in {file}" if file else "") + (f", line {lines[-1]}" if lines else "")


def _file(rule: Rule) -> str | None:
    offered = (module.__file__ for module in list(sys.modules.values()) if getattr(module, "RULE", None) is rule)
    return next(offered, None) or getattr(getattr(rule.check, "__code__", None), "co_filename", None)


def trace(error: BaseException) -> str:
    """The traceback, as Python prints it."""
    return "".join(format_exception(error))
