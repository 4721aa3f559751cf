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
        "těchto těchto tento tato "
        "naše náš naši jsou nová nové ta ten to tato tento stránka kterou který které hledáte hledaná hledaný "
        "hledané požadovaná požadovaný "
        "požadované omlouváme se bohužel ups jejda chyba ne už na v ve do z k a nebo byla byl být mohla může "
        "jsme jste nám nalezena našem serveru prosím zkuste znovu adresa adrese přesunuta smazána odstraněna "
        "neexistuje je lituje litujeme pravděpodobně možná zadaná této tuto "
        "taková takový takové vybrané vybraný zvolený zadané uvedené platnost prodej provoz neplatné neplatný žádná "
        "žádný nebyla nenašli zobrazit načíst nepodařilo nelze pokoušíte otevřít dříve tu ouha kdysi svůj výběrové "
        "výraz pozadovana vašemu dotazu "
        "id čl "
        "tahle ale "
    ),
    pointers="tento tato toto",
    things=(
        "stránka článek video kniha kurz událost inzerát obsah dokument soubor záznam pořad produkt kategorie "
        "odkaz "
        "stránka stránku stránky soubor dokument článek obsah adresa odkaz záznam příspěvek"
    ),
    gone=(
        "již není dostupný", "již není dostupná", "byla přesunuta", "byl smazán",
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
    named=(
        "stránk* strank* obsah* soubor* dokument* člán* zdroj* produkt* zboží nabídk* pozic* míst* inzerát* kurz* "
        "akce akci událost* video videa téma tématu vlákno projekt* profil* účet účtu blog* web* odkaz* url "
        "adres* objekt* záznam* knih* titul* publikac* fotk* fotografi* obráz* nástěnk* prezentac* díl lekc* hra "
        "hru hry aplikac* formulář* anket* složk* rubrik* položk* příspěv* uživatel* skupin* fór* aktualit* "
        "recept* seminář* materiál* text* služb* výstav* oznámen* nahráv* místnost pozván* petic* výzv* "
        "konkurz* "
        "kanál* album* řízení pořad* zakázk* kategori* platnost* prodej* provoz* identifikátor* číslo čísl* zpráv* "
        "diskus* diskuz* galeri* přílohu přílohy katalog* ankety podcast* webinář* sbírk* termín* id "
    ),
    absent=(
        "@ .. nebyl* .. nalezen*", "@ .. nenalezen*|neexistuj*|nenašl*|není|nejsou|nelze",
        "@ .. nedostupn*|smazán*|odstraněn*|stažen*|zrušen*|vypršel*|zmizel*",
        "@ .. uzavřen*|obsazen*|ukončen*|vyprodán*|přesunut*|archivován*",
        "@ .. skryt*|ztratil*|zanikl*|vyřazen*|deaktivován*|neaktivní|neplatn*",
        "nenašli|nenašl*|nepodařilo .. @|najít|nalézt|nic", "nelze|nemůžeme najít|nalézt|zobrazit",
        "nebyl* nalezen* .. @", "neexistuje|neexistují", "již|už není|neexistuj*|nejsou|nemáme|nenabíz*",
        "žádn* @ .. nenalezen*|nenašl*|neodpovíd*", "nic .. zde|tu|nenašl*|nenalezen*|není",
        "tady|tu|zde nic|není", "pozice|místo .. obsazen*", "na žádost .. stažen*|odstraněn*|smazán*",
        "stažen*|odstraněn*|smazán* .. na žádost|autorem|vlastníkem|uživatelem", "@ .. dovolen*|prázdnin*",
        "zabloudil*|ztratil* se|jste", "slepá ulička", "špatně odbočil*", "hledali .. všude",
        "přihlašování|přihlášky|nábor .. ukončen*|uzavřen*",
        "autor*|uživatel*|vlastník* .. smazal*|odstranil*|zrušil*", "neplatn*|neznám*|chybn* @",
        "@ .. proběhl*|skončil*|blokován*|zablokován*|pozastaven*|vymazán*|uzavřel*",
        "@ .. utekl*|zatoulal*|zaběhl*|odešl*|soukrom*|vyčerpán*|dokončen*|zastaral*",
        "@ .. ne|se nekoná|nekonají|nevyrábí|neprodává|nepřijímá|nenachází",
        "@ .. nezobraz*|nefunguje|neplatí|nenalézá|nevysílá|nenačetl*|nepodařilo",
        "@ .. nefunguj*|nefunkčn*|nepřijím*|nenabíz*|neprobíh*|nekon*|neodpovíd*|nezveřejněn*|nepublikován*",
        "nepodařilo|nelze|nemůžeme .. načíst|zobrazit|otevřít|přehrát .. @",
        "@ .. nepodařilo|nelze .. načíst|zobrazit|otevřít|přehrát|najít",
        "dotazu|zadání|hledání .. neodpovídá|nenašl*|neodpovídají",
        "smazal*|odstranil*|ukončil*|stáhl*|zrušil*|uzavřel* .. @",
        "autor*|uživatel*|vlastník*|majitel* .. smazal*|odstranil*|zrušil*|ukončil*|stáhl*|skryl*",
        "prodejce|prodávající .. smazal*|odstranil*|zrušil*|ukončil*|stáhl*|skryl*",
        "administrátor*|správce|moderátor* .. smazal*|odstranil*|zrušil*|ukončil*|stáhl*|skryl*",
        "neplatn*|nesprávn*|neexistujíc*|chybn*|neznám* id|@|číslo", "jste|jsi .. ztratil*|zabloudil*",
        "nenachází .. žádn*|@|nic", "dříve|kdysi|tady .. byla|byl|bylo .. @",
        "@ .. vyřadil*|stáhl*|vyprodal*|nevedeme",
    ),
    tails=(
        "hledáte|hledali|hledaná|hledanou|požadovan*|hledaný",
        "zkontroluj*|ověř* .. adres*|url|odkaz|pravopis|zadán*", "překlep*|chybn* adres*|zadan*|odkaz*",
        "zadali chybn*|špatn*|nesprávn*", "přesunut* .. smazán*|odstraněn*|přejmenován*",
        "smazán*|odstraněn*|přejmenován* .. přesunut*|přejmenován*|zadali",
        "použij*|zkus* .. vyhledáv*|menu|navigac*|hledání|map*",
        "vrať*|zpět|přejd*|pokračuj*|návrat .. úvod*|hlavní*|domovsk*|domů",
        "odkaz .. zastaral*|nefunkční|chybn*", "kontaktuj* .. správce|webmastera|administrátor*",
        "další|ostatní|jiné .. nabídky|kurzy|pozice|produkty",
        "možná|pravděpodobně|zřejmě .. smazán*|přesunut*|odstraněn*|přejmenován*|zastaral*|chyb*",
        "podívejte|prohlédněte|zobrazit|vyberte .. další|jiné|podobné|ostatní",
    ),
    domains=(
        "doména domény doménové jméno "
        "doména domény doménu"
    ),
    sale=(
        "je k prodeji", "expirovala",
        "je na prodej", "na prodej", "vypršela", "je registrována", "je zaregistrována", "je zaparkována",
        "byla zaregistrována", "prodám",
    ),
    sale_pages=(
        "Doména je zaparkována",
        "Doména na prodej", "Tato doména je na prodej", "Koupit tuto doménu", "Doména je zaregistrována",
        "Parkovaná doména",
    ),
    sites=(
        "doména provoz webhosting stránek stránky web služba účet "
        "stránka stránky web webu účet obchod server"
    ),
    unready=(
        "byla pozastavena", "pozastavena", "byl ukončen", "byl zrušen",
        "je ve výstavbě", "údržba",
        "ve výstavbě", "v přípravě", "se připravují", "připravujeme", "byl pozastaven", "je pozastaven",
        "pozastaven", "již brzy", "brzy", "probíhá údržba", "v rekonstrukci", "dočasně nedostupný",
    ),
    unready_pages=(
        "Doména pozastavena",
        "Webhosting pozastaven", "Provoz těchto stránek byl pozastaven", "Služba pozastavena",
        "Web je ve výstavbě", "Účet byl pozastaven",
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
