"""Slovenian. Holds phrases only.

Never a phrase that an ordinary page may have as its whole title.
"""

from typing import Final

from curator.judge.language._language import Language

SLOVENIAN: Final = Language(
    code="sl",
    challenges=(
        "Trenutek...", "Samo trenutek...", "Ste robot?", "Dostop zavrnjen",
    ),
    log_ins=(
        "Prijava", "Prijavite se", "Prijavi se",
    ),
    fillers=(
        "naša naše nova je ta to stran ki jo ga iščete iskana iskani zahtevana zahtevani žal oprostite opravičujemo "
        "se ups napaka "
        "ni več je bila bil mogoče na v ne in ali da strežniku naslov poskusite znova prosimo izbrisana "
        "premaknjena odstranjena morda obstaja smo nismo te našli najti"
    ),
    things=(
        "stran strani datoteka datoteke dokument dokumenta članek članka vsebina vsebine naslov povezava"
    ),
    gone=(
        "ni najdena", "ni najden", "ni bila najdena", "ni bilo mogoče najti", "ni mogoče najti", "ne obstaja",
        "ne obstaja več", "ni na voljo", "ni več na voljo", "je bila izbrisana", "je bila odstranjena",
        "nismo našli", "ne najdemo", "ni bilo najdeno",
    ),
    lost=(
        "Stran ni najdena", "Stran ne obstaja", "Strani ni mogoče najti", "Ni najdeno", "Napaka 404",
        "404 stran ni najdena", "Ta stran ne obstaja", "Nič ni bilo najdeno", "Strani ni bilo mogoče najti",
    ),
    domains="domena domene domeno",
    sale=(
        "je naprodaj", "naprodaj", "na prodaj", "je potekla", "je registrirana", "je parkirana", "parkirana",
    ),
    sale_pages=(
        "Domena je naprodaj", "Domena naprodaj", "Ta domena je naprodaj", "Domena je potekla",
        "Domena je registrirana",
    ),
    sites="stran spletna spletišče račun trgovina strežnik",
    unready=(
        "v izdelavi", "v gradnji", "v pripravi", "je začasno ustavljen", "je onemogočen", "kmalu",
        "na vzdrževanju", "v vzdrževanju",
    ),
    unready_pages=(
        "V izdelavi", "Stran je v izdelavi", "Spletna stran v izdelavi", "Kmalu", "Račun onemogočen",
        "Vzdrževanje",
    ),
    consents=(
        "Preden nadaljujete na Google", "Uporabljamo piškotke",
    ),
    paywalls=(
        "Samo za naročnike", "Članek je na voljo samo naročnikom",
    ),
    stale=(
        "Ta stran se ne posodablja več", "Arhivirana stran", "Projekt je zaključen",
    ),
)  # fmt: skip
