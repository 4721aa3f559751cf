"""Words of registrars and hosts in the languages of eastern and southern Europe.

Never a phrase, and never a word that does not stand on their pages.
"""

from typing import Final

from curator.judge.language._hosting_words import Hosting

WORDS: Final = (
    Hosting(
        "hu",
        names="domain*, domén, domain név*, domainnév*, doménnév*",
        hosting="tárhely*, webtárhely*, szerver*, kiszolgáló*",
        accounts="fiók*, előfizetés*, szolgáltatás*, csomag*",
        sites="weboldal*, honlap*, oldal*, weblap*, webhely*",
        lapsed="lejárt, eladó, parkol*, regisztrál*, foglalt, bejegyzett, fenntartott, megvásárol*, "
        "meghosszabbít*",
        stopped="felfüggeszt*, letilt*, zárol*, szünetel*, inaktivál*, korlátoz*, kikapcsol*",
        closed="bezár*, nem elérhető, megszűnt, nem érhető el",
        filled="tartalom, tartalmat, feltölt*, közzétett*, beállít*, létrehoz*, telepít*, weboldal, honlap, "
        "konfigurál*, hozzárendel*",
        negations="nem, nincs, még, nincsen, sem",
        actors="tulajdonos*, ügyfél*, üzemeltető*, adminisztrátor*, szolgáltató*, webmester*, előfizető*",
        deeds="megújít*, hosszabbít*, kapcsolat*, forduljon, lépjen, bejelentkez*, számla*, díj*, fizet*, "
        "ügyfélszolgálat*, tartozás*",
        pointers="ez, ezt, ezen, itt",
    ),
    Hosting(
        "ro",
        names="domeniu, domeniul, domenii, nume de domeniu, domeniului, numele de domeniu",
        hosting="găzduire*, găzduit*, gazduire*, găzduirea, serverul, serverului, spațiu web",
        accounts="cont, contul, contului, serviciu*, abonament*, pachet*",
        sites="site, site ul, siteul, pagina, pagina web, site web, site urile",
        lapsed="expirat*, de vânzare, parcat*, înregistrat*, rezervat*, cumpăra*, reînnoit*, licitați*",
        stopped="suspendat*, dezactivat*, blocat*, oprit*, întrerupt*",
        closed="închis*, indisponibil*, inactiv*",
        filled="conținut*, publicat*, încărcat*, configurat*, instalat*, asociat*, fișiere, pagina, site",
        negations="nu, încă, niciun*, fără, nici",
        actors="proprietar*, titular*, client*, administrator*, furnizor*, deținător*",
        deeds="reînnoi*, prelungi*, contact*, factur*, plată, plăti*, achita*, verific*, reactiv*, suport, "
        "autentifica*",
        pointers="acest, această, acestui, aici",
    ),
    Hosting(
        "bg",
        names="домейн*, домейнът, домейна",
        hosting="хостинг*, уеб хостинг*, сървър*, хостван*",
        accounts="акаунт*, услуга*, абонамент*, план*, профил*",
        sites="сайт*, уебсайт*, уеб сайт*, страница*",
        lapsed="изтекъл*, изтекла, изтече, продава*, продажба, паркиран*, регистриран*, резервиран*, купи*, "
        "подновен*",
        stopped="спрян*, блокиран*, деактивиран*, суспендиран*, преустановен*, замразен*",
        closed="затворен*, недостъп*, неактив*",
        filled="съдържание*, качен*, публикуван*, настроен*, конфигуриран*, инсталиран*, сайт, уебсайт, "
        "насочен*, файлове",
        negations="не, няма, още, все още, без",
        actors="собствени*, притежател*, клиент*, администратор*, доставчик*, регистратор*",
        deeds="поднов*, свържете*, контакт*, вход, влезте, фактур*, плащане*, плат*, потвърд*, поддръжка",
        pointers="този, това, тази, тук",
    ),
    Hosting(
        "el",
        names="domain name, όνομα χώρου, ονόματος χώρου, τομέας, ονομα τομεα*",
        hosting="φιλοξενί*, διακομιστή*, φιλοξενείται, πακέτο φιλοξενίας",
        accounts="λογαριασμ*, υπηρεσί*, συνδρομή*, πακέτο*",
        sites="ιστοσελίδ*, ιστότοπ*, ιστοχώρ*, ιστοτοπο*, σελίδα",
        lapsed="έληξε, έχει λήξει, ληγμέν*, πωλείται, προς πώληση, κατοχυρωμέν*, καταχωρημέν*, δεσμευμέν*, "
        "σταθμευμέν*, αγορά*, ανανεωθεί",
        stopped="ανασταλεί, αναστολή*, ανεστάλη, απενεργοποι*, μπλοκαρ*, διακοπεί, κλειδωμέν*, σε αναστολή",
        closed="κλειστ*, μη διαθέσιμ*, ανενεργ*, δεν είναι διαθέσιμ*",
        filled="περιεχόμεν*, ανέβ*, δημοσιευ*, ρυθμιστεί, εγκατασταθεί, συνδεθεί, ιστοσελίδα, ανεβάσει, αρχεία, "
        "αναρτ*",
        negations="δεν, ακόμη, ακόμα, κανένα, χωρίς",
        actors="ιδιοκτήτ*, κάτοχο*, πελάτ*, διαχειριστ*, πάροχο*",
        deeds="ανανέω*, ανανεώσ*, επικοινων*, συνδεθείτε, τιμολόγ*, πληρωμ*, οφειλ*, επιβεβαίω*, υποστήριξη*",
        pointers="αυτό, αυτή, αυτός, το παρόν, εδώ",
    ),
    Hosting(
        "sl",
        names="domena, domene, domeno, domeni, ime domene",
        hosting="gostovanj*, gostovan*, strežnik*, paket gostovanja",
        accounts="račun*, storitev*, paket*, naročnin*",
        sites="spletna stran, spletne strani, spletno mesto, spletišč*, stran",
        lapsed="potekl*, potekel, naprodaj, parkiran*, registriran*, rezerviran*, kupite, podaljšan*, v prodaji",
        stopped="onemogočen*, zamrznjen*, začasno ustavljen*, suspendiran*, blokiran*, deaktiviran*, "
        "izklopljen*, ukinjen*",
        closed="zaprt*, ni na voljo, nedosegljiv*, neaktivn*",
        filled="vsebin*, objavljen*, naložen*, nastavljen*, nameščen*, spletna stran, ustvarjen*, datotek*, "
        "usmerjen*",
        negations="ni, še, brez, nobene, niso",
        actors="lastnik*, imetnik*, naročnik*, skrbnik*, upravljavec*, ponudnik*, ponudnika, uporabnik*",
        deeds="podaljša*, obnov*, kontakt*, obrn*, prijav*, račun*, plača*, neplač*, poravna*, podpor*",
        pointers="ta, to, te, tukaj",
    ),
    Hosting(
        "hr",
        names="domena, domene, domenu, domeni, naziv domene, domenom, domen",
        hosting="hosting*, hostinga, poslužitelj*, udomljavanj*, hosting paket*, server*",
        accounts="račun*, uslug*, paket*, nalog*, pretplat*",
        sites="stranica, stranice, web stranica, web mjesto, sajt, sajta, mrežna stranica, "
        "internetska stranica, internet stranica, prezentacija",
        lapsed="istekao, istekla, isteklo, je istekl*, na prodaju, parkiran*, registriran*, registrovan*, "
        "rezerviran*, rezervisan*, kupite, obnovljen*, produžen*, zakupljen*",
        stopped="suspendiran*, suspendovan*, obustavljen*, blokiran*, deaktiviran*, onemogućen*, isključen*, "
        "ugašen*",
        closed="zatvoren*, nedostup*, neaktiv*, nije dostup*",
        filled="sadržaj*, objavljen*, postavljen*, konfiguriran*, podešen*, instaliran*, stranica, "
        "prezentacija, datotek*, uploadan*, postavio",
        negations="nije, još, nema, bez, niti, nisu",
        actors="vlasnik*, vlasnika, korisnik*, administrator*, pružatelj*, provajder*, naručitelj*, registrant*",
        deeds="obnov*, produž*, kontakt*, obrat*, javi*, prijav*, račun*, plati*, plaćanj*, uplat*, podršk*, "
        "dugovanj*",
        pointers="ova, ovo, ovu, ove, ovaj, ovdje, ovde",
    ),
    Hosting(
        "sr",
        names="домен*, назив домена",
        hosting="хостинг*, сервер*, хостинг пакет*",
        accounts="налог*, услуга*, пакет*, рачун*",
        sites="сајт*, веб сајт*, страница, странице, презентација, интернет страница",
        lapsed="истекао, истекла, истекло, на продају, паркиран*, регистрован*, резервисан*, купите, продужен*, "
        "закупљен*",
        stopped="суспендован*, обустављен*, блокиран*, деактивиран*, онемогућен*, искључен*, угашен*",
        closed="затворен*, недоступ*, неактив*",
        filled="садржај*, објављен*, постављен*, конфигурисан*, подешен*, презентација, датотек*",
        negations="није, још, нема, без, нису",
        actors="власник*, корисник*, администратор*, провајдер*",
        deeds="обнов*, продуж*, контакт*, обрат*, пријав*, рачун*, плати*, уплат*, подршк*",
        pointers="овај, ова, ово, ову, овде",
    ),
    Hosting(
        "mk",
        names="домен*, доменот",
        hosting="хостинг*, сервер*",
        accounts="сметка*, услуга*, пакет*",
        sites="веб страница, веб страницата, сајт*, страницата, веб локација",
        lapsed="истечен*, истече, се продава, за продажба, паркиран*, регистриран*, резервиран*, купете",
        stopped="суспендиран*, блокиран*, деактивиран*, оневозможен*, исклучен*, запрен*",
        closed="затворен*, недостап*, неактив*",
        filled="содржин*, објавен*, поставен*, конфигуриран*, страница",
        negations="не, сè уште, сеуште, уште, нема, без",
        actors="сопственик*, корисник*, администратор*, провајдер*",
        deeds="обнов*, продолж*, контакт*, најав*, фактур*, плат*, уплат*, поддршк*",
        pointers="овој, оваа, ова, тука",
    ),
    Hosting(
        "sq",
        names="domeni, domen, emri i domenit, domenin",
        hosting="hostimi*, hostim*, serveri*",
        accounts="llogari*, shërbim*, pako*",
        sites="faqja, faqe, faqja e internetit, uebfaqja, ueb faqja, website i",
        lapsed="ka skaduar, skaduar, në shitje, regjistruar, rezervuar, parkuar, blej*",
        stopped="pezulluar, bllokuar, çaktivizuar, pezullua, ndërprerë",
        closed="mbyllur, nuk është në dispozicion, joaktive",
        filled="përmbajtj*, publikuar, ngarkuar, konfiguruar, faqe",
        negations="nuk, ende, pa, asnjë",
        actors="pronari*, klienti*, administratori*, ofruesi*",
        deeds="rinovo*, kontakto*, paguaj*, pages*, fatur*",
        pointers="ky, kjo, këtë, këtu",
    ),
    Hosting(
        "ru",
        names="домен, домена, домену, доменом, домене, доменное имя, доменного имени, доменных имен, домены",
        hosting="хостинг*, сервер*, виртуальный хостинг, хостер*, делегирован*, прилинкован*, хостинга, "
        "веб сервер*",
        accounts="аккаунт*, учетная запись, услуга, услуги, тариф*, договор*, лицензи*, версии продукта, "
        "пробной версии",
        sites="сайт*, веб сайт*, страница, страницы, вебсайт*",
        lapsed="истек, истекла, истекает, истёк, прода*, припаркован*, зарегистрирован*, парковк*, паркинг*, "
        "купить, освобо*, выставлен*, свободен, просрочен*, продлен*, не продлен*, аукцион*, занят",
        stopped="заблокирован*, приостановлен*, отключен*, отключён*, заморожен*, деактивирован*, блокирован*, "
        "снят с делегирования, прекратит*, остановлен*",
        closed="закрыт*, недоступ*, неактив*, не работает, не обслуживается",
        filled="размещен*, опубликован*, загружен*, настроен*, подключен*, создан*, привязан*, прилинкован*, "
        "контент*, файл*, содержим*, сайт, index",
        negations="не, нет, ещё, еще, пока, отсутств*, без",
        actors="владел*, администратор*, клиент*, вебмастер*, хостинг провайдер*, провайдер*, регистратор*, "
        "абонент*",
        deeds="продл*, свяжитесь, обратит*, обращайт*, войти, панел*, баланс*, оплат*, пополн*, счет*, счёт*, "
        "верифика*, поддержк*, задолженност*, личный кабинет, личном кабинете, купить, неоплат*",
        pointers="этот, этого, это, данный, данного, здесь",
    ),
    Hosting(
        "uk",
        names="домен, домену, доменне ім'я, доменного імені, доменом, домені, доменне",
        hosting="хостинг*, сервер*, веб хостинг*, хостинг провайдер*",
        accounts="акаунт*, обліковий запис, послуг*, тариф*, договір, договор*",
        sites="сайт*, веб сайт*, вебсайт*, сторінк*",
        lapsed="закінчи*, сплив, продає*, на продаж, припаркован*, зареєстрован*, паркован*, купити, "
        "прострочен*, завершився, не продовжен*, вільний",
        stopped="заблокован*, призупинен*, вимкнен*, заморожен*, деактивован*, зупинен*, відключен*",
        closed="закрит*, недоступ*, неактив*, не працює",
        filled="розміщен*, опублікован*, завантажен*, налаштован*, підключен*, створен*, контент*, файл*, "
        "вміст*, сайт",
        negations="не, немає, ще, поки, відсутн*, без",
        actors="власник*, адміністратор*, клієнт*, провайдер*, хостинг провайдер*, реєстратор*, абонент*",
        deeds="продовж*, зв яжіться, зверн*, увійти, панел*, баланс*, оплат*, сплат*, рахун*, поповн*, "
        "підтримк*, заборгован*",
        pointers="цей, цього, це, даний, вашого, тут",
    ),
    Hosting(
        "be",
        names="дамен*, дамен, даменнае імя",
        hosting="хостынг*, сервер*",
        accounts="акаўнт*, уліковы запіс, паслуг*, тарыф*",
        sites="сайт*, вэб сайт*, старонк*",
        lapsed="скончы*, прадае*, на продаж, прыпаркаван*, зарэгістраван*, купіць",
        stopped="заблакаван*, прыпынен*, адключан*, замарожан*",
        closed="закрыт*, недаступ*, неактыў*",
        filled="размешчан*, апублікаван*, загружан*, наладжан*, створан*, змест*, файл*, сайт",
        negations="не, няма, яшчэ, пакуль, без",
        actors="уладальнік*, адміністратар*, кліент*, правайдар*",
        deeds="падоўж*, зварні*, звяжыцеся, увайсці, аплат*, аплаці*, рахун*, падтрымк*",
        pointers="гэты, гэтага, гэта, дадзены, тут",
    ),
)  # fmt: skip
