"""What ties a page to the words under which it is listed, to its address, and to what it was.

Never takes the name of the site for a tie: whoever takes an address over may keep it.
"""

from enum import IntEnum
from typing import Final

from curator import urls
from curator.judge import _likeness, topics
from curator.judge.language import plain
from curator.judge.rules import _answer, _page
from curator.model import Case, Page

_GENERIC: Final = _likeness.content_words(
    "free gratis kostenlos kostenlose kostenloses gratuit gratuits gratuite gratuito gratuita gratuitos ingyenes "
    "bezplatne bezplatny zdarma darmowe ilmainen бесплатно безкоштовно безплатно ucretsiz online internet best "
    "beste besten meilleur mejor migliore easy simple great good nice very many much year years page pages seite "
    "seiten home news links link list liste lists every week weeks days time times people part info infos "
    "information informationen project projekt projet proyecto tool tools service services angebot angebote thema "
    "themen große kleine neue alle viele fast quick schnell rapide rapido minuten minutes minute hours daily "
    "jetzt heute today first second three four five icin gibi daha olan olarak kadar sonra veya hem için yeni "
    "hangi bizim nasil для или этот этого чтобы также можно очень после когда если наши ваши наш этой того этом "
    "более через або також наші цього після коли якщо може дуже които това този след също още koji koja koje ovaj "
    "kako samo nakon vise mozete nase vase biti jest jako oraz przez dla nasze nasz wszystkie bardzo mozna tylko "
    "nebo jsou take jeho jejich ktere ktery ktora ktory vsechny podle pokud alebo pre vsetky hogy vagy csak "
    "minden lehet utan pentru este sunt care din mai toate noastre eller inte kommer finns andra mycket efter "
    "ikke andre vaere etter vores deres hvor denne myos ovat kaikki sekä joka kuin voit sinun meie kõik teie voib "
    "oma selle visi visas musu jusu arba taip tikrai var ari vairak kjo nje dhe per tuaj qe jane tek yang untuk "
    "dengan anda kami dari pada akan bisa atau juga dalam adalah semua και για από στην στον είναι σας μας التي "
    "الذي هذا هذه على الى عن مع كل افضل جميع برای است این های شما میں کے لئے nach einfache einfach unser unsere "
    "unserer euch ihrer dein deine beim vom zur zum mehr ganze immer notre nos leur leurs chaque tres toute "
    "toutes nuestro nuestra nuestros muchas muchos todas nostro nostra tutti ogni onze jouw hier meer veel nosso "
    "nossa seus suas cada muito with your their have more from about into other than erste informations "
    "informacion informaciones informazioni informacje informace informaciok informatii informacije informacji "
    "информация інформація сведения weitere weiteren weiteres anbieter anbieters offiziell offizielle official "
    "officiel oficial ufficiale oficjalna oficialni website webseite webseiten homepage internetseite startseite "
    "hauptseite portal download downloads here click klicken further details detail suite weiter ulteriori wiecej "
    "vice tovabb подробнее далее сайт сторінка страница siteweb sito sitio strona stranka oldal pagina sida side "
    "sivu leht lapa svetaine resource resources ressource ressourcen ressources recursos risorse zasoby zdroje "
    "quelle quellen übersicht ubersicht overview kontakt contact adresse address "
)
"""Words that spam and what is listed may have in common by chance."""
_WEAK: Final = _likeness.content_words(
    "material materials materialien materiel materiales materiali materialy text texte document"
)
"""Words that tie a page when it has them, and say nothing when it has not."""
_LEAST_NAME: Final = 4
_A_WORD: Final = 5
_UNSPACED: Final = "\u0e00"
"""Of scripts behind it, from Thai on, words are cut into pieces."""
_SEVERAL: Final = 3
_LEAST_TEXT: Final = 40
_FIRST: Final = 1_500
_MOST_OF_A_NAME: Final = 4


