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
        "možno tejto túto "
        "taká taký také vybraná vybraný zvolený zadaná zadanej platnosť predaj prevádzka neplatné neplatný žiadna "
        "žiadny nebola nenašli načítať zobraziť nepodarilo ojoj hups asi jeho výberové "
        "id "
    ),
    pointers="tento táto toto",
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
    named=(
        "stránk* strank* obsah* súbor* dokument* člán* zdroj* produkt* tovar* ponuk* pozíc* miest* inzerát* kurz* "
        "akci* podujat* udalos* vide* tém* vlákn* projekt* profil* účet účtu konto blog* web* odkaz* url adres* "
        "objekt* záznam* knih* titul* publikác* fotk* fotografi* obráz* nástenk* prezentác* lekci* hra hru hry "
        "aplikác* formulár* anket* prieč* rubrik* polož* príspev* používateľ* skupin* fór* aktual* recept* "
        "seminár* materiál* služb* výstav* oznam* nahráv* pozván* petíc* výzv* konkurz* "
        "kanál* album* konani* platnos* predaj* prevádzk* kategóri* identifikátor* čísl* správ* diskusi* galéri* "
        "položk* katalóg* relác* zbierk* termín* id zákazk* obsah "
    ),
    absent=(
        "@ .. nebol* .. nájden*", "@ .. nenájden*|neexistuj*|nenašl*|nie|nemožno|nedostupn*",
        "@ .. zmazan*|vymazan*|odstránen*|stiahnut*|zrušen*|vyprš*",
        "@ .. zmizl*|uzavret*|obsaden*|ukončen*|vypredan*|presunut*",
        "@ .. archivovan*|stratil*|zanikl*|vyraden*|deaktivovan*|neaktívn*|neplatn*",
        "nenašl* sa|sme|nič .. @|nič|čo", "nenašl* .. @|nič", "nedá|nepodarilo|nemôžeme|nevieme .. nájsť",
        "neexistuje|neexistujú", "už nie|neexistuj*|nemáme|neponúk*", "žiadn* @ .. nenájd*|nenašl*",
        "nič .. tu|nenašl*|nie", "tu nič|nie", "na žiadosť .. stiahnut*|odstránen*|zmazan*",
        "@ .. dovolenk*|prázdnin*", "zablúdil*|stratil* ste|sa", "slepá ulička", "hľadali .. všade",
        "prihlasovanie|prihlášky .. ukončen*|uzavret*",
        "autor*|používateľ*|vlastník* .. zmazal*|odstránil*|zrušil*|vymazal*", "neplatn*|neznám*|chybn* @",
        "@ .. uskutočnil*|prebehl*|skončil*|zablokovan*|pozastaven*|uzavrel*",
        "@ .. utiekl*|zatúlal*|odišl*|súkromn*|vyčerpan*|zastaran*",
        "@ .. nekoná|nekonajú|nevyrába|nepredáva|neprijíma|nenachádza|nefunguje|neplatí|nepodarilo",
        "@ .. nefunguj*|nefunkčn*|neprijím*|neponúk*|neprebieh*|nezodpoved*",
        "nepodarilo|nemožno|nedá|nie .. načítať|zobraziť|otvoriť|prehrať", "nenašli|nenašl* .. žiadn*|@",
        "zmazal*|vymazal*|odstránil*|ukončil*|stiahol|zrušil* .. @|jeho",
        "autor*|používateľ*|vlastník*|majiteľ* .. zmazal*|vymazal*|odstránil*|zrušil*|ukončil*|stiahol|skryl*",
        "predajca|predávajúci|administrátor*|správca|moderátor* .. zmazal*|vymazal*|odstránil*",
        "predajca|predávajúci|administrátor*|správca|moderátor* .. zrušil*|ukončil*|stiahol|skryl*",
        "neplatn*|nesprávn*|neexistujúc*|chybn*|neznám* id|@|číslo", "ste|si .. stratil*|zablúdil*",
        "nenachádza .. žiadn*|@|nič",
        "@ .. vyradil*|stiahl*|vypredal*|nevedieme",
    ),
    tails=(
        "hľadáte|hľadali|hľadan*|požadovan*", "skontroluj*|overte|preverte .. adres*|url|odkaz|pravopis|zadan*",
        "preklep*|chybn*|nesprávn* adres*|zadan*|odkaz*", "presunut* .. zmazan*|vymazan*|odstránen*|premenovan*",
        "zmazan*|vymazan*|odstránen*|premenovan* .. presunut*|premenovan*|zadali",
        "použi*|skús* .. vyhľadáv*|menu|navigác*|hľadan*|map*",
        "vráť*|vrát*|späť|prejd*|návrat|pokračuj* .. úvod*|hlavn*|domovsk*|domov",
        "odkaz .. zastaran*|nefunkčn*|chybn*", "kontaktuj* .. správc*|webmaster*|administrátor*",
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
        "bola pozastavená",
        "vo výstavbe", "v príprave", "pripravujeme", "bol pozastavený", "je pozastavený", "pozastavený",
        "už čoskoro", "čoskoro", "prebieha údržba", "v rekonštrukcii",
    ),
    unready_pages=(
        "Webhosting pozastavený", "Táto stránka bola pozastavená",
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
