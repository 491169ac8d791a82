from __future__ import annotations

import itertools
import runpy
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from roadmap_lint.vocabulary.date import (
    Interval,
    Precision,
    find_dates,
    find_invalid,
    rewritten_date,
    whole_date,
    without_dates,
    year_of,
)
from roadmap_lint.vocabulary.words import months

ROOT = Path(__file__).parents[2]
MONTH_ENDS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]


def span(said: str) -> tuple[date, date]:
    """The days of "2025-05-04", "2025-05", "2025" or "A..B"."""
    first, _, last = said.partition("..")
    return _edge(first, False), _edge(last or first, True)


def _edge(said: str, last: bool) -> date:
    parts = [int(part) for part in said.split("-")]
    month = parts[1] if len(parts) > 1 else (12 if last else 1)
    leap = month == 2 and parts[0] % 4 == 0
    day = parts[2] if len(parts) > 2 else (MONTH_ENDS[month - 1] + leap if last else 1)
    return date(parts[0], month, day)


# Written, days, precision. All stand in a sentence as well as alone.
FORMS = [
    # Days in digits.
    ("2025-05-04", "2025-05-04", "day"),
    ("2025-5-4", "2025-05-04", "day"),
    ("2025/05/04", "2025-05-04", "day"),
    ("2025.05.04", "2025-05-04", "day"),
    ("2024-02-29", "2024-02-29", "day"),
    ("1970-01-01", "1970-01-01", "day"),
    ("2199-12-31", "2199-12-31", "day"),
    ("4.5.2025", "2025-05-04", "day"),
    ("04.05.2025", "2025-05-04", "day"),
    ("31.12.2025", "2025-12-31", "day"),
    ("13/05/2025", "2025-05-13", "day"),
    ("05/13/2025", "2025-05-13", "day"),
    ("5/5/2025", "2025-05-05", "day"),
    ("22-10-2025", "2025-10-22", "day"),
    ("04/05/2025", "2025-04-05..2025-05-04", "range"),
    ("01/05/2025", "2025-01-05..2025-05-01", "range"),
    ("01/12/2025", "2025-01-12..2025-12-01", "range"),
    ("20230105", "2023-01-05", "day"),
    ("2025. 5. 4", "2025-05-04", "day"),
    # Days with a month's name.
    ("4 May 2025", "2025-05-04", "day"),
    ("04 May 2025", "2025-05-04", "day"),
    ("4th May 2025", "2025-05-04", "day"),
    ("4th of May 2025", "2025-05-04", "day"),
    ("4th of May, 2025", "2025-05-04", "day"),
    ("May 4, 2025", "2025-05-04", "day"),
    ("May 4 2025", "2025-05-04", "day"),
    ("May 4th, 2025", "2025-05-04", "day"),
    ("MAY 4TH, 2025", "2025-05-04", "day"),
    ("Sept 28th, 2023", "2023-09-28", "day"),
    ("Sept. 28, 2023", "2023-09-28", "day"),
    ("22-Oct-2025", "2025-10-22", "day"),
    ("2025-Oct-22", "2025-10-22", "day"),
    ("2025 October 22", "2025-10-22", "day"),
    ("4. Mai 2025", "2025-05-04", "day"),
    ("17. Dezember 2025", "2025-12-17", "day"),
    ("3. März 2025", "2025-03-03", "day"),
    ("3. Mär. 2025", "2025-03-03", "day"),
    ("28 août 2025", "2025-08-28", "day"),
    ("1er février 2025", "2025-02-01", "day"),
    ("14 juil. 2025", "2025-07-14", "day"),
    ("17 de noviembre de 2025", "2025-11-17", "day"),
    ("17 de noviembre del 2025", "2025-11-17", "day"),
    ("17 nov 2025", "2025-11-17", "day"),
    ("4 set 2025", "2025-09-04", "day"),
    ("17 de março de 2025", "2025-03-17", "day"),
    ("1º de maio de 2025", "2025-05-01", "day"),
    ("4 мая 2025", "2025-05-04", "day"),
    ("4 сент. 2025", "2025-09-04", "day"),
    ("4 maggio 2025", "2025-05-04", "day"),
    ("4 Mayıs 2025", "2025-05-04", "day"),
    ("4 KASIM 2025", "2025-11-04", "day"),
    ("4 maj 2025", "2025-05-04", "day"),
    ("2025年5月4日", "2025-05-04", "day"),
    ("2025 年 5 月 4 日", "2025-05-04", "day"),
    ("2025年5月4号", "2025-05-04", "day"),
    ("2025년 5월 4일", "2025-05-04", "day"),
    ("２０２５年５月４日", "2025-05-04", "day"),
    ("２０２５／０５／０４", "2025-05-04", "day"),
    ("4\u00a0May\u202f2025", "2025-05-04", "day"),
    ("4\u2009mai\u2009 2025", "2025-05-04", "day"),
    ("4\nMay\n2025", "2025-05-04", "day"),
    # With weekdays.
    ("Sunday, 4 May 2025", "2025-05-04", "day"),
    ("Sun, May 4, 2025", "2025-05-04", "day"),
    ("Sunday 2025-05-04", "2025-05-04", "day"),
    ("2025-05-04 (Sun)", "2025-05-04", "day"),
    ("So., 04.05.2025", "2025-05-04", "day"),
    ("Sonntag, 4. Mai 2025", "2025-05-04", "day"),
    ("domingo, 4 de mayo de 2025", "2025-05-04", "day"),
    ("segunda-feira, 5 de maio de 2025", "2025-05-05", "day"),
    ("lun. 5 mai 2025", "2025-05-05", "day"),
    ("вс, 4 мая 2025", "2025-05-04", "day"),
    ("lundi 5 mai 2025", "2025-05-05", "day"),
    ("воскресенье, 4 мая 2025", "2025-05-04", "day"),
    ("2025年5月4日（星期日）", "2025-05-04", "day"),
    ("2025年5月4日星期日", "2025-05-04", "day"),
    ("2025/05/04(日)", "2025-05-04", "day"),
    ("2025年5月4日 (日曜日)", "2025-05-04", "day"),
    ("2025년 5월 4일 (일)", "2025-05-04", "day"),
    # Months.
    ("May 2025", "2025-05", "month"),
    ("May, 2025", "2025-05", "month"),
    ("may 2025", "2025-05", "month"),
    ("May of 2025", "2025-05", "month"),
    ("Feb 2024", "2024-02", "month"),
    ("Sep. 2025", "2025-09", "month"),
    ("Sept 2025", "2025-09", "month"),
    ("Dec '25", "2025-12", "month"),
    ("Dec ’25", "2025-12", "month"),
    ("Oct-2025", "2025-10", "month"),
    ("Oct/2025", "2025-10", "month"),
    ("2025 October", "2025-10", "month"),
    ("2025-05", "2025-05", "month"),
    ("2025/05", "2025-05", "month"),
    ("05/2025", "2025-05", "month"),
    ("07-2025", "2025-07", "month"),
    ("Mai 2025", "2025-05", "month"),
    ("Dez. 2025", "2025-12", "month"),
    ("Mrz 2025", "2025-03", "month"),
    ("décembre 2025", "2025-12", "month"),
    ("fevrier 2025", "2025-02", "month"),
    ("mayo de 2025", "2025-05", "month"),
    ("setiembre 2025", "2025-09", "month"),
    ("outubro de 2025", "2025-10", "month"),
    ("out. 2025", "2025-10", "month"),
    ("set. de 2025", "2025-09", "month"),
    ("май 2025", "2025-05", "month"),
    ("МАЙ 2025", "2025-05", "month"),
    ("gennaio 2025", "2025-01", "month"),
    ("Ağustos 2025", "2025-08", "month"),
    ("2025 EKİM", "2025-10", "month"),
    ("augusti 2025", "2025-08", "month"),
    ("2025年9月", "2025-09", "month"),
    ("2025 年 12 月", "2025-12", "month"),
    ("2025年十一月", "2025-11", "month"),
    ("2025년 12월", "2025-12", "month"),
    # Quarters.
    ("Q4 2025", "2025-10..2025-12", "quarter"),
    ("q4 2025", "2025-10..2025-12", "quarter"),
    ("Q4/2025", "2025-10..2025-12", "quarter"),
    ("Q3 / 2026", "2026-07..2026-09", "quarter"),
    ("Q1, 2026", "2026-01..2026-03", "quarter"),
    ("Q1-2026", "2026-01..2026-03", "quarter"),
    ("Q1 of 2026", "2026-01..2026-03", "quarter"),
    ("2025 Q4", "2025-10..2025-12", "quarter"),
    ("2025Q4", "2025-10..2025-12", "quarter"),
    ("2025-Q4", "2025-10..2025-12", "quarter"),
    ("2025/Q4", "2025-10..2025-12", "quarter"),
    ("2025 – Q4", "2025-10..2025-12", "quarter"),
    ("Q4'25", "2025-10..2025-12", "quarter"),
    ("Q4 '25", "2025-10..2025-12", "quarter"),
    ("Q4 ’25", "2025-10..2025-12", "quarter"),
    ("4Q25", "2025-10..2025-12", "quarter"),
    ("4Q 2025", "2025-10..2025-12", "quarter"),
    ("CY23 Q1", "2023-01..2023-03", "quarter"),
    ("CY2023 Q4", "2023-10..2023-12", "quarter"),
    ("Q4 CY23", "2023-10..2023-12", "quarter"),
    ("T3 2026", "2026-07..2026-09", "quarter"),
    ("third quarter of 2025", "2025-07..2025-09", "quarter"),
    ("3rd quarter 2025", "2025-07..2025-09", "quarter"),
    ("Quarter 3, 2025", "2025-07..2025-09", "quarter"),
    ("1. Quartal 2026", "2026-01..2026-03", "quarter"),
    ("drittes Quartal 2026", "2026-07..2026-09", "quarter"),
    ("1er trimestre 2026", "2026-01..2026-03", "quarter"),
    ("2e trimestre 2026", "2026-04..2026-06", "quarter"),
    ("tercer trimestre de 2026", "2026-07..2026-09", "quarter"),
    ("3º trimestre de 2026", "2026-07..2026-09", "quarter"),
    ("quarto trimestre 2026", "2026-10..2026-12", "quarter"),
    ("2-й квартал 2026", "2026-04..2026-06", "quarter"),
    ("III квартал 2026", "2026-07..2026-09", "quarter"),
    ("2026 2. çeyrek", "2026-04..2026-06", "quarter"),
    ("2026年第三季度", "2026-07..2026-09", "quarter"),
    ("2026 年第 3 季度", "2026-07..2026-09", "quarter"),
    ("2026年Q3", "2026-07..2026-09", "quarter"),
    ("2026年第3四半期", "2026-07..2026-09", "quarter"),
    ("2026년 3분기", "2026-07..2026-09", "quarter"),
    # Halves.
    ("H1 2026", "2026-01..2026-06", "half"),
    ("H2/2026", "2026-07..2026-12", "half"),
    ("2026 H1", "2026-01..2026-06", "half"),
    ("2026H2", "2026-07..2026-12", "half"),
    ("1H 2026", "2026-01..2026-06", "half"),
    ("2H26", "2026-07..2026-12", "half"),
    ("second half of 2026", "2026-07..2026-12", "half"),
    ("1. Halbjahr 2026", "2026-01..2026-06", "half"),
    ("premier semestre 2026", "2026-01..2026-06", "half"),
    ("первое полугодие 2026", "2026-01..2026-06", "half"),
    ("2026年上半年", "2026-01..2026-06", "half"),
    ("2026年下半期", "2026-07..2026-12", "half"),
    ("2026년 하반기", "2026-07..2026-12", "half"),
    # Weeks.
    ("2026-W37", "2026-09-07..2026-09-13", "week"),
    ("2026W37", "2026-09-07..2026-09-13", "week"),
    ("W37 2026", "2026-09-07..2026-09-13", "week"),
    ("CW 12 / 2026", "2026-03-16..2026-03-22", "week"),
    ("CW12/2026", "2026-03-16..2026-03-22", "week"),
    ("KW 12 2026", "2026-03-16..2026-03-22", "week"),
    ("Week 12, 2026", "2026-03-16..2026-03-22", "week"),
    ("week 1 of 2026", "2025-12-29..2026-01-04", "week"),
    ("W53 2026", "2026-12-28..2027-01-03", "week"),
    ("2nd week of September 2026", "2026-09-08..2026-09-20", "week"),
    ("first week of May 2026", "2026-05-01..2026-05-13", "week"),
    ("5th week of May 2026", "2026-05-29..2026-05-31", "week"),
    ("4th week of February 2026", "2026-02-22..2026-02-28", "week"),
    # Parts of a longer time, and seasons.
    ("early 2026", "2026-01..2026-04", "part"),
    ("mid-2026", "2026-04..2026-09", "part"),
    ("mid 2026", "2026-04..2026-09", "part"),
    ("late 2026", "2026-08..2026-12", "part"),
    ("end of 2026", "2026-10..2026-12", "part"),
    ("beginning of 2026", "2026-01..2026-04", "part"),
    ("mid/late 2026", "2026-04..2026-12", "part"),
    ("mid to late 2026", "2026-04..2026-12", "part"),
    ("late September 2023", "2023-09-15..2023-09-30", "part"),
    ("early May 2025", "2025-05-01..2025-05-16", "part"),
    ("mid-May 2025", "2025-05-08..2025-05-23", "part"),
    ("end of April 2023", "2023-04-15..2023-04-30", "part"),
    ("end of Q3 2026", "2026-08-15..2026-09-30", "part"),
    ("Spring/Summer 2026", "2026-01-01..2027-03-31", "part"),
    ("autumn 2026", "2026", "part"),
    ("winter of 2026", "2026-01-01..2027-03-31", "part"),
    ("Anfang 2026", "2026-01..2026-04", "part"),
    ("Ende Mai 2026", "2026-05-16..2026-05-31", "part"),
    ("début 2026", "2026-01..2026-04", "part"),
    ("mi-2026", "2026-04..2026-09", "part"),
    ("fin 2026", "2026-10..2026-12", "part"),
    ("finales de 2026", "2026-10..2026-12", "part"),
    ("início de 2026", "2026-01..2026-04", "part"),
    ("конец 2026", "2026-10..2026-12", "part"),
    ("metà 2026", "2026-04..2026-09", "part"),
    ("2026 sonu", "2026-10..2026-12", "part"),
    ("början av 2026", "2026-01..2026-04", "part"),
    ("2026年初", "2026-01..2026-04", "part"),
    ("2026 年中", "2026-04..2026-09", "part"),
    ("2026年底", "2026-10..2026-12", "part"),
    ("2026년 말", "2026-10..2026-12", "part"),
    ("2025年9月上旬", "2025-09-01..2025-09-15", "part"),
    ("2025年9月末", "2025-09-15..2025-09-30", "part"),
    # Ranges.
    ("2025-10-15 to 2025-10-22", "2025-10-15..2025-10-22", "range"),
    ("2025-10-15–2025-10-22", "2025-10-15..2025-10-22", "range"),
    ("2025-10-15/2025-10-22", "2025-10-15..2025-10-22", "range"),
    ("Nov 13 - Dec 10, 2025", "2025-11-13..2025-12-10", "range"),
    ("Dec 11 - Jan 8, 2026", "2025-12-11..2026-01-08", "range"),
    ("Dec 11, 2025 - Jan 8, 2026", "2025-12-11..2026-01-08", "range"),
    ("4 May – 10 June 2025", "2025-05-04..2025-06-10", "range"),
    ("14 Feb – Apr 2026", "2026-02-14..2026-04-30", "range"),
    ("Feb 14 – Apr 2026", "2026-02-14..2026-04-30", "range"),
    ("14 Feb 2026 – Apr 2026", "2026-02-14..2026-04-30", "range"),
    ("Feb – 14 Apr 2026", "2026-02-01..2026-04-14", "range"),
    ("14. Februar bis April 2026", "2026-02-14..2026-04-30", "range"),
    ("14 fev – abr 2026", "2026-02-14..2026-04-30", "range"),
    ("Nov 5-12, 2025", "2025-11-05..2025-11-12", "range"),
    ("25-26 February 2026", "2026-02-25..2026-02-26", "range"),
    ("May–June 2026", "2026-05..2026-06", "range"),
    ("Q2/25", "2025-04..2025-06", "quarter"),
    ("H1/26", "2026-01..2026-06", "half"),
    ("2026.01 - 2026.03", "2026-01..2026-03", "range"),
    ("2025.10 — 2026.03", "2025-10..2026-03", "range"),
    ("2026.01~2026.03", "2026-01..2026-03", "range"),
    ("2026.01 to 2026.03", "2026-01..2026-03", "range"),
    ("May/June 2026", "2026-05..2026-06", "range"),
    ("May 2026 until June 2026", "2026-05..2026-06", "range"),
    ("Januar-März 2026", "2026-01..2026-03", "range"),
    ("январь — март 2026", "2026-01..2026-03", "range"),
    ("Q1-Q2 2026", "2026-01..2026-06", "range"),
    ("Q3/Q4 2026", "2026-07..2026-12", "range"),
    ("2026 Q1–Q2", "2026-01..2026-06", "range"),
    ("Q4 2025 – Q1 2026", "2025-10..2026-03", "range"),
    ("Q4 2025 → Q1 2026", "2025-10..2026-03", "range"),
    ("late 2025 - early 2026", "2025-08..2026-04", "range"),
    ("2025年9月～10月", "2025-09..2025-10", "range"),
    ("2025年9月至10月", "2025-09..2025-10", "range"),
    ("2025年5月4日から10日", "2025-05-04..2025-05-10", "range"),
    ("2023 年中到年底", "2023-04..2023-12", "range"),
    # Years that say that they are one.
    ("2026年", "2026", "year"),
    ("CY2026", "2026", "year"),
    ("Q3 2026+", "2026-07-01..9999-12-31", "range"),
    # Other ways in which languages write them.
    ("1° marzo 2026", "2026-03-01", "day"),
    ("1er mars 2026", "2026-03-01", "day"),
    ("15 марта 2026", "2026-03-15", "day"),
    ("Jänner 2026", "2026-01", "month"),
    ("марте 2026", "2026-03", "month"),
    ("сентябрю 2026", "2026-09", "month"),
    ("сен. 2026", "2026-09", "month"),
    ("set/2026", "2026-09", "month"),
    ("03.2026", "2026-03", "month"),
    ("26年3月", "2026-03", "month"),
    ("26년 3월 15일", "2026-03-15", "day"),
    ("26년 1분기", "2026-01..2026-03", "quarter"),
    ("2026년 3/4분기", "2026-07..2026-09", "quarter"),
    ("2026 下半年", "2026-07..2026-12", "half"),
    ("2026第一季度", "2026-01..2026-03", "quarter"),
    ("1° trimestre 2026", "2026-01..2026-03", "quarter"),
    ("4º trim. de 2026", "2026-10..2026-12", "quarter"),
    ("2026'nın ilk çeyreği", "2026-01..2026-03", "quarter"),
    ("2026 yılının üçüncü çeyreği", "2026-07..2026-09", "quarter"),
    ("2025'in ikinci çeyreği", "2025-04..2025-06", "quarter"),
    ("Kv3 2026", "2026-07..2026-09", "quarter"),
    ("tredje kvartalet 2026", "2026-07..2026-09", "quarter"),
    ("segunda mitad de 2026", "2026-07..2026-12", "half"),
    ("segunda metade de 2026", "2026-07..2026-12", "half"),
    ("seconda metà del 2026", "2026-07..2026-12", "half"),
    ("second semestre 2026", "2026-07..2026-12", "half"),
    ("2026 ilk yarı", "2026-01..2026-06", "half"),
    ("2026'nın ikinci yarısı", "2026-07..2026-12", "half"),
    ("fines de 2026", "2026-10..2026-12", "part"),
    ("Jahresende 2026", "2026-10..2026-12", "part"),
    ("концу 2026", "2026-10..2026-12", "part"),
    ("2026 yılı sonu", "2026-10..2026-12", "part"),
    ("Mart 2026 sonu", "2026-03-16..2026-03-31", "part"),
    ("2026년 중순", "2026-04..2026-09", "part"),
    ("2026年春", "2026", "part"),
    ("2026年夏季", "2026-01-01..2027-03-31", "part"),
    ("2026년 겨울", "2026-01-01..2027-03-31", "part"),
    ("mars-mai 2026", "2026-03..2026-05", "range"),
    ("mars à mai 2026", "2026-03..2026-05", "range"),
    ("mars–maj 2026", "2026-03..2026-05", "range"),
    ("May 2026 onwards", "2026-05-01..9999-12-31", "range"),
    ("2026-05 and beyond", "2026-05-01..9999-12-31", "range"),
]


