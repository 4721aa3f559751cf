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
        "teisaldatud eemaldatud või ja et võib olla mida otsite otsid sellist"
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
