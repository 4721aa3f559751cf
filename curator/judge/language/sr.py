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
        "greška nije više na u ne i ili serveru"
    ),
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