@pytest.mark.parametrize(("written", "days", "precision"), FORMS)
def test_a_date_is_the_days_that_it_names(written: str, days: str, precision: str) -> None:
    expected = Interval(*span(days), Precision(precision))
    for before, after in [("", ""), ("(", ")"), ("Shipped: ", ", at last"), ("｜", "｜"), ("**", "**."), ("_", "_")]:
        found = find_dates(before + written + after)
        assert [(one.value, one.start, one.end) for one in found] == [
            (expected, len(before), len(before) + len(written))
        ]
    whole = whole_date(written)
    assert whole is not None
    assert whole.value == expected


BARE = [
    ("in 2026 we ship it", ["2026"]),
    ("shipped in 2021.", ["2021"]),
    ("by 2026, or later", ["2026"]),
    ("during 2022", ["2022"]),
    ("since 2019 and before 2021", ["2019", "2021"]),
    ("throughout 2023 and beyond", ["2023 and beyond"]),
    ("The plan (2026)", ["2026"]),
    ("Vision (2027+)", ["2027+"]),
    ("Vision (2024 onwards)", ["2024 onwards"]),
    ("Ziele（2027）", ["2027"]),
    ("seit 2024", ["2024"]),
    ("depuis 2024", ["2024"]),
    ("desde 2024", ["2024"]),
    ("em 2024", ["2024"]),
    ("в 2024 году", ["2024"]),
    ("entro 2024", ["2024"]),
    ("sedan 2024", ["2024"]),
    ("2024年以来", []),
    ("2024年、始めた", ["2024年"]),
    ("from Q1 2025 to Q2 2025, then 4 May 2026", ["Q1 2025 to Q2 2025", "4 May 2026"]),
    ("2025-05-04,2025-05-05", ["2025-05-04", "2025-05-05"]),
    ("2025-05-04T18:25:55+11:00", ["2025-05-04"]),
    ("2025-05-04T18:25Z and 20250504T182500Z", ["2025-05-04", "20250504"]),
    ("2025-05-04 18:25", ["2025-05-04"]),
    ("2025/05/04T18:25 und 2025.05.04T18:25", ["2025/05/04", "2025.05.04"]),
    ("2025年5月4日10:30", ["2025年5月4日"]),
    ("更新于2025年5月4日10:30:15", ["2025年5月4日"]),
    ("2025年5月4日10时30分发布", ["2025年5月4日"]),
    ("2025年5月4日10時に公開", ["2025年5月4日"]),
    ("2025年5月4日午後3時", ["2025年5月4日"]),
    ("２０２５年５月４日１０：３０", ["２０２５年５月４日"]),
    ("2025年05月04日T10:30", ["2025年05月04日"]),
    ("2025년 5월 4일10:30", ["2025년 5월 4일"]),
    ("2025년 5월 4일 10시 30분", ["2025년 5월 4일"]),
    ("4. Mai 2025 um 10:30 Uhr", ["4. Mai 2025"]),
    ("4 mai 2025 à 10h30", ["4 mai 2025"]),
    ("4 мая 2025 г., 10:30", ["4 мая 2025"]),
    ("Phase 3 May 2025", ["May 2025"]),
    ("Version 2 (June 2025)", ["June 2025"]),
    ("45 May 2025", ["May 2025"]),
    ("Q1 2025 Q2 2025", ["Q1 2025", "Q2 2025"]),
    ("Q4 2025: Q1 work moved", ["Q4 2025"]),
    ("as per 4 May 2025", ["4 May 2025"]),
    ("Sam, 4 May 2025", ["4 May 2025"]),
    ("like so. 4 May 2025", ["4 May 2025"]),
    ("we sat 4 May 2025", ["4 May 2025"]),
    ("2025-05-04 (so)", ["2025-05-04"]),
    ("2025-05-04 (son)", ["2025-05-04"]),
    ("May 2025 and later moved", ["May 2025"]),
    ("Kasım 2025'te", ["Kasım 2025"]),
    ("4 мая 2025 года", ["4 мая 2025"]),
    ("5 de mayo de 2025, 3 tareas", ["5 de mayo de 2025"]),
    ("2025年5月に公開", ["2025年5月"]),
    ("于2025年5月发布", ["2025年5月"]),
    ("2025년 5월까지", ["2025년 5월"]),
    ("预计 2024 年初进入", ["2024 年初"]),
    ("\ufffc 4 May 2025", ["4 May 2025"]),
    ("de marzo a mayo de 2026, entre todos", ["marzo a mayo de 2026"]),
    ("к марту 2026 года", ["марту 2026"]),
    ("we march to May 2026", ["May 2026"]),
    ("it may - June 2026 at best", ["June 2026"]),
    ("en mars, puis mai 2026", ["mai 2026"]),
    ("2026年春節, 2026年夏に", ["2026年夏"]),
    ("平成30年3月と26年3月", ["26年3月"]),
    ("0th week of May 2026", ["May 2026"]),
    ("5th week of February 2026", ["February 2026"]),
    ("6th week of May 2026", ["May 2026"]),
    ("in 2025–2026 we ship", ["2025–2026"]),
    ("2025–2026 blocks", []),
    ("ilk çeyrek 2026'da", ["ilk çeyrek 2026"]),
]


