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
    things=(
        "sivu sivua sivun sivusto tiedosto tiedostoa dokumentti artikkeli artikkelia sisältö sisältöä osoite "
        "osoitetta linkki"
    ),
    gone=(
        "ei löydy", "ei löytynyt", "ei voitu löytää", "ei voi löytää", "ei ole olemassa", "ei ole enää olemassa",
        "ei ole saatavilla", "ei ole enää saatavilla", "on poistettu", "poistettu", "on kadonnut", "puuttuu",
        "emme löytäneet", "ei valitettavasti löytynyt", "siirretty tai poistettu",
    ),
    lost=(
        "Sivua ei löydy", "Sivua ei löytynyt", "Ei löytynyt", "Virhe 404", "404 sivua ei löydy",
        "404 sivua ei löytynyt", "Sivua ei ole olemassa", "Etsimääsi sivua ei löytynyt", "Mitään ei löytynyt",
    ),
    domains="verkkotunnus domain verkkotunnuksen",
    sale=(
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
