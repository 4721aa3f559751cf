"""What re-registered names are filled with: words of four trades, and words of help that speak against them.

Never a verdict by itself: a page may be about gambling. Sources: the hijacked sites told in jivoi/awesome-osint 1126,
marcelscruz/dev-resources 1248, cpinitiative/usaco-guide 6625.
"""

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import Final

from curator.judge.language import plain
from curator.model import Page

_ADVERTISED: Final = (
    "vergleich vergleichen kaufen kaufberatung testsieger test ratgeber besten erfahrungen förderung finanzen "
    "haus garten "
    "magazin mähroboter wärmepumpe matratze matratzen kosten lohnt günstig angebote implants veneers crowns teeth "
    "dental clinic hotel transfer consultation hollywood smile whatsapp best top reviews buy deals coupon guest post "
    "sponsored write for us backlinks lifestyle fashion technology business antalya turkey hair transplant zahnersatz "
    "haartransplantation heißluftfritteuse hundefutter bestseller"
)

_TRADES: Final[Mapping[str, str]] = {
    "gambling": (
        "casino casinos kasino kasyno kazino казино slot slots togel gacor judi bola sbobet poker pokies roulette "
        "ruleta rulet baccarat blackjack betting bets sportsbook bookmaker bookmakers wager wagering jackpot freespins "
        "scatter maxwin rtp bandar situs toto deposit bonus bonuses bonos bonussen spins jackpots bahis canli iddaa "
        "bahisi bets10 betano 1xbet 1win mostbet pinup melbet vavada mahjong pragmatic lotto lottery 4d sicbo sabung "
        "ставки слоты букмекер букмекерская игровые автоматы фриспины депозит зеркало рулетка джекпот вулкан выигрыш "
        "apuestas tragamonedas tragaperras giros cuotas casas scommesse wetten sportwetten spielautomaten freispiele "
        "echtgeld willkommensbonus einzahlung auszahlung paris sportifs pari machines sous mise zakłady bukmacherskie "
        "automaty slottica kasinot nettikasino kasinobonus kolikkopelit spilleautomater spelautomater insättning "
        "xoso kubet fun88 w88 bongdalu keo nhacai cuoc nohu banca cakhia cá cược casino nổ hũ uy tín nhà cái nạp rút "
        "oyunları oranlar yatırım deneme bonusu giriş siteler gokkasten inzet kazanç apostas cassino caça "
        "níqueis giros "
        "грати азартні ігрові автомати καζίνο φρουτάκια στοιχήματα cazinou pariuri rotiri kaszinó nyerőgép fogadás "
        "كازينو القمار رهان رهانات سلوت السلوتس الروليت البوكر مكافأة المراهنات ورهانات والسلوتس والروليت "
        "والبوكر בונוס קזינו הימורים ספינים ilmaiskierrokset "
        "ruletti vedonlyönti uttag utbetaling spins szerencsejáték kladionica kockanje kladenje sázky sázení automaty "
        "taruhan daftar pulsa situs agen link alternatif pasaran hadiah "
        "spelpaus licens insättningar goksites gratis stortingen stortingslimiet storting cruks zimpler speltips odds "
        "lugas oasis curaçao lizenz limit anbieter spielen echtgeld казино бездепозитний бездепозитный фріспінів "
        "фриспинов гривні бонус виплати выплаты автомати ліцензійних روليت سلوتس بلاك جاك إيداع مكافأة ترحيبية "
        "المراهنات والكازينو مراهنات satta matka kalyan jodi disawar gali panel rummy teenpatti lottery "
        "kenyérjáték tippmix fogadóiroda oferte rotiri gratuite pacanele aparate cote sloturi licencia "
        "crypto-casino bonuskode freispiel sportwette wettanbieter spillemaskiner væddemål norske "
        "tigrinho cadastro saque pix pagando plataforma ganhe aviator plinko olympus spribet "
        "kasyna kasyn spinów depozytu wypłaty automatach bonusem kasynach kasynie "
        "казина казино бонус букмейкър букмейкъри ротативки залози завъртания депозит тегления безплатни залагания "
        "kasína kasina kasinach automatů sázkové vklad vkladu točení výherní zakladů otoceni kladionice kazina "
        "kaszinók pörgetés fogadások kasinolla talletusta talletus kasinoiden insats spelautomat kazinot sloti "
        "depozīts statymai lažybos kazino lošimai griezieni likmes panustamine kasiino spinnid igralnice vrtljaji "
        "parier cotes tours gratuits machine croupier direct giocare giri gratuiti bonus senza aams "
        "kasinoer omsetningskrav velkomstbonus bonos giros tiradas sin licencia apuesta deportivas cassinos rodadas "
        "grátis fortune tiger jogar ganhar caça-níquel bukmacherzy zakład darmowe spiny automatów kod promocyjny"
    ),
    "medicines": (
        "viagra cialis levitra sildenafil tadalafil vardenafil kamagra pharmacy pharmacies apotheke prescription "
        "prescriptions pills pill tramadol xanax modafinil ivermectin erectile dysfunction ozempic semaglutide "
        "phentermine valium ambien hydroxychloroquine generic dosage overnight виагра сиалис cbd gummies hemp thc "
        "steroids kratom vape delta oil potenzmittel rezeptfrei bestellen versand pharmacie ordonnance farmacia receta "
        "apteka recepty shipping discreet cheap buy online"
    ),
    "adult content": (
        "porn porno pornos xxx sex sexy nude nudes escort escorts escortes milf hentai webcam camgirls blowjob "
        "hardcore onlyfans fetish erotic erotik callgirls порно эскорт проститутки секс sexe seks bokep jav fuck pussy "
        "massage cams hot live girls videos independent incall outcall adults profile callgirl callgirls call dating "
        "service booking genuine photos privacy"
    ),
    "loans": (
        "loan loans payday lender lenders cash advance borrow credit debt займ займы кредит микрозайм prestamos "
        "préstamos crédito kredit kredite darlehen schufa sofortkredit chwilówki chwilówka pożyczka pożyczek pożyczki "
        "gotówka bik krd zaświadczeń prêt crédit prestiti prestito lening půjčka půjčky kölcsön approval instant apply "
        "půjček půjčku nebankovní nebankovních registru dlužníky dlužníkům příjmu ihned účet doložení úvěr srovnání "
        "pôžička pôžičky pôžičiek nebankové ihneď registra príjmu účet dlžníkov potvrdenia "
        "pożyczkę chwilówkę bazach dowód natychmiast заем заеми кредити бърз бързи лихва личен laenud laen "
        "kiirlaen aizdevums aizdevumi paskola paskolos vippi pikavippi pikavipit lainaa lån smslån snabblån hurtiglån "
        "forbrukslån kviklån kredyt zajam zajmovi posojilo credite nebancare împrumut împrumuturi imprumut rapid"
    ),
    "money schemes": (
        "crypto bitcoin ethereum trading trader broker brokers forex robot presale presales passive income airdrop "
        "binary options profit deposit win rate token tokens invest autopilot staking signals bots"
    ),
    "bought essays": (
        "essay essays dissertation thesis paper papers coursework assignment assignments plagiarism writer writers "
        "writing custom deadline order price cheap ghostwriter ghostwriting bachelorarbeit masterarbeit hausarbeit "
        "hausarbeiten schreiben lassen agentur diskret günstig akademische anfragen rédaction mémoire redacción tfg "
        "курсовая дипломная реферат заказать"
    ),
    "copies of brands": (
        "replica replicas rolex louis vuitton gucci handbags watches sneakers outlet cheap wholesale fake luxury "
        "shipping jerseys followers likes backlinks seo"
    ),
    "advertised goods": _ADVERTISED,
}
_STRONG: Final[Mapping[str, str]] = {
    "gambling": (
        "casino casinos kasino kasyno kazino казино slot slots togel gacor judi sbobet poker pokies roulette baccarat "
        "blackjack sportsbook betting bahis bookmaker 1xbet 1win mostbet vavada букмекер tragamonedas tragaperras "
        "apuestas scommesse sportwetten nettikasino kubet nhacai bandar cược cái slot88 slot777 ufabet joker123 "
        "spielautomaten cazinou pariuri kaszinó kaszino καζίνο كازينو القمار קזינו cassino apostas bukmacher "
        "tigrinho kasyna kasyn kasynach казина букмейкър букмейкъри ротативки kasína kasina kaszinók kasiino kazinot "
        "kladionice lažybos spelautomat "
        "kasinot spelautomater satta matka betway bet365 casinon казино goksites rummy pacanele "
        "bonusu كازينو والكازينو المراهنات sázky nyerőgép kasinoer spillemaskiner"
    ),
    "medicines": (
        "viagra cialis levitra sildenafil tadalafil kamagra pharmacy tramadol xanax modafinil ivermectin виагра cbd "
        "gummies phentermine potenzmittel"
    ),
    "adult content": ("porn porno xxx escort escorts milf hentai camgirls порно эскорт bokep jav sexcam nude nudes"),
    "loans": (
        "payday loan loans займ займы микрозайм kredite préstamos prestamos chwilówki chwilówka pożyczki pożyczek "
        "sofortkredit prestiti půjčky půjčka půjček pôžička pôžičky pożyczka chwilówkę kiirlaen pikavippi smslån "
        "snabblån kviklån"
    ),
    "money schemes": "crypto bitcoin forex presale presales airdrop",
    "bought essays": "essay essays ghostwriter ghostwriting bachelorarbeit masterarbeit курсовая dissertation",
    "copies of brands": "replica replicas rolex followers backlinks",
    "advertised goods": (
        "testsieger mähroboter wärmepumpe matratze matratzen hundefutter heißluftfritteuse "
        "antalya implants veneers zahnersatz haartransplantation"
    ),
}
WITH_HISTORY: Final = frozenset({"advertised goods"})
"""Trades that count only where it is known what the page was before."""
_GLUED: Final[Mapping[str, list[str]]] = {
    "gambling": (
        "博彩 赌场 娱乐城 彩票 百家乐 老虎机 投注 真人 提款 彩金 六合彩 葡京 棋牌 カジノ パチンコ スロット "
        "バカラ ルーレット "
        "入金不要 ベット ブックメーカー 카지노 바카라 슬롯 토토 먹튀 배팅 สล็อต คาสิโน บาคาร่า เว็บพนัน พนัน "
        "แทงบอล เครดิตฟรี "
        "ฝากถอน แตกง่าย หวย सट्टा किंग रिजल्ट जोड़ी लॉटरी कैसीनो जुआ दिसावर मटका জুয়া ক্যাসিনো বাজি ক্রিকেট বেটিং 彩金 "
        "开户 注册送 体育 베팅 카지노사이트 온라인카지노 꽁머니 롤링".split()
    ),
    "adult content": "色情 成人 無修正 エロ 아다르트 야동 裸聊 อัปสร หนังโป๊".split(),
    "loans": "贷款 借贷 대출 即日融資 借钱".split(),
    "copies of brands": "スーパーコピー ブランドコピー N級品 コピー品 激安 通販 偽物 高仿 复刻 레플리카".split(),
}
_GLUED_STRONG: Final = (
    "博彩 赌场 娱乐城 百家乐 老虎机 葡京 カジノ バカラ 카지노 바카라 먹튀 สล็อต คาสิโน บาคาร่า เว็บพนัน "
    "พนันออนไลน์ 色情 無修正 贷款 "
    "スーパーコピー ブランドコピー n級品 레플리카 야동 หนังโป๊ सट्टा कैसीनो मटका ক্যাসিনো 토토사이트 "
    "オンラインカジノ 体育投注 菠菜"
).split()
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
            "charity fundraiser fundraising proceeds raffle volunteers donation donations benefiz spendenlauf erlös "
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
_MOST_BEGGING: Final = 400
_FEW_TELLING: Final = 2
_SELLS_ESSAYS: Final = frozenset(
    map(
        plain,
        "order price cheap custom buy plagiarism ghostwriter ghostwriting agentur diskret anfragen заказать на дешево "
        "lassen günstig rédaction encargo comprar 24 money back guarantee urgent".split(),
    )
)
"""Words of those who sell them; schools that teach to write them have hardly any."""
_UNMISTAKABLE: Final = ("gambling", "adult content")
_FEW_GLUED: Final = 3
_GLUED_HELP: Final = (
    "依存症",
    "相談",
    "戒赌",
    "防治",
    "预防",
    "중독",
    "상담",
    "เลิกพนัน",
    "ช่วยเหลือ",
    "授業",
    "教育",
    "図書館",
    "博物館",
)
_MOST_HELP: Final = 2


