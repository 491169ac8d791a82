"""Records: dataclasses that are cheap to declare and to make.

The type checker holds them to all that the standard `dataclass` promises, immutability included. When the program runs,
they share the methods that compare, hash and print; the one that makes them is compiled when the first is made, for a
short run makes half of the ninety kinds that it imports; and nothing stops an assignment to a frozen one, which would
make it three times as slow to make. What else `dataclasses` knows of a class is told when it is asked for.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from functools import cache
from operator import attrgetter
from types import CodeType, FunctionType
from typing import TYPE_CHECKING, Any

_NONE: Any = dataclasses.MISSING

if TYPE_CHECKING:
    from dataclasses import dataclass, replace
else:

    def dataclass(
        cls: type | None = None,
        /,
        *,
        frozen: bool = False,
        eq: bool = True,
        order: bool = False,
        slots: bool = False,
        kw_only: bool = False,
    ) -> Any:
        """`dataclasses.dataclass` with these of its options, but `frozen` is left to the type checker."""

        def declared(cls: type) -> type:
            body = _body(cls, slots, kw_only)
            if eq:
                body |= {"__eq__": _equal, "__hash__": _hashed if frozen else None}
            if order:
                body |= _ORDER
            return type(cls)(cls.__name__, cls.__bases__, body)

        return declared if cls is None else declared(cls)

    def replace(record: Any, /, **changes: Any) -> Any:
        """`dataclasses.replace` for a record all of whose fields are parameters."""
        for name in record._names:
            if name not in changes:
                changes[name] = getattr(record, name)
        return record.__class__(**changes)


__all__ = ["dataclass", "replace"]


def _body(cls: type, slots: bool, kw_only: bool) -> dict[str, Any]:
    """What the class consists of that is made in place of `cls`, the class as it is written."""
    own = [name for name, kind in cls.__annotations__.items() if "ClassVar[" not in str(kind)]
    body = dict(vars(cls))
    for name in ("__dict__", "__weakref__"):
        body.pop(name, None)
    inherited = getattr(cls, "_defaults", {})
    defaults = inherited | {name: body.pop(name, _NONE) for name in own}
    if slots:
        body["__slots__"] = [name for name in own if name not in inherited]
    return (
        _SHARED
        | body
        | {
            "_written": cls,
            "_kw_only": kw_only,
            "_defaults": defaults,
            "_names": tuple(defaults),
            "_named": getattr(cls, "_named", frozenset()).union(own if kw_only else ()),
            "_values": attrgetter(*defaults),
            "__match_args__": () if kw_only else tuple(defaults),
        }
    )


class _Late:
    """An attribute of every record class that is made for each when it is first asked for."""

    def __init__(self, name: str, make: Callable[[Any], Any]) -> None:
        self._name = name
        self._make = make

    def __get__(self, record: object, cls: type) -> Any:
        setattr(cls, self._name, self._make(cls))
        return getattr(cls if record is None else record, self._name)


@cache
def _standard(cls: type, kw_only: bool) -> Any:
    """What `dataclasses` makes of the class as it is written."""
    return dataclasses.dataclass(eq=False, repr=False, kw_only=kw_only)(cls)


def _init(cls: Any) -> Callable[..., None]:
    """The method that makes a record of its fields."""
    told = {name: _told(default) for name, default in cls._defaults.items()}
    factories = {name: made for name, (init, _, made) in told.items() if init and made is not _NONE}
    usual = {name: value for name, (init, value, _) in told.items() if init}
    names = sorted(usual, key=cls._named.__contains__)
    made = tuple(name in factories for name in names)
    code = _code(made, len(cls._named.intersection(names)), hasattr(cls, "__post_init__"))
    places = {f"_{place}": name for place, name in enumerate(names)}
    code = code.replace(
        co_varnames=tuple(places.get(name, name) for name in code.co_varnames),
        co_names=tuple(places.get(name, name) for name in code.co_names),
        co_qualname=f"{cls.__qualname__}.__init__",  # names the class when a parameter is missing
    )
    known = {"_absent": _NONE} | {f"_new{names.index(name)}": factory for name, factory in factories.items()}
    absent = {name: usual[name] for name in names if name in factories or usual[name] is not _NONE}
    plain = tuple(value for name, value in absent.items() if name not in cls._named)
    init = FunctionType(code, known, "__init__", plain)
    init.__kwdefaults__ = {name: value for name, value in absent.items() if name in cls._named}
    return init


def _told(default: Any) -> tuple[bool, Any, Any]:
    """Of a field, as it is declared: whether it is a parameter, its usual value, and what makes one, if it has such."""
    if isinstance(default, dataclasses.Field):
        return default.init, default.default, default.default_factory
    return True, default, _NONE


@cache
def _code(made: tuple[bool, ...], named: int, checked: bool) -> CodeType:
    """The code of the method for any record of so many fields, called _0, _1, …, of which the last are only `named`.

    `made` tells of each field whether something makes its value when none is given. Compiling takes long, while giving
    the fields other names does not.
    """
    names = [f"_{place}" for place in range(len(made))]
    parameters = ["self", *names[: len(made) - named], *(["*"] if named else []), *names[len(made) - named :]]
    values = [
        f"_new{place}() if _{place} is _absent else _{place}" if factory else f"_{place}"
        for place, factory in enumerate(made)
    ]
    lines = [f"self.{name} = {value}" for name, value in zip(names, values, strict=True)]
    if checked:
        lines.append("self.__post_init__()")
    known: dict[str, Any] = {}
    exec(f"def __init__({', '.join(parameters)}):\n " + "\n ".join(lines or ["pass"]), known)
    code: CodeType = known["__init__"].__code__
    return code


def _shown(self: Any) -> str:
    told = (f"{field.name}={getattr(self, field.name)!r}" for field in dataclasses.fields(self) if field.repr)
    return f"{type(self).__qualname__}({', '.join(told)})"


def _hashed(self: Any) -> int:
    return hash(self._values(self))


def _compared(name: str) -> Callable[[Any, Any], Any]:
    def compare(self: Any, other: Any) -> Any:
        if other.__class__ is not self.__class__:
            return NotImplemented
        return getattr(self._values(self), name)(self._values(other))

    return compare


def _equal(self: Any, other: Any) -> Any:
    if other.__class__ is not self.__class__:
        return NotImplemented
    return self._values(self) == self._values(other)


_SHARED = {
    "__init__": _Late("__init__", _init),
    "__repr__": _shown,
    "__dataclass_fields__": _Late(
        "__dataclass_fields__", lambda cls: _standard(cls._written, cls._kw_only).__dataclass_fields__
    ),
    "__dataclass_params__": _Late(
        "__dataclass_params__", lambda cls: _standard(cls._written, cls._kw_only).__dataclass_params__
    ),
}
_ORDER = {name: _compared(name) for name in ("__lt__", "__le__", "__gt__", "__ge__")}
