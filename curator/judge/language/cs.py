"""Czech. Holds phrases only.

Never a phrase that an ordinary page may have as its whole title.
"""

from typing import Final

from curator.judge.language._language import Language

CZECH: Final = Language(
    code="cs",
    challenges=(
        "Okamžik, prosím...", "Moment, prosím...", "Jste robot?", "Přístup odepřen",
    ),
    log_ins=(
        "Přihlášení", "Přihlásit se", "Přihlaste se", "Přihlášení uživatele",
    ),
    fillers=(
        "naše náš naši jsou nová nové ta ten to tato tento stránka kterou který které hledáte hledaná hledaný "
        "hledané požadovaná požadovaný "
        "požadované omlouváme se bohužel ups jejda chyba ne už na v ve do z k a nebo byla byl být mohla může "
        "jsme jste nám nalezena našem serveru prosím zkuste znovu adresa adrese přesunuta smazána odstraněna "
        "neexistuje je lituje litujeme pravděpodobně možná zadaná této tuto"
    ),
    things="stránka stránku stránky soubor dokument článek obsah adresa odkaz záznam příspěvek",
    gone=(
        "nenalezena", "nenalezen", "nenalezeno", "nebyla nalezena", "nebyl nalezen", "nebylo nalezeno",
        "neexistuje", "již neexistuje", "už neexistuje", "není dostupná", "není k dispozici",
        "již není k dispozici", "nedostupná", "byla odstraněna", "byl odstraněn", "byla smazána", "nelze najít",
        "nelze nalézt", "nepodařilo se najít", "nepodařilo najít", "nemůžeme najít", "jsme nenašli",
        "nenašli jsme", "přesunuta nebo smazána",
    ),
    lost=(
        "Stránka nenalezena", "Nenalezeno", "Stránka neexistuje", "Stránka nebyla nalezena", "Chyba 404",
        "404 stránka nenalezena", "Tato stránka neexistuje", "Nic nenalezeno", "Nic jsme nenašli",
        "Stránku se nepodařilo najít",
    ),
    domains="doména domény doménu",
    sale=(
        "je na prodej", "na prodej", "vypršela", "je registrována", "je zaregistrována", "je zaparkována",
        "byla zaregistrována", "prodám",
    ),
    sale_pages=(
        "Doména na prodej", "Tato doména je na prodej", "Koupit tuto doménu", "Doména je zaregistrována",
        "Parkovaná doména",
    ),
    sites="stránka stránky web webu účet obchod server",
    unready=(
        "ve výstavbě", "v přípravě", "se připravují", "připravujeme", "byl pozastaven", "je pozastaven",
        "pozastaven", "již brzy", "brzy", "probíhá údržba", "v rekonstrukci", "dočasně nedostupný",
    ),
    unready_pages=(
        "Ve výstavbě", "Stránky ve výstavbě", "Web v přípravě", "Již brzy", "Připravujeme", "Účet pozastaven",
        "Probíhá údržba", "Údržba",
    ),
    consents=(
        "Než budete pokračovat do Googlu", "Než budete pokračovat na YouTube", "Používáme cookies",
        "Vážíme si vašeho soukromí",
    ),
    paywalls=(
        "Článek je pouze pro předplatitele", "Pouze pro předplatitele", "Tento článek je jen pro předplatitele",
        "Pokračování pro předplatitele",
    ),
    stale=(
        "Tato stránka již není aktualizována", "Tyto stránky již nejsou aktualizovány", "Archivovaná stránka",
        "Projekt byl ukončen",
    ),
)  # fmt: skip