@lru_cache(maxsize=64)
def trade(page: Page) -> str | None:
    """The trade a page is about, None for any other page, and for one that speaks of help, prevention or lessons.

    A trade's telling word must stand in title or first headings, and some of its words in the beginning of the text.
    """
    titled = _words(f"{page.signals.title} {page.words.title.value if page.words.title else ''}", 400)
    headed = titled | _words(" ".join(page.signals.headings[:8]), 1_200)
    headed |= _stems(headed)
    if not headed & _TELLING_ALL and not _glued_words(page):
        return None
    told = headed | _words(page.signals.main_text, 4_000)
    told |= _stems(told)
    if len(told & _HELP) > _MOST_HELP or titled & _HELP:
        return None
    found = {
        name: len(told & words)
        for name, words in _LEXICON.items()
        if (headed & _TELLING[name])
        and len(told & words) >= _least(name, headed)
        and (name != "bought essays" or len(told & _SELLS_ESSAYS) >= _FEW_TELLING)
    }
    return max(found, key=found.__getitem__, default=None) or _glued_trade(page)


def _least(name: str, headed: frozenset[str]) -> int:
    """How many of a trade's words there must be: one less where several that hardly anybody else uses stand above."""
    is_told_twice = name in _UNMISTAKABLE and len(headed & _TELLING[name]) >= _FEW_TELLING
    return _FEW - 1 if is_told_twice else _FEW


