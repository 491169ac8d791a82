"""The one kind of error that is the user's to mend: its message is a sentence that says what to do."""

from __future__ import annotations


class UserError(Exception):
    """A wrong option, a wrong configuration, a file that cannot be read or written."""
