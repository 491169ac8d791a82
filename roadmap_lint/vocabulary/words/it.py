"""Italian."""

STATUS = {
    "done": (
        "fatto,fatta,fatti,fatte,completato,completata,completati,completate,finito,finita,terminato,terminata,concluso,conclusa,rilasciato,"
        "rilasciata,rilasciati,rilasciate,pubblicato,pubblicata,implementato,implementata,implementati,implementate,consegnato,consegnata,"
        "chiuso,chiusa,in produzione,disponibile,risolto,risolta,realizzato,realizzata,distribuito"
    ).split(","),
    "active": (
        "in corso,in lavorazione,in sviluppo,in fase di sviluppo,attivo,attiva,iniziato,iniziata,avviato,avviata,parziale,parzialmente,"
        "in revisione,in test,attuale,adesso,ora,in esecuzione"
    ).split(","),
    "planned": (
        "pianificato,pianificata,pianificati,pianificate,previsto,prevista,previsti,previste,programmato,programmata,da fare,non iniziato,"
        "non iniziata,non ancora iniziato,in attesa,in programma,prossimo,prossima,prossimi,prossime,futuro,futura,futuri,future,più avanti,"
        "in seguito,proposto,proposta,prossimamente,aperto,aperta,bozza,in arrivo,da iniziare"
    ).split(","),
    "deferred": "rinviato,rinviata,rimandato,rimandata,posticipato,posticipata,in pausa,bloccato,bloccata,sospeso,sospesa,congelato".split(","),
    "dropped": "annullato,annullata,annullati,cancellato,cancellata,abbandonato,abbandonata,scartato,scartata,rifiutato,rimosso,rimossa".split(","),
}
LOOSE = "fatto,fatta,fatti,fatte,parziale,parzialmente,iniziato,iniziata,avviato,avviata,chiuso,chiusa,disponibile".split(",")
WEAK = (
    "attivo,attiva,attuale,adesso,ora,prossimo,prossima,prossimi,prossime,futuro,futura,futuri,future,più avanti,in seguito,proposta,aperto,"
    "aperta,chiuso,chiusa,bozza,disponibile,prossimamente,in attesa,parziale,parzialmente,rimosso,rimossa,fatti"
).split(",")
QUALIFIERS = "già,completamente,recentemente,tutti,tutte,tutto,interamente,attualmente".split(",")
PARTIAL = "parzialmente,quasi,in parte,in gran parte".split(",")
NEGATIONS = "non,non ancora".split(",")
EXCEPTIONS = "tranne,eccetto,salvo,ma,escluso".split(",")
CONNECTIVES = "in,il,nel,nella,da,dal,per,con,via,tramite,a,ad,di,del,fine,inizio,metà,e,entro".split(",")
DEMANDS = "prima,quando,se,appena".split(",")
REFERENCES = "versione,pr,issue,fase".split(",")
BUCKETS = {
    "done": "completati di recente,completato di recente,recentemente completato,versioni precedenti,rilasci precedenti".split(","),
    "active": "lavori in corso,lavoro in corso,sprint attuale,sviluppo attuale".split(","),
    "planned": (
        "prossima versione,prossime versioni,prossimo rilascio,lavori futuri,idee future,miglioramenti futuri,funzionalità future,"
        "piani futuri,sviluppi futuri,cosa ci aspetta,cose da fare"
    ).split(","),
    "deferred": ["non ora"],
    "dropped": ["fuori ambito"],
}
NOUNS = "funzionalità,versioni,versione,attività,traguardi,fasi,elementi,lavori,obiettivi,miglioramenti,rilasci".split(",")
LABELS = {
    "updated": (
        "ultimo aggiornamento,aggiornato,aggiornata,aggiornato il,aggiornato al,ultima modifica,ultima revisione,data di aggiornamento,"
        "ultimo aggiornamento il,modificato il"
    ).split(","),
    "review": "prossima revisione,data di revisione,prossimo aggiornamento".split(","),
    "target": (
        "data prevista,scadenza,data obiettivo,previsto,previsto per,pianificato per,versione obiettivo,rilascio previsto,tempistica,"
        "data stimata,consegna prevista,tempistiche"
    ).split(","),
    "released": "pubblicato il,data di rilascio,rilasciato il,completato il,data di completamento,data di pubblicazione".split(","),
    "started": "inizio,data di inizio,iniziato il".split(","),
    "status": "stato,stato attuale,stato corrente".split(","),
    "version": ["versione"],
    "current_version": "versione attuale,ultima versione,versione corrente,versione stabile".split(","),
    "progress": "progresso,avanzamento,stato di avanzamento,progressi".split(","),
    "milestone": "traguardo,fase,funzionalità,attività,nome,titolo,tappa,elemento,obiettivo".split(","),
    "id": "n.,numero,identificativo".split(","),
    "depends": "dipende da,dipendenze,dipendenza,richiede,bloccato da,prerequisiti,dopo".split(","),
    "priority": ["priorità"],
    "owner": "responsabile,assegnato a,proprietario".split(","),
    "legend": "legenda,legenda degli stati,simboli".split(","),
    "date": [],
}
KINDS = {
    "phase": ["fase", "fasi"],
    "milestone": ["traguardo", "milestone"],
    "sprint": ["sprint"],
    "wave": ["ondata"],
    "stage": ["tappa", "stadio"],
    "epic": ["epica"],
    "iteration": ["iterazione"],
}
KINDS_AFTER: dict[str, list[str]] = {}
RANGE_WORDS = "a,e".split(",")
MEANINGS = "alta,media,bassa,alto,medio,basso,critico,critica,opzionale,urgente,priorità alta,priorità media,priorità bassa".split(",")
SELF = {
    "archived": ["archiviato", "archiviata"],
    "historical": ["storico", "storica", "a scopo storico"],
    "superseded": ["sostituito", "sostituita", "sostituito da", "sostituita da"],
    "outdated": "obsoleto,obsoleta,superato,superata,non più aggiornato,non più aggiornata,non più mantenuto".split(","),
}
THIS = "questo,questa".split(",")
DOCUMENTS = "documento,pagina,roadmap,file,piano".split(",")
COPULAS = "è,è stato,è stata".split(",")
