from __future__ import annotations

from pathlib import Path

import pytest

from roadmap_lint import settings
from roadmap_lint.rule import Severity
from roadmap_lint.settings import Settings, SettingsError, check, find, load
from roadmap_lint.vocabulary.status import Status
from tests.rules import word_rule

FULL = """\
select = ["link", "status-open"]
extend-select = ["date"]
ignore = ["date-order"]
include = ["plans/*.md"]
exclude = ["vendor/"]
fail-on = "error"
slug = "gitlab"
rule-folders = ["tools/rules", "/srv/rules"]
plugins = ["acme"]
schema = "roadmap.schema.json"
baseline = "known.json"

[per-file-ignores]
"docs/*.md" = ["date"]
"/OLD.md" = ["all"]

[severity]
date = "warning"
all = "error"

[statuses]
done = ["Erledigt", "🎉"]
dropped = ["weg"]

[ids]
prefixes = ["R-", "F"]

[rules.date-stale]
max-age = 30
"""


def write(file: Path, text: str) -> Path:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, "utf-8")
    return file


def test_loads_everything(tmp_path: Path) -> None:
    file = write(tmp_path / "roadmap-lint.toml", FULL)
    assert load(file) == Settings(
        select=frozenset({"link", "status-open"}),
        extend_select=frozenset({"date"}),
        ignore=frozenset({"date-order"}),
        per_file_ignores={"docs/*.md": frozenset({"date"}), "/OLD.md": frozenset({"all"})},
        include=("plans/*.md",),
        exclude=("vendor/",),
        fail_on=Severity.ERROR,
        severity={"date": Severity.WARNING, "all": Severity.ERROR},
        slug="gitlab",
        rule_folders=(tmp_path / "tools" / "rules", Path("/srv/rules")),
        plugins=("acme",),
        schema=tmp_path / "roadmap.schema.json",
        baseline=tmp_path / "known.json",
        statuses={"Erledigt": Status.DONE, "🎉": Status.DONE, "weg": Status.DROPPED},
        ids=("R-", "F"),
        rules={"date-stale": {"max-age": 30}},
        file=file,
    )


def test_an_empty_file_leaves_the_defaults(tmp_path: Path) -> None:
    file = write(tmp_path / ".roadmap-lint.toml", "# nothing yet\n")
    assert load(file) == Settings(file=file)


def test_paths_are_written_from_the_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(tmp_path / "a" / "x.toml", 'rule-folders = ["rules"]')
    monkeypatch.chdir(tmp_path)
    assert load(Path("a/x.toml")).rule_folders == (tmp_path / "a" / "rules",)


@pytest.mark.parametrize("raw", [b'\xef\xbb\xbfslug = "gitlab"\r\n', b'slug = "gitlab"'])
def test_bom_and_crlf(raw: bytes, tmp_path: Path) -> None:
    (tmp_path / "x.toml").write_bytes(raw)
    assert load(tmp_path / "x.toml").slug == "gitlab"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('\nselct = ["link"]', ':2: "selct" is no setting; did you mean "select"?'),
        ('select = "link"', ':1: "select" must be a list, not "link"'),
        ('select = [\n  "link",\n  3,\n]', ':1: "select[1]" must be a string, not 3'),
        ('fail-on = "warn"', ':1: "fail-on" must be "error" or "warning", not "warn"; did you mean "warning"?'),
        ('[severity]\n\nlink = "eror"', ':3: "severity.link" must be "error" or "warning", not "eror"; did'),
        ('[statuses]\ndone = ["x"]\ndoen = ["y"]', ':3: "statuses.doen" is no setting; did you mean "done"?'),
        (
            '[statuses]\ndone = ["x"]\nactive = [\n"y",\n"x"]',
            ':5: "statuses.active" holds "x", which stands under done too',
        ),
        ("rules.link-text = 3", ':1: "rules.link-text" must be a table, not 3'),
        ('exclude = ["a", "!"]', ':1: "exclude" holds "!", which is no pattern for paths'),
        *(
            (f"include = ['{wrong}']", f':1: "include" holds "{wrong}", which is no pattern for paths')
            for wrong in ("[", "[a-", "a[", "[]", "[!]", "[z-a].md", "\\", "a\\", "[\\]", "[[:alpha:]]*.md")
        ),
        ('[per-file-ignores]\n"!" = ["link"]', ':2: "per-file-ignores" holds "!", which is no pattern for paths'),
        ('[statuses]\ndone = ["x", " "]', ':2: "statuses.done" holds " ", which is blank'),
        *(
            (f"[ids]\nprefixes = ['R-', '{wrong}']", f':2: "ids.prefixes" holds "{wrong}", which begins no id: these')
            for wrong in ("(", "r-", "R_", "R--", "-", "R 1", "R-0", "ABCDEFGHI", "Ä")
        ),
        ('plugins = [""]', ':1: "plugins[0]" must not be ""'),
        ("slug", " is not TOML: "),
        ("a = 1\nslug 3", ":2:6: this is not TOML: "),
    ],
)
def test_what_is_wrong_is_said(text: str, said: str, tmp_path: Path) -> None:
    file = write(tmp_path / "roadmap-lint.toml", text)
    with pytest.raises(SettingsError) as error:
        load(file)
    assert str(error.value).startswith(f"{file}{said}")


