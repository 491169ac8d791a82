"""Holds the model against a JSON Schema of the user's own, and says in the roadmap's words what breaks it."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from roadmap_lint.errors import UserError
from roadmap_lint.plain import Model
from roadmap_lint.record import dataclass
from roadmap_lint.regular import read_regular
from roadmap_lint.roadmap import Roadmap
from roadmap_lint.source import Source, Span

if TYPE_CHECKING:
    from jsonschema import Draft202012Validator, ValidationError


class ConformanceError(UserError):
    """The user's schema cannot be used; the message says why."""


@dataclass(frozen=True, slots=True)
class Violation:
    """What does not satisfy the schema: the place that it came from, and a sentence."""

    span: Span
    message: str


def violations(source: Source, roadmap: Roadmap, schema: Path) -> Iterator[Violation]:
    """Everything in the model that the JSON Schema in the file `schema` refuses, in the order of the text.

    A subschema may give the sentence to say as `errorMessage`. Raises ConformanceError when the file is no JSON Schema.
    """
    values = Model(source, roadmap).values()
    validator = _validator(schema)
    found = [_violation(source, values, error, validator) for error in _errors(validator, values)]
    yield from sorted(set(found), key=lambda violation: (violation.span, violation.message))


def _validator(file: Path) -> Draft202012Validator:
    from jsonschema import Draft202012Validator, SchemaError
    from referencing import Registry  # without one of our own, jsonschema fetches what a schema refers to elsewhere

    try:
        schema = json.loads(read_regular(file))
        Draft202012Validator.check_schema(schema)
    except OSError as error:
        raise ConformanceError(f"the schema {file.name} cannot be read: {error.strerror or error}") from None
    except (ValueError, RecursionError) as error:
        raise ConformanceError(f"the schema {file.name} is not JSON: {error}") from None
    except SchemaError as error:
        raise ConformanceError(f"{file.name} is no JSON Schema: {error.message}") from None
    return Draft202012Validator(schema, registry=Registry())


def _errors(validator: Draft202012Validator, values: Any) -> Iterable[ValidationError]:
    """The errors at the places that they are about, where a branch tells more than that no branch fits."""
    waiting = list(validator.iter_errors(values))
    while waiting:
        error = waiting.pop()
        if error.context and "errorMessage" not in _schema(error):
            deepest = max(len(inner.absolute_path) for inner in error.context)
            waiting.extend(inner for inner in error.context if len(inner.absolute_path) == deepest)
        else:
            yield error


def _violation(
    source: Source, values: dict[str, Any], error: ValidationError, validator: Draft202012Validator
) -> Violation:
    around = [*_around(values, list(error.absolute_path)), *_surplus(error, validator)]
    place = next((found for part in reversed(around) if (found := _place(part))), None)
    name = next((part["name"] for part in reversed(around) if isinstance(part, dict) and part.get("name")), "")
    said = _schema(error).get("errorMessage") or _sentence(error)
    start = place["start"]["offset"] if place else 0
    end = place["end"]["offset"] if place else source.line_span(1).end
    return Violation(Span(start, end), f"{name}: {said}" if name else str(said))


def _surplus(error: ValidationError, validator: Draft202012Validator) -> Iterator[Any]:
    """The first value of a list that is one too many of its kind."""
    if error.validator == "maxContains":
        kind = validator.evolve(schema=_schema(error)["contains"])
        values, most = cast("list[Any]", error.instance), cast("int", error.validator_value)
        yield [value for value in values if kind.is_valid(value)][most]


def _schema(error: ValidationError) -> dict[str, Any]:
    return error.schema if isinstance(error.schema, dict) else {}


def _around(values: Any, path: Sequence[str | int]) -> Iterator[Any]:
    """The value at a path, after all that it lies in."""
    yield values
    for step in path:
        values = values[step]
        yield values


def _place(part: Any) -> dict[str, Any] | None:
    """The place that a value came from: its own, or that of its first mention."""
    if isinstance(part, dict) and "start" in part:
        return part
    mentions = part.get("mentions") if isinstance(part, dict) else None
    return mentions[0] if mentions else None


def _sentence(error: ValidationError) -> str:
    """What is wrong, in words; for a keyword that has none here, as jsonschema says it."""
    field = str(error.absolute_path[-1]) if error.absolute_path else "the roadmap"
    wanted: Any = error.validator_value
    value: Any = error.instance
    match error.validator:
        case "type" | "enum" | "const" | "pattern" if value is None:
            return f"it has no {field}"
        case "enum":
            return f"its {field} is {value}, not one of {', '.join(map(str, wanted))}"
        case "const":
            return f"its {field} is {value}, not {wanted}"
        case "pattern":
            return f"its {field} {value} does not have the form {wanted}"
        case "minItems":
            return f"it has {len(value)} {field}, fewer than {wanted}"
        case "maxItems":
            return f"it has {len(value)} {field}, more than {wanted}"
        case "maxContains":
            return f"at most {wanted} of the {field} may {_kind(error)}, and it is one too many"
        case "minContains" | "contains":
            fewest = wanted if error.validator == "minContains" else 1
            there = "none does" if fewest == 1 else "fewer do"
            return f"at least {fewest} of the {field} must {_kind(error)}, and {there}"
    return str(error.message)[:200]


def _kind(error: ValidationError) -> str:
    """What a list must contain, or not too often, as far as it is told by fields and their values."""
    kind = _schema(error)["contains"]
    fields = kind.get("properties", {}) if isinstance(kind, dict) else {}
    said = [
        f"have the {name} {' or '.join(map(str, one.get('enum', [one.get('const')])))}"
        for name, one in fields.items()
        if isinstance(one, dict) and one.keys() & {"const", "enum"}
    ]
    return " and ".join(said) or "be as its schema says"
