from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

from roadmap_lint import loader
from roadmap_lint.loader import LoaderError, load_rules, names, page, plugin_folders, select, words
from roadmap_lint.rule import Applicability, Rule, Severity
from tests.rules import word_rule

HEAD = """\
from roadmap_lint import Applicability, Rule, Severity

def check(context):
    yield from ()

"""


def rule_file(folder: Path, stem: str, fields: str = "", head: str = HEAD) -> Path:
    """A file that offers a rule with the id of its name; `fields` override the others."""
    given = {"id": repr(stem.replace("_", "-")), "summary": "'One.'", "severity": "Severity.ERROR", "check": "check"}
    given |= dict(field.split("=", 1) for field in fields.split(";") if field)
    folder.mkdir(parents=True, exist_ok=True)
    file = folder / f"{stem}.py"
    file.write_text(f"{head}RULE = Rule({', '.join(f'{name}={value}' for name, value in given.items())})\n")
    return file


def test_bundled_folders_stand_beside_the_package() -> None:
    top = Path(loader.__file__).parent.parent
    assert loader.bundled() == top / "rules"
    assert loader.schema("config") == top / "schemas" / "config.schema.json"
    assert loader.schema("config").is_file()


def test_bundled_folders_stand_inside_an_installed_package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    package = tmp_path / "roadmap_lint"
    for folder in (package / "rules", tmp_path / "rules"):
        folder.mkdir(parents=True)
    (tmp_path / "pyproject.toml").write_text("")  # of somebody's project that holds an installed copy of ours
    monkeypatch.setattr(loader, "_PACKAGE", package)
    assert loader.bundled() == package / "rules"
    assert loader.schema("report") == package / "schemas" / "report.schema.json"


def test_loads_rules_sorted_by_id(tmp_path: Path) -> None:
    rule_file(tmp_path / "b", "link_text")
    rule_file(tmp_path / "a", "status_open", "aliases=('status-left',)")
    (tmp_path / "a" / "__init__.py").write_text("raise RuntimeError")
    (tmp_path / "a" / "notes.txt").write_text("no rule")
    rules = load_rules([tmp_path / "a", tmp_path / "b"])
    assert [rule.id for rule in rules] == ["link-text", "status-open"]
    assert rules[1].aliases == ("status-left",)
    assert rules[1].family == "status"


def test_a_rule_file_may_hold_dataclasses(tmp_path: Path) -> None:
    head = "from __future__ import annotations\nfrom dataclasses import dataclass\n" + HEAD
    rule_file(tmp_path, "link_text", head=head + "@dataclass(slots=True)\nclass Place:\n    line: int = 1\n\n")
    assert load_rules([tmp_path])[0].id == "link-text"


def test_files_of_one_name_in_two_folders_are_two_modules(tmp_path: Path) -> None:
    for name in ("one", "two"):
        rule_file(tmp_path / name, "link_text", f"summary='{name}'")
    summaries = [load_rules([tmp_path / name])[0].summary for name in ("one", "two")]
    assert summaries == ["one", "two"]


def test_rules_of_one_folder_share_a_file_that_is_no_rule(tmp_path: Path) -> None:
    for folder in ("one", "two"):
        rule_file(tmp_path / folder, "link_text", "summary=SAID", head=f"from ._words import SAID\n{HEAD}")
        (tmp_path / folder / "_words.py").write_text(f"SAID = 'Of {folder}.'\n")
    assert [load_rules([tmp_path / folder])[0].summary for folder in ("one", "two")] == ["Of one.", "Of two."]


def test_a_folder_that_is_named_twice_is_one(tmp_path: Path) -> None:
    rule_file(tmp_path, "link_text")
    assert len(load_rules([tmp_path, tmp_path])) == 1


def test_a_family_cannot_be_the_name_of_a_rule(tmp_path: Path) -> None:
    file = rule_file(tmp_path / "a", "link")
    rule_file(tmp_path / "b", "link_text")
    with pytest.raises(LoaderError) as error:
        load_rules([tmp_path / "a", tmp_path / "b"])
    assert str(error.value) == f"{file}: no rule can be called link, the family of link-text"


