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
        "hos simply com og har endnu ingen hjemmeside "
        "vores nye den det de en et denne siden som du søger søgte leder efter ledte anmodede desværre beklager ups "
        "hovsa "
        "fejl ikke længere kan kunne har er findes at på i til af og eller vi dig os prøv igen serveren adressen "
        "flyttet slettet fjernet blive blevet finde måske være forsøger åbne her ønskede"
    ),
    pointers="denne dette",
    things=(
        "siden side programmet artiklen videoen bogen kurset begivenheden opslaget indholdet dokumentet filen "
        "nyheden "
        "siden side websiden filen fil dokumentet dokument artiklen artikel indholdet indhold adressen linket"
    ),
    gone=(
        "er ikke længere tilgængelig", "er ikke længere tilgængeligt", "er flyttet eller slettet",
        "måske flyttet eller slettet", "ikke tilgængelig",
        "blev ikke fundet", "ikke fundet", "kunne ikke findes", "kan ikke findes", "kunne ikke finde",
        "kan ikke finde", "kan desværre ikke finde", "findes ikke", "findes ikke længere", "findes desværre ikke",
        "eksisterer ikke", "eksisterer ikke længere", "er ikke tilgængelig", "ikke længere tilgængelig",
        "er fjernet", "er blevet fjernet", "er slettet", "er blevet slettet", "flyttet eller slettet",
    ),
    lost=(
        "Siden blev ikke fundet", "Siden findes ikke", "Ikke fundet", "Side ikke fundet", "Fejl 404",
        "404 siden blev ikke fundet", "Siden kunne ikke findes", "Intet fundet", "Vi kan ikke finde siden",
    ),
    named=(
        "side siden sider siderne webside* hjemmeside* indhold* fil filen dokument* artikel* artikler ressource* "
        "produkt* vare varen stilling* job* annonce* kursus* kurset arrangement* begivenhed* video* film* emne* "
        "tråd* projekt* profil* konto* kontoen blog* link* url adresse* objekt* post posten bog bogen titel* "
        "publikation* foto* billede* opslag* tavle* præsentation* afsnit* program* lektion* spil* app appen "
        "formular* undersøgelse* mappe* indlæg* bruger* gruppe* forum* nyhed* opskrift* materiale* website* sted "
        "udstilling* konkurrence* meddelelse* optagelse* invitation* udbud* leder søger "
        "id nummer* kategori* udsendelse* kanal* afspilningsliste* tjeneste* afdeling* album* artikelnummer* "
        "samling* rapport* tidsskrift* forløb* deling* annoncør* ansøgningsfrist* internetadresse* webadresse* "
        "poster arbejdsark*"
    ),
    absent=(
        "@ .. ikke .. find*|fundet|eksister*|tilgængelig*|længere|mere|her|vises",
        "ikke .. finde .. @",
        "ikke .. finde .. det|noget",
        "kan|kunne .. ikke finde*",
        "@ .. slettet|fjernet|forsvundet|afpubliceret|udløbet|besat|lukket|afsluttet|flyttet",
        "@ .. arkiveret|nedlagt|udgået|ophørt|mangler", "@ .. væk|trukket|deaktiveret|udsolgt|inaktiv*",
        "findes|eksisterer ikke", "findes|eksisterer .. ikke .. mere|længere|her",
        "ikke længere|mere .. tilgængelig*|sortiment*|udbud*|online|aktiv*|findes|på|i",
        "stilling* .. besat|lukket", "taget ned|af|offline", "ingen|intet @ .. fundet|matche*|findes",
        "intet|ingenting .. her|fundet|se", "her er .. intet|ingenting|ikke", "på anmodning .. fjernet|slettet",
        "@ .. ferie|pause", "faret vild", "faret|gået .. vild|forkert", "blindgyde", "ledt overalt",
        "ansøgningsfrist*|tilmelding* .. lukket|udløbet", "forfatter*|bruger*|ejer* .. slettet|fjernet|lukket",
        "ugyldig*|ukendt* @",
        "@ .. ikke .. vises|indlæses|åbnes|gyldig*|aktiv*|registrere*",
        "@ .. ikke .. kendt|ses|aktuel*|læses|hentes|publicere*",
        "@ .. allerede afholdt|overstået|forbi|afsluttet|slut|været",
        "@ .. slut|overstået|forbi|afholdt|udløbne|spærret|aflyst|afviklet|ophævet|opsagt|udgået|opløst",
        "intet|ingen @ .. angivet|valgt|med|i", "findes|er|var ingen|intet|ikke @",
        "ukendt*|ugyldigt|forkert*|manglende @", "fulgt|fulgte|klikket .. gammelt|forældet|dødt|udløbet|gamle link",
        "her var|lå|stod|fandtes .. @", "op i røg", "fører|leder ingen|ingensteder|intetsteds steder",
        "gået|kørt|havnet forkert|galt", "taget af nettet|programmet",
        "sælgeren|annoncøren|arrangøren|udgiveren .. fjernet|slettet|afsluttet", "@ .. indeholder ingen @",
        "fandt|fundet intet|ikke .. @",
    ),
    tails=(
        "leder|ledte|søger|søgte|ønskede|anmodede|forespurgte|efterspurgte",
        "kontrollér|kontroller|tjek|check .. adresse*|url*|stav*|link*",
        "stavefejl|tastefejl|slåfejl|skrevet|tastet|indtastet .. forkert", "flyttet .. slettet|fjernet|omdøbt",
        "slettet|fjernet|omdøbt .. flyttet|omdøbt", "brug|prøv|benyt .. søg*|menu*|navigation*",
        "gå|tilbage|vend|besøg .. forside*|startside*|hjem", "link* .. forældet|gammelt|dødt|brudt|virker",
        "forkert* adresse*|link*", "kontakt .. webmaster*|administrator*",
        "kontakt|spørg|skriv|henvend .. personen|ejeren|afsenderen|forfatteren|biblioteket",
        "link* .. sendte|sendt|delte", "se|kig|find|læs|opdag|udforsk|tjek .. vores|andre|alle|flere|ellers",
        "se|kig|find|læs|opdag|udforsk|tjek .. andet|ledige|aktuelle|hvad|kalender*", "hold øje",
        "beklager|undskyld|undskylder .. ulejlighed*|besvær*",
        "kan|måske|muligvis|sandsynligvis .. flyttet|slettet|fjernet|ændret|udløbet|forkert", "prøv .. igen|senere",
        "tilbage til", "hvis du .. mener|tror|spørgsmål|brug|fejl",
    ),
    domains=(
        "domænet domæne domænenavnet "
        "domæne domænet domænenavn domænenavnet"
    ),
    sale=(
        "er parkeret og har", "er registreret hos",
        "er til salg", "til salg", "er udløbet", "er registreret", "er parkeret", "parkeret",
    ),
    sale_pages=(
        "Domænet er registreret hos Simply.com",
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
