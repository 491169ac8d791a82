"""The words of all languages as one, folded. Made of them by tools/fold_words.py: do not edit.

SIZES tells of which files, by the number of their bytes. TABLES holds `folded_runs` of each table.
"""

from __future__ import annotations

# ruff: noqa: E501 - ruff counts Chinese, Japanese and Korean letters twice
# fmt: off

SIZES = {
    "__init__": 9552,
    "en": 11865,
    "zh": 11187,
    "ja": 7838,
    "ko": 7491,
    "de": 8827,
    "fr": 8808,
    "es": 8588,
    "pt": 7558,
    "ru": 12269,
    "it": 7235,
    "tr": 6886,
    "sv": 6700,
}
TABLES: dict[str, tuple[tuple[str, str], ...]] = {
    "STATUS": (
        ("dropped",
            "skrotat, skrotad, utgatt, utgar, nerlagd, nedlagt, nedlagd, borttaget, borttagen, avvisad, overgivet, "
            "overgiven, struket, struken, avfardad, installt, installd, avbrutet, avbruten"
        ),
        ("deferred",
            "parkerat, parkerad, pa is, senarelagt, senarelagd, skjuts upp, framflyttat, framflyttad, lagd pa is, "
            "vilande, framskjutet, framskjuten, blockerat, blockerad, pausat, pausad, uppskjutna, uppskjutet, "
            "uppskjuten"
        ),
        ("planned",
            "snart, inte klart, inte klar, ej klart, ej klar, ej implementerad, ej genomford, inplanerat, inplanerad,"
            " kvar att gora, aterstar, inte startat, inte startad, harnast, ej startad, pa gang, utkast, oppen, "
            "foreslaget, foreslagen, nasta, senare, framtid, framtida, vantar, vantande, att gora, annu inte "
            "paborjad, inte paborjat, inte paborjad, ej paborjat, ej paborjad, kommande, planeras, planerade, "
            "planerat, planerad"
        ),
        ("active",
            "jobbas pa, igang, under implementering, utvecklas, testas, i arbete, arbete pagar, nu, under granskning,"
            " under test, startat, startad, aktuellt, aktuell, aktiv, delvis klart, delvis klar, delvis, under "
            "uppbyggnad, under utveckling, under arbete, paborjade, paborjat, paborjad, pagar, pagaende"
        ),
        ("done",
            "publicerade, lanserade, fardigstallda, fardigstallt, fardigstalld, utforda, utfort, utford, gjorda, "
            "gjort, gjord, avklarade, avklarat, avklarad, driftsatt, uppnatt, uppnadd, inforda, infort, inford, i "
            "produktion, atgardade, atgardat, atgardad, tillganglig, lanserat, lanserad, stangt, stangd, genomforda, "
            "genomfort, genomford, implementerade, implementerat, implementerad, levererade, levererat, levererad, "
            "publicerat, publicerad, slappta, slappt, avslutade, avslutat, avslutad, slutforda, slutfort, slutford, "
            "fardiga, fardigt, fardig, klara, klart, klar"
        ),
        ("dropped",
            "yapilmayacak, terk edildi, silindi, kaldirildi, reddedildi, vazgecildi, iptal edilen, iptal edildi, "
            "iptal"
        ),
        ("deferred",
            "beklemeye alindi, duraklatildi, engellendi, durduruldu, donduruldu, askiya alindi, askida, ertelenenler,"
            " ertelenen, ertelendi"
        ),
        ("planned",
            "planlanmaktadir, planlanmakta, dusunuluyor, yapilmadi, tamamlanmadi, uygulanacak, yayinlanacak, "
            "tamamlanacak, baslanacak, baslayacak, gelistirilecek, eklenecek, planlama asamasinda, taslak, acik, "
            "yakinda, onerildi, ardindan, ileride, daha sonra, sonra, gelecekte, gelecek, siradaki, sirada, bekleyen,"
            " bekliyor, beklemede, henuz baslamadi, henuz baslanmadi, baslamadi, baslanmadi, yapilacaklar, yapilacak,"
            " planli, planlaniyor, planlananlar, planlanan, planlandi"
        ),
        ("active",
            "hazirlaniyor, tasarim asamasinda, test asamasinda, yurutuluyor, calismalar suruyor, calismalar devam "
            "ediyor, gelistirme devam ediyor, isleniyor, incelemede, islemde, testte, test ediliyor, su anda, su an, "
            "simdi, aktif, kismen tamamlandi, kismen, baslandi, basladi, calisiliyor, uzerinde calisiliyor, "
            "gelistirme asamasinda, gelistiriliyor, yapiliyor, suruyor, devam etmekte, devam edenler, devam eden, "
            "devam ediyor"
        ),
        ("done",
            "duzeltildi, piyasaya suruldu, entegre edildi, canliya alindi, canlida, kullanima acildi, kullanima "
            "sunuldu, tamam, gelistirildi, sonuclandi, cozuldu, eklendi, yayinda, hazir, teslim edildi, "
            "gerceklestirildi, uygulandi, kapatildi, kapandi, cikti, yayinlanan, yayimlandi, yayinlandi, yapilanlar, "
            "yapildi, bitirildi, biten, bitti, tamamlananlar, tamamlanan, tamamlandi"
        ),
        ("dropped",
            "non verra fatto, respinta, respinto, eliminata, eliminato, rimossa, rimosso, rifiutato, scartata, "
            "scartato, abbandonata, abbandonato, cancellata, cancellato, annullati, annullata, annullato"
        ),
        ("deferred",
            "accantonata, accantonato, congelato, sospesa, sospeso, bloccata, bloccato, in pausa, posticipata, "
            "posticipato, rimandata, rimandato, rinviata, rinviato"
        ),
        ("planned",
            "in preparazione, ancora da fare, non ancora iniziata, non ancora avviato, non avviata, non avviato, in "
            "coda, da completare, da realizzare, da sviluppare, da implementare, da definire, da pianificare, in "
            "pianificazione, da iniziare, in arrivo, bozza, aperta, aperto, prossimamente, proposta, proposto, in "
            "seguito, piu avanti, future, futuri, futura, futuro, prossime, prossimi, prossima, prossimo, in "
            "programma, in attesa, non ancora iniziato, non iniziata, non iniziato, da fare, programmata, "
            "programmato, previste, previsti, prevista, previsto, pianificate, pianificati, pianificata, pianificato"
        ),
        ("active",
            "lavori in corso, in implementazione, in fase di completamento, in fase di realizzazione, in "
            "elaborazione, cominciata, cominciato, in beta, in fase di test, in esecuzione, ora, adesso, attuale, in "
            "test, in revisione, parzialmente, parziale, avviata, avviato, iniziata, iniziato, attiva, attivo, in "
            "fase di sviluppo, in sviluppo, in lavorazione, in corso"
        ),
        ("done",
            "ultimata, ultimato, lanciata, lanciato, raggiunta, raggiunto, integrata, integrato, distribuito, "
            "realizzata, realizzato, risolta, risolto, disponibile, in produzione, chiusa, chiuso, consegnata, "
            "consegnato, implementate, implementati, implementata, implementato, pubblicata, pubblicato, rilasciate, "
            "rilasciati, rilasciata, rilasciato, conclusa, concluso, terminata, terminato, finita, finito, "
            "completate, completati, completata, completato, fatte, fatti, fatta, fatto"
        ),
        ("dropped",
            "снято с плана, исключено, не планируется, не будет, удалено, отброшено, заброшено, отклонен, отклонено, "
            "отменены, отменена, отменен, отменено"
        ),
        ("deferred",
            "на удержании, приостановлены, перенесена, перенесен, перенесено, на паузе, заморожено, заблокировано, "
            "приостановлена, приостановлен, приостановлено, отложенные, отложены, отложена, отложен, отложено"
        ),
        ("planned",
            "к реализации, намечено, в бэклоге, осталось сделать, нужно сделать, надо сделать, на будущее, в очереди,"
            " не реализовано, бэклог, предстоящие, к выполнению, черновик, открыто, скоро, сделать, предложено, "
            "потом, следующая, следующии, следующее, позже, далее, дальше, будущие, будущее, ожидается, ожидает, "
            "предстоит, еще не начато, не начата, не начат, не начато, план, в планах, планируемые, планируется, "
            "запланированные, запланированы, запланирована, запланирован, запланировано"
        ),
        ("active",
            "идет, ведется, проектируется, внедряется, реализуется, дорабатывается, на доработке, начаты, в активнои "
            "разработке, ведется разработка, ведется работа, на тестировании, идет работа, идет разработка, делается,"
            " на ревью, в тестировании, тестируется, на проверке, сеичас, текущие, текущая, текущии, текущее, начата,"
            " начат, начато, частично выполнено, частично готово, частично, разрабатывается, выполняется, в "
            "разработке, в процессе, в работе"
        ),
        ("done",
            "решена, закрыты, внедрена, внедрен, опубликована, опубликован, выпущены, релиз состоялся, сдано, "
            "проидено, развернуто, исправлено, добавлено, доделано, в продакшене, запущена, запущен, запущено, "
            "решено, закончено, выполненные, доступно, вышел, вышла, вышло, релиз вышел, опубликовано, внедрено, "
            "закрыта, закрыт, закрыто, выпущена, выпущен, выпущено, реализованные, реализованы, реализована, "
            "реализован, реализовано, завершенные, завершены, завершена, завершен, завершено, выполнены, выполнена, "
            "выполнен, выполнено, сделано, готовы, готова, готов, готово"
        ),
        ("dropped",
            "excluida, excluido, nao sera feito, removida, removido, rejeitada, rejeitado, abandonada, abandonado, "
            "descartados, descartada, descartado, canceladas, cancelados, cancelada, cancelado"
        ),
        ("deferred",
            "impedida, impedido, parada, parado, congelado, em espera, suspensa, suspenso, bloqueada, bloqueado, "
            "pausada, pausado, em pausa, postergada, postergado, adiadas, adiados, adiada, adiado"
        ),
        ("planned",
            "em preparacao, nao feito, aguardando, na fila, a implementar, a desenvolver, a definir, por iniciar, a "
            "iniciar, ainda nao comecado, nao comecada, nao comecado, a seguir, em planejamento, planejamento, "
            "rascunho, aberta, aberto, em breve, agendada, agendado, depois, mais tarde, futuras, futuros, proximas, "
            "proximos, proxima, proximo, ainda nao iniciado, nao iniciada, nao iniciado, por fazer, a fazer, "
            "pendentes, pendente, previstas, previstos, planeadas, planeados, planeada, planeado, planejadas, "
            "planejados, planejada, planejado"
        ),
        ("active",
            "em beta, em fase de testes, em elaboracao, em validacao, em homologacao, em implantacao, em "
            "implementacao, fazendo, em processo, comecado, em construcao, agora, em teste, em testes, em revisao, "
            "parcialmente, parcial, iniciada, iniciado, ativa, ativo, em execucao, em curso, em desenvolvimento, em "
            "progresso, em andamento"
        ),
        ("done",
            "corrigida, corrigido, alcancada, alcancado, atingida, atingido, implantada, implantado, integrada, "
            "integrado, realizadas, realizados, realizada, realizado, terminada, terminado, encerrada, encerrado, "
            "resolvida, resolvido, disponivel, em producao, fechada, fechado, pronta, pronto, entregues, entregue, "
            "implementadas, implementados, implementada, implementado, publicada, publicado, lancadas, lancados, "
            "lancada, lancado, finalizadas, finalizados, finalizada, finalizado, completada, completado, completa, "
            "completo, concluidas, concluidos, concluida, concluido, feitas, feitos, feita, feito"
        ),
        ("dropped",
            "no se hara, anulada, anulado, desestimada, desestimado, eliminada, eliminado, rechazada, rechazado, "
            "descartadas"
        ),
        ("deferred",
            "detenida, detenido, en espera, suspendida, suspendido, diferida, diferido, bloqueadas, bloqueados, en "
            "pausa, pospuesta, pospuesto, aplazada, aplazado"
        ),
        ("planned",
            "no hecho, sin hacer, aun no empezado, en preparacion, en cola, a futuro, por completar, por implementar,"
            " por desarrollar, por empezar, por definir, no comenzada, no comenzado, sin comenzar, aun no iniciado, "
            "en planificacion, borrador, abierta, abierto, proximamente, programada, programado, propuesta, "
            "propuesto, despues, mas adelante, siguiente, no empezado, sin iniciar, sin empezar, no iniciada, no "
            "iniciado, por hacer, pendientes, pendiente, planificadas, planificados, planificada, planificado"
        ),
        ("active",
            "comenzada, en beta, en fase beta, en fase de pruebas, en diseno, en implementacion, en ejecucion, "
            "trabajando en ello, comenzado, en construccion, ahora, en pruebas, en revision, empezada, empezado, "
            "activa, activo, en marcha, en proceso, en desarrollo, en progreso, en curso"
        ),
        ("done",
            "corregida, corregido, lanzadas, lanzados, entregadas, entregados, alcanzada, alcanzado, cumplida, "
            "cumplido, lograda, logrado, fusionado, resuelta, resuelto, disponible, desplegada, desplegado, en "
            "produccion, listo, cerradas, cerrados, cerrada, cerrado, entregada, entregado, liberada, liberado, "
            "lanzada, lanzado, publicadas, publicados, terminadas, terminados, completadas, completados, hechas, "
            "hechos, hecha, hecho"
        ),
        ("dropped",
            "ne sera pas realise, ne sera pas fait, retiree, retiré, supprimee, supprime, refusé, ecartee, ecarte, "
            "refusee, rejetee, rejete, annulees, annules, annulee, annule, abandonnees, abandonnes, abandonnee, "
            "abandonne"
        ),
        ("deferred",
            "mis en attente, remis a plus tard, en suspens, mise de cote, mis de cote, mise en pause, mis en pause, "
            "ajourne, gelee, gele, repoussee, repousse, suspendue, suspendu, bloquee, bloque, en pause, differee, "
            "differe, reportees, reportes, reportee, reporte"
        ),
        ("planned",
            "en preparation, pas fait, non fait, non realise, a traiter, a implementer, a developper, a realiser, "
            "reste a faire, en projet, proposee, proposé, envisagee, envisagé, a demarrer, a commencer, non debute, "
            "pas encore demarree, pas encore demarre, pas encore commencee, pas encore commencé, pas commencee, pas "
            "commencé, non commencee, non commencé, a l'etude, brouillon, ouverte, ouvert, a planifier, bientot, "
            "ensuite, plus tard, prochaines, prochains, prochaine, prochain, futures, futurs, futur, en attente, pas "
            "demarre, non demarre, a venir, a faire, planifiees, planifies, planifiee, planifie, prevues, prevus, "
            "prevue, prevu"
        ),
        ("active",
            "bien avancee, bien avance, en recette, en phase de tests, en phase de test, commencé, entamee, entame, "
            "en revue, en test, maintenant, active, actif, actuelle, actuel, partiellement, partielle, partiel, "
            "demarree, demarre, commencee, en chantier, en cours de realisation, en cours de developpement, en "
            "developpement, en cours"
        ),
        ("done",
            "corrigee, corrige, finalisee, finalise, deployees, deployes, lancees, lances, lancee, lancé, abouti, "
            "effectuee, effectue, validees, valides, validee, validé, integrees, integres, integree, integre, sorti, "
            "en ligne, mise en ligne, mis en ligne, clos, livré, resolue, resolu, fermee, ferme, cloturee, cloture, "
            "mis en production, en production, fusionnee, fusionne, deployee, deploye, implementees, implementes, "
            "implementee, implemente, realisees, realises, realisee, realise, completees, completee, achevee, acheve,"
            " publiees, publies, publiee, publie, livrees, livres, livree, finie, fini, faites, faits, faite, fait, "
            "terminees, termines, terminee, termine"
        ),
        ("dropped",
            "abgesagt, wird nicht weiterverfolgt, nicht weiterverfolgt, wird nicht umgesetzt, nicht umgesetzt, "
            "storniert, eingestellt, aufgegeben, entfallt, entfallen, abgelehnt, gestrichen, abgebrochen, verworfen"
        ),
        ("deferred",
            "ruht, unterbrochen, auf spater verschoben, auf eis gelegt, auf eis, vertagt, ausgesetzt, angehalten, "
            "blockiert, pausiert, aufgeschoben, zuruckgestellt, verschoben"
        ),
        ("planned",
            "in vorbereitung, noch zu tun, noch zu erledigen, noch nicht erledigt, noch nicht angefangen, nicht "
            "angefangen, unbearbeitet, stehen noch aus, steht noch aus, angedacht, steht aus, noch nicht umgesetzt, "
            "zu erledigen, entwurf, vorgeschlagen, zukunft, spater, nachste, als nachstes, demnachst, vorgemerkt, "
            "vorgesehen, in planung, kunftige, zukunftige, kunftig, zukunftig, noch offen, noch nicht gestartet, "
            "nicht gestartet, noch nicht begonnen, nicht begonnen, anstehende, anstehend, ausstehend, offene, offen, "
            "geplanter, geplante, geplant"
        ),
        ("active",
            "zum teil fertig, zum teil umgesetzt, zum teil erledigt, in der erprobung, in der testphase, in der "
            "umsetzung, in der entwicklung, wird bearbeitet, wird gerade entwickelt, wird gerade umgesetzt, im "
            "aufbau, laufende, wird entwickelt, wird umgesetzt, jetzt, in erprobung, im test, in review, in prufung, "
            "im gange, angefangen, teilweise, teilweise umgesetzt, teilweise fertig, teilweise erledigt, in "
            "umsetzung, in entwicklung, gestartet, begonnen, lauft, laufend, in bearbeitung, in arbeit"
        ),
        ("done",
            "realisiert, fertig gestellt, bereitgestellt, gemergt, live geschaltet, freigeschaltet, komplett, "
            "geliefert, integriert, abgenommen, in produktion, produktiv gesetzt, produktiv, ausgerollt, "
            "veroffentlichte, umgesetzte, fertige, erledigte, abgeschlossener, abgeschlossene, vollstandig, "
            "erfolgreich abgeschlossen, live gegangen, erreicht, eingefuhrt, freigegeben, verfugbar, behoben, gelost,"
            " geschlossen, beendet, released, ausgeliefert, veroffentlicht, implementiert, umgesetzt, abgeschlossen, "
            "fertiggestellt, fertig, erledigt"
        ),
        ("dropped",
            "드롭, 드랍, 제외됨, 하지 않음, 안 함, 기각, 거절됨, 철회, 포기, 폐기됨, 폐기, 취소됨, 취소"
        ),
        ("deferred",
            "잠정 보류, 잠정 중단, 일시정지, 일시 정지, 일시중지, 일시 중지, 유예, 미룸, 막힘, 차단됨, 동결, 중단됨, 중단, 일시중단, 일시 중단, 연기됨, 연기, 보류 중, 보류됨, "
            "보류"
        ),
        ("planned",
            "추후 지원, 추후 예정, 추후 진행, 추후, 시작전, 아직 시작 안 함, 미진행, 미시작, 적용 예정, 배포 예정, 도입 예정, 추가 예정, 지원 예정, 진행 예정, 검토 예정, 예정됨,"
            " 착수 전, 제안, 제안됨, 장기, 미정, 준비중, 준비 중, 해야 할 일, 할 일, 백로그, 나중에, 나중, 다음, 미래, 향후, 시작 안 함, 시작 전, 구현 예정, 개발 예정, 출시"
            " 예정, 대기중, 대기 중, 대기, 미구현, 미완료, 미착수, 계획중, 계획 중, 계획됨, 계획, 예정"
        ),
        ("active",
            "수정중, 수정 중, 통합 중, 구축중, 구축 중, 적용 중, 도입 중, 검증중, 테스트중, 설계중, 배포 중, 베타 테스트 중, qa 중, 개선중, 개선 중, 리뷰중, 리뷰 중, 연구중,"
            " 연구 중, 조사중, 조사 중, 현재 진행 중, 검증 중, 설계 중, 착수, 진행, 지금, 현재, 일부 구현, 일부 완료, 부분 완료, 검토 중, 테스트 중, 구현중, 구현 중, 개발중,"
            " 개발 중, 작업중, 작업 중, 진행중, 진행 중"
        ),
        ("done",
            "수정 완료, 반영 완료, 반영됨, 통합 완료, 해결 완료, 구축 완료, 도입 완료, 검증 완료, 테스트 완료, 지원완료, 지원 완료, 출시완료, 작업 완료, 달성됨, 달성, 해결됨, "
            "종료됨, 종료, 병합 완료, 병합됨, 적용됨, 적용 완료, 공개됨, 릴리즈 완료, 릴리스 완료, 릴리즈됨, 릴리스됨, 개발완료, 개발 완료, 배포됨, 배포완료, 배포 완료, 구현됨, "
            "구현완료, 구현 완료, 출시했습니다, 출시되었습니다, 출시 됨, 출시 완료, 출시됨, 출시, 완성됨, 완성, 완료했습니다, 완료되었습니다, 완료됐음, 완료됨, 완료"
        ),
        ("dropped",
            "実装中止, 検討中止, 開発中止, 中止済み, 取り下げ済み, 取り下げ, やらない, 断念, 破棄, 対応しない, 実装しない, 不採用, 却下, 廃止, キャンセル, 取りやめ, 中止"
        ),
        ("deferred",
            "開発中断, 休止中, 休止, 後回し, ブロック中, 停止中, 先送り, 見送り, 凍結中, 凍結, 一時停止, 中断中, 中断, 保留中, 保留, 延期"
        ),
        ("planned",
            "未, 今後実装, 今後対応, 企画中, 近日公開, 開始前, 検証予定, 移行予定, 提供予定, 導入予定, 実施予定, 検討中, 未リリース, 提案中, 予定中, やること, 構想中, 構想, 着手予定, "
            "着手前, 準備中, 待機中, いずれ, 後で, これから, 次回, 次, 今後, 将来, 公開予定, 追加予定, リリース予定, 開発予定, 実装予定, 対応予定, 未定, 未完了, 未対応, 未実装, "
            "未着手, 計画済み, 計画中, 計画, 予定"
        ),
        ("active",
            "公開準備中, 一部実装, 整備中, 導入中, 評価中, 構築中, 執筆中, 修正中, 改善中, 試作中, 移行中, 調査中, ほぼ完了, 継続中, 試験中, 仕掛中, 現在地, 今ここ, 今, 現在, "
            "設計中, 検証中, テスト中, レビュー中, 一部対応済み, 一部対応, 一部実装済み, 部分完了, 一部完了, 着手済み, 進行中です, 実施中, 着手中, 対応中, 実装中, 開発中, 作業中, 進行中"
        ),
        ("done",
            "提供中, 反映済, 反映済み, 追加済, 追加済み, 検証済, 検証済み, 修正済, 修正済み, 統合済, 統合済み, 移行済, 移行済み, 導入済, 配布済み, 提供済み, クローズ, 出荷済み, "
            "開発済み, 開発完了, デプロイ済み, マージ済, マージ済み, 解決済み, 終了, 達成済み, 達成, 導入済み, 済み, 済, 公開済, 公開済み, リリースしました, リリース完了, リリース済, "
            "リリース済み, 対応完了, 対応済, 対応済み, 実装しました, 実装完了, 実装済, 実装済み, 完成しました, 完成済み, 完成, 完了した, 完了しました, 完了済, 完了済み, 完了"
        ),
        ("dropped",
            "已廢止, 已作廢, 已作废, 不考慮, 不考虑, 已砍掉, 已棄用, 已弃用, 已移除, 不再計劃, 不再计划, 不做了, 不做, 已拒絕, 已拒绝, 廢棄, 废弃, 已廢棄, 已废弃, 放棄, 放弃, "
            "已放棄, 已放弃, 取消, 已取消"
        ),
        ("deferred",
            "目標移至, 目标移至, 改期, 順延, 顺延, 已移至, 移到, 移至, 無限期延後, 无限期推迟, 挂起, 已凍結, 已冻结, 冻结, 被阻塞, 已阻塞, 阻塞, 受阻, 暫緩, 暂缓, 已暫停, 已暂停,"
            " 暫停, 暂停, 已擱置, 已搁置, 擱置, 搁置, 延後, 延后, 已延期, 已推遲, 已推迟, 推遲, 推迟"
        ),
        ("planned",
            "尚未實作, 未實作, 准备中, 计划开发, 還沒開始, 还没开始, 暫未開始, 暂未开始, 暂未支持, 尚未支持, 未支援, 未支持, 評估中, 评估中, 预研中, 排程中, 排期中, 待實作, 待驗證, "
            "待验证, 待評估, 待评估, 待測試, 待测试, 待上线, 待發布, 待发布, 待啟動, 待启动, 敬請期待, 敬请期待, 即將上線, 即将上线, 即將發布, 即将发布, 即將開始, 即将开始, 籌備中, "
            "筹备中, 未啟動, 未启动, 待排期, 待规划, 提議, 提议, 草案, 規劃, 规划, 計畫, 計劃, 计划, 後續, 后续, 以後, 以后, 之後, 之后, 接下來, 接下来, 下一步, 將來, 未來, "
            "未来, 即將到來, 即将到来, 即將推出, 即将推出, 待完成, 待處理, 待处理, 尚未實現, 尚未实现, 未完成, 未實現, 未实现, 还未开始, 尚未開始, 尚未开始, 未開始, 未开始, 待定, "
            "待開始, 待开始, 待實現, 待实现, 待開發, 待开发, 待辦事項, 待办事项, 待辦, 待办, 已规划, 已規劃, 已計劃, 已计划, 規劃中, 规划中, 計畫中, 計劃中, 计划中"
        ),
        ("active",
            "研究中, 执行中, 執行中, 實作中, 整合中, 集成中, 修复中, 驗證中, 验证中, 部分支援, 部分支持, 适配中, 重構中, 重构中, 实验中, 正在實作, 正在做, 正在實現, 正在实现, 迭代中,"
            " 完善中, 調研中, 调研中, 研發中, 研发中, 優化中, 优化中, 灰度测试中, 灰度中, 公测中, 内测中, 联调中, 製作中, 制作中, 已啟動, 已启动, 持續推進, 持续推进, 持續進行, "
            "持续进行, 设计中, 目前, 现在, 當前, 当前, 评审中, 審核中, 审核中, 已開始, 已开始, 推進中, 推进中, 處理中, 处理中, 測試中, 测试中, 大部分完成, 基本完成, 部分實現, "
            "部分实现, 部分完成, 施工中, 實施中, 实施中, 實現中, 实现中, 正在開發, 正在开发, 開發中, 开发中, 正在進行中, 正在进行中, 正在進行, 正在进行, 进行中"
        ),
        ("done",
            "已整合, 已修正, 實作完成, 已結案, 已釋出, 已實作, 已达标, 已接入, 已落实, 搞定, 已搞定, 已完工, 驗收通過, 验收通过, 已通过, 已驗收, 已验收, 已集成, 已适配, 已修復, "
            "已修复, 已開發, 已开发, 已收口, 已完结, 已就绪, 做完了, 開發完成, 开发完成, 實現完成, 实现完成, 已達成, 已达成, 已支援, 已支持, 已解決, 已解决, 已關閉, 已关闭, 已結束, "
            "已结束, 已部署, 已推出, 已落地, 已交付, 已合併, 已合并, 已上線, 已上线, 已發佈, 已發布, 已发布, 已實施, 已实施, 已實現, 已实现, 基本完成了, 均已完成, 已全部完成, "
            "全部完成, 完成了, 已完成"
        ),
        ("dropped",
            "will not be done, not doing, will not do, won't implement, won't fix, wont do, won't do, scrapped, "
            "wontfix, removed, discarded, declined, rejected, abandoned, canceled, cancelled, dropped"
        ),
        ("deferred",
            "target moved to, rolled over, carried over, moved out, moved to, pushed back, on pause, on ice, on hold,"
            " suspended, shelved, stalled, parked, frozen, blocked, paused, postponed, deferred"
        ),
        ("planned",
            "upcoming release, next milestone, next version, next release, in the backlog, in planning, under "
            "consideration, to be done, coming soon, not implemented yet, not yet implemented, not implemented, up "
            "next, unstarted, not begun, not started yet, not yet started, not started, to do, queued, scheduled, "
            "planning, draft, open, proposed, backlog, later, next, upcoming, pending, todo, planned"
        ),
        ("active",
            "under design, in design, halfway, half done, implementation started, in the works, in flight, current "
            "work, working on it, being worked on, being implemented, in testing, ready for review, under review, "
            "active development, under active development, in active development, under development, in development, "
            "on going, under way, early wip, work in progress, currently in progress, in progress now, in progress, "
            "testing, now, doing, partial, underway, started, current, ongoing, in dev, wip"
        ),
        ("done",
            "rolled out, wrapped up, generally available, in production, feature complete, integrated, fixed, "
            "available, resolved, accomplished, achieved, published, deployed, launched, live, delivered, closed, "
            "merged, landed, implemented, finished, shipped, complete, completed, done"
        ),
    ),
    "LOOSE": (
        ("",
            "utgatt, utgar, aterstar, igang, utvecklas, testas, uppnatt, uppnadd, utfort, utford, gjorda, gjort, "
            "gjord, i produktion, pagar, vantande, vantar, startat, startad, delvis, fardiga, fardigt, fardig, klara,"
            " klart, klar, dusunuluyor, uygulanacak, yayinlanacak, tamamlanacak, baslayacak, gelistirilecek, "
            "eklenecek, entegre edildi, gelistirildi, tamam, yayinda, planli, iptal, devam eden, ertelenen, "
            "yayinlanan, tamamlanan, planlanan, biten, bekleyen, bekliyor, kismen, eklendi, hazir, cikti, raggiunta, "
            "raggiunto, integrata, integrato, disponibile, chiusa, chiuso, avviata, avviato, iniziata, iniziato, "
            "parzialmente, parziale, fatte, fatti, fatta, fatto, исключено, реализуется, идет, ведется, сдано, "
            "проидено, добавлено, запущена, запущен, запущено, закрыта, закрыт, начата, начат, ожидается, ожидает, "
            "сделать, план, частично, вышел, вышла, вышло, готовы, готова, готов, impedida, impedido, parada, parado,"
            " aguardando, fazendo, alcancado, atingido, integrada, integrado, realizada, realizado, planejamento, "
            "pendentes, pendente, iniciada, iniciado, parcialmente, parcial, feitas, feitos, feita, feito, pronta, "
            "pronto, completa, completo, detenida, detenido, cumplido, logrado, hechas, hechos, hecha, hecho, "
            "cerrada, cerrado, listo, retiré, supprime, refusé, en projet, proposee, proposé, envisagee, envisagé, "
            "commencé, abouti, lancees, lances, lancee, lancé, validees, valides, validee, validé, integrees, "
            "integres, integree, integre, sorti, mise en ligne, en ligne, clos, livré, demarree, demarre, commencee, "
            "partiellement, partielle, partiel, en attente, finie, fini, faites, faits, faite, fait, unterbrochen, "
            "ruht, realisiert, komplett, integriert, in produktion, produktiv, verfugbar, lauft, gestartet, begonnen,"
            " vollstandig, teilweise, anstehende, laufende, geplanter, geplante, abgeschlossener, abgeschlossene, "
            "veroffentlichte, umgesetzte, erledigte, fertige, 제안, 계획, 착수, 진행, 출시, 완성, 未, 検討中, 終了, 達成, 構想, 計画, 完成, 規劃,"
            " 规划, 計畫, 計劃, 计划, backlog, to do, todo, in production, published, accomplished, resolved, achieved, "
            "integrated, fixed, planning, testing, complete"
        ),
    ),
    "WEAK": (
        ("",
            "snart, aterstar, igang, pa gang, harnast, vantar, vantande, klara, borttaget, borttagen, delvis, "
            "tillganglig, utkast, stangt, stangd, oppen, nasta, senare, framtid, framtida, nu, aktuellt, aktuell, "
            "aktiv, kismen, yayinda, eklendi, silindi, kaldirildi, cikti, bekleyen, bekliyor, beklemede, hazir, "
            "taslak, acik, yakinda, ardindan, ileride, daha sonra, sonra, gelecekte, gelecek, siradaki, sirada, su "
            "anda, su an, simdi, aktif, eliminata, eliminato, integrata, integrato, fatti, rimossa, rimosso, "
            "parzialmente, parziale, in attesa, prossimamente, disponibile, bozza, chiusa, chiuso, aperta, aperto, "
            "proposta, in seguito, piu avanti, future, futuri, futura, futuro, prossime, prossimi, prossima, "
            "prossimo, ora, adesso, attuale, attiva, attivo, ожидается, ожидает, частично, сделать, удалено, закрыта,"
            " закрыт, закрыто, доступно, план, скоро, черновик, открыто, потом, следующая, следующии, следующее, "
            "позже, далее, дальше, будущие, будущее, сеичас, текущие, текущая, текущии, текущее, aguardando, "
            "integrada, integrado, planejamento, removida, removido, completo, em espera, parcialmente, parcial, a "
            "seguir, em breve, disponivel, rascunho, fechada, fechado, aberta, aberto, depois, mais tarde, futuras, "
            "futuros, proximas, proximos, proxima, proximo, agora, ativa, ativo, a futuro, eliminada, eliminado, en "
            "espera, proximamente, disponible, borrador, abierta, abierto, propuesta, despues, mas adelante, "
            "siguiente, ahora, activa, activo, refusé, supprimee, supprime, retiree, retiré, sorti, lancé, validé, "
            "integre, mise en ligne, en ligne, clos, livré, faites, faits, faite, fait, en attente, partiellement, "
            "partielle, partiel, brouillon, fermee, ferme, ouverte, ouvert, bientot, ensuite, plus tard, prochaines, "
            "prochains, prochaine, prochain, futures, futurs, futur, maintenant, active, actif, actuelle, actuel, "
            "komplett, integriert, produktiv, vollstandig, eingestellt, teilweise, als nachstes, verfugbar, "
            "geschlossen, entwurf, kunftige, zukunftige, kunftig, zukunftig, zukunft, spater, nachste, jetzt, offene,"
            " offen, 추후, 출시, 계획, 종료, 장기, 대기, 착수, 제안, 진행, 미정, 미래, 향후, 나중에, 나중, 다음, 지금, 현재, 未, 提供中, 保留, 検討中, 終了, クローズ, "
            "計画, 予定, 構想, 未定, いずれ, 後で, これから, 次回, 次, 今後, 将来, 今, 現在, 暫停, 暂停, 放棄, 放弃, 取消, 已移除, 規劃, 规划, 計畫, 計劃, 计划, 待定, "
            "草案, 後續, 后续, 以後, 以后, 之後, 之后, 接下來, 接下来, 下一步, 將來, 未來, 未来, 目前, 现在, 當前, 当前, upcoming release, next milestone,"
            " next version, next release, planning, halfway, frozen, doing, testing, removed, available, draft, "
            "closed, open, later, next, now, current, live"
        ),
    ),
    "QUALIFIERS": (
        ("",
            "just nu, fullstandigt, allt, alla, nyligen, helt, redan, su anda, tumu, hepsi, son zamanlarda, yakin "
            "zamanda, tamamen, zaten, attualmente, interamente, tutto, tutte, tutti, recentemente, completamente, "
            "gia, временно, пока, сеичас, все, недавно, полностью, уже, atualmente, tudo, todas, todos, totalmente, "
            "ja, actualmente, todo, recientemente, ya, completement, desormais, totalement, toutes, tous, recemment, "
            "entierement, deja, bis auf weiteres, inzwischen, aktuell, zurzeit, vorerst, weitgehend, zuletzt, gerade,"
            " derzeit, alle, erfolgreich, schon, kurzlich, komplett, vollstandig, bereits, 완전히, 전체, 현재, 최근에, 최근, 이미, "
            "모두, 전부, すでに, 既に, 現在, 直近, 最近, すべて, 全て, 全部, 已於, 已于, 均, 目前, 近期, 已經, 已经, completely, entirely, locally, "
            "today, early, on time, as planned, so far, initially, originally, tentatively, still, actively, both, "
            "internally, officially, successfully, only, far, so, finally, all, just, currently, now, recently, "
            "already, fully"
        ),
    ),
    "PARTIAL": (
        ("",
            "mestadels, till storsta delen, nastan, delvis, cogunlukla, buyuk olcude, neredeyse, kismen, in gran "
            "parte, in parte, quasi, parzialmente, наполовину, в основном, почти, частично, em grande parte, em "
            "parte, quase, parcialmente, en gran parte, en parte, mayormente, casi, a moitie, en partie, quasiment, "
            "presque, partiellement, halb, uberwiegend, beinahe, nahezu, fast, grosstenteils, teilweise, 대부분, 거의, "
            "부분적으로, 부분, 일부, 大部分, ほぼ, 部分, 一部, 幾乎, 几乎, 基本, somewhat, half, largely, almost, nearly, partly, partially, "
            "mostly"
        ),
    ),
    "NEGATIONS": (
        ("",
            "annu inte, ej, inte, henuz, non ancora, non, еще не, не, ainda nao, nao, sin, todavia no, aun no, no, "
            "pas encore, pas, noch nicht, nicht, 아직, まだ, 未, 沒有, 没有, 還沒, 还没, 尚未, not all, not fully, isn't, not yet, "
            "not"
        ),
    ),
    "EXCEPTIONS": (
        ("",
            "exklusive, men, forutom, utom, fakat, ama, disinda, haric, escluso, ma, salvo, eccetto, tranne, но, за "
            "исключением, исключая, кроме, falta, mas, menos, exceto, pero, excepto, hors, mais, hormis, excepte, "
            "sauf, aber, ohne, ausgenommen, bis auf, ausser, 단, 하지만, 제외하고, 제외, を除く, ただし, 以外, 除く, 不包括, 不含, 但, 除了, 除, "
            "without, minus, apart from, aside from, but, excluding, except for, except"
        ),
    ),
    "CONNECTIVES": (
        ("",
            "och, mitten, borjan, slutet, under, per, av, den, via, med, for, till, fran, sedan, pa, i, ve, basi, "
            "sonu, yilinda, itibaren, dan, ta, te, de, da, icin, ile, alla, al, entro, e, meta, inizio, fine, del, "
            "di, ad, a, tramite, con, dal, nella, nel, il, in, со, начале, конце, конец, и, г, год, года, по, для, "
            "через, от, до, к, с, на, в, meados, inicio, final, fim, do, com, para, por, desde, na, no, em, y, "
            "mediados, inicios, finales, fin, la, el, en, d'ici, et, avec, mi, debut, du, au, pour, par, dans, "
            "depuis, les, le, nach, auf, und, mitte, anfang, ende, stand, vom, von, zur, zum, durch, mit, fur, bis, "
            "ab, seit, im, am, 의, 으로써, 에서, 일, 월, 년, 까지, 부터, 에, 로, 으로, へ, の, にて, 頃, 日, 月, 年, まで, より, から, に, で, 至, 截至, "
            "從, 从, 自, 在, 於, 于, targeting, beginning of, end of, as of, q, of, end, and, the, early, mid, late, "
            "around, during, by, as, from, with, to, at, since, on"
        ),
    ),
    "DEMANDS": (
        ("",
            "om, nar, fore, innan, kadar, once, appena, se, quando, prima, после, если, когда, перед, ate, antes, una"
            " vez, hasta, si, cuando, des que, lorsque, quand, avant, sein, wird, werden, falls, sobald, wenn, bevor,"
            " vor, , by, unless, after, if, when, until, before"
        ),
    ),
    "HEALTH": (
        ("",
            "fungerar, stabilt, stabil, i drift, redo, enligt plan, kararli, calisiyor, hazir, plana uygun, yolunda, "
            "funzionante, stabile, operativa, operativo, pronta, pronto, nei tempi, in linea, в норме, стабилен, "
            "стабильно, работает, готов к, в графике, по плану, funcionando, funcional, estavel, operacional, no "
            "caminho, no prazo, estable, lista, listo, segun lo previsto, en camino, dans les temps, fonctionnelle, "
            "fonctionnel, stable, operationnelle, operationnel, prete, pret, en bonne voie, einsatzbereit, lauft, "
            "lauffahig, produktionsreif, bereit, auf kurs, im plan, 운영 중, 안정, 준비 완료, 정상, 순조로움, 正常, 安定, 準備完了, 稼働中, 順調,"
            " 可用, 運行中, 运行中, 穩定, 稳定, 就緒, 就绪, 進展順利, 进展顺利, go, maintained, active, working, functional, ok, green, good,"
            " passing, healthy, fully operational, operational, production ready, ready, running, on schedule, on "
            "track"
        ),
    ),
    "REFERENCES": (
        ("",
            "fas, issue, pr, version, faz, surum, fase, versione, этап, пр, версии, версия, versao, phase, 이슈, 마일스톤, "
            "단계, 버전, 第, フェーズ, バージョン, 里程碑, 階段, 阶段, 版本, weeks, week, request, pull, spec, release, commits, commit, "
            "issues, mr, prs"
        ),
    ),
    "BUCKETS": (
        ("dropped",
            "utanfor omfattningen"
        ),
        ("deferred",
            "inte nu"
        ),
        ("planned",
            "aterstaende arbete, aterstar, framtida ideer, framtida funktioner, vad hander harnast, framtida arbete, "
            "framtida forbattringar, framtida planer, kommande funktioner, kommande versioner, nasta version"
        ),
        ("active",
            "nuvarande sprint, aktuellt arbete, nuvarande arbete, pagaende arbete"
        ),
        ("done",
            "fardiga funktioner, klara funktioner, klara uppgifter, tidigare utgavor, tidigare versioner, nyligen "
            "slutfort, nyligen klart"
        ),
        ("dropped",
            "kapsam disi"
        ),
        ("deferred",
            "simdilik yok"
        ),
        ("planned",
            "bekleyenler, gelecekteki planlar, gelecek ozellikler, yapilacaklar listesi, siradaki surum, sonraki "
            "surumler, sonraki surum, gelecek surumler, gelecek planlari"
        ),
        ("active",
            "uzerinde calistiklarimiz, uzerinde calisilanlar, devam eden calismalar, mevcut calisma, su anki calisma,"
            " devam eden isler"
        ),
        ("done",
            "yapilan isler, tamamlanan isler, onceki surumler, son tamamlananlar"
        ),
        ("dropped",
            "fuori ambito"
        ),
        ("deferred",
            "non ora"
        ),
        ("planned",
            "prossime funzionalita, attivita future, cose da fare, cosa ci aspetta, sviluppi futuri, piani futuri, "
            "funzionalita future, miglioramenti futuri, idee future, lavori futuri, prossimo rilascio, prossime "
            "versioni, prossima versione"
        ),
        ("active",
            "sviluppo attuale, sprint attuale, lavoro in corso, lavori in corso"
        ),
        ("done",
            "rilasci precedenti, versioni precedenti, recentemente completato, completato di recente, completati di "
            "recente"
        ),
        ("dropped",
            "вне скоупа, вне рамок"
        ),
        ("deferred",
            "не сеичас"
        ),
        ("planned",
            "планируемые функции, ближаишие планы, список задач, планы на будущее, следующии релиз, дальнеишие планы,"
            " будущие улучшения, будущие планы, будущие версии, следующие версии, следующая версия, что дальше"
        ),
        ("active",
            "над чем работаем, текущие задачи, текущии спринт, текущая работа"
        ),
        ("done",
            "выпущенные версии, готовые возможности, готовые функции, что уже сделано, предыдущие версии, уже "
            "сделано, что сделано, прошлые релизы, недавно сделано, недавно завершено"
        ),
        ("dropped",
            "fora do ambito, fora do escopo, fora de escopo"
        ),
        ("deferred",
            "por agora nao"
        ),
        ("planned",
            "pendencias, proximas melhorias, proximos recursos, proximas funcionalidades, futuro proximo, tarefas "
            "pendentes, o que vem a seguir, planos futuros, recursos futuros, funcionalidades futuras, melhorias "
            "futuras, ideias futuras, trabalho futuro, proximo lancamento, proximas versoes, proxima versao"
        ),
        ("active",
            "foco atual, desenvolvimento atual, sprint atual, trabalho atual, trabalho em andamento"
        ),
        ("done",
            "releases anteriores, versoes anteriores, concluido recentemente, recentemente concluido, recem concluido"
        ),
        ("dropped",
            "fuera del alcance, fuera de alcance"
        ),
        ("deferred",
            "por ahora no"
        ),
        ("planned",
            "proximas mejoras, proximas caracteristicas, tareas pendientes, lista de pendientes, que sigue, lo que "
            "sigue, planes futuros, caracteristicas futuras, mejoras futuras, ideas futuras, trabajo futuro, proximo "
            "lanzamiento, proximas versiones, proxima version"
        ),
        ("active",
            "en lo que estamos trabajando, en lo que trabajamos, trabajando en, desarrollo actual, sprint actual, "
            "trabajo actual, trabajo en curso"
        ),
        ("done",
            "cambios publicados, versiones anteriores, tareas completadas recientemente, terminadas recientemente, "
            "completados recientes, completadas recientes, completados recientemente, completadas recientemente, "
            "recientemente completado, completado recientemente, recien completado"
        ),
        ("dropped",
            "hors scope, hors perimetre"
        ),
        ("deferred",
            "pas maintenant"
        ),
        ("planned",
            "evolutions a venir, evolutions prevues, prochainement, prochaines fonctionnalites, reste a faire, "
            "versions futures, travaux futurs, ameliorations futures, evolutions futures, et ensuite, idees futures, "
            "fonctionnalites futures, fonctionnalites a venir, prochaines etapes prevues, prochaines versions, "
            "prochaine version"
        ),
        ("active",
            "developpement actuel, sprint actuel, travail en cours, travaux en cours"
        ),
        ("done",
            "versions publiees, ce qui est fait, deja fait, versions precedentes, recemment termine"
        ),
        ("dropped",
            "ausserhalb des umfangs, nicht geplant"
        ),
        ("deferred",
            "vorerst nicht"
        ),
        ("planned",
            "ideen fur spater, geplante erweiterungen, kunftige erweiterungen, zukunftige erweiterungen, fur spater, "
            "ausblick, offene punkte, offene aufgaben, geplante features, zukunftige plane, kunftige versionen, "
            "zukunftige versionen, zukunftige features, nachste releases, nachste versionen, nachste version"
        ),
        ("active",
            "derzeit in arbeit, laufende arbeiten, aktuelle entwicklung, aktueller sprint, aktuelle arbeiten"
        ),
        ("done",
            "bisherige releases, was schon fertig ist, bisherige versionen, zuletzt abgeschlossen, kurzlich "
            "abgeschlossen"
        ),
        ("dropped",
            "스코프 밖, 범위 밖"
        ),
        ("deferred",
            "지금은 안 함"
        ),
        ("planned",
            "추가 예정 기능, 추후 계획, 미래 계획, 향후 작업, 앞으로 할 일, 다음 릴리스, 예정된 작업, 계획된 기능, 예정된 기능, 향후 계획, 다음 단계 계획"
        ),
        ("active",
            "진행중인 작업, 개발중인 기능, 개발 중인 기능, 진행 중인 기능, 현재 집중, 진행 중인 작업, 현재 작업"
        ),
        ("done",
            "구현 완료된 기능, 구현된 기능, 완료한 작업, 지난 릴리스, 출시된 버전, 완료된 마일스톤, 완료된 기능, 완료된 작업, 최근 완료"
        ),
        ("dropped",
            "対象外, スコープ外, 範囲外"
        ),
        ("deferred",
            "今はやらない"
        ),
        ("planned",
            "検討中の機能, 今後追加予定の機能, 予定機能, 予定されているもの, これからやること, バックログ, 将来の予定, 将来の計画, 次のステップ, 次のリリース, 今後の計画, 今後の予定"
        ),
        ("active",
            "取り組み中, 現在取り組み中, 進行中の作業, 現在の作業, 現在のフォーカス"
        ),
        ("done",
            "できたこと, 実装済みのもの, 過去のリリース, これまでの成果, 完了したもの, 最近完了したもの, 最近完了"
        ),
        ("dropped",
            "不在範圍內, 不在范围内, 已考虑并拒绝的方案"
        ),
        ("deferred",
            "暫不考慮, 暂不考虑"
        ),
        ("planned",
            "計劃功能, 计划功能, 後續規劃, 后续规划, 下一步計劃, 下一步计划, 待办清单, 待辦清單, 待办列表, 愿望单, 未來規劃, 未来规划, 後續計劃, 后续计划, 未來計畫, 未來計劃, 未来计划, "
            "下個版本, 下个版本, 下一版本, 下一階段, 下一阶段"
        ),
        ("active",
            "正在進行的工作, 正在进行的工作, 正在做, 當前重點, 当前重点, 當前工作, 当前工作"
        ),
        ("done",
            "已發布版本, 已发布版本, 歷史版本, 历史版本, 過往版本, 过往版本, 已完成的工作, 近期已完成, 近期完成, 最近完成, 最近已完成"
        ),
        ("dropped",
            "won't have, considered and rejected, explicitly out of scope, out of scope"
        ),
        ("deferred",
            "deferred for now, not now"
        ),
        ("planned",
            "parking lot, someday, icebox, wish list, wishlist, on the horizon, soon, what is missing, what's "
            "missing, what is left, what's left, still to do, left to do, outstanding items, outstanding tasks, "
            "outstanding work, outstanding, remaining items, remaining tasks, remaining work, remaining, coming "
            "later, planned for later, future phases, future milestones, future possibilities, future directions, "
            "future goals, future considerations, future development, future versions, future releases, future "
            "improvements, future enhancements, future features, future ideas, future plans, future work, todos, todo"
            " list, to do list, product backlog, feature backlog, later versions, later releases, open items, open "
            "tasks, next iteration, next phase, next sprints, next sprint, next milestones, next milestone, next "
            "version, next releases, next release, next up, coming up, coming next, what is next, what's next"
        ),
        ("active",
            "current milestone, now in progress, happening now, work currently in progress, current work, active "
            "tasks, active work, current development, current sprint, current focus, working on, currently working "
            "on, what we're working on"
        ),
        ("done",
            "recent releases, what we've built, what we've shipped, what we shipped, done so far, already in place, "
            "previous milestones, past milestones, previous releases, past releases, what's already been completed, "
            "what's been completed, what has shipped, what's shipped, what we've done, what is done, what's done"
        ),
    ),
    "NOUNS": (
        ("",
            "utgavor, forbattringar, mal, arbete, punkter, faser, milstolpar, uppgifter, version, versioner, "
            "funktioner, calismalar, gelistirmeler, fazlar, kilometre taslari, iyilestirmeler, maddeler, hedefler, "
            "asamalar, isler, gorevler, surum, surumler, ozellik, ozellikler, rilasci, miglioramenti, obiettivi, "
            "lavori, elementi, fasi, traguardi, attivita, versione, versioni, funzionalita, пункты, фичи, улучшения, "
            "цели, релизы, работы, вехи, этапы, задачи, версия, версии, возможности, функции, releases, lancamentos, "
            "melhorias, objetivos, trabalho, itens, fases, marco, marcos, tarefas, versao, versoes, recursos, "
            "funcionalidades, lanzamientos, mejoras, trabajo, elementos, hito, hitos, tareas, versiones, "
            "caracteristicas, funciones, evolutions, ameliorations, objectifs, travaux, elements, phases, etapes, "
            "jalon, jalons, tache, taches, versions, fonctionnalite, fonctionnalites, arbeitspakete, erweiterungen, "
            "anderungen, verbesserungen, ziele, phasen, meilenstein, meilensteine, versionen, punkte, arbeiten, "
            "aufgaben, features, funktionen, 사항, 과제, 목표, 단계, 릴리즈, 릴리스, 마일스톤, 버전, 항목, 작업, 기능, 目標, 課題, もの, フェーズ, バージョン,"
            " リリース, マイルストーン, タスク, 項目, 作業, 機能, 計劃, 计划, 部分, 需求, 改進, 改进, 目标, 內容, 内容, 階段, 阶段, 事項, 事项, 项目, 工作, 里程碑, 任務, "
            "任务, 版本, 特性, 功能, checklist, stuff, things, additions, capabilities, functionality, objectives, "
            "deliverables, projects, initiatives, sprints, sprint, changes, enhancements, improvements, stories, "
            "story, epics, epic, goals, phase, work, tasks, task, items, item, release, milestones, milestone, "
            "feature"
        ),
    ),
    "LABELS": (
        ("date",
            "datum"
        ),
        ("legend",
            "symboler, forklaring, teckenforklaring"
        ),
        ("owner",
            "agare, ansvarig"
        ),
        ("priority",
            "prioritet"
        ),
        ("depends",
            "forutsattningar, blockeras av, kraver, beroende, beroenden, beror pa"
        ),
        ("id",
            "nummer, nr"
        ),
        ("milestone",
            "delmal, leverabel, aktivitet, steg, punkt, etapp, titel, namn, uppgift, funktion, fas, milstolpe"
        ),
        ("progress",
            "fardigstallandegrad, framdrift, overgripande framsteg, fardiggrad, forlopp, framsteg"
        ),
        ("ongoing",
            "nuvarande etapp, aktuell etapp, pagaende fas, nuvarande sprint, aktuell fas, nuvarande milstolpe, "
            "nuvarande fas"
        ),
        ("next",
            "nasta etapp, nasta sprint, nasta release, nasta version, nasta fas, nasta milstolpe"
        ),
        ("current_version",
            "senaste stabila version, stabil version, senaste version, aktuell version, nuvarande version"
        ),
        ("version",
            "utgava, version"
        ),
        ("status",
            "projektlage, nulage, lage, aktuell status, nuvarande status, tillstand, status"
        ),
        ("started",
            "start, paborjad, startdatum"
        ),
        ("released",
            "publicerad den, lanserad den, slutford den, klar den, klart den, fardig den, slappdatum, avslutad den, "
            "fardigdatum, releasedatum, lanseringsdatum, slutford, slappt den, slappt"
        ),
        ("target",
            "beraknad, planerad utgava, tidsperiod, tidsram, beraknat klart, leveransdatum, malkvartal, forvantad "
            "leverans, beraknad leverans, planerad leverans, planerat slapp, planerad release, beraknat datum, "
            "forvantat datum, tidplan, forfallodatum, beraknas, planerad till, malversion, tidsplan, slutdatum, "
            "deadline, forvantat, planerat datum, planerat, planerad, maldatum"
        ),
        ("review",
            "datum for nasta granskning, nasta uppdatering, nasta genomgang, nasta oversyn, nasta granskning"
        ),
        ("updated",
            "senast andrad den, senaste andring, uppdateringsdatum, senast uppdaterad den, senast reviderad, "
            "uppdaterad den, senast andrad, senaste uppdatering, uppdaterat, uppdaterad, senast uppdaterat, senast "
            "uppdaterad"
        ),
        ("date",
            "tarih"
        ),
        ("legend",
            "semboller, simgeler, aciklama isaretleri, lejant"
        ),
        ("owner",
            "atanan, sahibi, sorumlu"
        ),
        ("priority",
            "oncelik"
        ),
        ("depends",
            "on kosullar, on kosul, gerektirir, bagli, bagimliliklar, bagimlilik"
        ),
        ("id",
            "kimlik, numara, no"
        ),
        ("milestone",
            "is, konu, modul, madde, baslik, isim, gorev, ozellik, faz, asama, kilometre tasi"
        ),
        ("progress",
            "ilerleme orani, toplam ilerleme, tamamlanma yuzdesi, ilerleme durumu, tamamlanma orani, genel ilerleme, "
            "ilerleme"
        ),
        ("ongoing",
            "su anki asama, guncel asama, mevcut sprint, guncel faz, su anki faz, mevcut asama, mevcut faz"
        ),
        ("next",
            "sonraki sprint, siradaki asama, siradaki surum, siradaki faz, sonraki surum, sonraki faz, sonraki asama"
        ),
        ("current_version",
            "son versiyon, guncel versiyon, son kararli surum, en son surum, mevcut versiyon, kararli surum, son "
            "surum, guncel surum, mevcut surum"
        ),
        ("version",
            "versiyon, surum"
        ),
        ("status",
            "statu, gelistirme durumu, proje durumu, genel durum, guncel durum, mevcut durum, durumu, durum"
        ),
        ("started",
            "basladi, baslangic tarihi, baslangic"
        ),
        ("released",
            "bitirilme tarihi, gerceklesen tarih, tamamlandigi tarih, cikis tarihi, tamamlandi, yayinlandi, "
            "tamamlanma tarihi, yayinlanma tarihi, yayin tarihi"
        ),
        ("target",
            "beklenen, tahmini, donem, zaman cizelgesi, planlanan teslim, tahmini teslim, planlanan yayin tarihi, "
            "planlanan bitis, tahmini bitis tarihi, tahmini tamamlanma, hedef ceyrek, hedeflenen tarih, planlanan "
            "surum, tahmini bitis, takvim, hedeflenen, hedef surum, teslim tarihi, beklenen tarih, tahmini tarih, "
            "bitis tarihi, planlanan, planlanan tarih, son tarih, hedef tarihi, hedef tarih"
        ),
        ("review",
            "sonraki inceleme tarihi, bir sonraki inceleme, bir sonraki gozden gecirme, sonraki guncelleme, sonraki "
            "gozden gecirme, sonraki inceleme"
        ),
        ("updated",
            "son degisiklik tarihi, en son guncelleme, guncellenme tarihi, son guncellenme tarihi, son guncellenme, "
            "son degisiklik, son guncelleme tarihi, guncelleme tarihi, guncelleme, guncellendi, son guncelleme"
        ),
        ("legend",
            "simboli, legenda degli stati, legenda"
        ),
        ("owner",
            "proprietario, assegnato a, responsabile"
        ),
        ("priority",
            "priorita"
        ),
        ("depends",
            "dopo, prerequisiti, bloccato da, richiede, dipendenza, dipendenze, dipende da"
        ),
        ("id",
            "identificativo, numero, n."
        ),
        ("milestone",
            "voce, compito, modulo, elemento, tappa, titolo, nome, attivita, funzionalita, fase, traguardo"
        ),
        ("progress",
            "percentuale, percentuale di completamento, % completamento, progresso complessivo, avanzamento totale, "
            "avanzamento complessivo, progressi, stato di avanzamento, avanzamento, progresso"
        ),
        ("ongoing",
            "traguardo attuale, tappa attuale, sprint attuale, milestone attuale, fase corrente, fase attuale"
        ),
        ("next",
            "prossima milestone, prossimo sprint, prossimo rilascio, prossima versione, prossima fase, prossima tappa"
        ),
        ("current_version",
            "versione stabile attuale, ultima versione stabile, versione stabile, versione corrente, ultima versione,"
            " versione attuale"
        ),
        ("version",
            "versione"
        ),
        ("status",
            "stato dei lavori, stato avanzamento, stato generale, stato del progetto, stato corrente, stato attuale, "
            "stato"
        ),
        ("started",
            "iniziato il, data inizio, data di inizio, inizio"
        ),
        ("released",
            "consegnato il, terminato il, data rilascio, data completamento, data di pubblicazione, data di "
            "completamento, completato il, rilasciato il, data di rilascio, pubblicato il"
        ),
        ("target",
            "stimata, stimato, fine prevista, rilascio stimato, trimestre, periodo, termine previsto, completamento "
            "previsto, data di rilascio prevista, data pianificata, data target, versione target, data di scadenza, "
            "data di consegna, tempistiche, consegna prevista, data stimata, tempistica, rilascio previsto, versione "
            "obiettivo, pianificato per, previsto per, previsto, data obiettivo, scadenza, data prevista"
        ),
        ("review",
            "prossima verifica, data prossima revisione, prossimo aggiornamento, data di revisione, prossima "
            "revisione"
        ),
        ("updated",
            "data dell'ultimo aggiornamento, data aggiornamento, data ultimo aggiornamento, modificato il, ultimo "
            "aggiornamento il, data di aggiornamento, ultima revisione, ultima modifica, aggiornato al, aggiornato "
            "il, aggiornata, aggiornato, ultimo aggiornamento"
        ),
        ("date",
            "дата"
        ),
        ("legend",
            "статусы, условные обозначения, обозначения, легенда"
        ),
        ("owner",
            "исполнитель, владелец, ответственныи"
        ),
        ("priority",
            "приоритет"
        ),
        ("depends",
            "после, блокируется, требует, зависимость, зависимости, зависит от"
        ),
        ("id",
            "идентификатор, номер"
        ),
        ("milestone",
            "функциональность, компонент, модуль, фича, функционал, пункт, возможность, заголовок, имя, название, "
            "задача, функция, фаза, этап, веха"
        ),
        ("progress",
            "% готовности, % выполнения, ход выполнения, степень готовности, процент готовности, процент выполнения, "
            "выполнение, общии прогресс, готовность, прогресс"
        ),
        ("ongoing",
            "текущии спринт, текущая веха, текущая фаза, текущии этап"
        ),
        ("next",
            "следующии спринт, следующая веха, следующии релиз, следующая версия, следующая фаза, следующии этап"
        ),
        ("current_version",
            "текущая стабильная версия, последняя стабильная версия, актуальная версия, последнии релиз, стабильная "
            "версия, последняя версия, текущая версия"
        ),
        ("version",
            "релиз, версия"
        ),
        ("status",
            "статус реализации, статус задачи, статус проекта, статус выполнения, текущее состояние, текущии статус, "
            "состояние, статус"
        ),
        ("started",
            "начато, дата начала, начало"
        ),
        ("released",
            "дата выхода, фактическии срок, фактическая дата, дата публикации, выпущена, опубликовано, дата "
            "завершения, завершено, дата релиза, дата выпуска, выпущено"
        ),
        ("target",
            "предположительно, ориентировочно, период, плановая дата релиза, планируемые сроки, ориентировочные "
            "сроки, ориентировочная дата, ориентировочныи срок, ожидаемыи срок, целевои срок, планируемая дата "
            "выпуска, планируемая дата релиза, планируемыи релиз, планируемыи срок, срок сдачи, срок реализации, срок"
            " выполнения, плановыи срок, ожидаемыи релиз, плановая дата, ожидаемая дата, целевая версия, планируется,"
            " запланировано на, ожидается, планируемая дата, дедлаин, сроки, срок, целевая дата"
        ),
        ("review",
            "следующая проверка, следующии просмотр, следующая ревизия, дата следующего пересмотра, следующее "
            "обновление, дата пересмотра, следующии обзор, следующии пересмотр"
        ),
        ("updated",
            "дата последнего изменения, дата актуализации, последнии раз обновлено, актуализировано, дата изменения, "
            "последняя редакция, последняя правка, дата последнего обновления, актуально на, обновлен, изменено, по "
            "состоянию на, последнее изменение, дата обновления, обновлено, последнее обновление"
        ),
        ("legend",
            "legenda de estados, simbolos, legenda de status"
        ),
        ("owner",
            "atribuido a, responsavel"
        ),
        ("priority",
            "prioridade"
        ),
        ("depends",
            "depois de, pre requisitos, bloqueado por, requer, dependencia, dependencias, depende de"
        ),
        ("id",
            "identificador"
        ),
        ("milestone",
            "atividade, entregavel, entrega, item, recurso, etapa, titulo, tarefa, funcionalidade, marco"
        ),
        ("progress",
            "percentual concluido, progresso total, % concluido, percentual, progresso geral, andamento"
        ),
        ("ongoing",
            "fase em andamento, etapa atual, sprint atual, marco atual, fase atual"
        ),
        ("next",
            "proxima etapa, proximo sprint, proxima versao, proxima fase, proximo marco"
        ),
        ("current_version",
            "versao estavel atual, ultima versao estavel, versao mais recente, versao estavel, ultima versao, versao "
            "atual"
        ),
        ("version",
            "versao"
        ),
        ("status",
            "estado do projeto, status do projeto, status geral, situacao atual, situacao, status atual, estado "
            "atual, estado"
        ),
        ("started",
            "iniciado em, data de inicio, inicio"
        ),
        ("released",
            "lancado no dia, data de termino, data de publicacao, entregue em, finalizado em, data de conclusao, "
            "concluido em, lancado em, data de lancamento, publicado em"
        ),
        ("target",
            "estimada, estimado, entrega estimada, lancamento estimado, lancamento planejado, trimestre alvo, data "
            "planejada, conclusao prevista, prazo estimado, previsao de lancamento, previsao de conclusao, previsao "
            "de entrega, data de entrega, estimativa, entrega prevista, data estimada, cronograma, lancamento "
            "previsto, versao alvo, planejado para, previsto para, data limite, prazo, previsao, data alvo"
        ),
        ("review",
            "data da proxima revisao, proxima atualizacao, data de revisao, proxima revisao"
        ),
        ("updated",
            "actualizado em, data da ultima atualizacao, documento atualizado em, ultima actualizacao, modificado em,"
            " ultima alteracao, data de atualizacao, atualizado a, ultima revisao, ultima modificacao, atualizado em,"
            " atualizada, atualizado, ultima atualizacao"
        ),
        ("date",
            "fecha"
        ),
        ("legend",
            "simbologia, leyenda de estados, leyenda"
        ),
        ("owner",
            "encargado, propietario, asignado a, responsable"
        ),
        ("priority",
            "prioridad"
        ),
        ("depends",
            "prerrequisitos, despues de, requisitos previos, requiere"
        ),
        ("milestone",
            "actividad, entregable, ola, caracteristica, nombre, tarea, funcionalidad, hito"
        ),
        ("progress",
            "avance total, porcentaje completado, % completado, progreso total, % avance, % de avance, porcentaje de "
            "avance, avance general, progreso general, avance, progreso"
        ),
        ("ongoing",
            "fase en curso, etapa actual, sprint actual, hito actual, fase actual"
        ),
        ("next",
            "siguiente version, siguiente fase, siguiente hito, proxima version, proximo hito"
        ),
        ("current_version",
            "version estable actual, ultima version estable, version mas reciente, release actual, version estable, "
            "ultima version, version actual"
        ),
        ("status",
            "estado de avance, estado del proyecto, situacion actual, situacion, estado general, estatus, estado "
            "actual"
        ),
        ("started",
            "iniciado el, fecha de inicio"
        ),
        ("released",
            "entregado el, fecha de fin real, fecha de cierre, fecha de termino, finalizado el, liberado el, "
            "terminado el, fecha de finalizacion, completado el, lanzado el, fecha de publicacion, fecha de "
            "lanzamiento, publicado el"
        ),
        ("target",
            "tiempo estimado, trimestre objetivo, fin previsto, lanzamiento planeado, lanzamiento estimado, fecha de "
            "vencimiento, fecha estimada de lanzamiento, fecha estimada de entrega, fecha planeada, fecha "
            "planificada, fecha tentativa, fecha meta, fecha de entrega, lanzamiento previsto, version objetivo, "
            "plazo, vencimiento, planificado para, planeado para, fecha estimada, fecha limite, fecha prevista, fecha"
            " objetivo"
        ),
        ("review",
            "fecha de la proxima revision, fecha de proxima revision, proxima actualizacion, siguiente revision, "
            "fecha de revision, proxima revision"
        ),
        ("updated",
            "actualizado al, fecha de ultima actualizacion, ultima edicion, actualizado a, ultima fecha de "
            "actualizacion, modificado el, ultima actualizacion, fecha de actualizacion, actualizado en, ultima "
            "revision, ultima modificacion, actualizado el, actualizada, actualizado"
        ),
        ("legend",
            "reperes, symboles, legende des statuts, legende"
        ),
        ("owner",
            "proprietaire, assigne a"
        ),
        ("priority",
            "priorite"
        ),
        ("depends",
            "pre requis, apres, prerequis, bloque par, necessite, dependance, dependances, depend de"
        ),
        ("id",
            "identifiant, n°"
        ),
        ("milestone",
            "module, livrable, chantier, element, etape, titre, nom, tache, fonctionnalite, phase, jalon"
        ),
        ("progress",
            "% d'avancement, pourcentage d'avancement, taux de completion, taux d'avancement, progres, progression "
            "globale, avancement global, avancement, progression"
        ),
        ("ongoing",
            "etape en cours, etape actuelle, sprint en cours, sprint actuel, jalon en cours, jalon actuel, phase en "
            "cours, phase actuelle"
        ),
        ("next",
            "a venir, prochain sprint, prochain jalon, prochaine version, prochaine phase, prochaine etape"
        ),
        ("current_version",
            "version en cours, derniere version stable, version stable actuelle, version courante, version stable, "
            "derniere version, version actuelle"
        ),
        ("status",
            "situation, etat du projet, statut du projet, statut global, etat d'avancement, avancement actuel, statut"
            " actuel, etat actuel, etat, statut"
        ),
        ("started",
            "demarre le, date de debut, commencé le, debut"
        ),
        ("released",
            "mis en production le, realise le, acheve le, date de realisation, date de fin, date de fin reelle, date "
            "de livraison, termine le, livré le, sorti le, date de publication, date de sortie, publie le"
        ),
        ("target",
            "estimee, estime, mise en production prevue, livraison estimee, periode, echeances, date butoir, "
            "trimestre cible, fin prevue, date de fin prevue, date de sortie estimee, date de livraison estimee, date"
            " de livraison prevue, delai, date estimee, sortie prevue, livraison prevue, calendrier, date de sortie "
            "prevue, version cible, planifie pour, prevu pour, prevu, date limite, date prevue, date d'echeance, "
            "echeance, date cible"
        ),
        ("review",
            "prochaine revue prevue, revision prevue, date de prochaine revision, prochaine mise a jour, date de "
            "revision, prochaine revue, prochaine revision"
        ),
        ("updated",
            "mis a jour en, document mis a jour le, maj le, maj, derniere maj, derniere actualisation, date de mise a"
            " jour, modifie le, a jour au, actualise le, derniere revision, derniere modification, derniere mise a "
            "jour le, mise a jour le, mis a jour le, mise a jour, mis a jour, derniere mise a jour"
        ),
        ("legend",
            "zeichenerklarung, symbole, statuslegende"
        ),
        ("owner",
            "bearbeiter, verantwortlicher, zustandig, verantwortlich"
        ),
        ("priority",
            "dringlichkeit, prio, prioritat"
        ),
        ("depends",
            "hangt ab von, blockiert durch, voraussetzungen, voraussetzung, setzt voraus, benotigt, abhangigkeit, "
            "abhangigkeiten, abhangig von"
        ),
        ("id",
            "kennung, nr."
        ),
        ("milestone",
            "teilprojekt, massnahme, vorhaben, arbeitspaket, thema, etappe, merkmal, bezeichnung, name, aufgabe, "
            "meilenstein"
        ),
        ("progress",
            "aktueller fortschritt, fertigstellungsgrad, umsetzungsgrad, fertigstellung, gesamtfortschritt, "
            "fortschritt"
        ),
        ("ongoing",
            "derzeitige phase, laufende phase, derzeit in arbeit, aktueller fokus, aktueller sprint, aktueller "
            "meilenstein, aktuelle phase"
        ),
        ("next",
            "kommende version, nachster sprint, als nachstes, nachste version, nachstes release, nachste phase, "
            "nachster meilenstein"
        ),
        ("current_version",
            "neuestes release, letztes release, derzeitige version, aktuelle stabile version, aktuelles release, "
            "letzte version, stabile version, neueste version, aktuelle version"
        ),
        ("version",
            "release"
        ),
        ("status",
            "bearbeitungsstatus, entwicklungsstand, umsetzungsstatus, bearbeitungsstand, umsetzungsstand, "
            "projektstand, projektstatus, aktueller stand, aktueller status, zustand"
        ),
        ("started",
            "beginn, start datum, begonnen am, begonnen"
        ),
        ("released",
            "erledigt seit, fertig am, fertig seit, abgeschlossen, freigabedatum, abschlussdatum, release datum, "
            "fertiggestellt, veroffentlichungsdatum, erledigt am, fertiggestellt am, abgeschlossen am, veroffentlicht"
            " am, veroffentlicht"
        ),
        ("target",
            "ziel termin, end datum, enddatum, ziel datum, zielzeitraum, plantermin, ziel quartal, zielquartal, "
            "zielrelease, ziel release, voraussichtlicher abschluss, voraussichtlicher termin, voraussichtliches "
            "release, liefertermin, fertigstellung bis, geplantes ende, geplanter zeitraum, geplantes datum, "
            "geplanter abschluss, geplante fertigstellung, fallig bis, falligkeitsdatum, geplantes release, "
            "voraussichtliche fertigstellung, geplante veroffentlichung, zeitraum, zeitrahmen, zeitplan, erwartet, "
            "voraussichtlich, zielversion, ziel version, frist, geplanter termin, geplant fur, geplant, fallig am, "
            "fallig, termin, zieltermin, zieldatum"
        ),
        ("review",
            "nachster review termin, nachster uberprufungstermin, review datum, nachste durchsicht, nachster review, "
            "nachste aktualisierung, nachste prufung, nachste uberprufung, nachstes review, nachste review"
        ),
        ("updated",
            "letzter stand, zuletzt uberarbeitet am, zuletzt geandert am, zuletzt uberarbeitet, letzte uberarbeitung,"
            " stand der roadmap, aktualisierungsdatum, zuletzt bearbeitet, stand vom, letztes update, zuletzt "
            "aktualisiert am, aktualisiert am, zuletzt geandert, letzte anderung, stand, aktualisiert, zuletzt "
            "aktualisiert, letzte aktualisierung"
        ),
        ("date",
            "일자, 날짜"
        ),
        ("legend",
            "상태 설명, 기호 설명, 상태 표시, 상태 범례, 기호, 범례"
        ),
        ("owner",
            "책임자, 담당자, 담당"
        ),
        ("priority",
            "우선 순위, 우선순위"
        ),
        ("depends",
            "의존 관계, 선행 작업, 선행 조건, 의존성, 의존"
        ),
        ("id",
            "식별자, 번호"
        ),
        ("milestone",
            "모듈, 세부 작업, 태스크, 작업명, 기능명, 내용, 목표 항목, 과제, 제목, 이름, 작업, 항목, 기능, 단계, 마일스톤"
        ),
        ("progress",
            "진척, 진행도, 달성도, 달성률, 전체 진행률, 진도, 완료율, 진척률, 진척도, 진행률"
        ),
        ("ongoing",
            "현재 진행 단계, 현재 페이즈, 현재 스프린트, 현재 마일스톤, 현재 단계"
        ),
        ("next",
            "다음 스프린트, 다음 릴리즈, 다음 릴리스, 다음 버전, 다음 단계, 다음 마일스톤"
        ),
        ("current_version",
            "최신 안정 버전, 최신 릴리즈, 최신 릴리스, 안정 버전, 최신 버전, 현재 버전"
        ),
        ("version",
            "릴리즈, 릴리스, 버전"
        ),
        ("status",
            "진행 현황, 개발 상태, 구현 현황, 구현 상태, 진행상태, 진행상황, 현황, 프로젝트 상태, 진행 상황, 진행 상태, 현재 상태, 상태"
        ),
        ("started",
            "시작, 착수일, 시작일"
        ),
        ("released",
            "출시 날짜, 완료 날짜, 완료 시기, 실제 완료일, 릴리스일, 출시, 배포일, 완료일, 릴리즈 날짜, 릴리스 날짜, 출시일"
        ),
        ("target",
            "예상, 예정 일정, 목표 분기, 릴리즈 예정일, 릴리즈 예정, 릴리스 예정일, 릴리스 예정, 출시 목표, 예상 출시, 예정 시기, 예상 시기, 예상 완료, 완료 목표일, 완료 목표, 완료"
            " 예정일, 목표 완료일, 목표 기간, 목표 일정, 예상 출시일, 목표 버전, 완료 예정, 일정, 예상 완료일, 예상 일정, 출시 예정일, 출시 예정, 예정일, 기한, 마감일, 마감, 목표"
            " 시기, 목표 날짜, 목표일"
        ),
        ("review",
            "다음 리뷰 예정, 다음 업데이트 예정, 다음 업데이트, 검토 예정일, 다음 검토일, 다음 리뷰, 다음 검토"
        ),
        ("updated",
            "최종 수정 일자, 업데이트 일자, 마지막 업데이트 날짜, 마지막 갱신, 최종 업데이트일, 마지막 수정일, 문서 갱신일, 최종 갱신일, 기준일, 최종 갱신, 최근 업데이트, 갱신일, "
            "업데이트 날짜, 업데이트, 마지막 수정, 최종 수정일, 최종 수정, 마지막 업데이트, 최종 업데이트"
        ),
        ("date",
            "日付"
        ),
        ("legend",
            "アイコンの意味, 記号の説明, ステータス凡例, マークの意味, 記号の意味, 状態凡例, 記号, 凡例"
        ),
        ("owner",
            "責任者, 担当者, 担当"
        ),
        ("priority",
            "優先順位, 優先度"
        ),
        ("depends",
            "前提タスク, 依存タスク, 依存先, 前提条件, 前提, 依存関係, 依存"
        ),
        ("id",
            "識別子, 番号"
        ),
        ("milestone",
            "テーマ, 施策, 作業項目, タスク名, 機能名, 段階, 作業, 内容, トピック, タイトル, 名称, 名前, タスク, 項目, 機能, フェーズ, マイルストーン"
        ),
        ("progress",
            "達成度, 全体進捗率, 全体の進捗, 進捗状況, 全体進捗, 完了率, 達成率, 進捗率, 進捗"
        ),
        ("ongoing",
            "現在の段階, 現在のスプリント, 現在のマイルストーン, 現フェーズ, 現在のフェーズ"
        ),
        ("next",
            "次期リリース, 次のリリース, 次のバージョン, 次期バージョン, 次のフェーズ, 次のマイルストーン"
        ),
        ("current_version",
            "現行版, 最新安定版, 現バージョン, 最新リリース, 安定版, 最新版, 最新バージョン, 現行バージョン, 現在のバージョン"
        ),
        ("version",
            "リリース, 版, バージョン"
        ),
        ("status",
            "現在の状況, 実装状況, 対応状況, 進行状況, 現在のステータス, 現在の状態, 現状, 状況, ステータス, 状態"
        ),
        ("started",
            "開始, 着手日, 開始日"
        ),
        ("released",
            "実際の完了日, 実績日, 完了, リリース済み, 発売日, 出荷日, 完了日, 公開日, リリース日"
        ),
        ("target",
            "提供時期, 提供予定, 期日, 想定時期, 実施予定, 予定期間, 実施時期, 目標完了日, 完了目標, リリース予定時期, リリース時期, 予定リリース, 予定リリース日, 目標期日, リリース目標, "
            "対応予定, 公開予定日, スケジュール, 納期, 目標リリース, 対象バージョン, 目標バージョン, 時期, 予定, 完了予定日, 完了予定, 予定時期, リリース予定日, リリース予定, 予定日, 締切, "
            "期限, 目標時期, 目標日"
        ),
        ("review",
            "次回レビュー予定日, 次回レビュー予定, 次回見直し日, 次回更新予定, 次回確認, レビュー予定日, 次回更新日, 次回更新, 次回見直し, 次回レビュー日, 次回レビュー"
        ),
        ("updated",
            "ドキュメント更新日, 直近更新, 最終確認日, 最終確認, 時点, 更新, 最終改定日, 最終改訂日, 最終改訂, 最終更新日時, 更新日時, 更新日, 最終更新日, 最終更新"
        ),
        ("date",
            "時間, 时间, 日期"
        ),
        ("legend",
            "標記說明, 标记说明, 圖示說明, 狀態說明, 状态说明, 图标说明, 符號說明, 符号说明, 狀態圖例, 状态图例, 圖例, 图例"
        ),
        ("owner",
            "維護者, 维护者, 負責人, 负责人"
        ),
        ("priority",
            "优先度, 優先順序, 優先級, 优先级"
        ),
        ("depends",
            "前置任務, 前置任务, 依賴關係, 依赖关系, 依赖项, 前置依赖, 取决于, 依賴於, 依赖于, 前置條件, 前置条件, 依賴, 依赖"
        ),
        ("id",
            "序號, 序号, 編號, 编号"
        ),
        ("milestone",
            "任務名稱, 任务名称, 功能项, 功能名稱, 功能名称, 模組, 模块, 功能模組, 功能模块, 需求, 工作项, 內容, 条目, 特性, 事項, 事项, 项目, 標題, 标题, 名稱, 任務, 任务, "
            "功能, 階段, 阶段, 里程碑"
        ),
        ("progress",
            "总完成度, 完成进度, 目前進度, 当前进度, 整体进度, 总进度, 完成率, 進展, 进展, 整體進度, 总体进度, 完成度, 進度, 进度"
        ),
        ("ongoing",
            "现阶段, 當前階段, 目前階段, 現階段, 目前阶段, 当前里程碑, 当前阶段"
        ),
        ("next",
            "下一個里程碑, 下個版本, 下一個版本, 下一階段, 下一里程碑, 下一个里程碑, 下一个版本, 下个版本, 下一版本, 下一步, 下一阶段"
        ),
        ("current_version",
            "现版本, 当前稳定版本, 最新穩定版, 最新稳定版, 现行版本, 穩定版本, 稳定版本, 最新版本, 目前版本, 當前版本, 当前版本"
        ),
        ("version",
            "版本號, 版本号, 版本"
        ),
        ("status",
            "完成情況, 完成情况, 任务状态, 開發狀態, 开发状态, 实现状态, 實作狀態, 進度狀態, 进展状态, 完成狀態, 完成状态, 项目状态, 項目狀態, 现状, 目前狀態, 目前状态, 當前狀態, "
            "当前状态, 狀態, 状态"
        ),
        ("started",
            "啟動時間, 启动时间, 開始時間, 开始时间, 開始日期, 开始日期"
        ),
        ("released",
            "釋出日期, 上线日期, 實際完成, 实际完成, 实际完成日期, 实际完成时间, 已發布, 已发布, 上線時間, 上线时间, 完成於, 完成于, 發布於, 发布于, 完成時間, 完成时间, 完成日期, "
            "發布時間, 发布时间, 發佈日期, 發布日期, 发布日期"
        ),
        ("target",
            "目標發布日期, 预计版本, 計畫時間, 预估完成时间, 预估时间, 计划上线时间, 交付时间, 预计交付, 预计发布日期, 预计完成日期, 目标发布时间, 预计上线时间, 预计上线, 计划完成日期, "
            "计划完成, 预期时间, 计划发布日期, 计划发布时间, 时间表, 時程, 计划完成时间, 目標完成時間, 目标完成时间, 預計發布時間, 预计发布时间, 時間節點, 时间节点, 預期, 预期, 預計, 预计,"
            " 時間線, 时间线, 計劃日期, 计划日期, 預計完成時間, 预计完成时间, 截止時間, 截止时间, 截止日期, 計劃發布, 计划发布, 計劃時間, 计划时间, 預計發布, 预计发布, 預計完成, 预计完成,"
            " 預計日期, 预计日期, 預計時間, 预计时间, 目標版本, 目标版本, 目標時間, 目标时间, 目標日期, 目标日期"
        ),
        ("review",
            "下次审查日期, 下次檢視日期, 下次回顾时间, 下次更新時間, 下次更新时间, 下次评审日期, 下次回顧, 下次回顾, 下次檢視, 下次审核, 下次更新, 下次評審, 下次评审, 下次審查, 下次审查"
        ),
        ("updated",
            "最近更新日期, 文件更新日期, 文档更新时间, 最近一次更新, 上次更新时间, 上次更新時間, 上次更新, 最後更新日期, 最后更新日期, 最近更新于, 最近更新於, 最近更新时间, 截至, 最後修訂, "
            "最后修订, 最後修改, 最后修改, 更新於, 更新于, 更新日期, 更新時間, 更新时间, 最近更新, 最後更新於, 最后更新于, 最後更新時間, 最后更新时间, 最後更新, 最后更新"
        ),
        ("date",
            "duration, ga, launching, launch, month, quarter, timing, schedule, window, time period, period, dates, "
            "date"
        ),
        ("legend",
            "status legends, emoji legend, icon legend, key to symbols, symbols, status key, status legend, legend"
        ),
        ("owner",
            "roadmap owner, dri, owners, assigned to, maintainer, responsible, lead, assignee, owner"
        ),
        ("priority",
            "p, severity, importance, priority"
        ),
        ("depends",
            "builds on, main dependency, requires completion of, depends, blocked on, prerequisite, prerequisites, "
            "after, dependency, dependencies, blocked by, requires, depends on"
        ),
        ("id",
            "number, ticket, task id, issue id, key, no., #, id"
        ),
        ("milestone",
            "workstream, work item, wave, stage, task name, feature name, milestone name, deliverable, sprint, epic, "
            "items, tasks, features, milestones, title, task, feature, milestone"
        ),
        ("progress",
            "items done, tasks done, items completed, tasks completed, plans completed, items complete, tasks "
            "complete, plans complete, current progress, total progress, complete %, progress %, completion %, % "
            "done, percentage, % complete, percent complete, overall completion, overall progress, completion, "
            "progress"
        ),
        ("ongoing",
            "we are currently in, working on, now working on, currently working on, current work, current focus, "
            "active milestone, active sprint, active phase, current wave, current stage, current sprint, current "
            "milestone, current phase"
        ),
        ("next",
            "next minor release, next major release, next planned release, upcoming milestone, upcoming version, "
            "upcoming release, next stage, next sprint, up next, next up, next version, next release, next phase, "
            "next milestone"
        ),
        ("current_version",
            "current stable release, current stable version, currently released, latest stable version, latest patch "
            "release, current stable, latest stable release, latest, stable version, latest stable, current release, "
            "latest version, latest release, current version"
        ),
        ("version",
            "git tag, tag, release name, version number, ver, release version, versions"
        ),
        ("status",
            "status today, milestone status, phase status, release status, implementation status, development status,"
            " current state, project status, overall status, current status, state"
        ),
        ("started",
            "begin date, date started, begun, started on, start date, started"
        ),
        ("released",
            "launch date, completed date, date shipped, ship date, actual release date, actual date, closed on, "
            "launched, released in, shipped in, finished on, finished, done on, delivered on, delivered, date "
            "released, shipped on, released on, completion date, completed, date completed, completed on, shipped, "
            "release date, released"
        ),
        ("target",
            "arriving, coming, goal date, planned finish, anticipated release, anticipated date, anticipated, "
            "expected release date, target timeline, planned timeline, expected timeline, estimated timeline, planned"
            " end, due by, est. completion, est completion, estimated completion date, target completion date, "
            "milestone target, target delivery, target launch, launch target, completion target, release target, "
            "projected completion, projected date, projected, tentative release date, tentative date, planned "
            "completion, planned delivery, delivery date, target end, target completion, planned version, scheduled, "
            "estimated, end date, milestone end date, when, time frame, timeframe, expected delivery, estimated "
            "delivery, estimated release, estimated date, estimated completion, expected completion, expected "
            "release, expected date, target quarter, target milestone, target version, target release date, target "
            "release, planned release date, planned release, planned date, planned, timeline, estimated release date,"
            " expected, scheduled for, planned for, due date, due, eta, targets, target date, target"
        ),
        ("review",
            "next revisit, next revision, review due, review by, next update, next review date, review date, next "
            "review"
        ),
        ("updated",
            "last mod, lastmod, last revision, last refreshed, current as of, last reviewed, last changed, page "
            "updated, date modified, modified, last edited, status as of, as of, revised, last revised, last "
            "modified, last update, updated, last updated"
        ),
    ),
    "KINDS": (
        ("iteration",
            "iteration"
        ),
        ("epic",
            "epic"
        ),
        ("stage",
            "etapp"
        ),
        ("wave",
            "vag"
        ),
        ("sprint",
            "sprint"
        ),
        ("milestone",
            "milstolpar, milstolpe"
        ),
        ("phase",
            "faser, fas"
        ),
        ("iteration",
            "iterasyon"
        ),
        ("epic",
            "epik"
        ),
        ("stage",
            "etap"
        ),
        ("wave",
            "dalga"
        ),
        ("milestone",
            "kilometre tasi"
        ),
        ("phase",
            "evre, asama, faz"
        ),
        ("iteration",
            "iterazione"
        ),
        ("epic",
            "epica"
        ),
        ("stage",
            "stadio, tappa"
        ),
        ("wave",
            "ondata"
        ),
        ("milestone",
            "milestone, traguardo"
        ),
        ("phase",
            "fasi, fase"
        ),
        ("iteration",
            "итерация"
        ),
        ("epic",
            "эпик"
        ),
        ("stage",
            "стадия"
        ),
        ("wave",
            "волна"
        ),
        ("sprint",
            "спринт"
        ),
        ("milestone",
            "маилстоун, вехи, веха"
        ),
        ("phase",
            "этапе, этапа, этапы, этап, фазу, фазе, фазы, фаза"
        ),
        ("iteration",
            "iteracao"
        ),
        ("epic",
            "epico"
        ),
        ("stage",
            "estagio, etapas, etapa"
        ),
        ("wave",
            "ondas, onda"
        ),
        ("milestone",
            "marcos, marco"
        ),
        ("phase",
            "fases"
        ),
        ("iteration",
            "iteracion"
        ),
        ("wave",
            "oleada, olas, ola"
        ),
        ("milestone",
            "hitos, hito"
        ),
        ("stage",
            "etapes, etape"
        ),
        ("wave",
            "vague"
        ),
        ("milestone",
            "jalons, jalon"
        ),
        ("phase",
            "phases, phase"
        ),
        ("stage",
            "stufe, etappe"
        ),
        ("wave",
            "welle"
        ),
        ("milestone",
            "meilensteine, meilenstein"
        ),
        ("phase",
            "phasen"
        ),
        ("iteration",
            "이터레이션"
        ),
        ("epic",
            "에픽"
        ),
        ("stage",
            "스테이지"
        ),
        ("wave",
            "웨이브"
        ),
        ("sprint",
            "스프린트"
        ),
        ("milestone",
            "마일스톤"
        ),
        ("phase",
            "페이즈, 단계"
        ),
        ("iteration",
            "イテレーション"
        ),
        ("epic",
            "エピック"
        ),
        ("stage",
            "ステージ"
        ),
        ("sprint",
            "スプリント"
        ),
        ("milestone",
            "マイルストーン"
        ),
        ("phase",
            "フェイズ, フェーズ"
        ),
        ("iteration",
            "迭代"
        ),
        ("epic",
            "史诗"
        ),
        ("sprint",
            "衝刺, 冲刺"
        ),
        ("milestone",
            "里程碑"
        ),
        ("phase",
            "階段, 阶段"
        ),
        ("iteration",
            "iterations"
        ),
        ("epic",
            "epics"
        ),
        ("stage",
            "stages, stage"
        ),
        ("wave",
            "waves, wave"
        ),
        ("sprint",
            "sprints"
        ),
        ("milestone",
            "milestones"
        ),
    ),
    "KINDS_AFTER": (
        ("sprint",
            "sprint"
        ),
        ("phase",
            "asama, faz"
        ),
        ("sprint",
            "спринт"
        ),
        ("phase",
            "фаза, этап"
        ),
        ("stage",
            "etappe"
        ),
        ("milestone",
            "meilenstein"
        ),
        ("phase",
            "phase"
        ),
        ("sprint",
            "스프린트"
        ),
        ("phase",
            "페이즈, 단계"
        ),
        ("sprint",
            "スプリント"
        ),
        ("stage",
            "ステージ"
        ),
        ("phase",
            "段階, フェーズ"
        ),
        ("wave",
            "波"
        ),
        ("iteration",
            "迭代"
        ),
        ("milestone",
            "里程碑"
        ),
        ("phase",
            "期, 階段, 阶段"
        ),
    ),
    "RANGE_WORDS": (
        ("",
            "och, till, ve, ile, e, a, до, и, по, ate, hasta, y, et, und, bis, 및, 과, 와, 부터, と, から, 與, 与, 和, 到, 至, "
            "until, and, through, to"
        ),
    ),
    "GOALS": (
        ("",
            "mal, hedef, obiettivo, цель, objetivo, alvo, meta, cible, objectif, ziel, 목표, 目標, 目标, aim, goal"
        ),
    ),
    "MEANINGS": (
        ("",
            "bradskande, valfri, kritisk, lag, medel, hog, opsiyonel, istege bagli, acil, kritik, dusuk, orta, "
            "yuksek, priorita bassa, priorita media, priorita alta, urgente, opzionale, critica, critico, basso, "
            "medio, alto, bassa, media, alta, опционально, срочно, низкая, средняя, высокая, критическии, низкии, "
            "среднии, высокии, prioridade baixa, prioridade media, prioridade alta, opcional, baixo, baixa, prioridad"
            " baja, prioridad media, prioridad alta, bajo, baja, priorite basse, priorite moyenne, priorite haute, "
            "obligatoire, optionnel, critique, basse, haute, faible, moyenne, moyen, elevee, eleve, pflicht, "
            "optional, niedrige prioritat, mittlere prioritat, hohe prioritat, kritisch, niedrig, mittel, hoch, 긴급, "
            "선택, 필수, 낮음, 보통, 중간, 높음, 緊急, 推奨, 任意, 必須, 優先度低, 優先度中, 優先度高, 高優先, 低, 中, 高, 紧急, 可選, 可选, 必须, 低優先級, 中優先級, "
            "高優先級, 低优先级, 中优先级, 高优先级, low priority, medium priority, high priority, could have, should have, must "
            "have, nice to have, experimental, alpha, beta, stable, research, idea, breaking, risk, speculative, "
            "minor, major, blocker, hard, easy, normal, urgent, p3, p2, p1, p0, won't, could, should, must, critical,"
            " low, medium, high"
        ),
    ),
    "EXPLAINING": (
        ("",
            "forklaring, innebord, betydelse, aciklamasi, anlami, anlam, definizione, significato, что значит, "
            "определение, значение, definicao, significado, definicion, definition, sens, signification, erklarung, "
            "bedeutung, 뜻, 의미, 意味, 意思, 意義, 意义, 含義, 含义, explanation, what it means, meaning"
        ),
    ),
    "SELF": (
        ("outdated",
            "inte langre uppdaterad, uppdateras inte, underhalls inte, inaktuellt, inaktuell, foraldrat, foraldrad"
        ),
        ("superseded",
            "ersatts av, ersatts, ersatt"
        ),
        ("historical",
            "historiskt, historisk"
        ),
        ("archived",
            "arkiverat, arkiverad"
        ),
        ("outdated",
            "artik bakimi yapilmiyor, eskidi, artik guncellenmiyor, guncel degildir, guncel degil"
        ),
        ("superseded",
            "yerine gecti, yerini aldi"
        ),
        ("historical",
            "tarihi kayit, tarihsel"
        ),
        ("archived",
            "arsivlenmistir, arsivlendi"
        ),
        ("outdated",
            "non piu mantenuto, non piu aggiornata, non piu aggiornato, superata, superato, obsoleta, obsoleto"
        ),
        ("superseded",
            "sostituita da, sostituito da, sostituita, sostituito"
        ),
        ("historical",
            "a scopo storico, storica, storico"
        ),
        ("archived",
            "archiviata, archiviato"
        ),
        ("outdated",
            "неактуален, не актуален, больше не обновляется, больше не поддерживается, устарело, устарела, устарел"
        ),
        ("superseded",
            "заменено, заменена, заменен"
        ),
        ("historical",
            "историческая, для истории, историческии"
        ),
        ("archived",
            "архивныи, архивирована, архивирован, в архиве"
        ),
        ("outdated",
            "nao e mais atualizado, nao e mais mantido, desatualizada, desatualizado"
        ),
        ("superseded",
            "substituida, substituido"
        ),
        ("historical",
            "como referencia historica, historica, historico"
        ),
        ("archived",
            "arquivada, arquivado"
        ),
        ("outdated",
            "ya no se actualiza, ya no se mantiene, desactualizada, desactualizado"
        ),
        ("superseded",
            "sustituida, sustituido, reemplazada, reemplazado"
        ),
        ("archived",
            "archivada, archivado"
        ),
        ("outdated",
            "depassee, depasse, plus mise a jour, plus mis a jour, plus maintenue, plus maintenu, plus a jour, "
            "perimee, perime"
        ),
        ("superseded",
            "obsolete, remplacee par, remplace par, remplacee, remplace"
        ),
        ("historical",
            "conservee pour memoire, conserve pour memoire, a titre historique, historique"
        ),
        ("archived",
            "archivee, archive"
        ),
        ("outdated",
            "nicht mehr aktualisiert, nicht mehr gepflegt, nicht mehr aktuell, uberholt, veraltet"
        ),
        ("superseded",
            "uberholt durch, abgelost, ersetzt"
        ),
        ("historical",
            "aus historischen grunden, nur zu historischen zwecken, historisch"
        ),
        ("archived",
            "archiviert"
        ),
        ("outdated",
            "최신이 아닙니다, 오래된 문서, 오래되었습니다, 더 이상 관리, 더 이상 업데이트, 더 이상 유지"
        ),
        ("superseded",
            "이전되었습니다, 폐기되었습니다, 대체됨, 대체되었습니다"
        ),
        ("historical",
            "참고용으로만, 기록을 위해, 역사적, 기록용"
        ),
        ("archived",
            "아카이브됨, 아카이브되었습니다, 보관되었습니다, 보관됨"
        ),
        ("outdated",
            "最新ではありません, 古いです, 古い情報, 古くなって, メンテナンスされていません, 更新されません, 更新されていません"
        ),
        ("superseded",
            "非推奨, 廃止されました, に統合されました, に移行しました, 置き換えられ"
        ),
        ("historical",
            "当時の, 参考のため, 履歴として, 記録として, 歴史的"
        ),
        ("archived",
            "アーカイブです, アーカイブ済み, アーカイブされ"
        ),
        ("outdated",
            "停止维护, 已停止更新, 不再更新, 不再維護, 不再维护, 已過期, 已过期, 已過時, 已过时"
        ),
        ("superseded",
            "已迁移, 已棄用, 已弃用, 已廢棄, 已废弃, 替代, 取代, 已被取代"
        ),
        ("historical",
            "作为历史, 歷史文件, 历史文档, 僅作歷史, 仅作历史, 僅供參考, 仅供参考"
        ),
        ("archived",
            "已存档, 已封存, 已歸檔, 已归档"
        ),
        ("outdated",
            "not actively maintained, not kept up to date, no longer being updated, no longer being maintained, "
            "abandoned, no longer accurate, not up to date, no longer current, not maintained, unmaintained, stale, "
            "not been updated, no longer updated, no longer maintained, out of date, outdated"
        ),
        ("superseded",
            "deprecated, moved to, replaced by, superseded by, superseded"
        ),
        ("historical",
            "for historical, an old roadmap, of historical interest, retained for historical, kept for history, kept "
            "for reference, preserved for historical, kept for historical, historical"
        ),
        ("archived",
            "no longer active, retired, an archive, archived"
        ),
    ),
    "THIS": (
        ("",
            "det har, den har, denna, detta, bu, questa, questo, данная, данныи, это, эта, этот, esta, este, cet, "
            "cette, ce, dieser, diese, dieses, 본, 이, 本, この, 這個, 这个, 這份, 这份, 該, 该, 此, the following, this"
        ),
    ),
    "DOCUMENTS": (
        ("",
            "roadmap, filen, fil, planen, plan, fardplanen, fardplan, sidan, sida, dokumentet, dokument, dosya, "
            "dokuman, yol, sayfa, belge, piano, file, pagina, documento, дорожная, фаил, роадмап, план, страница, "
            "документ, plano, arquivo, roteiro, archivo, hoja, fichier, feuille, page, document, fahrplan, datei, "
            "seite, 파일은, 파일, 계획은, 계획, 로드맵은, 로드맵, 페이지는, 페이지, 문서는, 문서, 資料, ファイル, 計画, ロードマップ, ページ, 文書, ドキュメント, 計劃, 计划, "
            "路線圖, 路线图, 頁面, 页面, 文件, 文檔, 文档, section, milestones, list, version, doc"
        ),
    ),
    "COPULAS": (
        ("",
            "blev, har, ar, olarak, artik, e stata, e stato, e, уже, было, была, был, foi, esta, ya, fue, ha sido, "
            "es, sont, etait, n'a, a ete, n'est, est, sind, wird, wurde, ist, , is now, has been, remains, being, "
            "now, be, have, been, has, are, was, is"
        ),
    ),
}
