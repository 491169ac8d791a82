"""German."""

STATUS = {
    "done": (
        "erledigt, fertig, fertiggestellt, abgeschlossen, umgesetzt, implementiert, veröffentlicht, ausgeliefert, "
        "released, beendet, geschlossen, gelöst, behoben, verfügbar, freigegeben, eingeführt, erreicht, live gegangen, "
        "erfolgreich abgeschlossen, vollständig, abgeschlossene, abgeschlossener, erledigte, fertige, umgesetzte, "
        "veröffentlichte, ausgerollt, produktiv, produktiv gesetzt, in produktion, abgenommen, integriert, geliefert, "
        "komplett, freigeschaltet, live geschaltet, gemergt, bereitgestellt, fertig gestellt, realisiert"
    ),
    "active": (
        "in arbeit, in bearbeitung, laufend, läuft, aktuell, aktiv, begonnen, gestartet, in entwicklung, in umsetzung, "
        "teilweise erledigt, teilweise fertig, teilweise umgesetzt, teilweise, angefangen, im gange, in prüfung, in "
        "review, im test, in erprobung, jetzt, wird umgesetzt, wird entwickelt, laufende, im aufbau, wird gerade "
        "umgesetzt, wird gerade entwickelt, wird bearbeitet, in der entwicklung, in der umsetzung, in der testphase, "
        "in der erprobung, zum teil erledigt, zum teil umgesetzt, zum teil fertig"
    ),
    "planned": (
        "geplant, geplante, geplanter, offen, offene, ausstehend, anstehend, anstehende, nicht begonnen, noch nicht "
        "begonnen, nicht gestartet, noch nicht gestartet, noch offen, zukünftig, künftig, zukünftige, künftige, in "
        "planung, vorgesehen, vorgemerkt, demnächst, als nächstes, nächste, später, zukunft, vorgeschlagen, entwurf, "
        "zu erledigen, noch nicht umgesetzt, steht aus, angedacht, steht noch aus, stehen noch aus, unbearbeitet, "
        "nicht angefangen, noch nicht angefangen, noch nicht erledigt, noch zu erledigen, noch zu tun, in vorbereitung"
    ),
    "deferred": (
        "verschoben, zurückgestellt, aufgeschoben, pausiert, blockiert, angehalten, ausgesetzt, vertagt, auf eis, auf "
        "eis gelegt, auf später verschoben, unterbrochen, ruht"
    ),
    "dropped": (
        "verworfen, abgebrochen, gestrichen, abgelehnt, entfallen, entfällt, aufgegeben, eingestellt, storniert, nicht "
        "umgesetzt, wird nicht umgesetzt, nicht weiterverfolgt, wird nicht weiterverfolgt, abgesagt"
    ),
}
LOOSE = (
    "fertige, erledigte, umgesetzte, veröffentlichte, abgeschlossene, abgeschlossener, geplante, geplanter, laufende, "
    "anstehende, teilweise, vollständig, begonnen, gestartet, läuft, verfügbar, produktiv, in produktion, integriert, "
    "komplett, realisiert, ruht, unterbrochen"
)
WEAK = (
    "offen, offene, aktuell, aktiv, jetzt, nächste, später, zukunft, zukünftig, künftig, zukünftige, künftige, "
    "entwurf, geschlossen, verfügbar, als nächstes, teilweise, eingestellt, vollständig, produktiv, integriert, "
    "komplett"
)
QUALIFIERS = (
    "bereits, vollständig, komplett, kürzlich, schon, erfolgreich, alle, derzeit, gerade, zuletzt, weitgehend, "
    "vorerst, zurzeit, aktuell, inzwischen, bis auf weiteres"
)
PARTIAL = "teilweise, größtenteils, fast, nahezu, beinahe, überwiegend, halb"
NEGATIONS = "nicht, noch nicht"
EXCEPTIONS = "außer, bis auf, ausgenommen, ohne, aber"
CONNECTIVES = (
    "am, im, in, seit, ab, bis, für, mit, via, per, durch, zum, zur, von, vom, stand, ende, anfang, mitte, und, auf, "
    "nach"
)
DEMANDS = "vor, bevor, wenn, sobald, falls, werden, wird, sein"
HEALTH = "im plan, auf kurs, bereit, produktionsreif, stabil, lauffähig, läuft, einsatzbereit"
REFERENCES = "version, pr, issue, phase"
BUCKETS = {
    "done": (
        "kürzlich abgeschlossen, zuletzt abgeschlossen, bisherige versionen, was schon fertig ist, bisherige releases"
    ),
    "active": "aktuelle arbeiten, aktueller sprint, aktuelle entwicklung, laufende arbeiten, derzeit in arbeit",
    "planned": (
        "nächste version, nächste versionen, nächste releases, zukünftige features, zukünftige versionen, künftige "
        "versionen, zukünftige pläne, geplante features, offene aufgaben, offene punkte, ausblick, für später, "
        "zukünftige erweiterungen, künftige erweiterungen, geplante erweiterungen, ideen für später"
    ),
    "deferred": "vorerst nicht",
    "dropped": "nicht geplant, außerhalb des umfangs",
}
NOUNS = (
    "funktionen, features, aufgaben, arbeiten, punkte, versionen, version, releases, meilensteine, meilenstein, "
    "phasen, ziele, verbesserungen, änderungen, erweiterungen, arbeitspakete"
)
LABELS = {
    "updated": (
        "letzte aktualisierung, zuletzt aktualisiert, aktualisiert, stand, letzte änderung, zuletzt geändert, "
        "aktualisiert am, zuletzt aktualisiert am, letztes update, stand vom, zuletzt bearbeitet, "
        "aktualisierungsdatum, stand der roadmap, letzte überarbeitung, zuletzt überarbeitet, zuletzt geändert am, "
        "zuletzt überarbeitet am, letzter stand"
    ),
    "review": (
        "nächste review, nächstes review, nächste überprüfung, nächste prüfung, nächste aktualisierung, nächster "
        "review, nächste durchsicht, review datum, nächster überprüfungstermin, nächster review termin"
    ),
    "target": (
        "zieldatum, zieltermin, termin, fällig, fällig am, geplant, geplant für, geplanter termin, frist, ziel "
        "version, zielversion, voraussichtlich, erwartet, zeitplan, zeitrahmen, zeitraum, geplante veröffentlichung, "
        "voraussichtliche fertigstellung, geplantes release, fälligkeitsdatum, fällig bis, geplante fertigstellung, "
        "geplanter abschluss, geplantes datum, geplanter zeitraum, geplantes ende, fertigstellung bis, liefertermin, "
        "voraussichtliches release, voraussichtlicher termin, voraussichtlicher abschluss, ziel release, zielrelease, "
        "zielquartal, ziel quartal, plantermin, zielzeitraum, ziel datum, enddatum, end datum, ziel termin"
    ),
    "released": (
        "veröffentlicht, veröffentlicht am, abgeschlossen am, fertiggestellt am, erledigt am, veröffentlichungsdatum, "
        "fertiggestellt, "
        "releasedatum, release datum, abschlussdatum, freigabedatum, abgeschlossen, fertig seit, fertig am, erledigt "
        "seit"
    ),
    "started": "begonnen, begonnen am, start, startdatum, start datum, beginn",
    "status": (
        "status, zustand, aktueller status, aktueller stand, projektstatus, projektstand, umsetzungsstand, "
        "bearbeitungsstand, umsetzungsstatus, entwicklungsstand, bearbeitungsstatus"
    ),
    "version": "version, release",
    "current_version": (
        "aktuelle version, neueste version, stabile version, letzte version, aktuelles release, aktuelle stabile "
        "version, derzeitige version, letztes release, neuestes release"
    ),
    "next": (
        "nächster meilenstein, nächste phase, nächstes release, nächste version, als nächstes, nächster "
        "sprint, kommende version"
    ),
    "ongoing": (
        "aktuelle phase, aktueller meilenstein, aktueller sprint, aktueller fokus, derzeit in arbeit, laufende phase, "
        "derzeitige phase"
    ),
    "progress": (
        "fortschritt, gesamtfortschritt, fertigstellung, umsetzungsgrad, fertigstellungsgrad, aktueller fortschritt"
    ),
    "milestone": (
        "meilenstein, phase, funktion, aufgabe, name, titel, bezeichnung, merkmal, etappe, thema, arbeitspaket, "
        "vorhaben, maßnahme, teilprojekt"
    ),
    "id": "nr, nr., nummer, kennung",
    "depends": (
        "abhängig von, abhängigkeiten, abhängigkeit, benötigt, setzt voraus, voraussetzung, voraussetzungen, blockiert "
        "durch, hängt ab von"
    ),
    "priority": "priorität, prio, dringlichkeit",
    "owner": "verantwortlich, zuständig, verantwortlicher, bearbeiter",
    "legend": "legende, statuslegende, symbole, zeichenerklärung",
    "date": "datum",
}
KINDS = {
    "phase": "phase, phasen",
    "milestone": "meilenstein, meilensteine",
    "sprint": "sprint",
    "wave": "welle",
    "stage": "etappe, stufe",
    "epic": "epic",
    "iteration": "iteration",
}
KINDS_AFTER = {
    "phase": "phase",
    "milestone": "meilenstein",
    "sprint": "sprint",
    "stage": "etappe",
}
RANGE_WORDS = "bis, und"
GOALS = "ziel"
MEANINGS = "hoch, mittel, niedrig, kritisch, hohe priorität, mittlere priorität, niedrige priorität, optional, pflicht"
EXPLAINING = "bedeutung, erklärung, definition"
SELF = {
    "archived": "archiviert",
    "historical": "historisch, nur zu historischen zwecken, aus historischen gründen",
    "superseded": "ersetzt, abgelöst, überholt durch",
    "outdated": "veraltet, überholt, nicht mehr aktuell, nicht mehr gepflegt, nicht mehr aktualisiert",
}
THIS = "dieses, diese, dieser"
DOCUMENTS = "dokument, seite, roadmap, datei, plan, fahrplan"
COPULAS = "ist, wurde, wird, sind"
