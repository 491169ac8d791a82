"""The command as a process: streams, locale, interruption, defects, several processes."""

from __future__ import annotations

import json
import os
import pty
import signal
import subprocess
import sys
import time
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from roadmap_lint import crew, loader
from roadmap_lint.checker import Checker, Options
from roadmap_lint.linter import lint
from roadmap_lint.output import Format, writer
from roadmap_lint.result import Checked, Run
from tests.command import BOTH, CLEAN, DEAD_LINK, MENDED, STALE, Answer, Call, command
from tests.repositories import Repo


def test_as_a_process(repo: Repo) -> None:
    repo.commit({"ROADMAP.md": DEAD_LINK})
    done = command("ROADMAP.md", "--output-format", "concise")
    assert (done.returncode, done.stdout.count(b"\n")) == (1, 1)


def test_nobody_listens(repo: Repo) -> None:
    repo.commit({"ROADMAP.md": "# Roadmap\n\n" + "- [x](gone.md)\n" * 20_000})
    words = [sys.executable, "-m", "roadmap_lint", "--output-format", "concise"]
    with subprocess.Popen(words, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.readline()
        process.stdout.close()
        assert process.stderr.read() == b""
        assert process.wait() == 1


def test_closed_streams(repo: Repo) -> None:
    repo.commit({"ROADMAP.md": DEAD_LINK})
    done = subprocess.run(
        f"'{sys.executable}' -m roadmap_lint ROADMAP.md none.md >&- 2>&-", shell=True, capture_output=True, check=False
    )
    assert (done.returncode, done.stdout, done.stderr) == (2, b"", b"")


def test_output_does_not_depend_on_the_surroundings(repo: Repo) -> None:
    repo.commit({"ROADMAP.md": "# 路线图\n\n- [页](docs/没有.md)\n\nLast updated: 2020-01-01\n"})
    code = "import sys; from roadmap_lint.cli import main; [main(['--output-format', form]) for form in sys.argv[1:]]"
    outputs: set[bytes] = set()
    for locale, zone, width in (("C", "UTC", "20"), ("POSIX", "Asia/Tokyo", "200"), ("en_US.ISO-8859-1", "", "80")):
        more = {"LC_ALL": locale, "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0", "PYTHONHASHSEED": str(len(outputs))}
        more |= {"TZ": zone, "COLUMNS": width}
        done = subprocess.run(
            [sys.executable, "-c", code, *Format], env={**os.environ, **more}, stdout=subprocess.PIPE, check=True
        )
        outputs.add(done.stdout)
    assert len(outputs) == 1
    assert outputs.pop().decode().count("没有") > len(Format)


def test_on_a_terminal_a_long_run_shows_how_far_it_is(repo: Repo) -> None:
    repo.commit({f"{number}/roadmap.md": DEAD_LINK for number in range(40)})
    patient = "import roadmap_lint.output.progress as p; p.PATIENCE = p.PAUSE = 0; "
    words = [sys.executable, "-c", patient + "from roadmap_lint.cli import main; main([])"]
    ours, theirs = pty.openpty()
    done = subprocess.run(words, stdout=subprocess.PIPE, stderr=theirs, check=True)
    os.close(theirs)
    shown = os.read(ours, 100_000).decode()
    os.close(ours)
    assert done.stdout.count(b"link-target") == 40
    assert " of 40 files" in shown
    assert shown.endswith("\r\x1b[K")


def test_names_that_are_not_utf8(repo: Repo) -> None:
    name = os.fsencode(repo.root) + b"/caf\xe9 roadmap.md"
    Path(os.fsdecode(name)).write_text(DEAD_LINK)
    done = subprocess.run(
        [sys.executable, "-m", "roadmap_lint", "--output-format", "json", name], capture_output=True, check=False
    )
    assert done.returncode == 1
    assert json.loads(done.stdout)["files"][0]["path"] == "caf\udce9 roadmap.md"


def test_interrupted(repo: Repo, call: Call, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupt(*_: object) -> None:
        raise KeyboardInterrupt

    repo.commit({"ROADMAP.md": CLEAN})
    monkeypatch.setattr("roadmap_lint.checker.lint", interrupt)
    assert call() == Answer(130, "", "")


def test_a_defect_is_one_sentence_and_other_files_are_checked(
    repo: Repo, call: Call, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(source: Any, *more: Any) -> Any:
        if source.path == "a.md":
            raise RuntimeError("oh")
        return lint(source, *more)

    repo.commit({"a.md": CLEAN, "b.md": CLEAN})
    monkeypatch.setattr("roadmap_lint.checker.lint", broken)
    answer = call("a.md", "b.md")
    assert (answer.code, answer.out) == (2, "No problems in 1 file.\n")
    assert (
        answer.err == "roadmap-lint: a.md broke roadmap-lint (RuntimeError: oh); this is a defect, please report it\n"
    )
    assert "Traceback" in call("a.md", "--show-traceback").err


@pytest.mark.usefixtures("repo")
def test_a_defect_outside_of_files_is_one_sentence(call: Call, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object) -> None:
        raise RuntimeError("oh")

    monkeypatch.setattr(loader, "load_rules", broken)
    answer = call("rules")
    assert answer == Answer(
        2, "", "roadmap-lint: internal error (RuntimeError: oh); this is a defect, please report it\n"
    )
    assert "Traceback" in call("rules", "--show-traceback").err


@pytest.mark.parametrize("mending", [{}, {"fix": True}, {"fix": True, "unsafe": True}])
def test_several_processes_say_what_one_says(
    repo: Repo, capsys: pytest.CaptureFixture[str], mending: dict[str, bool]
) -> None:
    texts = [CLEAN, DEAD_LINK, BOTH, STALE, "\n"]
    repo.commit({f"{number % 7}/roadmap-{number}.md": texts[number % len(texts)] for number in range(60)})
    (repo.root / "roadmap-bad.md").write_bytes(b"\xff")
    paths = sorted(str(path.relative_to(repo.root)) for path in repo.root.rglob("*.md"))
    told = []
    for processes in (1, 2):
        checker = Checker(Options(today=date(2026, 11, 20), **mending))  # type: ignore[arg-type]  # flags
        outcomes = crew.check_all(paths, checker, processes)
        run = Run([outcome for outcome in outcomes if isinstance(outcome, Checked)])
        for form in Format:
            writer(form)(run, sys.stdout)
        told.append((outcomes, capsys.readouterr().out))
    assert told[0] == told[1]
    assert told[0][1].count("roadmap-58.md") > len(Format) // 2


@pytest.mark.skipif(sys.platform != "linux", reason="looks for the processes in /proc")
def test_interrupted_while_several_processes_check(repo: Repo) -> None:
    """As from a keyboard whose key is held, which interrupts all of them: the command ends, says nothing, and leaves no
    process."""
    repo.commit({f"{number}/roadmap.md": BOTH * 40 for number in range(400)})
    words = [sys.executable, "-m", "roadmap_lint"]
    with subprocess.Popen(words, stdout=subprocess.PIPE, stderr=subprocess.PIPE, start_new_session=True) as process:
        while len(helpers := children(process.pid)) < 2:
            assert process.poll() is None
        for _ in range(9):
            os.killpg(process.pid, signal.SIGINT)
            time.sleep(0.0005)
        assert process.communicate(timeout=60) == (b"", b"")
        assert process.returncode == 130
    assert not any(Path(f"/proc/{helper}").exists() for helper in helpers)


def children(process: int) -> list[str]:
    try:
        return Path(f"/proc/{process}/task/{process}/children").read_text().split()
    except OSError:
        return []


def test_many_files_give_the_same_report_as_few(repo: Repo, call: Call, monkeypatch: pytest.MonkeyPatch) -> None:
    repo.commit({f"roadmap-{number}.md": BOTH for number in range(crew.FEW + 2)})
    monkeypatch.setattr(os, "cpu_count", lambda: 1)
    alone = call("--output-format", "json")
    monkeypatch.setattr(os, "cpu_count", lambda: 2)
    assert call("--output-format", "json") == alone
    answer = call("--fix", "--quiet", "--ignore", "link")
    assert (answer.code, answer.err) == (0, "")
    assert all(MENDED in file.read_text("utf-8") for file in repo.root.glob("roadmap-*.md"))


def loaded_by(*words: str) -> set[str]:
    """The modules that a call of the command imports, but for the packages that measure coverage."""
    code = "import sys; from roadmap_lint.cli import main; main(sys.argv[1:]); print(*sys.modules, file=sys.stderr)"
    alone = {name: value for name, value in os.environ.items() if not name.startswith("COVERAGE_")}
    done = subprocess.run([sys.executable, "-c", code, *words], env=alone, capture_output=True, check=True, text=True)
    return set(done.stderr.split())


HEAVY = {"jsonschema", "ftfy", "mdformat", "babel", "importlib.metadata", "asyncio", "difflib", "pathspec"}
HEAVY |= {"argparse", "fractions", "decimal", "shutil", "concurrent.futures", "multiprocessing"}
HEAVY |= {f"roadmap_lint.{name}" for name in ("narrowing", "baseline", "since", "fingerprint", "about", "fixer")}


def test_a_plain_check_imports_only_what_it_needs(repo: Repo) -> None:
    repo.commit({"ROADMAP.md": DEAD_LINK})
    assert loaded_by("ROADMAP.md") & (HEAVY | {"json", "tomllib"}) == set()


def test_a_check_without_git_starts_nothing_that_could_start_it(repo: Repo) -> None:
    repo.commit({"ROADMAP.md": CLEAN})
    assert loaded_by("ROADMAP.md") & {"subprocess", "selectors", "roadmap_lint.program"} == set()


def test_a_configuration_costs_little(repo: Repo) -> None:
    table = '[tool.roadmap-lint]\nignore = ["date-stale"]\nexclude = ["docs/archive/", "*.txt"]\n'
    repo.commit({"ROADMAP.md": DEAD_LINK, "pyproject.toml": table})
    assert loaded_by("ROADMAP.md") & HEAVY == set()


@pytest.mark.parametrize(
    ("text", "verbs"),
    [
        (CLEAN, []),
        ("# Roadmap\n\n## v0.1.0 ✅\n\n- [ ] [A parser](https://github.com/a/b/issues/1)\n", []),
        ("# Roadmap\n\nLast updated: 2026-11-01\n", ["cat-file"]),
        ("# Roadmap\n\nLast updated: 2026-10-01\n", ["cat-file", "log"]),
        ("# Roadmap\n\n- See [the notes](NOTES.md)\n", ["ls-files"]),
        ("# Roadmap\n\n- See [the notes](https://github.com/a/b/blob/main/NOTES.md)\n", ["config"]),
        (DEAD_LINK, ["ls-files", "log", "diff-index"]),
    ],
)
def test_git_is_started_only_for_what_is_claimed(
    repo: Repo, call: Call, starts: list[list[str]], text: str, verbs: list[str]
) -> None:
    repo.commit({"ROADMAP.md": text, "NOTES.md": "Notes\n"}, on="2026-11-01")
    call("ROADMAP.md")
    known = ("ls-files", "log", "diff-index", "cat-file", "for-each-ref", "config")
    assert [next(word for word in command if word in known) for command in starts] == verbs


def test_tags_are_asked_for_where_there_are_some(repo: Repo, call: Call, starts: list[list[str]]) -> None:
    repo.commit({"ROADMAP.md": CLEAN})
    repo.tag("v0.0.1")
    call("ROADMAP.md")
    assert ["for-each-ref" in command for command in starts] == [True]
