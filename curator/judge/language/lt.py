"""Lithuanian. Holds phrases only.

Never a phrase that an ordinary page may have as its whole title.
"""

from typing import Final

from curator.judge.language._language import Language

LITHUANIAN: Final = Language(
    code="lt",
    challenges=(
        "Prašome palaukti...", "Minutėlę...", "Ar jūs robotas?", "Prieiga uždrausta",
    ),
    log_ins=(
        "Prisijungti", "Prisijungimas", "Prisijunkite",
    ),
    fillers=(
        "mūsų nauja šis tas jūsų ieškomas ieškote prašomas puslapis deja atsiprašome ups klaida nėra jau buvo gali "
        "būti "
        "serveryje adresas prašome bandykite dar kartą ištrintas perkeltas pašalintas arba ir kad kurio kurį "
        "nurodytas šiuo adresu tokio mes"
    ),
    things=(
        "puslapis puslapio puslapį failas failo dokumentas dokumento straipsnis straipsnio turinys adresas "
        "nuoroda"
    ),
    gone=(
        "nerastas", "nerasta", "nebuvo rastas", "neegzistuoja", "nebeegzistuoja", "nepasiekiamas", "neprieinamas",
        "ištrintas", "buvo pašalintas", "pašalintas", "nepavyko rasti", "nepavyko surasti", "neradome", "nėra",
    ),
    lost=(
        "Puslapis nerastas", "Nerasta", "Klaida 404", "404 puslapis nerastas", "Puslapis neegzistuoja",
        "Tokio puslapio nėra", "Nieko nerasta", "Ieškomas puslapis nerastas",
    ),
    domains="domenas domeno domeną",
    sale=(
        "parduodamas", "yra parduodamas", "baigė galioti", "yra registruotas", "užregistruotas", "priparkuotas",
    ),
    sale_pages=(
        "Domenas parduodamas", "Šis domenas parduodamas", "Parduodamas domenas", "Domenas užregistruotas",
    ),
    sites="puslapis svetainė svetainės tinklalapis paskyra parduotuvė serveris",
    unready=(
        "kuriamas", "kuriama", "yra kuriama", "tvarkoma", "sustabdyta", "sustabdytas", "netrukus", "jau greitai",
        "vykdomi darbai", "vyksta techniniai darbai",
    ),
    unready_pages=(
        "Svetainė kuriama", "Puslapis kuriamas", "Netrukus", "Jau greitai", "Paskyra sustabdyta",
        "Techniniai darbai",
    ),
    consents=(
        "Prieš tęsdami Google", "Naudojame slapukus", "Mes naudojame slapukus",
    ),
    paywalls=(
        "Tik prenumeratoriams", "Straipsnis tik prenumeratoriams", "Prenumeruokite ir skaitykite toliau",
    ),
    stale=(
        "Šis puslapis nebeatnaujinamas", "Svetainė nebeatnaujinama", "Archyvuotas puslapis", "Projektas baigėsi",
    ),
)  # fmt: skip
