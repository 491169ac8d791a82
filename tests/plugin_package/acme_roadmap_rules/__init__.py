"""Rules of ACME for roadmaps."""
