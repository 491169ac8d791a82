"""The real command on what strangers may put before it: no traceback, no hang, the right exit code, nothing lost."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.command import BOTH, CLEAN, DEAD_LINK, GARBLED, command
from tests.repositories import Repo

PROBLEM = DEAD_LINK.encode()


def held(done: subprocess.CompletedProcess[bytes], code: int) -> str:
    """What the command said on standard error: sentences of its own, each on one line, and no defect."""
    said = done.stderr.decode()
    assert done.returncode == code, said
    assert "Traceback" not in said
    assert "defect" not in said
    assert b"rule-error" not in done.stdout
    return said


# Texts

UNREADABLE = {
    "binary.md": bytes(range(255, -1, -1)) * 9,
    "utf-16.md": CLEAN.encode("utf-16"),
    "latin-1.md": "# Café\n".encode("latin-1"),
    "surrogates.md": b"# R\xed\xa0\x80\n",
    "cut.md": "# ✅".encode()[:-1],
}
READABLE = {
    "empty.md": b"",
    "bom.md": b"\xef\xbb\xbf",
    "two-boms.md": b"\xef\xbb\xbf" * 2 + b"# R\n",
    "nul.md": b"# R\0\n\n## v0\0.1\n\n- [ ] \0a\n",
    "utf-16-without-bom.md": CLEAN.encode("utf-16-be"),
    "mixed.md": b"# R\r\n\r## v1\n- [x] a\r- [ ] b\r\n",
    "no-end.md": b"# R",
    "only-ends.md": b"\n\r\n\r" * 1_000,
    "quotes.md": b">" * 10_000 + b" a\n",
    "items.md": b"- " * 10_000 + b"[ ] a\n",
    "boxes.md": b"".join(b"  " * depth + b"- [ ] a\n" for depth in range(300)),
    "brackets.md": b"[" * 10_000 + b"a" + b"]" * 10_000,
    "parentheses.md": b"- [a](" + b"(" * 10_000 + b")" * 10_000 + b"\n",
    "stars.md": b"*" * 10_000 + b" a " + b"_" * 10_000,
    "html.md": b"<div>\n" * 5_000 + b"<!--" * 5_000,
    "front-matter.md": b"---\n" + b"a: b\n" * 10_000,
    "deep-front-matter.md": b"---\na: " + b"[" * 10_000 + b"\n---\n",
    "dates.md": b"# R\n\nLast updated: 0000-00-00\n\nTarget: Q4 9999\n\n## v1 (0001-01-01)\n\n"
    b"## v2 (31 December 9999)\n\n- [ ] week 53 of 9999\n- [ ] 31 December 9999 to 1 January 10000\n\n"
    b"Next review: 9999-12-31\n",
    "figures.md": b"# R (" + b"9" * 5_000 + b"/3)\n\n- [ ] v" + b"1." * 5_000 + b"0\n- [x] " + b"9" * 5_000 + b"%\n",
    "table.md": b"|a|b|\n|-|-|\n" + b"|" * 5_000 + b"\n|\n",
}


@pytest.fixture(scope="module")
def texts(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("texts")
    for name, raw in {**UNREADABLE, **READABLE}.items():
        (folder / name).write_bytes(raw)
    with (folder / "large.md").open("wb") as stream:
        stream.seek(100_000_000)
        stream.write(b"\n")
    return folder


def test_what_is_no_text_is_one_sentence(texts: Path) -> None:
    said = held(command(*UNREADABLE, "large.md", cwd=texts), 2).splitlines()
    assert len(said) == len(UNREADABLE) + 1
    for name in UNREADABLE:
        assert f"roadmap-lint: {name} is not UTF-8 text (line 1); save it as UTF-8" in said
    assert "roadmap-lint: large.md cannot be read: it is larger than 10 MB" in said


@pytest.mark.parametrize("today", ["0001-01-01", "9999-12-31"])
@pytest.mark.parametrize(
    "words",
    [["--select", "all", "--output-format", "json"], ["--diff", "--unsafe-fixes"]],
    ids=lambda words: words[0],
)
def test_odd_texts_are_checked_and_mended(texts: Path, words: list[str], today: str) -> None:
    done = command(*READABLE, *words, "--today", today, "--ignore", "text-format", cwd=texts, timeout=60)
    held(done, 1)
    for name, raw in READABLE.items():
        assert (texts / name).read_bytes() == raw


@pytest.mark.parametrize("name", ["nul.md", "boxes.md", "dates.md", "figures.md", "bom.md"])
def test_odd_texts_are_shown(texts: Path, name: str) -> None:
    for form in ("full", "json"):
        held(command("show", name, "--output-format", form, cwd=texts), 0)


def test_standard_input_that_never_ends() -> None:
    with open("/dev/zero", "rb") as endless:  # noqa: PTH123 - a stream is what is wanted
        done = command("-", stdin=endless, timeout=60)
    assert "roadmap-lint: - cannot be read: it is larger than 10 MB" in held(done, 2)


# Names

NAMES = [
    *(b"a b roadmap.md", b"new\nline roadmap.md", "🚀 roadmap.md".encode(), b"caf\xe9 roadmap.md", b"roadmap.md "),
    *(b"-rf.md", b"--fix", b"--output-file=x roadmap.md", b":(top)roadmap.md", b"roadmap*.md"),
    *(b"::error::roadmap.md", b"$(touch y)roadmap.md", b"roadmap;touch y.md", b"'roadmap\".md", b"\\roadmap.md"),
    *(b"roadmap\x1b[31m.md", b"%0aroadmap.md", b"<x>&roadmap.md", b"\x7f\xe2\x80\xae roadmap.md"),
    b"a" * 240 + b" roadmap.md",
]


@pytest.fixture
def named(repo: Repo) -> Repo:
    for name in NAMES:
        (repo.root / os.fsdecode(name)).write_bytes(PROBLEM)
    repo.commit()
    return repo


@pytest.mark.parametrize("form", ["full", "concise"])
def test_odd_names_are_checked_and_printed_harmlessly(named: Repo, form: str) -> None:
    before = sorted(named.root.iterdir())
    done = command("--output-format", form, "--select", "all", "--", *map(os.fsdecode, NAMES), cwd=named.root)
    held(done, 1)
    assert done.stdout.count(b" link-target ") == len(NAMES)
    printed = done.stdout + done.stderr
    assert not any((byte < 32 and byte != 10) or byte == 127 for byte in printed)
    assert not any(line.lstrip().startswith(b"::") for line in printed.splitlines())
    assert sorted(named.root.iterdir()) == before


def test_a_name_is_no_option(named: Repo) -> None:
    assert "there is no option -rf" in held(command("-rf.md", cwd=named.root), 2)
    for words in (["./-rf.md"], ["--", "-rf.md"]):
        held(command(*words, cwd=named.root), 1)
    held(command("show", "--", "-rf.md", cwd=named.root), 0)


def test_names_that_no_system_takes() -> None:
    said = held(command("a" * 5_000, "a/" * 3_000, "", cwd="/"), 2)
    assert said.count("does not exist") == 2
    assert 'the path "" names no file' in said


# What is no file, and links


def test_what_would_wait_or_never_end_is_not_opened(repo: Repo) -> None:
    os.mkfifo("pipe-roadmap.md")
    os.mkfifo("CHANGELOG.md")
    os.mkfifo("package.json")
    for name, target in {
        "loop-roadmap.md": "loop-roadmap.md",
        "gone-roadmap.md": "nowhere",
        "endless-roadmap.md": "/dev/zero",
        "pyproject.toml": "/dev/zero",
        "round": ".",
        "up": "..",
    }.items():
        (repo.root / name).symlink_to(target)
    links = ["pipe-roadmap", "endless-roadmap", "loop-roadmap", "round/round/roadmap", "up/x", "CHANGELOG"]
    text = "# Roadmap\n\nCurrent version: 1.0\n\n" + "".join(f"- [a]({link}.md#a)\n" for link in links)
    repo.write({"roadmap.md": text})
    done = command("--select", "all", "--output-format", "concise", timeout=60)
    held(done, 1)
    assert b"there is no up/x.md" in done.stdout
    odd = ["pipe-roadmap.md", "loop-roadmap.md", "gone-roadmap.md", "endless-roadmap.md", "/dev/null"]
    said = held(command(*odd, timeout=60), 2)
    assert said.count("cannot be read") == len(odd) - 1
    assert "endless-roadmap.md is a link that leads out of the repository; name the file that it leads to" in said
    for configuration in ("pipe-roadmap.md", "/dev/zero"):
        assert "it is not a regular file" in held(command("--config", configuration, "roadmap.md", timeout=60), 2)


def test_links_lead_nowhere_beyond_the_repository(repo: Repo, tmp_path: Path) -> None:
    outside = tmp_path / "outside.md"
    outside.write_text(GARBLED + "\n## A secret\n")
    (repo.root / "linked-roadmap.md").symlink_to(outside)
    (repo.root / "CHANGELOG.md").symlink_to(outside)
    links = ["../outside.md#a-secret", "linked-roadmap.md#none", "/etc/passwd"]
    repo.write({"roadmap.md": "# Roadmap\n\n" + "".join(f"- [a]({link})\n" for link in links)})
    done = command("--fix", "--output-format", "concise")
    held(done, 1)
    assert b"secret" not in done.stdout.replace(b"#a-secret", b"")
    held(command("--fix", "linked-roadmap.md"), 2)
    held(command("show", "linked-roadmap.md"), 2)
    assert outside.read_text() == GARBLED + "\n## A secret\n"


# Calls the command, and tells of each file that is opened, each program that is started and each use of the network.
WATCHED = """
import sys
from roadmap_lint.cli import main
sys.argv[1:1] = ["check"]
def watch(event, given):
    if event == "open" or event in ("subprocess.Popen", "os.posix_spawn") or event.startswith("socket"):
        seen.append(f"{event} {given[0]}")
