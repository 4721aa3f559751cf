"""Pages that come with 200 and are what the site shows for every address that is not there, or a search without finds.

Never for a front page, a page that a script draws, a log-in, or one that shares a word with the link, its address or
what was there before; and never without the site's own answer to an address that cannot exist.

Source: Bar-Yossef et al., Sic transit gloria telae (WWW 2004), the random sibling test.
"""

import re
from typing import Final

from curator import urls
from curator.judge import _likeness, _redirects, siblings
from curator.judge.language import plain
from curator.judge.rules import _answer, _page
from curator.judge.siblings import Manner, Sibling
from curator.model import Case, Cause, Finding, Page, Want

NAME: Final = "instead"

_SHORT: Final = 800
_LEAST_TEXT: Final = 80
_NEARLY_ALL: Final = 0.9
_STATES: Final = re.compile(
    r"javascript|cookie|consent|captcha|robot|human|browser|verify|loading|einen moment|chargement|cargando|too many|"
    r"maintenance|wartung|wartungsarbeiten|enable|einwillig|zustimm|登录|验证|로그인|ログイン|под(?:ождите|твердите)",
    re.IGNORECASE,
)
"""Words of walls, of consent and of pages that are not done yet: they, too, are the same at every address."""
_SEARCH: Final = frozenset(
    "search searchresults suche suchergebnis suchergebnisse recherche resultats buscar busqueda resultados ricerca "
    "risultati zoeken zoekresultaten sok sokresultat soegning haku szukaj wyszukiwanie hledani keresés cautare поиск "
    "пошук arama 搜索 検索 검색".split()
)
_NO_FINDS: Final = re.compile(
    r"\b(?:0|no|zero|keine|kein|0 von|aucun|sin|nessun|geen|inga|ingen|nenhum|brak|žádné|nincs) "
    r"(?:search )?(?:results?|matches|hits|treffer|ergebnisse?|résultats?|resultados?|risultat[oi]|resultaten|träffar|"
    r"resultater|wyników|výsledk\w{1,3}|találat)\b|returned nothing|ничего не найдено|нічого не знайдено"
    r"|検索結果はありません",
    re.IGNORECASE,
)


def look(case: Case) -> Finding | Want | None:
    page = _page.page_with_200(case)
    if page is None or not _is_asked_for(case, page):
        return None
    if (said := _finds_nothing(case, page)) is not None:
        words = f"Instead of the page it shows a search that found nothing: “{_answer.shown(said.strip().rstrip('.'))}”"
        return Finding(NAME, Cause.SOFT_404, _answer.sentence(words, case), confidence=0.8)
    if not _is_suspicious(case, page):
        return None
    sibling = siblings.ask(case)
    if isinstance(sibling, Want) or sibling is None:
        return sibling
    if not _is_shown_for_all(sibling, page):
        return None
    words = "The site shows the same for every address that is not there, and nothing of what is listed"
    return Finding(NAME, Cause.SOFT_404, _answer.sentence(words, case), confidence=0.75)


def _is_asked_for(case: Case, page: Page) -> bool:
    """A web page at the address of a page, not of a site."""
    asked, end = _answer.asked(case), _answer.ended_at(case)
    is_web = not page.signals.content_type or "html" in page.signals.content_type
    return is_web and not _redirects.is_front_page(asked) and not _redirects.is_front_page(end)


def _is_suspicious(case: Case, page: Page) -> bool:
    """Short, with words of its own, and without one of the link, the address or the page that was there."""
    signals = page.signals
    if not signals.shingles or signals.is_drawn or case.approved is not None:
        return False
    if not _LEAST_TEXT <= signals.text_length <= _SHORT:
        return False
    if any(form.has_password for form in signals.forms) or signals.script_target or signals.meta_refresh:
        return False
    if _STATES.search(signals.main_text[:_SHORT]):
        return False
    return bool(case.listed) and not _expected(case) & _shown(page)


def _expected(case: Case) -> frozenset[str]:
    """The words of the links, of the address less those of its site, and of the title that the page had."""
    asked = _answer.asked(case)
    known = _likeness.all_words(f"{one.text[:300]} {(one.annotation or '')[:300]}" for one in case.wordings)
    known |= _likeness.address_words(asked) - _likeness.address_words(f"https://{urls.host(asked)}/")
    was = _page.before(case)
    return known | (_likeness.content_words(_page.title(was)) if was is not None else frozenset())


def _shown(page: Page) -> frozenset[str]:
    """The words of the page without the name of its site."""
    name = _likeness.content_words(page.words.site_name.value) if page.words.site_name else frozenset()
    return _likeness.topic_words(page) - name


def _is_shown_for_all(sibling: Sibling, page: Page) -> bool:
    """The nonsense address got nearly the same text; or much the same and the same title."""
    mine = page.signals.shingles
    if sibling.manner is not Manner.PAGE or not mine or not siblings.is_the_same(sibling, page):
        return False
    alike = sum(a == b for a, b in zip(mine, sibling.shingles, strict=True)) / len(mine)
    return alike >= _NEARLY_ALL or plain(page.signals.title[:200]) == sibling.title


def _finds_nothing(case: Case, page: Page) -> str | None:
    """On a page titled as a search: the sentence that repeats the address's words and has no finds."""
    asked = _answer.asked(case)
    is_search = any(plain(text) in _SEARCH for text in (*_page.title_parts(page), *_page.heads(page)[:3]))
    if not is_search or page.signals.text_length > _SHORT or _is_a_search(asked):
        return None
    slug = _likeness.address_words(asked) - _likeness.address_words(f"https://{urls.host(asked)}/")
    return next(
        (
            text
            for text in _page.sentences(page)
            if _NO_FINDS.search(text) and len(slug) >= 2 and _likeness.share(slug, _likeness.content_words(text)) >= 0.6
        ),
        None,
    )


def _is_a_search(url: str) -> bool:
    path, query = urls.path_and_query(url)
    return bool(query) or any(word in _SEARCH for word in re.split(r"[\W_]+", path.lower()[:300]))