@pytest.mark.parametrize(("text", "expected"), BARE)
def test_dates_in_a_sentence(text: str, expected: list[str]) -> None:
    assert [text[one.start : one.end] for one in find_dates(text)] == expected


NO_DATES = [
    "2025年5月4日10",
    "2025年5月4日10个",
    "2025年5月4日10:3",
    "2025年5月10:30",
    "2025-05-04T",
    "2025-05-04Test",
    "2025/05/04Test",
    "2025.05.04T:30",
    "2025-05-0410:30",
    "4 May 202510:30",
    "平成30年3月", "民国115年3月", "令和8年3月", "2026年度", "115年3月", "version 12.2026", "v03.2026", "0.03.2026",
    "set 2026",
    "segunda 2026", "prima 2026", "ilk 2026", "kv3 2026", "5/4분기", "3°5 de 2026 a",
    # Versions, ids, paths, numbers.
    "v2025.05.04", "2025.1", "2025.05", "v2025.1", "version 1.2.2024", "v1.2.2024", "release 4.5.2025", "1.2.2024-rc1",
    "1.2.2024.5", "10.1.2.2024",
    "Q3/4", "Q2/250", "Q5/25", "FAQ2/25", "H3/26", "2026.01", "2026.1 - 2026.3", "2026.01 → 2026.03",
    "2026.01 - 2026.13", "2026.03 - 2026.01",
    "v2026.01 - v2026.03", "2026.01.1 - 2026.03.1", "2026.010 - 2026.030",
    "CVE-2025-1234", "CVE-2025-12", "GHSA-2025-05-04", "ADR-2025-05", "#2025", "#2025-05",
    "RFC 2119", "ISO 8601", "issue 2024", "PR 2025", "Phase 2025", "2026 users", "in 2026 users", "in 2048 blocks",
    "by 2000 requests", "port 2026", "localhost:2026", "2025 KB", "$2025", "2,025", "2025%", "20 25", "2025-1234",
    "2025-12345", "12025-05-04", "2025-05-041", "x2025-05-04", "2025-05-04x", "2025-05-04_draft", "my_2025-05-04",
    "docs/2025-05-04.md", "docs/2025-05/plan", "2025-05-04.md", "2025-05-04-draft", "roadmap-2025-05-04",
    "a/2025/05/04",
    "https://example.org/2025/05/04/news", "https://example.org/?d=2025-05-04", "see https://x.org/Q4-2025 for it",
    "a.b.2025-05-04", "foo@2025-05-04", "2023/09/xx", "2025-13", "2025-00", "2025/25", "13/2025", "3.11", "3/2025",
    "JSON Schema 2020-12", "draft 2019-09", "U+2015", "0x20250504", "ab20250504", "20251301", "20250230", "18991231",
    "21001231", "2025 + 1", "1+2025", "10:2025", "2025:10", "= 2025", "© 2025", "Copyright (2025)", "(c) (2025)",
    "in 2025,3", "in 2026,000 blocks",
    "by 2025:30",
    "Rust 2021 edition", "ES2025", "Win2025", "2025s", "the 2020s", "2025th", "1969-12-31", "2200-01-01", "0000-00-00",
    "9999-99-99", "0000-01-01", "9999-12-31", "123-45-6789", "555-2025", "2025-W54", "2025-W00", "W53 2025",
    "KW 60 2025",
    # Quarters, halves and such that are something else, or cannot be.
    "Q5 2025", "Q0 2025", "Q42025", "FAQ4 2025", "Q4", "Q1: why?", "H1", "H3 2026", "h1 2026", "H2O 2026", "T5 2026",
    "t3 2026", "S1 2026", "S2 2026", "FY26 Q2", "FY2026 Q2", "FY 2026 Q2", "Q2 FY2026", "fiscal year 2026",
    "fiscal 2026",
    "2026年度", "2026年度第2四半期", "5. Quartal 2026", "C3 2026", "w37 2026", "12 kw 2026", "cy23 q1", "1q25", "4h25",
    # Words that are months elsewhere, and months without a year.
    "May", "March", "we may ship", "march on", "4 May", "May 4", "Set 2048 as the limit", "out 2025", "ago 2025",
    "mars", "März", "3月", "5月4日", "第3四半期", "3分期", "3个月", "TBD", "YYYY-MM-DD", "Q? 2026", "Qx 2026",
    "by 2025 May be late", "in 2025 march on", "May\n\n\n\n\n2025", "M 2025", "Sun 2025", "Monday 2025",
    # Parts and years that go on as another word.
    "2023年中国市场", "2024年余下时间", "2020年代", "fine", "2025 early adopters", "2025 end users", "end of the year",
    "spring", "Spring Boot 3", "fall 2", "mid-term", "late", "summer", "in the 2025/26 season", "winter 2025/26",
    # Code that was masked is no part of a date.
    "4 \ufffc 2025", "May \ufffc 2025", "Q4 \ufffc 2025", "\ufffc-05-04", "2025-\ufffc-04", "",
    # Impossible dates.
    "31 June 2025", "2025-02-30", "2025-13-01", "30.02.2025", "February 29, 2025", "2025年2月30日", "31/06/2025",
]  # fmt: skip


