"""Writes a date anew for another day, in the form and language in which it stands."""

from __future__ import annotations
