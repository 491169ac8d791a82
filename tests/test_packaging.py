"""What is built from the checkout: the source distribution, and the wheel that is built from it."""

from __future__ import annotations

import subprocess
import sys
import tarfile
import venv
import zipfile
from pathlib import Path

import pytest

from tests import checkout

EXAMPLE = "# Roadmap\n\n- See [the page](docs/gone.md)\n"


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder with the source distribution and the wheel."""
    folder = checkout.copy(tmp_path_factory.mktemp("packaging") / "project")
    command = [sys.executable, "-m", "build", "--no-isolation", "--outdir", "../dist", "."]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return folder.parent / "dist"


@pytest.fixture(scope="module")
def wheel(built: Path) -> Path:
    (found,) = built.glob("*.whl")
    return found


def named(folder: str, ending: str) -> set[str]:
    return {path.name for path in (checkout.ROOT / folder).glob(f"*{ending}")}


def test_the_wheel_holds_rules_pages_and_schemas(wheel: Path) -> None:
    names = set(zipfile.ZipFile(wheel).namelist())
    for folder, ending in (("rules", ".py"), ("rules", ".md"), ("schemas", ".schema.json")):
        wanted = {f"roadmap_lint/{folder}/{name}" for name in named(folder, ending)}
        assert wanted
        assert wanted <= names
    assert "roadmap_lint/py.typed" in names
    assert {name.split("/")[0].partition("-")[0] for name in names} == {"roadmap_lint"}


def test_the_source_distribution_holds_what_tests_need(built: Path) -> None:
    (source,) = built.glob("*.tar.gz")
    with tarfile.open(source) as archive:
        names = {name.partition("/")[2] for name in archive.getnames()}
    wanted = {
        "tests/test_cli.py",
        "rules/link_target.md",
        "README.md",
        "LICENSE",
        ".pre-commit-hooks.yaml",
        "pyproject.toml",
    }
    assert wanted <= names


def test_the_wheel_works_by_itself(wheel: Path, tmp_path: Path) -> None:
    """Unpacked into an environment that sees the dependencies of this one, away from the checkout."""
    venv.create(tmp_path / "venv")
    site = next((tmp_path / "venv").glob("lib/python*/site-packages"))
    zipfile.ZipFile(wheel).extractall(site)
    dependencies = {str(Path(path).resolve()) for path in sys.path if path.endswith("site-packages")}
    (site / "dependencies.pth").write_text("\n".join(sorted(dependencies)))
    (tmp_path / "ROADMAP.md").write_text(EXAMPLE)
    python = tmp_path / "venv" / "bin" / "python"
    where = [str(python), "-I", "-c", "import roadmap_lint; print(roadmap_lint.__file__)"]
    assert str(site) in subprocess.run(where, cwd=tmp_path, capture_output=True, text=True, check=True).stdout
    done = subprocess.run(
        [str(python), "-m", "roadmap_lint", "--output-format", "concise"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stdout.count("link-target")) == (1, 1), done.stderr
