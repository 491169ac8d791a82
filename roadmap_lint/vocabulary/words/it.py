"""Italian."""

STATUS = {
    "done": (
        "fatto, fatta, fatti, fatte, completato, completata, completati, completate, finito, finita, terminato, "
        "terminata, concluso, conclusa, rilasciato, rilasciata, rilasciati, rilasciate, pubblicato, pubblicata, "
        "implementato, implementata, implementati, implementate, consegnato, consegnata, chiuso, chiusa, in "
        "produzione, disponibile, risolto, risolta, realizzato, realizzata, distribuito, integrato, integrata, "
        "raggiunto, raggiunta, lanciato, lanciata, ultimato, ultimata"
    ),
    "active": (
        "in corso, in lavorazione, in sviluppo, in fase di sviluppo, attivo, attiva, iniziato, iniziata, avviato, "
        "avviata, parziale, parzialmente, in revisione, in test, attuale, adesso, ora, in esecuzione, in fase di test, "
        "in beta, cominciato, cominciata, in elaborazione, in fase di realizzazione, in fase di completamento, in "
        "implementazione, lavori in corso"
    ),
    "planned": (
        "pianificato, pianificata, pianificati, pianificate, previsto, prevista, previsti, previste, programmato, "
        "programmata, da fare, non iniziato, non iniziata, non ancora iniziato, in attesa, in programma, prossimo, "
        "prossima, prossimi, prossime, futuro, futura, futuri, future, più avanti, in seguito, proposto, proposta, "
        "prossimamente, aperto, aperta, bozza, in arrivo, da iniziare, in pianificazione, da pianificare, da definire, "
        "da implementare, da sviluppare, da realizzare, da completare, in coda, non avviato, non avviata, non ancora "
        "avviato, non ancora iniziata, ancora da fare, in preparazione"
    ),
    "deferred": (
        "rinviato, rinviata, rimandato, rimandata, posticipato, posticipata, in pausa, bloccato, bloccata, sospeso, "
        "sospesa, congelato, accantonato, accantonata"
    ),
    "dropped": (
        "annullato, annullata, annullati, cancellato, cancellata, abbandonato, abbandonata, scartato, scartata, "
        "rifiutato, rimosso, rimossa, eliminato, eliminata, respinto, respinta, non verrà fatto"
    ),
}
LOOSE = (
    "fatto, fatta, fatti, fatte, parziale, parzialmente, iniziato, iniziata, avviato, avviata, chiuso, chiusa, "
    "disponibile, integrato, integrata, raggiunto, raggiunta"
)
WEAK = (
    "attivo, attiva, attuale, adesso, ora, prossimo, prossima, prossimi, prossime, futuro, futura, futuri, future, più "
    "avanti, in seguito, proposta, aperto, aperta, chiuso, chiusa, bozza, disponibile, prossimamente, in attesa, "
    "parziale, parzialmente, rimosso, rimossa, fatti, integrato, integrata, eliminato, eliminata"
)
QUALIFIERS = "già, completamente, recentemente, tutti, tutte, tutto, interamente, attualmente"
PARTIAL = "parzialmente, quasi, in parte, in gran parte"
NEGATIONS = "non, non ancora"
EXCEPTIONS = "tranne, eccetto, salvo, ma, escluso"
CONNECTIVES = (
    "in, il, nel, nella, da, dal, per, con, via, tramite, a, ad, di, del, fine, inizio, metà, e, entro, al, alla"
)
DEMANDS = "prima, quando, se, appena"
HEALTH = "in linea, nei tempi, pronto, pronta, operativo, operativa, stabile, funzionante"
REFERENCES = "versione, pr, issue, fase"
BUCKETS = {
    "done": (
        "completati di recente, completato di recente, recentemente completato, versioni precedenti, rilasci precedenti"
    ),
    "active": "lavori in corso, lavoro in corso, sprint attuale, sviluppo attuale",
    "planned": (
        "prossima versione, prossime versioni, prossimo rilascio, lavori futuri, idee future, miglioramenti futuri, "
        "funzionalità future, piani futuri, sviluppi futuri, cosa ci aspetta, cose da fare, attività future, prossime "
        "funzionalità"
    ),
    "deferred": "non ora",
    "dropped": "fuori ambito",
}
NOUNS = (
    "funzionalità, versioni, versione, attività, traguardi, fasi, elementi, lavori, obiettivi, miglioramenti, rilasci"
)
LABELS = {
    "updated": (
        "ultimo aggiornamento, aggiornato, aggiornata, aggiornato il, aggiornato al, ultima modifica, ultima "
        "revisione, data di aggiornamento, ultimo aggiornamento il, modificato il, data ultimo aggiornamento, data "
        "aggiornamento, data "
        "dell'ultimo aggiornamento"
    ),
    "review": (
        "prossima revisione, data di revisione, prossimo aggiornamento, data prossima revisione, prossima verifica"
    ),
    "target": (
        "data prevista, scadenza, data obiettivo, previsto, previsto per, pianificato per, versione obiettivo, "
        "rilascio previsto, tempistica, data stimata, consegna prevista, tempistiche, data di consegna, data di "
        "scadenza, versione target, data target, data pianificata, data di rilascio prevista, completamento previsto, "
        "termine previsto, periodo, trimestre, rilascio stimato, fine prevista, stimato, stimata"
    ),
    "released": (
        "pubblicato il, data di rilascio, rilasciato il, completato il, data di completamento, data di pubblicazione, "
        "data completamento, data rilascio, terminato il, consegnato il"
    ),
    "started": "inizio, data di inizio, data inizio, iniziato il",
    "status": (
        "stato, stato attuale, stato corrente, stato del progetto, stato generale, stato avanzamento, stato dei lavori"
    ),
    "version": "versione",
    "current_version": (
        "versione attuale, ultima versione, versione corrente, versione stabile, ultima versione stabile, versione "
        "stabile attuale"
    ),
    "next": (
        "prossima tappa, prossima fase, prossima versione, prossimo rilascio, prossimo sprint, prossima milestone"
    ),
    "ongoing": "fase attuale, fase corrente, milestone attuale, sprint attuale, tappa attuale, traguardo attuale",
    "progress": (
        "progresso, avanzamento, stato di avanzamento, progressi, avanzamento complessivo, avanzamento totale, "
        "progresso complessivo, % completamento, percentuale di completamento, percentuale"
    ),
    "milestone": "traguardo, fase, funzionalità, attività, nome, titolo, tappa, elemento, modulo, compito, voce",
    "id": "n., numero, identificativo",
    "depends": "dipende da, dipendenze, dipendenza, richiede, bloccato da, prerequisiti, dopo",
    "priority": "priorità",
    "owner": "responsabile, assegnato a, proprietario",
    "legend": "legenda, legenda degli stati, simboli",
}
KINDS = {
    "phase": "fase, fasi",
    "milestone": "traguardo, milestone",
    "sprint": "sprint",
    "wave": "ondata",
    "stage": "tappa, stadio",
    "epic": "epica",
    "iteration": "iterazione",
}
KINDS_AFTER: dict[str, str] = {}
RANGE_WORDS = "a, e"
GOALS = "obiettivo"
MEANINGS = (
    "alta, media, bassa, alto, medio, basso, critico, critica, opzionale, urgente, priorità alta, priorità media, "
    "priorità bassa"
)
EXPLAINING = "significato, definizione"
SELF = {
    "archived": "archiviato, archiviata",
    "historical": "storico, storica, a scopo storico",
    "superseded": "sostituito, sostituita, sostituito da, sostituita da",
    "outdated": "obsoleto, obsoleta, superato, superata, non più aggiornato, non più aggiornata, non più mantenuto",
}
THIS = "questo, questa"
DOCUMENTS = "documento, pagina, roadmap, file, piano"
COPULAS = "è, è stato, è stata"