def speaks_of(words: frozenset[str]) -> bool:
    """True when words of a link speak of one of the trades themselves."""
    return not words.isdisjoint({word[:6] for word in _TELLING_ALL})


def _stems(words: frozenset[str]) -> frozenset[str]:
    """The words of the trades of which longer words are forms or compounds: `kasinobonukset` is one of `kasino`."""
    return frozenset(word[:at] for word in words for at in range(6, min(len(word), 15)) if word[:at] in _ALL)


def _words(text: str, most: int) -> frozenset[str]:
    bounded = text[:most]
    return frozenset(word for at in range(0, len(bounded), 200) for word in plain(bounded[at : at + 200]).split(" "))


def _glued_words(page: Page) -> list[str]:
    """Telling words of languages without spaces that stand in title or first heading."""
    told = f"{page.signals.title[:200]} {' '.join(page.signals.headings[:2])[:200]}"
    return [] if told.isascii() else [word for word in _GLUED_STRONG if word in told.lower()]


def _glued_trade(page: Page) -> str | None:
    if not _glued_words(page):
        return None
    text = f"{page.signals.title[:200]} {page.signals.main_text[:4_000]}".lower()
    seen = {name: sum(word.lower() in text for word in words) for name, words in _GLUED.items()}
    best = max(seen, key=seen.__getitem__)
    helps = any(word in text for word in _GLUED_HELP)
    return best if seen[best] >= _FEW_GLUED and not helps else None


