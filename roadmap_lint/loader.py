"""Finds, loads and chooses rules. The one place that knows where `rules/` and `schemas/` lie."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from importlib.util import find_spec, module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType

from roadmap_lint.errors import UserError
from roadmap_lint.nearest import nearest
from roadmap_lint.rule import API_VERSION, OLDEST_API, Applicability, Rule, Severity
from roadmap_lint.rulebook import declaration_faults
from roadmap_lint.tree import names_in

EVERY = "all"
CRASH = "rule-error"  # under this name the linter reports a rule that raises
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


def page(rule_id: str, folders: Sequence[Path] = ()) -> Path | None:
    """The page of a rule, among the bundled ones and in `folders`; None when it has none."""
    name = f"{rule_id.replace('-', '_')}.md"
    for folder in (bundled(), *folders):
        if (folder / name).is_file():
            return folder / name
    return None


def plugin_folders(plugins: Iterable[str]) -> tuple[Path, ...]:
    """The folders of rules that installed packages offer under these names. Raises LoaderError for an unknown name.

    An entry point of the group `roadmap_lint.rules` names an importable package: the folder that holds the rules.
    """
    wanted = tuple(plugins)
    if not wanted:
        return ()
    from importlib.metadata import entry_points  # slow, and seldom needed

    points = entry_points(group=PLUGIN_GROUP)
    for name in wanted:
        owners = sorted({point.dist.name for point in points if point.name == name and point.dist is not None})
        if len(owners) > 1:
            raise LoaderError(f'the plugin "{name}" is offered by {" and ".join(owners)}; uninstall one of them')
    offered = {point.name: point.module for point in points}
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
    """The rules in `folders`, one a file, sorted by id; a file may be named instead of its folder.

    A file `status_open.py` offers RULE with the id `status-open`. One whose name begins with `_` is no rule: those
    beside it import it (`from ._words import SMALL`). Raises LoaderError, with the path, for a folder that is missing
    or empty, a file that cannot be imported or offers no proper RULE, a rule made for another interface, and two rules
    of one name.
    """
    rules: list[Rule] = []
    owners: dict[str, Path] = {}
    for file in (file for folder in dict.fromkeys(folders) for file in _files(folder)):
        rule = _load(file)
        for word in (rule.id, *rule.aliases):
            if word in owners:
                raise LoaderError(f"{file}: the rule in {owners[word]} is called {word} already")
            owners[word] = file
        rules.append(rule)
    for rule in rules:
        if rule.family in owners and rule.family not in (rule.id, *rule.aliases):
            raise LoaderError(f"{owners[rule.family]}: no rule can be called {rule.family}, the family of {rule.id}")
    return tuple(sorted(rules, key=lambda rule: rule.id))


def _files(folder: Path) -> list[Path]:
    if folder.is_file():
        return [folder]
    if not folder.is_dir():
        raise LoaderError(f"{folder} is no folder; it should hold rules")
    names = names_in(folder) or ()
    files = [folder / name for name in sorted(names) if name.endswith(".py") and not name.startswith("_")]
    if not files:
        raise LoaderError(f"{folder} holds no rules")
    return files


def _load(file: Path) -> Rule:
    name = f"{_package(file.parent)}.{file.stem}"
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


def _package(folder: Path) -> str:
    """The name under which the modules of a folder are known, so that they can import one another, and no other."""
    name = f"roadmap_lint rules {folder.as_posix().replace('.', '_')}"
    if name not in sys.modules:
        package = sys.modules[name] = ModuleType(name)
        package.__path__ = [str(folder)]
    return name


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
}


def _faults(rule: Rule, stem: str) -> Iterator[str]:
    if rule.api_version not in range(OLDEST_API, API_VERSION + 1):
        offers = API_VERSION if OLDEST_API == API_VERSION else f"{OLDEST_API} to {API_VERSION}"
        yield f"it is made for api_version {rule.api_version}, but this roadmap-lint offers {offers}"
    for name, (form, holds) in _FORMS.items():
        if not holds(getattr(rule, name)):
            yield f"the {name} of its RULE must be {form}, not {getattr(rule, name)!r}"
    if rule.options:
        yield from declaration_faults(rule.options)
    if rule.id.replace("-", "_") != stem or "_" in rule.id:
        yield f"the id of its RULE is {rule.id!r}, but a file of this name holds {stem.replace('_', '-')!r}"
    for word in (rule.id, *rule.aliases):
        if word in (EVERY, CRASH) or not is_name(word):
            yield f"{word!r} cannot be the name of a rule"


def is_name(word: str) -> bool:
    """Whether `word` can be the id of a rule: small letters and digits, in words that dashes part."""
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
    *,
    strict: bool = True,
) -> tuple[Rule, ...]:
    """The rules that `select` names (None: those on by default), and those of `extend`, without those of `ignore`.

    A word is an id, an alias, a family or `all`. Raises LoaderError, naming the nearest, for any other word, unless
    it is not to be `strict`.
    """
    known = names(rules) | {EVERY: frozenset(rule.id for rule in rules)}
    if not strict:
        select = None if select is None else known.keys() & set(select)
        extend, ignore = known.keys() & set(extend), known.keys() & set(ignore)
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
