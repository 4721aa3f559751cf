"""Words of registrars and hosts in the languages of northern and central Europe.

Never a phrase, and never a word that does not stand on their pages.
"""

from typing import Final

from curator.judge.language._hosting_words import Hosting

WORDS: Final = (
    Hosting(
        "sv",
        names="domän*, domännamn*, domänen",
        hosting="webbhotell*, webbhotellet, webbserver*, webbutrymme*, kundzon*",
        accounts="konto*, abonnemang*, tjänst*, avtal*",
        sites="webbplats*, webbsida*, hemsida*, sida, sidan, sajt*",
        lapsed="parkera*, till salu, utgått, utgången, registrera*, reserverad*, upptaget, gått ut, löpt ut, "
        "köp*, uppsagd*, säljs",
        stopped="stängts av, avstäng*, spärra*, blockera*, inaktivera*, suspendera*, avaktivera*, pausa*",
        closed="stängd*, otillgänglig*, nedstängd*, inaktiv*, nere",
        filled="innehåll*, publicera*, uppladda*, laddat upp, konfigurera*, hemsida, webbplats, kopplad*, "
        "skapat*, aktivera*, lagt upp, filer",
        negations="ingen, inget, inga, inte, ännu, ej, än, saknar",
        actors="ägare*, innehavare*, kund*, administratör*, webbmaster*, leverantör*, webbhotellsleverantör*",
        deeds="förny*, kontakta*, logga*, faktura*, betal*, verifiera*, kundservice, support, återaktivera*, "
        "kundtjänst",
        pointers="denna, detta, den här, här",
    ),
    Hosting(
        "da",
        names="domæne*, domænenavn*, domænet",
        hosting="webhotel*, webserver*, webplads, kontrolpanel*, dns hosting",
        accounts="konto*, abonnement*, tjeneste*, service*, aftale*",
        sites="hjemmeside*, webside*, side, siden, websted*",
        lapsed="parkeret, til salg, udløbet, registreret, reserveret, opsagt, købes, sælges, bestilt, fornyet",
        stopped="suspenderet, spærret, lukket, deaktiveret, blokeret, afbrudt, sat på pause",
        closed="utilgængelig*, nedlagt, inaktiv*, offline, ude af drift",
        filled="indhold, uploadet, udgivet, oprettet, konfigureret, hjemmeside, lagt op, tilknyttet, opsat, "
        "filer",
        negations="ingen, intet, ikke, endnu, uden, mangler",
        actors="ejer*, indehaver*, kunde*, administrator*, webmaster*, udbyder*, hostingudbyder*",
        deeds="forny*, kontakt*, log ind, logge, faktura*, betal*, verificer*, kundeservice, support, genåbn*, "
        "genaktiver*",
        pointers="dette, denne, her",
    ),
    Hosting(
        "no",
        names="domene*, domenenavn*, domenet",
        hosting="webhotell*, nettområde*, webserver*, webområde*, kontrollpanel*",
        accounts="konto*, abonnement*, tjeneste*, avtale*",
        sites="nettsted*, nettside*, hjemmeside*, side, siden, webside*",
        lapsed="parkert, til salgs, utløpt, registrert, reservert, oppsagt, kjøp*, selges, fornyet",
        stopped="suspendert, sperret, deaktivert, blokkert, stengt, satt på vent",
        closed="utilgjengelig*, nedlagt, inaktiv*, offline, lukket",
        filled="innhold, lastet opp, publisert, opprettet, konfigurert, nettside*, hjemmeside*, nettsted*, "
        "tilknyttet, lagt ut, satt opp, filer, web",
        negations="ingen, intet, ikke, ennå, enda, uten, mangler",
        actors="eier*, innehaver*, kunde*, administrator*, webmaster*, leverandør*, hostingleverandør*",
        deeds="forny*, kontakt*, logg inn, logge, faktura*, betal*, verifiser*, kundeservice, support, gjenåpn*",
        pointers="dette, denne, her",
    ),
    Hosting(
        "fi",
        names="verkkotunnu*, domain*, verkko osoite*",
        hosting="webhotelli*, palvelin*, palvelim*, kotisivutila*, verkkotila*",
        accounts="tili*, palvelu*, tilaus*, sopimu*, asiakastili*",
        sites="sivusto*, verkkosivu*, kotisivu*, sivu*, www sivu*",
        lapsed="parkattu*, myytävänä, vanhentunu*, rekisteröity*, varattu*, päättyny*, ostettavissa, "
        "pysäköity*, erääntyny*, umpeutunu*",
        stopped="suljettu*, estetty*, lukittu*, jäädytetty*, keskeytetty*, poistettu käytöstä, sulkenut",
        closed="ei ole käytössä, ei käytettävissä, tilapäisesti poissa, lopetettu*",
        filled="sisältö*, sisällö*, julkaistu*, ladattu*, luotu*, asetettu*, sivusto*, kotisivu*, määritetty*, "
        "tiedosto*, lisätty*, julkaissut",
        negations="ei, vielä, ole",
        actors="omistaj*, haltija*, asiak*, ylläpitäj*, ylläpito*, palveluntarjoaj*, tarjoaj*",
        deeds="uusi, uusia, ota yhteyttä, yhteyttä, kirjaudu*, lasku*, maksa*, maksu*, vahvista*, "
        "asiakaspalvelu*, tuki",
        pointers="tämä, tälle, tällä, tämän, tähän, tässä, täällä",
    ),
    Hosting(
        "is",
        names="lén, lénið, lénsnafn*, léni",
        hosting="hýsing*, vefhýsing*, vefþjón*, netþjón*",
        accounts="reikning*, áskrift*, þjónust*",
        sites="vefsíð*, vefsvæð*, vefur, vefurinn, síða*, heimasíð*",
        lapsed="útrunni*, til sölu, skráð*, lagt, frátek*, rann út, endurnýja*",
        stopped="lokað, lokuð, lokaður, stöðva*, óvirk*, fryst*",
        closed="ekki aðgengileg*, niðri",
        filled="efni, sett upp, birt*, uppsett*, vefsíð*, hlaðið",
        negations="ekki, enn, engin*, ekkert",
        actors="eigand*, rétthaf*, viðskiptavin*, umsjónarmað*, þjónustuaðil*",
        deeds="endurný*, hafa samband, hafðu samband, innskrá*, greiða, greiðslu*, reiknings*",
        pointers="þetta, þessi, þennan, hér",
    ),
    Hosting(
        "et",
        names="domeen*, domeeninimi*, domeeni",
        hosting="veebimajutus*, majutus*, veebiserver*, server*, majutuspaket*",
        accounts="konto*, teenus*, pakett*",
        sites="veebileh*, koduleh*, leht, lehte, veebisait*, kodulehekülg*",
        lapsed="aegunud, müügil, müüa, pargitud, parkitud, registreeritud, reserveeritud, broneeritud, osta, "
        "pikendatud",
        stopped="peatatud, blokeeritud, suletud, deaktiveeritud, keelatud, külmutatud",
        closed="pole saadaval, ei ole saadaval, kättesaamatu, mitteaktiiv*",
        filled="sisu, avaldatud, üles laaditud, laadinud, seadistatud, koduleh*, lisatud, loodud, failid, "
        "suunatud",
        negations="ei, pole, veel, puudub, ühtegi",
        actors="omanik*, klient*, kliendi*, administraator*, haldur*, teenusepakkuja*",
        deeds="pikenda*, uuenda*, võta ühendust, võtke ühendust, logi sisse, arve*, tasu*, makse*, "
        "klienditugi, iseteenindus*",
        pointers="see, selle, sellel, siin",
    ),
    Hosting(
        "lv",
        names="domēn*, domēna vārds, domēns",
        hosting="hostings, mitināšana*, mitinā*, serveris, serverī",
        accounts="konts, konta, pakalpojum*, abonement*",
        sites="mājaslap*, vietne*, tīmekļa vietne, lapa, interneta vietne*, vietn*",
        lapsed="beidzies, beigusies, pārdod*, pārdošanā, reģistrēt*, rezervēt*, noparkot*, nopirkt, pagarināt*",
        stopped="apturēt*, bloķēt*, deaktivizēt*, atslēgt*, slēgt*",
        closed="slēgta, nav pieejam*, neaktīv*",
        filled="satur*, publicēt*, augšupielādēt*, izveidot*, konfigurēt*, mājaslapa, ievietot*, uzstādīt*",
        negations="nav, vēl, bez, neviena",
        actors="īpašniek*, klient*, administrator*, pakalpojumu sniedzēj*",
        deeds="pagarin*, atjauno*, sazin*, pieslēg*, rēķin*, samaksā*, apmaks*, atbalst*",
        pointers="šī, šis, šo, šai, šeit",
    ),
    Hosting(
        "lt",
        names="domen*, domeno vardas, domenas, sritis",
        hosting="talpinim*, svetainių talpinim*, talpinam*, serveris, serveryje, serverių, prieglob*",
        accounts="paskyra*, paslaug*, planas, sąskait*",
        sites="svetain*, puslapis, tinklalap*, interneto svetain*",
        lapsed="pasibaig*, parduodam*, registruot*, užregistruot*, rezervuot*, priparkuot*, pratęst*, nupirk*",
        stopped="sustabdyt*, užblokuot*, blokuot*, išjungt*, deaktyvuot*, laikinai sustabdyt*",
        closed="uždaryt*, nepasiekiam*, neaktyv*",
        filled="turin*, įkelt*, paskelbt*, sukonfigūruot*, sukurt*, svetainė, patalpint*, sukėl*, priskirt*",
        negations="nėra, dar, nebuvo, be, neįkelt*, nesukurt*",
        actors="savinink*, klient*, administrator*, teikėj*, valdytoj*",
        deeds="pratęs*, susisiek*, prisijung*, apmokė*, sumokė*, pagalb*, atnaujin*",
        pointers="šis, ši, šio, šią, čia",
    ),
    Hosting(
        "pl",
        names="domena, domeny, domenę, domenie, nazwa domeny, domeną",
        hosting="hostingow*, serwer*, utrzymywan*, konto hostingowe, panel klienta, hostingu, usługa hostingowa",
        accounts="konto, konta, usługa, usługi, abonament*, pakiet*",
        sites="strona, strony, stronę, witryna, witryny, serwis, strona www, www",
        lapsed="wygasł*, na sprzedaż, zaparkowan*, zarejestrowan*, zarezerwowan*, kupić, kup, przedłużon*, "
        "wygaśnięci*, sprzedania, parking*, opłacon*, nieopłacon*",
        stopped="zawieszon*, zablokowan*, wyłączon*, dezaktywowan*, wstrzyman*, odłączon*, nieaktywn*",
        closed="zamknięt*, niedostępn*, nieczynn*",
        filled="treści, opublikowan*, wgran*, skonfigurowan*, dodan*, zainstalowan*, przypisan*, pliki, plików, "
        "strony, przekierowan*, utworzon*, podpięt*",
        negations="nie, brak, jeszcze, żadn*, bez",
        actors="właściciel*, abonent*, klient*, administrator*, webmaster*, usługodawc*, dostawc*, operator*",
        deeds="odnów, odnowi*, przedłuż*, kontakt*, skontaktuj*, zaloguj*, faktur*, opłać, opłat*, płatnoś*, "
        "weryfik*, panel*, pomoc*",
        pointers="ta, ten, tej, tę, tego, tutaj",
    ),
    Hosting(
        "cs",
        names="doména, domény, doménu, doméně, doménou, doménové jméno",
        hosting="hostingu, webhostingu, webhostingov*, serveru, zákaznické administraci, webový prostor",
        accounts="účet, účtu, služba, služby, služeb",
        sites="stránky, stránka, stránek, webové stránky, web, webu, prezentace",
        lapsed="vypršel*, expirovan*, expirovala, na prodej, k prodeji, zaparkovan*, parkovan*, registrovan*, "
        "zaregistrovan*, rezervovan*, prodlouž*, obsazen*, koupit, propadla, neprodloužen*",
        stopped="pozastaven*, zablokovan*, deaktivovan*, vypnut*, odpojen*, zrušen*",
        closed="uzavřen*, nedostupn*, mimo provoz, ukončen*",
        filled="obsah*, nahrán*, zveřejněn*, nastaven*, nakonfigurován*, umístěn*, vytvořen*, stránky, soubory, "
        "prezentace, přiřazen*",
        negations="není, nejsou, žádn*, zatím, dosud, ještě, nebyl*, bez, nebyla",
        actors="majitel*, vlastník*, držitel*, zákazník*, správce*, provozovatel*, poskytovatel*",
        deeds="prodlouž*, obnov*, kontakt*, přihlas*, faktur*, uhra*, zaplat*, platb*, ověř*, podpor*, "
        "administrac*",
        pointers="tato, tyto, toto, této, tuto, zde",
    ),
    Hosting(
        "sk",
        names="doména, domény, doménu, doméne, doménové meno",
        hosting="hostingu, webhostingu, webhostingov*, servera, serveri",
        accounts="účet, účtu, služba, služby, služieb",
        sites="stránky, stránka, stránok, webové stránky, web, webu, webstránka, prezentácia",
        lapsed="vypršal*, expirovan*, expirovala, na predaj, zaparkovan*, parkovan*, registrovan*, "
        "zaregistrovan*, rezervovan*, predĺž*, obsaden*, kúpiť, neuhraden*",
        stopped="pozastaven*, zablokovan*, deaktivovan*, vypnut*, odpojen*, zrušen*",
        closed="zatvoren*, nedostupn*, mimo prevádzky, ukončen*",
        filled="obsah*, nahrat*, zverejnen*, nastaven*, nakonfigurovan*, umiestnen*, vytvoren*, stránky, "
        "súbory, priraden*",
        negations="nie, žiadn*, zatiaľ, doteraz, ešte, nebol*, bez",
        actors="majiteľ*, vlastník*, držiteľ*, zákazník*, správca*, správcu, prevádzkovateľ*, poskytovateľ*",
        deeds="predĺž*, obnov*, kontakt*, prihlás*, faktúr*, uhra*, zaplať*, platb*, over*, podpor*",
        pointers="táto, tieto, toto, tejto, túto",
    ),
)  # fmt: skip