class Tie(IntEnum):
    """How a page is tied to what is listed. NONE: not a word and not a topic of those that are listed, which are
    several. LOOSE: none either, but little is listed, or in another language. SLIGHT: a single word is listed. OPEN:
    nobody can tell. SOME: several words, or one and a topic."""

    NONE = 0
    LOOSE = 1
    SLIGHT = 2
    OPEN = 3
    SOME = 4


def tie(case: Case, page: Page) -> Tie:
    """How the page is tied to the link, its annotation and its address."""
    if bears_what_is_listed(case, page):
        return Tie.SOME
    listed, own = listed_words(case), own_words(case)
    told = told_words(case, page)
    wanted = listed - own
    if shares(told, wanted) or (not wanted and listed and _speaks_of_its_name(case, page, listed)):
        return Tie.SOME
    meant = topics_meant(case)
    is_on_topic = bool(meant & topics_shown(case, page))
    if wanted & told:
        is_a_word = any(len(word) >= _A_WORD and word[0] < _UNSPACED for word in wanted & told)
        return Tie.SOME if is_on_topic and is_a_word else Tie.OPEN
    if is_on_topic:
        return Tie.OPEN
    if is_same_language(case, page) and len(wanted) >= _SEVERAL:
        return Tie.NONE
    if len(meant) >= 2 and len(wanted) >= _SEVERAL:
        return Tie.NONE
    wanted -= _WEAK
    if len(wanted) >= 2 or (wanted and meant):
        return Tie.LOOSE
    return Tie.SLIGHT if wanted else Tie.OPEN


