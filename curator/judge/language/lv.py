"""Latvian. Holds phrases only.

Never a phrase that an ordinary page may have as its whole title.
"""

from typing import Final

from curator.judge.language._language import Language

LATVIAN: Final = Language(
    code="lv",
    challenges=(
        "Lūdzu, uzgaidiet...", "Mirklīti...", "Vai esat robots?", "Piekļuve liegta",
    ),
    log_ins=(
        "Pieslēgties", "Ielogoties", "Pieteikties", "Autorizācija",
    ),
    fillers=(
        "mūsu jauna šī šis tā jūsu meklētā meklētais pieprasītā pieprasītais meklējat diemžēl atvainojiet piedodiet "
        "ups "
        "kļūda nav vairs ir tika var netika serverī adrese adresi lūdzu mēģiniet vēlreiz dzēsta pārvietota "
        "noņemta vai un ka iespējams kuru jūs lapa "
        "šādas šāda šāds tāda šajā šo šīs norādītā izvēlētā termiņš īpašnieks autors "
    ),
    things="lapa lapu lapas fails failu dokuments dokumentu raksts rakstu saturs adrese saite",
    gone=(
        "nav atrasta", "nav atrasts", "netika atrasta", "netika atrasts", "nevar atrast", "neeksistē",
        "vairs neeksistē", "nav pieejama", "nav pieejams", "vairs nav pieejama", "ir dzēsta", "ir noņemta",
        "neatradām", "nepastāv",
    ),
    lost=(
        "Lapa nav atrasta", "Nav atrasts", "Nav atrasta", "Kļūda 404", "404 lapa nav atrasta",
        "Šāda lapa neeksistē", "Lapa neeksistē", "Nekas nav atrasts", "Atvainojiet, lapa nav atrasta",
    ),
    named=(
        "lap* saitur* satur* fail* dokument* rakst* resurs* produkt* prece preces preci piedāvājum* vakanc* amat* "
        "sludinājum* kurs* pasākum* notikum* video tēm* projekt* profil* kont* blog* vietn* saite saiti saites "
        "adres* objekt* ierakst* grāmat* nosaukum* publikācij* foto* attēl* prezentācij* raidījum* nodarbīb* "
        "spēl* lietotn* veidlap* aptauj* map* lietotāj* grup* forum* ziņ* recept* materiāl* pakalpojum* izstād* "
        "konkurs* paziņojum* ielūgum* "
        "raks* kanāl* album* kategorij* lapu ieraksts katalog* iepirkum* numur* termiņ* galerij* amata "
    ),
    absent=(
        "@ .. nav .. atrast*|pieejam*|atrod*|vairs|sasniedzam*|aktīv*",
        "@ .. neeksistē*|neatrad*|nepastāv*|nav|vairs", "nav .. atrast* .. @", "nav|netika atrast* .. @",
        "nav pieejam*",
        "nevar*|neizdevās .. atrast", "neeksistē*|vairs nav",
        "@ .. dzēst*|izdzēst*|noņemt*|pazud*|beidz*|slēgt*|aizpildīt*",
        "@ .. pārvietot*|arhivēt*|trūkst|atcelt*|atsaukt*|aizvērt*|izbeig*",
        "vakance .. slēgta|aizpildīta|beig*", "nekas|neko .. netika|nav|atrad*", "šeit nekā|nekas|nav",
        "neviens|neviena|nevienu @", "@ .. atvaļināj*|brīvdien*", "apmaldī*|apmaldīj*|strupceļ*",
        "meklējām visur", "autor*|lietotāj*|īpašniek* .. dzēs*|izdzēs*", "nederīg*|nezinām*|nepareiz* @",
        "@ .. noslēdz*|noticis|notikus*|notika|beigus*|beigus|bloķēt*",
        "@ .. apturēt*|nederīg*|novecoj*|slēpt*|privāt*|aizbēg*|izbeigt*|pārtraukt*",
        "@ .. ir beidz*|slēgt*|beigus*", "@ .. nav .. katalogā|derīg*|spēkā|aktuāl*|publicēt*",
        "@ .. netiek|nenotiek|nepieņem|nedarbojas|nevar|neizdevās", "neizdevās|nevar .. ielādēt|parādīt|atvērt",
        "dzēsis|izdzēsis|dzēsa|noņēmis|slēdzis .. @|autor*", "adresē .. nekā|nav",
        "autor*|lietotāj*|īpašniek*|pārdevēj* .. dzēs*|izdzēs*|noņēm*|slēg*",
        "nederīg*|nepareiz*|nezinām* id|@|numur*",
    ),
    tails=(
        "meklē*|meklēt*|pieprasīt*|vēlam*", "pārbaud* .. adres*|url|saiti|pareizrakst*|ievadīt*",
        "drukas|pareizrakstības kļūd*", "nepareiz*|kļūdain* adres*|ievadīt*|saite",
        "pārvietot* .. dzēst*|noņemt*|pārdēvēt*|izdzēst*",
        "dzēst*|izdzēst*|noņemt* .. pārvietot*|pārdēvēt*", "izmanto*|mēģin* .. meklē*|izvēln*",
        "atgriez*|doties|dodieties|atpakaļ|pāriet .. sākum*|galven*|sākumlap*", "saite .. novecoj*|bojāt*",
        "sazin* .. administrator*",
    ),
    domains="domēns domēna domēnu",
    sale=(
        "tiek pārdots", "ir pārdošanā", "pārdod", "ir beidzies", "ir reģistrēts", "ir novietots",
    ),
    sale_pages=(
        "Domēns tiek pārdots", "Šis domēns tiek pārdots", "Pārdod domēnu", "Domēns ir reģistrēts",
    ),
    sites="lapa vietne mājaslapa konts veikals serveris",
    unready=(
        "ir izstrādes stadijā", "izstrādes stadijā", "tiek veidota", "tiek izstrādāta", "ir apturēts",
        "ir bloķēta", "apturēts", "drīzumā", "tehniskie darbi", "notiek apkope",
    ),
    unready_pages=(
        "Izstrādes stadijā", "Lapa izstrādes stadijā", "Mājaslapa tiek izstrādāta", "Drīzumā", "Konts apturēts",
        "Tehniskie darbi",
    ),
    consents=(
        "Pirms turpināt darbu ar Google", "Mēs izmantojam sīkdatnes", "Mēs izmantojam sīkfailus",
    ),
    paywalls=(
        "Tikai abonentiem", "Raksts pieejams tikai abonentiem", "Abonē, lai lasītu tālāk",
    ),
    stale=(
        "Šī lapa vairs netiek atjaunota", "Arhivēta lapa", "Projekts ir noslēdzies",
    ),
)  # fmt: skip