def test_an_older_interface_is_refused_when_it_is_no_longer_offered(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    rule_file(tmp_path, "link_text")
    monkeypatch.setattr(loader, "API_VERSION", 4)
    monkeypatch.setattr(loader, "OLDEST_API", 2)
    with pytest.raises(LoaderError, match="made for api_version 1, but this roadmap-lint offers 2 to 4"):
        load_rules([tmp_path])


def test_the_name_of_a_module_can_be_taken_by_no_import(tmp_path: Path) -> None:
    rule_file(tmp_path, "json")
    before = sys.modules.get("json")
    load_rules([tmp_path])
    assert sys.modules.get("json") is before


def test_bytecode_is_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    rule_file(tmp_path, "link_text")
    load_rules([tmp_path])
    assert list((tmp_path / "__pycache__").glob("link_text.*.pyc"))


@pytest.mark.parametrize(
    ("fields", "reason"),
    [
        ("id='link-other'", "'link-other', but a file of this name holds 'link-text'"),
        ("id='link_text'", "but a file of this name holds 'link-text'"),
        ("id=3", "the id of its RULE must be a string, not 3"),
        ("summary=' '", "summary of its RULE must be a sentence"),
        ("severity='error'", "severity of its RULE must be a Severity"),
        ("check=None", "check of its RULE must be a function"),
        ("fixable=True", "fixable of its RULE must be an Applicability or None"),
        ("default=1", "default of its RULE must be True or False"),
        ("last=1", "last of its RULE must be True or False"),
        ("aliases='link-old'", "aliases of its RULE must be a tuple of names"),
        ("aliases=('Link Old',)", "'Link Old' cannot be the name of a rule"),
        ("aliases=('all',)", "'all' cannot be the name of a rule"),
        ("aliases=('rule-error',)", "'rule-error' cannot be the name of a rule"),
        ("options={'max-age': {'type': 'integer'}}", 'the option "max-age" of its RULE has no "default"'),
        ("options={'max-age': {'type': 'integer', 'default': 0, 'minimum': 1}}", "has a default that it forbids"),
        ("api_version=2", "made for api_version 2, but this roadmap-lint offers 1"),
        ("api_version='1'", "made for api_version 1, but"),
        ("api_version=0", "made for api_version 0, but this roadmap-lint offers 1"),
    ],
)
def test_a_wrong_rule_is_refused(fields: str, reason: str, tmp_path: Path) -> None:
    file = rule_file(tmp_path, "link_text", fields)
    with pytest.raises(LoaderError) as error:
        load_rules([tmp_path])
    assert str(error.value).startswith(f"{file}: ")
    assert reason in str(error.value)


@pytest.mark.parametrize("stem", ["link-text", "Link_text", "link__text", "1_link", "all", "rule_error", "link_é"])
def test_a_wrong_file_name_is_refused(stem: str, tmp_path: Path) -> None:
    rule_file(tmp_path, stem)
    with pytest.raises(LoaderError, match=f"{stem}.py: "):
        load_rules([tmp_path])


@pytest.mark.parametrize("stem", ["schema", "front_matter", "h1_form", "a_b_c"])
def test_file_names_that_are_right(stem: str, tmp_path: Path) -> None:
    rule_file(tmp_path, stem)
    assert load_rules([tmp_path])[0].id == stem.replace("_", "-")


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "offers no RULE"),
        ("RULE = None", "offers no RULE"),
        ("RULE = 'link-text'", "its RULE is not a Rule"),
        ("import nothing_of_this_name", "cannot be imported: ModuleNotFoundError: No module named"),
        ("raise SystemExit(3)", "cannot be imported: SystemExit: 3"),
        ("def", "cannot be imported: SyntaxError"),
        ("\0", "cannot be imported: "),
    ],
)
def test_a_file_without_a_rule_is_refused(text: str, reason: str, tmp_path: Path) -> None:
    file = tmp_path / "link_text.py"
    file.write_text(text)
    with pytest.raises(LoaderError) as error:
        load_rules([tmp_path])
    assert str(file) in str(error.value)
    assert reason in str(error.value)
    assert not [name for name in sys.modules if str(file.with_suffix("")) in name and "import" in reason]


def test_a_missing_and_an_empty_folder_are_refused(tmp_path: Path) -> None:
    with pytest.raises(LoaderError, match="gone is no folder"):
        load_rules([tmp_path / "gone"])
    with pytest.raises(LoaderError, match=f"{tmp_path.name} holds no rules"):
        load_rules([tmp_path])


@pytest.mark.parametrize(
    ("one", "other", "clash"),
    [
        (("link_text", ""), ("link_text", ""), "link-text"),
        (("link_text", ""), ("link_other", "aliases=('link-text',)"), "link-text"),
        (("link_text", "aliases=('link-old',)"), ("link_other", "aliases=('link-old',)"), "link-old"),
    ],
)
def test_two_rules_of_one_name_are_refused(
    one: tuple[str, str], other: tuple[str, str], clash: str, tmp_path: Path
) -> None:
    first = rule_file(tmp_path / "a", *one)
    second = rule_file(tmp_path / "b", *other)
    with pytest.raises(LoaderError) as error:
        load_rules([tmp_path / "a", tmp_path / "b"])
    assert str(error.value) == f"{second}: the rule in {first} is called {clash} already"


def test_page(tmp_path: Path) -> None:
    (tmp_path / "my_own_rule.md").write_text("# my-own-rule")
    assert page("my-own-rule", [tmp_path / "other", tmp_path]) == tmp_path / "my_own_rule.md"
    assert page("my-own-rule") is None