def shares(told: frozenset[str], meant: frozenset[str]) -> bool:
    """At least a quarter of the words, two at the least when there are more, are told."""
    found = meant & told
    return len(found) >= max(1, min(2, len(meant) - 1), len(meant) // 4) if meant else False


def listed_words(case: Case) -> frozenset[str]:
    """The content words of every link and its annotation, but those that stand anywhere."""
    words = _likeness.all_words(f"{one.text[:300]} {(one.annotation or '')[:500]}" for one in case.wordings)
    return words - _GENERIC


def listed_text(case: Case) -> str:
    """Links and annotations as they stand."""
    return " \n ".join(f"{one.text[:300]} \n {(one.annotation or '')[:500]}" for one in case.wordings)


def own_words(case: Case) -> frozenset[str]:
    """The listed words that the host's name is made of."""
    squashed = _squashed(urls.host(_answer.asked(case)))
    return frozenset(word for word in listed_words(case) if word in squashed)


def path_words(case: Case) -> frozenset[str]:
    """The words of the address behind its host."""
    asked = _answer.asked(case)
    return _likeness.address_words(asked) - _likeness.address_words(f"https://{urls.host(asked)}/")


def told_words(case: Case, page: Page) -> frozenset[str]:
    """What title, headings and text tell, but for the name of the site."""
    return _likeness.all_words((*_tops(case, page), page.signals.main_text))


def topics_meant(case: Case) -> frozenset[str]:
    """The topics of the link, its annotation and its address."""
    path, _ = urls.path_and_query(_answer.asked(case))
    host = urls.host(_answer.asked(case)).replace(".", " ").replace("-", " ")
    return topics.of(f"{listed_text(case)} \n {host} {path[:300]}")


def topics_shown(case: Case, page: Page) -> frozenset[str]:
    """The topics of title, headings and the beginning of the text, but for the name of the site."""
    return topics.of(" \n ".join((*_tops(case, page), page.signals.main_text[:_FIRST])))


def topics_with_name(page: Page) -> frozenset[str]:
    """The topics of title, headings, the beginning of the text and the name of the site."""
    return topics.of(
        " \n ".join((_page.title(page)[:300], *page.signals.headings[:8], page.signals.main_text[:_FIRST]))
    )


def _tops(case: Case, page: Page) -> list[str]:
    """Summary, and what parts of the title and headings are more than the site's name."""
    end = _answer.asked(case)
    summary = page.words.summary.value[:300] if page.words.summary else ""
    tops = (*_page.title_pieces(page), *page.signals.headings[:8], summary)
    return [top for top in tops if not _page.is_site_name(top, page, url=end)]


def is_same_language(case: Case, page: Page) -> bool:
    """One of the links is in the page's language, as far as both are known."""
    shown = page_language(page)
    return bool(shown) and any(_code(one.language or "") == shown for one in case.wordings)


def is_in_unexpected_letters(case: Case, page: Page) -> bool:
    """The page is in a language of other letters than the listed words, and neither these nor the address name it."""
    shown = page_language(page)
    if shown not in topics.OTHER_LETTERS or not case.wordings or any(not one.language for one in case.wordings):
        return False
    if any(_code(one.language or "") in topics.OTHER_LETTERS for one in case.wordings):
        return False
    host = urls.host(_answer.asked(case))
    said = plain(host[:200]) + " " + " ".join(plain(line[:200]) for line in listed_text(case).split("\n"))
    return not host.endswith(topics.DOMAINS[shown]) and not any(name in said for name in topics.OTHER_LETTERS[shown])


def page_language(page: Page) -> str:
    return _code(page.words.language.value) if page.words.language else ""


def bears_what_is_listed(case: Case, page: Page) -> bool:
    """The words of a link stand in the title or the first heading as they are, and are more than the site's name."""
    told = " ".join(f" {plain(text[:240])} " for text in (_page.title(page), *_page.heads(page)[:1]))
    return any(
        len(said) >= _LEAST_NAME and f" {said} " in told and not _is_the_sites_name(said, case)
        for said in (plain(one.text[:200]) for one in case.wordings)
    )


def has_a_strange_name(case: Case, page: Page) -> bool:
    """The page states a name of its site which neither the address nor the listed words know. A name in other letters
    than the address, and in another language than the listed words, can be held against neither."""
    name = page.words.site_name.value if page.words.site_name else _last_piece(page)
    said = plain(name[:120])
    if len(said) < _LEAST_NAME:
        return False
    if not said.isascii() and not is_same_language(case, page):
        return False
    squashed = _squashed(urls.host(_answer.asked(case)))
    words = _likeness.content_words(name)
    initials = "".join(word[0] for word in said.split(" "))
    is_known = said.replace(" ", "") in squashed or (len(initials) >= 3 and initials in squashed)
    return not is_known and not any(word in squashed for word in words) and not words & listed_words(case)


def _last_piece(page: Page) -> str:
    """The last part of a title, where sites have their name; "" when the title has one part or it says much."""
    pieces = _page.title_pieces(page)
    return pieces[-1] if len(pieces) > 1 and len(pieces[-1].split()) <= _MOST_OF_A_NAME else ""


def _is_the_sites_name(said: str, case: Case) -> bool:
    """The host's name is made of the words, so that whoever took it over may keep them."""
    squashed = _squashed(urls.host(_answer.asked(case)))
    words = _likeness.content_words(said)
    return said.replace(" ", "") in squashed or (bool(words) and all(word in squashed for word in words))


def _speaks_of_its_name(case: Case, page: Page, listed: frozenset[str]) -> bool:
    """Where nothing but the site's name is listed: heading and text have its words beside the name itself."""
    names = {plain(one.text[:200]) for one in case.wordings}
    texts = [text for text in page.signals.headings[:8] if plain(text[:200]) not in names]
    texts += [line for line in page.signals.main_text.split("\n") if len(line) >= _LEAST_TEXT]
    return shares(_likeness.all_words(texts), listed)


def _squashed(host: str) -> str:
    return plain(host[:200].removeprefix("www.")).replace(" ", "")


def _code(tag: str) -> str:
    return tag.partition("-")[0].lower()
