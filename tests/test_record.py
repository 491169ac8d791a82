"""Records behave as the dataclasses that they stand for."""

from __future__ import annotations

import copy
import dataclasses
import inspect
import pickle
from dataclasses import field
from typing import ClassVar, Generic, TypeVar

import pytest

from roadmap_lint.record import dataclass, replace

T = TypeVar("T")


@dataclass(frozen=True, slots=True, order=True)
class Pair:
    first: int
    second: str = field(default="b", repr=False)


@dataclass(slots=True)
class Plain:
    parts: list[int] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Other:
    first: int
    second: str = "b"


def test_equal_values_are_equal_and_hash_alike() -> None:
    assert Pair(1, "x") == Pair(1, "x")
    assert hash(Pair(1, "x")) == hash(Pair(1, "x"))
    assert Pair(1, "x") != Pair(1, "y")
    assert Pair(1, "x") != object()


def test_records_of_two_kinds_are_never_equal() -> None:
    pair: object = Pair(1)
    assert pair != Other(1)


def test_order_is_that_of_the_values() -> None:
    assert sorted([Pair(2, "a"), Pair(1, "z"), Pair(1, "c")]) == [Pair(1, "c"), Pair(1, "z"), Pair(2, "a")]
    assert Pair(1) <= Pair(1) < Pair(2) >= Pair(2) > Pair(1)
    with pytest.raises(TypeError):
        _ = Pair(1) < Other(2)  # type: ignore[operator]


def test_what_may_change_has_no_hash() -> None:
    assert Plain([1]) == Plain([1])
    with pytest.raises(TypeError):
        hash(Plain())


def test_the_fields_are_printed_but_those_that_say_otherwise() -> None:
    assert repr(Pair(1, "x")) == "Pair(first=1)"


def test_records_can_be_copied_and_sent_to_another_process() -> None:
    assert replace(Pair(1), first=2) == Pair(2)
    assert pickle.loads(pickle.dumps(Pair(1, "x"))) == Pair(1, "x")
    assert copy.deepcopy(Plain([1])) == Plain([1])


@dataclass(slots=True, eq=False)
class Base:
    """A base."""

    parts: list[int] = field(default_factory=list)


@dataclass(slots=True, kw_only=True, eq=False)
class Derived(Base):
    LIMIT: ClassVar[int] = 3

    name: str
    size: int = 1

    def __post_init__(self) -> None:
        if self.size > self.LIMIT:
            raise ValueError(f"{self.name} is too large")


@dataclass(frozen=True)
class Value(Generic[T]):
    value: T
    made: int = field(init=False)


@dataclass(frozen=True, slots=True)
class Longer(Other):
    second: str = "c"
    third: str = ""


def test_a_derived_record_has_the_fields_of_its_base_first() -> None:
    derived = Derived([1], name="x")
    assert (derived.parts, derived.name, derived.size) == ([1], "x", 1)
    assert Longer(1) == Longer(1, "c", "")
    assert repr(Longer(1)) == "Longer(first=1, second='c', third='')"
    assert not hasattr(derived, "__dict__")


def test_each_record_has_lists_of_its_own() -> None:
    Base().parts.append(1)
    assert Base().parts == []


def test_a_record_that_is_not_allowed_is_refused() -> None:
    with pytest.raises(ValueError, match="x is too large"):
        Derived(name="x", size=4)
    with pytest.raises(TypeError, match=r"Derived\.__init__\(\) missing .* 'name'"):
        Derived()  # type: ignore[call-arg]
    with pytest.raises(TypeError, match="positional"):
        Derived([1], "x")  # type: ignore[call-arg]


def test_a_field_may_be_no_parameter() -> None:
    assert not hasattr(Value(1), "made")
    with pytest.raises(TypeError):
        Value(1, made=2)  # type: ignore[call-arg]


@pytest.mark.parametrize("record", [Pair(1), Plain([2]), Longer(1, third="z"), Derived([1], name="x")])
def test_what_dataclasses_do_can_be_done(record: Plain) -> None:
    assert dataclasses.is_dataclass(record)
    names = [each.name for each in dataclasses.fields(record)]
    assert names == list(inspect.signature(type(record)).parameters)
    assert dataclasses.asdict(record) == {name: getattr(record, name) for name in names}
    again = dataclasses.replace(record)
    assert type(again) is type(record)
    assert dataclasses.asdict(again) == dataclasses.asdict(record)


def test_parts_can_be_matched() -> None:
    match Longer(1, "b"):
        case Longer(first, second):
            assert (first, second) == (1, "b")


class Odd:
    init = False
    default = 1
    default_factory = int


ODD = Odd()


@dataclass(frozen=True, slots=True)
class Holder:
    odd: Odd = ODD


def test_a_usual_value_may_look_like_a_field() -> None:
    assert Holder().odd is ODD
    assert Holder(odd := Odd()).odd is odd
