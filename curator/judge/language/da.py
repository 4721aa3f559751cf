"""Danish. Holds phrases only.

Never a phrase that an ordinary page may have as its whole title.
"""

from typing import Final

from curator.judge.language._language import Language

DANISH: Final = Language(
    code="da",
    challenges=(
        "Et øjeblik...", "Vent venligst...", "Er du en robot?", "Adgang nægtet",
    ),
    log_ins=(
        "Log ind", "Login påkrævet", "Log på",
    ),
    fillers=(
        "vores nye den det de en et denne siden som du søger søgte leder efter ledte anmodede desværre beklager ups "
        "hovsa "
        "fejl ikke længere kan kunne har er findes at på i til af og eller vi dig os prøv igen serveren adressen "
        "flyttet slettet fjernet blive blevet finde måske være forsøger åbne her ønskede"
    ),
    things=(
        "siden side websiden filen fil dokumentet dokument artiklen artikel indholdet indhold adressen linket"
    ),
    gone=(
        "blev ikke fundet", "ikke fundet", "kunne ikke findes", "kan ikke findes", "kunne ikke finde",
        "kan ikke finde", "kan desværre ikke finde", "findes ikke", "findes ikke længere", "findes desværre ikke",
        "eksisterer ikke", "eksisterer ikke længere", "er ikke tilgængelig", "ikke længere tilgængelig",
        "er fjernet", "er blevet fjernet", "er slettet", "er blevet slettet", "flyttet eller slettet",
    ),
    lost=(
        "Siden blev ikke fundet", "Siden findes ikke", "Ikke fundet", "Side ikke fundet", "Fejl 404",
        "404 siden blev ikke fundet", "Siden kunne ikke findes", "Intet fundet", "Vi kan ikke finde siden",
    ),
    domains="domæne domænet domænenavn domænenavnet",
    sale=(
        "er til salg", "til salg", "er udløbet", "er registreret", "er parkeret", "parkeret",
    ),
    sale_pages=(
        "Domæne til salg", "Domænet er til salg", "Dette domæne er til salg", "Parkeret domæne",
        "Domænet er parkeret", "Domænet er udløbet",
    ),
    sites="hjemmeside hjemmesiden websted webstedet siden kontoen konto butikken",
    unready=(
        "under opbygning", "under konstruktion", "er suspenderet", "suspenderet", "kommer snart",
        "på vej", "under vedligeholdelse", "midlertidigt utilgængelig",
    ),
    unready_pages=(
        "Under opbygning", "Siden er under opbygning", "Under konstruktion", "Kommer snart",
        "Kontoen er suspenderet", "Vedligeholdelse",
    ),
    consents=(
        "Før du fortsætter til Google", "Før du fortsætter til YouTube", "Vi bruger cookies",
    ),
    paywalls=(
        "Kun for abonnenter", "Artiklen er kun for abonnenter", "Bliv abonnent og læs videre",
    ),
    stale=(
        "Siden opdateres ikke længere", "Denne side opdateres ikke længere", "Arkiveret side",
        "Projektet er afsluttet",
    ),
)  # fmt: skip