@pytest.mark.parametrize(
    "given",
    ["[a-c]*.md", "[]a].md", "[!]a]", "[^a]", "a\\[", "\\\\", "a]", "[[]", "[\\]]", "[a&&b]", "[[a:b:]", "é*", "**/"],
)
def test_what_is_a_pattern_for_paths_is_let_pass(given: str, tmp_path: Path) -> None:
    assert load(write(tmp_path / "roadmap-lint.toml", f"exclude = ['{given}']")).exclude == (given,)


def test_a_line_of_pyproject(tmp_path: Path) -> None:
    text = '[project]\nname = "x"\nslug = 1\n\n[tool.roadmap-lint]\n\nslug = "git"\n'
    with pytest.raises(SettingsError, match=r'pyproject.toml:7: "slug" must be'):
        load(write(tmp_path / "pyproject.toml", text))


@pytest.mark.parametrize(
    ("raw", "said"), [(b"\xff", "is not UTF-8 text"), (None, "cannot be read: No such file or directory")]
)
def test_a_file_that_cannot_be_read(raw: bytes | None, said: str, tmp_path: Path) -> None:
    if raw is not None:
        (tmp_path / "x.toml").write_bytes(raw)
    with pytest.raises(SettingsError, match=said):
        load(tmp_path / "x.toml")


@pytest.mark.parametrize("text", ["", '[project]\nname = "roadmap-lint"\n', "tool = 3 # roadmap-lint", "[tool.other]"])
def test_a_pyproject_that_says_nothing_of_us(text: str, tmp_path: Path) -> None:
    file = write(tmp_path / "pyproject.toml", text)
    with pytest.raises(SettingsError, match=r"has no table \[tool.roadmap-lint\]"):
        load(file)
    write(tmp_path / "docs" / "pyproject.toml", text)
    write(tmp_path / "roadmap-lint.toml", "")
    assert find(tmp_path / "docs").file == tmp_path / "roadmap-lint.toml"


def test_our_table_must_be_a_table(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match="must be a table"):
        load(write(tmp_path / "pyproject.toml", "[tool]\nroadmap-lint = 3"))


@pytest.mark.parametrize("name", settings.FILE_NAMES)
def test_finds_the_nearest(name: str, tmp_path: Path) -> None:
    head = "[tool.roadmap-lint]\n" if name == "pyproject.toml" else ""
    outer = write(tmp_path / name, head)
    inner = write(tmp_path / "a" / "b" / name, head + 'slug = "gitlab"')
    (tmp_path / "a" / "b" / "c" / "d").mkdir(parents=True)
    assert find(tmp_path / "a").file == outer
    assert find(tmp_path / "a" / "b").file == inner
    assert find(tmp_path / "a" / "b" / "c" / "d").slug == "gitlab"


def test_does_not_look_above_the_repository(tmp_path: Path) -> None:
    write(tmp_path / "roadmap-lint.toml", "")
    (tmp_path / "project" / ".git").mkdir(parents=True)
    (tmp_path / "project" / "docs").mkdir()
    assert find(tmp_path / "project" / "docs") == Settings()
    own = write(tmp_path / "other" / "roadmap-lint.toml", "")
    (tmp_path / "other" / ".git").write_text("gitdir: elsewhere")
    assert find(tmp_path / "other").file == own


def test_looks_once_a_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = write(tmp_path / "roadmap-lint.toml", "")
    (tmp_path / "docs").mkdir()
    found = find(tmp_path / "docs")
    file.unlink()
    monkeypatch.chdir(tmp_path)
    assert find(Path("docs")) is found


def test_finds_through_a_link(tmp_path: Path) -> None:
    file = write(tmp_path / "a" / "roadmap-lint.toml", "")
    (tmp_path / "link").symlink_to("a")
    assert find(tmp_path / "link").file == file


def test_two_configurations_side_by_side_are_refused(tmp_path: Path) -> None:
    write(tmp_path / "pyproject.toml", "[tool.roadmap-lint]")
    write(tmp_path / "roadmap-lint.toml", "")
    with pytest.raises(SettingsError, match=r"roadmap-lint.toml and pyproject.toml both configure"):
        find(tmp_path)


def test_a_broken_pyproject_of_others_is_no_concern_of_ours(tmp_path: Path) -> None:
    write(tmp_path / "pyproject.toml", "[tool")
    (tmp_path / ".git").mkdir()
    assert find(tmp_path) == Settings()