_ALLOW: Final = re.compile(
    r"(?:click|press|tap|hit|klicke?n?(?: sie)?|drücke?n?(?: sie)?|cliquez(?: sur)?|appuyez(?: sur)?|haga clic "
    r"en|pulse|"
    r"clicca(?: su)?|kliknij|нажмите|натисніть|klik(?: op)?|clique em|tıklayın) {0,2}(?:on |the |auf )?"
    r"[\W_]{0,3}(?:allow|zulassen|erlauben|autoriser|permitir|consenti|zezwól|zezwalaj|разрешить|дозволити"
    r"|toestaan|izin ver)\b",
    re.IGNORECASE,
)


_LURE: Final = re.compile(
    r"robot|human|verify|confirm|continue|watch|video|prize|18\+|download|mensch|weiter|fortfahren|continuer|continuar|"
    r"continua|robô|робот|продолж|dalej|doorgaan|devam",
    re.IGNORECASE,
)
_USES: Final = re.compile(r"mi[ck]ro(?:phone|fon)|[ck]amera|caméra|location|standort|микрофон", re.IGNORECASE)
"""What a page may need in earnest."""


_PRIZE: Final = re.compile(
    r"(?:visitante|visitor|besucher|visiteur|visitatore|bezoeker|посетител|odwiedzając|návštěvn|ziyaretçi|besökare)"
    r".{0,40}(?:1[., ]?000[., ]?000|100[., ]?000|million)"
    r"|(?:has sido|you (?:have been|were|'ve been)|vous avez été|sie wurden|sei stato|foi|zostałeś|вы (?:были )?)"
    r" {0,2}(?:selected|chosen|seleccionad\w|sélectionnée?|ausgewählt|selezionato|selecionad\w|wybran\w|выбраны)"
    r"[^.!?]{0,80}(?:iphone|samsung|galaxy|gift ?card|tarjeta|gutschein|prize|premio|gewinn|ganar|gagner"
    r"|\bwin\b|vincere|приз)",
    re.IGNORECASE,
)
_COUNTED_DOWN: Final = re.compile(
    r"iphone|galaxy|gift ?card|gutschein|\b0?\d:\d\d\b|survey|encuesta|umfrage|sondage|опрос"
)
_MOST_OF_A_PRIZE: Final = 600


def promises_a_prize(page: Page) -> bool:
    """A short page that congratulates its reader on being the millionth, or chosen to win a telephone."""
    if page.signals.text_length > _MOST_OF_A_PRIZE:
        return False
    told = " ".join((page.signals.title, *page.signals.headings[:2], page.signals.main_text))[:1_200]
    return bool(_PRIZE.search(told)) and bool(_COUNTED_DOWN.search(told.lower())) and not _words(told, 1_200) & _HELP


def begs_for_notices(page: Page) -> bool:
    """A short page that tells its readers to allow notices before it shows anything: the doors of fraud."""
    if page.signals.text_length > _MOST_BEGGING:
        return False
    told = " ".join((page.signals.title, *page.signals.headings[:2], page.signals.main_text))[:1_000]
    is_a_lure = bool(_LURE.search(told)) and not _USES.search(told)
    return is_a_lure and bool(_ALLOW.search(told)) and page.signals.link_count <= _FEW
