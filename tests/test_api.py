"""What `from roadmap_lint import …` gives is all that rules need, is small, and costs only what is asked for."""

from __future__ import annotations

import ast
import inspect
import os
import subprocess
import sys
from collections.abc import Iterator
from enum import Enum
from functools import cached_property
from pathlib import Path
from types import FunctionType

import pytest

import roadmap_lint
from roadmap_lint.loader import bundled
from tests.api_page import page

PACKAGE = Path(roadmap_lint.__file__).parent
PUBLIC = sorted(set(dir(roadmap_lint)) & set(roadmap_lint.__all__))  # type: ignore[attr-defined]  # given at run time
RULES = sorted(bundled().glob("*.py"))


def imported(file: Path) -> Iterator[tuple[str, str]]:
    """Each module that a file imports, and what it takes from it."""
    for node in ast.walk(ast.parse(file.read_text("utf-8"))):
        if isinstance(node, ast.ImportFrom):
            yield from (("." * node.level + (node.module or ""), each.name) for each in node.names)
        elif isinstance(node, ast.Import):
            yield from ((each.name, "") for each in node.names)


@pytest.mark.parametrize("file", RULES, ids=lambda file: file.stem)
def test_bundled_rules_import_the_public_names_and_nothing_else(file: Path) -> None:
    for module, name in imported(file):
        if module.partition(".")[0] not in sys.stdlib_module_names:
            assert module == "roadmap_lint"
            assert name in PUBLIC


def test_type_checkers_are_told_what_there_is() -> None:
    told = {
        (node.module, each.name)
        for node in ast.walk(ast.parse((PACKAGE / "__init__.py").read_text("utf-8")))
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("roadmap_lint.")
        for each in node.names
    }
    homes: dict[str, str] = roadmap_lint._HOMES  # type: ignore[attr-defined]  # given at run time
    assert told == {(f"roadmap_lint.{module}", name) for module, names in homes.items() for name in names.split()}


@pytest.mark.parametrize("name", PUBLIC)
def test_a_public_name_is_there_and_says_what_it_is(name: str) -> None:
    value = getattr(roadmap_lint, name)
    assert not (PACKAGE / f"{name}.py").exists(), "importing the module would hide the name"
    assert not (PACKAGE / name).exists(), "importing the package would hide the name"
    if inspect.isclass(value) or inspect.isfunction(value):
        own = vars(value).get("__doc__") if inspect.isclass(value) else value.__doc__
        assert own
        assert not own.startswith(f"{name}("), "a dataclass without a docstring gets its signature"
        assert own is not Enum.__doc__


def test_no_other_name_is_there() -> None:
    assert not hasattr(roadmap_lint, "Rules")
    with pytest.raises(ImportError, match="cannot import name 'Rules'"):
        exec("from roadmap_lint import Rules")


def test_the_package_loads_nothing_before_it_is_asked() -> None:
    code = "import sys, roadmap_lint; print(*(name for name in sys.modules if name.startswith('roadmap_lint.')))"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, text=True).stdout == "\n"


def test_types_travel_with_the_package() -> None:
    assert (PACKAGE / "py.typed").is_file()


@pytest.mark.parametrize("name", [name for name in PUBLIC if inspect.isclass(getattr(roadmap_lint, name))])
def test_what_a_public_class_offers_says_what_it_is(name: str) -> None:
    told = {
        attribute: value.__func__ if isinstance(value, classmethod) else value
        for attribute, value in vars(getattr(roadmap_lint, name)).items()
        if not attribute.startswith("_") and isinstance(value, FunctionType | classmethod | property | cached_property)
    }
    assert [attribute for attribute, value in told.items() if not value.__doc__] == []


def test_the_list_of_public_names_is_complete() -> None:
    file = bundled().parent / "docs/api.md"
    if os.environ.get("ROADMAP_LINT_REWRITE") == "1":
        file.write_text(page(), "utf-8")
    assert file.read_text("utf-8") == page(), "ROADMAP_LINT_REWRITE=1 renews it"
