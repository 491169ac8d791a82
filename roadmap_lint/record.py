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
    written = vars(cls)
    body = {name: value for name, value in written.items() if name not in ("__dict__", "__weakref__", *own)}
    inherited = getattr(cls, "_defaults", {})
    if slots:
        body["__slots__"] = [name for name in own if name not in inherited]
    defaults = inherited | {name: written.get(name, _NONE) for name in own}
    return body | {
        "_defaults": defaults,
        "_names": tuple(defaults),
        "_named": getattr(cls, "_named", frozenset()).union(own if kw_only else ()),
        "_values": attrgetter(*defaults),
        "__init__": _Late(_init),
        "__repr__": _shown,
        "__match_args__": () if kw_only else tuple(defaults),
        "__dataclass_fields__": _Late(lambda _: _standard(cls, kw_only).__dataclass_fields__),
        "__dataclass_params__": _Late(lambda _: _standard(cls, kw_only).__dataclass_params__),
    }


@cache
def _standard(cls: type, kw_only: bool) -> Any:
    """What `dataclasses` makes of the class as it is written."""
    return dataclasses.dataclass(eq=False, repr=False, kw_only=kw_only)(cls)


class _Late:
    """An attribute of a class that is made when it is first asked for."""

    def __init__(self, make: Callable[[type], Any]) -> None:
        self._make = make

    def __set_name__(self, cls: type, name: str) -> None:
        self._cls, self._name = cls, name

    def __get__(self, record: object, cls: type) -> Any:
        setattr(self._cls, self._name, self._make(self._cls))
        return getattr(cls if record is None else record, self._name)


def _init(cls: Any) -> Callable[..., None]:
    """The method that makes a record of its fields."""
    known: dict[str, Any] = {"_absent": _NONE}
    plain, named, lines = ["self"], ["*"], ["pass"]
    for name, default in cls._defaults.items():
        parameter = value = name
        if isinstance(default, dataclasses.Field):
            if not default.init:
                continue
            if default.default_factory is not _NONE:
                known[f"_new_{name}"] = default.default_factory
                parameter, value = f"{name}=_absent", f"_new_{name}() if {name} is _absent else {name}"
            default = default.default
        if default is not _NONE:
            known[f"_usual_{name}"] = default
            parameter = f"{name}=_usual_{name}"
        (named if name in cls._named else plain).append(parameter)
        lines.append(f"self.{name} = {value}")
    if hasattr(cls, "__post_init__"):
        lines.append("self.__post_init__()")
    parameters = ", ".join(plain + named if len(named) > 1 else plain)
    exec(f"def __init__({parameters}):\n " + "\n ".join(lines), known)
    init: Callable[..., None] = known["__init__"]
    init.__qualname__ = f"{cls.__qualname__}.__init__"  # names the class when a parameter is missing
    return init


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


_ORDER = {name: _compared(name) for name in ("__lt__", "__le__", "__gt__", "__ge__")}
