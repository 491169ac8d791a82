"""Texts for hypothesis: what looks like a roadmap, what looks like Markdown, and what looks like a configuration."""

from __future__ import annotations

import json

from hypothesis import strategies as st


def _split(text: str) -> list[str]:
    """What stands between the bars of `text`, and nothing at all."""
    return ["", *(part.strip("\n") for part in text.split("¦"))]


FILLINGS = {
    "name": _split(
        "v0.1¦v0.2.0¦0.3.1¦1.0.0-beta.2¦v1..2¦v.1.2¦Version 1.x¦0.2.1 → 0.2.4¦2025.1¦v99999999999.0¦Phase 1¦Phase 2¦"
        "Phase 2b¦PHASE 0¦Milestone 3¦Sprint 4¦R-01¦R-02¦Q1 2026¦Now¦第1阶段¦Completed¦In progress¦Later¦Storage¦"
        "Release process¦Phase¦Этап 2¦Fase 3¦v¦#12¦ "
    ),
    "status": _split(
        "✅¦🚧¦⏳¦❌¦[x]¦[ ]¦[~]¦(done)¦- done¦: planned¦(in progress)¦~~dropped~~¦âœ…¦**Status**: done¦"
        "Status: planned¦✅ Done¦erledigt¦已完成¦готово¦:white_check_mark:¦✅ 🚧"
    ),
    "date": _split(
        "2025-05-04¦May 2025¦May 4th, 2025¦4 May 2025¦31 June 2025¦2025-02-30¦Q4 2025¦H1 2026¦2026¦Monday, 4 May 2025¦"
        "mid-2026¦0000-00-00¦0000-01-01¦0001-01-01¦9999-12-31¦Q4 9999¦99999-01-01¦CY23 Q1¦2025年5月4日¦2025-05¦May¦"
        "04/05/2025¦YYYY-MM-DD¦2025-05-04 – 2025-04-05¦2025-W53"
    ),
    "figure": _split(
        "3/5¦3 of 5 done¦60%¦████░░ 60%¦(4/4 plans)¦0/0¦999999999999999999999/3¦-1%¦1000%¦1/3 (33%)¦5 items¦Total: 7¦"
        "░░░░░░░░░░░░¦0 of 0¦3/5/7¦½¦٣/٥¦1,000 of 2.000"
    ),
    "link": _split(
        "[a](docs/a.md)¦[b](gone.md#x)¦[c](#phase-1)¦![d](d.png)¦[e]¦[e]: docs/a.md¦[f](file:///etc/passwd)¦"
        "[g](../../../../etc/passwd)¦[#12](https://example.org/o/r/issues/13)¦<https://example.org>¦docs/b.md¦[h](\0)¦"
        "[i](//x)¦[j](<a b>)¦[k](%00)¦[l](%ff%fe)¦[n](docs/)¦[o](DOCS/A.MD)¦[p](.)¦[m](" + "a" * 300 + ")"
    ),
}
LINES = _split(
    "# {name} {status}¦## {name}: {name} {status}¦## {name} ({date})¦### {status} {name} – {figure}¦{name}\n---¦"
    "- [ ] {name} {link}¦- [x] {name} {status}¦  - [x] {name}¦  - [ ] {name} {date}¦- {name} {status}¦1. {name}¦"
    "- [ x ] {name}¦-[ ] {name}¦- []{name}¦    ## {name}¦- **{name}**: {figure}¦3) {name}¦* {link}¦{link} and {link}¦"
    "| {name} | {status} | {date} |¦| Version | Status | Target |\n|---|---|---|¦| Total | {figure} | |¦|{name}¦"
    "---\nstatus: {status}\ndate: {date}\n---¦```\n{name}\n```¦> {name} {status}¦<details>¦</details>¦---¦"
    "**Last updated**: {date}¦Last updated: {date}¦Target: {date}¦Released {date}¦Next review: {date}¦"
    "Current version: {name}¦Depends on {name}¦**Status**: {status}¦**Progress**: {figure}¦Legend: ✅ done · 🚧 {name}¦"
    "This page is archived.¦<!-- roadmap-lint-disable-next-line {name} -->¦<!-- roadmap-lint-disable-file -->¦"
    "<!-- roadmap-lint-disable status-open -- {name} -->¦<!-- roadmap-lint-enable status-open -->¦"
    "<a name='{name}'></a>¦[Project name] {{{{version}}}} C:\\Users\\{name}"
)
ODD = _split("\0¦\r¦\t¦\u2028¦\u202e¦\x1b[31m¦\ufeff¦\xa0¦\\¦`¦<!--¦|¦*¦é¦::¦]]>¦\x85¦##[error]")


@st.composite
def _lines(draw: st.DrawFn) -> str:
    form = draw(st.sampled_from(LINES))
    return form.format(**{key: draw(st.sampled_from(FILLINGS[key])) for key in FILLINGS if f"{{{key}}}" in form})


@st.composite
def roadmaps(draw: st.DrawFn) -> str:
    """Lines such as roadmaps are made of, in any order and contradicting one another, with an odd character or two."""
    lines = draw(st.lists(_lines(), max_size=14))
    text = draw(st.sampled_from(("\n", "\n\n", "\r\n", "\r"))).join(lines) + draw(st.sampled_from(("", "\n")))
    for odd in draw(st.lists(st.sampled_from(ODD), max_size=2)):
        place = draw(st.integers(0, len(text)))
        text = text[:place] + odd + text[place:]
    return text


MARKS = [*"#-*_`~[]()<>!&;|\\:+=.0123456789xX \t\n\r'\"é\0✅", *_split("- [ ] ¦\n\n¦---\n¦| ¦|---|\n¦<!--¦-->")]
MARKDOWN = st.lists(st.sampled_from(MARKS), max_size=60).map("".join) | st.text(max_size=60)

# Configurations. No name in them leads to code that exists: a folder of rules and a plugin are run.
KEYS = st.sampled_from(
    _split(
        "select¦extend-select¦ignore¦include¦exclude¦rule-folders¦plugins¦fail-on¦slug¦schema¦per-file-ignores¦severity¦"
        "statuses¦ids¦rules¦prefixes¦done¦max-age¦status-open¦date-stale¦*.md¦é"
    )
)
WORDS = st.sampled_from(
    _split(
        "all¦status¦status-open¦date-stale¦error¦warning¦github¦docs/¦*.md¦!¦[¦[z-a]¦**¦\\¦../..¦none¦✅¦"
        "done¦fertig¦R-¦ ¦(¦\0¦\x1b"
    )
)
SCALARS = WORDS | st.integers() | st.booleans() | st.floats() | st.text(max_size=5)
VALUES = st.recursive(
    SCALARS | st.lists(WORDS, max_size=3),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(KEYS, inner, max_size=3),
    max_leaves=8,
)


def _toml(value: object) -> str:
    """A value as TOML; tables are written inline."""
    if isinstance(value, dict):
        return "{" + ", ".join(f"{_toml(key)} = {_toml(each)}" for key, each in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(map(_toml, value)) + "]"
    return json.dumps(value) if isinstance(value, str | bool) else str(value)


CONFIGURATIONS = st.dictionaries(KEYS, VALUES, max_size=4).map(
    lambda table: "".join(f"{_toml(key)} = {_toml(value)}\n" for key, value in table.items())
)
