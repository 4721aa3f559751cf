"""Norwegian. Holds phrases only.

Never a phrase that an ordinary page may have as its whole title.
"""

from typing import Final

from curator.judge.language._language import Language

NORWEGIAN: Final = Language(
    code="no",
    challenges=(
        "Et øyeblikk...", "Vent litt...", "Er du en robot?", "Ingen tilgang",
    ),
    log_ins=(
        "Logg inn", "Innlogging", "Logg på",
    ),
    fillers=(
        "via domeneshop men er ikke tatt i bruk "
        "vår vårt nye den det de en et denne siden som du søker leter etter ba om forespurte dessverre beklager oi "
        "oisann ups "
        "feil ikke lenger kan kunne har er finnes at på i til av og eller vi deg oss prøv igjen serveren "
        "adressen flyttet slettet fjernet bli blitt finne kanskje være prøver å åpne her"
    ),
    pointers="denne dette",
    things=(
        "siden side programmet artikkelen videoen boken kurset arrangementet innholdet dokumentet filen "
        "nyheten oppslaget "
        "siden side nettsiden filen fil dokumentet dokument artikkelen artikkel innholdet innhold adressen "
        "lenken"
    ),
    gone=(
        "er ikke lenger tilgjengelig", "er flyttet", "ikke tilgjengelig",
        "ble ikke funnet", "ikke funnet", "kunne ikke finnes", "kan ikke finnes", "kunne ikke finne",
        "kan ikke finne", "fant ikke", "fant dessverre ikke", "finner ikke", "finnes ikke", "finnes ikke lenger",
        "finnes dessverre ikke", "eksisterer ikke", "eksisterer ikke lenger", "er ikke tilgjengelig",
        "ikke lenger tilgjengelig", "er fjernet", "er blitt fjernet", "er slettet", "flyttet eller slettet",
    ),
    lost=(
        "Siden ble ikke funnet", "Siden finnes ikke", "Ikke funnet", "Side ikke funnet", "Feil 404",
        "404 siden ble ikke funnet", "Fant ikke siden", "Ingenting funnet", "Finner ikke siden",
        "Vi fant ikke siden",
    ),
    named=(
        "side siden sida sider sidene nettside* nettsted* innhold* fil filen filer dokument* artikkel* artikler "
        "ressurs* produkt* vare varen stilling* jobb* annonse* kurs* arrangement* hendelse* video* film* emne* "
        "tråd* prosjekt* profil* konto* blogg* lenke* lenka link* url adresse* objekt* post posten bok boka boken "
        "tittel* publikasjon* foto* bilde* oppslag* tavle* presentasjon* episode* program* leksjon* spill* app "
        "appen skjema* undersøkelse* mappe* innlegg* bruker* gruppe* forum* nyhet* oppskrift* materiell* "
        "tjeneste* utlysning* utstilling* konkurranse* kunngjøring* opptak* invitasjon* leter søker leitar "
        "id nummer* kategori* kanal* spilleliste* utsending* avdeling* album* innhald* samling* rapport* "
        "tidsskrift* deling* nettadresse* sak saka saken tjenest* tenest* stillinga arbeidsark*"
    ),
    absent=(
        "@ .. ikke|ikkje .. finn*|funnet|funne|eksister*", "@ .. ikke|ikkje .. tilgjengelig*|lenger|lenger|her|vises",

        "ikke|ikkje .. finne .. @",
        "ikke|ikkje .. finne .. det|noe|noko", "kan|kunne .. ikke|ikkje finne",
        "@ .. slettet|sletta|fjernet|fjerna|forsvunnet", "@ .. avpublisert|utløpt|besatt|lukket|stengt|avsluttet",
        "@ .. flyttet|flytta|arkivert|nedlagt|utgått|opphørt",
        "@ .. mangler|borte|trukket|deaktivert|utsolgt|inaktiv*", "finnes|finst|eksisterer ikke|ikkje",
        "ikke|ikkje lenger|lengre .. tilgjengelig*|sortiment*|utvalg*|online",
        "ikke|ikkje lenger|lengre .. aktiv*|finnes|på|i", "stilling* .. besatt|lukket|utløpt", "tatt ned|bort|av",
        "ingen|ingenting @ .. funnet|finnes", "ingenting|intet .. her|funnet|se", "her er|var .. ingenting|ikke",
        "på forespørsel .. fjernet|slettet", "@ .. ferie|pause", "gått .. vill|feil", "blindvei", "lett overalt",
        "søknadsfrist*|påmelding* .. ute|stengt|utløpt|gått",
        "forfatter*|bruker*|eier* .. slettet|fjernet|avsluttet", "ugyldig*|ukjent* @",
        "@ .. ikke|ikkje .. vises|visast|lastes|åpnes|gyldig*|aktiv*|registrer*",
        "@ .. ikke|ikkje .. kjent|sees|tilgjengeleg*|lenger|aktuell*|lastast|publiser*",
        "ikke|ikkje .. tilgjengeleg*", "@ .. allerede|alt|no avholdt|over|avsluttet|forbi|slutt|vært",
        "@ .. over|forbi|avholdt|slutt|lagt|sperret|avlyst|oppsagt|oppløst|avviklet|avslutta nede|ned",
        "@ .. lagt|lagd ned", "@ .. over|forbi|avholdt|slutt|sperret|avlyst|avviklet|avslutta",
        "ingen|intet|ikke @ .. angitt|valgt|oppgitt|med|i", "finnes|finst|er|var ingen|ikke|ikkje @",
        "ukjent*|ugyldig*|feil|manglende @", "fulgt|fulgte|klikket .. gammel|utdatert|død|utløpt|gamle lenke|lenkje",
        "her var|lå|sto|fantes .. @", "opp i røyk", "fører|leder ingen|ingensteder steder",
        "havnet|havna|kommet på|feil feil|sted", "fant|finner|fann ikke|dessverre|ikkje det|ikke du|det",
        "fant|fann .. ikke|ikkje .. det|siden|sida|noe",
        "selgeren|annonsøren|arrangøren|utgiveren .. fjernet|slettet|avsluttet", "@ .. inneholder ingen @",
    ),
    tails=(
        "leter|lette|søker|søkte|ønskede|forespurte|etterspurte|leitar|ser etter",
        "kontroller*|sjekk .. adresse*|url*|stav*|lenk*|skriv*", "skrivefeil|tastefeil|stavefeil",
        "skrevet|tastet .. feil", "flyttet|flytta .. slettet|fjernet|omdøpt|sletta|endret",
        "slettet|fjernet|omdøpt .. flyttet|omdøpt|endret", "bruk|prøv|benytt .. søk*|meny*|navigasjon*",
        "gå|tilbake|besøk|start .. forside*|startside*|hjem*", "lenk* .. utdatert|gammel|død|ødelagt|feil",
        "feil adresse*|lenk*", "kontakt .. webmaster*|administrator*|nettredaktør*",
        "kontakt|spør|skriv|ta|henvend .. personen|eieren|avsenderen|forfatteren|biblioteket",
        "lenk* .. sendte|sendt|delte",
        "se|kikk|finn|les|oppdag|utforsk|sjekk .. vår|våre|andre|alle|flere|gjerne|ledige|aktuelle",
        "følg|hold med|øye", "beklager|unnskyld .. ulempe*|uleilighet*",
        "kan|kanskje|muligens|sannsynligvis .. flyttet|slettet|fjernet|endret|utløpt|feil",
        "prøv .. igjen|igen|senere|nytt", "tilbake til", "hvis|om du .. mener|tror|spørsmål|trenger|feil",
    ),
    domains=(
        "domenet domene domenenavnet "
        "domene domenet domenenavn domenenavnet"
    ),
    sale=(
        "er registrert via",
        "er til salgs", "til salgs", "er utløpt", "har utløpt", "er registrert", "er parkert", "parkert",
    ),
    sale_pages=(
        "Dette domenet er parkert",
        "Domene til salgs", "Domenet er til salgs", "Dette domenet er til salgs", "Parkert domene",
        "Domenet er parkert", "Domenet er utløpt",
    ),
    sites="nettsted nettstedet nettside nettsiden hjemmeside siden kontoen konto butikken",
    unready=(
        "under oppbygging", "under konstruksjon", "under utvikling", "er suspendert", "suspendert",
        "kommer snart", "under vedlikehold", "midlertidig utilgjengelig",
    ),
    unready_pages=(
        "Under oppbygging", "Siden er under oppbygging", "Under konstruksjon", "Kommer snart",
        "Kontoen er suspendert", "Vedlikehold",
    ),
    consents=(
        "Før du fortsetter til Google", "Før du fortsetter til YouTube", "Vi bruker informasjonskapsler",
        "Vi bruker cookies",
    ),
    paywalls=(
        "Kun for abonnenter", "Artikkelen er kun for abonnenter", "Bli abonnent og les videre", "For abonnenter",
    ),
    stale=(
        "Siden oppdateres ikke lenger", "Denne siden oppdateres ikke lenger", "Arkivert side",
        "Prosjektet er avsluttet",
    ),
)  # fmt: skip