@pytest.fixture
def plugin(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An installed package `acme_roadmap` whose folder `rules` is offered as the plugin `acme`."""
    information = tmp_path / "acme_roadmap-1.0.dist-info"
    information.mkdir()
    (information / "METADATA").write_text("Metadata-Version: 2.1\nName: acme-roadmap\nVersion: 1.0\n")
    points = "[roadmap_lint.rules]\nacme = acme_roadmap.rules\nbroken = acme_gone.rules\nflat = acme_roadmap.flat\n"
    (information / "entry_points.txt").write_text(points)
    rule_file(tmp_path / "acme_roadmap" / "rules", "acme_owner")
    (tmp_path / "acme_roadmap" / "__init__.py").write_text("")
    (tmp_path / "acme_roadmap" / "flat.py").write_text("")
    monkeypatch.syspath_prepend(tmp_path)
    return tmp_path / "acme_roadmap" / "rules"


def test_a_plugin_of_two_packages_is_refused(plugin: Path) -> None:
    other = plugin.parent.parent / "other-2.0.dist-info"
    other.mkdir()
    (other / "METADATA").write_text("Metadata-Version: 2.1\nName: other\nVersion: 2.0\n")
    (other / "entry_points.txt").write_text("[roadmap_lint.rules]\nacme = other.rules\n")
    with pytest.raises(LoaderError, match='"acme" is offered by acme-roadmap and other; uninstall one of them'):
        plugin_folders(["acme"])


def test_plugin_folders(plugin: Path) -> None:
    assert plugin_folders([]) == ()
    assert plugin_folders(["acme"]) == (plugin,)
    assert [rule.id for rule in load_rules(plugin_folders(["acme"]))] == ["acme-owner"]


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("acne", 'offers the plugin "acne"; did you mean "acme"?'),
        ("broken", "cannot be imported: ModuleNotFoundError"),
        ("flat", "acme_roadmap.flat, which is no package"),
    ],
)
@pytest.mark.usefixtures("plugin")
def test_a_wrong_plugin_is_refused(name: str, reason: str) -> None:
    with pytest.raises(LoaderError) as error:
        plugin_folders([name])
    assert reason in str(error.value)


RULES = (
    word_rule("link-target", "a"),
    word_rule("link-text", "b", default=False),
    word_rule("status-open", "c", aliases=("status-left", "open")),
)


def test_words_of_a_rule_go_from_near_to_far() -> None:
    assert words(RULES[2]) == ("status-open", "status-left", "open", "status", "all")


def test_names() -> None:
    assert names(RULES) == {
        "link": {"link-target", "link-text"},
        "status": {"status-open"},
        "link-target": {"link-target"},
        "link-text": {"link-text"},
        "status-open": {"status-open"},
        "status-left": {"status-open"},
        "open": {"status-open"},
    }


@pytest.mark.parametrize(
    ("chosen", "extend", "ignore", "ids"),
    [
        (None, "", "", "link-target status-open"),
        (None, "link-text", "", "link-target link-text status-open"),
        (None, "", "link", "status-open"),
        ("link", "", "", "link-target link-text"),
        ("all", "", "link-target", "link-text status-open"),
        ("status-left", "link-text", "", "link-text status-open"),
        ("link-text", "", "all", ""),
        ("", "", "", ""),
        ("", "open", "", "status-open"),
    ],
)
def test_select(chosen: str | None, extend: str, ignore: str, ids: str) -> None:
    found = select(RULES, None if chosen is None else chosen.split(), extend.split(), ignore.split())
    assert " ".join(rule.id for rule in found) == ids


WRONG = ["status-opne", "zzz"]


@pytest.mark.parametrize("words", [(WRONG, (), ()), (None, WRONG, ()), (None, (), WRONG)])
def test_an_unknown_word_is_refused(words: tuple[list[str] | None, Sequence[str], Sequence[str]]) -> None:
    with pytest.raises(LoaderError, match='no rule is called "status-opne"; did you mean "status-open"\\?'):
        select(RULES, *words)


def test_an_unknown_word_may_be_let_pass() -> None:
    assert select(RULES, ["zzz", "link-text"], ["zzz"], ["zzz"], strict=False) == (RULES[1],)
    assert select(RULES, extend=["zzz"], strict=False) == (RULES[0], RULES[2])


def test_the_severity_and_applicability_of_a_loaded_rule_are_ours(tmp_path: Path) -> None:
    rule_file(tmp_path, "link_text", "fixable=Applicability.UNSAFE;severity=Severity.WARNING")
    rule = load_rules([tmp_path])[0]
    assert isinstance(rule, Rule)
    assert (rule.fixable, rule.severity) == (Applicability.UNSAFE, Severity.WARNING)
