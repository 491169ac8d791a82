"""Words that tell what a section is for, when it is not a plan. A title counts when it ends in one of these phrases,
or starts with two or three of its words; with those of LATER, when it starts with one."""

from __future__ import annotations

CRITERIA = (
    "success metric", "success metrics", "success criteria", "success criterion", "exit criteria",
    "acceptance criteria", "completion criteria", "launch criteria", "release criteria", "entry criteria",
    "definition of done", "kpi", "kpis", "metrics", "key results", "quality gates",
    "success indicators", "erfolgskriterien", "abnahmekriterien", "erfolgsmetriken", "kennzahlen",
    "critères de succès", "critères d'acceptation", "indicateurs de succès", "métriques", "critères de réussite",
    "criterios de éxito", "criterios de salida", "criterios de aceptación", "métricas", "métricas de éxito",
    "critérios de sucesso", "critérios de aceitação", "métricas de sucesso", "критерии успеха", "критерии приёмки",
    "критерии приемки", "метрики", "метрики успеха", "criteri di successo", "criteri di accettazione", "metriche",
    "başarı kriterleri", "başarı metrikleri", "kabul kriterleri", "framgångskriterier", "mätetal", "成功指标",
    "成功指標", "验收标准", "驗收標準", "成功标准", "完了条件", "成功基準", "受け入れ基準", "성공 기준", "성공 지표",
    "완료 기준",
)  # fmt: skip

HISTORY = (
    "changelog", "change log", "version history", "revision history", "document history", "history", "release notes",
    "decision log", "decisions log", "progress log", "status log", "update log", "session log", "journal",
    "änderungshistorie", "änderungsprotokoll", "versionshistorie", "historique", "historial", "historial de cambios",
    "registro de cambios", "histórico", "histórico de alterações", "история изменений", "журнал изменений",
    "cronologia", "değişiklik günlüğü", "sürüm geçmişi", "ändringslogg", "versionshistorik", "更新日志", "更新日誌",
    "变更记录", "變更記錄", "修订历史", "变更日志", "変更履歴", "更新履歴", "改訂履歴", "변경 이력", "변경 기록",
)  # fmt: skip

LEGEND = (
    "legend", "status legend", "legende", "légende", "leyenda", "legenda", "условные обозначения", "легенда",
    "gösterge", "图例", "圖例", "凡例", "범례", "teckenförklaring", "symbols", "status key", "status icons",
)  # fmt: skip

LATER = (
    "next", "future", "later", "upcoming", "follow-up", "follow-ups", "follow up", "possible", "potential", "ideas",
    "nice to have", "stretch", "optional", "deferred", "postponed", "known issues", "known limitations",
    "limitations", "open questions", "not yet", "after", "beyond", "remaining", "outstanding", "left to do",
    "what's left", "what's missing", "gaps", "known gaps", "soon", "someday", "icebox", "wishlist",
    "weitere", "später", "zukünftige", "künftige",
    "offene fragen", "ideen", "optionale", "prochaines", "futures", "plus tard", "idées", "limites connues",
    "próximos", "próximas", "futuras", "futuros", "más adelante", "ideas futuras", "limitaciones", "siguiente",
    "siguientes", "ideias", "limitações", "mais tarde", "дальнейшие", "следующие", "будущие", "позже", "идеи",
    "ограничения", "prossimi", "prossime", "futuri", "idee", "limitazioni", "sonraki", "gelecek", "ileride",
    "fikirler", "nästa", "framtida", "senare", "idéer", "下一步", "未来", "未來", "后续", "後續", "已知问题",
    "已知限制", "今後", "次の", "将来", "既知の問題", "制限事項", "향후", "다음", "이후", "알려진 문제",
)  # fmt: skip

EXCLUDED = (
    "non-goals", "non goals", "nongoals", "out of scope", "not planned", "won't do", "anti-goals", "what's not in",
    "nicht-ziele", "nicht geplant", "außerhalb des umfangs", "hors périmètre", "non-objectifs", "fuera de alcance",
    "no objetivos", "fora do escopo", "não objetivos", "не цели", "вне рамок", "fuori ambito", "kapsam dışı",
    "utanför omfattningen", "非目标", "非目標", "不做", "範囲外", "スコープ外", "やらないこと", "비목표", "범위 외",
)  # fmt: skip

# What is no work of its own, so that a mark before it is there for its looks, with what joins such words.
ASIDE = (
    "dependency dependencies risk risks blocker blockers constraint constraints assumption assumptions challenge "
    "challenges overview summary context resource resources reference references note notes timeline vision strategy "
    "and of external executive internal technical key known critical project current "
    "abhangigkeiten risiken blocker annahmen uberblick ubersicht zusammenfassung ressourcen zeitplan und "
    "dependances risques blocages contraintes hypotheses apercu resume ressources calendrier et "
    "dependencias riesgos bloqueos restricciones supuestos resumen recursos cronograma y "
    "riscos bloqueios restricoes premissas visao geral resumo e dipendenze rischi vincoli panoramica riepilogo risorse "
    "зависимости риски блокеры ограничения обзор ресурсы и bagimliliklar riskler engeller ozet kaynaklar ve "
    "beroenden risker hinder oversikt sammanfattning resurser och"
)
