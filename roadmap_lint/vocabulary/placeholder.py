"""What a template leaves to be filled in: `YYYY-MM-DD`, `[Project name]`, `{{version}}`, `[Link]`, lorem ipsum."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from roadmap_lint.pattern import pattern
from roadmap_lint.vocabulary import Found
from roadmap_lint.vocabulary.words import fold

# What a template asks for. One of these alone is a placeholder only where a value stands.
_THINGS = (
    *("name", "title", "date", "link", "url", "description", "email", "version", "author", "owner", "username"),
    *("projektname", "datum", "titel", "beschreibung", "firmenname", "adresse"),
    *("nombre", "fecha", "enlace", "descripción", "título", "nome", "descrição", "descrizione", "titolo"),
    *("nom", "lien", "titre", "название", "дата", "ссылка", "имя", "описание", "namn", "länk", "tarih", "bağlantı"),
    *("项目名称", "项目名", "名称", "日期", "链接", "描述", "版本号", "專案名稱", "連結", "姓名"),
    *("プロジェクト名", "日付", "リンク", "名前", "프로젝트명", "날짜", "링크", "이름"),
)
# Of what, and how it is asked for.
_OTHERS = (
    *("project", "product", "company", "organization", "organisation", "team", "repo", "repository", "feature"),
    *("milestone", "task", "goal", "phase", "text", "contact", "number", "here", "of", "the", "a", "target"),
    *("start", "end", "due", "release", "discord", "github", "website", "documentation", "docs"),
    *("projekt", "ihr", "hier", "einfügen", "proyecto", "del", "de", "projeto", "do", "du", "projet", "progetto"),
    *("проекта", "ваш", "ваша", "проект", "proje", "adı", "프로젝트"),
)
_ASKING = frozenset(("your", "insert", "enter", "fill", "add"))
_DEMANDING = frozenset(("describe", "explain", "insert", "enter", "beschreibe", "describir", "décrire"))
_ENDINGS = ("-link", "-url", "-name", "-datum")

_BRACKETS = pattern(r"\[([^\[\]\n]{2,100})\](?![\[(:])")
_BRACES = pattern(r"\{\{[ \t]{0,3}(\w{3,40})[ \t]{0,3}\}\}")
_YEAR = r"(?:YYYY|AAAA|JJJJ|ГГГГ|20XX|20xx|202X|202x|XXXX)"
_DATE = pattern(
    rf"(?<![\w-])\[?(?:{_YEAR}[-/.年](?:MM|XX|xx|ММ)(?:[-/.月](?:DD|TT|JJ|XX|xx|ДД)日?)?"
    rf"|(?:DD|TT|JJ|MM|XX|xx|ДД)[-/.](?:DD|MM|XX|xx|ММ)[-/.]{_YEAR}"
    r"|Q[X?1-4] (?:YYYY|20XX|20xx|202X|202x)|Month YYYY)(?![\w-])\]?"
)
_TODO = pattern(
    r"(?:TODO|FIXME)(?:[ \t]?[:–—-])?[ \t]?(?:[Dd]escribe|[Ff]ill (?:this )?in"
    r"|(?:[Aa]dd|[Ii]nsert|[Ww]rite) (?:a |the |your )?(?:description|details|content|text|summary))"
    r"(?: this)?(?: here)?[.…]{0,3}"
)
_HERE = pattern(
    r"(?i)(?:(?:add|insert|write|your|the) )?(?:description|details|content|text|summary) (?:goes )?here[.…]{0,3}"
)
_LOREM = pattern(r"(?i)lorem ipsum dolor(?: sit amet)?")
_BLANK = pattern(r"(?<=\w )_{2,20}(?= \w)")
_ADDRESS = pattern(
    r"(?i)(?:github|gitlab|bitbucket|codeberg)\.(?:com|org)/(?:<[^<>/\s]{2,40}>|\[[^\[\]/\s]{2,40}\]|username"
    r"|your[-_]?(?:user[-_]?name|user|org|organi[sz]ation|name|company|repo|project))/[\w.-]{1,80}"
    r"|your[-_.]?(?:e?mail|name)@[\w.-]{1,60}"
)
Forms = Mapping[re.Pattern[str], Sequence[str]]
# Each with what a text must hold, one of these.
FORMS: Forms = {
    _BRACKETS: ("[",),
    _BRACES: ("{{",),
    _DATE: ("YYYY", "AAAA", "JJJJ", "ГГГГ", "20XX", "20xx", "202X", "202x", "XXXX"),
    _TODO: ("TODO", "FIXME"),
    _HERE: (" here",),
    _LOREM: ("psum",),
    _ADDRESS: (".com/", ".org/", "@"),
}
# A line that speaks of how something is to be written.
_TELLING = pattern(
    r"(?i)\b(?:formats?|formatted|templates?|placeholders?|patterns?|e\.g|eg|for example|examples?(?!\.(?:com|org))"
    r"|such as|titled|convention|syntax|iso|schema|vorlage|platzhalter|beispiel|plantilla|ejemplo|formato|modèle"
    r"|exemple|modelo|exemplo|шаблон\w*|формат\w*)\b|格式|模板|占位|例如|形式|テンプレート|例:|형식|템플릿"
)
_MARKUP = "\ufffc \t"
_LEADING = (":", "：", "-", "–", "—", "|", "(")
_TRAILING = ").,;*_"
_BOXES = ("[ ]", "[x]", "[X]")
# Brackets that are neither a box nor those of a link of nothing but text.
_MAY_ASK = pattern(r"\[(?:[^\[\]\n]{2,100}\](?![(:])|[^\[\]\n`\\<!&]*+[\[`\\<!&])")
_LONGEST = 500  # characters of a line that may hold no more than a label and a value


def tells(line: str) -> bool:
    """Whether a line speaks of how something is to be written, so that what looks left over is its subject."""
    return _TELLING.search(line) is not None


def forms_in(text: str, among: Forms = FORMS) -> Forms:
    """Those of `among` that may stand in `text`, or in any part of it."""
    found = {}
    for form, needles in among.items():
        for needle in needles:
            if needle in text:
                found[form] = needles
                break
    if _BRACKETS in found and not _MAY_ASK.search(text):
        del found[_BRACKETS]
    return found


def find_placeholders(line: str, *, heading: bool = False, among: Forms = FORMS) -> list[Found[str]]:
    """What a template left in a line, in which markup and code are masked (with U+FFFC and with backticks).

    A line that speaks of formats, templates or examples has none. `among` are the forms that there may be.
    """
    found = sorted(_candidates(line, heading, among), key=lambda match: match.start())
    return [] if not found or tells(line) else [Found(match[0], *match.span()) for match in found]


def _candidates(line: str, heading: bool, among: Forms) -> Iterator[re.Match[str]]:
    for form in forms_in(line, among):
        yield from (match for match in form.finditer(line) if _counts(match, form, line, heading))


def _counts(match: re.Match[str], form: re.Pattern[str], line: str, heading: bool) -> bool:
    """Whether something of the form of a placeholder is one, by its words and by its place."""
    if form in (_LOREM, _ADDRESS):
        return True
    value = _is_value(line, match)
    if form is _BRACKETS:
        return _is_asked(match[1], heading or value)
    if form is _BRACES:
        return (heading or value) and _is_variable(match[1])
    return value


def _is_asked(text: str, value: bool) -> bool:
    """Whether brackets ask for something; where no value stands they must say so in more than one word."""
    if value and " " not in text and text.lower().endswith(_ENDINGS):
        return True
    words = fold(text).split()
    if value and words and words[0] in _DEMANDING:
        return True
    if not words or not all(word in _words() or word in _ASKING for word in words):
        return False
    if words[0] in _ASKING:
        return len(words) > 1
    return any(_words()[word] for word in words) and (value or (len(words) > 1 and text[0].isupper()))


@cache
def _words() -> dict[str, bool]:
    """The words of a template, and whether one is what is asked for."""
    return {fold(word): word in _THINGS for word in (*_OTHERS, *_THINGS)}


def _is_variable(name: str) -> bool:
    """Whether the name between double braces is one that a template fills in, and not one that the text speaks of."""
    return name.isupper() or _is_asked(name, True)


def _is_value(line: str, match: re.Match[str]) -> bool:
    """Whether a match is all that stands in the line, or after its label, or in parentheses at its end."""
    if len(line) > _LONGEST:
        return False
    before = line[: match.start()].rstrip(_MARKUP)
    after = line[match.end() :].strip(_MARKUP + _TRAILING)
    return not after and (not before or before in _BOXES or before.endswith(_LEADING))


def find_blanks(text: str) -> Iterator[Found[str]]:
    """The blanks that were left to be filled in, in visible text: `for __ languages`."""
    if "__" in text:
        yield from (Found(found[0], found.start(), found.end()) for found in _BLANK.finditer(text))


def placeholder_address(destination: str) -> str | None:
    """What a link's destination leaves to be filled in: `github.com/your-username/x`."""
    if not any(sign in destination.lower() for sign in ("<", "[", "your", "username")):
        return None
    found = _ADDRESS.search(destination)
    return found[0] if found else None
