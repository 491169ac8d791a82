"""Long names, as messages say them."""

from __future__ import annotations

LONGEST = 80  # characters of a name in a message
_SHORTEST = 12  # characters of a first sentence; what ends before them is an abbreviation
_ENDS = (". ", "! ", "? ", ": ", "。", "：")


def shortened(name: str) -> str:
    """The first sentence of `name`, without its end, where the whole is longer than `LONGEST`; else what fits of it."""
    if len(name) <= LONGEST:
        return name
    ends = [end for sign in _ENDS if (end := name.find(sign, _SHORTEST, LONGEST)) >= 0]
    if ends:
        return name[: min(ends)]
    cut = name[: LONGEST - 1]
    words = cut.rpartition(" ")[0]
    return (words if 2 * len(words) > LONGEST else cut).rstrip(" ,;–—-(") + "…"
