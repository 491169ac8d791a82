"""A summary in Markdown, as for `$GITHUB_STEP_SUMMARY`: a table of the problems, and a sentence.

Whatever comes from a roadmap is text there and nothing else: no markup, no link, no name of somebody who is called.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TextIO

from roadmap_lint.output.sentences import summary_sentence
from roadmap_lint.output.terminal import located, printable
from roadmap_lint.result import Checked, Run
from roadmap_lint.rule import Diagnostic, Severity

_MARKUP = re.compile(r"[!#$&*:<=>@\[-`{-~]|(?<=www)\.", re.IGNORECASE)
_CALLING = re.compile("&#(?:35|64);")  # `#12` and `@name` are links even when they are written as entities
_LEVELS = {Severity.ERROR: "🔴", Severity.WARNING: "🟡"}


def write(run: Run, stream: TextIO) -> None:
    stream.writelines(f"{line}\n" for line in _lines(run))


def _lines(run: Run) -> Iterator[str]:
    yield "## roadmap-lint"
    yield ""
    for fault in run.faults:
        yield f"- ❌ {_text(fault)}"
    if run.faults:
        yield ""
    rows = [_row(run, checked, diagnostic) for checked in run.results for diagnostic in checked.diagnostics]
    if rows:
        yield "| | place | problem | rule | fix |"
        yield "|---|---|---|---|---|"
        yield from rows
        yield ""
    yield summary_sentence(run.results).replace("--", r"\-\-")


def _row(run: Run, checked: Checked, diagnostic: Diagnostic) -> str:
    about = run.about(diagnostic.rule)
    rule = f"[{diagnostic.rule}]({about.address})" if about and about.address else diagnostic.rule
    where = _text(located(checked.path, checked.source.line(diagnostic.span.start)))
    fix = diagnostic.fix.applicability.value if diagnostic.fix else ""
    return f"| {_LEVELS[diagnostic.severity]} | {where} | {_text(diagnostic.message)} | {rule} | {fix} |"


def _text(text: str) -> str:
    """`text` on one line, with everything that Markdown could take for its own as a character reference."""
    plain = _MARKUP.sub(lambda match: f"&#{ord(match[0])};", " ".join(printable(text).split()))
    return _CALLING.sub(lambda match: f"{match[0]}<!-- -->", plain)
