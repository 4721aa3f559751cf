"""Swedish. Holds phrases only.

Never a phrase that an ordinary page may have as its whole title.
"""

from typing import Final

from curator.judge.language._language import Language

SWEDISH: Final = Language(
    code="sv",
    challenges=(
        "Ett ögonblick...", "Vänta lite...", "Är du en robot?", "Åtkomst nekad",
    ),
    log_ins=(
        "Logga in", "Inloggning", "Inloggning krävs",
    ),
    fillers=(
        "vår vårt nya den det de en ett denna sidan som du söker sökte letar efter begärde begärda tyvärr förlåt "
        "hoppsan oj "
        "ojdå fel inte längre kan kunde har finns är att på i till av och eller vi dig oss ledsna försök igen "
        "servern adressen flyttats tagits bort raderats flyttad borttagen hittas hitta kanske ha försökte nå vår "
        "webbplats här"
    ),
    things=(
        "sidan sida webbsidan filen fil dokumentet dokument artikeln artikel innehållet adressen länken inlägget"
    ),
    gone=(
        "hittades inte", "kunde inte hittas", "kan inte hittas", "hittas inte", "kunde inte hitta",
        "kan inte hitta", "hittade inte", "hittar inte", "hittar tyvärr inte", "finns inte", "finns inte längre",
        "finns tyvärr inte", "finns ej", "är inte tillgänglig", "inte längre tillgänglig", "har tagits bort",
        "är borttagen", "har raderats", "saknas", "ej hittad", "flyttats eller tagits bort",
    ),
    lost=(
        "Sidan hittades inte", "Sidan kunde inte hittas", "Sidan finns inte", "Hittades inte", "Fel 404",
        "404 sidan hittades inte", "Sidan kan inte hittas", "Ingenting hittades", "Vi kan inte hitta sidan",
        "Sidan saknas",
    ),
    domains="domän domänen domännamn domännamnet",
    sale=(
        "är till salu", "till salu", "har gått ut", "är registrerad", "är parkerad", "parkerad", "säljes",
    ),
    sale_pages=(
        "Domän till salu", "Domänen är till salu", "Denna domän är till salu", "Parkerad domän",
        "Domänen är parkerad", "Domänen har gått ut",
    ),
    sites="webbplats webbplatsen sidan hemsida hemsidan sajten kontot konto butiken",
    unready=(
        "under uppbyggnad", "under konstruktion", "är avstängd", "avstängt", "har stängts av", "kommer snart",
        "snart", "underhåll pågår", "under underhåll", "tillfälligt otillgänglig",
    ),
    unready_pages=(
        "Under uppbyggnad", "Webbplatsen är under uppbyggnad", "Under konstruktion", "Kommer snart",
        "Kontot är avstängt", "Underhåll pågår",
    ),
    consents=(
        "Innan du fortsätter till Google", "Innan du fortsätter till YouTube", "Vi använder cookies",
        "Vi använder kakor",
    ),
    paywalls=(
        "Endast för prenumeranter", "Artikeln är bara för prenumeranter", "Prenumerera för att läsa vidare",
        "Logga in för att läsa vidare",
    ),
    stale=(
        "Sidan uppdateras inte längre", "Den här sidan uppdateras inte längre",
        "Webbplatsen uppdateras inte längre", "Arkiverad sida", "Projektet är avslutat",
    ),
)  # fmt: skip
