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
        "adresa pokušajte ponovo molimo izbrisana obrisana premještena uklonjena možda postoji smo"
    ),
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
