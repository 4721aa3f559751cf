"""Finnish. Holds phrases only.

Never a phrase that an ordinary page may have as its whole title.
"""

from typing import Final

from curator.judge.language._language import Language

FINNISH: Final = Language(
    code="fi",
    challenges=(
        "Hetkinen...", "Odota hetki...", "Oletko robotti?", "Pääsy estetty",
    ),
    log_ins=(
        "Kirjaudu sisään", "Kirjautuminen", "Kirjaudu",
    ),
    fillers=(
        "meidän uusi tämä se etsimäsi etsimääsi hakemasi hakemaasi pyytämäsi pyydettyä haluamasi valitettavasti "
        "pahoittelemme pahoittelut hups oho virhe ei enää ole on löydy löytynyt voi voitu löytää palvelimelta "
        "osoite osoitetta osoitteesta siirretty poistettu tai ja että sivu sivua yritä uudelleen voinut "
        "mahdollisesti ehkä täältä etsit"
    ),
    pointers="tämä",
    things=(
        "sivua sivu ohjelma artikkeli artikkelia video videota kirja kurssi tapahtuma sisältö sisältöä "
        "asiakirja tiedosto uutinen linkki ilmoitus "
        "sivu sivua sivun sivusto tiedosto tiedostoa dokumentti artikkeli artikkelia sisältö sisältöä osoite "
        "osoitetta linkki"
    ),
    gone=(
        "ei enää saatavilla", "on siirretty", "ei löydetty", "voitu poistaa",
        "ei löydy", "ei löytynyt", "ei voitu löytää", "ei voi löytää", "ei ole olemassa", "ei ole enää olemassa",
        "ei ole saatavilla", "ei ole enää saatavilla", "on poistettu", "poistettu", "on kadonnut", "puuttuu",
        "emme löytäneet", "ei valitettavasti löytynyt", "siirretty tai poistettu",
    ),
    lost=(
        "Sivua ei löydy", "Sivua ei löytynyt", "Ei löytynyt", "Virhe 404", "404 sivua ei löydy",
        "404 sivua ei löytynyt", "Sivua ei ole olemassa", "Etsimääsi sivua ei löytynyt", "Mitään ei löytynyt",
    ),
    named=(
        "sivu* verkkosivu* sisältö* sisällö* tiedosto* asiakirj* artikkeli* resurssi* tuote* tuotte* työpaik* "
        "paikka ilmoitu* ilmoitus* kurssi* tapahtum* video* aihe* ketju* projekt* hank* profiili* tili* blogi* "
        "linkki* link* osoite* osoitte* kohde kohdet* tietue* kirja* nimike* julkaisu* kuva* esity* jakso* "
        "ohjelma* pelit peli* sovellu* lomak* kysely* kansio* kirjoitu* viesti* käyttäj* ryhm* foorumi* uuti* "
        "resepti* aineisto* materiaal* sivusto* palvelu* tehtäv* haku hakua näyttely* kilpailu* tiedot* tallen* "
        "kutsu* vetoomu* etsimä* hakema* "
        "tunnis* tunnus* numero* kategori* osio* kanav* soittolist* palvel* albumi* juttu* juttua jutun lehti "
        "lehden artikkel* aineist* sarja* kokoelma* hakuaik* esityk* oppitunti* linki* vaihtoeht* sivust* kappale*"
    ),
    absent=(
        "@ .. ei .. löyd*|löyty*|ole|olemassa|saatavi*|voida|voitu|enää|käytettäv*",

        "ei|emme .. löyd*|löyty*|löytän* .. @",
        "ei|emme .. löyd*|löyty*|löytän* .. mitään|etsimää*", "ei .. voitu löytää",
        "ei ole .. enää .. saatavi*|olemassa|valikoima*|myynni*|käytettäv*|voimassa",
        "ei enää .. saatavi*|olemassa|valikoima*|löydy|julkaistu",
        "@ .. poistet*|poistu*|kadon*|kadok*|vanhentu*|päättyn*|sulje*|suljet*",
        "@ .. täytet*|siirre*|siirty*|arkistoi*|puuttu*|lakkaut*|peruttu|loppun*|umpeutu*",
        "@ .. hukass*|lomal*|loma", "paikka|tehtävä .. täytetty", "mitään ei löyt*|löydy", "täällä ei .. ole|mitään",
        "emme löytä*|löydä", "pyynnöstä poistet*", "eksyi*|eksynyt|umpikuja*|väärä* osoite*|käännö*",
        "etsimme kaikkialta", "hakuaika .. päättyn*|umpeutu*", "tekijä*|käyttäjä*|omista* .. poista*|sulke*",
        "virheelli*|tuntemat* @", "@ .. virheelli*",
        "@ .. ohi|pidetty|lopetet*|lopetti|loppuunmyy*|myyty",
        "@ .. päätty*|erääntyn*|katkais*|mitätöi*|jäädytet*|estet*", "@ .. on jo",
        "@ .. ei .. voi|johda|vie|näytetä|kelpaa|tunneta|ilmoitet*|määritet*|annettu|valittu",
        "ei .. löydy|löytynyt|löytyny|löytyisi .. @",
        "ei .. ole|oo .. @",
        "ei .. ole|oo .. artikkel*",
        "tuntemat*|virheelli*|puuttuva* @", "seurasit|seurasi .. vanha*|vanhentun* .. link*",
        "tässä|täällä oli|sijaitsi .. @", "olet|oletko|olette eksynyt|eksyksissä|eksyneet",
        "ei johda|vie mihinkään|minnekään", "@ .. löy* .. ei",
        "myyjä*|ilmoittaja*|julkaisija*|järjestäjä* .. poista*|sulke*|päättä*",
    ),
    tails=(
        "etsimä*|hakema*|pyytämä*|pyydet*|haluama*|etsitty*|hait|etsit",
        "tarkista* .. osoit*|url*|linkki*|kirjoitu*|oikeinkirj*", "kirjoitusvirhe*|näppäilyvirhe*",
        "siirre*|siirty* .. poistet*|nime*", "poistet* .. siirre*|siirty*|nime*|muut*",
        "käytä*|kokeile* .. haku*|valikko*|navigaatio*|hakutoiminto*",
        "palaa*|siirry|mene|takaisin .. etusivu*|alkuun|kotisivu*", "linkki* .. vanhentun*|rikki|vanha",
        "ota* yhteyttä .. ylläpit*", "väärin|virheellisesti kirjoit*",
        "ota*|kysy*|pyydä|pyydä* .. linkin|lähettä*|omistaj*|kirjasto*",
        "katso*|tutustu*|selaa|löydä|löydät|lue .. muut|muita|muihin|kaikki",
        "katso*|tutustu*|selaa|löydä|löydät|lue .. lisää|uusi*|avoim*|valikoima*|ajankohtai*",
        "pahoittele* .. häiriö*|vaivaa|haitta*",
        "ehkä|mahdollisesti|todennäköisesti .. poistet*|siirret*|vanhentu*|muut*|väär*",
        "yritä* .. uudelleen|myöhemmin", "jos .. epäilet|uskot|ongelma*|kysyttävää|virhe*",
        "palaa* .. takaisin|luettelo*|haku*",
    ),
    domains=(
        "verkkotunnus domain verkkotunnuksen "
        "verkkotunnus domain verkkotunnuksen"
    ),
    sale=(
        "on pysäköity",
        "on myytävänä", "myytävänä", "on vanhentunut", "on rekisteröity", "on parkissa", "parkkeerattu",
        "on varattu",
    ),
    sale_pages=(
        "Verkkotunnus myytävänä", "Tämä verkkotunnus on myytävänä", "Domain myytävänä",
        "Verkkotunnus on vanhentunut", "Verkkotunnus on varattu",
    ),
    sites="sivusto sivu sivut verkkosivusto kotisivut tili kauppa palvelin",
    unready=(
        "rakenteilla", "työn alla", "on jäädytetty", "tulossa pian", "avautuu pian",
        "huollossa", "huoltotauko", "tilapäisesti poissa",
    ),
    unready_pages=(
        "Rakenteilla", "Sivusto rakenteilla", "Sivu on rakenteilla", "Tulossa pian", "Tili suljettu",
        "Huoltotauko",
    ),
    consents=(
        "Ennen kuin jatkat Googleen", "Ennen kuin jatkat YouTubeen", "Käytämme evästeitä",
    ),
    paywalls=(
        "Vain tilaajille", "Artikkeli on vain tilaajille", "Tilaa ja lue lisää", "Jatka lukemista tilaamalla",
    ),
    stale=(
        "Tätä sivua ei enää päivitetä", "Sivustoa ei enää päivitetä", "Sivua ei enää ylläpidetä",
        "Arkistoitu sivu", "Hanke on päättynyt",
    ),
)  # fmt: skip
