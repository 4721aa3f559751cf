"""Serbian. Holds phrases only.

Never a phrase that an ordinary page may have as its whole title.
"""

from typing import Final

from curator.judge.language._language import Language

SERBIAN: Final = Language(
    code="sr",
    challenges=(
        "Само тренутак...", "Samo trenutak...", "Да ли сте робот?", "Приступ одбијен", "Pristup odbijen",
    ),
    log_ins=(
        "Пријава", "Пријавите се", "Prijava", "Prijavite se",
    ),
    fillers=(
        "та то ова овај страница коју који тражите тражена нажалост жао нам је извињавамо се упс грешка није "
        "више била био могуће на у не и или да серверу адреса покушајте поново молимо обрисана премештена "
        "уклоњена можда постоји ta to ova stranica koju tražite tražena nažalost žao nam je izvinjavamo se ups "
        "greška nije više na u ne i ili serveru "
        "ovog ovu ove takva takve takav izabrana odabrana navedena navedenoj nema rok ojoj izgleda pronađen pronađena "
        "neispravan nevažeći radno "
        "овог ову ове таква такве такав изабрана наведена наведеној нема рок изгледа пронађен пронађена радно "
    ),
    pointers="овај ова ово",
    things=(
        "страница страницу страна страну датотека документ чланак садржај адреса stranica stranicu strana stranu "
        "dokument članak sadržaj adresa"
    ),
    gone=(
        "није пронађена", "није пронађен", "није нађена", "не постоји", "више не постоји", "није доступна",
        "више није доступна", "је уклоњена", "је обрисана", "не можемо да пронађемо", "nije pronađena",
        "nije pronađen", "nije nađena", "ne postoji", "više ne postoji", "nije dostupna", "je uklonjena",
        "je obrisana",
    ),
    lost=(
        "Страница није пронађена", "Страница не постоји", "Није пронађено", "Грешка 404",
        "Stranica nije pronađena", "Strana nije pronađena", "Strana ne postoji", "Greška 404",
        "404 страница није пронађена", "Ништа није пронађено",
    ),
    named=(
        "stranic* stran strani sadržaj* vsebin* datotek* fajl* fajla dokument* članak* članka člank* artik* "
        "resurs* proizvod* izdelek izdelk* ponud* oglas* natječaj* natječaj konkurs* posao posla radno delovno "
        "tečaj* tečaj kurs* događaj* dogodek dogodk* video* snimak snimk* posnetek tem* nit projekt* projekat* "
        "profil* račun* nalog* blog* web* sajt* spletn* link* poveznic* povezav* veza adres* url naslov* objekt* "
        "zapis* knjig* publikacij* fotografij* slik* prezentacij* predstavitev epizod* emisij* lekcij* igra igre "
        "igru igrica aplikacij* obrazac obrazec anket* map* fasc* rubrik* stavk* unos* objav* prispev* korisnik* "
        "uporabnik* grup* skupin* forum* vijest* vest* novic* recept* radionic* materijal* gradiv* uslug* storit* "
        "mjesto mesto страниц* садржај* датотек* фајл* документ* члан* чланк* артик* ресурс* производ* понуд* "
        "оглас* конкурс* посао посла радно курс* догађај* видео* снимак снимк* тем* пројек* профил* налог* рачун* "
        "блог* сајт* линк* веза адрес* објекат запис* књиг* наслов* публикациј* фотографиј* слик* презентациј* "
        "емисиј* лекциј* игра игре апликациј* образац анкет* рубрик* ставк* корисник* груп* форум* вест* рецепт* "
        "материјал* услуг* место објав* izložb* obavijest* obavest* razpis* raspis* poziv* natečaj* obvestil* "
        "razstav* изложб* обавештењ* позив* "
        "kanal* album* kategorij* katalog* tekst* događanj* videozapis* stran* strane priloz* prilog* rok usluga lot "
        "tender* nabavk* "
        "канал* албум* категориј* каталог* текст* стран* рок повезниц* "
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
        "@ .. не|није|нису|нема .. постој*|пронађен*|нађен*|доступ*|пронаћи|наћи|више|актив*",
        "@ .. више .. не|није|нема",
        "више .. не|није|нема .. доступн*|понуд*",
        "није|нису|не|нисмо .. пронађен*|пронаћи|пронашли|нађен*|нашли .. @|ништа|тражено|тражите",
        "не постоји|постоје .. @",
        "@ .. уклоњен*|обрисан*|избрисан*|повучен*|истек*",
        "@ .. нестал*|затворен*|попуњен*|премештен*|архивиран*",
        "@ .. укинут*|деактивиран*|недостаје|недоступн*|отказан*",
        "@ .. распродат*|изгубил*|завршен*|завршил*|отишл*",
        "нема .. овде|резултата|ту|тражен*|такве",
        "ништа .. овде|пронађено", "овде .. нема|ништа",
        "на захтев .. уклоњен*|повучен*", "@ .. одмор*|распуст*|годишњ*",
        "залутал*|изгубили сте|пут",
        "аутор*|корисник*|власник* .. обриса*|уклони*",
        "неисправн*|непознат*|погрешн*|неважећ* @",
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
        "@ .. прошао|прошла|прошло|заврши*|закључен*|премештен*|пресељен*|одлутал*|побегл*|суспендован*|блокиран*",
        "@ .. сакривен*|скривен*|неактивн*|неважећ*|неисправ*|поништен*|обустављен*|прекинут*|застарел*",
        "@ .. није|нису|не .. каталогу|исправ*|важећ*|одржава*|прима*|продаје",
        "@ .. није|нису|не .. важи|учитати|приказати|отворити|налази|понуди",
        "@ .. више се|не|није|нема .. одржава*|продаје|нуди|прима",
        "није|не|нисмо .. могуће|може*|успел* .. учитати|приказати|отворити",
        "обрисао|обрисала|уклонио|уклонила|повукао|избрисао|затворио .. @",
        "неисправан|неважећи|непознат|погрешан id|@|број",
        "продавац|власник*|администратор*|модератор* .. обриса*|уклони*|затвори*|повук*",
        "нема .. ничега|ничег|такве|таквог|овакве", "нема страниц*|стране|документ*|огласа|корисник*|чланка|записа",
        "uklonio|uklonila|obrisao|obrisala|izbrisao|povukao .. autor*|korisnik*|vlasnik*|prodava*",
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
        "тражите|тражили|тражен*|захтеван*",
        "проверите|провери .. адрес*|линк*|правопис",
        "погреш* .. адрес*|укуцан*|унет*|линк*|унели|укуцали",
        "премештен* .. обрисан*|уклоњен*|преименован*",
        "обрисан*|уклоњен*|избрисан* .. премештен*|преименован*",
        "користите|покушајте|пробајте .. претраг*|мени*",
        "вратите|повратак|идите|назад .. почетн*|насловн*|главн*",
        "контактирајте|обавестите .. администратор*",
        "možda|moguće|vjerojatno|verovatno .. obrisan*|uklonjen*|premješten*|premešten*|preimenovan*|istek*",
        "pogledajte|pogledaj .. druge|slične|ostale",
    ),
    domains="домен домена domen domena",
    sale=(
        "на продају", "је на продају", "је истекао", "је регистрован", "na prodaju", "je na prodaju", "je istekao",
        "je registrovan", "je parkiran",
    ),
    sale_pages=(
        "Домен на продају", "Овај домен је на продају", "Domen na prodaju", "Ovaj domen je na prodaju",
        "Domen je istekao",
    ),
    sites="сајт страница презентација налог sajt stranica prezentacija nalog prodavnica",
    unready=(
        "у изради", "у припреми", "је суспендован", "ускоро", "u izradi", "u pripremi", "je suspendovan", "uskoro",
        "u održavanju",
    ),
    unready_pages=(
        "У изради", "Сајт у изради", "Ускоро", "U izradi", "Sajt u izradi", "Nalog suspendovan",
        "Налог суспендован",
    ),
    consents=(
        "Пре него што наставите на Google", "Користимо колачиће", "Koristimo kolačiće",
    ),
    paywalls=(
        "Само за претплатнике", "Samo za pretplatnike",
    ),
    stale=(
        "Ова страница се више не ажурира", "Ova stranica se više ne ažurira", "Архивирана страница",
    ),
)  # fmt: skip
