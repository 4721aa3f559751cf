"""Basque. Holds phrases only.

Never a phrase that an ordinary page may have as its whole title.
"""

from typing import Final

from curator.judge.language._language import Language

BASQUE: Final = Language(
    code="eu",
    challenges=(
        "Une bat...", "Egiaztatu gizakia zarela",
    ),
    log_ins=(
        "Hasi saioa", "Saioa hasi", "Identifikatu",
    ),
    fillers=(
        "hau hori ez da dago orria orri bilatzen ari zaren zara bat egin nahi duzu badirudi ezer kokaleku "
        "honetan sentitzen dugu barkatu epa errorea akatsa eta edo izan daiteke jada "
    ),
    things=(
        "orria orri orrialdea dokumentua artikulua fitxategia edukia helbidea albistea "
    ),
    gone=(
        "ez da aurkitu", "ezin da aurkitu", "ezin da orria aurkitu", "ez da orria aurkitu", "ez da existitzen",
        "ez dago", "ez dago eskuragarri", "ezabatu da", "ezabatu egin da", "kendu da", "ez da ezer aurkitu",
    ),
    lost=(
        "Orria ez da aurkitu", "Ez da orria aurkitu", "Ez da aurkitu", "404 errorea", "Orria ez da existitzen",
    ),
    named=(
        "orri* orria* web* eduki* fitxategi* dokumentu* artikulu* baliabide* produktu* eskaintza* lanpostu* "
        "iragarki* ikastaro* ekitaldi* bideo* gai* proiektu* profil* kontu* blog* gune* lotura* esteka* url "
        "helbide* objektu* erregistro* liburu* izenburu* argitalpen* argazki* irudi* aurkezpen* joko* aplikazio* "
        "inprimaki* inkesta* erabiltzaile* talde* foro* albiste* errezeta* zerbitzu* elementu* "
        "kanal* zerrend* epe* epea identifikatzaile* identifikadore* id kategori* zenbaki* mezu* gaia* erakusket* "
        "album* bilduma* erregistror* artikulur* liburur* lanpost* deialdi* hari* ikasgai*"
    ),
    absent=(
        "@ .. ez .. aurkitu*|existi*|dago|da|daude|eskuragarri",
        "ez .. aurkitu* .. @",
        "ez .. aurkitu* .. ezer",
        "ez da|dugu|du|dira .. aurkitu*", "ez da|dago existitzen|jada|eskuragarri|hemen",
        "@ .. ezabatu*|kendu*|desager*|iraung*|itxi*|bete*", "@ .. lekuz|mugitu*|artxibatu*|falta|bukatu*|amaitu*",
        "jada ez", "dagoeneko ez", "ezer ez", "hemen ez dago", "galdu egin", "baliogabe*",
        "@ .. agortu*|amaitu*|bukatu*|itxita|iraungita|ezeztatu*|bertan|galdu*|ezkutatu*",
        "epea .. amaitu*|bukatu*|itxi*", "ez dago|da|daude .. @", "ezezagun* @", "@ .. ezezagun*|baliogabe*|okerr*",
        "ezin .. kargatu|erakutsi|ireki|aurkitu", "ez .. gehiago|jada", "hemen .. bazegoen|zegoen",
    ),
    tails=(
        "bilatzen|bilatu|bila|eskatu*|eskatutako|bilatutako", "egiazta*|ziurta*|begiratu .. helbide*|url*|esteka*",
        "gaizki .. idatzi*|tekleatu*|idatzita", "mugitu*|lekuz .. ezabatu*|kendu*|izen*",
        "ezabatu*|kendu* .. mugitu*|lekuz|izen*", "erabili*|saiatu .. bila*|menu*",
        "itzuli*|joan|hasierako .. hasiera*|orri*|nagusi*",
        "ikusi|begiratu .. beste*|gure|guztiak", "barkatu|sentitzen .. eragozpen*",
        "saiatu .. berriro|geroago|berriz",
    ),
    domains=(
        "domeinua domeinu "
    ),
    sale=(
        "salgai dago", "salgai", "iraungi da",
    ),
    sale_pages=(
        "Domeinua salgai dago", "Domeinu hau salgai dago",
    ),
    sites=(
        "webgunea webgune orria kontua "
    ),
    unready=(
        "eraikitzen", "laster", "mantentze lanetan", "bertan behera utzi da",
    ),
    unready_pages=(
        "Webgunea eraikitzen", "Laster eskuragarri",
    ),
)  # fmt: skip
