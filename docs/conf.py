"""How Sphinx makes the site: `sphinx-build -W --keep-going -c docs . build/site`, from the top of the repository.

The pages are plain Markdown that reads as well on GitHub. The tables of contents, which that has no words for, are
added here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from roadmap_lint import __version__

if TYPE_CHECKING:
    from sphinx.application import Sphinx

project = "roadmap-lint"
project_copyright = "the authors of roadmap-lint"
release = __version__
extensions = ["myst_parser"]
html_theme = "furo"
html_title = f"roadmap-lint {release}"
html_theme_options = {
    "source_repository": "https://github.com/roadmap-lint/roadmap-lint/",
    "source_branch": "main",
    "source_directory": "",
}
html_extra_path = ["front"]
root_doc = "docs/index"
include_patterns = ["docs/*.md", "rules/*.md", "CONTRIBUTING.md", "CHANGELOG.md", "SECURITY.md", "LICENSE"]
myst_heading_anchors = 4
nitpicky = True

CONTENTS = {
    "docs/index": (
        *("tutorial", "hook", "ci", "adopting", "agents", "configuration", "rules", "fixing", "formats"),
        "model",
        *("schemas", "writing-rules", "rule-packages", "api", "faq"),
        *("/CONTRIBUTING", "/CHANGELOG", "/SECURITY"),
    ),
    "docs/rules": ("/rules/*",),
}


def add_contents(_: Sphinx, page: str, source: list[str]) -> None:
    """Append the hidden table of contents of a page."""
    if page in CONTENTS:
        glob = "\n:glob:" if page == "docs/rules" else ""
        source[0] += "\n".join(["", "```{toctree}", f":hidden:{glob}", "", *CONTENTS[page], "```", ""])


def setup(app: Sphinx) -> None:
    app.connect("source-read", add_contents)
