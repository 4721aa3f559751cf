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
        "vår vårt nye den det de en et denne siden som du søker leter etter ba om forespurte dessverre beklager oi "
        "oisann ups "
        "feil ikke lenger kan kunne har er finnes at på i til av og eller vi deg oss prøv igjen serveren "
        "adressen flyttet slettet fjernet bli blitt finne kanskje være prøver å åpne her"
    ),
    things=(
        "siden side nettsiden filen fil dokumentet dokument artikkelen artikkel innholdet innhold adressen "
        "lenken"
    ),
    gone=(
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
    domains="domene domenet domenenavn domenenavnet",
    sale=(
        "er til salgs", "til salgs", "er utløpt", "har utløpt", "er registrert", "er parkert", "parkert",
    ),
    sale_pages=(
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
