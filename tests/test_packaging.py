"""What is built from the checkout: the source distribution, and the wheel that is built from it."""

from __future__ import annotations

import os
import re
import shutil
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
    return build(checkout.copy(tmp_path_factory.mktemp("packaging") / "project"))


def build(folder: Path, **more: str) -> Path:
    command = [sys.executable, "-m", "build", "--no-isolation", "--outdir", "../dist", "."]
    done = subprocess.run(command, cwd=folder, env=os.environ | more, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return folder.parent / "dist"


def test_what_is_built_elsewhere_and_later_is_the_same(built: Path, tmp_path: Path) -> None:
    folder = checkout.copy(tmp_path / "elsewhere" / "under another name")
    for path in folder.rglob("*"):
        os.utime(path, (2_000_000_000, 2_000_000_000))
    again = build(folder, TZ="Asia/Tokyo", LC_ALL="C", PYTHONHASHSEED="7")
    assert sorted(path.name for path in again.iterdir()) == sorted(path.name for path in built.iterdir())
    for path in again.iterdir():
        assert path.read_bytes() == (built / path.name).read_bytes()


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


@pytest.fixture(scope="module")
def environment(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A new environment with the wheel, which sees the dependencies of this one but not the checkout."""
    folder = tmp_path_factory.mktemp("environment") / "venv"
    venv.create(folder)
    (site,) = folder.glob("lib/python*/site-packages")
    dependencies = {str(Path(path).resolve()) for path in sys.path if path.endswith("site-packages")}
    (site / "dependencies.pth").write_text("\n".join(sorted(dependencies)))
    install(wheel, folder)
    return folder


def install(wheel: Path, environment: Path) -> None:
    command = [sys.executable, "-m", "pip", "--python", str(environment / "bin" / "python"), "install", "-q"]
    options = ["--no-deps", "--no-index", "--ignore-installed", "--disable-pip-version-check"]
    subprocess.run([*command, *options, str(wheel)], check=True)


def run(environment: Path, folder: Path, *words: str) -> subprocess.CompletedProcess[str]:
    """A command of the environment, or a module of it after `-m`, run in `folder` without our own settings."""
    python = str(environment / "bin" / "python")
    command = [python, *words] if words[0] == "-m" else [str(environment / "bin" / words[0]), *words[1:]]
    clean = {name: value for name, value in os.environ.items() if not name.startswith(("PYTEST_", "PYTHON"))}
    clean["ROADMAP_LINT_TODAY"] = "2026-01-01"
    return subprocess.run(command, cwd=folder, env=clean, capture_output=True, text=True, check=False)


def test_the_wheel_works_by_itself(environment: Path, tmp_path: Path) -> None:
    (tmp_path / "ROADMAP.md").write_text(EXAMPLE)
    python = str(environment / "bin" / "python")
    where = [python, "-I", "-c", "import roadmap_lint; print(roadmap_lint.__file__)"]
    assert str(environment) in subprocess.run(where, cwd=tmp_path, capture_output=True, text=True, check=True).stdout
    done = run(environment, tmp_path, "roadmap-lint", "--output-format", "concise")
    assert (done.returncode, done.stdout.count("link-target")) == (1, 1), done.stderr


@pytest.fixture(scope="module")
def package(environment: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sources of a package of rules, built and installed in the environment."""
    folder = tmp_path_factory.mktemp("package") / "acme"
    shutil.copytree(checkout.ROOT / "tests/plugin_package", folder, ignore=shutil.ignore_patterns("__pycache__"))
    command = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", "../dist", "."]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    (wheel,) = (folder.parent / "dist").glob("*.whl")
    install(wheel, environment)
    return folder


VAGUE = "# Roadmap\n\n## Phase 1: Search soon\n\n## v1.0 (March 2026)\n\n## v2.0 (10 May 2026)\n"


@pytest.mark.usefixtures("package")
def test_an_installed_package_of_rules_is_used_where_it_is_named(environment: Path, tmp_path: Path) -> None:
    (tmp_path / "ROADMAP.md").write_text(VAGUE)
    concise = ("roadmap-lint", "--output-format", "concise", "--quiet")
    assert run(environment, tmp_path, *concise).stdout == ""
    page = (checkout.ROOT / "docs/rule-packages.md").read_text("utf-8")
    configuration = re.search(r"```toml\n(plugins = .*?)```", page, re.DOTALL)
    assert configuration is not None
    (tmp_path / "roadmap-lint.toml").write_text(configuration[1])
    done = run(environment, tmp_path, *concise)
    assert (done.returncode, done.stdout) == (
        1,
        "ROADMAP.md:3:4: acme-vague Phase 1 is promised soon, which is no time\n"
        "ROADMAP.md:7:10: acme-quarter v2.0 is planned for 10 May 2026, which is no quarter\n",
    ), done.stderr
    assert run(environment, tmp_path, *concise, "--no-plugins").stdout == ""
    assert run(environment, tmp_path, "roadmap-lint", "explain", "acme-vague").stdout.startswith("# acme-vague\n")
    (tmp_path / "roadmap-lint.toml").write_text(configuration[1].replace('"month"', '"moon"'))
    done = run(environment, tmp_path, *concise)
    assert (done.returncode, done.stdout) == (2, "")
    assert 'must be "day" or "week"' in done.stderr
    assert 'not "moon"' in done.stderr


def test_the_pages_of_an_installed_package_are_tests(package: Path, environment: Path) -> None:
    """By the plugin of pytest that the wheel brings along."""
    done = run(environment, package, "-m", "pytest", "-q", "-p", "no:cacheprovider")
    assert done.returncode == 0, done.stdout + done.stderr
    assert "8 passed" in done.stdout


def test_the_package_of_rules_is_the_one_that_the_page_shows() -> None:
    page = (checkout.ROOT / "docs/rule-packages.md").read_text("utf-8")
    folder = checkout.ROOT / "tests/plugin_package"
    assert f"```toml\n{(folder / 'pyproject.toml').read_text('utf-8')}```" in page
    for file in (folder / "acme_roadmap_rules").iterdir():
        assert file.name in page or file.name == "__pycache__"
