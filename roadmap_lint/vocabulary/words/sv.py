"""Swedish."""

STATUS = {
    "done": (
        "klar, klart, klara, färdig, färdigt, färdiga, slutförd, slutfört, slutförda, avslutad, avslutat, avslutade, "
        "släppt, släppta, publicerad, publicerat, levererad, levererat, levererade, implementerad, implementerat, "
        "implementerade, genomförd, genomfört, genomförda, stängd, stängt, lanserad, lanserat, tillgänglig, åtgärdad, "
        "åtgärdat, åtgärdade, i produktion, införd, infört, införda, uppnådd, uppnått, driftsatt, avklarad, avklarat, "
        "avklarade, gjord, gjort, gjorda, utförd, utfört, utförda, färdigställd, färdigställt, färdigställda, "
        "lanserade, publicerade"
    ),
    "active": (
        "pågående, pågår, påbörjad, påbörjat, påbörjade, under arbete, under utveckling, under uppbyggnad, delvis, "
        "delvis klar, delvis klart, aktiv, aktuell, aktuellt, startad, startat, under test, under granskning, nu, "
        "arbete pågår, i arbete, testas, utvecklas, under implementering, igång, jobbas på"
    ),
    "planned": (
        "planerad, planerat, planerade, planeras, kommande, ej påbörjad, ej påbörjat, inte påbörjad, inte påbörjat, "
        "ännu inte påbörjad, att göra, väntande, väntar, framtida, framtid, senare, nästa, föreslagen, föreslaget, "
        "öppen, utkast, på gång, ej startad, härnäst, inte startad, inte startat, återstår, kvar att göra, inplanerad, "
        "inplanerat, ej genomförd, ej implementerad, ej klar, ej klart, inte klar, inte klart, snart"
    ),
    "deferred": (
        "uppskjuten, uppskjutet, uppskjutna, pausad, pausat, blockerad, blockerat, framskjuten, framskjutet, vilande, "
        "lagd på is, framflyttad, framflyttat, skjuts upp, senarelagd, senarelagt, på is, parkerad, parkerat"
    ),
    "dropped": (
        "avbruten, avbrutet, inställd, inställt, avfärdad, struken, struket, övergiven, övergivet, avvisad, borttagen, "
        "borttaget, nedlagd, nedlagt, nerlagd, utgår, utgått, skrotad, skrotat"
    ),
}
LOOSE = (
    "klar, klart, klara, färdig, färdigt, färdiga, delvis, startad, startat, väntar, väntande, pågår, i produktion, "
    "gjord, gjort, gjorda, utförd, utfört, uppnådd, uppnått, testas, utvecklas, igång, återstår, utgår, utgått"
)
WEAK = (
    "aktiv, aktuell, aktuellt, nu, framtida, framtid, senare, nästa, öppen, stängd, stängt, utkast, tillgänglig, "
    "delvis, borttagen, borttaget, klara, väntande, väntar, härnäst, på gång, igång, återstår, snart"
)
QUALIFIERS = "redan, helt, nyligen, alla, allt, fullständigt, just nu"
PARTIAL = "delvis, nästan, till största delen, mestadels"
NEGATIONS = "inte, ej, ännu inte"
EXCEPTIONS = "utom, förutom, men, exklusive"
CONNECTIVES = "i, på, sedan, från, till, för, med, via, den, av, per, under, slutet, början, mitten, och"
DEMANDS = "innan, före, när, om"
HEALTH = "enligt plan, redo, i drift, stabil, stabilt, fungerar"
REFERENCES = "version, pr, issue, fas"
BUCKETS = {
    "done": (
        "nyligen klart, nyligen slutfört, tidigare versioner, tidigare utgåvor, klara uppgifter, klara funktioner, "
        "färdiga funktioner"
    ),
    "active": "pågående arbete, nuvarande arbete, aktuellt arbete, nuvarande sprint",
    "planned": (
        "nästa version, kommande versioner, kommande funktioner, framtida planer, framtida förbättringar, framtida "
        "arbete, vad händer härnäst, framtida funktioner, framtida idéer, återstår, återstående arbete"
    ),
    "deferred": "inte nu",
    "dropped": "utanför omfattningen",
}
NOUNS = "funktioner, versioner, version, uppgifter, milstolpar, faser, punkter, arbete, mål, förbättringar, utgåvor"
LABELS = {
    "updated": (
        "senast uppdaterad, senast uppdaterat, uppdaterad, uppdaterat, senaste uppdatering, senast ändrad, uppdaterad "
        "den, senast reviderad, senast uppdaterad den, uppdateringsdatum, senaste ändring, senast ändrad den"
    ),
    "review": "nästa granskning, nästa översyn, nästa genomgång, nästa uppdatering, datum för nästa granskning",
    "target": (
        "måldatum, planerad, planerat, planerat datum, förväntat, deadline, slutdatum, tidsplan, målversion, planerad "
        "till, beräknas, förfallodatum, tidplan, förväntat datum, beräknat datum, planerad release, planerat släpp, "
        "planerad leverans, beräknad leverans, förväntad leverans, målkvartal, leveransdatum, beräknat klart, tidsram, "
        "tidsperiod, planerad utgåva, beräknad"
    ),
    "released": (
        "släppt, släppt den, slutförd, lanseringsdatum, releasedatum, färdigdatum, avslutad den, släppdatum, färdig "
        "den, klart den, klar den, slutförd den, lanserad den, publicerad den"
    ),
    "started": "startdatum, påbörjad, start",
    "status": "status, tillstånd, nuvarande status, aktuell status, läge, nuläge, projektläge",
    "version": "version, utgåva",
    "current_version": "nuvarande version, aktuell version, senaste version, stabil version, senaste stabila version",
    "next": "nästa milstolpe, nästa fas, nästa version, nästa release, nästa sprint, nästa etapp",
    "ongoing": (
        "nuvarande fas, nuvarande milstolpe, aktuell fas, nuvarande sprint, pågående fas, aktuell etapp, nuvarande "
        "etapp"
    ),
    "progress": "framsteg, förlopp, färdiggrad, övergripande framsteg, framdrift, färdigställandegrad",
    "milestone": "milstolpe, fas, funktion, uppgift, namn, titel, etapp, punkt, steg, aktivitet, leverabel, delmål",
    "id": "nr, nummer",
    "depends": "beror på, beroenden, beroende, kräver, blockeras av, förutsättningar",
    "priority": "prioritet",
    "owner": "ansvarig, ägare",
    "legend": "teckenförklaring, förklaring, symboler",
    "date": "datum",
}
KINDS = {
    "phase": "fas, faser",
    "milestone": "milstolpe, milstolpar",
    "sprint": "sprint",
    "wave": "våg",
    "stage": "etapp",
    "epic": "epic",
    "iteration": "iteration",
}
KINDS_AFTER: dict[str, str] = {}
RANGE_WORDS = "till, och"
GOALS = "mål"
MEANINGS = "hög, medel, låg, kritisk, valfri, brådskande"
EXPLAINING = "betydelse, innebörd, förklaring"
SELF = {
    "archived": "arkiverad, arkiverat",
    "historical": "historisk, historiskt",
    "superseded": "ersatt, ersatts, ersatts av",
    "outdated": (
        "föråldrad, föråldrat, inaktuell, inaktuellt, underhålls inte, uppdateras inte, inte längre uppdaterad"
    ),
}
THIS = "detta, denna, den här, det här"
DOCUMENTS = "dokument, dokumentet, sida, sidan, färdplan, färdplanen, plan, planen, fil, filen, roadmap"
COPULAS = "är, har, blev"
