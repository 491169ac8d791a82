"""Swedish."""

STATUS = {
    "done": (
        "klar,klart,klara,färdig,färdigt,färdiga,slutförd,slutfört,slutförda,avslutad,avslutat,avslutade,släppt,släppta,publicerad,publicerat,"
        "levererad,levererat,levererade,implementerad,implementerat,implementerade,genomförd,genomfört,genomförda,stängd,stängt,lanserad,"
        "lanserat,tillgänglig,åtgärdad,åtgärdat,åtgärdade,löst"
    ).split(","),
    "active": (
        "pågående,pågår,påbörjad,påbörjat,påbörjade,under arbete,under utveckling,under uppbyggnad,delvis,delvis klar,delvis klart,aktiv,aktuell,"
        "aktuellt,startad,startat,under test,under granskning,nu"
    ).split(","),
    "planned": (
        "planerad,planerat,planerade,planeras,kommande,ej påbörjad,ej påbörjat,inte påbörjad,inte påbörjat,ännu inte påbörjad,att göra,"
        "väntande,väntar,framtida,framtid,senare,nästa,föreslagen,föreslaget,öppen,utkast,på gång,ej startad,härnäst"
    ).split(","),
    "deferred": "uppskjuten,uppskjutet,uppskjutna,pausad,pausat,blockerad,blockerat,framskjuten,framskjutet,vilande,lagd på is".split(","),
    "dropped": "avbruten,avbrutet,inställd,inställt,avfärdad,struken,struket,övergiven,övergivet,avvisad,borttagen,borttaget".split(","),
}
LOOSE = "klar,klart,klara,färdig,färdigt,färdiga,delvis,startad,startat,väntar,väntande,pågår,löst".split(",")
WEAK = (
    "aktiv,aktuell,aktuellt,nu,framtida,framtid,senare,nästa,öppen,stängd,stängt,utkast,tillgänglig,delvis,borttagen,borttaget,klara,väntande,"
    "väntar,härnäst,på gång,löst"
).split(",")
QUALIFIERS = "redan,helt,nyligen,alla,allt,fullständigt,just nu".split(",")
PARTIAL = "delvis,nästan,till största delen,mestadels".split(",")
NEGATIONS = "inte,ej,ännu inte".split(",")
EXCEPTIONS = "utom,förutom,men,exklusive".split(",")
CONNECTIVES = "i,på,sedan,från,till,för,med,via,den,av,per,under,slutet,början,mitten,och".split(",")
DEMANDS = "innan,före,när,om".split(",")
REFERENCES = "version,pr,issue,fas".split(",")
BUCKETS = {
    "done": "nyligen klart,nyligen slutfört,tidigare versioner,tidigare utgåvor".split(","),
    "active": "pågående arbete,nuvarande arbete,aktuellt arbete,nuvarande sprint".split(","),
    "planned": "nästa version,kommande versioner,kommande funktioner,framtida planer,framtida förbättringar,framtida arbete,vad händer härnäst".split(","),
    "deferred": ["inte nu"],
    "dropped": ["utanför omfattningen"],
}
NOUNS = "funktioner,versioner,version,uppgifter,milstolpar,faser,punkter,arbete,mål,förbättringar,utgåvor".split(",")
LABELS = {
    "updated": "senast uppdaterad,senast uppdaterat,uppdaterad,uppdaterat,senaste uppdatering,senast ändrad,uppdaterad den,senast reviderad".split(","),
    "review": "nästa granskning,nästa översyn,nästa genomgång".split(","),
    "target": "måldatum,planerad,planerat,planerat datum,förväntat,deadline,slutdatum,tidsplan,målversion,planerad till,beräknas,förfallodatum,tidplan".split(","),
    "released": "släppt,släppt den,slutförd,lanseringsdatum,releasedatum,färdigdatum,avslutad den".split(","),
    "started": "startdatum,påbörjad,start".split(","),
    "status": "status,tillstånd,nuvarande status,aktuell status,läge".split(","),
    "version": ["version", "utgåva"],
    "current_version": "nuvarande version,aktuell version,senaste version,stabil version".split(","),
    "progress": "framsteg,förlopp,färdiggrad".split(","),
    "milestone": "milstolpe,fas,funktion,uppgift,namn,titel,etapp,punkt,steg".split(","),
    "id": "nr,nummer".split(","),
    "depends": "beror på,beroenden,beroende,kräver,blockeras av,förutsättningar".split(","),
    "priority": ["prioritet"],
    "owner": "ansvarig,ägare".split(","),
    "legend": "teckenförklaring,förklaring,symboler".split(","),
    "date": ["datum"],
}
KINDS = {
    "phase": ["fas", "faser"],
    "milestone": ["milstolpe", "milstolpar"],
    "sprint": ["sprint"],
    "wave": ["våg"],
    "stage": ["etapp"],
    "epic": ["epic"],
    "iteration": ["iteration"],
}
KINDS_AFTER: dict[str, list[str]] = {}
RANGE_WORDS = "till,och".split(",")
MEANINGS = "hög,medel,låg,kritisk,valfri,brådskande".split(",")
SELF = {
    "archived": ["arkiverad", "arkiverat"],
    "historical": ["historisk", "historiskt"],
    "superseded": ["ersatt", "ersatts", "ersatts av"],
    "outdated": "föråldrad,föråldrat,inaktuell,inaktuellt,underhålls inte,uppdateras inte,inte längre uppdaterad".split(","),
}
THIS = "detta,denna,den här,det här".split(",")
DOCUMENTS = "dokument,dokumentet,sida,sidan,färdplan,färdplanen,plan,planen,fil,filen,roadmap".split(",")
COPULAS = "är,har,blev".split(",")
