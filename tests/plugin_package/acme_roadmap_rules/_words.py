"""What the rules of this package share. A file whose name begins with `_` is no rule."""

VAGUE = ("soon", "asap", "eventually", "at some point")


def vague_word(text: str) -> str | None:
    """The first word in `text` that promises nothing."""
    folded = f" {text.casefold()} "
    return next((word for word in VAGUE if f" {word} " in folded), None)