@pytest.mark.parametrize("text", NO_DATES)
def test_what_only_looks_like_a_date(text: str) -> None:
    assert find_dates(text) == []


WITH_YEAR = [
    ("Q3", ["2026-07..2026-09"]),
    ("Target: Q3 or Q4", ["2026-07..2026-09", "2026-10..2026-12"]),
    ("H2", ["2026-07..2026-12"]),
    ("(H2)", ["2026-07..2026-12"]),
    ("second half", ["2026-07..2026-12"]),
    ("March", ["2026-03"]),
    ("in March we ship", []),
    ("by March.", ["2026-03"]),
    ("(March)", ["2026-03"]),
    ("März", ["2026-03"]),
    ("4 May", ["2026-05-04"]),
    ("done on May 4th, at last", ["2026-05-04"]),
    ("4. Mai", ["2026-05-04"]),
    ("4 de mayo", ["2026-05-04"]),
    ("4 мая", ["2026-05-04"]),
    ("5月4日", ["2026-05-04"]),
    ("5월 4일", ["2026-05-04"]),
    ("第3四半期", ["2026-07..2026-09"]),
    ("3분기", ["2026-07..2026-09"]),
    ("上半年", ["2026-01..2026-06"]),
    ("3rd quarter", ["2026-07..2026-09"]),
    ("KW 12", ["2026-03-16..2026-03-22"]),
    ("end of March", ["2026-03-16..2026-03-31"]),
    ("early May", ["2026-05-01..2026-05-16"]),
    ("Q1-Q2", ["2026-01..2026-06"]),
    ("Nov 13 - Dec 10", ["2026-11-13..2026-12-10"]),
    ("Dec 11 - Jan 8", ["2026-12-11..2027-01-08"]),
    ("Nov 13-26", ["2026-11-13..2026-11-26"]),
    ("4 May 2025", ["2025-05-04"]),
    ("Q3, was Q2 2025", ["2026-07..2026-09", "2025-04..2025-06"]),
    ("we may 4", []),
    ("May need work", []),
    ("We march in March to it", []),
    ("January, February and March", []),
    ("H2 database", []),
    ("H1 headings", []),
    ("Q2 of FY27", []),
    ("Q5", []),
    ("out 4", []),
    ("年底", []),
    ("31 June", []),
    ("2026", []),
    ("v3", []),
]


