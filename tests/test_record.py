"""Records behave as the dataclasses that they stand for."""

from __future__ import annotations

import copy
import pickle
from dataclasses import field, replace

import pytest

from roadmap_lint.record import dataclass


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
