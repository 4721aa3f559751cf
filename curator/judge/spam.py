"""What re-registered names are filled with: words of four trades, and words of help that speak against them.

Never a verdict by itself: a page may be about gambling. Sources: the hijacked sites told in jivoi/awesome-osint 1126,
marcelscruz/dev-resources 1248, cpinitiative/usaco-guide 6625.
"""

from collections.abc import Mapping
from functools import lru_cache
from typing import Final

from curator.judge.language import plain
from curator.model import Page

_TRADES: Final[Mapping[str, str]] = {
    "gambling": (
        "casino casinos kasino kasyno kazino казино slot slots togel gacor judi bola sbobet poker pokies roulette "
        "ruleta "
        "rulet baccarat blackjack betting bets sportsbook bookmaker bookmakers wager wagering jackpot freespins "
        "scatter "
        "maxwin rtp bandar situs toto deposit bonus bonuses spins jackpots bahis canli iddaa bahisi bets10 betano "
        "1xbet "
        "1win mostbet pinup melbet vavada mahjong pragmatic lotto lottery 4d sicbo sabung 博彩 赌场 娱乐城 彩票 "
        "百家乐 "
        "老虎机 投注 カジノ パチンコ 카지노 바카라 슬롯 토토 ставки слоты букмекер букмекерская apuestas "
        "tragamonedas "
        "scommesse wetten sportwetten spielautomaten freispiele paris sportifs zakłady bukmacherskie slottica "
        "kasinot "
        "nettikasino spilleautomater xoso kubet fun88 w88 bongdalu keo nhacai"
    ),
    "medicines": (
        "viagra cialis levitra sildenafil tadalafil vardenafil kamagra pharmacy pharmacies apotheke prescription "
        "prescriptions pills pill tramadol xanax modafinil ivermectin erectile dysfunction ozempic semaglutide "
        "phentermine "
        "valium ambien hydroxychloroquine generic dosage overnight виагра сиалис cbd gummies hemp thc steroids kratom"
    ),
    "adult content": (
        "porn porno pornos xxx sex sexy nude nudes escort escorts escortes milf hentai webcam camgirls blowjob "
        "hardcore onlyfans fetish erotic erotik callgirls порно эскорт проститутки секс 色情 成人 av 無修正 エロ "
        "아다르트 "
        "sexe seks bokep jav fuck pussy massage"
    ),
    "loans": (
        "loan loans payday lender lenders cash advance borrow credit debt forex crypto bitcoin trading broker "
        "brokers "
        "займ займы кредит микрозайм prestamos préstamos kredit kredite darlehen 贷款 借贷 essay essays dissertation "
        "writing replica replicas rolex followers backlinks airdrop binary options"
    ),
}
_STRONG: Final[Mapping[str, str]] = {
    "gambling": (
        "casino casinos kasino kasyno kazino казино slot slots togel gacor judi sbobet poker pokies roulette "
        "baccarat "
        "blackjack sportsbook betting bahis bookmaker 1xbet 1win mostbet vavada 博彩 赌场 娱乐城 百家乐 カジノ "
        "카지노 바카라 "
        "букмекер tragamonedas scommesse sportwetten nettikasino kubet nhacai bandar 토토 슬롯 老虎机 投注"
    ),
    "medicines": (
        "viagra cialis levitra sildenafil tadalafil kamagra pharmacy tramadol xanax modafinil ivermectin виагра cbd "
        "gummies "
        "phentermine"
    ),
    "adult content": "porn porno xxx escort escorts milf hentai camgirls порно эскорт 色情 bokep jav sexcam nude "
    "nudes webcam",
    "loans": "payday loan loans займ займы микрозайм 贷款 forex essay replica followers kredite préstamos prestamos",
}
_HELP: Final = frozenset(
    map(
        plain,
        (
            "help helpline prevention prevent addiction addicted support counselling counseling therapy recovery "
            "parents "
            "families treatment harm risk risks problem warning research study students school teachers pupils "
            "lesson "
            "education sucht hilfe spielsucht beratung prävention eltern schule unterricht aide dépendance "
            "addictions "
            "parents école ayuda adicción ludopatía prevención padres escuela aiuto dipendenza ludopatia prevenzione "
            "genitori scuola ajuda dependência vício prevenção pais escola uzależnienie pomoc rodzice szkoła hulp "
            "verslaving ouders preventie history museum encyclopedia wikipedia law regulation probability "
            "mathematics "
            "зависимость помощь родители школа профилактика bağımlılık yardım okul aile"
        ).split(),
    )
)
EVERYWHERE: Final = frozenset(
    "facebook.com twitter.com x.com youtube.com instagram.com linkedin.com google.com wordpress.org wordpress.com "
    "googletagmanager.com pinterest.com whatsapp.com wa.me t.me addtoany.com gmpg.org apple.com w.org bsky.app "
    "creativecommons.org vimeo.com tiktok.com flickr.com tumblr.com reddit.com microsoft.com cloudflare.com "
    "github.com "
    "gravatar.com paypal.com amazon.com adobe.com mozilla.org w3.org telegram.me sharethis.com jquery.com".split()
)
"""Sites to which everybody links, so that a link to them says nothing."""

_LEXICON: Final = {trade: frozenset(map(plain, words.split())) for trade, words in _TRADES.items()}
_TELLING: Final = {trade: frozenset(map(plain, words.split())) for trade, words in _STRONG.items()}
_ALL: Final = frozenset().union(*_LEXICON.values())
_TELLING_ALL: Final = frozenset().union(*_TELLING.values())
_FEW: Final = 4
_MOST_HELP: Final = 2


@lru_cache(maxsize=64)
def trade(page: Page) -> str | None:
    """The trade a page is about, None for any other page, and for one that speaks of help, prevention or lessons.

    A trade's telling word must stand in title or first headings, and some of its words in the beginning of the text.
    """
    titled = _words(f"{page.signals.title} {page.words.title.value if page.words.title else ''}", 400)
    headed = titled | _words(" ".join(page.signals.headings[:8]), 1_200)
    if not headed & _TELLING_ALL and not _glued_words(page):
        return None
    told = headed | _words(page.signals.main_text, 4_000)
    if len(told & _HELP) > _MOST_HELP or titled & _HELP:
        return None
    found = {
        name: len(told & words)
        for name, words in _LEXICON.items()
        if (headed & _TELLING[name]) and len(told & words) >= _FEW
    }
    return max(found, key=found.__getitem__, default=None) or _glued_trade(page)


def speaks_of(words: frozenset[str]) -> bool:
    """True when words of a link speak of one of the trades themselves."""
    return not words.isdisjoint({word[:6] for word in _TELLING_ALL})


def _words(text: str, most: int) -> frozenset[str]:
    bounded = text[:most]
    return frozenset(word for at in range(0, len(bounded), 200) for word in plain(bounded[at : at + 200]).split(" "))


def _glued_words(page: Page) -> list[str]:
    """Telling words of languages without spaces that stand in the title."""
    if page.signals.title.isascii():
        return []
    title = plain(page.signals.title[:200]).replace(" ", "")
    return [word for word in _TELLING_ALL if not word.isascii() and word in title]


def _glued_trade(page: Page) -> str | None:
    glued = _glued_words(page)
    text = plain(page.signals.main_text[:200])
    for name, words in _TELLING.items():
        if any(word in words for word in glued):
            seen = sum(word in page.signals.main_text[:4_000] or word in text for word in _LEXICON[name])
            return name if seen >= 2 else None
    return None
