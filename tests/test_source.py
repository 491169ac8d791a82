from __future__ import annotations

import os
import stat
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from roadmap_lint.source import Source, SourceError, Span, write

BOM = b"\xef\xbb\xbf"
TEXTS = st.text(st.sampled_from("ab \té✅\r\n\u2028\x0b"), max_size=60)


@pytest.mark.parametrize(("start", "end"), [(-1, 2), (3, 2)])
def test_no_span(start: int, end: int) -> None:
    with pytest.raises(ValueError, match="no span"):
        Span(start, end)


@pytest.mark.parametrize(
    ("one", "other", "touch"),
    [
        (Span(0, 2), Span(1, 3), True),
        (Span(0, 2), Span(2, 3), True),
        (Span(0, 5), Span(2, 2), True),
        (Span(2, 2), Span(2, 2), True),
        (Span(0, 2), Span(3, 4), False),
        (Span(3, 3), Span(0, 2), False),
    ],
)
def test_touches(one: Span, other: Span, touch: bool) -> None:
    assert one.touches(other) is touch
    assert other.touches(one) is touch


@pytest.mark.parametrize(
    ("outer", "inner", "inside"),
    [
        (Span(0, 5), Span(0, 5), True),
        (Span(0, 5), Span(5, 5), True),
        (Span(1, 5), Span(0, 2), False),
        (Span(0, 5), Span(4, 6), False),
    ],
)
def test_contains(outer: Span, inner: Span, inside: bool) -> None:
    assert (inner in outer) is inside


@given(TEXTS, st.booleans())
def test_bytes_come_back(text: str, bom: bool) -> None:
    raw = BOM * bom + text.encode()
    source = Source.from_bytes("x.md", raw)
    assert (source.text, source.bom, source.raw) == (text, bom, raw)
    assert source.with_text(text) == source


@pytest.mark.parametrize(
    ("raw", "line"),
    [(b"caf\xe9", 1), (b"a\nb\n\xff", 3), (BOM + b"a\n\xff", 2), (b"\xff\xfea\x00", 1), (b"\xed\xa0\x80", 1)],
)
def test_not_utf8(raw: bytes, line: int) -> None:
    with pytest.raises(SourceError, match=rf"x\.md is not UTF-8 text \(line {line}\)"):
        Source.from_bytes("x.md", raw)


@given(TEXTS)
def test_lines_partition_the_text(text: str) -> None:
    source = Source.from_text("x.md", text)
    starts = [*source.line_starts, len(text)]
    assert [text[a:b] for a, b in pairwise(starts)] == _lines(text)
    for line, (start, end) in enumerate(pairwise(starts), 1):
        span = source.line_span(line)
        assert span.start == start
        assert source.cut(span) == text[start:end].removesuffix("\r\n").removesuffix("\n").removesuffix("\r")


def _lines(text: str) -> list[str]:
    """Lines with their ends, cut without a regular expression; the last has none."""
    marked = text.replace("\r\n", "\0").replace("\r", "\1").replace("\n", "\2")
    lines = [""]
    for character in marked:
        lines[-1] += character
        if character in "\0\1\2":
            lines.append("")
    return [line.replace("\0", "\r\n").replace("\1", "\r").replace("\2", "\n") for line in lines]


@given(TEXTS, st.data())
def test_position_and_offset_agree(text: str, data: st.DataObject) -> None:
    source = Source.from_text("x.md", text)
    offset = data.draw(st.integers(0, len(text)))
    line, column, same = source.position(offset)
    assert same == offset
    assert source.line(offset) == line
    assert source.line_starts[line - 1] + column - 1 == offset
    assert column >= 1


def test_columns_count_characters() -> None:
    assert Source.from_text("x.md", "é✅\n— a").position(5) == (2, 3, 5)


@pytest.mark.parametrize(
    ("text", "newline"), [("a", "\n"), ("", "\n"), ("a\nb\r\n", "\n"), ("a\r\nb\n", "\r\n"), ("a\rb", "\r")]
)
def test_newline(text: str, newline: str) -> None:
    assert Source.from_text("x.md", text).newline == newline


