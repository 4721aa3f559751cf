"""Blogs of everything: articles on roofs, lawyers, gummies and betting under one name, written to sell links.

Never a newspaper by its sections alone: its headings must be of trades that have nothing to do with each other.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from curator.judge.language import plain
from curator.model import Page

_BOUGHT: Final = {
    "houses": (
        "pressure washing|carpet|cleaning|roofing|roof|plumb|hvac|home improvement|kitchen remodel|bathroom|"
        "interior design|flooring|pest control|garage door|mattress|air fryer|real estate|"
        "property investment|homeowners|dachdecker|warmepumpe|immobilie|haus garten|heimwerk|maison|"
        "immobilier|travaux|hogar|reformas|inmobiliari|casa e giardino|immobiliare|wonen|huis en tuin|"
        "dom i ogrod|nieruchomosci|remont|budownictwo|ремонт|недвижимост|строительств|ev dekorasyon|"
        "dekorasyon|gayrimenkul|bydleni|dum a zahrada|lakberendezes|rumah|kuchnia|mobel|furniture|decor"
    ),
    "law": (
        "lawyer|attorney|law firm|legal advice|personal injury|divorce|rechtsanwalt|anwalt|avocat|abogado|"
        "avvocato|advocaat|adwokat|prawo|юрист|адвокат|avukat|hukum"
    ),
    "remedies": (
        "cbd|gummies|supplement|weight loss|keto|vape|kratom|skin care|skincare|wellness|dental|botox|"
        "hair transplant|testosterone|abnehmen|gesundheit|sante|bien etre|perdre du poids|salud|bienestar|"
        "adelgazar|suplementos|salute e benessere|benessere|gezondheid|afvallen|zdrowie|odchudzanie|похуд|"
        "здоровье|saglik|zayiflama|zdravi|egeszseg|sanatate|kesehatan|suc khoe|health|fitness|yoga"
    ),
    "gambling": (
        "free spins|online gaming|casino|betting|slot|poker|sportwetten|paris sportifs|apuestas|scommesse|"
        "gokken|kasyno|zaklady|казино|ставки|bahis|kasino|judi|pariuri|jackpot"
    ),
    "money": (
        "criptomoned|criptomoed|crypto|bitcoin|forex|trading|loan|insurance|invest|passive income|"
        "credit card|finance|finanzen|versicherung|kredit|geld verdienen|finances|assurance|credit|finanzas|"
        "seguros|finanza|assicurazion|geld|verzekering|finanse|ubezpiecz|pieniadze|финанс|инвест|криптовалют|"
        "finans|sigorta|kripto|penize|penzugy|bani|keuangan|tai chinh|net worth|vermogen"
    ),
    "selling": (
        "seo|marketing|e commerce|ecommerce|dropship|startup|entrepreneur|small business|instagram|followers|"
        "link building|branding|business|unternehmen|wirtschaft|entreprise|negocios|empresa|impresa|"
        "ondernemen|zakelijk|biznes|firma|бизнес|маркетинг|is dunyasi|isletme|podnikani|bisnis"
    ),
    "devices": (
        "vpn|iphone|android|gadget|smartphone|laptop|app|apps|software|hosting|web design|tech|technology|"
        "technik|technologie|tecnologia|techno|technologia|технологи|teknoloji|technika|tehnologie|teknologi|"
        "cong nghe|high tech|gaming|mod apk"
    ),
    "looks": (
        "fashion|beauty|lifestyle|celebrity|wedding|jewelry|outfit|makeup|mode|schonheit|beaute|moda|belleza|"
        "bellezza|schoonheid|uroda|мода|красот|guzellik|krasa|szepseg|frumusete|gaya hidup|style|dating|"
        "relationship|horoscope|horoskop|zodiac|гороскоп|burclar"
    ),
    "trips and cars": (
        "travel|hotel|vacation|luxury|yacht|car|cars|auto|automotive|suv|reise|reisen|urlaub|voyage|voyages|"
        "voiture|viajes|viajar|coche|coches|seguro|viaggi|motori|reizen|vakantie|podroze|turystyka|"
        "motoryzacja|путешеств|туризм|авто|seyahat|otomobil|cestovani|utazas|calatorii|wisata|otomotif|"
        "du lich"
    ),
    "animals and food": (
        "dog food|cat food|pet|pets|puppy|haustier|hundefutter|animaux|mascotas|animali|huisdier|zwierzeta|"
        "питомц|evcil|recipe|restaurant|coffee"
    ),
}
_HARD: Final = frozenset({"law", "remedies", "gambling", "money", "houses", "selling"})
_OFFERS: Final = (
    "write for us", "guest post", "sponsored post", "submit article", "submit a post", "submit post",
    "advertise with us", "link insertion", "gastbeitrag", "gastartikel", "article sponsorise",
    "articulo patrocinado", "escribe para nosotros", "articolo sponsorizzato", "artykul sponsorowany",
    "гостевой пост", "tanitim yazisi", "latest tips", "tips on everything", "general blog", "all in one blog",
    "multi niche", "blog about everything", "news magazine", "trending topics", "daily updates", "latest updates",
    "your daily dose", "everything you need to know", "tips and tricks", "alles rund um", "das online magazin",
    "ihr ratgeber", "ratgeber", "votre magazine", "blog generaliste", "tu revista", "blog de todo",
    "portal informacyjny", "magazyn", "портал обо всем", "polecane artykuly",
)  # fmt: skip
_MORE: Final = frozenset(
    {"more", "mehr", "plus", "mas", "altro", "meer", "wiecej", "mais", "ещё", "еще", "daha fazlasi"}
)
_LEAST_HEADS: Final = 3
_LEAST_TOPICS: Final = 3
_PIECE: Final = 200
_SHORT: Final = 4
_LEAST_SPACES: Final = 2
"""Of headings of one or two words (`Business`, `Health`) newspapers have as many."""


@dataclass(frozen=True, slots=True)
class Blend:
    """The unlike trades that a page's headings are about; `is_plain` when they are many, or it offers its room to
    anybody, so that it can be nothing else."""

    topics: frozenset[str]
    is_plain: bool


@lru_cache(maxsize=64)
def blend(page: Page) -> Blend | None:
    """What the headings of a blog of everything are about; None for any other page."""
    heads = [plain(text[:_PIECE]) for text in page.signals.headings[:20]]
    if len(heads) < _LEAST_HEADS:
        return None
    sections = [plain(part) for part in page.signals.title[:_PIECE].replace("&", ",").replace("|", ",").split(",")]
    top = " ".join((plain(page.signals.title[:_PIECE]), *heads))
    top += " " + plain(page.words.summary.value[:_PIECE]) if page.words.summary else ""
    offers = any(f" {offer} " in f" {top} " for offer in _OFFERS)
    offers = offers or (len(sections) > _LEAST_HEADS and sections[-1] in _MORE)
    telling = [*heads, *sections] if offers else [head for head in heads if head.count(" ") >= _LEAST_SPACES]
    told = frozenset(name for head in telling for name in _names(head))
    if len(told) < _LEAST_TOPICS or len(told & _HARD) < (1 if offers else 2):
        return None
    return Blend(told, offers or len(told) > _LEAST_TOPICS)


_EXACT: Final = {word: name for name, words in _BOUGHT.items() for word in words.split("|") if len(word) <= _SHORT}
_BEGUN: Final = {
    word: name for name, words in _BOUGHT.items() for word in words.split("|") if len(word) > _SHORT and " " not in word
}
_LENGTHS: Final = tuple(sorted({len(word) for word in _BEGUN}))
_SEVERAL: Final = tuple(
    (f" {word}", name) for name, words in _BOUGHT.items() for word in words.split("|") if " " in word
)


def _names(head: str) -> Iterator[str]:
    """The trades of which a heading has a word: a short one whole, the beginning of a longer one."""
    for word in head.split(" "):
        if word in _EXACT:
            yield _EXACT[word]
        yield from (_BEGUN[word[:length]] for length in _LENGTHS if word[:length] in _BEGUN)
    yield from (name for word, name in _SEVERAL if word in f" {head}")
