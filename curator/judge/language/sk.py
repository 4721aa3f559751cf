"""Slovak. Holds phrases only.

Never a phrase that an ordinary page may have as its whole title.
"""

from typing import Final

from curator.judge.language._language import Language

SLOVAK: Final = Language(
    code="sk",
    challenges=(
        "Okamih, prosím...", "Chvíľu strpenia...", "Ste robot?", "Prístup zamietnutý",
    ),
    log_ins=(
        "Prihlásenie", "Prihlásiť sa", "Prihláste sa",
    ),
    fillers=(
        "naša náš naše sú nová tá ten to táto tento stránka ktorú ktorý hľadáte hľadaná hľadaný požadovaná "
        "požadovaný ospravedlňujeme "
        "sa bohužiaľ žiaľ ups chyba nie už na v vo do z a alebo bola bol byť mohla môže sme ste nám našom "
        "serveri prosím skúste znova adresa presunutá zmazaná odstránená neexistuje je ľutujeme pravdepodobne "
        "možno tejto túto"
    ),
    things="stránka stránku stránky súbor dokument článok obsah adresa odkaz záznam príspevok",
    gone=(
        "nenájdená", "nenájdený", "nenájdené", "nebola nájdená", "nebol nájdený", "nebolo nájdené", "sa nenašla",
        "sa nenašiel", "neexistuje", "už neexistuje", "nie je dostupná", "nie je k dispozícii",
        "už nie je k dispozícii", "nedostupná", "bola odstránená", "bola zmazaná", "sa nedá nájsť",
        "nepodarilo nájsť", "nevieme nájsť", "sme nenašli",
    ),
    lost=(
        "Stránka nenájdená", "Nenájdené", "Stránka neexistuje", "Stránka sa nenašla", "Stránka nebola nájdená",
        "Chyba 404", "404 stránka nenájdená", "Nič sa nenašlo", "Túto stránku sa nepodarilo nájsť",
    ),
    domains="doména domény doménu",
    sale=(
        "je na predaj", "na predaj", "vypršala", "expirovala", "je zaregistrovaná", "je registrovaná",
        "je zaparkovaná",
    ),
    sale_pages=(
        "Doména na predaj", "Táto doména je na predaj", "Kúpiť túto doménu", "Doména je zaregistrovaná",
        "Parkovaná doména",
    ),
    sites="stránka stránky web účet obchod server",
    unready=(
        "vo výstavbe", "v príprave", "pripravujeme", "bol pozastavený", "je pozastavený", "pozastavený",
        "už čoskoro", "čoskoro", "prebieha údržba", "v rekonštrukcii",
    ),
    unready_pages=(
        "Vo výstavbe", "Stránka vo výstavbe", "Stránka v príprave", "Už čoskoro", "Účet pozastavený",
        "Prebieha údržba", "Údržba",
    ),
    consents=(
        "Skôr než budete pokračovať do Googlu", "Používame cookies", "Vážime si vaše súkromie",
    ),
    paywalls=(
        "Článok je len pre predplatiteľov", "Len pre predplatiteľov", "Odomknite si článok",
    ),
    stale=(
        "Táto stránka sa už neaktualizuje", "Archivovaná stránka", "Projekt bol ukončený",
    ),
)  # fmt: skip
