"""Runs one target under atheris, which is libFuzzer for Python.

`python fuzz/harness.py TARGET [CORPUS] [LIBFUZZER OPTIONS]`; what a target promises, `tests/promises.py` says.
"""

from __future__ import annotations

import random
import sys
import tempfile
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import atheris
from hypothesis import given, settings

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT))

with atheris.instrument_imports(include=["roadmap_lint", "markdown_it"]):
    from roadmap_lint.testing import cases_of
    from tests.promises import Promises, hold_configuration
    from tests.strategies import CONFIGURATIONS, MARKDOWN, roadmaps

Target = Callable[[bytes], object]


def targets(folder: Path) -> Mapping[str, Target]:
    """What takes a fuzzer's bytes, by name. A structured target reads them as the choices of a strategy."""
    promises = Promises(folder / "repo")

    @settings(deadline=None)
    @given(MARKDOWN)
    def markdown(text: str) -> None:
        promises.hold_text(text)

    @settings(deadline=None)
    @given(roadmaps())
    def roadmap(text: str) -> None:
        promises.hold_text(text)

    @settings(deadline=None)
    @given(CONFIGURATIONS)
    def configuration(text: str) -> None:
        hold_configuration(text, folder)

    return {
        "bytes": promises.hold_bytes,
        "toml": lambda raw: hold_configuration(raw.decode("utf-8", "surrogateescape"), folder),
        "markdown": markdown.hypothesis.fuzz_one_input,
        "roadmap": roadmap.hypothesis.fuzz_one_input,
        "configuration": configuration.hypothesis.fuzz_one_input,
    }


def seeds(target: str) -> Iterator[bytes]:
    """Inputs to begin with: for bytes every case of a rule's page, for TOML our own file, else random choices."""
    if target == "bytes":
        for page in sorted((ROOT / "rules").glob("*.md")):
            yield from (case.source.raw for case in cases_of(page))
    elif target == "toml":
        yield (ROOT / "fuzz" / "seed.toml").read_bytes()
    else:
        dice = random.Random(1)
        yield from (dice.randbytes(dice.randrange(1_000)) for _ in range(200))


def main() -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        chosen = sys.argv.pop(1)
        target = targets(folder)[chosen]
        words = sys.argv
        if not any(Path(word).is_file() for word in words[1:]):  # else these inputs are run once each
            (folder / "seeds").mkdir()
            for number, raw in enumerate(seeds(chosen)):
                (folder / "seeds" / f"{number}").write_bytes(raw)
            words = [*words, str(folder / "seeds")]
        atheris.Setup(words, target)
        atheris.Fuzz()


if __name__ == "__main__":
    main()
