"""Names of files in a text: `src/x.py`, `CONTRIBUTING.md`."""

from __future__ import annotations

from collections.abc import Iterator

from roadmap_lint.pattern import pattern
from roadmap_lint.vocabulary import Found

_EXTENSIONS = (
    "md|mdx|rst|adoc|txt|py|pyi|ipynb|ts|tsx|js|jsx|mjs|cjs|vue|svelte|rs|go|java|kt|kts|swift|c|h|cc|cpp|hpp|cs|rb|php|pl|pm|lua"
    "|sh|bash|zsh|ps1|bat|sql|yml|yaml|toml|json|ini|cfg|html|css|scss|proto|graphql|tf|zig|ex|exs|hs|ml|dart|scala|r|jl|svg|png"
)
_NAME = pattern(
    r"(?<![\w./\\@:~$%{<*+-])(?:\./)?"
    rf"((?:[\w.@-]{{1,60}}/){{0,12}}[\w.@-]{{1,80}}\.(?:{_EXTENSIONS}))(?![\w/\\*}}>(\[-]|\.\w)"
)
# What is said of files that are to come, or are gone.
_UNSETTLED = pattern(
    r"(?i)→|->|⇒|↔|~~|\b(?:new|create[sd]?|add|rename[sd]?|moved?|removed?|deleted?|purged?|dropped|replaced|formerly|legacy|no|not|without"
    r"|missing|never|will|would|should|planned|propose[sd]?|todo|future|e\.g|example|generated?|generates|writes?|written|emits?|runtime"
    r"|neu|nuevo|nueva|nouveau|novo|crear|criar|créer|removido|eliminado|создать|новый)\b|新規|新建|新增|削除|删除|移動|없는|새로"
)
_POINTING = pattern(
    r"(?i)(?:\b(?:see|via|in|read|siehe|ver|vea|véase|voir|vedi|см\.?|consulte)|参照|见|請見|参见)[\s:：(`*\ufffc]*\Z"
)


def find_files(text: str) -> Iterator[Found[str]]:
    """Every name of a file in `text` with its folders, but a leading `./` and a line number. Patterns are left out."""
    if "." in text:
        yield from (Found(found[1], *found.span(1)) for found in _NAME.finditer(text) if ".." not in found[1])


def is_unsettled(line: str) -> bool:
    """Whether a line speaks of files that are to come, are gone, or are made by a program."""
    return _UNSETTLED.search(line) is not None


def is_pointed_at(line: str, start: int) -> bool:
    """Whether the words before `start` send the reader there: `see docs/x.md`."""
    return _POINTING.search(line[max(0, start - 40) : start]) is not None
