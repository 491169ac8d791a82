"""Patterns are compiled late, and all of them can be."""

from __future__ import annotations

import re
import subprocess
import sys
from importlib import import_module
from pkgutil import walk_packages

import pytest
from hypothesis import given
from hypothesis import strategies as st

import roadmap_lint
from roadmap_lint.pattern import one_of, pattern


def test_does_what_a_compiled_one_does() -> None:
    letters = pattern("[a-z]+", re.IGNORECASE)
    compiled = re.compile("[a-z]+", re.IGNORECASE)
    assert letters.findall("Phase two") == compiled.findall("Phase two")
    assert letters.sub("x", "Phase 2", count=1) == compiled.sub("x", "Phase 2", count=1)
    assert (letters.pattern, letters.flags) == (compiled.pattern, compiled.flags)


def test_compiles_when_it_is_used() -> None:
    broken = pattern("(")
    with pytest.raises(re.error):
        broken.search("text")


def test_lacks_what_a_compiled_one_lacks() -> None:
    with pytest.raises(AttributeError):
        _ = pattern("x").serach  # type: ignore[attr-defined]


def test_every_pattern_of_the_package_compiles() -> None:
    patterns = {
        value
        for module in walk_packages(roadmap_lint.__path__, "roadmap_lint.")
        if not module.name.endswith("__main__")
        for value in vars(import_module(module.name)).values()
        if type(value) is type(pattern(""))
    }
    assert patterns
    for each in patterns:
        re.compile(each.pattern, each.flags)


def test_importing_the_package_compiles_none() -> None:
    """Counted where nothing was imported before."""
    count = """
import re._compiler as compiler
import markdown_it, argparse, fractions, unittest
compile, compiled = compiler.compile, []
compiler.compile = lambda expression, flags=0: compiled.append(expression) or compile(expression, flags)
import roadmap_lint.check
print(compiled)
"""
    printed = subprocess.run([sys.executable, "-c", count], capture_output=True, text=True, check=True).stdout
    assert printed.strip() == "[]"


@given(st.text(min_size=1, max_size=12), st.characters())
def test_one_of_some_characters_is_what_a_class_of_them_matches(characters: str, other: str) -> None:
    compiled = re.compile(one_of(characters))
    assert all(compiled.fullmatch(character) for character in characters)
    assert (compiled.fullmatch(other) is not None) == (other in characters)


@pytest.mark.parametrize("characters", ["-", "^]", "[\\", "#~&|", "–-a", "\n \t", "（）()", "←↑→"])
def test_one_of_characters_that_mean_something_in_a_class(characters: str) -> None:
    compiled = re.compile(one_of(characters))
    assert {sign for sign in map(chr, range(0x3000)) if compiled.fullmatch(sign)} == {*characters} - {"（", "）"}
