"""The words that tell what a number beside them is: a version, a measure, or the version of something else."""

from __future__ import annotations

from roadmap_lint.vocabulary.words import fold, folded_words, listed, named

DAY = "tag"  # a German day, too: "Tag 3" is no version, "tag 3.0" and "tag v3" are
ENDINGS = ("版本", "版", "バージョン", "버전", "リリース", "릴리스")
_MORE_VERSION_WORDS = "release releases ver rel version versión versão versione versie wersja verze sürüm версия релиз"
# Words of any language beside which a version in a title is still the one that names it.
_MORE_LEADS = """
first initial next latest current new public official major minor patch hotfix bugfix mvp alpha beta rc ga
lts stable preview pre release releases series line train tag branch target road path roadmap towards toward to goal
goals objective status progress stand phase step stage part milestone sprint update at с в на до zu auf para hacia vers
mid short long near medium term
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


def is_version_word(word: str) -> bool:
    """Whether `word`, folded, is what a version is called in some language."""
    return word in folded_words(_MORE_VERSION_WORDS) or named("LABELS").values.get(word) == "version"


def is_lead(word: str) -> bool:
    """Whether `word` may stand before the version that names a title."""
    word = fold(word)
    if word in folded_words(_MORE_LEADS) or is_version_word(word):
        return True
    if word in folded_words(_NO_LEADS):
        return False
    tables = (listed("CONNECTIVES"), listed("NOUNS"), listed("QUALIFIERS"))
    return word in named("STATUS").values or is_kind(word) or any(word in table.values for table in tables)


def is_kind(word: str) -> bool:
    """Whether `word`, folded, is what numbered milestones are called: their numbers are no versions."""
    return word in named("KINDS").values or word in named("KINDS_AFTER").values


def is_other(word: str) -> bool:
    """Whether `word` is the name of something that has versions of its own."""
    return fold(word) in folded_words(_OTHERS)


def is_unit(word: str) -> bool:
    """Whether `word` is what a number before it measures."""
    return fold(word) in folded_words(_UNITS)
