"""How each language usually says the statuses that a milestone can be set to: done, active, planned.

Where a language is written in two scripts, a word that is not the same in both is left out.
"""

from __future__ import annotations

USUAL: dict[str, dict[str, str]] = {
    "en": {"done": "done", "active": "in progress", "planned": "planned"},
    "zh": {"done": "已完成"},
    "ja": {"done": "完了", "active": "進行中", "planned": "予定"},
    "ko": {"done": "완료", "active": "진행 중", "planned": "예정"},
    "de": {"done": "abgeschlossen", "active": "in Arbeit", "planned": "geplant"},
    "fr": {"done": "terminé", "active": "en cours", "planned": "prévu"},
    "es": {"done": "completado", "active": "en curso", "planned": "planificado"},
    "pt": {"done": "concluído", "active": "em andamento", "planned": "planejado"},
    "ru": {"done": "готово", "active": "в работе", "planned": "запланировано"},
    "it": {"done": "completato", "active": "in corso", "planned": "pianificato"},
    "tr": {"done": "tamamlandı", "active": "devam ediyor", "planned": "planlandı"},
    "sv": {"done": "klart", "active": "pågår", "planned": "planerat"},
}
