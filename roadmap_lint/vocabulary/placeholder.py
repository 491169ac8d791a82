"""What a template leaves to be filled in: `YYYY-MM-DD`, `[Project name]`, `{{version}}`, `[Link]`, lorem ipsum."""

from __future__ import annotations

import re
from collections.abc import Iterator

from roadmap_lint.vocabulary import Found
from roadmap_lint.vocabulary.words import fold

# What a template asks for. One of these alone is a placeholder only where a value stands.
_THINGS = frozenset(
    fold(word)
    for word in (
        *("name", "title", "date", "link", "url", "description", "email", "version", "author", "owner", "username"),
        *("projektname", "datum", "titel", "beschreibung", "firmenname", "adresse"),
        *("nombre", "fecha", "enlace", "descripción", "título", "nome", "data", "descrição", "descrizione", "titolo"),
        *("nom", "lien", "titre", "название", "дата", "ссылка", "имя", "описание", "namn", "länk", "tarih", "bağlantı"),
        *("项目名称", "项目名", "名称", "日期", "链接", "描述", "版本号", "專案名稱", "連結", "姓名"),
        *("プロジェクト名", "日付", "リンク", "名前", "프로젝트명", "날짜", "링크", "이름"),
    )
)
# Of what, and how it is asked for.
_OTHERS = frozenset(
    fold(word)
    for word in (
        *("project", "product", "company", "organization", "organisation", "team", "repo", "repository", "feature"),
        *(
            "milestone",
            "task",
            "goal",
            "phase",
            "text",
            "contact",
            "number",
            "here",
            "of",
            "the",
            "a",
            "target",
            "start",
        ),
        *("end", "due", "release", "discord", "github", "website", "documentation", "docs"),
        *("projekt", "ihr", "hier", "einfügen", "proyecto", "del", "de", "projeto", "do", "du", "projet", "progetto"),
        *("проекта", "ваш", "ваша", "проект", "proje", "adı", "프로젝트"),
    )
)
_ASKING = frozenset(("your", "insert", "enter", "fill", "add"))
_ENDINGS = ("-link", "-url", "-name", "-datum")

# These are compiled when a line holds what they need.
_BRACKETS = r"\[([^\[\]\n]{2,50})\](?![\[(:])"
_BRACES = r"\{\{[ \t]{0,3}(\w{3,40})[ \t]{0,3}\}\}"
_YEAR = r"(?:YYYY|AAAA|JJJJ|ГГГГ|20XX|20xx|202X|202x|XXXX)"
_DATE = (
    rf"(?<![\w-])\[?(?:{_YEAR}[-/.年](?:MM|XX|xx|ММ)(?:[-/.月](?:DD|TT|JJ|XX|xx|ДД)日?)?"
    rf"|(?:DD|TT|JJ|MM|XX|xx|ДД)[-/.](?:DD|MM|XX|xx|ММ)[-/.]{_YEAR}"
    r"|Q[X?1-4] (?:YYYY|20XX|20xx|202X|202x)|Month YYYY)(?![\w-])\]?"
)
_SENTENCE = (
    r"(?i)(?:(?:todo|fixme)[ \t]*[:–—-]?[ \t]*)?"
    r"(?:describe(?: this)?|fill (?:this )?in"
    r"|(?:add|insert|write) (?:a |the |your )?(?:description|details|content|text|summary)"
    r"|(?:your |the )?(?:description|details|content|text|summary) (?:goes )?here)(?: here)?[.…]{0,3}"
)
_LOREM = r"(?i)lorem ipsum dolor(?: sit amet)?"
_BLANK = r"(?<=\w )_{2,20}(?= \w)"
_ADDRESS = (
    r"(?i)(?:github|gitlab|bitbucket|codeberg)\.(?:com|org)/"
    r"(?:<[^<>/\s]{2,40}>|\[[^\[\]/\s]{2,40}\]|your[-_]?(?:user[-_]?name|user|org|organi[sz]ation|name|company|repo|project)|(?:user)?name)/[\w.-]{1,80}"
    r"|your[-_.]?(?:e?mail|name)@[\w.-]{1,60}"
)
# A line that speaks of how something is to be written.
_TELLING = (
    r"(?i)\b(?:formats?|formatted|templates?|placeholders?|patterns?|e\.g|eg|for example|examples?|such as"
    r"|titled|convention|syntax|iso|schema|vorlage|platzhalter|beispiel|plantilla|ejemplo|formato|modèle|exemple|modelo|exemplo|шаблон\w*|формат\w*)\b"
    r"|格式|模板|占位|例如|形式|テンプレート|例:|형식|템플릿"
)
_MARKUP = "\ufffc \t"
_LEADING = (":", "：", "-", "–", "—", "|", "(")
_TRAILING = ").,;*_"


def tells(line: str) -> bool:
    """Whether a line speaks of how something is to be written, so that what looks left over is its subject."""
    return re.search(_TELLING, line) is not None


def find_placeholders(line: str, *, heading: bool = False) -> Iterator[Found[str]]:
    """What a template left in a line, in which markup and code are masked (with U+FFFC and with backticks).

    A line that speaks of formats, templates or examples has none.
    """
    if not tells(line):
        for found in sorted(_candidates(line, heading), key=lambda match: match.start()):
            yield Found(found[0].strip(), found.start(), found.end())


def _candidates(line: str, heading: bool) -> Iterator[re.Match[str]]:
    if "[" in line:
        yield from (m for m in re.finditer(_BRACKETS, line) if _is_asked(m[1], heading or _is_value(line, m)))
    if "{{" in line:
        yield from (m for m in re.finditer(_BRACES, line) if (heading or _is_value(line, m)) and _is_asked(m[1], True))
    if (
        "YY" in line
        or "XX" in line
        or "xx" in line
        or "AAAA" in line
        or "JJJJ" in line
        or "2X" in line
        or "ГГГГ" in line
    ):
        yield from (m for m in re.finditer(_DATE, line) if _is_value(line, m))
    if "ere" in line or "escri" in line or "ill" in line or "dd" in line or "ODO" in line:
        yield from (m for m in re.finditer(_SENTENCE, line) if _is_value(line, m))
    if "psum" in line:
        yield from re.finditer(_LOREM, line)
    if "/" in line or "@" in line:
        yield from re.finditer(_ADDRESS, line)


def _is_asked(text: str, value: bool) -> bool:
    """Whether brackets ask for something; where no value stands they must say so in more than one word."""
    if value and " " not in text and text.lower().endswith(_ENDINGS):
        return True
    words = fold(text).split()
    if not words or not all(word in _THINGS or word in _OTHERS or word in _ASKING for word in words):
        return False
    if words[0] in _ASKING:
        return len(words) > 1
    return any(word in _THINGS for word in words) and (value or (len(words) > 1 and text[0].isupper()))


def _is_value(line: str, match: re.Match[str]) -> bool:
    """Whether a match is all that stands in the line, or after its label, or in parentheses at its end."""
    before = line[: match.start()].rstrip(_MARKUP)
    after = line[match.end() :].strip(_MARKUP + _TRAILING)
    return not after and (not before or before.endswith(_LEADING))


def find_blanks(text: str) -> Iterator[Found[str]]:
    """The blanks that were left to be filled in, in visible text: `for __ languages`."""
    if "__" in text:
        yield from (Found(found[0], found.start(), found.end()) for found in re.finditer(_BLANK, text))


def placeholder_address(destination: str) -> str | None:
    """What a link's destination leaves to be filled in: `github.com/your-username/x`."""
    found = re.search(_ADDRESS, destination)
    return found[0] if found else None
