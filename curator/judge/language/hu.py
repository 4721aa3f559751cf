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
        "áthelyezték eltávolították megtalálható itt található ön által megadott ezen "
        "ilyen olyan nevű kiválasztott kívánt hibás érvénytelen ezek azonosítójú számú úgy tűnik nincs régen próbál "
        "megnyitni jelentkezés erre "
        "tulajdonos eladó törölte lezárta "
    ),
    pointers="ez",
    things=(
        "oldal cikk dokumentum fájl videó könyv tanfolyam esemény hirdetés tartalom hír termék bejegyzés "
        "oldal oldalt lap lapot fájl dokumentum dokumentumot cikk cikket tartalom tartalmat cím weboldal "
        "bejegyzés"
    ),
    gone=(
        "áthelyezték",
        "nem található", "nem létezik", "már nem létezik", "nem elérhető", "már nem elérhető", "nem érhető el",
        "nincs ilyen", "törölték", "törölve", "eltávolították", "nem találtuk", "nem találjuk",
        "nem található meg", "megszűnt", "lejárt", "áthelyezték vagy törölték",
    ),
    lost=(
        "Az oldal nem található", "Oldal nem található", "A keresett oldal nem található", "Nem található",
        "404 hiba", "404-es hiba", "404 az oldal nem található", "Nincs ilyen oldal", "Nincs találat",
        "Az oldal nem létezik", "A lap nem található",
    ),
    named=(
        "oldal* weboldal* lap lapot tartalom* tartalm* fájl* állomány* dokumentum* cikk* termék* áru ajánlat* "
        "állás* pozíció* hirdetés* tanfolyam* kurzus* képzés* esemény* program* videó* téma témát témakör* "
        "projekt* profil* fiók* felhasználó* blog* honlap* webhely* link* hivatkozás* url cím* objektum* rekord* "
        "könyv* kiadvány* publikáció* fotó* kép képet faliújság* prezentáció* adás* epizód* lecke leckét játék* "
        "alkalmazás* űrlap* kérdőív* mappa* rovat* elem* bejegyzés* csoport* fórum* hír* recept* műhely* anyag* "
        "forrás* szolgáltatás* kiállítás* pályázat* közlemény* felvétel* meghívó* petíció* "
        "csatorna csatorná* kategóri* album* galéri* azonosító* csomag* kínálat* hírt állásh* jelentkezés* "
        "cikkazonosító* szavazás* nyereményjáték* akció* szoba tender* közbeszerzés* lejátszási fájlt oldalt "
        "kedvezmény* gyűjtemény* adatlap* "
        "oldal "
        "aukció* dal dalt "
    ),
    absent=(
        "@ .. nem .. talál*|létez*|elérhető*|érhető|található*|szerepel*|jelenít*|aktív*|él",
        "@ .. már nem", "nem található*|létezik|találtuk|találjuk|találom|találtunk|találunk",
        "nem|sem .. talál* .. @",
        "@ .. törölt*|töröl*|eltávolít*|megszűn*|lejárt*|visszavon*|eltűn*|betölt*|lezár*",
        "@ .. bezár*|befejeződ*|véget|inaktív*|elköltöz*", "@ .. áthelyez*|archivál*|levett*|elvesz*|elkelt",
        "állás*|pozíció* .. betölt*|lezár*",
        "már nem elérhető|kapható|létezik|aktuális|érhető|forgalmaz*|szerepel*|rendelhető", "nincs ilyen @",
        "nincs .. találat|itt|ilyen|meg|többé", "semmi .. itt|látnivaló|talál*", "itt nincs|semmi",
        "@ .. szabadság*|nyaral*|szünet*", "eltévedt*|eltévedtél", "zsákutca*|zsákutcá*", "mindenhol kerest*",
        "kérésére .. eltávolít*|töröl*|visszavon*", "jelentkezés .. lezár*|lejárt|véget",
        "szerző*|tulajdonos*|felhasználó* .. töröl*|eltávolít*|megszüntet*", "érvénytelen|ismeretlen|hibás @",
        "@ .. érvénytelen*|hibás*",
        "@ .. lezajl*|felfüggesz*|letilt*|kikerült|elfogy*|levett*|levettük|levették",
        "@ .. leállít*|szünetel*|ért|zárult|elszök*|elkóborol*|elbujdos*|elutaz*",
        "@ .. nem .. rendelhető|jeleníthető|betölteni|tölthető|indul|fogad*|érvényes*",
        "@ .. nem .. rendelkezésre|megnyitni|megtekinthető|publik*|hozzáférhető|kapható|aktuális",
        "@ .. nincs .. meg|már|többé|nálunk|a|raktáron|ilyen",
        "nem .. sikerült|lehet .. betölteni|megjeleníteni|megnyitni",
        "nem létező|érvénytelen|hibás|ismeretlen|helytelen @|azonosító*|szám*|id", "nem áll rendelkezésre",
        "törölte|eltávolította|lezárta|levette|visszavonta .. @",
        "szerző*|tulajdonos*|felhasználó*|eladó* .. töröl*|eltávolít*|lezár*|levett*|visszavon*",
        "hirdető*|feltöltő*|moderátor*|adminisztrátor* .. töröl*|eltávolít*|lezár*|levett*|visszavon*",
        "címen|linken|hivatkozáson|azonosítóval .. nincs|nem|semmi",
        "nincs|nincsen .. semmi|ilyen|itt|nevű|azonosítójú|számú", "itt .. volt .. @",
        "régen|egykor|korábban .. volt|itt .. @",
        "@ .. törlésre|eltávolításra|archiválásra|betöltésre|lezárásra|áthelyezésre került*",
        "nem létező|létezik @|oldal|lap",
    ),
    tails=(
        "keresett|kért|keres|kereste|keresel|kívánt", "ellenőriz* .. cím*|link*|url*|helyesír*|írt*",
        "elír*|elgépel*|félregépel*|gépelési", "hibás|rossz|téves cím*|link*|url*|hivatkozás*",
        "áthelyez* .. töröl*|eltávolít*|átnevez*", "töröl*|eltávolít*|átnevez* .. áthelyez*|átnevez*|töröl*",
        "használ*|próbál* .. keres*|menü*|navigáció*",
        "vissza*|térj*|menj*|ugrás|lépj* .. főoldal*|kezdőlap*|nyitóoldal*|címlap*",
        "kezdőlap*|főoldal* .. vissza*|térj*", "link .. elavult|régi|hibás",
        "értesít*|kapcsolat* .. rendszergazd*|webmester*|adminisztrátor*",
        "lehet|valószínűleg|talán .. töröl*|áthelyez*|eltávolít*|átnevez*|lejárt|elír*",
        "nézz*|tekints*|válassz* .. többi|további|hasonló|más|friss*",
    ),
    domains=(
        "domain domén domainnév "
        "domain domén domaint domainnév"
    ),
    sale=(
        "ez a domain eladó", "regisztrálva", "regisztrált", "parkoltatott",
        "eladó", "lejárt", "regisztrálva van", "parkol", "parkoltatva", "megvásárolható", "foglalt",
    ),
    sale_pages=(
        "A domain eladó", "Parkolt domain",
        "Eladó domain", "Domain eladó", "Ez a domain eladó", "A domain lejárt", "Parkoló domain",
    ),
    sites="oldal weboldal honlap fiók tárhely webáruház szerver",
    unready=(
        "felfüggesztették", "szünetel",
        "fejlesztés alatt", "készül", "építés alatt", "szerkesztés alatt", "felfüggesztve", "fel lett függesztve",
        "hamarosan", "karbantartás alatt", "karbantartás miatt", "átmenetileg nem elérhető",
    ),
    unready_pages=(
        "A tárhely felfüggesztve", "Az oldal fejlesztés alatt áll",
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
