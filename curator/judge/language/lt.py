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
        "nurodytas šiuo adresu tokio mes "
        "tokios toks šio šioje pasirinktas galiojimo terminas nerasta neradome autorius savininkas įrašo nepavyko "
        "įkelti darbo "
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
    named=(
        "puslap* tinklalap* turin* fail* dokument* straipsn* ištekl* produkt* prek* pasiūlym* darb* pozicij* "
        "skelbim* kurs* rengin* įvyk* vaizdo tem* projekt* profil* paskyr* tinklarašt* svetain* nuorod* adres* "
        "objekt* įraš* knyg* pavadinim* leidin* nuotrauk* paveiksl* pristatym* laid* pamok* žaidim* program* "
        "form* apklaus* aplank* vartotoj* grup* forum* naujien* recept* medžiag* paslaug* vieta parod* konkurs* "
        "pranešim* kvietim* "
        "kanal* album* kategorij* katalog* anket* pirkim* numer* termin* galerij* galiojim* įrašą iraš* forma "
    ),
    absent=(
        "@ .. nerast*|nėra|neegzist*|negal*|nebe*|nepasiek*|neprieinam*|nerand*",
        "@ .. buvo .. pašalint*|ištrint*|perkelt*|panaikint*", "nerast*|neradom* .. @",
        "neegzistuoja|nebeegzistuoja|nebegalioja", "nepavyko|nepavyksta .. rasti",
        "@ .. ištrint*|pašalint*|panaikint*|perkelt*|dingo|dingus*|pasibaig*",
        "@ .. uždaryt*|užimt*|atšaukt*|archyvuot*|išregistruot*|trūksta|nebegalioj*|baigės*",
        "nieko|niekas .. nerast*|neradom*|nėra|čia", "čia nieko|nėra", "tokio|tokios @ .. nėra", "@ .. atostog*",
        "pasiklyd*|aklaviet*", "ieškojome visur", "autor*|vartotoj*|savinink* .. ištrynė|pašalino|panaikino|uždarė",
        "neteising*|nežinom*|klaiding* @",
        "@ .. įvyko|baigt*|baigta|užblokuot*|blokuot*|sustabdyt*|paslėpt*",
        "@ .. privat*|pabėgo|paseno|pasenus*|nutraukt*|neaktyv*|nebeaktyv*|nutrauk*",
        "@ .. negalioj*|nebevyk*|nevyk*|neveik*|nebeveik*",
        "@ .. nebepriim*|nepriim*|nebeteik*|neparduod*|nebeparduod*|nebespausdin*",
        "nepavyko|nepavyksta|negalima|neįmanoma .. įkelti|parodyti|atidaryti|atverti",
        "@ .. negalima|neįmanoma|nepavyko .. parodyti|įkelti|atidaryti",
        "ištrynė|pašalino|panaikino|uždarė .. @|autor*|savinink*", "adresu .. nieko|nėra|nerast*",
        "autor*|vartotoj*|savinink*|pardavėj* .. ištrynė|pašalino|panaikino|uždarė",
        "neteising*|klaiding*|nežinom*|netinkam* id|@|numer*",
    ),
    tails=(
        "ieškom*|ieškot*|ieškojot*|pageidaujam*|užklaus*|ieškai|norim*|prašom*",
        "patikrin* .. adres*|url|nuorod*|rašyb*|įved*", "rašybos|spausdinimo klaid*",
        "neteising*|klaiding*|blog* .. adres*|įved*|nuorod*", "perkelt* .. ištrint*|pašalint*|pervadint*|panaikint*",
        "ištrint*|pašalint*|panaikint* .. perkelt*|pervadint*", "naudok*|pasinaudok*|pabandyk* .. paiešk*|meniu",
        "grįžk*|grįžti|eikite|atgal|eiti .. pradin*|titulin*|pagrindin*", "nuoroda .. pasenusi|neveik*|sugadinta",
        "susisiek* .. administratori*",
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
