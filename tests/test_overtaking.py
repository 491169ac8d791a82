from __future__ import annotations

import pytest

from roadmap_lint.document import Document
from roadmap_lint.overtaking import DoneVersions, overtaken
from roadmap_lint.reader import read
from roadmap_lint.source import Source


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("## v0.3 (planned)\n## v0.4 ✅\n## v0.5 ✅\n", [("v0.3", "v0.4")]),
        ("## Done\n- v0.5\n## Planned\n- v0.4\n- v0.6\n", [("v0.4", "v0.5")]),
        ("## v1.4.2 (planned)\n## v1.4.3 ✅\n", [("v1.4.2", "v1.4.3")]),
        ("- [x] v0.5\n- v0.4 (planned)\n", [("v0.4", "v0.5")]),
        ("## v0.9 (planned)\n## v0.10 ✅\n", [("v0.9", "v0.10")]),
        # in order, or with a reason
        ("## v0.10 (planned)\n## v0.9 ✅\n", []),
        ("## v0.3 (deferred)\n## v0.4 ✅\n", []),
        ("## ~~v0.3~~\n## v0.4 ✅\n", []),
        ("## v0.3 (in progress)\n## v0.4 ✅\n", []),
        ("## v0.3\n## v0.4 ✅\n", []),
        ("## v1.4.2 (planned)\n## v1.5.0 ✅\n", []),
        ("## v1.9 (planned)\n## v2.0 ✅\n", []),
        ("## v0.3.x (planned)\n## v0.4 ✅\n", []),
        ("## v0.4.0-rc.1 (planned)\n## v0.4.1 ✅\n", []),
        ("## v0.3 (planned)\n## v0.4 ✅\n\n|Version|Status|\n|-|-|\n|v0.4|Planned|\n", []),
        ("# A\n## v0.3 (planned)\n# B\n## v0.4 ✅\n", []),
    ],
)
def test_overtaken(text: str, expected: list[tuple[str, str]]) -> None:
    roadmap = read(Document.parse(Source.from_text("ROADMAP.md", text)))
    assert [(milestone.name, later.name) for milestone, later in overtaken(roadmap)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("## v1.0\n## v1.2 ✅\n## v1.1 ✅\n", {"v1.0": "v1.1", "v1.1": "v1.2", "v1.2": None}),
        ("## v1.1 ✅\n## v1.0\n- [ ] API\n", {"v1.1": None, "v1.0": "v1.1"}),
        ("## v1.x\n## v1.1+\n## v1.2 ✅\n", {"v1.x": None, "v1.1+": None, "v1.2": None}),
        ("## v1.0.1\n## v1.1 ✅\n", {"v1.0.1": None, "v1.1": None}),
        ("## v1.0\n## v1.1\n## v2.0 ✅\n", {"v1.0": None, "v1.1": None, "v2.0": None}),
    ],
)
def test_the_next_version_that_is_done(text: str, expected: dict[str, str | None]) -> None:
    roadmap = read(Document.parse(Source.from_text("ROADMAP.md", text)))
    done = DoneVersions(roadmap)
    later = {milestone.name: done.after(milestone) for milestone in roadmap.milestones}
    assert {name: milestone and milestone.name for name, milestone in later.items()} == expected
