"""Finds, loads and chooses rules. The one place that knows where `rules/` and `schemas/` lie."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from importlib.util import find_spec, module_from_spec, spec_from_file_location
from pathlib import Path

from roadmap_lint.errors import UserError
from roadmap_lint.rule import API_VERSION, Applicability, Rule, Severity

EVERY = "all"
CRASH = "rule-error"  # under this name the linter reports a rule that raises
OPTION_KEYWORDS = frozenset({"type", "default", "description", "enum", "minimum", "minLength", "items"})
PLUGIN_GROUP = "roadmap_lint.rules"
_PACKAGE = Path(__file__).parent


class LoaderError(UserError):
    """Rules cannot be found, loaded or chosen; the message is a sentence that names the file or the word."""


def bundled() -> Path:
    """The folder of the rules that come with roadmap-lint."""
    return _home() / "rules"


def schema(name: str) -> Path:
    """The JSON Schema `config`, `report` or `roadmap`."""
    return _home() / "schemas" / f"{name}.schema.json"


def _home() -> Path:
    # A wheel holds the folders inside the package. Looking there first keeps a package that was installed into
    # somebody's project from running what that project has in a folder `rules`.
    return _PACKAGE if (_PACKAGE / "rules").is_dir() else _PACKAGE.parent


def page(rule_id: str, folders: Sequence[Path] = ()) -> Path:
    """The page of a rule, among the bundled ones and in `folders`. Raises LoaderError when it has none."""
    name = f"{rule_id.replace('-', '_')}.md"
    for folder in (bundled(), *folders):
        if (folder / name).is_file():
            return folder / name
    raise LoaderError(f"the rule {rule_id} has no page")


def plugin_folders(plugins: Iterable[str]) -> tuple[Path, ...]:
    """The folders of rules that installed packages offer under these names. Raises LoaderError for an unknown name.

    An entry point of the group `roadmap_lint.rules` names an importable package: the folder that holds the rules.
    """
    wanted = tuple(plugins)
    if not wanted:
        return ()
    from importlib.metadata import entry_points  # slow, and seldom needed

    offered = {point.name: point.module for point in entry_points(group=PLUGIN_GROUP)}
    return tuple(_plugin_folder(name, offered) for name in wanted)


def _plugin_folder(name: str, offered: Mapping[str, str]) -> Path:
    if name not in offered:
        raise LoaderError(f'no installed package offers the plugin "{name}"{nearest(name, offered)}')
    try:
        spec = find_spec(offered[name])
    except Exception as error:
        raise LoaderError(f'the plugin "{name}" cannot be imported: {_said(error)}') from error
    if spec is None or not spec.submodule_search_locations:
        raise LoaderError(f'the plugin "{name}" names {offered[name]}, which is no package')
    return Path(next(iter(spec.submodule_search_locations)))


def load_rules(folders: Sequence[Path]) -> tuple[Rule, ...]:
    """The rules in `folders`, one a file, sorted by id. A file `status_open.py` offers RULE with the id `status-open`.

    Raises LoaderError, with the path, for a folder that is missing or empty, a file that cannot be imported or offers
    no proper RULE, a rule that needs a newer roadmap-lint, and two rules of one name.
    """
    rules: list[Rule] = []
    owners: dict[str, Path] = {}
    for file in (file for folder in folders for file in _files(folder)):
        rule = _load(file)
        for word in (rule.id, *rule.aliases):
            if word in owners:
                raise LoaderError(f"{file}: the rule in {owners[word]} is called {word} already")
            owners[word] = file
        rules.append(rule)
    return tuple(sorted(rules, key=lambda rule: rule.id))


def _files(folder: Path) -> list[Path]:
    if not folder.is_dir():
        raise LoaderError(f"{folder} is no folder; it should hold rules")
    files = sorted(file for file in folder.glob("*.py") if file.name != "__init__.py")
    if not files:
        raise LoaderError(f"{folder} holds no rules")
    return files


def _load(file: Path) -> Rule:
    name = f"roadmap_lint rule {file.with_suffix('').as_posix().replace('.', '_')}"
    spec = spec_from_file_location(name, file)
    if spec is None or spec.loader is None:
        raise LoaderError(f"{file} cannot be imported")
    module = sys.modules[name] = module_from_spec(spec)  # dataclasses look their module up while it is executed
    try:
        spec.loader.exec_module(module)
    except (Exception, SystemExit) as error:
        del sys.modules[name]
        raise LoaderError(f"{file} cannot be imported: {_said(error)}") from error
    rule = getattr(module, "RULE", None)
    if not isinstance(rule, Rule):
        raise LoaderError(f"{file} offers no RULE" if rule is None else f"{file}: its RULE is not a Rule")
    for fault in _faults(rule, file.stem):
        raise LoaderError(f"{file}: {fault}")
    return rule


def _said(error: BaseException) -> str:
    return f"{type(error).__name__}: {error}"


_FORMS: Mapping[str, tuple[str, Callable[[object], bool]]] = {
    "id": ("a string", lambda value: isinstance(value, str)),
    "summary": ("a sentence", lambda value: isinstance(value, str) and bool(value.strip())),
    "severity": ("a Severity", lambda value: isinstance(value, Severity)),
    "check": ("a function", callable),
    "fixable": ("an Applicability or None", lambda value: value is None or isinstance(value, Applicability)),
    "default": ("True or False", lambda value: isinstance(value, bool)),
    "last": ("True or False", lambda value: isinstance(value, bool)),
    "aliases": ("a tuple of names", lambda value: isinstance(value, tuple) and all(isinstance(n, str) for n in value)),
    "options": ("a JSON Schema with a default per option", lambda value: _are_options(value)),
}


def _are_options(value: object) -> bool:
    return isinstance(value, Mapping) and all(
        isinstance(name, str)
        and isinstance(option, Mapping)
        and {"type", "default"} <= option.keys() <= OPTION_KEYWORDS
        for name, option in value.items()
    )


def _faults(rule: Rule, stem: str) -> Iterator[str]:
    if not isinstance(rule.api_version, int) or not 1 <= rule.api_version <= API_VERSION:
        yield f"it is made for interface {rule.api_version}; this roadmap-lint offers {API_VERSION}"
    for name, (form, holds) in _FORMS.items():
        if not holds(getattr(rule, name)):
            yield f"the {name} of its RULE must be {form}, not {getattr(rule, name)!r}"
    if rule.id.replace("-", "_") != stem or "_" in rule.id:
        yield f"the id of its RULE is {rule.id!r}, but a file of this name holds {stem.replace('_', '-')!r}"
    for word in (rule.id, *rule.aliases):
        if word in (EVERY, CRASH) or not _is_name(word):
            yield f"{word!r} cannot be the name of a rule"


def _is_name(word: str) -> bool:
    parts = word.split("-")
    return word.isascii() and word == word.lower() and word[:1].isalpha() and all(part.isalnum() for part in parts)


def words(rule: Rule) -> tuple[str, ...]:
    """Every word that speaks of `rule`, the nearest first: its id and aliases, its family, `all`."""
    return (rule.id, *rule.aliases, rule.family, EVERY)


def names(rules: Iterable[Rule]) -> dict[str, frozenset[str]]:
    """Every word that speaks of some of `rules`, with their ids: ids and aliases, then families. Not `all`."""
    families: dict[str, frozenset[str]] = {}
    words: dict[str, frozenset[str]] = {}
    for rule in rules:
        families[rule.family] = families.get(rule.family, frozenset()) | {rule.id}
        words |= dict.fromkeys((rule.id, *rule.aliases), frozenset({rule.id}))
    return families | words


def select(
    rules: Sequence[Rule],
    select: Iterable[str] | None = None,
    extend: Iterable[str] = (),
    ignore: Iterable[str] = (),
) -> tuple[Rule, ...]:
    """The rules that `select` names (None: those on by default), and those of `extend`, without those of `ignore`.

    A word is an id, an alias, a family or `all`. Raises LoaderError, naming the nearest, for any other word.
    """
    known = names(rules) | {EVERY: frozenset(rule.id for rule in rules)}
    defaults = frozenset(rule.id for rule in rules if rule.default)
    chosen = defaults if select is None else _ids(select, known)
    chosen = (chosen | _ids(extend, known)) - _ids(ignore, known)
    return tuple(rule for rule in rules if rule.id in chosen)


def _ids(words: Iterable[str], known: Mapping[str, frozenset[str]]) -> frozenset[str]:
    ids: frozenset[str] = frozenset()
    for word in sorted(words):  # sets have no order of their own, and messages must not change from run to run
        if word not in known:
            raise LoaderError(f'no rule is called "{word}"{nearest(word, known)}')
        ids |= known[word]
    return ids


def nearest(word: str, known: Iterable[str]) -> str:
    """`; did you mean "…"?` with the known word that is most like `word`, or nothing when none is."""
    found = closest(word, known)
    return f'; did you mean "{found}"?' if found else ""


def closest(word: str, known: Iterable[str]) -> str | None:
    """The known word that is most like `word`, None when none is."""
    from difflib import get_close_matches  # only when something is wrong

    return next(iter(get_close_matches(word, sorted(known), n=1)), None)
