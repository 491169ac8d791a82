"""The examples of the specifications of Markdown, which lie in `tests/specification/`."""

from __future__ import annotations

import re
from pathlib import Path
from typing import NamedTuple

_EXAMPLE = re.compile(r"^`{32} example(?: \w+)?\n(.*?)^\.\n(.*?)^`{32}$", re.MULTILINE | re.DOTALL)


class Example(NamedTuple):
    markdown: str
    html: str


def _examples(name: str) -> list[Example]:
    text = (Path(__file__).parent / "specification" / name).read_text("utf-8")
    found = [Example(*(part.replace("→", "\t") for part in match.groups())) for match in _EXAMPLE.finditer(text)]
    assert len(found) == text.count("`" * 32 + " example")
    return found


COMMONMARK = _examples("commonmark.txt")
GFM = _examples("gfm.txt")