def test_a_deep_folder_is_no_problem(tmp_path: Path) -> None:
    (tmp_path / ".git").mkdir()
    assert find(tmp_path.joinpath(*"a" * 1500)) == Settings()


AGE = {"type": "integer", "minimum": 0, "default": 180}
RULES = (
    word_rule("date-worn", "a", options={"max-age": AGE, "strict": {"type": "boolean", "default": False}}),
    word_rule("link-text", "b", aliases=("link-name",)),
)


@pytest.mark.parametrize(
    ("rules", "options"),
    [
        ({}, {"max-age": 180, "strict": False}),
        ({"date-worn": {"max-age": 3}, "link-text": {"max-age": 4}}, {"max-age": 3, "strict": False}),
    ],
)
def test_options(rules: dict[str, dict[str, int]], options: dict[str, object]) -> None:
    assert Settings(rules=rules).options(RULES[0]) == options


def test_options_under_an_alias_yield_to_those_under_the_id() -> None:
    rule = word_rule("date-worn", "a", aliases=("date-old",), options={"max-age": AGE})
    assert Settings(rules={"date-old": {"max-age": 1}}).options(rule) == {"max-age": 1}
    assert Settings(rules={"date-worn": {"max-age": 2}, "date-old": {"max-age": 1}}).options(rule) == {"max-age": 2}


@pytest.mark.parametrize(
    ("severity", "expected"),
    [
        ({}, "error"),
        ({"all": "warning"}, "warning"),
        ({"date": "warning"}, "error"),
        ({"all": "warning", "link": "error"}, "error"),
        ({"link": "error", "link-name": "warning"}, "warning"),
        ({"link-name": "warning", "link-text": "error"}, "error"),
    ],
)
def test_severity_of(severity: dict[str, str], expected: str) -> None:
    given = {word: Severity(value) for word, value in severity.items()}
    assert Settings(severity=given).severity_of(RULES[1]) == expected


@pytest.mark.parametrize(
    ("path", "ignored"),
    [
        ("docs/a.md", {"date", "link"}),
        ("docs/sub/a.md", {"link"}),
        ("sub/docs/a.md", {"link"}),
        ("ROADMAP.md", set()),
        ("old/ROADMAP.md", {"all"}),
    ],
)
def test_ignored(path: str, ignored: set[str]) -> None:
    patterns = {"docs/*.md": {"date"}, "a.md": {"link"}, "/old/": {"all"}}
    given = Settings(per_file_ignores={pattern: frozenset(words) for pattern, words in patterns.items()})
    assert given.ignored(path) == ignored


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('ignore = ["dat"]', ':1: "ignore" names no rule: "dat"; did you mean "date"?'),
        (
            'select = [\n"link-name",\n"link-txt",\n]',
            ':3: "select" names no rule: "link-txt"; did you mean "link-text"?',
        ),
        ('extend-select = ["qqq"]', ':1: "extend-select" names no rule: "qqq"'),
        ('[severity]\nlnk = "error"', ':2: "severity" names no rule: "lnk"; did you mean "link"?'),
        ('[per-file-ignores]\n"a.md" = ["date-wor"]', ':2: "per-file-ignores.a.md" names no rule: "date-wor"; did'),
        ("[rules.date-wor]\nmax-age = 3", ':1: "rules.date-wor" speaks of no rule; did you mean "date-worn"?'),
        ("[rules.date-worn]\nmax_age = 3", ':2: "rules.date-worn.max_age" is no setting; did you mean "max-age"?'),
        ("[rules]\ndate-worn.max-age = -1", ':2: "rules.date-worn.max-age" must be 0 or more, not -1'),
        ("[rules.date-worn]\nstrict = 1", ':2: "rules.date-worn.strict" must be true or false, not 1'),
        ("[rules.link-name]\nany = 1", ':2: "rules.link-name.any" is no setting'),
    ],
)
def test_what_the_rules_do_not_know_is_said(text: str, said: str, tmp_path: Path) -> None:
    file = write(tmp_path / "roadmap-lint.toml", text)
    with pytest.raises(SettingsError) as error:
        check(load(file), RULES)
    assert str(error.value).startswith(f"{file}{said}")


def test_what_the_rules_know_is_let_pass(tmp_path: Path) -> None:
    text = 'select = ["all"]\nignore = ["date", "link-name"]\n[severity]\nall = "error"\n[rules.date-worn]\nmax-age = 0'
    check(load(write(tmp_path / "roadmap-lint.toml", text)), RULES)
    check(Settings(), ())


def test_settings_that_stand_in_no_file_are_checked_too() -> None:
    with pytest.raises(SettingsError, match=r'^"rules.date-worn.max-age" must be a whole number, not "3"$'):
        check(Settings(rules={"date-worn": {"max-age": "3"}}), RULES)
