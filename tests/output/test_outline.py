from __future__ import annotations

import io
from pathlib import Path

from roadmap_lint.output.outline import write
from tests.output.test_model import TEXT, read


def told(text: str, folder: Path, not_looked: tuple[str, ...] = ()) -> str:
    stream = io.StringIO()
    write(read(text, folder), not_looked, stream)
    return stream.getvalue()


def test_what_is_told(tmp_path: Path) -> None:
    assert told(TEXT, tmp_path, ("history: a shallow clone does not hold it",)) == ""
