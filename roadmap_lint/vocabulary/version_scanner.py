"""Where versions may stand in a text: numbers in the form of a version, told from dates, sizes and parts of names."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from roadmap_lint.vocabulary.version_number import LOCAL, NUMBERS, SUFFIX, WILD, Version, release_of
from roadmap_lint.vocabulary.words import fold, listed, named

_FORM = re.compile(
    rf"(?P<v>[vV])?(?P<numbers>{NUMBERS})(?P<wild>{WILD})?(?P<suffix>{SUFFIX}{{1,3}})?(?P<local>{LOCAL})?(?P<open>\+)?",
    re.IGNORECASE,
)
_WORD_BEFORE = re.compile(r"(?P<word>[^\W\d_]{1,30})(?P<mark>[ \t\xa0]?[-.:：]?[ \t\xa0]?)$")
_WORD_AFTER = re.compile(r"[ \t\xa0\u202f]?([^\W\d_]{1,20})")
_BOUND_TO = re.compile(r"[@\\%％‰°×$€£¥_]|\.[^\W_]|\.{2,3}\d|,\d|:\d|-[^\W_]|/[^\W_]")
_LINKED = re.compile(r"(?:-|\.{2,3}|/)[vV]\d|[-/]\d{1,9}\.\d")
_NOT_BEFORE = frozenset("./\\-@#=~<>≤≥§$€£¥^_&%≈±×+−")
_LINKS = ("/", "-", "–", "—", "..", "...", "->", "=>")
_NOT_BEFORE_SPACE = frozenset("<>=≤≥~≈±×^§$€£¥")
_UNSPACED = re.compile("[\u1100-\u11ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff]")

_ENDINGS = ("版本", "版", "バージョン", "버전", "リリース", "릴리스")
_MORE_VERSION_WORDS = "release releases ver rel version versión versão versione versie wersja verze sürüm версия релиз"
# Words of any language beside which a version in a title is still the one that names it.
_MORE_LEADS = """
first initial next latest current new public official major minor patch hotfix bugfix mvp alpha beta rc ga
lts stable preview pre release releases series line train tag branch target road path roadmap towards toward to goal
goals objective status progress stand phase step stage part milestone sprint update at с в на до zu auf para hacia vers
"""
# These tell where something comes from: "Hotfix from v3.5".
_NO_LEADS = "from on with by via as since during and und et y e i von mit seit avec depuis con desde с из com des del"
_UNITS = """
b kb mb gb tb kib mib gib ms µs us ns s sec secs second seconds min mins minute minutes h hr hrs hour hours d day days
week weeks month months year years wochen tage stunden monate jahre jours semaines mois días semanas meses gün hafta
x times k m million millions billion mrd mio bn fps hz khz mhz ghz px pt em rem cm mm km kg g l w kw v percent points
pts point stars star usd eur gbp dollars euro uhr am pm users fte tokens rows lines requests bits bit bytes cores
"""
# What has versions of its own, so that the number behind its name is not the project's.
_OTHERS = """
python node nodejs js typescript javascript go golang rust java jdk jre kotlin swift scala ruby rails php perl lua dart
flutter react vue angular svelte next nuxt django flask fastapi laravel spring qt gtk net dotnet c cpp cuda rocm opengl
opencl vulkan metal directx webgl webgpu wasm android ios ipados macos osx windows ubuntu debian fedora centos rhel
alpine linux kernel docker podman kubernetes k8s helm terraform ansible postgres postgresql mysql mariadb sqlite redis
valkey mongodb elasticsearch kafka nginx envoy grpc http https tls ssl ssh oauth openid saml oidc jwt wcag stix cvss
openapi swagger graphql json yaml xml html css es ecmascript unicode ipv api apis sdk cli protocol spec schema format
gpt claude gemini llama qwen opus sonnet mistral chrome chromium firefox safari electron tauri webpack vite babel eslint
npm pnpm yarn pip cmake gcc clang llvm msvc zig git gradle maven bazel numpy pandas pytorch tensorflow onnx unity unreal
godot bluetooth usb hdmi pci pcie mcp rfc iso apache gpl lgpl agpl mit section chapter figure table level events outlook
"""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A version at `start`..`end`; its numbers start at `numbers`. `label` is the word for "version" before it."""

    version: Version
    start: int
    numbers: int
    end: int
    label: str = ""

    @property
    def dotted(self) -> bool:
        return len(self.version.release) > 1 or self.version.wildcard

    @property
    def marked(self) -> bool:
        """Whether a "v" or a word for "version" stands before it."""
        return bool(self.version.prefix or self.label)


@cache
def version_words() -> frozenset[str]:
    """What a version is called in any language, folded."""
    labels = [word for word, label in named("LABELS").values.items() if label == "version"]
    return frozenset(labels) | _folded(_MORE_VERSION_WORDS)


