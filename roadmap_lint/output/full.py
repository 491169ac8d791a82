"""Problems as a person reads them: the place, its line with a caret line, the other places, and what would mend it."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from typing import TextIO

from roadmap_lint.output.terminal import Palette, lay_out, located, printable, wants_colour
from roadmap_lint.result import Checked, Run
from roadmap_lint.rule import Diagnostic, Fix, Related, Severity
from roadmap_lint.source import Source, Span

WINDOW = 160  # a line of more characters is shown in part
BEFORE = 60  # how much of such a line is shown ahead of the span


def write(run: Run, stream: TextIO) -> None:
    palette = Palette(wants_colour(stream, os.environ))
    for checked in run.results:
        lines = [line for diagnostic in checked.diagnostics for line in _problem(checked, diagnostic, palette)]
        if lines:
            stream.write("\n".join([*lines, ""]))


def _problem(checked: Checked, diagnostic: Diagnostic, palette: Palette) -> Iterator[str]:
    source = checked.source
    place = source.position(diagnostic.span.start)
    paint = palette.error if diagnostic.severity is Severity.ERROR else palette.warning
    where = palette.place(located(source.path, place.line, place.column))
    yield f"{where} {paint(diagnostic.rule)} {printable(diagnostic.message)}"
    yield from _excerpt(source, diagnostic.span, palette, paint)
    for related in diagnostic.related:
        yield from _related(checked, related, palette)
    if diagnostic.fix is not None:
        yield _fix(diagnostic.fix, palette)
    yield ""


def _excerpt(source: Source, span: Span, palette: Palette, paint: Callable[[str], str]) -> Iterator[str]:
    """The line on which `span` starts, and carets under what of the span lies on that line."""
    line = source.line(span.start)
    shown, first, last = _shown(source, line, span)
    end = source.line(max(span.start, span.end - 1))
    more = f" to line {end}" if end > line else ""
    yield _numbered(str(line), shown, palette)
    yield _numbered("", " " * first + paint("^" * max(1, last - first)) + more, palette)


def _related(checked: Checked, related: Related, palette: Palette) -> Iterator[str]:
    source = checked.source_of(related.path)
    if source is None:
        yield f"  {palette.place(f'{located(related.path or checked.path)}:')} {printable(related.message)}"
        return
    line = source.line(related.span.start)
    yield f"  {palette.place(f'{located(source.path, line)}:')} {printable(related.message)}"
    yield _numbered(str(line), _shown(source, line, related.span)[0], palette)


def _fix(fix: Fix, palette: Palette) -> str:
    return f"  {palette.good(f'fix ({fix.applicability.value}):')} {printable(fix.title)}"


def _numbered(number: str, text: str, palette: Palette) -> str:
    return f"{palette.faint(f'{number:>6} |')} {text}".rstrip()


def _shown(source: Source, line: int, span: Span) -> tuple[str, int, int]:
    """Line `line` as it is shown, and the screen columns, from 0, where `span`, which starts on it, begins and ends."""
    starts = source.line_starts
    begin = starts[line - 1]
    stop = starts[line] if line < len(starts) else len(source.text)
    cut_before = cut_after = ""
    if stop - begin > WINDOW and span.start - begin > BEFORE:
        begin, cut_before = span.start - BEFORE, "…"
    if stop - begin > WINDOW:
        stop, cut_after = begin + WINDOW, "…"
    text = source.text[begin:stop].rstrip("\r\n")
    shown, columns = lay_out(text)
    first, last = (columns[min(offset - begin, len(text))] + len(cut_before) for offset in (span.start, span.end))
    return cut_before + shown + cut_after, first, last
