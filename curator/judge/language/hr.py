"""Croatian. Holds phrases only.

Never a phrase that an ordinary page may have as its whole title.
"""

from typing import Final

from curator.judge.language._language import Language

CROATIAN: Final = Language(
    code="hr",
    challenges=(
        "Samo trenutak...", "Pričekajte trenutak...", "Jeste li robot?", "Pristup odbijen", "Pristup zabranjen",
    ),
    log_ins=(
        "Prijava", "Prijavite se", "Prijavi se",
    ),
    fillers=(
        "naša naše nova je ta to ova ovaj stranica koju koji tražite tražena traženi zatražena zatraženi nažalost "
        "žao nam je "
        "ispričavamo se oprostite ups greška nije više bila bio moguće na u ne i ili da poslužitelju serveru "
        "adresa pokušajte ponovo molimo izbrisana obrisana premještena uklonjena možda postoji smo "
        "ovog ovu ove takva takve takav izabrana odabrana navedena navedenoj nema rok ojoj izgleda pronađen pronađena "
        "neispravan nevažeći radno "
        "id vlasnik uklonio objavu prodavatelj završio autor "
    ),
    pointers="ovaj ova ovo",
    things="stranica stranicu stranice datoteka dokument članak sadržaj adresa poveznica objava",
    gone=(
        "nije pronađena", "nije pronađen", "nije pronađeno", "ne postoji", "više ne postoji", "nije dostupna",
        "nije dostupan", "više nije dostupna", "nedostupna", "je uklonjena", "je obrisana", "je izbrisana",
        "ne možemo pronaći", "nismo pronašli", "nije moguće pronaći", "nije nađena",
    ),
    lost=(
        "Stranica nije pronađena", "Stranica ne postoji", "Nije pronađeno", "Greška 404",
        "404 stranica nije pronađena", "Pogreška 404", "Ništa nije pronađeno", "Tražena stranica ne postoji",
        "Tražena stranica nije pronađena",
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
        "kanal* album* kategorij* katalog* tekst* događanj* videozapis* stran* strane priloz* prilog* rok usluga lot "
        "tender* nabavk* "
        "poruk* rasprav* diskusij* traženo postov* post sobe nešto "
    ),
    absent=(
        "@ .. ne|nije|nisu|nema .. postoj*|pronađen*|nađen*|dostup*",
        "@ .. ne|nije|nisu|nema .. pronaći|naći|moguće|više|aktiv*", "@ .. više .. ne|nije|nema|postoji",
        "više .. ne|nije|nema .. dostupn*|ponud*|nudi*",
        "nije|nisu|ne|nismo .. pronađen*|pronaći|pronašli|nađen*|našli .. @|ništa|traženo|tražite",
        "ne postoji|postoje .. @",
        "@ .. uklonjen*|obrisan*|izbrisan*|povučen*|istek*",
        "@ .. nestal*|zatvoren*|popunjen*|premješten*|arhiviran*",
        "@ .. ukinut*|deaktiviran*|nedostaje|nedostupn*|otkazan*",
        "@ .. rasprodan*|izgubil*|zagubil*|završen*|završil*|otišl*",
        "nema .. ovdje|rezultata|tu|traženog|takve|tražene|stranic*", "ništa .. ovdje|pronađeno|nismo",
        "ovdje .. nema|ništa", "nijedan|nijedna|niti @", "na zahtjev .. uklonjen*|povučen*|obrisan*",
        "@ .. odmor*|praznic*|godišnj*|raspust*", "zalutal*|izgubili ste|put", "slijepa ulica", "krivo skrenul*",
        "tražili .. svuda|svugdje|posvuda", "autor*|korisnik*|vlasnik* .. obrisal*|uklonil*|izbrisa*|obrisa*",
        "neispravn*|nepoznat*|pogrešn*|nevažeć* @",
        "@ .. prošao|prošla|prošlo|završi*|zaključen*|zatvoril*|premešten*",
        "@ .. premješten*|preseljen*|odlutal*|pobegl*|pobjegl*|suspendovan*|suspendiran*",
        "@ .. blokiran*|sakriven*|skriven*|neaktivn*|nevažeć*|neisprav*|poništen*",
        "@ .. obustavljen*|prekinut*|zastarjel*|zastarel*|privatan|privatno|privatna",
        "@ .. nije|nisu|ne .. katalogu|ispravn*|važeć*|valjan*|održava*|prima*|prodaje|važi",
        "@ .. nije|nisu|ne .. vrijedi|učitati|prikazati|otvoriti|nalazi|registrovan*|registriran*|ponudi",
        "@ .. više se|ne|nije|nema .. održava*|prodaje|nudi|prima",
        "nije|ne|nismo .. moguće|može*|uspjel*|uspel* .. učitati|prikazati|otvoriti",
        "obrisao|obrisala|uklonio|uklonila|povukao|izbrisao|zatvorio .. @",
        "neispravan|nevažeći|nepoznat|pogrešan|nepostojeć* id|@|broj",
        "prodavac|prodavatelj*|vlasnik*|administrator*|moderator* .. obrisa*|ukloni*|zatvori*|završi*|povuk*",
        "nema .. ničega|ničeg|takve|takvog|ovakve", "nema stranic*|strane|dokument*|oglasa|korisnik*|članka|zapisa",
        "ste|kao .. zalutal*|izgubil*", "povučen*|uklonjen*|obrisan* .. sa|s|iz sajta|ponude|stranice|prodaje",
        "uklonio|uklonila|obrisao|obrisala|izbrisao|povukao .. autor*|korisnik*|vlasnik*|prodava*",
        "nije|nisu|ne|nismo .. pronađen*|pronaći|pronašli|nađen*|našli .. traženi|traženu|takav|takvu",
        "tražen*|zatražen* @ .. ne|nije|nema",
    ),
    tails=(
        "tražite|tražili|tražen*|zatražen*|tražiš",
        "provjerite|provjeri|proverite|proveri .. adres*|url|link|poveznic*",
        "provjerite|provjeri|proverite|proveri .. pravopis|upisal*|ukucal*|unijel*|unel*",
        "pogreš*|krivo|netočn*|pogrešno .. adres*|upisan*|upisal*|ukucan*|ukucal*",
        "pogreš*|krivo|netočn*|pogrešno .. unijel*|unesen*|unet*|link*|poveznic*",
        "tipfeler*|greška u kucanju|pisanju|adresi",
        "premješten*|premešten*|pomaknut* .. obrisan*|uklonjen*|izbrisan*|preimenovan*",
        "obrisan*|uklonjen*|izbrisan* .. premješten*|premešten*|preimenovan*|pomaknut*",
        "koristite|pokušajte .. tražilic*|pretrag*|pretraživ*|izbornik*|meni*",
        "probajte|upotrijebite|iskoristite .. tražilic*|pretrag*|pretraživ*|izbornik*|meni*",
        "vratite|povratak|idite|vrati|natrag|nazad .. početn*|naslovn*|naslovnic*|glavn*",
        "link|poveznica|veza .. zastarjel*|zastarel*|neisprav*|pokvaren*",
        "kontaktirajte|obavijestite|obavestite .. administrator*|webmaster*",
        "možda|moguće|vjerojatno|verovatno .. obrisan*|uklonjen*|premješten*|premešten*|preimenovan*|istek*",
        "pogledajte|pogledaj .. druge|slične|ostale",
    ),
    domains="domena domene domenu",
    sale=(
        "je na prodaju", "na prodaju", "je istekla", "je registrirana", "je parkirana", "se prodaje",
    ),
    sale_pages=(
        "Domena na prodaju", "Ova domena je na prodaju", "Domena je istekla", "Domena je registrirana",
        "Domena se prodaje",
    ),
    sites="stranica stranice web sajt račun trgovina poslužitelj",
    unready=(
        "u izradi", "u pripremi", "u izgradnji", "je suspendiran", "je obustavljen", "suspendiran", "uskoro",
        "u održavanju", "održavanje u tijeku",
    ),
    unready_pages=(
        "U izradi", "Stranica u izradi", "Stranice u izradi", "Web u izradi", "Uskoro", "Račun suspendiran",
        "Održavanje",
    ),
    consents=(
        "Prije nego što nastavite na Google", "Koristimo kolačiće",
    ),
    paywalls=(
        "Samo za pretplatnike", "Članak je dostupan samo pretplatnicima",
    ),
    stale=(
        "Ova se stranica više ne ažurira", "Arhivirana stranica", "Projekt je završen",
    ),
)  # fmt: skip