@cache
def lead_words() -> frozenset[str]:
    """The words that may stand before the version that names a title, folded."""
    phrases = [*named("STATUS").values, *named("KINDS").values]
    for table in ("CONNECTIVES", "NOUNS", "QUALIFIERS"):
        phrases += listed(table).values
    words = frozenset(phrase for phrase in phrases if " " not in phrase)
    return (words - _folded(_NO_LEADS)) | version_words() | _folded(_MORE_LEADS)


@cache
def kind_words() -> frozenset[str]:
    """What numbered milestones are called, folded: their numbers are no versions."""
    return frozenset(named("KINDS").values) | frozenset(named("KINDS_AFTER").values)


@cache
def _folded(words: str) -> frozenset[str]:
    return frozenset(fold(words).split())


def is_other(word: str) -> bool:
    """Whether `word` is the name of something that has versions of its own."""
    return fold(word) in _folded(_OTHERS)


def is_unit(text: str, end: int) -> bool:
    """Whether a number that ends at `end` is followed by its unit."""
    match = _WORD_AFTER.match(text, end)
    return match is not None and fold(match[1]) in _folded(_UNITS)


def candidates(text: str) -> list[Candidate]:
    """Everything in `text` that has the form of a version and is bound to nothing else, from left to right."""
    found: list[Candidate] = []
    for match in _FORM.finditer(text):
        candidate = _candidate(text, match)
        before = text[found[-1].end : candidate.start] if found else ""
        if _free_before(text, candidate, before) and _free_after(text, candidate.end) and _sensible(text, candidate):
            found.append(candidate)
    return found


def _candidate(text: str, match: re.Match[str]) -> Candidate:
    start, mark = match.start(), match["v"] or ""
    label, begin = _label(text, start)
    if mark or not label:
        begin = start
    prefix = mark or text[begin:start]
    suffix = (match["suffix"] or "") + (match["local"] or "")
    numbers = release_of(match["numbers"])
    wildcard, from_on = match["wild"] is not None, match["open"] is not None
    version = Version(text[match.start("numbers") : match.end()], numbers, suffix, prefix, wildcard, from_on)
    return Candidate(version, begin, match.start("numbers"), match.end(), label)


def _label(text: str, start: int) -> tuple[str, int]:
    """The word for "version" before `start`, folded, and where the version begins with it; a colon parts them."""
    match = _WORD_BEFORE.search(text, max(0, start - 34), start)
    if match is None:
        return "", start
    word = fold(match["word"])
    for ending in _ENDINGS:
        if word.endswith(fold(ending)):
            return word, match.start("word") + len(match["word"]) - len(ending)
    if word not in version_words():
        return "", start
    return word, start if match["mark"].strip() in (":", "：") else match.start("word")


def _free_before(text: str, candidate: Candidate, before: str) -> bool:
    """Whether no name, path or other number ends at the candidate. `before` parts it from the last one."""
    start = candidate.start
    left = text[start - 1 : start]
    if before in _LINKS or not left:
        return True
    if left in ":,'’" and text[max(0, start - 2) : start - 1].isdigit():
        return False
    if left in " \t\xa0" and text[max(0, start - 3) : start].rstrip(" \t\xa0")[-1:] in _NOT_BEFORE_SPACE:
        return False
    return not _joins(left) and (left not in _NOT_BEFORE or (left == "-" and candidate.start < candidate.numbers - 1))


def _free_after(text: str, end: int) -> bool:
    """Whether no name, path or other number goes on after a candidate."""
    return not _joins(text[end : end + 1]) and (not _BOUND_TO.match(text, end) or bool(_LINKED.match(text, end)))


def _joins(character: str) -> bool:
    """Whether a letter or digit beside a number makes a name of the two; scripts without spaces do not."""
    return character == "_" or (character.isalnum() and not _UNSPACED.match(character))


def _sensible(text: str, candidate: Candidate) -> bool:
    """Whether the numbers are no date, address, decimal or measure."""
    version = candidate.version
    numbers = version.release
    if not candidate.dotted:
        api = version.suffix[:1].isalpha()  # v1beta1
        if not version.prefix or numbers[0] >= 1900 or api or version.written == "V8":
            return False
    return bool(version.prefix or version.suffix) or not (_is_date(text, candidate) or is_unit(text, candidate.end))


def _is_date(text: str, candidate: Candidate) -> bool:
    """Whether bare numbers read as a date (2025.05.04, 20.10.2025, 24.04), a decimal (0.05) or an address."""
    numbers = candidate.version.release
    written = text[candidate.numbers : candidate.end].split(".")
    if any(len(part) > 1 and part.startswith("0") for part in written):
        return True
    if len(numbers) == 3 and (numbers[2] >= 1900 or (1900 <= numbers[0] <= 2199 and numbers[1] <= 12)):
        return True
    return len(numbers) == 4 and (len(set(numbers)) == 1 or (10 <= numbers[0] <= 255 and max(numbers) <= 255))
