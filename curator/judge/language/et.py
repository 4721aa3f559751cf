"""Estonian. Holds phrases only.

Never a phrase that an ordinary page may have as its whole title.
"""

from typing import Final

from curator.judge.language._language import Language

ESTONIAN: Final = Language(
    code="et",
    challenges=(
        "Üks hetk...", "Palun oodake...", "Kas olete robot?", "Juurdepääs keelatud",
    ),
    log_ins=(
        "Logi sisse", "Sisselogimine", "Logi sisse süsteemi",
    ),
    fillers=(
        "meie uus see seda teie sinu otsitud otsitavat soovitud küsitud kahjuks vabandust vabandame ups viga ei "
        "enam ole "
        "on leitud leida õnnestunud serverist aadress aadressil lehte lehekülge palun proovige uuesti kustutatud "
        "teisaldatud eemaldatud või ja et võib olla mida otsite otsid sellist "
        "selline sellel selle antud oih paistab pole vigane vale tundmatu kasutaja omanik "
    ),
    things=(
        "lehekülg lehekülge leht lehte fail faili dokument dokumenti artikkel artiklit sisu aadress veebileht"
    ),
    gone=(
        "ei leitud", "ei leidu", "ei eksisteeri", "ei eksisteeri enam", "ei ole olemas", "pole olemas",
        "pole enam olemas", "ei ole saadaval", "pole saadaval", "on kustutatud", "on eemaldatud", "ei leidnud",
        "ei õnnestunud leida", "puudub",
    ),
    lost=(
        "Lehte ei leitud", "Lehekülge ei leitud", "Ei leitud", "Viga 404", "404 lehte ei leitud",
        "Sellist lehte ei ole", "Midagi ei leitud", "Lehekülg puudub", "Leht puudub",
    ),
    named=(
        "leh* lk veebileh* sisu* fail* dokument* artik* ressurs* toode toodet toote* pakkumi* töökoh* kuulutu* "
        "kursus* sündmus* üritus* video* teema* lõim* projekt* profiil* konto* blogi* link* lin* aadress* objekt* "
        "kirje* raamat* pealkir* väljaan* foto* pilt* pild* esitlu* saa saade mäng* rakendu* vorm* küsitlu* "
        "kaust* postitu* kasutaja* rühm* grup* foorum* uudi* retsept* materjal* veebisai* teenu* ametikoh* "
        "näitus* konkurs* teade teate* salvestis* kutse "
        "leht* töökoht* kanal* album* kategoor* artikkel* loo* uudis* konto raamatu* näit* hange hanke* link lingi* "
        "kuulutus* galerii* "
    ),
    absent=(
        "@ .. ei .. leit*|leid*|eksisteeri*|ole|olemas|saadaval|kättesaadav*", "ei .. leit*|leid* .. @|midagi|seda",
        "ei eksisteeri|õnnestunud", "@ .. kustutat*|eemaldat*|kadun*|aegun*|lõppen*|suletud",
        "@ .. täidetud|teisaldat*|arhiveerit*|puudu*|tühistat*|lakan*|kehtetu*",
        "pole .. enam|olemas|leitud|saadaval|kättesaadav*", "ei ole enam|olemas|saadaval|siin|kättesaadav*|müügil",
        "siin ei ole|pole", "midagi ei leitud", "ühtegi|ühtki @ .. leitud|ei", "@ .. puhkus*",
        "eksi*|eksinud tee*|olete", "otsisime kõikjalt", "omani*|auto*|kasutaja .. kustuta*|eemalda*|sulge*",
        "vigane|tundmatu|vale|vigase @",
        "@ .. toimunud|möödas|läbi|blokeerit*|peatatud|tühjad|varjat*|privaat*|aegunud|katkestat*|põgene*|jalutama",
        "@ .. enam .. ei|pole|toimu|müüa|võta",
        "@ .. ei|pole .. toimu|võta|saa|saanud|kehti|kehtiv|laadida",
        "@ .. ei|pole .. kuvada|avada|müügil|kataloogis|aktiivne|aktuaalne|näidata",
        "@ .. pole|puudub", "ei .. saa|õnnestunud .. laadida|kuvada|avada|näidata",
        "kustutas|eemaldas|sulges|kustutanud|eemaldanud|sulgenud .. @",
        "omanik*|autor*|kasutaja*|müüja* .. kustuta*|eemalda*|sulge*|lõpeta*",
        "vigane|vale|tundmatu|kehtetu id|@|number", "aadressil .. ei|pole",
    ),
    tails=(
        "otsitav*|otsite|otsisite|otsid|soovitud|päritud|küsitud",
        "kontrolli* .. aadress*|url*|link*|kirjapil*|õigekir*",
        "trükivi*|kirjavi*|vale|vigane aadress*|trükk*|link*",
        "teisaldat*|liigutat*|viidud .. kustutat*|eemaldat*|ümber",
        "kustutat*|eemaldat* .. teisaldat*|ümber|liigutat*", "kasuta*|proovi* .. otsing*|menüü*",
        "mine*|tagasi|naase*|avaleh* .. avaleh*|esileh*|kodule*", "link* .. vananen*|katki",
        "võt* ühendust .. administraator*|haldur*|veebimeist*",
    ),
    domains="domeen domeeni domeeninimi",
    sale=(
        "on müügis", "müügis", "on müüa", "on aegunud", "on registreeritud", "on pargitud", "on broneeritud",
    ),
    sale_pages=(
        "Domeen on müügis", "See domeen on müügis", "Domeen müügis", "Domeen on aegunud",
        "Domeen on registreeritud",
    ),
    sites="leht veebileht koduleht lehekülg konto pood server",
    unready=(
        "on ehitamisel", "ehitamisel", "on valmimisel", "valmimisel", "on peatatud", "peatatud",
        "varsti", "peagi tulekul", "hoolduses", "hooldustööd",
    ),
    unready_pages=(
        "Ehitamisel", "Leht on valmimisel", "Koduleht on ehitamisel", "Peagi tulekul", "Konto on peatatud",
        "Hooldustööd",
    ),
    consents=(
        "Enne Google'i kasutamist", "Kasutame küpsiseid",
    ),
    paywalls=(
        "Ainult tellijatele", "Artikkel on tellijatele", "Telli ja loe edasi",
    ),
    stale=(
        "Seda lehte enam ei uuendata", "Arhiveeritud leht", "Projekt on lõppenud",
    ),
)  # fmt: skip
