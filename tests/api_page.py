"""Makes docs/api.md of what `from roadmap_lint import …` gives and what it says of itself."""

from __future__ import annotations

import dataclasses
import inspect
import re
from collections.abc import Iterator
from enum import Enum
from functools import cached_property
from typing import Any, ForwardRef

import roadmap_lint
from roadmap_lint.rule import API_VERSION

HEAD = f"""\
# What a rule imports

Made from the code; a test compares. All that a rule needs comes `from roadmap_lint import …`: the rules that come
along import nothing else. A name is loaded when it is first asked for, so that a rule costs only what it uses. What is
not on this page, and not in `roadmap_lint.testing`, is private and may change with any release. How a rule is written,
[the tutorial](writing-rules.md) tells.

Offsets count characters from 0 in the text of the file, spans are half-open; lines and columns count from 1. Dates are
`datetime.date`. A rule never changes what it is shown. What a rule raises is reported as `rule-error`; a `UserError`,
as what the user can mend.

## Versions

A rule says with `api_version` for which version of this page it was written. This is version {API_VERSION}. Within a
version names, fields and parameters with a default may be added; nothing is renamed, taken away or given another
meaning, and a rule that asks for a version that is not offered is refused with its path.

| version | since | what changed |
|---|---|---|
| 1 | 0.1.0 | the first |
"""
GROUPS = {
    "To report": ("rule", "source", "errors"),
    "The model": ("roadmap", "misread"),
    "Values": (
        *(
            f"vocabulary.{name}"
            for name in ("status", "version", "identifier", "date", "progress", "box", "label", "purpose", "target")
        ),
        *(f"vocabulary.{name}" for name in ("reference", "placeholder")),
    ),
    "Markdown": ("document", "reader.calendar", "reader.placeholders", "reader.places", "labels"),
    "The repository": ("repository", "witness", "releases", "newest", "revision", "location", "anchors", "siblings"),
    "Questions to the model": (
        *("schedule", "finished", "buckets", "dispute", "clash", "merging", "succession", "ordering", "spelling"),
        *("overtaking", "dependencies", "tally", "miscount", "sums", "conformance", "suppression"),
    ),
    "Fixes": ("marking", "moving", "formatting"),
}


def page() -> str:
    homes: dict[str, str] = roadmap_lint._HOMES  # type: ignore[attr-defined]  # given at run time
    assert sorted(homes) == sorted(home for group in GROUPS.values() for home in group)
    parts = [HEAD]
    for title, group in GROUPS.items():
        parts.append(f"## {title}\n")
        parts += [_entry(name, getattr(roadmap_lint, name)) for home in group for name in homes[home].split()]
    return "\n".join(parts)


def _entry(name: str, value: Any) -> str:
    lines = [f"### `{name}`", ""]
    if inspect.isfunction(value):
        lines += [f"`{_signature(name, value)}`", "", _text(value)]
    elif inspect.isclass(value):
        bases = [base.__name__ for base in value.__bases__ if base.__name__ in dir(roadmap_lint)]
        lines += [*(f"A [`{base}`](#{base.lower()}).\n" for base in bases), _text(value), *_members(value)]
    else:
        lines.append(f"`{_plain(repr(value))}`")
    return "\n".join(lines) + "\n"


def _text(value: Any) -> str:
    return inspect.cleandoc(value.__doc__ or "")


def _members(cls: type) -> Iterator[str]:
    """A line for each value, field, property and method of a class itself."""
    if issubclass(cls, Enum):
        yield "\n" + " · ".join(f"`{cls.__name__}.{member.name}`" for member in cls)
    fields = _fields(cls)
    told = [f"- `{name}: {kind}`" for name, kind in fields.items()]
    told += [_member(name, value) for name, value in vars(cls).items() if name not in fields and name[0] != "_"]
    told = [line for line in told if line]
    if told:
        yield "\n" + "\n".join(told)


def _fields(cls: type) -> dict[str, str]:
    own = inspect.get_annotations(cls)
    fields = {field.name for field in dataclasses.fields(cls)} if dataclasses.is_dataclass(cls) else set(own)
    return {name: _kind(kind) for name, kind in own.items() if name in fields and name[0] != "_"}


def _kind(annotation: Any) -> str:
    return _plain(annotation.__forward_arg__ if isinstance(annotation, ForwardRef) else str(annotation))


def _member(name: str, value: Any) -> str:
    if isinstance(value, property | cached_property):
        getter = value.fget if isinstance(value, property) else value.func
        kind = inspect.signature(getter).return_annotation if getter is not None else ""
        return f"- `{name}: {_plain(str(kind))}`: {_first(value)}".removesuffix(": ")
    function = value.__func__ if isinstance(value, classmethod | staticmethod) else value
    if inspect.isfunction(function):
        return f"- `{_signature(name, function)}`: {_first(function)}".removesuffix(": ")
    return f"- `{name} = {value!r}`" if isinstance(value, int | str) and not isinstance(value, Enum) else ""


def _first(value: Any) -> str:
    """The first paragraph of a docstring, on one line."""
    return " ".join(_text(value).partition("\n\n")[0].split())


def _signature(name: str, function: Any) -> str:
    signature = inspect.signature(function)
    parameters = [
        parameter.replace(annotation=_Bare(parameter.annotation))
        if parameter.annotation is not parameter.empty
        else parameter
        for parameter in signature.parameters.values()
        if parameter.name not in ("self", "cls")
    ]
    returned = signature.return_annotation
    return f"{name}{inspect.Signature(parameters)} -> {_plain(str(returned))}"


class _Bare:
    """An annotation that is printed as it is written, without quotes."""

    def __init__(self, annotation: Any) -> None:
        self._text = _plain(str(annotation))

    def __repr__(self) -> str:
        return self._text


_PLACES = re.compile(r"\b(?:roadmap_lint|datetime|typing|collections\.abc|pathlib)\.(?:\w+\.)*(?=\w)")


def _plain(text: str) -> str:
    return _PLACES.sub("", text.replace("'", ""))
