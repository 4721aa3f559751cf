"""Hungarian. Holds phrases only.

Never a phrase that an ordinary page may have as its whole title.
"""

from typing import Final

from curator.judge.language._language import Language

HUNGARIAN: Final = Language(
    code="hu",
    challenges=(
        "Egy pillanat...", "Egy pillanat türelmet...", "Ön robot?", "Hozzáférés megtagadva",
    ),
    log_ins=(
        "Bejelentkezés", "Belépés", "Jelentkezzen be", "Lépjen be",
    ),
    fillers=(
        "honlapunk oldalunk új jelenleg a az ez egy ezt azt amit amelyet keresett keres kért kérésedre sajnáljuk "
        "sajnos elnézést hoppá hiba nem "
        "már és vagy van volt lett lehet hogy szerveren oldalt kérjük próbálja újra cím címen törölték "
        "áthelyezték eltávolították megtalálható itt található ön által megadott ezen"
    ),
    things=(
        "oldal oldalt lap lapot fájl dokumentum dokumentumot cikk cikket tartalom tartalmat cím weboldal "
        "bejegyzés"
    ),
    gone=(
        "nem található", "nem létezik", "már nem létezik", "nem elérhető", "már nem elérhető", "nem érhető el",
        "nincs ilyen", "törölték", "törölve", "eltávolították", "nem találtuk", "nem találjuk",
        "nem található meg", "megszűnt", "lejárt", "áthelyezték vagy törölték",
    ),
    lost=(
        "Az oldal nem található", "Oldal nem található", "A keresett oldal nem található", "Nem található",
        "404 hiba", "404-es hiba", "404 az oldal nem található", "Nincs ilyen oldal", "Nincs találat",
        "Az oldal nem létezik", "A lap nem található",
    ),
    domains="domain domén domaint domainnév",
    sale=(
        "eladó", "lejárt", "regisztrálva van", "parkol", "parkoltatva", "megvásárolható", "foglalt",
    ),
    sale_pages=(
        "Eladó domain", "Domain eladó", "Ez a domain eladó", "A domain lejárt", "Parkoló domain",
    ),
    sites="oldal weboldal honlap fiók tárhely webáruház szerver",
    unready=(
        "fejlesztés alatt", "készül", "építés alatt", "szerkesztés alatt", "felfüggesztve", "fel lett függesztve",
        "hamarosan", "karbantartás alatt", "karbantartás miatt", "átmenetileg nem elérhető",
    ),
    unready_pages=(
        "Fejlesztés alatt", "Az oldal fejlesztés alatt", "Szerkesztés alatt", "Hamarosan", "Fiók felfüggesztve",
        "Karbantartás", "Az oldal karbantartás alatt",
    ),
    consents=(
        "Mielőtt továbblépne a Google szolgáltatásra", "Mielőtt továbblépne a YouTube-ra", "Sütiket használunk",
        "Fontos számunkra az Ön adatainak védelme",
    ),
    paywalls=(
        "A cikk csak előfizetőknek elérhető", "Csak előfizetőknek", "Fizessen elő a folytatáshoz",
    ),
    stale=(
        "Ez az oldal már nem frissül", "A honlap már nem frissül", "Archivált oldal", "A projekt lezárult",
    ),
)  # fmt: skip
