"""`python -m roadmap_lint` is the command `roadmap-lint`."""

from roadmap_lint.cli import run

run()