@pytest.mark.parametrize(("text", "expected"), WITH_YEAR)
def test_a_year_from_elsewhere_completes_a_date(text: str, expected: list[str]) -> None:
    assert [(one.value.first, one.value.last) for one in find_dates(text, 2026)] == [span(days) for days in expected]


@pytest.mark.parametrize("year", [0, -1, 1969, 2200, 9999, 10**9])
def test_a_year_outside_the_range_completes_nothing(year: int) -> None:
    assert find_dates("Q3, 4 May, Dec 11 - Jan 8, KW 53", year) == []


WHOLE = [
    ("2026", None, "2026"),
    ("2024-2025", None, "2024..2025"),
    ("2024 – 2025", None, "2024..2025"),
    ("~2026", None, "2026"),
    ("2027+", None, "2027-01-01..9999-12-31"),
    ("[Q3 2026]", None, "2026-07..2026-09"),
    ("~Q3 2026", None, "2026-07..2026-09"),
    ("by Q3 2026", None, "2026-07..2026-09"),
    ("Q3 2026 (est.)", None, "2026-07..2026-09"),
    ("Q3 2026?", None, "2026-07..2026-09"),
    ("ca. Mai 2026", None, "2026-05"),
    ("prévu pour T3 2026", None, None),
    ("vers mai 2026", None, "2026-05"),
    ("예정: 2026년 5월", None, "2026-05"),
    ("📅 2025-05-04", None, "2025-05-04"),
    ("2025-05-04 18:25 UTC", None, "2025-05-04"),
    ("2025-05-04T18:25:55+11:00", None, "2025-05-04"),
    ("2025/05/04T18:25", None, "2025-05-04"),
    ("2025年5月4日10:30", None, "2025-05-04"),
    ("2025年5月4日 10時30分", None, "2025-05-04"),
    ("2025년 5월 4일 10시", None, "2025-05-04"),
    ("Q3", 2026, "2026-07..2026-09"),
    ("May", 2026, "2026-05"),
    ("H2:", 2026, "2026-07..2026-12"),
    ("Q3", None, None),
    ("May", None, None),
    ("may", 2026, None),
    ("Q4 2025 v0.8", None, None),
    ("Phase 2025", None, None),
    ("Roadmap 2026", None, None),
    ("2026 users", None, None),
    ("v2026", None, None),
    ("2025.1", None, None),
    ("Q1 2025, Q2 2025", None, None),
    ("2025, 2026", None, None),
    ("2025年度", None, None),
    ("\ufffc 2025-05-04", None, None),
    ("31 June 2025", None, None),
    ("TBD", None, None),
    ("—", None, None),
    ("", None, None),
    ("3", None, None),
]


@pytest.mark.parametrize(("text", "year", "expected"), WHOLE)
def test_a_cell_or_heading_that_is_a_date(text: str, year: int | None, expected: str | None) -> None:
    found = whole_date(text, year)
    assert (found and (found.value.first, found.value.last)) == (expected and span(expected))


YEARS = [
    ("2026", 2026),
    ("Roadmap 2026", 2026),
    ("2026 Roadmap", 2026),
    ("Terminal 2023 Roadmap", 2023),
    ("FY2026", 2026),
    ("FY26", 2026),
    ("FY 2026", 2026),
    ("CY2026", 2026),
    ("2026年", 2026),
    ("Q4 2025", 2025),
    ("Nov 13 - Dec 10, 2025", 2025),
    ("2025-05-04", 2025),
    ("Winter 2025", 2025),
    ("2025 and 2025", 2025),
    ("2024-2025", None),
    ("2024 and 2025", None),
    ("2027+", None),
    ("2026 onwards", None),
    ("v2026.1", None),
    ("v2.0", None),
    ("#2026", None),
    ("CVE-2026-1234", None),
    ("Q4", None),
    ("ES2026", None),
    ("1500", None),
    ("", None),
]


@pytest.mark.parametrize(("text", "expected"), YEARS)
def test_the_year_of_a_heading(text: str, expected: int | None) -> None:
    assert year_of(text) == expected


