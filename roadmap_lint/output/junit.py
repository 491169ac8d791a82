"""JUnit's XML, as Jenkins, GitLab and others read it: a suite for each file, a failed case for each problem.

A file without problems has one case, which passes; what could not be done is a case with an error.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TextIO
from xml.etree import ElementTree as Xml

from roadmap_lint.output.notes import notes
from roadmap_lint.output.terminal import located, printable
from roadmap_lint.result import Checked, Run
from roadmap_lint.rule import Diagnostic

_NO_CHARACTER = re.compile("[\ufffe\uffff]")  # besides control characters and surrogates, XML 1.0 has no such things


def write(run: Run, stream: TextIO) -> None:
    suites = [_suite(checked) for checked in run.results]
    if run.faults:
        suites.append(_faults(run.faults))
    root = Xml.Element("testsuites", {"name": "roadmap-lint"} | _totals(suites))
    root.extend(suites)
    Xml.indent(root)
    stream.write(f'<?xml version="1.0" encoding="utf-8"?>\n{Xml.tostring(root, encoding="unicode")}\n')


def _totals(suites: Sequence[Xml.Element]) -> dict[str, str]:
    return {name: str(sum(int(suite.attrib[name]) for suite in suites)) for name in ("tests", "failures", "errors")}


def _suite(checked: Checked) -> Xml.Element:
    cases = [_case(checked, diagnostic) for diagnostic in checked.diagnostics]
    return _made(_text(checked.path), cases or [_named("no problems", _text(checked.path))], failures=len(cases))


def _made(name: str, cases: Sequence[Xml.Element], failures: int = 0, errors: int = 0) -> Xml.Element:
    counts = {"tests": str(len(cases)), "failures": str(failures), "errors": str(errors)}
    suite = Xml.Element("testsuite", {"name": name} | counts)
    suite.extend(cases)
    return suite


def _case(checked: Checked, diagnostic: Diagnostic) -> Xml.Element:
    place = checked.source.position(diagnostic.span.start)
    case = _named(f"{diagnostic.rule} ({place.line}:{place.column})", _text(checked.path))
    told = {"message": _text(diagnostic.message), "type": diagnostic.severity.value}
    where = located(checked.path, place.line, place.column)
    lines = [f"{where}: {diagnostic.rule} {diagnostic.message}", *notes(checked, diagnostic)]
    Xml.SubElement(case, "failure", told).text = "\n".join(map(_text, lines))
    return case


def _faults(faults: Sequence[str]) -> Xml.Element:
    cases = []
    for number, fault in enumerate(faults, 1):
        case = _named(f"fault {number}", "roadmap-lint")
        Xml.SubElement(case, "error", {"message": _text(fault), "type": "fault"}).text = _text(fault)
        cases.append(case)
    return _made("roadmap-lint", cases, errors=len(cases))


def _named(name: str, group: str) -> Xml.Element:
    return Xml.Element("testcase", {"name": name, "classname": group})


def _text(text: str) -> str:
    return _NO_CHARACTER.sub("\ufffd", printable(text))