def test_reads_a_file_under_another_name(tmp_path: Path) -> None:
    file = tmp_path / "a.md"
    file.write_bytes(b"a\r\n")
    assert Source.read(file, "docs/a.md") == Source.from_text("docs/a.md", "a\r\n")
    assert Source.read(file).path == file.as_posix()


@pytest.mark.parametrize(
    ("name", "reason"),
    [("missing.md", "No such file"), (".", "it is not a regular file"), ("a\0b", "null [bc]")],
)
def test_cannot_be_read(name: str, reason: str, tmp_path: Path) -> None:
    with pytest.raises(SourceError, match=reason):
        Source.read(tmp_path / name, "x.md")


def test_a_pipe_is_not_read(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.md")
    with pytest.raises(SourceError, match="not a regular file"):
        Source.read(tmp_path / "pipe.md")


@given(text=TEXTS, bom=st.booleans())
def test_write_keeps_bom_and_line_ends(text: str, bom: bool, tmp_path_factory: pytest.TempPathFactory) -> None:
    file = tmp_path_factory.mktemp("write") / "a.md"
    file.write_bytes(BOM * bom + b"before")
    before = Source.read(file)
    write(file, before, before.with_text(text))
    assert file.read_bytes() == BOM * bom + text.encode()
    assert [entry.name for entry in file.parent.iterdir()] == ["a.md"]


@pytest.mark.parametrize("mode", [0o600, 0o644, 0o755])
def test_write_keeps_the_mode(mode: int, tmp_path: Path) -> None:
    file, before, after = _change(tmp_path)
    file.chmod(mode)
    write(file, before, after)
    assert stat.S_IMODE(file.stat().st_mode) == mode


def test_write_goes_through_a_link(tmp_path: Path) -> None:
    file, before, after = _change(tmp_path)
    link = tmp_path / "link.md"
    link.symlink_to("a.md")
    write(link, before, after)
    assert link.is_symlink()
    assert file.read_bytes() == after.raw


def test_write_takes_a_name_of_any_length(tmp_path: Path) -> None:
    file = tmp_path / ("a" * 252 + ".md")
    file.write_bytes(b"before")
    before = Source.read(file)
    write(file, before, before.with_text("after"))
    assert file.read_bytes() == b"after"


def test_write_refuses_a_file_that_was_changed(tmp_path: Path) -> None:
    file, before, after = _change(tmp_path)
    file.write_bytes(b"somebody else's")
    with pytest.raises(SourceError, match="was changed by someone else"):
        write(file, before, after)
    assert file.read_bytes() == b"somebody else's"
    assert [entry.name for entry in tmp_path.iterdir()] == ["a.md"]


def test_write_refuses_a_file_that_is_read_only(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file, before, after = _change(tmp_path)
    monkeypatch.setattr(os, "access", lambda *_: False)  # root may write anything
    with pytest.raises(SourceError, match="read-only"):
        write(file, before, after)
    assert file.read_bytes() == before.raw


@pytest.mark.parametrize("step", ["fsync", "replace"])
def test_a_write_that_fails_leaves_the_file(step: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file, before, after = _change(tmp_path)

    def fail(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(*((os, "fsync", fail) if step == "fsync" else (Path, "replace", fail)))
    with pytest.raises(SourceError, match="No space left on device"):
        write(file, before, after)
    assert file.read_bytes() == before.raw
    assert [entry.name for entry in tmp_path.iterdir()] == ["a.md"]


def test_a_file_that_went_away_is_not_made_anew(tmp_path: Path) -> None:
    file, before, after = _change(tmp_path)
    file.unlink()
    with pytest.raises(SourceError, match="cannot be written"):
        write(file, before, after)
    assert not list(tmp_path.iterdir())


def _change(folder: Path) -> tuple[Path, Source, Source]:
    file = folder / "a.md"
    file.write_bytes(b"before\n")
    before = Source.read(file, "a.md")
    return file, before, before.with_text("after\n")
