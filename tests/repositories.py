"""The git repositories that tests are tried on are built as everybody's are who tests a rule."""

from roadmap_lint.testing.repositories import IDENTITY, Repo, run

__all__ = ["IDENTITY", "Repo", "run"]
