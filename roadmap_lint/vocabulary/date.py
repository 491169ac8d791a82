"""Dates: intervals of days, found in text in the forms that thirteen languages write them in.

A date without a year takes no part, unless the caller knows the year, from a heading above it for instance. Years are
from 1970 to 2199. Nothing here raises on any text.
"""

from __future__ import annotations

import re

from roadmap_lint.vocabulary import Found
from roadmap_lint.vocabulary.date_reading import Invalid
from roadmap_lint.vocabulary.date_rewriting import other_weekday, rewritten
from roadmap_lint.vocabulary.date_scanner import Hit, scan
from roadmap_lint.vocabulary.date_tokens import fold, tokens
from roadmap_lint.vocabulary.interval import Interval, Precision

__all__ = [
    "Interval",
    "Invalid",
    "Precision",
    "find_dates",
    "find_invalid",
    "rewritten",
    "whole_date",
    "without_dates",
    "year_of",
]

_TIME = re.compile(r"[T ]?[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?(?:[.,][0-9]+)?(?: ?(?:Z|UTC|GMT)|[+-][0-9]{2}:?[0-9]{2})?")
_WORD = re.compile(r"\w+|\ufffc")
_BESIDE = frozenset(
    "by est estimated estimate expected exp eta ca circa around approx approximately about target targeted targeting "
    "planned tentative tentatively projected on in until due the of "
    "bis voraussichtlich geplant vsl etwa gegen ziel im "
    "vers environ prévu prévue d ici en "
    "hacia aprox estimado estimada previsto prevista para por volta "
    "г год года к в около примерно ожидается entro circa entro yılı yaklaşık "
    "preliminärt ungefär planerad 预计 计划 約 约 予定 頃 예정 経 预定".split()
)