INVALID = [
    ("31 June 2025", "31 June 2025", "June 2025 has 30 days", None),
    ("June 31, 2025", "June 31, 2025", "June 2025 has 30 days", None),
    ("June 32nd, 2025", "June 32nd, 2025", "June 2025 has 30 days", None),
    ("due 2025-02-30.", "2025-02-30", "February 2025 has 28 days", None),
    ("2025-02-29", "2025-02-29", "February 2025 has 28 days", None),
    ("2025-05-00", "2025-05-00", "May 2025 has 31 days", None),
    ("2025-13-01", "2025-13-01", "there is no month 13", None),
    ("2025/04/31", "2025/04/31", "April 2025 has 30 days", None),
    ("31.04.2025", "31.04.2025", "April 2025 has 30 days", None),
    ("31/06/2025", "31/06/2025", "June 2025 has 30 days", None),
    ("30. Februar 2025", "30. Februar 2025", "February 2025 has 28 days", None),
    ("31 de abril de 2025", "31 de abril de 2025", "April 2025 has 30 days", None),
    ("2025年2月30日", "2025年2月30日", "February 2025 has 28 days", None),
    ("Monday, 4 May 2025", "Monday", "2025-05-04 is a Sunday", "Sunday"),
    ("by MONDAY, 4 May 2025", "MONDAY", "2025-05-04 is a Sunday", "SUNDAY"),
    ("Mon, May 4, 2025", "Mon", "2025-05-04 is a Sunday", "Sun"),
    ("2025-05-04 (Mon)", "Mon", "2025-05-04 is a Sunday", "Sun"),
    ("Montag, 4. Mai 2025", "Montag", "2025-05-04 is a Sunday", "Sonntag"),
    ("Mo., 04.05.2025", "Mo", "2025-05-04 is a Sunday", "So"),
    ("lundi 4 mai 2025", "lundi", "2025-05-04 is a Sunday", "dimanche"),
    ("lunes, 4 de mayo de 2025", "lunes", "2025-05-04 is a Sunday", "domingo"),
    ("sexta-feira, 5 de maio de 2025", "sexta-feira", "2025-05-05 is a Monday", "segunda-feira"),
    ("понедельник, 4 мая 2025", "понедельник", "2025-05-04 is a Sunday", "воскресенье"),
    ("lunedì 4 maggio 2025", "lunedì", "2025-05-04 is a Sunday", "domenica"),
    ("4 Mayıs 2025 Pazartesi", "Pazartesi", "2025-05-04 is a Sunday", "Pazar"),
    ("måndag 4 maj 2025", "måndag", "2025-05-04 is a Sunday", "söndag"),
    ("2025年5月4日（星期一）", "星期一", "2025-05-04 is a Sunday", "星期日"),
    ("2025/05/04（月）", "月", "2025-05-04 is a Sunday", "日"),
    ("2025년 5월 4일 (월)", "월", "2025-05-04 is a Sunday", "일"),
]


@pytest.mark.parametrize(("text", "where", "reason", "right"), INVALID)
def test_impossible_dates_and_wrong_weekdays(text: str, where: str, reason: str, right: str | None) -> None:
    (found,) = find_invalid(text)
    assert text[found.start : found.end] == where
    assert (found.value.reason, found.value.right) == (reason, right)


@pytest.mark.parametrize(
    "text",
    [
        *[written for written, _, _ in FORMS],
        "2025-45-67", "2025.13.45", "99.99.2025", "45.13.2025", "2025-1-99", "2025-99-01", "31 of 40", "v31.06.2025",
        "issue 31.06.2025", "2025-02-30.md", "a/2025-02-30", "2025-02-30-draft", "So 4 May 2025 it is",
        "So, 5 May 2025",
        "45 May 2025", "the sun, 4 moons", "2025-05-04 mon ami", "2025-05-04 Monday morning", "Mo 4 May 2025",
        "31 June",
        "Monday, Q4 2025", "Monday 2025", "Monday, 04/05/2025", "31-40-2025", "2025/31", "13/13/2025", "0.5.2025",
    ],
)  # fmt: skip
def test_no_fault_is_found_in_what_is_right_or_no_date(text: str) -> None:
    assert find_invalid(text) == []