seen = []
sys.addaudithook(watch)
code = main(sys.argv[1:])
sys.stderr.write("\\n".join(seen))
sys.exit(code)
"""


def test_nothing_is_opened_beyond_the_repository_and_nothing_but_git_is_started(repo: Repo, tmp_path: Path) -> None:
    (tmp_path / "outside.md").write_text("# A secret\n")
    (repo.root / "CHANGELOG.md").symlink_to("../outside.md")
    (repo.root / "a.md").symlink_to("/etc/hostname")
    (repo.root / "docs").symlink_to("/etc")
    links = [
        "/etc/passwd",
        "../outside.md#a-secret",
        "a.md#x",
        "docs/passwd#x",
        "file:///etc/passwd",
        "../../../etc/fstab",
    ]
    text = "# Roadmap\n\nCurrent version: v0.1\n\n" + "".join(f"- [a]({link}) `{link}`\n" for link in links)
    repo.commit({"ROADMAP.md": text + "\n![b](https://example.org/b.png) https://example.org\n"})
    repo.git("remote", "add", "origin", "https://github.com/a/b.git")
    words = ["--select", "all", "--fix", "--unsafe-fixes", "--ignore", "text-format", "ROADMAP.md"]
    done = subprocess.run([sys.executable, "-c", WATCHED, *words], capture_output=True, check=False, text=True)
    seen = done.stderr.splitlines()
    assert done.returncode == 1
    assert f"open {repo.root / 'ROADMAP.md'}" in seen or "open ROADMAP.md" in seen
    assert not [line for line in seen if "/etc/" in line or "outside" in line or "socket" in line]
    started = {line.split()[-1] for line in seen if line.startswith(("subprocess", "os.posix_spawn"))}
    assert {Path(program).name for program in started} == {"git"}


def test_code_that_lies_in_the_repository_is_not_run(repo: Repo, tmp_path: Path) -> None:
    """Neither modules by the names of those that we import, nor a program called git."""
    trap = f"open({str(tmp_path / 'sprung')!r}, 'w')\n"
    modules = ["json", "re", "tomllib", "selectors", "subprocess", "ftfy", "markdown_it", "pathspec", "wcwidth"]
    modules += ["mdformat", "jsonschema", "roadmap_lint", "sitecustomize", "usercustomize", "rules/status_open"]
    repo.commit({"ROADMAP.md": BOTH, "roadmap-lint.toml": 'exclude = ["old/"]\n', "git": f"#!{sys.executable}\n{trap}"})
    repo.commit({f"{module}.py": trap for module in modules})
    (repo.root / "git").chmod(0o755)
    command = str(Path(sys.executable).with_name("roadmap-lint"))
    environment = {**os.environ, "PATH": f".:{os.environ['PATH']}"}
    del environment["PYTHONPATH"]
    for words in (
        ["--select", "all", "--fix"],
        ["--output-format", "sarif"],
        ["show", "ROADMAP.md"],
        ["config", "ROADMAP.md"],
    ):
        done = subprocess.run([command, *words], env=environment, capture_output=True, check=False)
        held(done, 0 if words[0] in ("show", "config") else 1)
    assert not (tmp_path / "sprung").exists()


# Streams, environment, disk


def shell(script: str, folder: Path, **more: str) -> subprocess.CompletedProcess[bytes]:
    lint = f"'{sys.executable}' -m roadmap_lint"
    return subprocess.run(
        ["bash", "-c", script.replace("LINT", lint)],
        cwd=folder,
        env={**os.environ, **more},
        capture_output=True,
        check=False,
        timeout=60,
    )


@pytest.mark.parametrize(
    ("script", "code"),
    [
        ("LINT - <&-", 0),
        ("LINT show - <&-", 0),
        ("LINT <&- >&- 2>&-", 1),
        ("LINT rules | head -1; exit ${PIPESTATUS[0]}", 0),
        ("LINT --output-format json | head -c 1; exit ${PIPESTATUS[0]}", 1),
        ("LINT >/dev/full", 2),
        ("LINT explain status-open >/dev/full", 2),
        ("LINT --version >/dev/full", 2),
        ("LINT none.md >/dev/full 2>/dev/full", 2),
        ("LINT --output-file /dev/full", 2),
        ("echo '- [ ] a' | LINT --fix --quiet - >/dev/full", 2),
        ("ulimit -n 12; LINT", 1),
        ('env -i PATH="$PATH" PYTHONPATH="$PYTHONPATH" LINT', 1),
        ("env -u HOME PATH=/none LINT", 1),
        ("HOME=/none TZ=No/Where COLUMNS=x PYTHONWARNINGS=error LINT", 1),
    ],
)
def test_streams_and_environment(repo: Repo, script: str, code: int) -> None:
    repo.commit({"ROADMAP.md": DEAD_LINK})
    done = shell(script, repo.root)
    said = held(done, code)
    assert "Error" not in said
    assert said.count("\n") <= 1


def test_a_file_system_that_cannot_be_written(repo: Repo) -> None:
    repo.commit({"ROADMAP.md": GARBLED})
    frozen = 'mount --bind "$PWD" "$PWD" && mount -o remount,ro,bind "$PWD" && cd "$PWD" && '
    if shell(f"unshare -rm sh -c '{frozen} true'", repo.root).returncode:
        pytest.skip("no file system can be mounted here")
    script = f"unshare -rm sh -c '{frozen} exec \"$@\"' sh LINT --fix"
    assert "ROADMAP.md cannot be written: it is read-only" in held(shell(script, repo.root), 2)
    assert (repo.root / "ROADMAP.md").read_text("utf-8") == GARBLED
    assert sorted(path.name for path in repo.root.iterdir()) == [".git", "ROADMAP.md"]
