"""Reads the claims that a roadmap makes, reports where they contradict each other, and mends what it can prove."""

__version__ = "0.1.0"
