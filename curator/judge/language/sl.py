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
        "premaknjena odstranjena morda obstaja smo nismo te našli najti "
        "tega taka takšna takšne izbrana navedenem navedeni rok prijave joj videti delovno neveljaven najdena "
        "naložiti prikazati "
        "id lastnik objavo avtor "
    ),
    pointers="ta to",
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
    named=(
        "stranic* stran strani sadržaj* vsebin* datotek* fajl* fajla dokument* članak* članka člank* artik* "
        "resurs* proizvod* izdelek izdelk* ponud* oglas* natječaj* natječaj konkurs* posao posla radno delovno "
        "tečaj* tečaj kurs* događaj* dogodek dogodk* video* snimak snimk* posnetek tem* nit projekt* projekat* "
        "profil* račun* nalog* blog* web* sajt* spletn* link* poveznic* povezav* veza adres* url naslov* objekt* "
        "zapis* knjig* publikacij* fotografij* slik* prezentacij* predstavitev epizod* emisij* lekcij* igra igre "
        "igru igrica aplikacij* obrazac obrazec anket* map* fasc* rubrik* stavk* unos* objav* prispev* korisnik* "
        "uporabnik* grup* skupin* forum* vijest* vest* novic* recept* radionic* materijal* gradiv* uslug* storit* "
        "mjesto mesto izložb* obavijest* obavest* razpis* raspis* poziv* natečaj* obvestil* razstav* "
        ""
        "kanal* album* kategorij* katalog* videoposnet* člane* objave objavo rok zadetk* prijav* števil* dogod* "
    ),
    absent=(
        "@ .. ni|ne|niso|nismo .. najd*|najden*|obstaj*|voljo|mogoče|več|dostop*|na|našli", "@ .. več .. ni|ne",
        "ni|ne|nismo|niso .. najd*|najti|našli|mogoče .. @|ničesar|zadetkov|iskan*|iščete", "ne obstaja|obstajajo",
        "ni več .. na|voljo|v|ponud*",
        "@ .. odstranjen*|izbrisan*|umaknjen*|potek*|pretek*", "@ .. izginil*|zaprt*|zasedeno|zasedena|premaknjen*",
        "@ .. preseljen*|arhiviran*|ukinjen*|manjka|nedosegljiv*",
        "@ .. razprodan*|izgubil*|končan*|zaključen*|deaktiviran*", "tukaj|tu ni|ničesar|nič",
        "nič .. tukaj|ni|najden*", "nobene*|nobenega @", "na zahtevo|prošnjo .. odstranjen*|umaknjen*",
        "@ .. počitnic*|dopust*", "zašli|izgubili ste|pot", "slepa ulica", "iskali .. povsod",
        "avtor*|uporabnik*|lastnik* .. izbrisal*|odstranil*|ukinil*", "neveljav*|neznan*|napačn* @",
        "@ .. umaknjen*|mimo|minil*|odpovedan*|preklican*|blokiran*|skrit*",
        "@ .. neaktiv*|neveljav*|pobegnil*|odtaval*|opuščen*|zaprl*|končal*",
        "@ .. ni|ne .. katalogu|veljav*|izvaja|izvajajo|sprejema|prodaja|naložiti",
        "@ .. ni|ne .. prikazati|odpreti|aktiv*|aktual*|ponudbi|strani|ničesar",
        "@ .. se ne .. izvaja|prodaja|več", "ni .. ničesar|zadetkov|rezultatov|takšne|takega|strani",
        "neveljaven|napačen|neznan|neobstoječ* id|@|številk*", "odstranil|izbrisal|umaknil|zaprl .. @",
        "lastnik|avtor|prodajalec|skrbnik|uporabnik .. odstranil*|izbrisal*|umaknil*|zaprl*|končal*",
        "ste|da .. izgubil*|zašli",
        "odstranil*|izbrisal*|umaknil* .. avtor*|uporabnik*|lastnik*|prodajal*",
    ),
    tails=(
        "iščete|iskali|iskan*|zahtevan*|želen*|iščeš",
        "preverite|preveri .. naslov*|url|povezav*|črkovanj*|vnes*|vpis*",
        "napačn*|napačno .. naslov*|vnes*|vpis*|povezav*|tipkal*", "tipkarsk* napak*",
        "premaknjen*|preseljen*|prestavljen* .. izbrisan*|odstranjen*|preimenovan*",
        "izbrisan*|odstranjen* .. premaknjen*|prestavljen*|preimenovan*|preseljen*",
        "uporabite|poskusite .. iskal*|iskanj*|meni*",
        "vrnite|nazaj|pojdite|vrni|obiščite .. domač*|začetn*|prv*|glavn*",
        "povezava .. zastarel*|nedeluj*|pokvarjen*", "obvestite|kontaktirajte .. skrbnik*|administrator*",
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