NOVEMBER = date(2026, 11, 20)
REWRITTEN = [
    ("4 May 2025", NOVEMBER, "20 November 2026"),
    ("04 May 2025", date(2026, 3, 1), "01 March 2026"),
    ("2025-05-04", NOVEMBER, "2026-11-20"),
    ("2025-11-20", date(2026, 3, 1), "2026-03-01"),
    ("2025-5-4", date(2026, 3, 1), "2026-3-1"),
    ("2025/05/04", NOVEMBER, "2026/11/20"),
    ("2025.05.04", NOVEMBER, "2026.11.20"),
    ("September 2025", NOVEMBER, "November 2026"),
    ("Sep 2025", NOVEMBER, "Nov 2026"),
    ("Sep. 2025", NOVEMBER, "Nov. 2026"),
    ("Sept. 2025", date(2026, 5, 1), "May 2026"),
    ("Sept 28th, 2023", date(2026, 1, 1), "Jan 1st, 2026"),
    ("May 4th, 2025", NOVEMBER, "November 20th, 2026"),
    ("May 4th, 2025", date(2026, 3, 2), "March 2nd, 2026"),
    ("May 4th, 2025", date(2026, 3, 3), "March 3rd, 2026"),
    ("May 4th, 2025", date(2026, 3, 12), "March 12th, 2026"),
    ("MAY 4TH, 2025", NOVEMBER, "NOVEMBER 20TH, 2026"),
    ("NOVEMBER 2025", date(2026, 3, 1), "MARCH 2026"),
    ("Q4 2025", NOVEMBER, "Q4 2026"),
    ("Q4'25", date(2026, 3, 1), "Q1'26"),
    ("4Q25", date(2026, 3, 1), "1Q26"),
    ("CY23 Q1", NOVEMBER, "CY26 Q4"),
    ("H1 2025", NOVEMBER, "H2 2026"),
    ("first half of 2025", NOVEMBER, "second half of 2026"),
    ("3rd quarter 2026", date(2026, 3, 1), "1st quarter 2026"),
    ("1er trimestre 2026", NOVEMBER, "4e trimestre 2026"),
    ("2e trimestre 2026", date(2026, 1, 1), "1er trimestre 2026"),
    ("3ème trimestre 2026", date(2026, 4, 1), "2e trimestre 2026"),
    ("2ND quarter 2026", date(2026, 1, 1), "1ST quarter 2026"),
    ("third quarter of 2025", NOVEMBER, "fourth quarter of 2026"),
    ("2026-W05", date(2027, 1, 1), "2026-W53"),
    ("2026-W37", date(2026, 1, 5), "2026-W02"),
    ("KW 12 2026", date(2026, 1, 5), "KW 2 2026"),
    ("17. November 2025", date(2026, 3, 1), "1. März 2026"),
    ("4. August 2025", date(2026, 12, 1), "1. Dezember 2026"),
    ("Mai 2025", NOVEMBER, "November 2026"),
    ("Mai 2025", date(2026, 10, 1), "Oktober 2026"),
    ("28 août 2025", NOVEMBER, "20 novembre 2026"),
    ("1er mai 2025", NOVEMBER, "20 novembre 2026"),
    ("4\u00a0mai\u202f2025", NOVEMBER, "20\u00a0novembre\u202f2026"),
    ("17 de noviembre del 2025", date(2026, 3, 1), "1 de marzo del 2026"),
    ("17 de janeiro de 2025", date(2026, 3, 1), "1 de março de 2026"),
    ("1º de maio de 2025", NOVEMBER, "20 de novembro de 2026"),
    ("4 мая 2025", NOVEMBER, "20 ноября 2026"),
    ("май 2025", NOVEMBER, "ноябрь 2026"),
    ("4 maggio 2025", NOVEMBER, "20 novembre 2026"),
    ("4 Mayıs 2025", NOVEMBER, "20 Kasım 2026"),
    ("KASIM 2025", date(2026, 10, 1), "EKİM 2026"),
    ("4 maj 2025", date(2026, 10, 1), "1 oktober 2026"),
    ("2025年9月", NOVEMBER, "2026年11月"),
    ("2025年09月04日", date(2026, 3, 1), "2026年03月01日"),
    ("2025年十一月", date(2026, 3, 1), "2026年三月"),
    ("2025 年 5 月 4 日", NOVEMBER, "2026 年 11 月 20 日"),
    ("２０２５年５月", NOVEMBER, "２０２６年１１月"),
    ("2026年第三季度", NOVEMBER, "2026年第四季度"),
    ("2025年上半年", NOVEMBER, "2026年下半年"),
    ("2025년 5월 4일", NOVEMBER, "2026년 11월 20일"),
    ("2025년 3분기", NOVEMBER, "2026년 4분기"),
    ("13/05/2025", NOVEMBER, "20/11/2026"),
    ("05/13/2025", NOVEMBER, "11/20/2026"),
    ("13/05/2025", date(2026, 3, 1), "01/03/2026"),
    ("4.5.2025", date(2026, 3, 1), "1.3.2026"),
    ("04.05.2025", date(2026, 3, 1), "01.03.2026"),
    ("20230105", NOVEMBER, "20261120"),
    ("2026", date(2027, 3, 1), "2027"),
    ("late 2025", NOVEMBER, "late 2026"),
    ("2025-05-04T18:25:55+11:00", NOVEMBER, "2026-11-20T18:25:55+11:00"),
    ("2025-05-04 18:25", NOVEMBER, "2026-11-20 18:25"),
    ("2025年5月4日10:30", NOVEMBER, "2026年11月20日10:30"),
    ("2025年5月4日 10時30分", NOVEMBER, "2026年11月20日 10時30分"),
    ("Sunday, 4 May 2025", NOVEMBER, "Friday, 20 November 2026"),
    ("Sun, May 4, 2025", NOVEMBER, "Fri, November 20, 2026"),
    ("2025-05-04 (Sun)", NOVEMBER, "2026-11-20 (Fri)"),
    ("segunda-feira, 5 de maio de 2025", date(2026, 3, 1), "domingo, 1 de março de 2026"),
    ("2025年5月4日（星期日）", NOVEMBER, "2026年11月20日（星期五）"),
    ("2025/05/04(日)", NOVEMBER, "2026/11/20(金)"),
    # None: the form cannot be kept, or it is not one date and nothing else.
    ("04/05/2025", NOVEMBER, None),
    ("05/05/2025", NOVEMBER, None),
    ("mid-2026", NOVEMBER, None),
    ("early 2026", NOVEMBER, None),
    ("Q1-Q2 2026", NOVEMBER, None),
    ("Nov 13 - Dec 10, 2025", NOVEMBER, None),
    ("2027+", NOVEMBER, "2026+"),
    ("agosto de 2025", NOVEMBER, None),
    ("mars 2025", date(2026, 8, 1), None),
    ("31 June 2025", NOVEMBER, None),
    ("on 4 May 2025", NOVEMBER, None),
    ("4 May 2025.", NOVEMBER, None),
    ("4 May 2025, 5 May 2025", NOVEMBER, None),
    ("Q3", NOVEMBER, None),
    ("v1.2", NOVEMBER, None),
    ("", NOVEMBER, None),
    ("4 May 2025", date(2200, 1, 1), None),
    ("4 May 2025", date.min, None),
    ("4 May 2025", date.max, None),
]


@pytest.mark.parametrize(("written", "day", "expected"), REWRITTEN)
def test_a_date_is_rewritten_in_its_own_form(written: str, day: date, expected: str | None) -> None:
    assert rewritten_date(written, day) == expected


@pytest.mark.parametrize(
    ("written", "near", "expected"),
    [
        ("August 2025", "", "December 2026"),
        ("August 2025", "The last of the plans is here", "December 2026"),
        ("August 2025", "Zuletzt aktualisiert und geplant", "Dezember 2026"),
        ("agosto de 2025", "Última actualización de los planes", "diciembre de 2026"),
        ("agosto de 2025", "Última atualização do plano", "dezembro de 2026"),
        ("mars 2025", "Dernière mise à jour des plans", "décembre 2026"),
        ("mars 2025", "Senast uppdaterad och klar", "december 2026"),
        ("17 de noviembre de 2025", "the and of to with", "1 de diciembre de 2026"),
        ("04/05/2025", "Due 13/06/2025 or 31/12/2025", "01/12/2026"),
        ("04/05/2025", "Due 06/13/2025", "12/01/2026"),
        ("04/05/2025", "Due 13/06/2025 or 06/13/2025", None),
        ("04/05/2025", "Due 03/06/2025 or 13.06.2025 or 13-06-2025", None),
        ("13/05/2025", "Due 06/13/2025", "01/12/2026"),
    ],
)
def test_other_words_tell_the_language_and_other_dates_the_order(written: str, near: str, expected: str | None) -> None:
    assert rewritten_date(written, date(2026, 12, 1), near) == expected


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Last updated: 2025-05-04", "Last updated:  4 May 2026 ", True),
        ("*Updated 2025-05-04 18:00 UTC*", "*Updated 2026-01-01*", True),
        ("Updated Q4 2025", "Updated 2026", False),
        ("v1.2 (2025-05-04)", "v1.3 (2025-05-04)", False),
        ("Updated 2025-05-04", "Changed 2025-05-04", False),
        ("Port 2025", "Port 2026", False),
        ("CVE-2025-1234", "CVE-2026-1234", False),
    ],
)
def test_lines_that_differ_only_in_dates(one: str, other: str, same: bool) -> None:
    assert (without_dates(one) == without_dates(other)) is same


def test_a_line_without_its_dates() -> None:
    assert without_dates("  Updated:\t2025-05-04  by me, due (Q4 2025) ") == "Updated: by me, due ( )"


def test_intervals_hold_and_overlap() -> None:
    quarter, month, day, year = (found.value for found in find_dates("Q4 2025 | October 2025 | 2025-09-30 | by 2025"))
    assert quarter.holds(month)
    assert not month.holds(quarter)
    assert quarter.overlaps(month)
    assert month.overlaps(quarter)
    assert not quarter.overlaps(day)
    assert not quarter.holds(day)
    assert year.holds(day)
    assert year.holds(year)


# Every month and weekday of every language, as CLDR writes it.


@pytest.mark.parametrize(("language", "names"), months.WIDE_MONTHS + months.ABBREVIATED_MONTHS)
def test_every_month_name_is_read_and_written(language: str, names: str) -> None:
    template = "2025年{}" if language == "zh" else "4 {} 2025"
    for (at, name), (other, _) in itertools.product(enumerate(names.split(), 1), repeat=2):
        (found,) = find_dates(template.format(name))
        assert (found.value.first.year, found.value.first.month) == (2025, at)
        again = rewritten_date(template.format(name), date(2025, other, 4))
        assert again is None or find_dates(again)[0].value.first.month == other


@pytest.mark.parametrize(("language", "names"), months.WIDE_DAYS)
def test_every_weekday_is_read(language: str, names: str) -> None:
    for at, name in enumerate(names.split()):
        day = date(2025, 5, 5) + timedelta(days=at)
        text = f"{day} ({name})"
        assert find_invalid(text) == [], language
        assert len(find_dates(text)) == 1
        assert len(find_invalid(f"{day + timedelta(days=1)} ({name})")) == 1


def test_the_names_are_those_of_cldr() -> None:
    babel = pytest.importorskip("babel")
    written = (ROOT / "roadmap_lint/vocabulary/words/months.py").read_text(encoding="utf-8")
    if f"Babel {babel.__version__})" not in written:
        pytest.skip(f"the names were generated with another Babel than {babel.__version__}")
    assert runpy.run_path(str(ROOT / "tools/generate_months.py"))["generate"]() == written


# What holds for all texts and days.

PIECES = st.sampled_from([
    "2025", "1969", "0000", "9999", "12", "04", "31", "4", "20250504", "May", "mai", "set", "März", "Q4", "Q",
    "H1", "W", "KW", "of", "de", "to", "mid", "early", "week", "quarter", "half", "CY", "FY", "Monday", "Mo", "年",
    "月", "日", "第", "季度", "上半年", "年初", "년", "월", "一", "十一月", "th", "st", "-", "–", "/", ".", ",",
    "'", "(", ")", ":", "+", "_", "~", "#", "v", " ", " ", " ", "\u00a0", "\n", "T", "and", "beyond", "by", "in",
    "://", "\ufffc", "２０２５", "：",
])  # fmt: skip
TEXTS = st.text() | st.lists(PIECES, max_size=14).map("".join) | st.lists(PIECES, max_size=14).map(" ".join)
DAYS = st.dates(date(2000, 1, 1), date(2099, 12, 31))


@settings(deadline=None)
@given(TEXTS, st.none() | st.integers())
def test_any_text_is_read_and_dates_lie_in_it_in_order(text: str, year: int | None) -> None:
    for found in (find_dates(text, year), find_invalid(text)):
        at = 0
        for one in found:
            assert at <= one.start < one.end <= len(text)
            at = one.end
    for date_ in find_dates(text, year):
        assert date_.value.first <= date_.value.last
        assert "\ufffc" not in text[date_.start : date_.end]
    whole = whole_date(text, year)
    assert whole is None or whole.end <= len(text)
    assert year_of(text) is None or str(year_of(text))[2:] in text.translate({0xFF10 + d: 48 + d for d in range(10)})
    without_dates(text)


@settings(deadline=None)
@given(TEXTS, st.dates())
def test_whatever_is_rewritten_says_the_day(text: str, day: date) -> None:
    new = rewritten_date(text, day)
    if new is not None:
        found = whole_date(new)
        assert found is not None
        assert found.value.first <= day <= found.value.last


# Patterns, and the language of their names. Days and months below ten tell whether numbers are padded.
PATTERNS = [
    ("{Y}-{mm}-{dd}", "en"),
    ("{Y}/{mm}/{dd}", "en"),
    ("{Y}.{mm}.{dd}", "en"),
    ("{dd}.{mm}.{Y}", "en"),
    ("{Y}{mm}{dd}", "en"),
    ("{Y}-{mm}-{dd}T18:25:55Z", "en"),
    ("{Y}-{mm}-{dd} ({A})", "en"),
    ("{Y}-{mm}", "en"),
    ("{mm}/{Y}", "en"),
    ("Q{q} {Y}", "en"),
    ("{Y}-Q{q}", "en"),
    ("Q{q}'{yy}", "en"),
    ("{q}Q{yy}", "en"),
    ("CY{yy} Q{q}", "en"),
    ("{Y} H{h}", "en"),
    ("{isoyear}-W{week}", "en"),
    ("{d} {M} {Y}", "en"),
    ("{M} {d}, {Y}", "en"),
    ("{M} {d}{th}, {Y}", "en"),
    ("{d}{th} of {M} {Y}", "en"),
    ("{A}, {d} {M} {Y}", "en"),
    ("{M} {Y}", "en"),
    ("{d}. {M} {Y}", "de"),
    ("{A}, {d}. {M} {Y}", "de"),
    ("{M} {Y}", "de"),
    ("{d} {M} {Y}", "fr"),
    ("{A} {d} {M} {Y}", "fr"),
    ("T{q} {Y}", "fr"),
    ("{d} de {M} de {Y}", "es"),
    ("{A}, {d} de {M} del {Y}", "es"),
    ("{d} de {M} de {Y}", "pt"),
    ("{A}, {d} de {M} de {Y}", "pt"),
    ("{d} {M} {Y}", "ru"),
    ("{q} квартал {Y}", "ru"),
    ("{d} {M} {Y}", "it"),
    ("{d} {M} {Y}", "tr"),
    ("{d} {M} {Y} {A}", "tr"),
    ("{A} {d} {M} {Y}", "sv"),
    ("{Y}年{m}月{d}日", "zh"),
    ("{Y}年{m}月{d}日（{A}）", "zh"),
    ("{Y} 年 {m} 月", "zh"),
    ("{Y}年{M}", "zh"),
    ("{Y}年第{q}季度", "zh"),
    ("{Y}年{m}月{d}日 ({A})", "ja"),
    ("{Y}年第{q}四半期", "ja"),
    ("{Y}년 {m}월 {d}일", "ko"),
    ("{Y}년 {m}월 {d}일 {A}", "ko"),
    ("{Y}년 {q}분기", "ko"),
]
NEAR = {
    "de": "und der die", "fr": "le les des", "es": "el los y", "pt": "o os não", "it": "il gli", "sv": "och det",
}  # fmt: skip


def names_of(lists: tuple[tuple[str, str], ...], language: str) -> list[str]:
    return next((names.split() for one, names in lists if one == language), [""] * 12)


def formatted(day: date, pattern: str, language: str) -> str:
    week = day.isocalendar()
    values = {"Y": day.year, "m": day.month, "d": day.day, "q": (day.month + 2) // 3, "h": (day.month + 5) // 6}
    padded = {"yy": day.year % 100, "mm": day.month, "dd": day.day, "week": week.week}
    return pattern.format(
        **values,
        **{name: f"{number:02}" for name, number in padded.items()},
        isoyear=week.year,
        M=names_of(months.WIDE_MONTHS, language)[day.month - 1],
        A=names_of(months.WIDE_DAYS, language)[day.weekday()],
        th="th" if 10 < day.day < 14 else {1: "st", 2: "nd", 3: "rd"}.get(day.day % 10, "th"),
    )


@pytest.mark.parametrize(("pattern", "language"), PATTERNS)
@given(old=DAYS, new=DAYS)
@settings(deadline=None)
def test_rewriting_is_writing(pattern: str, language: str, old: date, new: date) -> None:
    written = formatted(new, pattern, language)
    assert rewritten_date(formatted(old, pattern, language), new, NEAR.get(language, "")) == written
    (found,) = find_dates(written)
    assert found.value.first <= new <= found.value.last


def test_time_grows_no_faster_than_text() -> None:
    line = "Q4 2025 – May 4th, 2025 de de de ( ( , 2025-05-04 in 2026 年中 年 12/12/12/ Mon Mon, 2025' - - - "
    text = line * 2000
    assert len(find_dates(text)) == 2000 * len(find_dates(line)) > 0
    find_invalid("2025-13-01 " * 5000)
    without_dates("1" * 100_000 + ":" + "1:" * 50_000)
    year_of("F" * 50_000 + " FY" * 20_000)
